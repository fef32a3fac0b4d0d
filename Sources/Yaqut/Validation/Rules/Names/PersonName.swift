/// A place's name that people bear too is never linked without a cue.
struct PersonName: NameRule {
  let about = RuleText(
    "person-name", .warning, .names, "a place's name that is a given name is in stopnames.csv",
    "اسم المكان الذي هو اسم شخص مدرج في stopnames.csv",
    why: "Else every محمد of the news becomes a village.",
    example: .rows(
      "names/sy.csv", wrong: "P6,محمد,ar,preferred,,,,editorial,",
      right: "P6,المحمدية,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.isArabic, name.entity?.kind == .place, !name.name.contains(" "),
      gazetteer.cues.classes(of: name.name).contains("given_name"), !gazetteer.stopNames.contains(name.name)
    else { return }
    report.add(
      name.at("name"), "name \(name.name) is a given name too; add it to stopnames.csv",
      "الاسم \(name.name) اسم شخص أيضًا؛ أضفه إلى stopnames.csv")
  }
}
