// The keys that find names in texts.
extension IndexCompiler {
  mutating func writeKeys() throws(GazetteerError) {
    let folded = names.map { folder.key($0.text) }
    let maker = NameKeys(outerHeads: outerHeads(), compoundHeads: compoundHeads(folded))
    var keys = KeyTable()
    keys.reserve(names.count * 4)
    for (index, name) in names.enumerated() where isSearched(name, folded[index]) {
      guard let entity = numbers[name.entity] else { continue }
      for key in maker.keys(folded[index], kind: name.kind, entity: entities[entity]) {
        keys.add(key.codes, UInt32(index) << 8 | UInt32(key.form.rawValue))
      }
    }
    keys.sort()
    let rank = names.map { name in numbers[name.entity].map { entities[$0].importance } ?? 0 }
    try writeTrie(
      keys, .keyUnits, .keyLeaves,
      order: { left, right in
        let (a, b) = (KeyForm(rawValue: UInt8(left & 0xFF)), KeyForm(rawValue: UInt8(right & 0xFF)))
        if a.changes != b.changes { return a.changes < b.changes }
        let (first, second) = (rank[Int(left >> 8)], rank[Int(right >> 8)])
        return first != second ? first > second : left < right
      },
      flags: { values in
        values.allSatisfy { !KeyForm(rawValue: UInt8($0 & 0xFF)).isDisjoint(with: .segmentation) }
          ? TrieLeaf.segmentation : 0
      })
    writer[.looseKeys] = LooseKeys.encode(names: names, folded: folded)
  }

  /// Arabic script, initials and an organisation's Latin short names are searched in texts; other Latin names are not.
  private func isSearched(_ name: NameRecord, _ key: [UInt8]) -> Bool {
    if key.contains(where: Letter.isArabic) { return true }
    return name.kind == .abbreviation || name.lang == "ar" || name.kind == .short
  }

  private func outerHeads() -> Set<ArraySlice<UInt8>> {
    Set(
      records.cues.filter { $0.cue.cueClass == .placeHead && !$0.cue.inside }
        .map { ArraySlice(folder.key($0.word)) })
  }

  /// First words that at least 20 names of several words have: تل، كفر، عين. They split what is written as one word.
  private func compoundHeads(_ folded: [[UInt8]]) -> Set<ArraySlice<UInt8>> {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for (name, key) in zip(names, folded) where name.entity.kind == .place {
      guard let space = key.firstIndex(of: Letter.space), space >= 2 else { continue }
      counts[key[..<space], default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 20 && !$0.key.hasArticle() }.keys)
  }

  mutating func writeTrie(
    _ keys: KeyTable, _ units: IndexFormat.Section, _ leaves: IndexFormat.Section,
    order: @escaping (UInt32, UInt32) -> Bool = (<), flags: @escaping ([UInt32]) -> UInt8 = { _ in 0 }
  ) throws(GazetteerError) {
    guard let trie = TrieBuilder.build(keys, order: order, flags: flags) else {
      throw GazetteerError(.tooLarge, file: "gazetteer", "too many keys for the index")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(trie.units.count * 4)
    for unit in trie.units { bytes.append(littleEndian: unit) }
    writer[units] = bytes
    writer[leaves] = trie.leaves
  }
}
