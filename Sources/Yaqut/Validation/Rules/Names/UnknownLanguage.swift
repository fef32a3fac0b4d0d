/// A name's language is one of those in use.
struct UnknownLanguage: NameRule {
  let about = RuleText(
    "unknown-language", .error, .names, "a name's language is one that is in use",
    "لغة الاسم إحدى اللغات المستعملة",
    why:
      "BCP 47: ar, en, ku, tr, fa, fr; ar-Latn for romanised Arabic; dialects such as ary (Morocco). A new one is added to Languages.swift with its script.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,arabic,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard !name.lang.isEmpty, Languages.script(of: name.lang) == nil else { return }
    report.add(
      name.at("lang"),
      "unknown language \(name.lang); use ar, en, ar-Latn, ku, tr, fa or another BCP 47 code in use",
      "لغة غير معروفة \(name.lang)؛ استعمل ar أو en أو ar-Latn أو رمزًا آخر مستعملًا")
  }
}
