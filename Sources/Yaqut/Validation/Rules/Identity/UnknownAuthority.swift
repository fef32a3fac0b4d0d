/// A concordance names an authority that is known.
struct UnknownAuthority: Rule {
  let about = RuleText(
    "unknown-authority", .error, .identity, "a concordance is with an authority that is known",
    "يربط التوافق بمرجع معروف",
    why:
      "The form of a code is checked by its authority: gn (GeoNames), wd (Wikidata), wof (Who's On First), osm, pcode, iso, iso3, hasc, unlocode.",
    example: .rows("concordances.csv", wrong: "P6,geonames,168123", right: "P6,gn,168123"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for row in gazetteer.concordances where ConcordanceForm.of(row.authority) == nil && !row.authority.isEmpty
    {
      let known = ConcordanceForm.authorities.joined(separator: ", ")
      report.add(
        row.at("authority"), "unknown authority \(row.authority); use one of \(raw: known)",
        "مرجع غير معروف \(row.authority)؛ استعمل أحد هذه: \(raw: known)")
    }
  }
}
