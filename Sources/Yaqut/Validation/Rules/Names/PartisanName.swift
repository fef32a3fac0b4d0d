/// A name that takes sides says whose it is.
struct PartisanName: NameRule {
  let about = RuleText(
    "partisan-name", .warning, .names, "a name that takes sides has a register",
    "للاسم المنحاز سجل يبيّن صاحبه",
    why:
      "Names such as عصابات … or مرتزقة … occur in texts and are kept, but marked: register hostile, supporters or another.",
    example: .rows(
      "organisation_names.csv",
      wrong: "O3,عصابات الفرات,ar,variant,,,,editorial,\nO3,لواء الفرات,ar,preferred,,,,editorial,",
      right: "O3,لواء الفرات,ar,preferred,,,,editorial,\nO3,عصابات الفرات,ar,variant,hostile,,,editorial,"))

  private static let words: Set<String> = [
    "عصابات", "عصابة", "مرتزقة", "الإرهابي", "الإرهابية", "الإرهابيين", "إرهابيي", "الملالي", "النصيري",
    "النصيرية", "الرافضة", "الروافض",
    "الصهيوني", "الصهيونية", "شبيحة", "الشبيحة", "الدواعش", "خوارج", "الخوارج", "المجرم", "المجرمة",
    "العميلة", "الغاشم", "الصفوي", "الصفوية",
  ]

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.entity?.kind == .organisation, name.usesArabicScript, name.register.isEmpty else { return }
    guard let word = name.name.split(separator: " ").map(String.init).first(where: Self.words.contains) else {
      return
    }
    report.add(
      name.at("name"), "name \(name.name) takes sides by \(word); give it a register such as hostile",
      "الاسم \(name.name) منحاز بكلمة \(word)؛ اجعل له سجلًا مثل hostile")
  }
}
