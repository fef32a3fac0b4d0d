/// Cells are separated by commas.
struct Separator: FileRule {
  let about = RuleText(
    "separator", .error, .files, "cells are separated by commas", "تفصل الفواصل بين الخلايا",
    why:
      "A spreadsheet set to a language that writes 36,5 saves semicolons or tabs between cells. They are understood, and `yaqut fmt` writes commas.",
    example: .file(
      "retired.csv", wrong: "id;reason;date;superseded_by\nP9;never existed;2024-05-01;\n",
      right: "id,reason,date,superseded_by\nP9,never existed,2024-05-01,\n"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults where fault.kind == .separator {
      let english = file.separator == 0x09 ? "tabs" : "semicolons"
      let arabic = file.separator == 0x09 ? "علامات جدولة" : "فواصل منقوطة"
      report.add(
        file, offset: fault.offset, line: fault.line,
        "cells are separated by \(raw: english), not commas; run 'yaqut fmt'",
        "تفصل بين الخلايا \(raw: arabic) لا فواصل؛ شغّل yaqut fmt")
    }
  }
}
