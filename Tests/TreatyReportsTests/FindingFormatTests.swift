import Foundation
import Testing
import TreatyLinting
import TreatyText

@testable import TreatyReports

struct FindingFormatTests {
  private let setting = FindingFormat.Setting(
    tool: Sample.tool, rules: Sample.rulePages, isIndented: true)
  private let unread = Diagnostic(
    source: "gone, 100%.txt", severity: .error, message: "no such file")

  @Test(arguments: FindingFormat.allCases)
  func `the same two findings in every format`(format: FindingFormat) throws {
    let report = format.render([Sample.input], diagnostics: [unread], setting: setting)
    #expect(report.notices == [])
    try expectSnapshot(report.bytes, named: "findings.\(format.rawValue)")
    #expect(format.render([Sample.input], diagnostics: [unread], setting: setting) == report)
  }

  @Test(arguments: FindingFormat.allCases)
  func `a clean input is reported as such`(format: FindingFormat) throws {
    let clean = Analysis(instrument: Sample.instrument)
    let bytes = format.render([clean], setting: setting).bytes
    switch format {
    case .json, .sarif, .gitlab:
      _ = try JSONSerialization.jsonObject(with: Data(bytes))
    case .checkstyle, .junit:
      #expect(bytes.text.contains("rivers.txt"))
      #expect(!bytes.text.contains("<error") && !bytes.text.contains("<failure"))
    case .github, .rdjsonl: #expect(bytes.isEmpty)
    case .csv: #expect(bytes.text.split(separator: "\r\n").count == 1)
    case .text, .concise, .markdown: #expect(bytes.text.contains("No findings in 1 file"))
    }
  }

  @Test func `GitHub commands escape what would end them`() {
    #expect(GitHubCommands.escapedData("100%,\r\na:b") == "100%25,%0D%0Aa:b")
    #expect(GitHubCommands.escapedProperty("a:b,c%\n") == "a%3Ab%2Cc%25%0A")
  }

  @Test func `GitHub commands say what GitHub would drop`() {
    var input = Sample.input
    input.findings = (0..<25).map { index in
      var finding = Sample.findings[index % 2]
      finding.message += " \(index)"
      return finding
    }
    let report = GitHubCommands().report([input])
    let lines = report.bytes.text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(lines.last?.hasPrefix("::notice title=treatylint::5 more not shown") == true)
    #expect(report.notices.count == 1)
  }

  @Test func `XML has no control in it`() {
    #expect(
      XMLText.escaped("a<b>&\"c\"\u{1B}\n\t\u{0}")
        == "a&lt;b&gt;&amp;&quot;c&quot;\u{FFFD}&#10;&#9;\u{FFFD}")
  }

  @Test(arguments: [FindingFormat.checkstyle, .junit])
  func `the XML is well-formed whatever the message says`(format: FindingFormat) throws {
    var input = Sample.input
    input.findings[0].message = "]]> <!-- \u{B} \u{1F}& 🌍 \"'"
    let bytes = format.render([input], setting: setting).bytes
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "\(UUID().uuidString).xml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", "import sys, xml.dom.minidom as m; m.parse(sys.argv[1])", file.path,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `reviewdog columns count bytes, the others characters`() throws {
    var input = Sample.input
    input.findings = [
      Finding(
        rule: "r", severity: .warning, message: "m", provision: 5, range: Sample.range("[within"),
        span: Sample.span("[within"))
    ]
    let line = FindingFormat.rdjsonl.render([input], setting: setting).bytes.text
    #expect(line.contains("\"start\":{\"line\":9,\"column\":51}"))
    let concise = FindingFormat.concise.render([input], setting: setting).bytes.text
    #expect(concise.hasPrefix("rivers.txt:9:46: "))
  }

  @Test func `CSV quotes what needs it`() {
    var bytes: [UInt8] = []
    CSVText.append(["plain", "a,b", "say \"so\"", "two\nlines", ""], to: &bytes)
    #expect(bytes.text == "plain,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\r\n")
  }

  @Test func `assessments make a table`() throws {
    try expectSnapshot(CSVReport().assessments([Sample.input]), named: "assessments.csv")
  }

  @Test func `the Markdown summary keeps to its limit and says so`() {
    var input = Sample.input
    input.findings = Array(repeating: Sample.findings[0], count: 200)
    let report = MarkdownSummary(limit: 4000).report([input, Sample.input])
    #expect(report.bytes.count < 4200)
    #expect(report.notices.count == 1)
    #expect(report.bytes.text.contains("findings left out"))
  }

  @Test func `Markdown from a draft formats nothing`() {
    #expect(
      MarkdownText.escaped("a|b <i> *x* @me\n`c`") == "a\\|b \\<i\\> \\*x\\* @\u{200B}me \\`c\\`")
    #expect(MarkdownText.fence(for: "a ```` b") == "`````")
  }
}
