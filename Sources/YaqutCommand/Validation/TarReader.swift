/// Reads the files of a tar archive (POSIX ustar with pax headers), as `git archive` writes it.
enum TarReader {
  /// The files by their paths.
  static func files(_ archive: [UInt8]) -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    var position = 0
    var longPath: String?
    while position + 512 <= archive.count {
      let header = archive[position..<position + 512]
      if header.allSatisfy({ $0 == 0 }) { break }
      let size = octal(header.dropFirst(124).prefix(12))
      let kind = archive[position + 156]
      let start = position + 512
      guard start + size <= archive.count else { break }
      switch kind {
      case UInt8(ascii: "x"): longPath = paxPath(archive[start..<start + size])
      case UInt8(ascii: "0"), 0:
        let prefix = text(header.dropFirst(345).prefix(155))
        let name = text(header.prefix(100))
        result[longPath ?? (prefix.isEmpty ? name : prefix + "/" + name)] = Array(
          archive[start..<start + size])
        longPath = nil
      default: longPath = nil
      }
      position = start + (size + 511) / 512 * 512
    }
    return result
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int {
    field.reduce(0) { $1 >= 0x30 && $1 <= 0x37 ? $0 * 8 + Int($1 - 0x30) : $0 }
  }

  /// The value of `path` among records such as `30 path=places/sy.csv`.
  private static func paxPath(_ records: ArraySlice<UInt8>) -> String? {
    for line in records.split(separator: 0x0A) {
      guard let space = line.firstIndex(of: 0x20) else { continue }
      let record = String(decoding: line[(space + 1)...], as: UTF8.self)
      if record.hasPrefix("path=") { return String(record.dropFirst(5)) }
    }
    return nil
  }
}
