/// An organisation's name that is a common word is never linked without a cue.
struct CueName: NameRule {
  let about = RuleText(
    "cue-name", .warning, .names, "a name of one word that is a cue word is in stopnames.csv",
    "الاسم ذو الكلمة الواحدة من كلمات السياق مدرج في stopnames.csv",
    why:
      "A name such as المرصد or الفيلق is a word for others too. It is linked only where the full name or a cue is near, which the row in stopnames.csv says.",
    example: .rows(
      "organisation_names.csv",
      wrong: "O3,نهر,ar,short,,,,editorial,\nO3,لواء الفرات,ar,preferred,,,,editorial,",
      right: "O3,لواء الفرات,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.isArabic, !name.name.contains(" "), name.kind != .demonym, name.kind != .descriptive else {
      return
    }
    let classes = gazetteer.cues.classes(of: name.name).subtracting(["given_name"])
    guard let found = classes.sorted().first, !gazetteer.stopNames.contains(name.name) else { return }
    report.add(
      name.at("name"), "name \(name.name) is a word of cues.csv (\(raw: found)); add it to stopnames.csv",
      "الاسم \(name.name) من كلمات cues.csv ‏(\(raw: found))؛ أضفه إلى stopnames.csv")
  }
}
