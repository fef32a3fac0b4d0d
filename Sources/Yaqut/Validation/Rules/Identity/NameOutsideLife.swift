/// A name is not older than what it names, nor does it outlive it.
struct NameOutsideLife: NameRule {
  let about = RuleText(
    "name-outside-life", .error, .identity, "a name is in use only while what it names exists",
    "لا يُستعمل الاسم إلا مدة وجود صاحبه",
    why:
      "Either the dates of the name are wrong or those of the place or organisation. A name used of it later is no end: leave `to` empty.",
    example: .rows(
      "organisation_names.csv", wrong: "O2,الفرقة الأولى,ar,preferred,,2005,,editorial,",
      right: "O2,الفرقة الأولى,ar,preferred,,2015,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    if name.from.isEmpty && name.to.isEmpty { return }
    let life =
      gazetteer.place(name.entity).map { ($0.from, $0.to) }
      ?? gazetteer.organisation(name.entity).map { ($0.from, $0.to) }
    guard let life else { return }
    if let start = EDTFDate(life.0), let from = EDTFDate(name.from), from.latest < start.earliest {
      report.add(
        name.at("from"), "the name is in use from \(name.from), but what it names began in \(life.0)",
        "الاسم مستعمل منذ \(name.from) وصاحبه لم يبدأ قبل \(life.0)")
    }
    if let end = EDTFDate(life.1), let from = EDTFDate(name.from), from.earliest > end.latest {
      report.add(
        name.at("from"), "the name is in use from \(name.from), but what it names ended in \(life.1)",
        "الاسم مستعمل منذ \(name.from) وصاحبه انتهى في \(life.1)")
    }
  }
}
