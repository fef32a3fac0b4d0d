/// An identifier goes on naming what it named.
struct IDReused: ChangeRule {
  let about = RuleText(
    "id-reused", .error, .change, "an identifier goes on naming the same entity",
    "يبقى المعرّف دالًّا على الكيان نفسه",
    why:
      "A row was written over with another place: another name and another point, or another kind of thing. Add the new place with an identifier of its own.",
    example: .rows(
      "places/sy.csv", wrong: "P2,lake,P1,35.9,38.5,50,,70,,,,editorial",
      right: "P2,governorate,P1,36.21,37.2,50,,70,,,,editorial",
      before: "P2,governorate,P1,36.2,37.2,50,,70,,,,editorial"))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    for (id, old) in change.before.places {
      guard let new = change.after.places[id], let from = old.point, let to = new.point else { continue }
      let moved = from.distance(to: to)
      let keepsName = change.keepsName(id)
      let otherKind = old.placetype != new.placetype && !(old.isSettlement && new.isSettlement)
      guard moved > 10 && (!keepsName || otherKind) else { continue }
      report.add(
        new.at("id"),
        "\(id) was \(change.before.label(of: id)) \(raw: Int(moved)) km away and is another thing now; add the new one by 'yaqut new'",
        "كان \(id) هو \(change.before.label(of: id)) على بعد \(raw: Int(moved)) كم وصار شيئًا آخر؛ أضف الجديد بالأمر yaqut new"
      )
    }
  }
}
