/// No place lies in itself.
struct ParentCycle: Rule {
  let about = RuleText(
    "parent-cycle", .error, .hierarchy, "no place lies in itself, not by way of others either",
    "لا يقع مكان في نفسه ولو عبر غيره",
    why: "Following the parents must end at a country.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P6,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    // 0 not looked at, 1 on the way that is being followed, 2 known to end.
    var states = [UInt8](repeating: 0, count: gazetteer.places.count)
    for start in gazetteer.places.indices where states[start] == 0 {
      var way: [Int] = []
      var next: Int? = start
      while let index = next, states[index] == 0 {
        states[index] = 1
        way.append(index)
        next = gazetteer.places[index].parent.flatMap { gazetteer.placeIndex[$0] }
      }
      if let index = next, states[index] == 1, let first = way.firstIndex(of: index) {
        let members = way[first...].compactMap { gazetteer.places[$0].id?.description }.joined(
          separator: " → ")
        for member in way[first...] {
          let place = gazetteer.places[member]
          report.add(
            place.at("parent"), "the place lies in itself: \(raw: members)",
            "المكان يقع في نفسه: \(raw: members)")
        }
      }
      for index in way { states[index] = 2 }
    }
  }
}
