import Yaqut

/// A link in words: what was weighed, and why one reading won.
struct Explanation {
  enum Language: String, CaseIterable {
    case en, ar
  }

  let gazetteer: Gazetteer
  let language: Language
  /// How many readings of a mention are shown.
  let readings: Int
  private(set) var text = ""

  mutating func add(_ link: Link, in source: SourceText, at range: Range<Int>) {
    let surface = isolated(source.string(link.range))
    text += "\(range.lowerBound)–\(range.upperBound)  \(surface)"
    if !link.proclitics.isEmpty {
      text += words("  after the proclitic ", "  بعد الحرف ") + isolated(link.proclitics)
    }
    text += "  → \(verdict(of: link))\n"
    if link.level != .exact, link.entity != nil {
      text +=
        words("    spelling equals the name at level: ", "    تطابق الكتابة الاسم عند المستوى: ")
        + link.level.name + "\n"
    }
    for reading in link.candidates.prefix(readings) { add(reading) }
    if link.candidates.count > readings {
      text +=
        "    "
        + words(
          "and \(link.candidates.count - readings) more readings",
          "و\(link.candidates.count - readings) قراءات أخرى") + "\n"
    }
  }

  private func verdict(of link: Link) -> String {
    if let entity = link.entity { return describe(entity) + "  \(percent(link.confidence))" }
    guard let reason = link.reason else { return words("no name", "ليس اسماً") }
    switch reason {
    case .unknownName:
      return words("unlinked: the gazetteer has no such name", "بلا ربط: لا اسم كهذا في المعجم")
    case .ambiguous:
      return words(
        "unlinked: several bear the name and none is clearly meant",
        "بلا ربط: أكثر من مكان بهذا الاسم ولا مرجح")
    case .unlikely:
      return words(
        "unlinked: no bearer of the name fits the text", "بلا ربط: لا يناسب النصَ أي مكان بهذا الاسم")
    case .lowConfidence: return words("unlinked: the confidence is too low", "بلا ربط: الثقة منخفضة")
    }
  }

  private mutating func add(_ reading: Link.Reading) {
    text +=
      "    \(percent(reading.probability))  \(describe(reading.entity))  \(words("sum", "المجموع")) \(rounded(reading.score))\n"
    let ordered = reading.evidence.sorted { abs($0.value * $0.weight) > abs($1.value * $1.weight) }
    for item in ordered where abs(item.value * item.weight) >= 0.05 {
      let kind = EvidenceKind.named(item.kind)
      let sentence = language == .ar ? kind?.arabicSummary : kind?.summary
      text +=
        "          \(signed(item.value * item.weight))  \(sentence ?? item.kind) (\(item.kind) \(rounded(item.value)) × \(rounded(item.weight)))\n"
    }
  }

  private func describe(_ index: Int) -> String {
    let entity = gazetteer.entity(index)
    var parts = [isolated(gazetteer.name(entity.preferredName).text)]
    parts.append(entity.placetype?.rawValue ?? entity.organisationType?.rawValue ?? "")
    let within = gazetteer.within(index)
    if !within.isEmpty { parts.append(isolated(within.joined(separator: "، "))) }
    parts.append(entity.id.description)
    return parts.joined(separator: " ")
  }

  private func words(_ english: String, _ arabic: String) -> String { language == .ar ? arabic : english }

  private func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

  private func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }

  private func signed(_ value: Double) -> String { (value < 0 ? "−" : "+") + rounded(abs(value)) }
}
