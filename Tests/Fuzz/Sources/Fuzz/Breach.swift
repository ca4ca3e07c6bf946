import Foundation

/// Reports a broken promise and ends the process, which libFuzzer takes for a crash and keeps the
/// input of.
func breach(_ promise: String) -> Never {
  FileHandle.standardError.write(Data("BREACH: \(promise)\n".utf8))
  abort()
}

/// Ends the process where a promise does not hold.
func promise(_ holds: Bool, _ text: @autoclosure () -> String) {
  if !holds { breach(text()) }
}
