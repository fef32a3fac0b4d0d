/// Compiles records to the bytes of an index.
///
/// Entities are numbered in the order of their identifiers, names in the order of their entities, so that the same
/// records give the same bytes. O(n log n) in the number of keys.
struct IndexCompiler {
  let records: GazetteerRecords
  let table: FoldTable
  let folder: KeyFolder
  var writer = IndexWriter()
  var symbols = SymbolTable()
  var strings: [UInt8] = []
  var stringOffsets: [String: UInt32] = [:]
  var entities: [EntityRecord] = []
  var names: [NameRecord] = []
  var numbers: [EntityID: Int] = [:]

  static func compile(_ records: GazetteerRecords, table: FoldTable) throws(GazetteerError) -> [UInt8] {
    var compiler = IndexCompiler(records: records, table: table, folder: KeyFolder(table))
    return try compiler.compile()
  }

  private init(records: GazetteerRecords, table: FoldTable, folder: KeyFolder) {
    self.records = records
    self.table = table
    self.folder = folder
  }

  private mutating func compile() throws(GazetteerError) -> [UInt8] {
    try numberEntities()
    try orderNames()
    writer[.foldTable] = table.bytes
    try writeEntities()
    try writeNames()
    try writeRelations()
    try writeConcordances()
    try writeWords()
    try writeKeys()
    _ = try symbol("version")
    writer[.sources] = StringList.encode(
      [records.version]
        + records.sources.flatMap { [$0.key, $0.title, $0.licence, $0.attribution, $0.url] })
    writer[.symbols] = StringList.encode(symbols.strings)
    writer[.strings] = strings
    return writer.bytes(fingerprint: table.fingerprint)
  }

  // MARK: Entities

  private mutating func numberEntities() throws(GazetteerError) {
    entities = records.entities.sorted { $0.id < $1.id }
    numbers.reserveCapacity(entities.count)
    for (index, entity) in entities.enumerated() {
      if let other = numbers.updateValue(index, forKey: entity.id) {
        let (file, line) = records.describe(entities[other].origin)
        throw records.error(
          .wrongKey, at: entity.origin, "identifier '\(entity.id)' is already used in \(file):\(line ?? 0)")
      }
    }
  }

  func number(
    _ id: EntityID?, _ what: String, at origin: RowOrigin
  ) throws(GazetteerError) -> UInt32 {
    guard let id else { return IndexFormat.none }
    guard let number = numbers[id] else {
      throw records.error(.wrongKey, at: origin, "\(what) '\(id)' is not in the gazetteer")
    }
    return UInt32(number)
  }

