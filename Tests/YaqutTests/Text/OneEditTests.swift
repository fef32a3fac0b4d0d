import Testing
import Yaqut

@Suite("One edit")
struct OneEditTests {
  private func codes(_ text: String) -> [UInt8] {
    Normalizer(table: foldTable, profile: .key).fold(text).codes
  }

  @Test(
    "The slip between a name and a text",
    arguments: [
      ("الديمقراطية", "الدييمقراطية", OneEdit.doubled), ("القامشلي", "القامشي", .missing),
      ("القامشلي", "القامشليو", .extra), ("الحسكة", "الحكسة", .swapped), ("اللاذقية", "اللازقية", .wrong),
    ])
  func finds(name: String, text: String, edit: OneEdit) {
    #expect(OneEdit.between(name: codes(name), text: codes(text))?.edit == edit)
  }

  @Test(
    "No single slip",
    arguments: [
      ("حلب", "حلب"), ("حلب", "دمشق"), ("القامشلي", "القاشمي"), ("لواء 46", "لواء 47"), ("كفر نبل", "كفرنبل"),
    ])
  func findsNone(name: String, text: String) {
    #expect(OneEdit.between(name: codes(name), text: codes(text)) == nil)
  }

  @Test(
    "A slip is forgiven where enough is left",
    arguments: [
      ("قوات سوريا الديمقراطية", "قوات سوريا الدييمقراطية", true), ("حلب", "حلت", false),
      ("إدلب", "إدلبب", false),
      ("القامشلي", "القامشلو", false), ("اللاذقية", "اللاذذقية", true), ("عين عيسى", "عين عيسو", false),
      ("خان شيخون", "خان شيحون", true), ("الغندورة", "الخندورة", false),
    ])
  func forgives(name: String, text: String, allowed: Bool) throws {
    let slip = try #require(OneEdit.between(name: codes(name), text: codes(text)))
    #expect(OneEdit.isAllowed(slip.edit, at: slip.at, in: codes(name)) == allowed)
  }

  @Test("Every single change of a letter is found again, by brute force")
  func agreesWithBruteForce() throws {
    let name = codes("قلعة المضيق")
    for index in name.indices where Letter.isWord(name[index]) {
      var missing = name
      missing.remove(at: index)
      #expect(OneEdit.between(name: name, text: missing)?.edit == .missing)
      var doubled = name
      doubled.insert(name[index], at: index)
      #expect(OneEdit.between(name: name, text: doubled)?.edit == .doubled)
      var wrong = name
      wrong[index] = Letter.gaf
      #expect(OneEdit.between(name: name, text: wrong)?.at == index)
    }
  }
}
