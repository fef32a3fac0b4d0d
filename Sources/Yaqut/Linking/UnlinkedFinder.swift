/// Reports the names that a head word announces and the gazetteer does not know.
struct UnlinkedFinder {
  let document: DocumentView
  let reader: ContextReader
  let kinds: WordKindTable

  /// The unlinked mentions, in the order of the text; O(words).
  func find() -> [Link] {
    AnnouncedNames(document: document, reader: reader, kinds: kinds).find().compactMap(link)
  }

  private func link(_ name: AnnouncedName) -> Link? {
    let head = reader.readings[name.head]
    let type = name.kind == .place ? head.placetypes.named?.rawValue : head.organisationTypes.named?.rawValue
    guard let type else { return nil }
    // نهر كذا: the head is part of the name.
    let isInside = name.kind == .place && head.inside && name.head == name.first - 1
    let start = isInside ? Int(document.words[name.head].start) : name.start
    return Link(
      range: document.folded.sourceRange(start..<name.end), proclitics: name.isJoined ? "و" : "",
      kind: name.kind,
      form: .name, entity: nil, name: nil, expectedType: type, confidence: 0, level: .exact,
      reason: .unknownName,
      qualifier: nil, candidates: [], nested: [])
  }
}
