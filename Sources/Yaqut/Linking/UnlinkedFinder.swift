/// Reports the names that a head word announces and the gazetteer does not know.
struct UnlinkedFinder {
  let names: AnnouncedNames

  /// The unlinked mentions, in the order of the text; O(words).
  func find(in document: DocumentView) -> [Link] {
    names.find(in: document).compactMap { link($0, document) }
  }

  private func link(_ name: AnnouncedName, _ document: DocumentView) -> Link? {
    let head = document.readings[name.head]
    let type = name.kind == .place ? head.placetypes.named?.rawValue : head.organisationTypes.named?.rawValue
    guard let type else { return nil }
    // نهر كذا: the head is part of the name.
    let isInside = name.kind == .place && head.inside && name.head == name.first - 1
    let proclitics = isInside ? proclitics(of: name.head, document) : name.isJoined ? "و" : ""
    let start = isInside ? Int(document.words[name.head].start) + proclitics.unicodeScalars.count : name.start
    return Link(
      range: document.folded.sourceRange(start..<name.end), proclitics: proclitics,
      kind: name.kind,
      form: .name, entity: nil, name: nil, expectedType: type, confidence: 0, level: .exact,
      reason: .unknownName,
      qualifier: nil, candidates: [], nested: [])
  }

  /// The letters attached to a head: `وب` of `وبنهر كذا`. Its reading says how many they are.
  private func proclitics(of head: Int, _ document: DocumentView) -> String {
    let roles = document.readings[head].roles
    let count = (roles.contains(.joined) ? 1 : 0) + (roles.contains(.governed) ? 1 : 0)
    let start = Int(document.words[head].start)
    return document.folded.codes[start..<start + count].reduce(into: "") { letters, code in
      if let scalar = Unicode.Scalar(Letter.scalars[Int(code)]) { letters.unicodeScalars.append(scalar) }
    }
  }
}
