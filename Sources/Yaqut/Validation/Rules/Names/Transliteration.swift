/// A settlement's Latin name sounds like its Arabic one.
struct Transliteration: Rule {
  let about = RuleText(
    "transliteration", .info, .names, "the Latin name of a village has consonants of the Arabic one",
    "لاسم القرية اللاتيني حروف من اسمها العربي",
    why:
      "Where not one consonant agrees, two villages' names may have been put together. Told only: exonyms (Aleppo) and translations are right.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,preferred,,,,editorial,\nP6,Suluk,en,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,\nP6,Arimah,en,preferred,,,,editorial,"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for (id, range) in gazetteer.checkedNames {
      guard let type = gazetteer.place(id)?.placetype, type == .village || type == .hamlet else { continue }
      let names = range.map { gazetteer.names[Int(gazetteer.namesByEntity[Int($0)])] }
      guard let latin = names.first(where: { $0.lang == "en" && $0.kind == .preferred }),
        gazetteer.isChecked(latin.at)
      else { continue }
      let sounds = ConsonantSkeleton.latin(latin.name)
      guard sounds.count >= 2 else { continue }
      let arabic = names.filter(\.isArabic)
      guard !arabic.isEmpty,
        arabic.allSatisfy({ name in
          let own = ConsonantSkeleton.arabic(name.name)
          return own.count >= 2 && ConsonantSkeleton.common(own, sounds) == 0
        })
      else { continue }
      report.add(
        latin.at("name"), "\(latin.name) has no consonant of \(arabic[0].name)",
        "ليس في \(latin.name) حرف من \(arabic[0].name)")
    }
  }
}
