/// The folded names of the entities that an edit touches, to be looked for in texts.
package struct EditedKeys: Sendable {
  /// The keys by their first two codes.
  private var keys: [UInt16: [[UInt8]]] = [:]
  /// Whether the edit touches what every text is read by, such as prepositions among the cues.
  private var touchesAll = false

  /// The names, before and after, of the entities of an edit, and the words of edited cues and stop names.
  package init(_ gazetteer: GazetteerTables, _ diff: GazetteerDiff) {
    guard let change = gazetteer.change else { return }
    var ids: Set<EntityID> = []
    var words: Set<String> = []
    for item in diff.items {
      if let id = EntityID(item.id) { ids.insert(id) } else { words.insert(item.id) }
      if item.kind == .rowAdded || item.kind == .rowRemoved {
        // A relation or concordance names a second entity.
        for cell in (item.before + item.after).split(separator: ",") {
          if let id = EntityID(cell) { ids.insert(id) }
        }
      }
    }
    for id in ids {
      words.formUnion((change.before.names[id] ?? []).map(\.name))
      words.formUnion((change.after.names[id] ?? []).map(\.name))
      words.formUnion(gazetteer.names(of: id).map(\.name))
    }
    for word in words { add(gazetteer.folding.codes(word)) }
    touchesAll = keys.count > 4000
  }

  private mutating func add(_ codes: [UInt8]) {
    var codes = codes[...]
    // The article may be absent in the text or hidden in لل, and derived words drop the last vowel letter (سوريا, سوري).
    if codes.hasArticle(rest: 3) { codes = codes.dropFirst(2) }
    if codes.count > 3, let last = codes.last, last == Letter.heh || last == Letter.alef {
      codes = codes.dropLast()
    }
    guard codes.count >= 2 else { return }
    keys[Self.start(codes, codes.startIndex), default: []].append(Array(codes))
  }

  private static func start(_ codes: ArraySlice<UInt8>, _ index: Int) -> UInt16 {
    UInt16(codes[index]) << 8 | UInt16(codes[index + 1])
  }

  /// Whether any of the keys is in a text, given by its folded codes.
  package func occur(in text: [UInt8]) -> Bool {
    if touchesAll { return true }
    guard text.count >= 2 else { return false }
    let codes = text.map { $0 == Letter.lineEnd ? Letter.space : $0 }[...]
    for index in 0..<codes.count - 1 {
      guard let candidates = keys[Self.start(codes, index)] else { continue }
      if candidates.contains(where: { codes[index...].starts(with: $0) }) { return true }
    }
    return false
  }
}
