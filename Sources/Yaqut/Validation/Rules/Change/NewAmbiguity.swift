/// A name that is added does not name many others.
struct NewAmbiguity: ChangeRule {
  let about = RuleText(
    "new-ambiguity", .warning, .change,
    "a name that is added is not the name of a larger place of the country, or of an organisation",
    "الاسم المضاف ليس اسم مكان أكبر في الدولة ولا اسم منظمة",
    why:
      "Texts that mean the larger one may now be linked to yours. See what `yaqut impact` says, and acknowledge it with the reason.",
    example: .rows(
      "names/sy.csv", wrong: "P7,أم جلود,ar,preferred,,,,editorial,\nP7,منبج,ar,variant,,,,editorial,",
      right: "P7,أم جلود,ar,preferred,,,,editorial,\nP7,أم جلود الفوقانية,ar,variant,,,,editorial,",
      before: "P7,أم جلود,ar,preferred,,,,editorial,"))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    let added = change.addedNames.filter { $0.usesArabicScript && $0.key >= 0 }
    guard !added.isEmpty else { return }
    let keys = Set(added.map(\.key))
    var bearers: [Int32: [EntityID]] = [:]
    for name in report.gazetteer.names where keys.contains(name.key) {
      if let id = name.entity { bearers[name.key, default: []].append(id) }
    }
    for name in added {
      guard let id = name.entity else { continue }
      let own = report.gazetteer.place(id)
      let weight = own?.importance ?? 0
      let others = Set(bearers[name.key] ?? []).subtracting([id]).filter { other in
        guard let place = report.gazetteer.place(other) else { return own != nil }
        if let own, report.gazetteer.ancestors(of: own).contains(where: { $0.id == other }) {
          return !own.isSettlement
        }
        return own == nil || place.country == own?.country && (place.importance ?? 0) > weight
      }.sorted()
      guard let first = others.first else { continue }
      report.add(
        name.at("name"),
        "\(name.name) is a name of others too (\(raw: others.count)), such as \(first) (\(report.gazetteer.label(of: first)))",
        "\(name.name) اسم لغيره أيضًا (العدد \(raw: others.count)) مثل \(first) ‏(\(report.gazetteer.label(of: first)))"
      )
    }
  }
}
