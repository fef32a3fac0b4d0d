/// A name has no code of a web page.
struct HTMLEntity: NameRule {
  let about = RuleText(
    "html-entity", .error, .characters, "a name has no code of a web page (&amp;)",
    "لا رمز صفحات ويب في الاسم (&amp;)",
    why: "The code stands for a letter or sign: write that.",
    example: .rows(
      "names/sy.csv", wrong: "P6,Arima&#39;h,en,variant,,,,editorial,\nP6,العريمة,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,\nP6,Arima'h,en,variant,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.name.utf8.contains(UInt8(ascii: "&")) else { return }
    let scalars = Array(name.name.unicodeScalars)
    for start in scalars.indices where scalars[start] == "&" {
      let rest = scalars[(start + 1)...].prefix(10)
      guard let end = rest.firstIndex(of: ";"), end > start + 1,
        rest[..<end].allSatisfy({
          $0.isASCII && ($0.properties.isAlphabetic || $0 == "#" || (0x30...0x39).contains($0.value))
        })
      else { continue }
      report.add(
        name.at("name", scalar: start), "name \(name.name) has the code of a web page",
        "في الاسم \(name.name) رمز من صفحة ويب")
      return
    }
  }
}
