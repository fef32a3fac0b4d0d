import TestSupport

/// Repeatable random text, Arabic for the most part, with everything in it that folds care about.
struct RandomText {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &numbers) }

  private static let letters = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىٱ".unicodeScalars)
  private static let few = Array("اءةىهيوألحب".unicodeScalars)
  private static let marks = Array(
    "\u{64B}\u{64E}\u{651}\u{652}\u{670}\u{653}\u{654}\u{655}\u{6E1}\u{615}\u{301}".unicodeScalars)
  private static let signs = Array(".،-_*'/#…:()«».….;\u{2013}".unicodeScalars)
  private static let hidden = Array("ـ\u{200F}\u{200C}\u{FEFF}\u{AD}\u{34F}".unicodeScalars)
  private static let spaces = Array("   \u{A0}\n\r\t\u{2028}\u{2029}".unicodeScalars)
  private static let others = Array("گچپژڤکیہھەۀۃۆۇێےڪڵڕڡٯںﷲﷺﻻﻗﺼﱞﳲ٣۷5aZéŞıßЖй가각𝒜😀ﬁ™²".unicodeScalars)

  /// A scalar of one of the kinds that text is made of, now and then any scalar of Unicode.
  mutating func scalar(fewLetters: Bool) -> Unicode.Scalar {
    func pick(_ from: [Unicode.Scalar]) -> Unicode.Scalar { from[below(from.count)] }
    switch below(32) {
    case 0..<14: return pick(fewLetters ? Self.few : Self.letters)
    case 14..<18: return pick(Self.marks)
    case 18..<22: return pick(Self.signs)
    case 22..<24: return pick(Self.hidden)
    case 24..<28: return pick(Self.spaces)
    case 28..<31: return pick(Self.others)
    default:
      while true { if let scalar = Unicode.Scalar(UInt32(below(0x110000))) { return scalar } }
    }
  }

  /// A text of up to `length` scalars.
  mutating func text(_ length: Int) -> String {
    let fewLetters = below(2) == 0
    // Runs of single letters and signs come from texts of few kinds.
    let isSparse = below(3) == 0
    var result = String.UnicodeScalarView()
    for _ in 0..<below(length + 1) {
      if isSparse {
        let kinds = [Self.few, Self.few, [".", " ", "*", "-"], ["ـ", ".", "\u{64E}"]]
        let kind = kinds[below(kinds.count)]
        result.append(kind[below(kind.count)])
      } else {
        result.append(scalar(fewLetters: fewLetters))
      }
    }
    return String(result)
  }

  /// Any bytes, now and then with whole scalars between them.
  mutating func bytes(_ length: Int) -> [UInt8] {
    var result: [UInt8] = []
    for _ in 0..<below(length + 1) {
      switch below(4) {
      case 0: result.append(UInt8(below(256)))
      case 1: result.append(UInt8([0xD8, 0xD9, 0xE2, 0xF0, 0xED, 0x80, 0xA0, 0xBF][below(8)]))
      default: result += Array(Character(scalar(fewLetters: true)).utf8)
      }
    }
    return result
  }
}
