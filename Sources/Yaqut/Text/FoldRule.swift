internal import CICU

/// What a profile makes of one code point that stands alone.
public struct FoldRule: Sendable {
  /// The code point.
  public let scalar: Unicode.Scalar
  /// Its name in Unicode.
  public let name: String
  /// What kind of code point it is to a fold: `letter`, `mark`, `digit`, `latin`, `space`, `format`, `tatweel`,
  /// `presentation` or `sign`.
  public let kind: String
  /// What stands for it, empty where it is left out.
  public let result: String
  /// The folds that are made, in order.
  public let folds: [Fold]

  /// The highest level of ``folds``.
  public var level: FoldLevel { folds.map(\.level).max() ?? .exact }
}

extension Normalizer {
  /// The rule of a code point, nil where the profile leaves it as it is.
  ///
  /// A letter is taken as the last of a word, so that the folds of final letters show.
  public func rule(for scalar: Unicode.Scalar) -> FoldRule? {
    let value = table.foldClass(scalar.value)
    if value == Letter.otherLetter || value == Letter.otherSign || value == FoldClass.hangul { return nil }
    // A letter before it makes it the end of a word, as ء has to be.
    let isLetter = FoldClass.isArabic(value)
    let text = isLetter ? "ط" + String(Character(scalar)) : String(Character(scalar))
    let folded = fold(text)
    let changes = changes(in: folded)
    guard !changes.isEmpty else { return nil }
    let result = folded.string
    return FoldRule(
      scalar: scalar, name: Self.name(scalar), kind: Self.kind(value, scalar),
      result: isLetter ? String(result.unicodeScalars.dropFirst()) : result, folds: changes.map(\.fold))
  }

  /// The rules of all code points that the profile changes, in their order.
  ///
  /// Those beyond plane 1 are left: tags and variation selectors (U+E0000 to U+E0FFF), all left out.
  /// - Complexity: O(n) in the code points of planes 0 and 1.
  public func rules() -> [FoldRule] {
    (UInt32(0)..<0x20000).compactMap { Unicode.Scalar($0).flatMap { rule(for: $0) } }
  }

  private static func kind(_ value: UInt8, _ scalar: Unicode.Scalar) -> String {
    if (0xFB50...0xFDFF).contains(scalar.value) || (0xFE70...0xFEFC).contains(scalar.value) {
      return "presentation"
    }
    switch value {
    case FoldClass.ignorable: return "format"
    case FoldClass.tatweel: return "tatweel"
    case Letter.space, FoldClass.lineFeed, FoldClass.paragraphSeparator: return "space"
    case FoldClass.digitZero...FoldClass.digitZero + 9, Letter.zero...Letter.zero + 9: return "digit"
    case FoldClass.latinCapitalA..<FoldClass.digitZero, Letter.latinA..<Letter.fathatan, FoldClass.expansion,
      FoldClass.modifier:
      return "latin"
    case Letter.fathatan...Letter.otherMark: return "mark"
    case let letter where FoldClass.isArabic(letter): return "letter"
    default: return "sign"
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    var name = [CChar](repeating: 0, count: 128)
    let length = unsafe name.withUnsafeMutableBufferPointer {
      unsafe yq_icu_name(scalar.value, $0.baseAddress, Int32($0.count))
    }
    return String(decoding: name[0..<Int(max(length, 0))].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
