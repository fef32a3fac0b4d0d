/// No organisation belongs to itself.
struct UmbrellaCycle: Rule {
  let about = RuleText(
    "umbrella-cycle", .error, .organisations,
    "no organisation belongs to itself, not by way of others either", "لا تتبع منظمة نفسها ولو عبر غيرها",
    why: "Following the umbrellas must end.",
    example: .rows(
      "organisations.csv", wrong: "O1,army,SY,,O2,,,,editorial\nO2,military_unit,SY,P2,O1,2012,,,editorial",
      right: "O1,army,SY,,,,,,editorial\nO2,military_unit,SY,P2,O1,2012,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for body in gazetteer.organisations {
      var at = body.umbrella
      var steps = 0
      while let id = at, id != body.id, steps < 32 {
        at = gazetteer.organisation(id)?.umbrella
        steps += 1
      }
      guard let at, at == body.id else { continue }
      report.add(
        body.at("umbrella"), "\(at) belongs to itself by way of its umbrella", "تتبع \(at) نفسها عبر مظلتها")
    }
  }
}
