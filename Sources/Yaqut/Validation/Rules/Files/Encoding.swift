/// Every file is UTF-8.
struct Encoding: FileRule {
  let about = RuleText(
    "encoding", .error, .files, "a file is UTF-8", "الملف بترميز UTF-8",
    why:
      "In another encoding, such as Windows-1256, Arabic letters are read as others. Save the file as \"CSV UTF-8\".",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.45,37.7,1,,5,,,,editorial\u{FFFD}",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults where fault.kind == .notUTF8 {
      report.add(
        file, offset: fault.offset, line: fault.line,
        "the file is not UTF-8 from here on; save it as 'CSV UTF-8'",
        "الملف ليس بترميز UTF-8 من هنا؛ احفظه بصيغة CSV UTF-8")
    }
    for row in file.rows where file.bytes[row.range].contains(0xBF) {
      guard let offset = Self.replacement(in: file.bytes, row.range) else { continue }
      report.add(
        file, offset: offset, line: row.line,
        "here a letter was lost: U+FFFD stands where a program could not read one; write it again",
        "ضاع حرف هنا: يقف U+FFFD مكان حرف لم يستطع برنامج قراءته؛ اكتبه من جديد")
    }
  }

  private static func replacement(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= 3 else { return nil }
    return (range.lowerBound..<range.upperBound - 2).first {
      bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBF && bytes[$0 + 2] == 0xBD
    }
  }
}
