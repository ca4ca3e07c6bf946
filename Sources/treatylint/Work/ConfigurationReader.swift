import TreatyLint

/// Where configuration comes from.
enum ConfigurationSource: Sendable {
  /// The nearest file above each text.
  case nearest
  /// One file for all texts.
  case file(String)
  /// Nowhere.
  case none
}

/// Reads configurations, each file once however many texts it applies to.
struct ConfigurationReader {
  /// The files read so far; `nil` where there is none.
  private(set) var texts: [String: String?]
  private var mistake: DataError?

  /// Starts with files that were read before.
  init(texts: [String: String?] = [:]) {
    self.texts = texts
  }

  /// The configuration of a text.
  ///
  /// - Throws: what is wrong with it, or that it cannot be read.
  mutating func configuration(
    of name: String, _ source: ConfigurationSource
  ) throws(DataError) -> Configuration {
    let configuration: Configuration
    do throws(DataError) {
      switch source {
      case .none: configuration = Configuration()
      case .file(let path): configuration = try Configuration(at: path, for: name) { read($0) }
      case .nearest:
        configuration = try Configuration(for: name, workingFolder: WorkingFolder.path) { read($0) }
      }
    } catch {
      throw mistake ?? error
    }
    if let mistake { throw mistake }
    return configuration
  }

  /// The configuration that is found for a text.
  static func nearest(to text: String) throws(DataError) -> Configuration {
    var reader = ConfigurationReader()
    return try reader.configuration(of: text, .nearest)
  }

  private mutating func read(_ path: String) -> String? {
    if let known = texts[path] { return known }
    var text: String?
    do throws(DataError) {
      text = try PackFiles.configuration(at: path)
    } catch {
      mistake = error
    }
    texts[path] = .some(text)
    return text
  }
}
