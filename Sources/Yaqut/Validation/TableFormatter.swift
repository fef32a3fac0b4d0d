/// Writes a table in its canonical form: columns, order, numbers, quotes, composed names without what cannot be seen.
///
/// Nothing is lost: a file with a fault that hides what a cell was (a wrong number of cells, an open quote, a column that the table
/// does not have) is refused, and so is one that would have fewer facts after than before.
package struct TableFormatter: Sendable {
  /// Why a file cannot be formatted.
  package struct Refusal: Error, Sendable {
    package let line: Int
    package let message: Message
  }

  package init() {}

  /// The canonical bytes of a table.
  ///
  /// - Throws: ``Refusal`` where the form of the file leaves open what its cells are.
  package func format(_ file: TableFile) throws(Refusal) -> [UInt8] {
    for fault in file.faults {
      guard let message = Self.refusal(fault.kind) else { continue }
      throw Refusal(line: fault.line, message: message)
    }
    var rows: [[String]] = []
    for row in file.rows.indices {
      let cells = file.canonicalTexts(row)
      if cells.allSatisfy(\.isEmpty) { continue }
      rows += Self.split(zip(cells, file.schema.columns).map { Self.canonical($0, $1.content) }, file.schema)
    }
    let ordering = RowOrdering(file.schema)
    let keyed = rows.map { (key: ordering.key($0), cells: $0) }
    var result = Array((file.schema.header + "\n").utf8)
    var last: [String] = []
    for (_, cells) in keyed.sorted(by: { $0.key < $1.key }) where cells != last {
      result += cells.map { TableFile.written($0) }.joined(separator: ",").utf8
      result.append(0x0A)
      last = cells
    }
    return result
  }

  private static func refusal(_ fault: TableFile.Fault.Kind) -> Message? {
    switch fault {
    case .notUTF8: Message("the file is not UTF-8", "الملف ليس بترميز UTF-8")
    case .noHeader: Message("the first line does not name the columns", "السطر الأول لا يسمّي الأعمدة")
    case .unknownColumn(let name): Message("the table has no column \(name)", "ليس في الجدول عمود \(name)")
    case .missingColumn(let name): Message("the column \(name) is missing", "العمود \(name) ناقص")
    case .fieldCount:
      Message("a row has more or fewer cells than the header", "في سطر خلايا أكثر أو أقل من العناوين")
    case .openQuote, .quoteInside, .textAfterQuote: Message("a quote is not closed", "علامة اقتباس غير مغلقة")
    case .byteOrderMark, .carriageReturn, .noFinalNewline, .separator, .columnOrder, .blankLine,
      .uselessQuotes:
      nil
    }
  }

  /// A cell in its one form.
  package static func canonical(_ text: String, _ content: TableSchema.Content) -> String {
    switch content {
    case .name:
      let isSuperfluous: (Unicode.Scalar) -> Bool = { $0.value == 0x640 || SmartQuotes.signs.contains($0) }
      let plain =
        text.unicodeScalars.contains(where: isSuperfluous)
        ? String(String.UnicodeScalarView(text.unicodeScalars.filter { !isSuperfluous($0) })) : text
      return CanonicalName.clean(plain)
    case .decimal, .integer:
      let clean = CanonicalName.withoutHidden(text)
      let isDecimal = if case .decimal = content { true } else { false }
      if let quirk = SpreadsheetNumber(clean, isInteger: !isDecimal), Double(clean) == nil,
        quirk.kind != .date,
        let number = quirk.number
      {
        return number
      }
      return (isDecimal ? CanonicalNumber.decimal(clean) : CanonicalNumber.integer(clean)) ?? clean
    default: return CanonicalName.withoutHidden(text)
    }
  }

  /// A row of names with one name each: the first keeps its kind, the others are variants.
  private static func split(_ cells: [String], _ schema: TableSchema) -> [[String]] {
    guard schema.index(of: "name") == 1, let lang = schema.index(of: "lang"),
      let kind = schema.index(of: "kind")
    else { return [cells] }
    let isArabic = Languages.script(of: cells[lang]) == .arabic
    let parts = cells[1].unicodeScalars.split { TwoNames.isSeparator($0, inArabic: isArabic) }
      .map { CanonicalName.clean(String($0)) }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return [cells] }
    return parts.enumerated().map { index, part in
      var row = cells
      row[1] = part
      if index > 0, row[kind] == "preferred" { row[kind] = "variant" }
      return row
    }
  }
}
