/// A pattern for paths: `*` for anything but a slash, `**` for anything, `?` for one character,
/// `{a,b}` for either, `[ab]`, `[a-c]` and `[!ab]` for one of a set. A pattern without a slash matches the
/// last part of a path; one with a slash the whole of it; one that ends in a slash all that lies there.
public struct Glob: Sendable, Hashable {
  /// The pattern as written.
  public let pattern: String
  private let alternatives: [[Token]]

  private enum Token: Sendable, Hashable {
    case literal(UInt8)
    case anyButSlash
    case anyRun
    case anything
    /// `**/`: any folders, or none.
    case anyFolders
    case oneOf(Set<UInt8>, negated: Bool)
  }

  /// Creates a glob.
  ///
  /// - Complexity: O(length × alternatives).
  public init(_ pattern: String) {
    self.pattern = pattern
    var normal = pattern.hasPrefix("./") ? String(pattern.dropFirst(2)) : pattern
    if normal.hasSuffix("/") { normal += "**" }
    if normal.hasPrefix("/") {
      normal.removeFirst()
    } else if !normal.contains("/") {
      normal = "**/" + normal
    }
    alternatives = Glob.expand(normal).map { Glob.tokens(Array($0.utf8)) }
  }

  /// Whether a path, as seen from the folder of the configuration, matches.
  ///
  /// - Complexity: O(length of the pattern × length of the path).
  public func matches(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    return alternatives.contains { Glob.matches($0, bytes) }
  }

  /// The most patterns that braces are expanded to; what would be more is taken as it is written.
  private static let mostAlternatives = 1024

  /// `a{b,c}d` is `abd` and `acd`; braces may stand in braces. One that is not closed stands for itself.
  private static func expand(_ pattern: String) -> [String] {
    var open: [[[String]]] = []
    var current: [[String]] = [[""]]
    // Of each level: the options before the last comma; the last one is what grows.
    func grown(_ options: [[String]], by texts: [String]) -> [[String]] {
      var options = options
      options[options.count - 1] = options[options.count - 1].flatMap { head in
        texts.map { head + $0 }
      }
      return options
    }
    for character in pattern {
      switch character {
      case "{":
        open.append(current)
        current = [[""]]
      case "," where !open.isEmpty: current.append([""])
      case "}" where !open.isEmpty:
        let outer = open.removeLast()
        current = grown(outer, by: current.flatMap { $0 })
        if current.reduce(0, { $0 + $1.count }) > mostAlternatives { return [pattern] }
      default: current = grown(current, by: [String(character)])
      }
    }
    return open.isEmpty ? current.flatMap { $0 } : [pattern]
  }

  private static func tokens(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "*") where bytes[index...].starts(with: Array("**/".utf8)):
        tokens.append(.anyFolders)
        index += 3
        continue
      case UInt8(ascii: "*") where bytes[index...].starts(with: Array("**".utf8)):
        tokens.append(.anything)
        index += 2
        continue
      case UInt8(ascii: "*"): tokens.append(.anyRun)
      case UInt8(ascii: "?"): tokens.append(.anyButSlash)
      case UInt8(ascii: "["):
        guard let close = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "]")) else {
          tokens.append(.literal(byte))
          break
        }
        tokens.append(set(bytes[(index + 1)..<close]))
        index = close
      default: tokens.append(.literal(byte))
      }
      index += 1
    }
    return tokens
  }

  private static func set(_ bytes: ArraySlice<UInt8>) -> Token {
    let negated = bytes.first == UInt8(ascii: "!")
    let members = Array(negated ? bytes.dropFirst() : bytes)
    var found: Set<UInt8> = []
    var index = 0
    while index < members.count {
      if index + 2 < members.count, members[index + 1] == UInt8(ascii: "-"),
        members[index] <= members[index + 2]
      {
        found.formUnion(members[index]...members[index + 2])
        index += 3
      } else {
        found.insert(members[index])
        index += 1
      }
    }
    return .oneOf(found, negated: negated)
  }

  /// Goes through the path once with all places in the pattern that may have been reached: to try one
  /// after the other takes exponential time where stars are many.
  private static func matches(_ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    // A run of `anyFolders` waits, once begun, for the next slash.
    var reached = Array(repeating: false, count: tokens.count + 1)
    var waiting = reached
    reached[0] = true
    for index in 0...bytes.count {
      // What may stand for nothing is passed over.
      for place in tokens.indices where reached[place] {
        switch tokens[place] {
        case .anyRun, .anything, .anyFolders: reached[place + 1] = true
        default: break
        }
      }
      guard index < bytes.count else { break }
      let byte = bytes[index]
      var next = Array(repeating: false, count: tokens.count + 1)
      for place in tokens.indices {
        guard reached[place] || waiting[place] else { continue }
        switch tokens[place] {
        case .literal(let literal): if literal == byte { next[place + 1] = true }
        case .anyButSlash: if byte != slash { next[place + 1] = true }
        case .oneOf(let set, let negated):
          if byte != slash, set.contains(byte) != negated { next[place + 1] = true }
        case .anyRun: if byte != slash { next[place] = true }
        case .anything: next[place] = true
        case .anyFolders:
          waiting[place] = byte != slash
          if byte == slash { next[place] = true }
        }
      }
      reached = next
    }
    return reached[tokens.count]
  }
}
