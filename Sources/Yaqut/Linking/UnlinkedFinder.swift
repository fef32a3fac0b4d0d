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
    let proclitics = isInside ? self.proclitics(of: name.head) : name.isJoined ? "و" : ""
    let start = isInside ? Int(document.words[name.head].start) + proclitics.unicodeScalars.count : name.start
    return Link(
      range: document.folded.sourceRange(start..<name.end), proclitics: proclitics,
      kind: name.kind,
      form: .name, entity: nil, name: nil, expectedType: type, confidence: 0, level: .exact,
      reason: .unknownName,
      qualifier: nil, candidates: [], nested: [])
  }

  /// The letters attached to a head: `وب` of `وبنهر كذا`. Its reading says how many they are.
  private func proclitics(of head: Int) -> String {
    let roles = reader.readings[head].roles
    let count = (roles.contains(.joined) ? 1 : 0) + (roles.contains(.governed) ? 1 : 0)
    let start = Int(document.words[head].start)
    return document.folded.codes[start..<start + count].reduce(into: "") { letters, code in
      if let scalar = Unicode.Scalar(Letter.scalars[Int(code)]) { letters.unicodeScalars.append(scalar) }
    }
  }
}
