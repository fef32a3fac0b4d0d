import Testing

@testable import Yaqut

@Suite("The alphabet of folded text")
struct LetterTests {
  @Test("Every letter that has a code folds to it at the exact level, and is written back")
  func roundTrips() {
    let normalizer = Normalizer(table: foldTable, profile: .exact)
    for (code, value) in Letter.codedScalars {
      let text = String(Character(Unicode.Scalar(value) ?? " "))
      let folded = normalizer.fold(text)
      #expect(folded.codes == [code], "U+\(String(value, radix: 16))")
      #expect(folded.string == text)
    }
  }

  @Test("No two letters have one code")
  func isUnique() {
    let codes = Letter.codedScalars.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { Letter.isWord($0) })
  }

  @Test("The digits, Arabic or Latin, are those codes that are their value more than that of 0")
  func digits() {
    let normalizer = Normalizer(table: foldTable, profile: .key)
    for text in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"] {
      let codes = normalizer.fold(text).codes
      #expect(codes.allSatisfy(Letter.isDigit))
      #expect(codes.map { $0 - Letter.zero } == Array(0...9))
    }
    #expect((UInt8.min...UInt8.max).filter(Letter.isDigit).count == 10)
  }

  @Test(
    "Signs and the code each has",
    arguments: [
      (".", Letter.fullStop), ("؟", Letter.fullStop), ("…", Letter.fullStop), ("،", Letter.comma),
      ("٫", Letter.comma),
      ("؛", Letter.colon), (":", Letter.colon), ("(", Letter.opening), ("«", Letter.opening),
      ("“", Letter.opening),
      ("﴿", Letter.opening), (")", Letter.closing), ("»", Letter.closing), ("﴾", Letter.closing),
      ("\"", Letter.quote), ("’", Letter.quote), ("-", Letter.hyphen), ("–", Letter.hyphen),
      ("_", Letter.underscore),
      ("#", Letter.hash), ("@", Letter.at), ("/", Letter.slash), (" ", Letter.space), ("\n", Letter.lineEnd),
      ("\n\n", Letter.paragraphEnd), ("😀", Letter.otherSign), ("*", Letter.otherSign),
      ("Ж", Letter.otherLetter),
    ])
  func codesSigns(text: String, code: UInt8) {
    #expect(Normalizer(table: foldTable, profile: .key).fold(text).codes == [code])
    #expect(Letter.isWord(code) == (code == Letter.otherLetter))
  }
}
