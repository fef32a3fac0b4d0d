/// Puts sections together to the bytes of an index.
struct IndexWriter {
  private var sections: [IndexFormat.Section: [UInt8]] = [:]

  subscript(section: IndexFormat.Section) -> [UInt8] {
    get { sections[section] ?? [] }
    set { sections[section] = newValue }
  }

  /// The whole file. All sections are there, empty or not, in the order of ``IndexFormat/Section``.
  func bytes(fingerprint: UInt64) -> [UInt8] {
    let all = IndexFormat.Section.allCases
    let contentStart = Self.aligned(IndexFormat.headerSize + all.count * IndexFormat.sectionSize)
    var table: [UInt8] = []
    var content: [UInt8] = []
    content.reserveCapacity(all.reduce(0) { $0 + self[$1].count + IndexFormat.alignment })
    for section in all {
      content.pad(to: IndexFormat.alignment)
      table.append(littleEndian: section.rawValue)
      table.append(littleEndian: UInt32(section.recordSize))
      table.append(littleEndian: UInt64(contentStart + content.count))
      table.append(littleEndian: UInt64(self[section].count))
      content.append(contentsOf: self[section])
    }
    table.pad(to: IndexFormat.alignment)
    var header = IndexFormat.magic
    header.append(littleEndian: IndexFormat.version)
    header.append(littleEndian: UInt32(all.count))
    header.append(littleEndian: UInt64(contentStart + content.count))
    header.append(littleEndian: Checksum.of(content))
    header.append(littleEndian: fingerprint)
    header.append(littleEndian: IndexFormat.vocabulary)
    header.append(littleEndian: Checksum.of(header + table))
    header.append(littleEndian: FoldRules.fingerprint)
    return header + table + content
  }

  private static func aligned(_ offset: Int) -> Int {
    (offset + IndexFormat.alignment - 1) / IndexFormat.alignment * IndexFormat.alignment
  }
}

/// The symbols of an index while it is written: each string once, by number.
struct SymbolTable {
  private var numbers: [String: UInt16] = ["": 0]
  private(set) var strings = [""]

  /// The number of a string; `nil` where there are too many.
  mutating func number(_ string: String) -> UInt16? {
    if let number = numbers[string] { return number }
    guard strings.count < Int(UInt16.max) else { return nil }
    let number = UInt16(strings.count)
    numbers[string] = number
    strings.append(string)
    return number
  }
}
