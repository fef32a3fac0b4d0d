/// A name's register is one of those in use.
struct UnknownRegister: NameRule {
  let about = RuleText(
    "unknown-register", .error, .names, "a name's register is one that is in use",
    "سجل الاسم أحد السجلات المستعملة",
    why:
      "The register says who uses a name that is not neutral: official, hostile, supporters, opposition, government, self, foreign, media, religious, colloquial.",
    example: .rows(
      "organisation_names.csv", wrong: "O3,لواء الفرات,ar,preferred,enemy,,,editorial,",
      right: "O3,لواء الفرات,ar,preferred,self,,,editorial,"))

  static let known: Set<String> = [
    "official", "hostile", "supporters", "opposition", "government", "self", "foreign", "media", "religious",
    "colloquial", "ironic",
    "kurdish", "turkish", "israeli", "iranian", "former",
  ]

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard !name.register.isEmpty, !Self.known.contains(name.register) else { return }
    let list = Self.known.sorted().joined(separator: ", ")
    report.add(
      name.at("register"),
      "unknown register \(name.register); use one of \(raw: list), or leave it empty for neutral",
      "سجل غير معروف \(name.register)؛ استعمل أحد هذه: \(raw: list) أو اترك الخلية فارغة للمحايد")
  }
}
