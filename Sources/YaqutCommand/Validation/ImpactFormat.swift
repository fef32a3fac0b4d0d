import ArgumentParser
import Yaqut
import YaqutExport

/// The forms in which the effect of an edit is told.
enum ImpactFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json

  func write(_ impact: GazetteerImpact) -> [UInt8] {
    switch self {
    case .text: Array((impact.items.map { Self.line($0) + "\n" }.joined() + Self.summary(impact) + "\n").utf8)
    case .markdown: Array(Self.markdown(impact).utf8)
    case .json: Self.json(impact)
    }
  }

  /// `1 gained, 0 lost, 0 changed, 0 ambiguous in 3 of 40 texts that have a name of the edit`.
  static func summary(_ impact: GazetteerImpact) -> String {
    let counts = GazetteerImpact.Item.Kind.allCases.map { "\(impact.count($0)) \($0.rawValue)" }.joined(
      separator: ", ")
    return "\(counts) in \(impact.linked) of \(impact.documents) texts that have a name of the edit"
  }

  private static func line(_ item: GazetteerImpact.Item) -> String {
    let context = DiffSentence.isolated(
      item.context.split(whereSeparator: \.isNewline).joined(separator: " "))
    return "\(item.document):\(item.line): \(item.kind.rawValue): \(change(item)): \(context)"
  }

  private static func change(_ item: GazetteerImpact.Item) -> String {
    func entity(_ side: (id: String, label: String)?) -> String {
      side.map { "\($0.id) \(DiffSentence.isolated($0.label))" } ?? "no link"
    }
    let distance = item.kilometres.map { " (\(Int($0.rounded())) km)" } ?? ""
    var sureness = ""
    if item.kind == .ambiguous, let (before, after) = item.confidences {
      sureness = " (confidence \(hundredths(before)) → \(hundredths(after)))"
    }
    return "\(entity(item.before)) → \(entity(item.after))\(distance)\(sureness)"
  }

  private static func hundredths(_ number: Double) -> String {
    let value = max(0, min(100, Int((number * 100).rounded())))
    return "\(value / 100)." + (value % 100 < 10 ? "0" : "") + "\(value % 100)"
  }

  private static func markdown(_ impact: GazetteerImpact) -> String {
    var text = "### Effect on texts\n\n\(summary(impact))\n"
    if impact.items.isEmpty { return text }
    text += "\n| | mention | link | text |\n|---|---|---|---|\n"
    for item in impact.items.prefix(100) {
      let cells = [item.kind.rawValue, item.surface, change(item), item.context].map { cell in
        String(cell.map { $0 == "|" || $0.isNewline ? " " : $0 })
      }
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    if impact.items.count > 100 { text += "\n\(impact.items.count - 100) more.\n" }
    return text
  }

  private static func json(_ impact: GazetteerImpact) -> [UInt8] {
    var json = JSONWriter()
    for item in impact.items {
      json.object {
        $0.member("effect", item.kind.rawValue)
        $0.member("doc", item.document)
        $0.member("line", item.line)
        $0.member("surface", item.surface)
        $0.member("before", item.before?.id)
        $0.member("before_name", item.before?.label)
        $0.member("after", item.after?.id)
        $0.member("after_name", item.after?.label)
        $0.member("km", item.kilometres, decimals: 1)
        $0.member("confidence_before", item.confidences?.before, decimals: 4)
        $0.member("confidence_after", item.confidences?.after, decimals: 4)
        $0.member("context", item.context)
      }
      json.newline()
    }
    return json.bytes
  }
}
