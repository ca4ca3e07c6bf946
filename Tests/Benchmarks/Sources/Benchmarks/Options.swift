/// What the command line asks for.
struct Options {
  /// A text to measure with instead of a generated one.
  var text: String?
  /// A folder of packs to measure with instead of the shipped ones.
  var packs: String?
  /// The built program, for its start.
  var program = ".build/release/treatylint"
  /// The size of the largest generated treaty, in megabytes.
  var largest = 100
  /// The only section to run.
  var only: String?
  /// The first table of hostile input to run; all of them if `nil`.
  var from: String?

  /// The sections, in the order in which they are printed.
  static let sections = ["stages", "packs", "size", "worst", "hostile", "cores", "memory", "start"]

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Mistake(text: "\(option) needs a value") }
      switch option {
      case "--text": text = value
      case "--packs": packs = value
      case "--program": program = value
      case "--largest":
        guard let number = Int(value), number > 0 else {
          throw Mistake(text: "not a size: \(value)")
        }
        largest = number
      case "--only":
        guard Options.sections.contains(value) else {
          throw Mistake(text: "no section \(value); there are \(Options.sections)")
        }
        only = value
      case "--from":
        guard HostileTable.tables.contains(value) else {
          throw Mistake(text: "no table \(value); there are \(HostileTable.tables)")
        }
        from = value
      default: throw Mistake(text: "unknown option \(option)")
      }
    }
  }

  /// Whether a section is to be run.
  func runs(_ section: String) -> Bool { only == nil || only == section }

  /// A mistake on the command line.
  struct Mistake: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }
}
