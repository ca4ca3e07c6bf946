import Testing
import TreatyText

@testable import TreatyReading

/// Damaged documents are refused or read; they never bring the program down.
@Suite struct XMLDamageTests {
  private static let document = """
    <?xml version="1.0"?><!DOCTYPE akomaNtoso><!-- c --><akomaNtoso
     xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name='a"b'><preface><p><docTitle>Œuvre
    &amp; traité</docTitle></p></preface><preamble><p>Les Parties,</p></preamble><body><article eId="a">
    <num>1</num><content><p>Each &#233; <![CDATA[<Party>]]><authorialNote><p>n</p></authorialNote>
    shall<eol/> act.</p><?pi x?><blockList><item><num>(a)</num><p>one;</p></item></blockList></content>
    </article><article><mod><quotedStructure><p>x</p></quotedStructure></mod></article></body></act>
    </akomaNtoso>
    """

  /// Reads bytes and checks that every place of the outcome lies inside them.
  private func read(_ bytes: [UInt8]) {
    guard let instrument = try? TreatyReader().read(name: "draft.xml", bytes: bytes) else { return }
    let length = instrument.source.bytes.count
    for provision in instrument.provisions {
      #expect(provision.span.end <= length)
      #expect(instrument.text.sourceSpan(of: provision.range).end <= length)
    }
  }

  @Test func `a document cut off anywhere`() {
    let bytes = Array(Self.document.utf8)
    for length in 0..<bytes.count { read(Array(bytes[..<length])) }
  }

  @Test func `a document with a byte lost, doubled or changed anywhere`() {
    let bytes = Array(Self.document.utf8)
    for place in bytes.indices {
      var lost = bytes
      lost.remove(at: place)
      read(lost)
      read(Array(bytes[...place]) + Array(bytes[place...]))
      for sign in "<>&\"/ ]é".utf8 {
        var changed = bytes
        changed[place] = sign
        read(changed)
      }
    }
  }

  @Test func `a document with any element lost or misplaced`() {
    let parts = Self.document.split(separator: "<", omittingEmptySubsequences: false).map {
      "<" + $0
    }
    for place in parts.indices {
      var lost = parts
      lost.remove(at: place)
      read(Array(lost.joined().dropFirst().utf8))
      for other in stride(from: 0, to: parts.count, by: 5) {
        var moved = parts
        moved.swapAt(place, other)
        read(Array(moved.joined().dropFirst().utf8))
      }
    }
  }
}
