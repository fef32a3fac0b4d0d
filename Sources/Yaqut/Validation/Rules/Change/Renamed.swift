/// A name that was preferred is kept.
struct Renamed: ChangeRule {
  let about = RuleText(
    "renamed", .error, .change, "the name that was preferred before is kept as another name",
    "يبقى الاسم المفضل السابق اسمًا آخر",
    why: "Texts go on using the old name. Keep its row with the kind variant, historical or misspelling.",
    example: .rows(
      "names/sy.csv", wrong: "P6,كفر ناصح,ar,preferred,,,,editorial,",
      right: "P6,كفر ناصح,ar,preferred,,,,editorial,\nP6,العريمة,ar,variant,,,,editorial,",
      before: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    for (id, names) in change.before.names where report.gazetteer.has(id) {
      let now = change.after.names[id] ?? Array(report.gazetteer.names(of: id))
      for old in names where old.kind == .preferred && old.usesArabicScript {
        if now.contains(where: { $0.name == old.name && $0.lang == old.lang }) { continue }
        if now.contains(where: {
          $0.lang == old.lang && CanonicalName.clean($0.name) == CanonicalName.clean(old.name)
        }) {
          continue
        }
        guard let row = now.first(where: { $0.lang == old.lang && $0.kind == .preferred }) ?? now.first else {
          continue
        }
        report.add(
          row.at("name"),
          "\(id) was called \(old.name); keep that name in a row of its own (variant, historical or misspelling)",
          "كان اسم \(id) ‏\(old.name)؛ أبقِ ذلك الاسم في سطر له (variant أو historical أو misspelling)")
      }
    }
  }
}
