/// A place does not move.
struct MovedFar: ChangeRule {
  let about = RuleText(
    "moved-far", .warning, .change, "a settlement's point does not move over 10 km",
    "لا تتحرك نقطة البلدة أكثر من 10 كم",
    why:
      "A correction of so much is rare: either the old point was another place's, or the new one is. Acknowledge it with the reason.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.75,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.46,37.7,1,,5,,,,editorial",
      before: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    for (id, old) in change.before.places {
      guard let new = change.after.places[id], let from = old.point, let to = new.point else { continue }
      let moved = from.distance(to: to)
      guard moved > max(10, old.precision ?? 0) else { continue }
      report.add(
        new.at("lat"), "\(id) \(change.label(of: id)) moved \(raw: Int(moved.rounded())) km",
        "انتقل \(id) \(change.label(of: id)) مسافة \(raw: Int(moved.rounded())) كم")
    }
  }
}
