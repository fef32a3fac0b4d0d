/// The header of an index and where its sections lie, checked against the length of the file.
struct IndexSections: Sendable {
  let checksum: UInt64
  let fingerprint: UInt64
  /// All bytes that the checksum covers.
  let content: Range<Int>
  private let ranges: [Range<Int>]
  private let counts: [Int]

  /// Reads the header; O(number of sections).
  init(_ bytes: IndexBytes, file: String) throws(GazetteerError) {
    guard bytes.array(0..<8) == IndexFormat.magic else {
      throw GazetteerError(
        .notAnIndex, file: file, "is no compiled gazetteer",
        remedy: "make one with 'yaqut compile DIR -o FILE'")
    }
    let version = bytes.load(8, as: UInt32.self)
    guard version == IndexFormat.version else {
      throw GazetteerError(
        .wrongVersion, file: file,
        "has format version \(version), this program reads \(IndexFormat.version)",
        remedy: GazetteerError.compileAgain)
    }
    let length = bytes.load(16, as: UInt64.self)
    guard length == UInt64(bytes.count) else {
      throw GazetteerError(
        .truncated, file: file, "has \(bytes.count) bytes where its header says \(length)",
        remedy: GazetteerError.compileAgain)
    }
    guard bytes.load(40, as: UInt64.self) == IndexFormat.vocabulary else {
      throw GazetteerError(
        .wrongVersion, file: file, "was compiled with other types of places and organisations",
        remedy: GazetteerError.compileAgain)
    }
    let count = Int(bytes.load(12, as: UInt32.self))
    let tableStart = IndexFormat.headerSize
    let tableSize = count * IndexFormat.sectionSize
    guard count == IndexFormat.Section.allCases.count, tableStart + tableSize <= bytes.count else {
      throw Self.damaged(file, "it has \(count) sections")
    }
    let contentStart =
      (tableStart + tableSize + IndexFormat.alignment - 1) / IndexFormat.alignment * IndexFormat.alignment
    let header = bytes.array(0..<48) + bytes.array(tableStart..<contentStart)
    guard Checksum.of(header) == bytes.load(48, as: UInt64.self) else {
      throw Self.damaged(file, "the checksum of its header is wrong")
    }
    let rules = bytes.load(56, as: UInt64.self)
    guard rules == FoldRules.fingerprint else {
      throw GazetteerError(
        .wrongFoldTable, file: file,
        "was folded by rules \(Checksum.text(rules)), this program folds by \(Checksum.text(FoldRules.fingerprint))",
        remedy: GazetteerError.compileAgain)
    }
    checksum = bytes.load(24, as: UInt64.self)
    fingerprint = bytes.load(32, as: UInt64.self)
    content = min(contentStart, bytes.count)..<bytes.count
    let ranges = try Self.ranges(bytes, file: file, tableStart: tableStart)
    self.ranges = ranges
    counts = IndexFormat.Section.allCases.map { ranges[Int($0.rawValue) - 1].count / $0.recordSize }
  }

  private static func ranges(
    _ bytes: IndexBytes, file: String, tableStart: Int
  ) throws(GazetteerError) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, section) in IndexFormat.Section.allCases.enumerated() {
      let entry = tableStart + index * IndexFormat.sectionSize
      let offset = bytes.load(entry + 8, as: UInt64.self)
      let length = bytes.load(entry + 16, as: UInt64.self)
      let size = UInt64(section.recordSize)
      guard bytes.load(entry, as: UInt32.self) == section.rawValue,
        bytes.load(entry + 4, as: UInt32.self) == UInt32(size), offset <= UInt64(bytes.count),
        length <= UInt64(bytes.count) - offset, length % size == 0,
        offset % UInt64(IndexFormat.alignment) == 0
      else { throw damaged(file, "section '\(section)' does not fit") }
      ranges.append(Int(offset)..<Int(offset + length))
    }
    return ranges
  }

  /// The table that the keys were folded by, refused where a text would be folded differently.
  func foldTable(_ bytes: IndexBytes, file: String) throws(GazetteerError) -> FoldTable {
    let table: FoldTable
    do {
      table = try FoldTable(bytes: bytes.array(self[.foldTable]))
    } catch {
      throw GazetteerError(
        .damaged, file: file, "has a fold table that this program cannot read: \(error.reason)",
        remedy: GazetteerError.compileAgain)
    }
    guard table.fingerprint == fingerprint else {
      throw GazetteerError(
        .wrongFoldTable, file: file,
        "has fold table \(Checksum.text(table.fingerprint)) where its header says \(Checksum.text(fingerprint))",
        remedy: GazetteerError.compileAgain)
    }
    return table
  }

  private static func damaged(_ file: String, _ what: String) -> GazetteerError {
    GazetteerError(.damaged, file: file, "is damaged: \(what)", remedy: GazetteerError.compileAgain)
  }

  subscript(section: IndexFormat.Section) -> Range<Int> { ranges[Int(section.rawValue) - 1] }

  /// The number of records of a section.
  func count(_ section: IndexFormat.Section) -> Int { counts[Int(section.rawValue) - 1] }
}
