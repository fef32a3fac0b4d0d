/// A place's P-code continues the P-code of the unit it lies in.
struct PCodePrefix: Rule {
  let about = RuleText(
    "pcode-prefix", .error, .identity, "a unit's P-code begins with that of its parent",
    "يبدأ رمز P-code للوحدة برمز أبيها",
    why:
      "P-codes nest: SY02 is the governorate, SY0203 its district, SY020300 the subdistrict. A code from elsewhere shows a wrong code or a wrong parent.",
    example: .rows("concordances.csv", wrong: "P3,pcode,SY0703", right: "P3,pcode,SY0203"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    var codes: [EntityID: [String]] = [:]
    for row in gazetteer.concordances where row.authority == "pcode" && !row.code.isEmpty {
      if let id = row.id { codes[id, default: []].append(row.code) }
    }
    for row in gazetteer.concordances where row.authority == "pcode" {
      guard let place = gazetteer.place(row.id), Self.isNested(row.code) else { continue }
      if !place.country.isEmpty, !row.code.hasPrefix(place.country) {
        report.add(
          row.at("code"), "P-code \(row.code) does not begin with \(place.country), the place's country",
          "لا يبدأ رمز P-code وهو \(row.code) برمز دولة المكان \(place.country)")
        continue
      }
      for parent in gazetteer.ancestors(of: place) {
        guard let id = parent.id, let above = codes[id]?.filter(Self.isNested), !above.isEmpty else {
          continue
        }
        if !above.contains(where: row.code.hasPrefix) {
          report.add(
            row.at("code"),
            "P-code \(row.code) does not begin with \(above[0]), the P-code of \(id) that it lies in",
            "لا يبدأ رمز P-code وهو \(row.code) بالرمز \(above[0]) وهو رمز \(id) الذي يقع فيه")
        }
        break
      }
    }
  }

  /// Whether a code tells the unit it lies in: two letters and digits, but not C and a number as of a community.
  private static func isNested(_ code: String) -> Bool {
    code.utf8.prefix(2).allSatisfy { $0 >= 0x41 && $0 <= 0x5A } && code.utf8.count > 2
  }
}
