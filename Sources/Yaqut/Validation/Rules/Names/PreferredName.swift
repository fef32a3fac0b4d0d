/// An entity has one preferred name in a language.
struct PreferredName: Rule {
  let about = RuleText(
    "preferred-name", .error, .names, "an entity with names in a language has one that is preferred",
    "لكل كيان اسم مفضل واحد في كل لغة",
    why: "The preferred name is the one that is shown. A second one is a variant, colloquial or historical.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,preferred,,,,editorial,\nP6,عريمة حلب,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,\nP6,عريمة حلب,ar,variant,,,,editorial,"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for (id, range) in gazetteer.checkedNames {
      let names = range.map { gazetteer.names[Int(gazetteer.namesByEntity[Int($0)])] }
      var first: [String: NameRow] = [:]
      for name in names where name.kind == .preferred {
        guard let other = first[name.lang] else {
          first[name.lang] = name
          continue
        }
        if !name.from.isEmpty || !name.to.isEmpty || !other.from.isEmpty || !other.to.isEmpty,
          name.from != other.from
        {
          continue
        }
        report.add(
          name.at("kind"),
          "\(id) has two preferred names in \(name.lang): \(other.name) and \(name.name); make one a variant",
          "لـ \(id) اسمان مفضلان بلغة \(name.lang): \(other.name) و\(name.name)؛ اجعل أحدهما variant",
          notes: [report.note(other.at)],
          write: "variant", isSafe: false)
      }
      if first["ar"] == nil, let name = names.first(where: \.isArabic) {
        report.add(
          name.at("kind"), "\(id) has Arabic names and none is preferred",
          "لـ \(id) أسماء عربية لا مفضل فيها", write: "preferred", isSafe: false)
      }
    }
  }
}
