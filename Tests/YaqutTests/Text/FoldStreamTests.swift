import Testing
import Yaqut

@Suite("Folding piece by piece")
struct FoldStreamTests {
  @Test(
    "Gives what folding the whole gives, however it is cut",
    arguments: [FoldProfile.exact, .standard, .key, .loose])
  func isIndependentOfChunks(profile: FoldProfile) {
    let normalizer = Normalizer(table: foldTable, profile: profile)
    for seed in 0..<UInt64(10_000) {
      var random = RandomText(seed: seed)
      let bytes =
        seed % 2 == 0
        ? random.bytes(80) : Array((0..<8).map { _ in random.text(8) + words(&random) }.joined().utf8)
      let whole = normalizer.fold(SourceText(bytes))
      var stream = FoldStream(normalizer)
      var codes: [UInt8] = []
      var starts: [UInt32] = []
      func take(_ parts: [FoldStream.Part]) {
        for part in parts {
          codes += part.text.codes
          starts += part.text.starts.dropLast().map { $0 + UInt32(part.offset) }
        }
      }
      var rest = bytes[...]
      while !rest.isEmpty {
        let size = 1 + random.below(24)
        take(stream.add(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      take(stream.finish())
      guard codes != whole.codes || starts != Array(whole.starts.dropLast()) else { continue }
      Issue.record("seed \(seed), \(profile): \(bytes) → \(whole.codes), in pieces \(codes)")
      return
    }
  }

  private func words(_ random: inout RandomText) -> String {
    ["حلب ", "دمشق\n", " ثم ", "مسـ", " لحون ", "د ا ع", " ش ", "بر\r\n"][random.below(8)]
  }

  @Test("Text is given out as soon as it is settled")
  func givesOutEarly() {
    var stream = FoldStream(Normalizer(table: foldTable, profile: .key))
    #expect(stream.add(Array("قصف حلب وأدى".utf8)).map(\.text.string) == ["قصف حلب"])
    #expect(stream.finish().map(\.text.string) == [" وادي"])
  }
}
