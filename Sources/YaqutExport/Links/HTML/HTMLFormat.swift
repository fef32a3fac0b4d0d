import Yaqut

/// `html`: a page to read: the text with its mentions marked, a map, and a table; one file, no network, no script.
///
/// Marks are told apart by colour and line: places, organisations, unlinked, unsure. Pointing at one, or reaching it by
/// the Tab key, shows what it was linked to and why. Points of the map lead to the rows of the table.
struct HTMLFormat: LinkFormat {
  private let options: LinkExportOptions
  private var number = 0

  init(options: LinkExportOptions) { self.options = options }

  mutating func begin(_ bytes: inout [UInt8]) {
    HTMLPage.open(title: "ياقوت · Yaqut", outlines: options.outlines, to: &bytes)
  }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    number += 1
    bytes.append("<article id=\"d\(number)\">\n<h2 dir=\"auto\" title=\"")
    bytes.append(xml: document.id)
    bytes.append("\">")
    bytes.append(xml: document.id.split(separator: "/").last.map(String.init) ?? document.id)
    bytes.append("</h2>\n")
    appendSummary(document, to: &bytes)
    appendText(document, to: &bytes)
    var counts: [String: Int] = [:]
    var entities: [ExportedEntity] = []
    for entity in document.mentions.compactMap(\.entity) {
      if counts.updateValue((counts[entity.id] ?? 0) + 1, forKey: entity.id) == nil {
        entities.append(entity)
      }
    }
    let spots = entities.compactMap { entity in
      HTMLMap.Spot(entity, count: counts[entity.id] ?? 1, anchor: anchor(entity))
    }
    HTMLMap.append(spots, label: "خريطة الأماكن · Map of \(spots.count) places", to: &bytes)
    appendTable(entities, counts, to: &bytes)
    bytes.append("</article>\n")
  }

  mutating func end(_ bytes: inout [UInt8]) { HTMLPage.close(options.header, to: &bytes) }

  private func anchor(_ entity: ExportedEntity) -> String { "d\(number)-\(entity.id)" }

  /// The date, how many are named, and what the marks mean.
  private func appendSummary(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    func count(_ kind: EntityKind) -> Int {
      Set(document.mentions.filter { $0.kind == kind }.compactMap { $0.entity?.id }).count
    }
    bytes.append("<p class=\"summary\">")
    if !document.date.isEmpty {
      bytes.append("<bdi>")
      bytes.append(xml: document.date)
      bytes.append("</bdi> · ")
    }
    let (places, organisations) = (count(.place), count(.organisation))
    bytes.append("الأماكن: \(places) · الجهات: \(organisations) · ")
    bytes.append("<bdi lang=\"en\">places: \(places), organisations: \(organisations)</bdi></p>\n")
    bytes.append(
      """
      <ul class="legend" aria-label="مفتاح · Legend">
      <li><span class="k place">مكان</span> <bdi lang="en">place</bdi></li>
      <li><span class="k organisation">جهة</span> <bdi lang="en">organisation</bdi></li>
      <li><span class="k place unsure">غير مؤكد</span> <bdi lang="en">unsure</bdi></li>
      <li><span class="k unlinked">بلا ربط</span> <bdi lang="en">not linked</bdi></li>
      </ul>

      """)
  }

  private func appendText(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    bytes.append("<div class=\"text\" dir=\"auto\">")
    var position = 0
    for (index, mention) in document.mentions.enumerated() {
      bytes.append(xml: document.source.string(position..<mention.range.lowerBound))
      append(mention, document.source.string(mention.range), "d\(number)m\(index)", to: &bytes)
      position = mention.range.upperBound
    }
    bytes.append(xml: document.source.string(position..<document.source.bytes.count))
    bytes.append("</div>\n")
  }

  private func append(_ mention: ExportedMention, _ surface: String, _ id: String, to bytes: inout [UInt8]) {
    let kinds = mention.entity == nil ? "unlinked" : mention.confidence < 0.6 ? "unsure" : "sure"
    bytes.append("<span class=\"m \(mention.kind.rawValue) \(kinds)\" style=\"--sure:")
    bytes.append(mention.confidence, decimals: 2)
    bytes.append("\" tabindex=\"0\" aria-describedby=\"\(id)\">")
    bytes.append(xml: surface)
    bytes.append("<span class=\"tip\" role=\"tooltip\" id=\"\(id)\" dir=\"auto\">")
    bytes.append(xml: Self.explanation(mention))
    bytes.append("</span></span>")
  }

  /// What a mark says: a line each for the entity, where it lies, how sure it is, and why.
  static func explanation(_ mention: ExportedMention) -> String {
    var lines: [String] = []
    if let entity = mention.entity {
      lines.append([entity.name, entity.englishName].compactMap(\.self).joined(separator: " · "))
      lines.append(
        ([entity.type.spaced] + (entity.within.isEmpty ? [] : [entity.within.joined(separator: "، ")]))
          .joined(separator: " · "))
      lines.append("\(Int((mention.confidence * 100).rounded())) % · \(entity.id)")
    } else {
      lines.append("بلا ربط · not linked")
      lines.append(
        [mention.type.spaced, mention.reason ?? ""].filter { !$0.isEmpty }.joined(separator: " · "))
    }
    if let rural = mention.rural { lines.append("ريف: \(rural)") }
    if !mention.explanation.isEmpty { lines.append(mention.explanation) }
    return lines.joined(separator: "\n")
  }

  private func appendTable(_ entities: [ExportedEntity], _ counts: [String: Int], to bytes: inout [UInt8]) {
    guard !entities.isEmpty else { return }
    HTMLPage.openTable(
      "المذكورون في النص · Named in the text",
      [
        "الاسم · name", "English", "النوع · type", "ضمن · within", "مرات · mentions", "الموقع · lat, lon",
        "id",
      ],
      to: &bytes)
    for entity in entities {
      bytes.append("<tr id=\"\(anchor(entity))\">")
      HTMLPage.appendCell(entity.name, to: &bytes)
      HTMLPage.appendCell(entity.englishName ?? "", to: &bytes)
      HTMLPage.appendCell(entity.type.spaced, to: &bytes)
      HTMLPage.appendCell(entity.within.joined(separator: "، "), to: &bytes)
      HTMLPage.appendNumber("\(counts[entity.id] ?? 0)", to: &bytes)
      HTMLPage.appendNumber(HTMLPage.text(entity.point), to: &bytes)
      HTMLPage.appendNumber(entity.id, to: &bytes)
      bytes.append("</tr>\n")
    }
    HTMLPage.closeTable(to: &bytes)
  }
}

extension String {
  /// A type as words: `armed group`.
  fileprivate var spaced: String { split(separator: "_").joined(separator: " ") }
}
