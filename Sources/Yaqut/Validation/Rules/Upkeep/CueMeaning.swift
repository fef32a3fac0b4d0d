/// A cue that announces something says what.
struct CueMeaning: FileRule {
  let about = RuleText(
    "cue-meaning", .error, .upkeep, "a head word means a placetype or a type of organisation",
    "تدل كلمة الرأس على نوع مكان أو نوع منظمة",
    why: "مدينة announces a city: `means` holds that word of the list. Direction words mean a direction.",
    example: .rows(
      "cues.csv", wrong: "مدينة,place_head,metropolis,singular,no,editorial",
      right: "مدينة,place_head,city,singular,no,editorial"))

  private static let directions: Set<String> = [
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north_east",
    "north_west", "south_east", "south_west", "centre",
    "center", "outskirts", "around", "inside", "outside",
  ]

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard file.schema.name == "cues" else { return }
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for row in file.rows.indices {
      let means = file.text(row, 2)
      let isSound: Bool
      switch file.text(row, 1) {
      case "place_head": isSound = Placetype(rawValue: means) != nil
      case "organisation_head": isSound = OrganisationType(rawValue: means) != nil
      case "branch_head", "descriptive_head":
        isSound =
          means.isEmpty || OrganisationType(rawValue: means) != nil || Placetype(rawValue: means) != nil
      case "direction": isSound = Self.directions.contains(means)
      default: isSound = true
      }
      if !isSound {
        report.add(
          RowPosition(file: index, row: row)("means"),
          "\(file.text(row, 0)) means \(means), which is no word of the list for \(raw: file.text(row, 1))",
          "تدل \(file.text(row, 0)) على \(means) وليس من قائمة \(raw: file.text(row, 1))")
      }
    }
  }
}
