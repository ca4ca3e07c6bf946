import TreatyLint

extension Instrument {
  /// What holds of every instrument, whatever it was read from.
  func keepPromises(of bytes: [UInt8]) {
    keepPlaces()
    keepTree()
    keepReadingPlaces()
    for diagnostic in diagnostics { diagnostic.keepPlace(in: source, file: bytes) }
  }

  /// Spans lie inside the source and on scalar boundaries.
  private func keepPlaces() {
    for provision in provisions {
      keep(provision.span, "the span of \(provision.id)")
      keep(provision.range, "the range of \(provision.id)")
      for range in [provision.labelRange, provision.headingRange, provision.ownRange] {
        guard let range else { continue }
        keep(range, "a part of \(provision.id)")
        promise(
          provision.range.contains(range), "\(provision.id) does not contain its part \(range)")
      }
    }
    for bracket in brackets {
      keep(bracket.span, "a bracket")
      keep(bracket.range, "a bracket")
    }
    for reference in references {
      keep(reference.span, "a reference")
      keep(reference.range, "a reference")
      for case .provision(let index) in reference.targets {
        promise(provisions.indices.contains(index), "a reference leads to no provision")
      }
    }
    for term in definedTerms {
      keep(term.range, "a term")
      promise(provisions.indices.contains(term.provision), "a term is defined nowhere")
    }
    for span in skipped { keep(span, "what is skipped") }
  }

  private func keep(_ span: TreatyLint.Span, _ what: @autoclosure () -> String) {
    promise(
      Scalars.isBoundary(span.start, in: source.bytes)
        && Scalars.isBoundary(span.end, in: source.bytes),
      "\(what()) is \(span), off the scalars of \(source.bytes.count) bytes")
  }

  private func keep(_ range: TextRange, _ what: @autoclosure () -> String) {
    promise(
      Scalars.isBoundary(range.start, in: text.bytes)
        && Scalars.isBoundary(range.end, in: text.bytes),
      "\(what()) is \(range), off the scalars of \(text.bytes.count) bytes of reading text")
    keep(text.sourceSpan(of: range), "the source of \(what())")
  }

  /// Provisions nest, follow one another, and have ids of their own.
  private func keepTree() {
    var ids: Set<String> = []
    for (index, provision) in provisions.enumerated() {
      promise(!provision.id.isEmpty, "a provision has no id")
      promise(ids.insert(provision.id).inserted, "the id \(provision.id) occurs twice")
      if let parent = provision.parent {
        promise(parent < index, "\(provision.id) stands before its parent")
        promise(provisions[parent].children.contains(index), "\(provision.id) is no child")
      }
      var end = provision.range.start
      var spanEnd = provision.span.start
      for child in provision.children {
        promise(provisions.indices.contains(child), "\(provision.id) has a child that is not there")
        let part = provisions[child]
        promise(part.parent == index, "\(part.id) is a child of another")
        promise(
          part.range.start >= end && part.range.end <= provision.range.end,
          "\(part.id) at \(part.range) does not nest in \(provision.id) at \(provision.range)")
        promise(
          part.span.start >= spanEnd && part.span.end <= provision.span.end,
          "the span of \(part.id) does not nest in that of \(provision.id)")
        end = part.range.end
        spanEnd = part.span.end
      }
    }
  }

  /// No two provisions share words, and every word that is read stands in one.
  private func keepReadingPlaces() {
    let ranges = provisions.flatMap { [$0.labelRange, $0.headingRange, $0.ownRange] }
      .compactMap { $0 }.filter { !$0.isEmpty }.sorted()
    var end = 0
    for range in ranges + [TextRange(text.bytes.count, text.bytes.count)] {
      promise(range.start >= end, "two provisions share the words at \(range)")
      var place = end
      while let word = Scalars.firstWord(text.bytes, place..<range.start) {
        place = word + 1
        while !Scalars.isBoundary(place, in: text.bytes) { place += 1 }
        // A list of contents is read, and then said to be skipped.
        let span = text.sourceSpan(of: TextRange(word, place))
        promise(
          skipped.contains { $0.start <= span.start && span.end <= $0.end },
          "the word at \(word) of the reading text stands in no provision")
      }
      end = range.end
    }
  }
}

extension Diagnostic {
  /// Whatever is said of an input names it, says something, and stands inside it.
  func keepPlace(in source: SourceText?, file: [UInt8]) {
    promise(!self.source.isEmpty && !message.isEmpty, "a diagnostic says nothing")
    promise(!message.contains("\n"), "a diagnostic runs over several lines: \(message)")
    guard let position else { return }
    promise(
      (0...file.count).contains(position.offset),
      "'\(message)' stands at \(position.offset), outside \(file.count) bytes")
    promise(position.line >= 1 && position.column >= 1, "'\(message)' stands at line 0")
    if let source {
      promise(position.line <= source.lineStarts.count, "'\(message)' stands after the last line")
    }
  }
}
