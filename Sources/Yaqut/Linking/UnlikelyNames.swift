/// The names that a head announces and none of whose readings is likely: they are reported unlinked.
struct UnlikelyNames {
  let document: DocumentView

  /// Heads behind which a noun is a name.
  private static let namedByNouns = PlacetypeSet.settlements.union(
    PlacetypeSet([Placetype.neighbourhood, .hospital, .mosque]))

  /// Whether a span is one.
  func contains(_ span: NameSpan) -> Bool {
    guard span.best >= 0, span.context.placeHead >= 0.9, document.candidates[span.best].kind == .place else {
      return false
    }
    guard span.first == span.last, lastWord(ofPersonIn: span) == span.last else { return true }
    let key = document.key(of: span)
    let roles = document.readings[span.first].roles
    guard key.hasArticle() || roles.isDisjoint(with: [.direction, .preposition, .verbParticle]) else {
      return false
    }
    let language = LanguageWords(gazetteer: document.gazetteer)
    // قرية الحارة, مشفى السلام, بلدة تمر: behind such heads a noun is a name.
    let types = span.context.placetypes
    let isNoun = key.hasArticle() || types.isSubset(of: .settlements) && key.last != Letter.heh
    if isNoun, types.isSubset(of: Self.namedByNouns) { return !language.isEverywhere(key) }
    return !language.contains(key, in: document.folded.codes[document.words[span.first].range])
  }

  /// Where a person's name ends that starts in a span: `عمر بن عبد العزيز`, `الشيخ زايد`.
  func lastWord(ofPersonIn span: NameSpan) -> Int {
    var last = span.last
    while last + 1 < document.words.count, document.words[last + 1].gap == .space {
      let (roles, next) = (document.readings[last].roles, document.readings[last + 1].roles)
      guard
        next.contains(.kunya) || roles.contains(.personTitle) && next.contains(.givenName)
          || last > span.last && (roles.contains(.kunya) || document.kinds(ofWord: last).contains(.servant))
      else { break }
      last += 1
    }
    return last
  }
}
