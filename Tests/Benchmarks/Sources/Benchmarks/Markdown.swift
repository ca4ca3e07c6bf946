import Foundation

/// Prints a line at once.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// Prints a row of a table.
func row(_ cells: String...) { say("| " + cells.joined(separator: " | ") + " |") }

/// Prints the head of a table: a heading and the names of the columns.
func table(_ heading: String, _ columns: String...) {
  say("\n## \(heading)\n")
  say("| " + columns.joined(separator: " | ") + " |")
  say("|---|" + String(repeating: "---:|", count: columns.count - 1))
}

/// A number of megabytes a second.
func rate(_ value: Double) -> String {
  value < 10 ? "\((value * 10).rounded() / 10) MB/s" : "\(Int(value.rounded())) MB/s"
}
/// A ratio.
func times(_ value: Double) -> String {
  value < 10 ? "\((value * 100).rounded() / 100) ×" : "\(Int(value.rounded())) ×"
}
/// A share.
func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
/// A time in milliseconds.
func milliseconds(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
/// A size.
func megabytes(_ bytes: Int) -> String {
  bytes < 1_000_000 ? "\(bytes / 1000) KB" : "\(bytes / 1_000_000) MB"
}
