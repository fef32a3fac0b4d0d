import CICU
import Testing

@testable import Yaqut

@Suite("The fold table against ICU, over all of Unicode")
struct FoldTableTests {
  /// Where the table differs from ICU on purpose, each with the reason.
  enum Deliberate {
    /// Letters to Unicode, marks to a reader: small waw and small yeh of Quranic writing.
    static let letterMarks: Set<UInt32> = [0x6E5, 0x6E6]
    /// Cf by category, but seen: the signs that stand before numbers (Prepended_Concatenation_Mark).
    static let seenFormats: Set<UInt32> = [
      0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
    ]
    /// Forms that NFKC maps to a space that carries marks; the marks alone are meant.
    static let spaceCarriers: Set<UInt32> = [
      0xFC5E, 0xFC5F, 0xFC60, 0xFC61, 0xFC62, 0xFC63, 0xFE70, 0xFE72, 0xFE74, 0xFE76, 0xFE78, 0xFE7A, 0xFE7C,
      0xFE7E,
    ]
    /// Forms that NFKC maps to a tatweel that carries marks; a tatweel is left out.
    static let tatweelCarriers: Set<UInt32> = [
      0xFCF2, 0xFCF3, 0xFCF4, 0xFE71, 0xFE77, 0xFE79, 0xFE7B, 0xFE7D, 0xFE7F,
    ]
    /// Modifier letters that romanisations write for ع and ء; left out with the accents of Latin letters.
    /// U+0374 decomposes to U+02B9.
    static let modifiers = Set<UInt32>(0x2B9...0x2BF).union([0x374])
  }

  private static let planes01 = UInt32(0)..<0x20000

  private func points(_ range: Range<UInt32>, where isIn: (UInt32) -> Bool) -> Set<UInt32> {
    Set(range.filter { !(0xD800...0xDFFF).contains($0) && isIn($0) })
  }

  private func hex(_ points: Set<UInt32>) -> [String] {
    points.sorted().map { String($0, radix: 16, uppercase: true) }
  }

  private func mapping(_ point: UInt32, _ kind: Int) -> String {
    let parts = FoldTable.mapping(point, kind)
    return String(String.UnicodeScalarView((parts.isEmpty ? [point] : parts).compactMap(Unicode.Scalar.init)))
  }

  @Test("What is left out at every level: Cf and Default_Ignorable_Code_Point")
  func ignorables() {
    let expected = points(0..<0x110000) {
      yq_icu_category($0) == 16 || yq_icu_has_property($0, Int32(YQ_ICU_DEFAULT_IGNORABLE)) == 1
    }.subtracting(Deliberate.seenFormats)
    #expect(hex(points(0..<0x110000) { foldTable.foldClass($0) == FoldClass.ignorable }) == hex(expected))
  }

  @Test("Marks: Mn and Me")
  func marks() {
    let expected = points(0..<0x110000) {
      [6, 7].contains(yq_icu_category($0)) && yq_icu_has_property($0, Int32(YQ_ICU_DEFAULT_IGNORABLE)) == 0
    }.union(Deliberate.letterMarks)
    let normalizer = Normalizer(table: foldTable, profile: FoldProfile("marks", folds: [.marks]))
    let dropped = points(Self.planes01) { point in
      foldTable.foldClass(point) != FoldClass.ignorable && foldTable.foldClass(point) != FoldClass.tatweel
        && !Deliberate.spaceCarriers.contains(point) && !Deliberate.tatweelCarriers.contains(point)
        && normalizer.fold(SourceText(String(Character(Unicode.Scalar(point)!)))).codes.isEmpty
    }
    #expect(hex(dropped) == hex(expected))
  }

  @Test("White space: White_Space")
  func whiteSpace() {
    let expected = points(0..<0x110000) { yq_icu_has_property($0, Int32(YQ_ICU_WHITE_SPACE)) == 1 }
    let spaces: Set<UInt8> = [Letter.space, FoldClass.lineFeed, FoldClass.paragraphSeparator]
    #expect(hex(points(0..<0x110000) { spaces.contains(foldTable.foldClass($0)) }) == hex(expected))
  }

  @Test("Digits: Nd and its value")
  func digits() {
    let normalizer = Normalizer(table: foldTable, profile: FoldProfile("digits", folds: [.digits]))
    for point in Self.planes01 where yq_icu_category(point) == 9 {
      let folded = normalizer.fold(String(Character(Unicode.Scalar(point)!))).codes
      // Mathematical and full-width digits are Nd, so they need no rule of their own.
      #expect(folded == [Letter.zero + UInt8(yq_icu_digit_value(point))], "U+\(String(point, radix: 16))")
    }
  }

