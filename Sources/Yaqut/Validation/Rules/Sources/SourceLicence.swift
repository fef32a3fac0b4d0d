/// A source's licence lets us give its data on.
struct SourceLicence: FileRule {
  let about = RuleText(
    "licence", .error, .sources, "a source's licence allows its data under CC BY 4.0",
    "تسمح رخصة المصدر بنشر بياناته برخصة CC BY 4.0",
    why:
      "Data of maps and atlases whose rights are reserved, data for non-commercial use, and share-alike data (ODbL, CC BY-SA) cannot be part of a gazetteer that anyone may use.",
    example: .rows(
      "sources.csv", wrong: "atlas,An atlas,All rights reserved,The publisher,",
      right: "atlas,An atlas,CC-BY-4.0,The publisher,"))

  private static let bad = [
    "all rights reserved", "google", "arcgis", "esri", "odbl", "by-sa", "-sa-", "-nc", "-nd", "proprietary",
    "unknown", "bing", "yandex",
  ]

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard file.schema.name == "sources" else { return }
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for row in file.rows.indices {
      let licence = file.text(row, 2)
      let words = (licence + " " + file.text(row, 0)).lowercased()
      guard let word = Self.bad.first(where: words.contains) else { continue }
      report.add(
        RowPosition(file: index, row: row)("licence"),
        "licence \(licence) of \(file.text(row, 0)) does not allow its use here (\(raw: word))",
        "رخصة \(file.text(row, 0)) وهي \(licence) لا تسمح باستعماله هنا (\(raw: word))")
    }
  }
}
