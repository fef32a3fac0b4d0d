/// Quotes stand about a whole cell, and are doubled inside it.
struct Quoting: FileRule {
  let about = RuleText(
    "quoting", .error, .files, "quotes stand about a whole cell and are doubled inside it",
    "تحيط علامتا الاقتباس بالخلية كلها وتُضاعَفان داخلها",
    why: "A quote that is not closed swallows the cells after it. A cell holds no line end.",
    example: .rows(
      "names/sy.csv", wrong: "P6,\"العريمة,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults {
      switch fault.kind {
      case .openQuote:
        report.add(
          file, offset: fault.offset, line: fault.line, "the quote is not closed on its line",
          "علامة الاقتباس غير مغلقة في سطرها")
      case .quoteInside:
        report.add(
          file, offset: fault.offset, line: fault.line,
          "a quote stands inside a cell; put the whole cell in quotes and double this one",
          "علامة اقتباس داخل خلية؛ ضع الخلية كلها بين علامتي اقتباس وضاعف هذه")
      case .textAfterQuote:
        report.add(
          file, offset: fault.offset, line: fault.line,
          "text follows a closing quote; double the quotes inside the cell",
          "نص بعد علامة الاقتباس الأخيرة؛ ضاعف علامات الاقتباس داخل الخلية")
      default: break
      }
    }
  }
}
