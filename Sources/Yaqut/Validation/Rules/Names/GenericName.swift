/// A name is no word for any place.
struct GenericName: NameRule {
  let about = RuleText(
    "generic-name", .error, .names, "a name is not a word for any place, or for none",
    "الاسم ليس كلمة تصدق على أي مكان أو لا تدل على مكان",
    why:
      "القرية, المركز, unknown and test are no names, and would be linked wherever they occur. A village that is really called so goes into stopnames.csv too.",
    example: .rows(
      "names/sy.csv", wrong: "P6,القرية,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  private static let words: Set<String> = [
    "قرية", "القرية", "مدينة", "المدينة", "بلدة", "البلدة", "مركز", "المركز", "شارع", "الشارع", "حي", "الحي",
    "منطقة", "المنطقة", "ناحية",
    "الناحية", "محافظة", "المحافظة", "مجهول", "غير معروف", "غير محدد", "لا يوجد", "بدون اسم", "تجربة",
    "اختبار", "آخر", "أخرى", "اسم", "موقع",
    "village", "city", "town", "place", "unknown", "none", "null", "nil", "n/a", "na", "nan", "test",
    "unnamed", "no name", "other",
    "name", "locality", "undefined", "tbd", "xxx",
  ]

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.name.utf8.count < 24, Self.words.contains(name.name.lowercased()),
      !gazetteer.stopNames.contains(name.name)
    else { return }
    report.add(
      name.at("name"),
      "name \(name.name) is a word for any place or none; if it really is the name, add it to stopnames.csv",
      "الاسم \(name.name) كلمة عامة؛ إن كان اسمًا حقًا فأضفه إلى stopnames.csv")
  }
}
