/// A case marks mentions of entities that are there.
struct CaseForm: Rule {
  let about = RuleText(
    "case", .error, .upkeep, "a case marks mentions as ⟦name|P12⟧, of entities that are there",
    "يعلّم المثال المواضع هكذا ⟦اسم|P12⟧ لكيانات موجودة",
    why:
      "Cases are texts with the links that must come out: one a line, # before a remark. ⟦…|-⟧ marks what must not be linked.",
    example: .file("cases/sample.txt", wrong: "وصل إلى ⟦منبج|P55⟧\n", right: "وصل إلى ⟦منبج|P5⟧\n"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for (path, bytes) in gazetteer.otherFiles.sorted(by: { $0.key < $1.key }) where path.hasPrefix("cases/") {
      for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        let text = String(decoding: line, as: UTF8.self)
        switch MarkedCase.read(text) {
        case .failure(let fault):
          report.add(
            path: path, line: number + 1, column: fault.column, key: "\(number + 1)",
            "\(message: fault.message.english)", "\(message: fault.message.arabic)")
        case .success(let marked):
          for mark in marked?.marks ?? [] {
            for id in mark.ids where !gazetteer.has(id) {
              report.add(
                path: path, line: number + 1, column: mark.column, key: id.description, "there is no \(id)",
                "لا وجود لـ \(id)")
            }
          }
        }
      }
    }
  }
}