  private mutating func writeEntities() throws(GazetteerError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entities.count * EntityField.size)
    var name = 0
    for (index, entity) in entities.enumerated() {
      let first = name
      while name < names.count, names[name].entity == entity.id { name += 1 }
      guard name > first else {
        throw records.error(
          .wrongKey, at: entity.origin, "\(entity.id.kind) '\(entity.id)' has no name",
          remedy: "add a row with its preferred name")
      }
      guard name - first < Int(UInt16.max) else {
        throw records.error(.tooLarge, at: entity.origin, "'\(entity.id)' has more than 65,534 names")
      }
      let parent = try number(entity.parent, "parent", at: entity.origin)
      try checkChain(from: index)
      bytes.append(littleEndian: entity.id.packed)
      bytes.append(littleEndian: parent)
      bytes.append(littleEndian: try number(entity.area, "area", at: entity.origin))
      bytes.append(littleEndian: try number(entity.supersededBy, "successor", at: entity.origin))
      bytes.append(littleEndian: Self.degrees(entity.latitude))
      bytes.append(littleEndian: Self.degrees(entity.longitude))
      bytes.append(littleEndian: (entity.precision.map { Float($0) } ?? .nan).bitPattern)
      bytes.append(littleEndian: entity.population.map { UInt32(clamping: $0) } ?? IndexFormat.none)
      bytes.append(littleEndian: UInt32(first))
      bytes.append(littleEndian: UInt16(name - first))
      bytes.append(littleEndian: UInt16(preferred(first..<name, "ar") ?? 0))
      bytes.append(littleEndian: preferred(first..<name, "en").map { UInt16($0) } ?? UInt16.max)
      bytes.append(littleEndian: try symbol(entity.from))
      bytes.append(littleEndian: try symbol(entity.to))
      bytes.append(littleEndian: try symbol(entity.source))
      bytes.append(contentsOf: entity.country.utf8.count == 2 ? Array(entity.country.utf8) : [0, 0])
      let type =
        entity.placetype.flatMap { Placetype.allCases.firstIndex(of: $0) }
        ?? entity.organisationType.flatMap { OrganisationType.allCases.firstIndex(of: $0) } ?? 0
      bytes.append(UInt8(type))
      bytes.append(UInt8(clamping: entity.importance))
    }
    writer[.entities] = bytes
  }

  /// Parents must not lead back: whoever walks up would walk for ever.
  private func checkChain(from start: Int) throws(GazetteerError) {
    var steps = 0
    var next = entities[start].parent
    while let id = next, let index = numbers[id] {
      steps += 1
      guard steps < Gazetteer.deepestChain else {
        throw records.error(
          .wrongKey, at: entities[start].origin,
          "the parents of '\(entities[start].id)' lead in a circle or are more than \(Gazetteer.deepestChain)"
        )
      }
      next = entities[index].parent
    }
  }

  /// The preferred name in a language, else an Arabic name of any kind but demonyms, counted from the first.
  private func preferred(_ range: Range<Int>, _ lang: String) -> Int? {
    let candidates = range.filter { names[$0].lang == lang }
    let index =
      candidates.first { names[$0].kind == .preferred && names[$0].to.isEmpty }
      ?? candidates.first { names[$0].kind == .preferred }
      ?? candidates.first { names[$0].kind == .variant || names[$0].kind == .short }
      ?? (lang == "ar" ? candidates.first { names[$0].kind != .demonym } : nil)
    return index.map { $0 - range.lowerBound }
  }

  private static func degrees(_ value: Double?) -> Int32 {
    value.map { Int32(($0 * 1_000_000).rounded()) } ?? Int32.min
  }

  // MARK: Names

  private mutating func orderNames() throws(GazetteerError) {
    for name in records.names where numbers[name.entity] == nil {
      throw records.error(
        .wrongKey, at: name.origin, "\(name.entity.kind) '\(name.entity)' is not in the gazetteer")
    }
    let order = records.names.indices.sorted { left, right in
      let (a, b) = (records.names[left].entity, records.names[right].entity)
      return a == b ? left < right : a < b
    }
    names = order.map { records.names[$0] }
    guard names.count < 1 << 24 else {
      throw GazetteerError(.tooLarge, file: "gazetteer", "more than 16,777,215 names")
    }
  }

  private mutating func writeNames() throws(GazetteerError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(names.count * NameField.size)
    var traits: [UInt8] = []
    var traitNumbers: [[UInt8]: UInt16] = [:]
    for name in names {
      var record: [UInt8] = []
      for string in [name.lang, name.register, name.from, name.to, name.source] {
        record.append(littleEndian: try symbol(string))
      }
      record.append(UInt8(NameKind.allCases.firstIndex(of: name.kind) ?? 0))
      record.pad(to: 4)
      let number = traitNumbers[record] ?? UInt16(clamping: traitNumbers.count)
      if Int(number) == traitNumbers.count {
        guard number < .max else {
          throw records.error(
            .tooLarge, at: name.origin, "more than 65,535 kinds of names with dates and sources")
        }
        traitNumbers[record] = number
        traits += record
      }
      bytes.append(littleEndian: UInt32(numbers[name.entity] ?? 0))
      try appendString(name.text, at: name.origin, to: &bytes)
      bytes.append(littleEndian: number)
    }
    writer[.names] = bytes
    writer[.nameTraits] = traits
  }

  // MARK: Strings

  mutating func symbol(_ string: String) throws(GazetteerError) -> UInt16 {
    guard let number = symbols.number(string) else {
      throw GazetteerError(.tooLarge, file: "gazetteer", "more than 65,535 languages, dates and sources")
    }
    return number
  }

  /// Appends the offset (u32) and the length (u16) of a string, stored once.
  mutating func appendString(
    _ string: String, at origin: RowOrigin, to bytes: inout [UInt8]
  ) throws(GazetteerError) {
    let length = string.utf8.count
    guard length <= Int(UInt16.max), strings.count + length < Int(UInt32.max) else {
      throw records.error(.tooLarge, at: origin, "text is too long")
    }
    let offset = stringOffsets[string] ?? UInt32(strings.count)
    if Int(offset) == strings.count {
      stringOffsets[string] = offset
      strings.append(contentsOf: string.utf8)
    }
    bytes.append(littleEndian: offset)
    bytes.append(littleEndian: UInt16(length))
  }
}
