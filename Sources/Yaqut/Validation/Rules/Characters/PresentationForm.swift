/// A name is in letters, not in pictures of letters.
struct PresentationForm: NameRule {
  let about = RuleText(
    "presentation-form", .error, .characters, "a name has no presentation forms (ﺣ for ح)",
    "لا أشكال عرض في الاسم (ﺣ بدل ح)",
    why:
      "Text taken from PDF files often has U+FB50…U+FEFC, one character for each shape of a letter. `yaqut fmt` writes the letters.",
    example: .rows(
      "names/sy.csv", wrong: "P5,ﻣﻨﺒﺞ,ar,preferred,,,,editorial,", right: "P5,منبج,ar,preferred,,,,editorial,"
    ))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.name.utf8.contains(0xEF),
      let position = name.name.firstScalar(where: CanonicalName.isPresentationForm)
    else { return }
    report.add(
      name.at("name", scalar: position), "name \(name.name) has presentation forms, as from a PDF",
      "في الاسم \(name.name) أشكال عرض كما في ملفات PDF", write: CanonicalName.clean(name.name))
  }
}
