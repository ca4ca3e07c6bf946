import TreatyLint

/// Finds the `ignore` entries of configurations that are of no use, where that can be known.
///
/// It can where every text was read for which the entry counts: all texts in the folder of the
/// configuration and below that are not excluded and have no nearer configuration. So a run over one
/// file, over what a commit changed, or over a folder beside others says nothing. Nor is anything said of
/// a file that is named with `--config`, or extended under another name: it may serve any text anywhere.
/// Nor of one outside a repository whose folder was not linted as such: to look for its texts may be to walk
/// through somebody's home.
struct IgnoreCheck {
  /// The folders that the command line names, as absolute paths.
  private let folders: [String]
  private var review = IgnoreReview()
  private var read: Set<String> = []

  /// Starts a check of a run over these paths.
  init(paths: [String]) {
    folders = paths.filter(InputFiles.isFolder).map(Self.absolute)
  }

  /// Takes a text that was read and linted.
  mutating func take(_ analysis: Analysis, _ item: WorkPlan.Item) {
    read.insert(Self.absolute(item.path))
    review.take(item.options.ignores, analysis.ignoreOutcomes, options: item.options.lint)
  }

  /// The configuration files with entries that are of no use, each an input with a finding at every such
  /// entry, in the order of their paths.
  mutating func analyses(of plan: WorkPlan, _ source: ConfigurationSource) -> [Analysis] {
    guard case .nearest = source else { return [] }
    let files = Dictionary(grouping: review.useless, by: \.file)
    return files.keys.sorted().compactMap { file in
      guard ConfigurationFile.names.contains(where: { file == $0 || file.hasSuffix("/" + $0) }),
        let places = files[file].map({ sure(of: $0, in: file, plan) }), !places.isEmpty,
        let text = PackFiles.text(at: file)
      else { return nil }
      return review.analysis(
        of: places, in: SourceText(name: file, text: text),
        rules: plan.pipelines.first?.linter.rules ?? .shipped)
    }
  }

  /// Those of the entries of a file for which every text was read that they count for.
  private func sure(
    of places: [IgnoreReview.Place], in file: String, _ plan: WorkPlan
  ) -> [IgnoreReview.Place] {
    let folder = Self.absolute(FilePath.folder(of: file))
    let isLinted = folders.contains { $0 == folder || FilePath.relative(folder, to: $0) != nil }
    guard isLinted || RepositoryTop.above(folder) != nil else { return [] }
    var plan = plan
    var sure = Set(places)
    for text in InputFiles([FilePath.folder(of: file)]).files
    where !sure.isEmpty && !read.contains(Self.absolute(text)) {
      guard let configuration = try? plan.configuration(of: text, .nearest) else { return [] }
      if configuration.isExcluded { continue }
      for ignore in configuration.settings.ignores {
        sure = sure.filter {
          $0.line != ignore.line || Self.absolute($0.file) != Self.absolute(ignore.file)
        }
      }
    }
    return places.filter(sure.contains)
  }

  private static func absolute(_ path: String) -> String {
    FilePath.join(WorkingFolder.path ?? "/", path)
  }
}
