/// A name is in the script of its language.
struct WrongScript: NameRule {
  let about = RuleText(
    "wrong-script", .error, .characters, "a name is in the script of its language", "الاسم بكتابة لغته",
    why:
      "A romanised Arabic name is tagged `ar-Latn`, an English one `en`. One name in seven of a large source stood under the wrong tag.",
    example: .rows(
      "names/sy.csv", wrong: "P6,Arimah,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,\nP6,Arimah,ar-Latn,variant,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let script = Languages.script(of: name.lang), name.kind != .abbreviation else { return }
    var arabic = 0
    var latin = 0
    for scalar in name.name.unicodeScalars {
      if Script.isArabic(scalar) { arabic += 1 } else if Script.isLatin(scalar) { latin += 1 }
    }
    switch script {
    case .arabic where arabic == 0 && latin > 0:
      report.add(
        name.at("name"),
        "name \(name.name) is in Latin letters, but tagged \(name.lang); tag it ar-Latn or en",
        "الاسم \(name.name) بحروف لاتينية ووسمه \(name.lang)؛ اجعل وسمه ar-Latn أو en")
    case .latin where latin == 0 && arabic > 0:
      report.add(
        name.at("name"), "name \(name.name) is in Arabic letters, but tagged \(name.lang); tag it ar",
        "الاسم \(name.name) بحروف عربية ووسمه \(name.lang)؛ اجعل وسمه ar")
    default: break
    }
  }
}
