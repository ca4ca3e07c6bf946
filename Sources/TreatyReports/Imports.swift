// The module's reports are in the files beside this one.
