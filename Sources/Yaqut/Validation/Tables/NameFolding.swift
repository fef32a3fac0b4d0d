/// Folds the names of a gazetteer by the profile of its keys, many at a time.
struct NameFolding: Sendable {
  private let normalizer: Normalizer
  private let standard: Normalizer

  /// The folding with a table made from ICU, made once.
  static let shared = NameFolding()

  private init() {
    let table = FoldTable.make()
    normalizer = Normalizer(table: table, profile: .key)
    standard = Normalizer(table: table, profile: .standard)
  }

  /// The folded codes of one name.
  func codes(_ name: String) -> [UInt8] { normalizer.fold(name).codes }

  /// The folded codes of one name, marks, alef forms and the last letters folded only.
  func standardCodes(_ name: String) -> [UInt8] { standard.fold(name).codes }

  /// The folded text of one name.
  func text(_ name: String) -> String { normalizer.fold(name).string }

  /// Numbers the folded keys of names, and returns how many there are.
  ///
  /// The names are folded as one text with a name a line, which is many times faster than one by one.
  func setKeys(of names: inout [NameRow]) -> Int {
    var text: [UInt8] = []
    var lines: [Int] = []
    for index in names.indices where Self.isPlain(names[index].name) {
      text.append(contentsOf: names[index].name.utf8)
      text.append(0x0A)
      lines.append(index)
    }
    let codes = normalizer.fold(SourceText(text)).codes
    var numbers: [ArraySlice<UInt8>: Int32] = [:]
    numbers.reserveCapacity(lines.count)
    func number(_ key: ArraySlice<UInt8>) -> Int32 {
      if key.isEmpty { return -1 }
      let next = Int32(numbers.count)
      if let known = numbers[key] { return known }
      numbers[key] = next
      return next
    }
    let parts = codes.split(whereSeparator: { $0 == Letter.lineEnd || $0 == Letter.paragraphEnd })
    if parts.count == lines.count {
      for (line, part) in zip(lines, parts) { names[line].key = number(part) }
    } else {
      for line in lines { names[line].key = number(self.codes(names[line].name)[...]) }
    }
    let plain = Set(lines)
    if plain.count < names.count {
      for index in names.indices where !plain.contains(index) {
        names[index].key = number(self.codes(names[index].name)[...])
      }
    }
    return numbers.count
  }

  /// Whether a name may be folded in a line of its own: it leaves something behind, and breaks no line.
  private static func isPlain(_ name: String) -> Bool {
    var hasLetter = false
    for byte in name.utf8 {
      if byte < 0x20 { return false }
      // Arabic letters without marks are D8 A1 … D9 8A; U+2028 and U+2029 begin with E2.
      if byte == 0xE2 { return false }
      if byte == 0xD8 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { hasLetter = true }
    }
    return hasLetter
  }
}
