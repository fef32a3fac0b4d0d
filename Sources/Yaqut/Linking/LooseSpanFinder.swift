/// Looks for places that a head word announces under other spellings: `مدينة دارةعزة`, `قرية المحسنلي`.
///
/// Running text is matched strictly, since a loose match of any word would find a village. After a head the word is a
/// name, and what it is near to may be weighed: only places of the type that the head announces, and few letters away.
struct LooseSpanFinder {
  let lookup: Lookup

  /// The most names that are looked up in a document, which bounds the time.
  static let mostNames = 64
  /// The results of a look-up that become candidates.
  static let mostResults = 6

  /// Adds spans with candidates at level segmentation or edit; whether any was added.
  func add(
    _ names: AnnouncedNames, to document: inout DocumentView, _ finder: SpanFinder,
    _ lookups: inout LookupMemory
  ) -> Bool {
    var isChanged = false
    let reader = finder.reader
    for name in names.find(in: document, opening: true).lazy.filter({ $0.kind == .place })
      .prefix(Self.mostNames)
    {
      let found = candidates(for: name, document, finder, &lookups)
      guard !found.isEmpty else { continue }
      let first = document.candidates.count
      document.candidates += found
      let surface = document.folded.sourceRange(name.start..<name.end)
      document.spans.append(
        NameSpan(
          start: name.start, end: name.end, first: name.first, last: name.last,
          proclitics: name.isJoined ? .waw : [], assimilated: false,
          context: reader.context(
            first: name.first, last: name.last, joined: name.isJoined, governed: false,
            hasArticle: reader.lists.articles[name.first], isDemonym: false),
          name: NameHash.make(document.folded.codes[name.start..<name.end], assimilated: false),
          stopName: finder.stopName(name.start..<name.end, assimilated: false),
          hasVowelSigns: Vocalisation.hasSigns(document.folded.source.bytes[surface]),
          candidates: first..<document.candidates.count))
      isChanged = true
    }
    if isChanged { document.spans.sort { ($0.start, $1.end) < ($1.start, $0.end) } }
    return isChanged
  }

  private func candidates(
    for name: AnnouncedName, _ document: DocumentView, _ finder: SpanFinder, _ lookups: inout LookupMemory
  ) -> [Candidate] {
    let types = document.readings[name.head].placetypes
    let surface = document.folded.source.string(document.folded.sourceRange(name.start..<name.end))
    let letters =
      name.end - name.start - (document.folded.codes[name.start..<name.end].hasArticle(rest: 0) ? 2 : 0)
    // What is found is put in order only where any of it fits, which is seldom.
    var found = lookups.results(for: surface) {
      lookup.found(for: surface, limit: Self.mostResults, within: .runningText(forLength: letters))
    }
    func isFitting(_ result: LookupResult) -> Bool {
      guard document.gazetteer.placetype(of: result.entity) != nil else { return false }
      let number = document.gazetteer.typeNumber(of: result.entity)
      guard types.isGenericArea || PlacetypeSet.sameClass(types, number: number) else { return false }
      // A wrong village is worse than none: a letter may be wrong only in a name that is long enough, and only where
      // the document is about.
      if result.level == .edit {
        return result.isNear(forLength: letters)
          && document.anchors.governorates.contains(
            document.gazetteer.units(of: result.entity).governorate)
      }
      return true
    }
    guard found.contains(where: isFitting) else { return [] }
    if found.count > Self.mostResults {
      found = lookup.best(of: found, limit: Self.mostResults)
      lookups.keep(found, for: surface)
    }
    return lookup.best(of: found.filter(isFitting), limit: Self.mostResults).map { result in
      finder.makeCandidate(
        Posting(entity: result.entity, name: result.name, form: []),
        level: max(.segmentation, result.level), words: name.last - name.first + 1)
    }
  }
}
