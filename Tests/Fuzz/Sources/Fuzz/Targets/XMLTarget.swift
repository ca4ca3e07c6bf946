import TreatyLint

extension FuzzTarget {
  /// The readers of XML.
  static let xml = FuzzTarget(name: "xml") {
    let formats = [
      "<Statute><Identification><ShortTitle>T</ShortTitle></Identification><Body><Section>"
        + "<Label>1</Label><Text>Each Party shall act.</Text></Section></Body></Statute>",
      "<CONS.ACT><BODY><ARTICLE IDENTIFIER=\"001\"><TI.ART>Article 1</TI.ART><PARAG><NO.PARAG>1."
        + "</NO.PARAG><ALINEA>Parties shall act.</ALINEA></PARAG></ARTICLE></BODY></CONS.ACT>",
      "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a>&#233;<![CDATA[<b>]]><!-- c --><?d e?></a>",
    ]
    return Drafts.documents + formats.map { Array($0.utf8) }
  } run: { bytes in
    for mapping in [nil, XMLDraft.mapping] {
      let reader = TreatyReader(options: ReadingOptions(xmlMapping: mapping))
      guard let instrument = Reading.read(bytes, format: .xml, reader: reader) else { return }
      instrument.loseNothing(of: XMLDraft.characterData(of: instrument.source.bytes))
    }
    for format in [Instrument.Format.akomaNtoso, .tota, .justiceCanada, .formex] {
      _ = Reading.read(bytes, format: format)
    }
  }
}