  @Test("Presentation forms: NFKC, glyph by glyph")
  func presentationForms() {
    let normalizer = Normalizer(table: foldTable, profile: .exact)
    for point in Array(UInt32(0xFB50)...0xFDFF) + Array(0xFE70...0xFEFC) {
      var expected = mapping(point, YQ_ICU_NFKC)
      if Deliberate.spaceCarriers.contains(point) || Deliberate.tatweelCarriers.contains(point) {
        expected.unicodeScalars.removeFirst()
      }
      let folded = normalizer.fold(String(Character(Unicode.Scalar(point)!)))
      #expect(
        folded.codes == normalizer.fold(expected).codes, "U+\(String(point, radix: 16, uppercase: true))")
    }
  }

  @Test(
    "Every code point folds as its canonical decomposition", arguments: [FoldProfile.exact, .standard, .key])
  func decompositions(profile: FoldProfile) {
    let normalizer = Normalizer(table: foldTable, profile: profile)
    for point in UInt32(0)..<0x30000 {
      let parts = FoldTable.mapping(point, YQ_ICU_NFD)
      guard !parts.isEmpty else { continue }
      let text = String(Character(Unicode.Scalar(point)!))
      #expect(
        normalizer.fold(text).codes == normalizer.fold(mapping(point, YQ_ICU_NFD)).codes,
        "U+\(String(point, radix: 16, uppercase: true))")
    }
  }

  @Test("Everything else stands for itself at the exact level")
  func others() {
    let normalizer = Normalizer(table: foldTable, profile: .exact)
    for point in Self.planes01 where !(0xD800...0xDFFF).contains(point) && !(0xFB50...0xFEFC).contains(point)
    {
      let value = foldTable.foldClass(point)
      let isWhite =
        value == Letter.space || value == FoldClass.lineFeed || value == FoldClass.paragraphSeparator
      if value == FoldClass.ignorable || value == FoldClass.tatweel || isWhite { continue }
      let text = String(Character(Unicode.Scalar(point)!))
      #expect(normalizer.fold(text).string == text, "U+\(String(point, radix: 16, uppercase: true))")
    }
  }

  @Test(
    "Modifier letters of romanisations are left out where Latin letters are folded, and no other letter is")
  func modifiers() {
    let normalizer = Normalizer(table: foldTable, profile: FoldProfile("latin", folds: [.latinLetters]))
    let dropped = points(Self.planes01) {
      foldTable.foldClass($0) != FoldClass.ignorable && foldTable.foldClass($0) != FoldClass.tatweel
        && normalizer.fold(String(Character(Unicode.Scalar($0)!))).codes.isEmpty
    }
    #expect(dropped == Deliberate.modifiers)
  }

  @Test("Latin letters: NFKC_Casefold with a–z and 0–9 underneath")
  func latinLetters() {
    let normalizer = Normalizer(
      table: foldTable, profile: FoldProfile("latin", folds: [.latinLetters, .marks]))
    for point in Self.planes01 where yq_icu_category(point) >= 1 && yq_icu_category(point) <= 5 {
      let parts = FoldTable.mapping(point, YQ_ICU_LATIN).filter { ![6, 7].contains(yq_icu_category($0)) }
      guard !parts.isEmpty, parts.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
      else { continue }
      let expected = String(String.UnicodeScalarView(parts.compactMap(Unicode.Scalar.init)))
      let folded = normalizer.fold(String(Character(Unicode.Scalar(point)!))).string
      #expect(folded == expected, "U+\(String(point, radix: 16, uppercase: true))")
    }
  }

  @Test("A table read from its bytes is the table, and one made again has the same fingerprint")
  func roundTrips() throws {
    let read = try FoldTable(bytes: foldTable.bytes)
    #expect(read.fingerprint == foldTable.fingerprint)
    #expect(read.bytes == foldTable.bytes)
    #expect(FoldTable.make().fingerprint == foldTable.fingerprint)
    #expect(Normalizer(table: read, profile: .key).fold("ﷺ إدلب").string == "صلي الله عليه وسلم ادلب")
  }

  @Test("Bytes that are no table are refused with the reason")
  func refusesDamage() {
    func reason(_ bytes: [UInt8]) -> String? {
      do {
        _ = try FoldTable(bytes: bytes)
        return nil
      } catch { return "\(error)" }
    }
    #expect(
      reason([]) == "fold table is damaged: 0 bytes are too few for its head; compile the gazetteer again")
    #expect(
      reason([UInt8](repeating: 0, count: 64))
        == "fold table is damaged: it does not begin with YQF1; compile the gazetteer again")
    let bytes = foldTable.bytes
    #expect(
      reason(Array(bytes.dropLast()))
        == "fold table is damaged: it has \(bytes.count - 1) bytes where its head asks for \(bytes.count); compile the gazetteer again"
    )
    var pointing = bytes
    pointing[21] = 0xFF
    #expect(
      reason(pointing)
        == "fold table is damaged: it points to a block it does not have; compile the gazetteer again")
    for seed in 0..<UInt64(300) {
      var random = RandomText(seed: seed)
      var damaged = bytes
      for _ in 0..<4 { damaged[random.below(damaged.count)] = UInt8(random.below(256)) }
      // Either refused or usable: never a trap.
      guard let table = try? FoldTable(bytes: damaged) else { continue }
      _ = Normalizer(table: table, profile: .key).fold(random.text(64))
    }
  }
}
