import TestSupport
import Testing

@testable import Yaqut

@Suite struct MatcherTests {
  let gazetteer: Gazetteer
  let normalizer: Normalizer

  init() throws {
    gazetteer = try SampleGazetteer.compiledSyria.get()
    normalizer = Normalizer(table: gazetteer.foldTable, profile: .key)
  }

  /// Each match as `text|id|proclitics|level`.
  private func found(_ text: String) -> [String] {
    let folded = normalizer.fold(text)
    return Matcher(gazetteer).matches(in: folded).map { match in
      let surface = folded.source.string(folded.sourceRange(match.range))
      let ids = gazetteer.postings(ofKey: match.key).map { gazetteer.entity($0.entity).id.description }
      let unique = ids.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return
        "\(surface)|\(unique.joined(separator: "+"))|\(match.proclitics)\(match.assimilated ? "*" : "")|\(match.level)"
    }
  }

  @Test(
    "names are found in sentences",
    arguments: [
      ("قصف على حماة اليوم", ["حماة|P2+P3||exact"]),
      ("في حَمَاةَ", ["حَمَاةَ|P2+P3||exact"]),
      ("وحماة", ["حماة|P2+P3|و|exact"]),
      ("وبالرقة", ["الرقة|P4|وب|exact", "رقة|P4|وب|exact"].filter { $0.hasPrefix("ال") }),
      ("فبحماة", ["حماة|P2+P3|فب|exact"]),
      ("للرقة", ["لرقة|P4|ل*|exact"]),
      ("وللتحالف الدولي", ["لتحالف الدولي|O2|ول*|exact"]),
      ("للبنان", ["لبنان|P10|ل|exact"]),
      ("للطمين", ["لطمين|P9|ل|exact", "لطمين|P9|ل*|exact"]),
      ("لحماة", ["حماة|P2+P3|ل|exact"]),
      ("دير الزور", ["دير الزور|P5||exact"]),
      ("دير\nالزور", ["دير\nالزور|P5||exact"]),
      ("دير_الزور", ["دير_الزور|P5||segmentation"]),
      ("#دير_الزور", ["دير_الزور|P5||segmentation"]),
      ("دير-الزور", ["دير-الزور|P5||segmentation"]),
      ("ديرالزور", ["ديرالزور|P5||segmentation"]),
      ("دير، الزور", []),
      ("دير. الزور", []),
      ("دير\n\nالزور", []),
      ("حماةكم", []),
      ("سحماة", []),
      ("محافظة حماة", ["محافظة حماة|P2||exact", "حماة|P2+P3||exact"]),
      ("وأبي ظهور", ["أبي ظهور|P8|و|exact"]),
      ("بأبي ظهور", ["أبي ظهور|P8|ب|exact"]),
      ("الدار الكبيرة", ["الدار الكبيرة|P6||exact"]),
      ("مقاتلو PKK في", ["PKK|O3||exact"]),
      ("", []),
      ("،", []),
    ])
  func sentence(text: String, expected: [String]) { #expect(found(text) == expected) }

  @Test(
    "a name of several words may have one letter wrong",
    arguments: [
      "قوات سوريا الدييمقراطية", "قوات سوريا الديقراطية", "قوات سوريا الديمقراطبة",
      "قوات سوريا الدمقراطية", "قوات سورريا الديمقراطية",
    ])
  func edited(text: String) {
    #expect(found("أعلنت " + text + " أن").filter { $0.contains("O1") } == ["\(text)|O1||edit"])
  }

  @Test(
    "but not two, not in the first letter, and not in a short name",
    arguments: [
      "قوات سوريا الدييمقراطيية", "قوات صوريا الديمقراطية", "دير الزوور", "قوات سوريا",
      "قوات سوريا الديمقراطية ",
      "حزب العمال", "قوات، سوريا الدييمقراطية",
    ])
  func notEdited(text: String) { #expect(!found(text).contains { $0.hasSuffix("|edit") }) }

  @Test("matches agree with the naive matcher", arguments: 0..<60 as Range<UInt64>)
  func naive(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let gazetteer = try randomGazetteer(&numbers)
    let matcher = Matcher(gazetteer)
    let oracle = NaiveMatcher(gazetteer: gazetteer)
    var workspace = MatchWorkspace()
    for _ in 0..<40 {
      let codes = randomText(&numbers)
      matcher.find(in: codes.span, using: &workspace)
      let found = workspace.matches.filter { $0.level != .edit }
      #expect(Set(found) == Set(oracle.matches(in: codes)), "reproduce with seed \(seed): \(codes)")
      #expect(found.count == Set(found).count)
      let order = workspace.matches.map { [$0.start, -$0.end] }
      #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  /// Names of few letters, so that texts of the same letters are full of them; ل, ا and the proclitics are common.
  private static let letters = Array("ابلوفكحم")

  private func randomGazetteer(_ numbers: inout SeededNumbers) throws -> Gazetteer {
    var records = GazetteerRecords()
    for number in 0..<Int.random(in: 1...60, using: &numbers) {
      let id = try #require(EntityID(number % 5 == 0 ? .organisation : .place, number))
      var record = EntityRecord(id: id, origin: .compiled)
      if id.kind == .place { record.placetype = .village } else { record.organisationType = .party }
      records.entities.append(record)
      let words = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        String(
          (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
            Self.letters.randomElement(using: &numbers) ?? "ا"
          })
      }
      records.names.append(
        NameRecord(
          entity: id, text: words.joined(separator: " "), lang: "ar", kind: .preferred, origin: .compiled))
    }
    return try Gazetteer(bytes: try IndexCompiler.compile(records, table: gazetteer.foldTable))
  }

  private func randomText(_ numbers: inout SeededNumbers) -> [UInt8] {
    let signs: [UInt8] = [
      Letter.space, Letter.space, Letter.space, Letter.lineEnd, Letter.hyphen, Letter.underscore,
      Letter.comma,
      Letter.paragraphEnd, Letter.otherLetter, Letter.otherSign,
    ]
    let letters = Array(normalizer.fold(String(Self.letters)).codes)
    return (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
      Int.random(in: 0..<5, using: &numbers) == 0
        ? signs.randomElement(using: &numbers) ?? 1 : letters.randomElement(using: &numbers) ?? 1
    }
  }

  @Test("any codes are matched without a crash", arguments: 0..<20 as Range<UInt64>)
  func anyCodes(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var workspace = MatchWorkspace()
    for _ in 0..<100 {
      let codes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      Matcher(gazetteer).find(in: codes.span, using: &workspace)
      for match in workspace.matches {
        #expect(match.start >= 0 && match.start < match.end && match.end <= codes.count)
      }
    }
  }

  @Test("an index of noise is matched without a crash", arguments: 0..<20 as Range<UInt64>)
  func damaged(seed: UInt64) throws {
    var bytes = try SampleGazetteer.syriaBytes.get()
    var numbers = SeededNumbers(seed: seed)
    for section in [IndexFormat.Section.keyUnits, .keyLeaves] {
      for index in gazetteer.sections[section] where Int.random(in: 0..<3, using: &numbers) == 0 {
        bytes[index] = UInt8.random(in: 0...255, using: &numbers)
      }
    }
    let damaged = try Gazetteer(bytes: bytes)
    let text = "أعلنت قوات سوريا الديمقراطية في دير الزور وللرقة ومحافظة حماة وأبي ظهور وسوريا"
    for match in Matcher(damaged).matches(in: normalizer.fold(text)) {
      _ = damaged.postings(ofKey: match.key)
    }
  }

  @Test("an empty gazetteer matches nothing")
  func empty() throws {
    let gazetteer = try Gazetteer(bytes: try IndexCompiler.compile(GazetteerRecords(), table: .make()))
    #expect(Matcher(gazetteer).matches(in: normalizer.fold("قصف على حماة")).isEmpty)
  }
}
