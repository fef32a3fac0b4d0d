import Yaqut

/// `brat`: standoff annotations (`.ann`) beside the text (`.txt`), which ``text(of:)`` gives.
///
///     T1	LOC 31 35	حماة
///     N1	Reference T1 Yaqut:P12	حماة
///     #1	AnnotatorNotes T1	city; حماة، حماة، سوريا; confidence 0.97
///
/// Offsets count code points of the text, which is the source with each ill-formed sequence as U+FFFD. A mention that a
/// line end splits has two fragments, since brat's spans may not hold line ends.
struct BratFormat: LinkFormat {
  private let options: LinkExportOptions

  init(options: LinkExportOptions) { self.options = options }

  /// The text that the offsets count.
  static func text(of document: ExportedDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(repairing: document.source.bytes[...])
    return bytes
  }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    let offsets = document.source.offsets(in: .scalar)
    for (index, mention) in document.mentions.enumerated() {
      let number = index + 1
      let fragments = Self.fragments(of: mention.range, in: document.source)
      let spans = fragments.map { offsets[$0] }.map { "\($0.lowerBound) \($0.upperBound)" }
      let words = fragments.map { document.source.string($0) }
      bytes.append("T\(number)\t\(mention.label) \(spans.joined(separator: ";"))\t")
      bytes.append(tsv: words.joined(separator: " "))
      bytes.append("\n")
      if let entity = mention.entity {
        bytes.append("N\(number)\tReference T\(number) Yaqut:\(entity.id)\t")
        bytes.append(tsv: entity.name)
        bytes.append("\n")
      }
      bytes.append("#\(number)\tAnnotatorNotes T\(number)\t")
      let within = mention.entity?.within.joined(separator: "، ") ?? mention.reason ?? ""
      let notes = [mention.type, within, "confidence \(mention.confidence.text(decimals: 4))"]
      bytes.append(tsv: notes.filter { !$0.isEmpty }.joined(separator: "; "))
      bytes.append("\n")
    }
  }

  /// The range without the line ends in it, which part it.
  private static func fragments(of range: Range<Int>, in source: SourceText) -> [Range<Int>] {
    let parts = source.bytes[range].split { $0 == 0x0A || $0 == 0x0D }
    return parts.isEmpty ? [range] : parts.map { $0.startIndex..<$0.endIndex }
  }
}
