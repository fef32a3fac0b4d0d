/// An organisation's country is a country of the gazetteer.
struct UnknownCountry: Rule {
  let about = RuleText(
    "unknown-country", .error, .organisations, "an organisation's country is the code of a country (SY)",
    "بلد المنظمة رمز دولة (SY)",
    why: "Two capital letters of ISO 3166-1; empty where it has no one country.",
    example: .rows(
      "organisations.csv", wrong: "O3,armed_group,SYR,,,2012,,,editorial",
      right: "O3,armed_group,SY,,,2012,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    let known = Set(gazetteer.places.lazy.filter { $0.placetype == .country }.map(\.country))
    for body in gazetteer.organisations where !body.country.isEmpty && !known.contains(body.country) {
      report.add(
        body.at("country"), "\(body.country) is no code of a country; write it as SY",
        "ليس \(body.country) رمز دولة؛ اكتبه مثل SY")
    }
  }
}
