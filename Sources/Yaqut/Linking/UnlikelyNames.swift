/// The names that a head announces and none of whose readings is likely: they are reported unlinked.
enum UnlikelyNames {
  /// Heads behind which a noun is a name.
  private static let namedByNouns = PlacetypeSet.settlements.union(
    PlacetypeSet([Placetype.neighbourhood, .hospital, .mosque]))

  /// Whether a span is one.
  static func contains(_ index: Int, in document: DocumentView) -> Bool {
    guard document.spans[index].context.placeHead >= 0.9, document.spans[index].best >= 0,
      document.candidates[document.spans[index].best].kind == .place
    else { return false }
    let span = document.spans[index]
    guard span.first == span.last, lastWord(ofPersonIn: span, document) == span.last else { return true }
    let key = document.key(of: span)
    let roles = document.readings[span.first].roles
    // قرى الريف الجنوبي
    if roles.contains(.rural) { return false }
    guard key.hasArticle() || roles.isDisjoint(with: [.direction, .preposition, .verbParticle]) else {
      return false
    }
    let language = LanguageWords(gazetteer: document.gazetteer)
    // قرية الحارة, مشفى السلام, بلدة تمر: behind such heads a noun is a name.
    let types = span.context.placetypes
    let isNoun = key.hasArticle() || types.isSubset(of: .settlements) && key.last != Letter.heh
    if isNoun, types.isSubset(of: namedByNouns) { return !language.isEverywhere(key) }
    return !language.contains(key, in: document.folded.codes[document.words[span.first].range])
  }

  /// Where a person's name ends that starts in a span: `عمر بن عبد العزيز`, `الشيخ زايد`.
  static func lastWord(ofPersonIn span: NameSpan, _ document: DocumentView) -> Int {
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
