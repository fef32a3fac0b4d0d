/// A place stays where it belongs.
struct ParentChanged: ChangeRule {
  let about = RuleText(
    "parent-changed", .warning, .change, "a place's parent does not change", "لا يتغير أب المكان",
    why:
      "Boundaries are redrawn now and then, more often a number was mistyped. Acknowledge it with the reason.",
    example: .rows(
      "places/sy.csv", wrong: "P7,village,P3,36.6,37.8,1,,5,,,,editorial",
      right: "P7,village,P4,36.6,37.8,1,,6,,,,editorial",
      before: "P7,village,P4,36.6,37.8,1,,5,,,,editorial"))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    for (id, old) in change.before.places {
      guard let new = change.after.places[id], new.parent != old.parent, let parent = old.parent,
        let other = new.parent
      else { continue }
      report.add(
        new.at("parent"), "\(id) \(change.label(of: id)) lay in \(parent) and lies in \(other) now",
        "كان \(id) \(change.label(of: id)) في \(parent) وصار في \(other)")
    }
  }
}
