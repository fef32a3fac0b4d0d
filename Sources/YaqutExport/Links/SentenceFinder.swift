import Yaqut

/// Finds the words around a mention, for readers who check it.
///
/// A sentence ends at a line end, or at `.`, `!`, `?`, `؟` or `…` before a blank. This is for showing, not for linking:
/// a mention whose own sentence is longer than ``limit`` gets the part next to it.
struct SentenceFinder {
  /// The most bytes that are taken on each side of a mention.
  static let limit = 400
  private let bytes: [UInt8]

  init(_ source: SourceText) { bytes = source.bytes }

  /// The bytes of the sentence around a range, without blanks at its ends; never splits a character.
  ///
  /// - Complexity: O(``limit``).
  func sentence(around range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    let lowest = max(0, lower - Self.limit)
    while lower > lowest, !isEnd(before: lower) { lower -= 1 }
    var upper = range.upperBound
    let highest = min(bytes.count, upper + Self.limit)
    while upper < highest, !isEnd(before: upper) || upper == range.upperBound { upper += 1 }
    // Where the limit cut the sentence, the cut may be inside a character.
    while lower < range.lowerBound, isContinuation(lower) { lower += 1 }
    while upper > range.upperBound, isContinuation(upper) { upper -= 1 }
    while lower < range.lowerBound, isBlank(lower) { lower += 1 }
    while upper > range.upperBound, isBlank(upper - 1) { upper -= 1 }
    return lower..<upper
  }

  /// The sentence on one line, as bytes of the text where they are on one.
  func line(around range: Range<Int>) -> ArraySlice<UInt8> {
    let sentence = bytes[sentence(around: range)]
    // Every line end but LF has a byte of these: VT, FF and CR; NEL, LS and PS are left as they are in `text` only.
    let isOneLine = !sentence.contains { $0 < 0x0E && $0 > 0x09 || $0 == 0xC2 || $0 == 0xE2 }
    return isOneLine ? sentence : Array(text(around: range).utf8)[...]
  }

  /// The sentence as text on one line.
  func text(around range: Range<Int>) -> String {
    let sentence = sentence(around: range)
    return String(decoding: bytes[sentence], as: UTF8.self)
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Whether a sentence ends before this byte: the line does, or the mark before it is followed by a blank here.
  private func isEnd(before index: Int) -> Bool {
    guard index > 0, index < bytes.count else { return true }
    let previous = bytes[index - 1]
    if previous == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\n") { return true }
    guard isBlank(index) else { return false }
    switch previous {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0x9F: return index > 1 && bytes[index - 2] == 0xD8  // ؟
    case 0xA6: return index > 2 && bytes[index - 2] == 0x80 && bytes[index - 3] == 0xE2  // …
    default: return false
    }
  }

  private func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || (9...13).contains(bytes[index]) }

  private func isContinuation(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }
}
