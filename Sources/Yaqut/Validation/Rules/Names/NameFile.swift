/// A name stands in the file of its place's country.
struct NameFile: NameRule {
  let about = RuleText(
    "name-file", .error, .names, "a name is in the file of its place's country", "الاسم في ملف دولة مكانه",
    why: "People look for the names of a Syrian village in names/sy.csv.",
    example: .rows(
      "names/iq.csv", wrong: "P6,عريمة,ar,variant,,,,editorial,",
      right: "P20,العراق,ar,preferred,,,,editorial,\nP20,جمهورية العراق,ar,variant,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let place = gazetteer.place(name.entity), place.country != name.country else { return }
    let file = "names/\(place.country.isEmpty ? "zz" : place.country.lowercased()).csv"
    report.add(
      name.at("place"),
      "\(name.name) names a place of \(gazetteer.files[place.at.file].path); move the row to \(raw: file)",
      "يسمّي \(name.name) مكانًا في \(gazetteer.files[place.at.file].path)؛ انقل السطر إلى \(raw: file)")
  }
}
