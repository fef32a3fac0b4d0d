import Yaqut

@testable import YaqutExport

/// Documents for tests, marked in the text itself: `⟦حماة⟧` is a mention, linked in turn to the entities given.
enum ExampleDocuments {
  static var options: LinkExportOptions { LinkExportOptions(header: ExampleEntities.header) }

  /// A document from marked text; `nil` stands for an unlinked place.
  static func document(_ id: String, _ marked: [UInt8], _ entities: [ExportedEntity?]) -> ExportedDocument {
    let (opening, closing) = (Array("⟦".utf8), Array("⟧".utf8))
    var bytes: [UInt8] = []
    var mentions: [ExportedMention] = []
    var start = 0
    var index = 0
    while index < marked.count {
      let rest = marked[index...]
      if rest.starts(with: opening) {
        start = bytes.count
        index += opening.count
      } else if rest.starts(with: closing) {
        let entity = mentions.count < entities.count ? entities[mentions.count] : nil
        mentions.append(
          ExportedMention(
            range: start..<bytes.count,
            proclitics: bytes[..<start].suffix(2) == Array("و".utf8)[...] ? "و" : "",
            kind: entity?.kind ?? .place, type: entity?.type ?? "village",
            confidence: entity == nil ? 0.25 : 0.975,
            entity: entity, reason: entity == nil ? "unknown-name" : nil))
        index += closing.count
      } else {
        bytes.append(marked[index])
        index += 1
      }
    }
    return ExportedDocument(id: id, date: "2024-12-06", source: SourceText(bytes), mentions: mentions)
  }

  static func document(_ id: String, _ marked: String, _ entities: [ExportedEntity?]) -> ExportedDocument {
    document(id, Array(marked.utf8), entities)
  }

  /// Two mentions of one place, one unlinked, an organisation.
  static let plain = document(
    "a b.txt", "وصل الوفد إلى ⟦حماة⟧ أمس. ثم خرج من ⟦حماه⟧ و⟦كفر كذا⟧،\nوقالت ⟦قسد⟧ إنه عاد.",
    [ExampleEntities.city, ExampleEntities.city, nil, ExampleEntities.organisation])

  /// A byte order mark, characters outside the BMP, ill-formed bytes, a mention that a line end splits, blanks of every
  /// kind, and a mention at either end of the text.
  static let awkward = document(
    "awkward",
    Array("\u{FEFF}⟦حماة⟧ 😀".utf8) + [0xF0, 0x9F, 0x98, 0x20, 0xFF, 0x20] + Array("𐤀 ⟦تل\nحماة⟧  \t«و".utf8)
      + Array("⟦حَمـاة⟧»؛ ".utf8) + [0xE2, 0x80] + Array("\r\n# ⟦قسد⟧".utf8),
    [ExampleEntities.city, ExampleEntities.awkward, ExampleEntities.city, ExampleEntities.organisation])

  static let empty = document("empty", "", [])

  static let all = [plain, awkward, empty]

  /// The export of documents in a format, as text.
  static func text<Format: LinkFormat>(
    _ format: Format.Type, _ documents: [ExportedDocument] = all,
    _ change: (inout LinkExportOptions) -> Void = { _ in }
  ) -> String {
    var options = options
    change(&options)
    return String(decoding: format.export(documents, options: options), as: UTF8.self)
  }

  /// The mentions of a document as ranges of scalars, worked out plainly from the decoded prefix.
  static func scalarRanges(_ document: ExportedDocument) -> [Range<Int>] {
    func scalars(_ end: Int) -> Int {
      String(decoding: document.source.bytes[..<end], as: UTF8.self).unicodeScalars.count
    }
    return document.mentions.map { scalars($0.range.lowerBound)..<scalars($0.range.upperBound) }
  }

  /// The scalars of a text between two offsets.
  static func slice(_ text: String, _ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: Array(text.unicodeScalars)[range])
    return String(view)
  }
}
