import TreatyText

/// What an XML element is to the reader of provisions.
enum XMLRole {
  /// No words of the instrument: metadata, or text struck out.
  case skipped
  /// Its words belong to the provision around it and run on.
  case inline
  /// Its words belong to the provision around it, on lines of their own.
  case block
  /// A mark for the end of a line.
  case lineBreak
  /// A sign that the element stands for.
  case sign(Unicode.Scalar)
  /// The label of the provision around it.
  case label
  /// The heading of the provision around it.
  case heading
  /// A note to the words around it.
  case note
  /// What it holds is quoted for another instrument.
  case quotation
  /// A provision of its own.
  case provision(ProvisionKind, reference: String? = nil)
}

/// The elements of one XML format, as roles.
protocol XMLVocabulary {
  /// What `element` is.
  func role(of element: Int, in tree: XMLTree) -> XMLRole
  /// The attributes that hold the label and the heading of a provision, for formats that put them there.
  var labelAttribute: String? { get }
  /// The attribute that holds the heading of a provision.
  var headingAttribute: String? { get }
  /// Whether white space and line ends in the words say something, so that they are kept.
  var keepsWhiteSpace: Bool { get }
}

extension XMLVocabulary {
  var labelAttribute: String? { nil }
  var headingAttribute: String? { nil }
  var keepsWhiteSpace: Bool { false }
}
