#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the arguments of its command line; the callback gets one input at a time.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
