import Foundation
import Testing
import TreatyText

@testable import TreatyReading

/// However the lines of a draft are set, the same labels stand in the same places.
struct LayoutInvarianceTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpora")

  private static let drafts = [
    "groundwater-framework-convention.md", "open-hydrological-data-resolution.txt",
    "pre-trial-detention-convention.txt", "tailings-dams-negotiating-draft.txt",
    "underwater-vehicles-protocol.txt",
  ]

  /// A way to set the paragraphs of a draft.
  enum Setting: String, CaseIterable {
    case oneParagraphPerLine, wrapped, wrappedNarrow, wrappedWithoutBlankLines, carriageReturns
    case oneLine

    func text(of paragraphs: [String]) -> String {
      switch self {
      case .oneParagraphPerLine: paragraphs.joined(separator: "\n")
      case .wrapped: paragraphs.map { Self.wrap($0, at: 78) }.joined(separator: "\n\n")
      case .wrappedNarrow: paragraphs.map { Self.wrap($0, at: 44) }.joined(separator: "\n\n")
      case .wrappedWithoutBlankLines:
        paragraphs.map { Self.wrap($0, at: 72) }.joined(separator: "\n")
      case .carriageReturns: paragraphs.joined(separator: "\r\r")
      case .oneLine: paragraphs.joined(separator: " ")
      }
    }

    private static func wrap(_ paragraph: String, at width: Int) -> String {
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          line = ""
        }
        line += line.isEmpty ? String(word) : " " + word
      }
      return (lines + [line]).joined(separator: "\n")
    }
  }

  @Test(arguments: drafts, Setting.allCases)
  func `labels and parents do not depend on the lines`(draft: String, setting: Setting) throws {
    let text = try String(contentsOf: Self.folder.appending(path: draft), encoding: .utf8)
    // Marks of Markdown stand at the start of lines; without lines there are none.
    let paragraphs = text.split(separator: "\n").map { line in
      String(line.drop { $0 == "#" || $0 == " " }.filter { $0 != "*" })
    }
    let expected = try Self.places(paragraphs.joined(separator: "\n\n"))
    #expect(expected.count > 10)
    let found = try Self.places(setting.text(of: paragraphs))
    #expect(
      found == expected,
      "\(found.difference(from: expected).map { "\($0)" }.joined(separator: "\n"))")
  }

  /// Every label with those around it, in order.
  private static func places(_ text: String) throws -> [String] {
    let instrument = try TreatyReader().read(name: "draft", bytes: Array(text.utf8))
    return instrument.provisions.indices.compactMap { index in
      guard instrument.provisions[index].label != nil else { return nil }
      var path: [String] = []
      var at: Int? = index
      while let here = at {
        let provision = instrument.provisions[here]
        if let label = provision.label { path.insert("\(provision.kind) \(label)", at: 0) }
        at = provision.parent
      }
      return path.joined(separator: " > ")
    }
  }
}
