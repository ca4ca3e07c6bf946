import TreatyLint

extension Instrument {
  /// A number that differs where two readings of the same bytes differ in anything that shows.
  var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(format)
    hasher.combine(kind)
    hasher.combine(title)
    hasher.combine(language)
    hasher.combine(text.bytes)
    hasher.combine(skipped)
    hasher.combine(diagnostics)
    for provision in provisions {
      hasher.combine(provision.id)
      hasher.combine(provision.kind)
      hasher.combine(provision.parent)
      hasher.combine(provision.span)
      hasher.combine(provision.range)
      hasher.combine(provision.label)
      hasher.combine(provision.heading)
      hasher.combine(provision.ownRange)
      hasher.combine(provision.confidence)
      hasher.combine(provision.isQuotation)
    }
    for bracket in brackets {
      hasher.combine(bracket.span)
      hasher.combine(bracket.kind)
      hasher.combine(bracket.depth)
      hasher.combine(bracket.parent)
    }
    for reference in references {
      hasher.combine(reference.span)
      hasher.combine(reference.targets)
    }
    for term in definedTerms {
      hasher.combine(term.term)
      hasher.combine(term.range)
    }
    return hasher.finalize()
  }
}
