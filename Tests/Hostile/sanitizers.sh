#!/usr/bin/env bash
# Runs the whole test suite under the address sanitizer and then under the thread sanitizer, each to its end.
#
#     Tests/Hostile/sanitizers.sh [address] [thread]
#
# The tests start the program many times, and it is built with the sanitizer too: what is found in those runs
# is written to files, since their standard error belongs to the tests. Ends with 1 where a test fails or
# anything is reported. Each takes ten minutes or more and some 4 GB of disk; what is built stays in .build.
set -uo pipefail
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- address thread

failed=0
for sanitizer in "$@"; do
  place=$PWD/.build/sanitizer-$sanitizer
  reports=$place/reports
  log=$place/test.log
  mkdir -p "$reports"
  rm -f "$reports"/*
  # A code of its own, so that what the sanitizer stops is not taken for a program that found something. Leaks
  # are not looked for: Swift keeps the case of an enum in spare bits of a pointer, and what hangs on such a
  # pointer is lost to the leak sanitizer (Tests/Fuzz/README.md says how they are looked for).
  export ASAN_OPTIONS=detect_leaks=0:exitcode=66:log_path=$reports/report
  export TSAN_OPTIONS=exitcode=66:log_path=$reports/report
  swift build --build-tests --sanitize="$sanitizer" --scratch-path "$place" > "$place/build.log" 2>&1 || {
    tail -20 "$place/build.log"
    exit 2
  }
  swift test --skip-build --sanitize="$sanitizer" --scratch-path "$place" > "$log" 2>&1 || failed=1
  echo "$sanitizer: $(grep -E 'Test run with|error: Exited' "$log" | tail -1)"
  grep -E 'skipped: ' "$log" | sed 's/^/    /'
  grep -E 'recorded an issue' "$log" | sed 's/^/    /'
  grep -q 'Test run with .* passed' "$log" || failed=1
  if [ -n "$(ls "$reports")" ]; then
    failed=1
    echo "$sanitizer: $(ls "$reports" | wc -l) reports in $reports"
    cat "$reports"/* | grep -hE 'ERROR: |WARNING: |SUMMARY: ' | sort | uniq -c | sed 's/^/    /'
  fi
done
exit $failed
