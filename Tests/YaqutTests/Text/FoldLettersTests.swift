import Testing

@testable import Yaqut

@Suite("The loop of letters and spaces")
struct FoldLettersTests {
  @Test(
    "Writes what the fold of one code point at a time writes",
    arguments: [FoldProfile.exact, .standard, .key, .loose])
  func agreesWithSafeTwin(profile: FoldProfile) {
    let fast = Normalizer(table: foldTable, profile: profile)
    var slow = fast
    slow.engine.usesLetters = false
    for seed in 0..<UInt64(12_000) {
      var random = RandomText(seed: seed)
      // Now and then long enough for the result to grow.
      let bytes = seed % 3 == 0 ? random.bytes(48) : Array(random.text(seed % 50 == 1 ? 900 : 32).utf8)
      guard expectSame(bytes, fast, slow, seed) else { return }
    }
  }

  @Test(
    "Reads words of any length, whatever stands behind them",
    arguments: [FoldProfile.exact, .standard, .key, .loose])
  func readsWords(profile: FoldProfile) {
    let fast = Normalizer(table: foldTable, profile: profile)
    var slow = fast
    slow.engine.usesLetters = false
    // Letters that end words in all ways, of which few make runs of one letter.
    let letters = [Array("بتلميوهةىءاأؤكگیھ"), Array("لمه")]
    let ends = [" ", " ", " ", "، ", ". ", ".", "؟ ", "; ", "ـ ", "  ", "\n", "ّ ", "-", "* ", " 7 ", " ب "]
    for seed in 0..<UInt64(3_000) {
      var random = RandomText(seed: seed)
      let alphabet = letters[random.below(2)]
      var text = ""
      for _ in 0..<random.below(20) {
        for _ in 0..<random.below(12) { text.append(alphabet[random.below(alphabet.count)]) }
        text += ends[random.below(ends.count)]
      }
      guard expectSame(Array(text.utf8), fast, slow, seed) else { return }
    }
  }

  private func expectSame(_ bytes: [UInt8], _ fast: Normalizer, _ slow: Normalizer, _ seed: UInt64) -> Bool {
    let (left, right) = (fast.fold(SourceText(bytes)), slow.fold(SourceText(bytes)))
    guard left.codes != right.codes || left.starts != right.starts else { return true }
    Issue.record("seed \(seed), \(fast.profile): \(bytes) → \(left.codes) but \(right.codes)")
    return false
  }

  @Test("A result of many times the size of its source has room")
  func grows() {
    let text = String(repeating: "ﷺ", count: 3_000)
    let folded = Normalizer(table: foldTable, profile: .key).fold(text)
    #expect(folded.codes.count == 3_000 * 18)
    #expect(folded.starts.last == 9_000)
  }
}
