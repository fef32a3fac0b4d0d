/// An identifier names one place or one organisation.
struct DuplicateID: Rule {
  let about = RuleText(
    "duplicate-id", .error, .identity, "no two rows have one identifier", "لا سطران بمعرّف واحد",
    why:
      "Two people who added a place each may have taken the same number. `yaqut new` gives the next free one.",
    example: .rows(
      "places/sy.csv",
      wrong: "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP6,village,P4,36.6,37.8,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for (index, place) in gazetteer.places.enumerated() {
      guard let id = place.id, let first = gazetteer.placeIndex[id], first != index else { continue }
      add(id, place.at, gazetteer.places[first].at, &report)
    }
    for (index, body) in gazetteer.organisations.enumerated() {
      guard let id = body.id, let first = gazetteer.organisationIndex[id], first != index else { continue }
      add(id, body.at, gazetteer.organisations[first].at, &report)
    }
    var seen: [EntityID: RowPosition] = [:]
    for row in gazetteer.retired {
      guard let id = row.id else { continue }
      if let first = seen[id] { add(id, row.at, first, &report) } else { seen[id] = row.at }
    }
  }

  private func add(_ id: EntityID, _ row: RowPosition, _ first: RowPosition, _ report: inout Report) {
    report.add(
      row("id"), "\(id) is the identifier of another row; 'yaqut new' gives a free one",
      "المعرّف \(id) لسطر آخر؛ يعطي yaqut new معرّفًا حرًا", notes: [report.note(first)])
  }
}
