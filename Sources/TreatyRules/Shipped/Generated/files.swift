// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let files: [File] = [
    File(path: "language/en.yml", lines: language_en),
  ]
}
