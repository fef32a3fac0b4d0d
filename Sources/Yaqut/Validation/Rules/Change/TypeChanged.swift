/// A place stays what it is.
struct TypeChanged: ChangeRule {
  let about = RuleText(
    "type-changed", .warning, .change, "a place's or organisation's type does not change",
    "لا يتغير نوع المكان أو المنظمة",
    why:
      "A village may become a town; that a village becomes a district is another entity. Acknowledge it with the reason.",
    example: .rows(
      "places/sy.csv", wrong: "P7,mountain,P4,36.6,37.8,1,,5,,,,editorial",
      right: "P7,town,P4,36.6,37.8,1,,5,,,,editorial",
      before: "P7,village,P4,36.6,37.8,1,,5,,,,editorial"))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    for (id, old) in change.before.places {
      guard let new = change.after.places[id], let was = old.placetype, let now = new.placetype, was != now,
        !(was.isSettlement && now.isSettlement)
      else { continue }
      report.add(
        new.at("placetype"),
        "\(id) \(change.label(of: id)) was a \(raw: was.rawValue) and is a \(raw: now.rawValue) now",
        "كان نوع \(id) \(change.label(of: id)) هو \(raw: was.rawValue) وصار \(raw: now.rawValue)")
    }
    for (id, old) in change.before.organisations {
      guard let new = change.after.organisations[id], let was = old.type, let now = new.type, was != now
      else { continue }
      report.add(
        new.at("type"),
        "\(id) \(change.label(of: id)) was \(raw: was.rawValue) and is \(raw: now.rawValue) now",
        "كان نوع \(id) \(change.label(of: id)) هو \(raw: was.rawValue) وصار \(raw: now.rawValue)")
    }
  }
}
