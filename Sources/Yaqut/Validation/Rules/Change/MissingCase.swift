/// A name that is added comes with a text that has it.
struct MissingCase: ChangeRule {
  let about = RuleText(
    "missing-case", .info, .change, "an added name has a case in Gazetteer/cases",
    "للاسم المضاف مثال في Gazetteer/cases",
    why: "One line of real text with the mention marked, ⟦…|P12⟧, keeps the name working. Told only.",
    example: .rows(
      "names/sy.csv", wrong: "P7,أم جلود,ar,preferred,,,,editorial,\nP7,جلود,ar,colloquial,,,,editorial,",
      right: "P7,أم جلود,ar,preferred,,,,editorial,",
      before: "P7,أم جلود,ar,preferred,,,,editorial,"))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    let cases = report.gazetteer.otherFiles.filter { $0.key.hasPrefix("cases/") }.map {
      String(decoding: $0.value, as: UTF8.self)
    }
    for name in change.addedNames where name.usesArabicScript && name.kind != .preferred {
      guard let id = name.entity, !cases.contains(where: { $0.contains("|\(id)") && $0.contains(name.name) })
      else { continue }
      report.add(
        name.at("name"),
        "no case in Gazetteer/cases has \(name.name); add a line of text with ⟦\(raw: name.name)|\(raw: id)⟧",
        "لا مثال في Gazetteer/cases فيه \(name.name)؛ أضف سطرًا فيه ⟦\(raw: name.name)|\(raw: id)⟧")
    }
  }
}
