extension GazetteerRecords {
  /// Lays another gazetteer over this one.
  ///
  /// An entity, name, relation, concordance or source of `layer` takes the place of one with the same key; what is new
  /// is added. Cues and stop names are added where they are not there.
  mutating func lay(over layer: GazetteerRecords) {
    var layer = layer
    layer.shiftFiles(by: files.count)
    files += layer.files
    Self.merge(&entities, layer.entities) { $0.id }
    Self.merge(&names, layer.names) {
      NameKey(entity: $0.entity, text: $0.text, lang: $0.lang, kind: $0.kind, from: $0.from)
    }
    Self.merge(&relations, layer.relations) {
      RelationKey(subject: $0.subject, kind: $0.kind, object: $0.object)
    }
    Self.merge(&concordances, layer.concordances) {
      RelationKey(subject: $0.entity, kind: $0.authority + "\n" + $0.code, object: $0.entity)
    }
    Self.merge(&cues, layer.cues) { CueKey(word: $0.word, cue: $0.cue) }
    Self.merge(&stopNames, layer.stopNames) { $0.name }
    Self.merge(&sources, layer.sources) { $0.key }
  }

  private struct NameKey: Hashable {
    var entity: EntityID
    var text: String
    var lang: String
    var kind: NameKind
    var from: String
  }

  private struct RelationKey: Hashable {
    var subject: EntityID
    var kind: String
    var object: EntityID
  }

  private struct CueKey: Hashable {
    var word: String
    var cue: Cue
  }

  /// Puts each row of `added` in the place of the row with its key, or at the end.
  private static func merge<Row, Key: Hashable>(_ rows: inout [Row], _ added: [Row], key: (Row) -> Key) {
    guard !added.isEmpty else { return }
    let wanted = Set(added.map(key))
    var places: [Key: Int] = [:]
    for (index, row) in rows.enumerated() where wanted.contains(key(row)) { places[key(row)] = index }
    for row in added {
      if let place = places[key(row)] { rows[place] = row } else { rows.append(row) }
    }
  }

  private mutating func shiftFiles(by count: Int) {
    func shift(_ origin: inout RowOrigin) {
      if origin.file != RowOrigin.compiled.file { origin.file = UInt16(clamping: Int(origin.file) + count) }
    }
    for index in entities.indices { shift(&entities[index].origin) }
    for index in names.indices { shift(&names[index].origin) }
    for index in relations.indices { shift(&relations[index].origin) }
    for index in concordances.indices { shift(&concordances[index].origin) }
    for index in cues.indices { shift(&cues[index].origin) }
    for index in stopNames.indices { shift(&stopNames[index].origin) }
  }
}
