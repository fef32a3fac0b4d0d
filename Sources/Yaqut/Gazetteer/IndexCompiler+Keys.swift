// The keys that find names in texts.
extension IndexCompiler {
  mutating func writeKeys() throws(GazetteerError) {
    let folded = names.map { folder.key($0.text) }
    let maker = NameKeys(outerHeads: cueHeads { !$0.inside }, compoundHeads: compoundHeads(folded))
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
        let forms = values.map { KeyForm(rawValue: UInt8($0 & 0xFF)) }
        let isSegmented = forms.allSatisfy { !$0.isDisjoint(with: .segmentation) }
        return (isSegmented ? TrieLeaf.segmentation : 0)
          | (forms.contains { $0.isEmpty } ? TrieLeaf.written : 0)
      })
    try writeLooseKeys(folded)
  }

  /// The keys of ``Lookup``: each name once by its loose key, names of one entity that share it by the first; and names
  /// of places without a common first word (مزرعة، تل) or a common last one (الكبيرة، شرقي), marked.
  private mutating func writeLooseKeys(_ folded: [[UInt8]]) throws(GazetteerError) {
    let heads = compoundHeads(folded).union(cueHeads { _ in true })
    let qualifiers = qualifiers(folded)
    var keys = KeyTable()
    keys.reserve(names.count)
    var entity: EntityID?
    var seen: Set<[UInt8]> = []
    func add(_ words: some Collection<UInt8>, _ value: UInt32) {
      let key = LookupKey.make(Array(words))
      guard key.count > 1, key.count <= LookupKey.longest, seen.insert(key).inserted else { return }
      keys.add(key, value)
    }
    var partial: [(words: ArraySlice<UInt8>, value: UInt32)] = []
    for (index, name) in names.enumerated() where name.kind != .demonym && name.kind != .descriptive {
      if name.entity != entity {
        for part in partial { add(part.words, part.value) }
        partial.removeAll()
        entity = name.entity
        seen.removeAll(keepingCapacity: true)
      }
      add(folded[index], UInt32(index))
      guard name.entity.kind == .place, folded[index].contains(where: Letter.isArabic) else { continue }
      partial += parts(of: folded[index][...], heads, qualifiers).map {
        ($0, UInt32(index) | LookupKey.partial)
      }
    }
    for part in partial { add(part.words, part.value) }
    keys.sort()
    try writeTrie(keys, .looseUnits, .looseLeaves)
  }

  private func parts(
    of key: ArraySlice<UInt8>, _ heads: Set<ArraySlice<UInt8>>, _ qualifiers: Set<ArraySlice<UInt8>>
  ) -> [ArraySlice<UInt8>] {
    guard let first = key.firstIndex(of: Letter.space), let last = key.lastIndex(of: Letter.space) else {
      return []
    }
    var parts: [ArraySlice<UInt8>] = []
    if heads.contains(key[..<first]), first < last || key.endIndex - first > 4 {
      parts.append(key[(first + 1)...])
    }
    if qualifiers.contains(key[(last + 1)...]), last - key.startIndex > 2 { parts.append(key[..<last]) }
    return parts
  }

  /// Last words that at least 8 names of several words have: الكبيرة، شرقي، فوقاني.
  private func qualifiers(_ folded: [[UInt8]]) -> Set<ArraySlice<UInt8>> {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for (name, key) in zip(names, folded) where name.entity.kind == .place {
      guard let space = key.lastIndex(of: Letter.space) else { continue }
      counts[key[(space + 1)...], default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 8 }.keys)
  }

  /// Arabic script, initials and an organisation's Latin short names are searched in texts; other Latin names are not.
  private func isSearched(_ name: NameRecord, _ key: [UInt8]) -> Bool {
    if key.contains(where: Letter.isArabic) { return true }
    return name.kind == .abbreviation || name.lang == "ar" || name.kind == .short
  }

  /// The words of cues that head places.
  private func cueHeads(_ isWanted: (Cue) -> Bool) -> Set<ArraySlice<UInt8>> {
    Set(
      records.cues.filter { $0.cue.cueClass == .placeHead && isWanted($0.cue) }
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
