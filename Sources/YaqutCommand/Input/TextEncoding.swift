import Yaqut
import YaqutExport

/// Tells texts that are not UTF-8, or packed: they are linked like any bytes, but no name can be found in them.
enum TextEncoding {
  /// How many bytes are looked at.
  static let looked = 4096

  /// What packed files begin with, and the program that unpacks them.
  private static let packers: [(start: [UInt8], program: String)] = [
    ([0x1F, 0x8B, 0x08], "gzip"),  // RFC 1952
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),  // RFC 8878
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),  // The .xz File Format 1.2.1
  ]

  /// The encoding that a text seems to have instead of UTF-8, or the program that packed it; `nil` where it is UTF-8, or
  /// nearly. O(1).
  static func other(_ bytes: some Collection<UInt8>) -> String? {
    let head = Array(bytes.prefix(looked))
    if isPlain(head) { return nil }
    return encoding(of: head)
  }

  /// Whether a text is UTF-8 at first sight, as nearly all are: well formed but for two bytes at the end, where it may be cut
  /// within a letter, and without the bytes that UTF-16 and packed files have.
  private static func isPlain(_ head: [UInt8]) -> Bool {
    let all = 0..<head.count
    guard let first = head.first, packers.allSatisfy({ $0.start.first != first }),
      head.firstIndex(of: 0, in: all) == nil, head.firstIndex(of: 6, in: all) == nil
    else { return false }
    return (0...2).contains { left in
      var offsets = RunningOffsets(.scalar)
      return left < head.count && offsets.advance(to: head.count - left, in: head.span) != nil
    }
  }

  /// The encoding by all that tells of it.
  static func encoding(of head: [UInt8]) -> String? {
    if let packer = packers.first(where: { head.starts(with: $0.start) }) { return packer.program }
    if head.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if head.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    // Without a mark: every other byte is the high one of a Latin (0) or an Arabic letter (6), none of which is text.
    let high = [0, 1].map { first in
      stride(from: first, to: head.count, by: 2).count { head[$0] == 0 || head[$0] == 6 }
    }
    let most = head.count / 2 * 8 / 10
    if head.count >= 4, high[1] >= max(most, 2), high[0] < high[1] / 2 { return "UTF-16LE" }
    if head.count >= 4, high[0] >= max(most, 2), high[1] < high[0] / 2 { return "UTF-16BE" }
    var (right, wrong) = (0, 0)
    for scalar in String(decoding: head, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { wrong += 1 } else { right += 1 }
    }
    // The end may be cut within a letter; some damage is no other encoding.
    return wrong > max(right, 2) ? "WINDOWS-1256" : nil
  }

  /// What to tell of a file that is not UTF-8.
  static func sentence(_ file: String, _ encoding: String) -> String {
    let name = file == "-" ? "" : " '\(file)'"
    if packers.contains(where: { $0.program == encoding }) {
      return "\(file): is packed by \(encoding), and no name is found in it; unpack it in a pipe: "
        + "\(encoding) -dc\(name) | yaqut link"
    }
    return encoding.hasPrefix("UTF-16")
      ? "\(file): is UTF-16, in which no name is found; make it UTF-8 with: iconv -f \(encoding) -t UTF-8\(name)"
      : "\(file): is not UTF-8, and no name is found in other encodings; if it is Windows-1256, make it UTF-8 with: "
        + "iconv -f \(encoding) -t UTF-8\(name)"
  }
}
