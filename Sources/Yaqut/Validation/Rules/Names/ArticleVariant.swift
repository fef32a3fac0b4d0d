/// A name with and without the article is one row.
struct ArticleVariant: Rule {
  let about = RuleText(
    "article-variant", .info, .names, "a variant differs from another name by more than the article",
    "يختلف الاسم البديل عن غيره بأكثر من أل التعريف",
    why:
      "الرقة and رقة are both found from one row: the other is made when the gazetteer is compiled. Told only.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,preferred,,,,editorial,\nP6,عريمة,ar,variant,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for (_, range) in gazetteer.checkedNames where range.count > 1 {
      let names = range.map { gazetteer.names[Int(gazetteer.namesByEntity[Int($0)])] }.filter {
        $0.isArabic && $0.kind != .demonym
      }
      guard names.count > 1 else { continue }
      for name in names where name.kind == .variant {
        let twin = name.name.hasPrefix("ال") ? String(name.name.dropFirst(2)) : "ال" + name.name
        if let other = names.first(where: { $0.name == twin }),
          other.kind == .preferred || other.name.hasPrefix("ال")
        {
          report.addRemovable(
            name.at("name"), "name \(name.name) differs from \(other.name) by the article only",
            "لا يختلف \(name.name) عن \(other.name) إلا بأل التعريف",
            isSafe: false)
        }
      }
    }
  }
}
