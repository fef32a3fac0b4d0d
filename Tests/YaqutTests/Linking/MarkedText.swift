import Testing
import Yaqut

/// A text with its links marked in it: `وصل إلى ⟦حلب|P12⟧ و⟦كفر كذا|?⟧`. The mark `?` is an unlinked mention.
struct MarkedText {
  let plain: String
  /// The marked mentions in the order of the text, as `surface|mark`.
  let marks: [String]

  init(_ marked: String) {
    var plain = ""
    var marks: [String] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      plain += rest[..<open]
      let inner = rest[rest.index(after: open)..<close]
      let bar = inner.lastIndex(of: "|") ?? inner.endIndex
      plain += inner[..<bar]
      marks.append(String(inner))
      rest = rest[rest.index(after: close)...]
    }
    self.plain = plain + rest
    self.marks = marks
  }

  /// What a linker made of the plain text, written as the marks are.
  static func marks(of document: LinkedDocument, in gazetteer: Gazetteer) -> [String] {
    document.links.map { link in
      let surface = document.source.string(link.range)
      return "\(surface)|\(link.entity.map { gazetteer.entity($0).id.description } ?? "?")"
    }
  }
}

/// Links the plain text and expects exactly the marked mentions.
func expectLinks(
  _ marked: String, with linker: Linker = TestGazetteer.linker,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  let document = linker.link(text.plain)
  #expect(
    MarkedText.marks(of: document, in: linker.gazetteer) == text.marks, "\(text.plain)",
    sourceLocation: sourceLocation)
}
