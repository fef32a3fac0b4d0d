import CICU
import Testing
import Yaqut

@Suite("What holds of every fold of every text")
struct FoldPropertyTests {
  static let profiles = [FoldProfile.exact, .standard, .key, .loose]
  /// The article is left out with its letters, so that a word begins inside what was one.
  static let withoutArticle = [
    FoldProfile.exact, .standard, .key,
    FoldProfile("loose-1", folds: FoldProfile.loose.folds.filter { $0 != .article }),
  ]
  static let count: UInt64 = 12_000

  private static func describe(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
  }

  @Test("Folding what is folded changes nothing", arguments: profiles)
  func isIdempotent(profile: FoldProfile) {
    let normalizer = Normalizer(table: foldTable, profile: profile)
    for seed in 0..<Self.count {
      var random = RandomText(seed: seed)
      let text = random.text(16)
      let once = normalizer.fold(text)
      let twice = normalizer.fold(once.string)
      guard twice.codes != once.codes else { continue }
      Issue.record(
        "seed \(seed), \(profile): \(Self.describe(text)) → \(once.codes) → \(twice.codes)")
      return
    }
  }

  @Test(
    "What the fuzzer found is folded as it was folded before",
    arguments: ["أ\u{F73}", "ؤ\u{F73}\u{64E}", "É\u{F73}", "\u{FFFD}أ\u{F73}\u{FFFD}"])
  func isIdempotent(text: String) {
    for profile in Self.profiles {
      let normalizer = Normalizer(table: foldTable, profile: profile)
      let once = normalizer.fold(text)
      #expect(normalizer.fold(once.string).codes == once.codes, "\(profile): \(Self.describe(once.string))")
    }
  }

  @Test("Offsets never fall and end with the source", arguments: profiles)
  func isMonotone(profile: FoldProfile) {
    let normalizer = Normalizer(table: foldTable, profile: profile)
    for seed in 0..<Self.count {
      var random = RandomText(seed: seed)
      let bytes = random.bytes(24)
      let folded = normalizer.fold(SourceText(bytes))
      let isMonotone =
        folded.starts.count == folded.codes.count + 1 && folded.starts.last == UInt32(bytes.count)
        && zip(folded.starts, folded.starts.dropFirst()).allSatisfy { $0 <= $1 }
      guard !isMonotone else { continue }
      Issue.record("seed \(seed), \(profile): \(bytes) → \(folded.starts)")
      return
    }
  }

  @Test("The source of a run of whole words folds to those words", arguments: withoutArticle)
  func mapsBack(profile: FoldProfile) {
    let normalizer = Normalizer(table: foldTable, profile: profile)
    for seed in 0..<Self.count {
      var random = RandomText(seed: seed)
      let text = random.text(24)
      let folded = normalizer.fold(text)
      let codes = folded.codes
      // A word begins after what is no word, and ends before it, and not inside one character of the source.
      let edges = (0...codes.count).filter { index in
        (index == 0 || index == codes.count || !Letter.isWord(codes[index - 1])
          || !Letter.isWord(codes[index]))
          && (index == 0 || folded.starts[index] != folded.starts[index - 1])
      }
      guard edges.count > 1 else { continue }
      let lower = edges[random.below(edges.count - 1)]
      let upper = edges.filter { $0 > lower }[0]
      // Single letters are one word or many by what stands about them.
      guard upper - lower > 1 else { continue }
      let part = folded.source.string(folded.sourceRange(lower..<upper))
      let refolded = normalizer.fold(part).codes
      guard refolded != Array(codes[lower..<upper]) else { continue }
      Issue.record(
        "seed \(seed), \(profile): \(Self.describe(text)) [\(lower)..<\(upper)] \(codes) → \(Self.describe(part)) \(refolded)"
      )
      return
    }
  }

  @Test("NFC and NFD of a text fold to the same", arguments: profiles)
  func isCanonical(profile: FoldProfile) {
    let normalizer = Normalizer(table: foldTable, profile: profile)
    for seed in 0..<Self.count {
      var random = RandomText(seed: seed)
      let text = random.text(16)
      let expected = normalizer.fold(text).codes
      for composed in [true, false] {
        let other = normalized(text, composed: composed)
        let codes = normalizer.fold(other).codes
        guard codes != expected else { continue }
        Issue.record(
          "seed \(seed), \(profile): \(Self.describe(text)) → \(expected), \(Self.describe(other)) → \(codes)"
        )
        return
      }
    }
  }

  private func normalized(_ text: String, composed: Bool) -> String {
    let units = Array(text.utf16)
    var result = [UInt16](repeating: 0, count: units.count * 20 + 20)
    let length = unsafe result.withUnsafeMutableBufferPointer {
      unsafe yq_icu_normalize(units, Int32(units.count), composed ? 1 : 0, $0.baseAddress, Int32($0.count))
    }
    return String(decoding: result[0..<Int(length)], as: UTF16.self)
  }

  @Test("Marks, tatweel and format characters in a word change nothing that the key has")
  func ignoresWhatIsIgnored() {
    let normalizer = Normalizer(table: foldTable, profile: .key)
    let name = Array("معرة النعمان".unicodeScalars)
    for mark in ["\u{64E}", "\u{670}", "\u{6E1}", "\u{200C}", "\u{200F}", "ـ", "\u{651}\u{64E}"] {
      for index in 1...name.count {
        let text =
          String(String.UnicodeScalarView(name[..<index])) + mark
          + String(String.UnicodeScalarView(name[index...]))
        #expect(normalizer.fold(text).codes == normalizer.fold("معرة النعمان").codes, "\(mark) at \(index)")
      }
    }
  }

  /// The square of the length would be many minutes in a debug build.
  @Test(
    "A long run of one thing takes time by its length",
    .timeLimit(.minutes(3)),
    arguments: [
      FoldProfile.exact, .key, .loose, FoldProfile("gaps", folds: [.tatweelGaps, .masks, .dottedWords]),
    ])
  func isLinear(profile: FoldProfile) {
    let normalizer = Normalizer(table: foldTable, profile: profile)
    for run in [
      "\u{64E}", "\u{651}\u{64E}", "\u{655}\u{653}\u{654}", "ـ\u{64E}", "ا", "ء", "ب.", "ب*", "\u{200F}",
    ] {
      let text = "حلب" + String(repeating: run, count: 150_000) + "ب"
      #expect(normalizer.fold(text).starts.last == UInt32(text.utf8.count))
    }
  }

  @Test("Marks beyond those of any language stay as they were typed, and folding them again changes nothing")
  func keepsManyMarks() {
    let normalizer = Normalizer(table: foldTable, profile: .exact)
    let few = "ب" + String(repeating: "\u{651}\u{64E}", count: 16)
    #expect(
      normalizer.fold(few).string == "ب" + String(repeating: "\u{64E}", count: 16)
        + String(repeating: "\u{651}", count: 16))
    let many = few + String(repeating: "\u{651}\u{64E}", count: 50)
    let once = normalizer.fold(many)
    #expect(once.codes.count == 1 + 132)
    #expect(normalizer.fold(once.string).codes == once.codes)
  }
}
