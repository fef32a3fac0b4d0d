/// An identifier is P or O and a number.
struct IdentifierShape: FileRule {
  let about = RuleText(
    "identifier", .error, .identity, "an identifier is P (place) or O (organisation) and a number",
    "المعرّف حرف P (مكان) أو O (منظمة) يليه عدد",
    why:
      "Identifiers are opaque and for ever. The letter is a capital Latin one, the number has no zeros before it: P12.",
    example: .rows(
      "places/sy.csv", wrong: "P06,village,P4,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated() {
      guard case .identifier(let kind) = column.content else { continue }
      for row in file.rows.indices {
        let text = file.text(row, position)
        if text.isEmpty { continue }
        if let id = EntityID(text), kind == nil || id.kind == kind { continue }
        let example = kind == .organisation ? "O7" : "P12"
        report.add(
          RowPosition(file: index, row: row)(column.name),
          "\(raw: column.name) \(text) is no identifier; write it as \(example)",
          "قيمة \(raw: column.name) وهي \(text) ليست معرّفًا؛ اكتبها مثل \(example)")
      }
    }
  }
}
