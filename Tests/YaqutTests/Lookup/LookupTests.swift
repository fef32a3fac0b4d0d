import TestSupport
import Testing

@testable import Yaqut

@Suite struct LookupTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try Self.villages.get() }

  private static let villages = Result {
    var sample = SampleGazetteer.syria
    sample.places += [
      "P20,village,P2,35.1,36.1,,,10", "P21,village,P2,35.2,36.2,,,10", "P22,village,P2,35.3,36.3,,,10",
      "P23,village,P2,35.4,36.4,,,10", "P24,village,P2,35.5,36.5,,,10", "P25,village,P2,35.6,36.6,,,10",
      "P26,village,P10,33.6,35.6,,,40", "P27,village,P10,33.7,35.7,,,10", "P28,town,P2,35.7,36.7,,,36",
    ]
    sample.names += [
      "P20,بزاعا,ar,preferred", "P21,معردبسي,ar,preferred", "P22,الجيعة,ar,preferred",
      "P23,معرة شورين,ar,preferred",
      "P24,الباغوز تحتاني,ar,preferred", "P25,الغارية الشرقية,ar,preferred", "P26,الجيعة,ar,preferred",
      "P27,الجيعة,ar,preferred", "P28,أبو الظهور,ar,preferred",
    ]
    // Eight names make تحتاني a common last word.
    for (number, word) in ["حوض", "شعبة", "نهضة", "سبخة", "قلتة", "طيرة", "مقلع", "عنزة"].enumerated() {
      sample.places.append("P\(100 + number),village,P10")
      sample.names.append("P\(100 + number),\(word) تحتاني,ar,preferred")
    }
    return try sample.compiled()
  }

  private func ids(_ query: String, limit: Int = 10) -> [String] {
    Lookup(gazetteer).results(for: query, limit: limit).map { gazetteer.entity($0.entity).id.description }
  }

  private func best(_ query: String) -> String? {
    Lookup(gazetteer).results(for: query).first.map { "\(gazetteer.entity($0.entity).id) \($0.level)" }
  }

  @Test(
    "what some of the results are sorted as is what all are", arguments: ["الجيعة", "تحتاني", "معر شورين"])
  func subsets(query: String) {
    let lookup = Lookup(gazetteer)
    let found = lookup.found(for: query, limit: 10, within: Lookup.Reach(most: .max, opening: .max))
    let all = lookup.best(of: found, limit: .max)
    #expect(Array(all.prefix(10)) == lookup.results(for: query))
    for seed in UInt64(0)..<20 {
      var numbers = SeededNumbers(seed: seed)
      let some = found.shuffled(using: &numbers).filter { _ in Bool.random(using: &numbers) }
      #expect(lookup.best(of: some, limit: .max) == all.filter { some.contains($0) })
    }
  }

  @Test(
    "a name is found however it is spelt",
    arguments: [
      ("بزاعا", "P20 exact"),
      ("بَزاعا", "P20 marks"),
      ("بزاعة", "P20 segmentation"),
      ("البزاعة", "P20 segmentation"),
      ("معر دبسة", "P21 segmentation"),
      ("معردبسة", "P21 segmentation"),
      ("معرشورين", "P23 segmentation"),
      ("معر شورين", "P23 segmentation"),
      ("معرتشورين", "P23 edit"),
      ("كفر عويد", "P7 segmentation"),
      ("غارية شرقية", "P25 segmentation"),
      ("الغاريه الشرقيه", "P25 spelling"),
      ("أبي الظهور", "P28 segmentation"),
      ("ابو الضهور", "P28 edit"),
      ("ابوالظهور", "P28 segmentation"),
      ("ديرالزور", "P5 segmentation"),
      ("دير الزوور", "P5 edit"),
      ("الباغوز", "P24 edit"),
      ("الباغوز فوقاني", "P24 edit"),
      ("مدينة الرقة", "P4 segmentation"),
      ("Raqqa", "P4 exact"),
      ("raqa", "P4 segmentation"),
      ("قسد", "O1 exact"),
      ("قوات سوريا الدييمقراطية", "O1 edit"),
      ("حزب العمال الكردستاني", "O3 exact"),
      ("الدار الكبيره", "P6 segmentation"),
    ])
  func spelling(query: String, expected: String) { #expect(best(query) == expected) }

  @Test("the more important of two namesakes comes first, the better documented of two that are equal")
  func order() { #expect(ids("الجيعة") == ["P26", "P22", "P27"]) }

  @Test("identifiers and codes are found")
  func identifiers() {
    #expect(ids("P3") == ["P3"])
    #expect(ids("O1") == ["O1"])
    #expect(ids("C2987") == ["P3"])
    #expect(ids("P999").isEmpty)
    #expect(ids(" P3\n") == ["P3"])
  }

  @Test("what names nothing has no result", arguments: ["", " ", "،", "زقزقزقزقز", "\u{0}", "😀", "ء", "x"])
  func nothing(query: String) { #expect(ids(query).isEmpty) }

  @Test("no more results than asked for")
  func limit() {
    #expect(ids("الجيعة", limit: 2) == ["P26", "P22"])
    #expect(ids("الجيعة", limit: 0).isEmpty)
  }

  @Test("each entity is found by each of its names, at the level exact")
  func everyName() {
    let lookup = Lookup(gazetteer)
    for index in 0..<gazetteer.nameCount {
      let name = gazetteer.name(index)
      let result = lookup.results(for: name.text, limit: 100).first { $0.entity == name.entity }
      #expect(result?.level == .exact, "\(name.text)")
    }
  }

  @Test("any query is answered", arguments: 0..<10 as Range<UInt64>)
  func random(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let lookup = Lookup(gazetteer)
    let alphabet = Array("ابتهويلعرقطدP0 9C_-،ءأ\u{64B}xé😀")
    for _ in 0..<50 {
      let query = String(
        (0..<Int.random(in: 0...30, using: &numbers)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
        })
      #expect(lookup.results(for: query).count <= 10)
    }
    _ = lookup.results(for: String(repeating: "حلب ", count: 5000))
    _ = lookup.results(for: String(repeating: "ا", count: 5000))
  }
}

@Suite struct LooseSearchTests {
  /// The costs by the definition, without the trie: of ways on which the first two letters of `left` cost no more than
  /// `opening`.
  private func cost(_ left: [UInt8], _ right: [UInt8], opening: Int) -> Int {
    func gap(_ word: [UInt8], _ index: Int) -> Int {
      Int(index > 0 && word[index] == word[index - 1] ? EditCost.doubled : EditCost.gap[Int(word[index])])
    }
    var memo: [[Int]: Int] = [:]
    func rest(_ i: Int, _ j: Int) -> Int {
      if i == 0, j == 0 { return 0 }
      if let known = memo[[i, j]] { return known }
      var best = 1000
      if i > 0 { best = min(best, rest(i - 1, j) + gap(left, i - 1)) }
      if j > 0 { best = min(best, rest(i, j - 1) + gap(right, j - 1)) }
      if i > 0, j > 0 {
        best = min(
          best, rest(i - 1, j - 1) + Int(EditCost.substitution[Int(left[i - 1]) * 128 + Int(right[j - 1])]))
      }
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        best = min(best, rest(i - 2, j - 2) + Int(EditCost.swap))
      }
      if (1...2).contains(i), best > opening { best = 1000 }
      memo[[i, j]] = best
      return best
    }
    return rest(left.count, right.count)
  }

  @Test("finds what comparing with every key finds", arguments: 0..<80 as Range<UInt64>)
  func naive(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let letters = Array(ArabicCode.word("ابتهويلعقظضثنم"))
    func word() -> [UInt8] {
      (0..<Int.random(in: 2...(seed.isMultiple(of: 2) ? 7 : 12), using: &numbers)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &numbers)]
      }
    }
    let words = Array(Set((0..<120).map { _ in word() }))
    var table = KeyTable()
    for (index, word) in words.enumerated() { table.add(word, UInt32(index)) }
    table.sort()
    let built = try #require(TrieBuilder.build(table))
    var bytes: [UInt8] = []
    for unit in built.units { bytes.append(littleEndian: unit) }
    let count = bytes.count
    let trie = Trie(
      bytes: IndexBytes(copying: bytes + built.leaves), units: 0..<count,
      leaves: count..<count + built.leaves.count)
    for _ in 0..<10 {
      let query = word()
      let most = Int.random(in: 0...20, using: &numbers)
      let opening = [Int.max, 6, 3].randomElement(using: &numbers) ?? .max
      let found = LooseSearch.leaves(of: trie, near: query, most: most, opening: opening).map {
        [Int(trie.value(0, ofLeaf: $0.leaf)), $0.cost]
      }
      let expected = words.indices.map { [$0, cost(words[$0], query, opening: opening)] }.filter {
        $0[1] <= most
      }
      #expect(
        Set(found) == Set(expected),
        "reproduce with seed \(seed), query \(query), most \(most), opening \(opening)")
    }
  }
}
