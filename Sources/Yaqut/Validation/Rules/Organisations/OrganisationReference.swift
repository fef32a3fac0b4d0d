/// An organisation's umbrella and area are there.
struct OrganisationReference: Rule {
  let about = RuleText(
    "organisation-reference", .error, .organisations, "an organisation's umbrella and area are there",
    "مظلة المنظمة ومنطقتها موجودتان",
    why: "The identifier has a digit wrong, or the row was taken out.",
    example: .rows(
      "organisations.csv", wrong: "O3,armed_group,SY,,O77,2012,,,editorial",
      right: "O3,armed_group,SY,,O1,2012,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for body in gazetteer.organisations {
      if let umbrella = body.umbrella, gazetteer.organisationIndex[umbrella] == nil {
        report.add(body.at("umbrella"), "there is no organisation \(umbrella)", "لا وجود للمنظمة \(umbrella)")
      }
      if let area = body.area, gazetteer.placeIndex[area] == nil {
        report.add(body.at("area"), "there is no place \(area)", "لا وجود للمكان \(area)")
      }
    }
  }
}
