/// A name says something that the others do not.
struct RedundantName: Rule {
  let about = RuleText(
    "redundant-name", .info, .names,
    "no name of an entity equals another but for marks, alef forms and the last letter",
    "لا اسم للكيان يساوي غيره إلا في الحركات وصور الألف والحرف الأخير",
    why:
      "Texts are folded before they are compared: إدلب and ادلب, قلعة and قلعه are one key. Such a row finds nothing more, it only records a spelling, so this is told only; a spelling that is to be recorded has the kind misspelling or historical.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,preferred,,,,editorial,\nP6,العريمه,ar,variant,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for (_, range) in gazetteer.checkedNames where range.count > 1 {
      var seen: [Int32: [NameRow]] = [:]
      for index in range {
        let name = gazetteer.names[Int(gazetteer.namesByEntity[Int(index)])]
        guard name.key >= 0, name.usesArabicScript else { continue }
        if let other = seen[name.key]?.first(where: { other in
          other.lang == name.lang
            && (other.kind == name.kind || other.kind == .preferred && name.kind == .variant)
            && other.register == name.register
            && other.from == name.from && other.to == name.to
            && gazetteer.folding.standardCodes(other.name) == gazetteer.folding.standardCodes(name.name)
        }) {
          report.addRemovable(
            name.at("name"), "name \(name.name) is found by \(other.name) already",
            "الاسم \(name.name) يُعثر عليه بالاسم \(other.name)",
            notes: [report.note(other.at)], isSafe: false)
        }
        seen[name.key, default: []].append(name)
      }
    }
  }
}
