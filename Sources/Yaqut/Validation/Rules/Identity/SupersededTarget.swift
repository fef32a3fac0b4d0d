/// What superseded a place or an organisation is there.
struct SupersededTarget: Rule {
  let about = RuleText(
    "superseded-target", .error, .identity,
    "superseded_by names an entity that exists and is not the row's own",
    "يسمّي superseded_by كيانًا موجودًا غير صاحب السطر",
    why: "Programs follow the identifier to what stands now; it must lead somewhere and end there.",
    example: .rows(
      "places/sy.csv", wrong: "P7,village,P4,36.6,37.8,1,,5,,2020,P99,editorial",
      right: "P7,village,P4,36.6,37.8,1,,5,,2020,P6,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    var next: [EntityID: EntityID] = [:]
    for place in gazetteer.places {
      if let id = place.id, let target = place.supersededBy { next[id] = target }
    }
    for body in gazetteer.organisations {
      if let id = body.id, let target = body.supersededBy { next[id] = target }
    }
    func check(_ id: EntityID?, _ target: EntityID?, _ row: RowPosition) {
      guard let target else { return }
      if target == id {
        report.add(
          row("superseded_by"), "\(target) is the row's own identifier", "المعرّف \(target) معرّف السطر نفسه")
      } else if !gazetteer.has(target) {
        report.add(
          row("superseded_by"), "there is no \(target) that could have taken its place",
          "لا وجود لـ \(target) ليحل محله")
      } else if let id, Self.isCycle(from: id, next) {
        report.add(
          row("superseded_by"), "\(id) is superseded by itself in a circle", "يحل \(id) محل نفسه في حلقة")
      }
    }
    for place in gazetteer.places { check(place.id, place.supersededBy, place.at) }
    for body in gazetteer.organisations { check(body.id, body.supersededBy, body.at) }
    for row in gazetteer.retired { check(row.id, row.supersededBy, row.at) }
  }

  private static func isCycle(from start: EntityID, _ next: [EntityID: EntityID]) -> Bool {
    var at = next[start]
    var steps = 0
    while let id = at, steps < 64 {
      if id == start { return true }
      at = next[id]
      steps += 1
    }
    return false
  }
}
