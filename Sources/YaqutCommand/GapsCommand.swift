import ArgumentParser
import Yaqut
import YaqutExport

/// `yaqut gaps`: the names in texts that no place has, for those who edit the gazetteer.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List the names in texts that the gazetteer does not know, most frequent first.",
    discussion: """
      A name counts when a head word announces it (قرية كذا) and no place bears it. The list is work for the \
      gazetteer's editors: each name with its type, its counts and a few contexts.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  @OptionGroup var gazetteer: GazetteerOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var progress: ProgressOptions
  @Option(help: "text or jsonl.")
  var format: Format = .text
  @Option(help: "Leave out names that stand in fewer documents.")
  var minDocuments = 1
  @Option(help: "The contexts shown for a name.")
  var contexts = 3

  /// A name that the gazetteer lacks.
  struct Gap {
    var surface: String
    var type: String
    var count = 0
    var documents = 0
    var lastDocument = ""
    var contexts: [String] = []
  }

  func run() throws {
    let gazetteer = try self.gazetteer.open()
    let linker = Linker(gazetteer)
    let normalizer = Normalizer(table: gazetteer.foldTable, profile: .key)
    var gaps: [String: Gap] = [:]
    var workspace = Linker.Workspace()
    let failures = try input.forEachDocument(progress, output: "") { document in
      for link in linker.link(document.source, id: document.id, using: &workspace).links
      where link.reason == .unknownName {
        let surface = document.source.string(link.range)
        let key = normalizer.fold(surface).string + "\t" + (link.expectedType ?? "")
        var gap = gaps[key] ?? Gap(surface: surface, type: link.expectedType ?? link.kind.rawValue)
        gap.count += 1
        if gap.lastDocument != document.id { gap.documents += 1 }
        gap.lastDocument = document.id
        if gap.contexts.count < contexts {
          gap.contexts.append(Self.context(of: link.range, in: document.source))
        }
        gaps[key] = gap
      }
    }
    let ordered = gaps.values.filter { $0.documents >= minDocuments }
      .sorted { ($1.documents, $1.count, $0.surface) < ($0.documents, $0.count, $1.surface) }
    try write(ordered)
    if failures > 0 { throw ExitCode(1) }
  }

  private func write(_ gaps: [Gap]) throws {
    var json = JSONWriter()
    for gap in gaps {
      switch format {
      case .jsonl:
        json.object {
          $0.member("name", gap.surface)
          $0.member("type", gap.type)
          $0.member("mentions", gap.count)
          $0.member("documents", gap.documents)
          $0.member("contexts") { $0.array { for context in gap.contexts { $0.value(context) } } }
        }
        json.newline()
        try Terminal.write(json.bytes)
        json.removeAll()
      case .text:
        var text =
          "\u{2068}\(gap.surface)\u{2069}  \(gap.type)  \(gap.count) mentions in \(gap.documents) documents\n"
        for context in gap.contexts { text += "    \u{2068}\(context)\u{2069}\n" }
        try Terminal.write(Array(text.utf8))
      }
    }
  }

  /// The words about a mention, on one line; about 60 bytes to each side, cut at scalars.
  static func context(of range: Range<Int>, in source: SourceText) -> String {
    let bytes = source.bytes
    var lower = max(0, range.lowerBound - 60)
    var upper = min(bytes.count, range.upperBound + 60)
    while lower > 0, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < bytes.count, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return source.string(lower..<upper).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
