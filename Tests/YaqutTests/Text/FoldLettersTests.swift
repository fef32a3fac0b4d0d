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
      let (left, right) = (fast.fold(SourceText(bytes)), slow.fold(SourceText(bytes)))
      guard left.codes != right.codes || left.starts != right.starts else { continue }
      Issue.record("seed \(seed), \(profile): \(bytes) → \(left.codes) but \(right.codes)")
      return
    }
  }

  @Test("A result of many times the size of its source has room")
  func grows() {
    let text = String(repeating: "ﷺ", count: 3_000)
    let folded = Normalizer(table: foldTable, profile: .key).fold(text)
    #expect(folded.codes.count == 3_000 * 18)
    #expect(folded.starts.last == 9_000)
  }
}
