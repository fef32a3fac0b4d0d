// Relations, concordances, cues and stop names.
extension IndexCompiler {
  mutating func writeRelations() throws(GazetteerError) {
    var rows: [(subject: UInt32, object: UInt32, record: RelationRecord)] = []
    for record in records.relations {
      rows.append(
        (
          try number(record.subject, "subject", at: record.origin),
          try number(record.object, "object", at: record.origin), record
        ))
    }
    rows.sort { ($0.subject, $0.object, $0.record.kind) < ($1.subject, $1.object, $1.record.kind) }
    var bytes: [UInt8] = []
    for row in rows {
      bytes.append(littleEndian: row.subject)
      bytes.append(littleEndian: row.object)
      bytes.append(littleEndian: try symbol(row.record.kind))
      bytes.append(littleEndian: try symbol(row.record.from))
      bytes.append(littleEndian: try symbol(row.record.to))
      bytes.append(littleEndian: try symbol(row.record.source))
    }
    writer[.relations] = bytes
    let byObject = rows.indices.sorted { (rows[$0].object, $0) < (rows[$1].object, $1) }
    var numbers: [UInt8] = []
    for index in byObject { numbers.append(littleEndian: UInt32(index)) }
    writer[.relationsByObject] = numbers
  }

  mutating func writeConcordances() throws(GazetteerError) {
    var rows: [(entity: UInt32, record: ConcordanceRecord)] = []
    rows.reserveCapacity(records.concordances.count)
    for record in records.concordances {
      rows.append((try number(record.entity, "entity", at: record.origin), record))
    }
    rows.sort {
      ($0.entity, $0.record.authority, $0.record.code) < ($1.entity, $1.record.authority, $1.record.code)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count * ConcordanceField.size)
    for row in rows {
      bytes.append(littleEndian: row.entity)
      let authority = try symbol(row.record.authority)
      guard authority & ConcordanceField.number == 0 else {
        throw records.error(
          .tooLarge, at: row.record.origin, "more than 32,767 languages, dates and authorities")
      }
      // Most codes are numbers; as text they would take as much room as all names.
      if let number = UInt64(row.record.code), number < 1 << 48, String(number) == row.record.code {
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: number))
        bytes.append(littleEndian: UInt16(number >> 32))
        bytes.append(littleEndian: authority | ConcordanceField.number)
      } else {
        try appendString(row.record.code, at: row.record.origin, to: &bytes)
        bytes.append(littleEndian: authority)
      }
    }
    writer[.concordances] = bytes
  }

  mutating func writeWords() throws(GazetteerError) {
    var keys = KeyTable()
    var bytes: [UInt8] = []
    let cues = records.cues.map { (key: folder.key($0.word), record: $0) }.filter { !$0.key.isEmpty }
    let sorted = cues.enumerated().sorted {
      $0.element.key == $1.element.key
        ? $0.offset < $1.offset : $0.element.key.lexicographicallyPrecedes($1.element.key)
    }
    for (index, row) in sorted.enumerated() {
      let record = row.element.record
      let cue = record.cue
      keys.add(row.element.key, UInt32(index))
      bytes.append(UInt8(CueClass.allCases.firstIndex(of: cue.cueClass) ?? 0))
      bytes.append(UInt8(CueNumber.allCases.firstIndex(of: cue.number) ?? 0))
      bytes.append(cue.inside ? 1 : 0)
      bytes.append(0)
      bytes.append(littleEndian: try symbol(cue.means))
      bytes.pad(to: 8)
      try appendString(record.word, at: record.origin, to: &bytes)
      bytes.pad(to: WordField.size)
    }
    writer[.cues] = bytes
    bytes = []
    for (index, record) in records.stopNames.enumerated() {
      keys.add(folder.key(record.name), UInt32(index) | StopNameField.mark)
      bytes.append(littleEndian: (record.stopName.perMillion.map { Float($0) } ?? .nan).bitPattern)
      bytes.append(UInt8(StopReason.allCases.firstIndex(of: record.stopName.reason) ?? 0))
      bytes.pad(to: 8)
      try appendString(record.name, at: record.origin, to: &bytes)
      bytes.pad(to: WordField.size)
    }
    writer[.stopNames] = bytes
    keys.sort()
    try writeTrie(keys, .wordUnits, .wordLeaves)
  }
}

/// How stop names are told from cues among the values of the word trie.
enum StopNameField {
  static let mark: UInt32 = 1 << 31
}
