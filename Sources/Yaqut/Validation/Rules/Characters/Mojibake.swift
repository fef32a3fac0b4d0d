/// A name was not read in the wrong encoding.
struct Mojibake: NameRule {
  let about = RuleText(
    "mojibake", .error, .characters, "a name was not read in a wrong encoding", "لم يُقرأ الاسم بترميز خاطئ",
    why:
      "Ø­Ù„Ø¨ is حلب in UTF-8 read as Latin letters; ÍáÈ is حلب in Windows-1256. Open the source again as UTF-8.",
    example: .rows(
      "names/sy.csv", wrong: "P2,Ø­Ù„Ø¨,en,variant,,,,editorial,\nP2,حلب,ar,preferred,,,,editorial,",
      right: "P2,حلب,ar,preferred,,,,editorial,\nP2,Halab,ar-Latn,variant,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    // Ø Ù Ú Û are C3 98, C3 99, C3 9A, C3 9B in UTF-8: few names have one, none has half its letters of them.
    guard name.name.utf8.contains(0xC3) else { return }
    let scalars = Array(name.name.unicodeScalars)
    let leads = scalars.indices.dropLast().filter { index in
      (0xD8...0xDB).contains(scalars[index].value) && !(0x41...0x5A).contains(scalars[index + 1].value)
        && !(0x61...0x7A).contains(scalars[index + 1].value) && scalars[index + 1] != " "
    }
    guard leads.count >= 2, let first = leads.first else { return }
    report.add(
      name.at("name", scalar: first), "name \(name.name) is Arabic read in a wrong encoding",
      "الاسم \(name.name) عربي مقروء بترميز خاطئ")
  }
}
