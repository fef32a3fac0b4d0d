/// Brackets and quotes in a name are closed.
struct Brackets: NameRule {
  let about = RuleText(
    "brackets", .error, .characters, "brackets and quotes are closed", "الأقواس وعلامات الاقتباس مغلقة",
    why: "An open bracket shows that the name was cut, or pasted with its neighbours.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة (حلب,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,حلب"))

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "{": "}", "«": "»", "“": "”",
  ]

  private static let ascii = Array("()[]{}".utf8)

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    // Signs that open or close are ASCII, or begin with C2 or E2.
    guard name.name.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || Self.ascii.contains($0) }) else {
      return
    }
    var open: [(scalar: Unicode.Scalar, position: Int)] = []
    for (position, scalar) in name.name.unicodeScalars.enumerated() {
      if Self.closing[scalar] != nil {
        open.append((scalar, position))
      } else if Self.closing.values.contains(scalar) {
        if let last = open.popLast(), Self.closing[last.scalar] == scalar { continue }
        return add(name, position, &report)
      }
    }
    if let last = open.last { add(name, last.position, &report) }
  }

  private func add(_ name: NameRow, _ position: Int, _ report: inout Report) {
    report.add(
      name.at("name", scalar: position), "name \(name.name) has a bracket or quote that is not closed",
      "في الاسم \(name.name) قوس أو علامة اقتباس غير مغلقة")
  }
}
