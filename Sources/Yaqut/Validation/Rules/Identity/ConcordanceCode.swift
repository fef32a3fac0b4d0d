/// A code has the form that its authority gives it.
struct ConcordanceCode: Rule {
  let about = RuleText(
    "concordance-code", .error, .identity, "a code has the form of its authority", "للرمز صيغة مرجعه",
    why:
      "GeoNames and Who's On First number, Wikidata writes Q and a number, OpenStreetMap n, w or r and a number, a P-code begins with the country's letters.",
    example: .rows("concordances.csv", wrong: "P6,wd,12345", right: "P6,wd,Q12345"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for row in gazetteer.concordances {
      guard let form = ConcordanceForm.of(row.authority), !row.code.isEmpty, !form.fits(row.code) else {
        continue
      }
      report.add(
        row.at("code"), "\(row.code) is no code of \(row.authority); it is written as \(form.example)",
        "ليس \(row.code) رمزًا من \(row.authority)؛ يُكتب مثل \(form.example)")
    }
  }
}
