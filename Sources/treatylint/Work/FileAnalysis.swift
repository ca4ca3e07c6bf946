import TreatyLint

/// Reads and analyses one file of a plan.
enum FileAnalysis {
  /// The analysis, or what to say about a file that could not be read.
  typealias Outcome = Result<Analysis, FileReading.Failure>

  /// Analyses an item.
  static func run(_ item: WorkPlan.Item, of plan: WorkPlan, reading: FileReading) -> Outcome {
    reading.instrument(at: item.path).map {
      plan.pipeline(of: item).analyse($0, options: item.options)
    }
  }
}
