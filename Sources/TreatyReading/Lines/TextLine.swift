import TreatyText

/// One line of the reading text, with what its place in the file tells.
struct TextLine: Sendable {
  /// The line without white space around it.
  var range: TextRange
  /// Columns of white space before it.
  var indent = 0
  /// Characters it takes in the source.
  var width = 0
  /// Whether blank lines, or the start of the file, stand before it.
  var blankBefore = false
  /// Whether page furniture was taken out before it, so that a blank line means nothing.
  var afterFurniture = false
  /// The level of a Markdown heading, 1 … 6; 0 for other lines.
  var markdownLevel = 0
  /// Whether it belongs to the file and not to the text: a link definition, a table of contents.
  var isApparatus = false
}
