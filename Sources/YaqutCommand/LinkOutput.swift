import SystemPackage
import Yaqut
import YaqutExport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes linked documents in the format asked for, in whole records: to standard output, to one file, or to a folder
/// with a file for each document.
final class LinkOutput {
  private let format: LinkCommand.Format
  private let lines: LinkJSONLines
  private let options: LinkExportOptions
  private let catalogue: EntityCatalogue
  private let folder: String?
  /// The one output; `nil` where each document has its own.
  private let single: AtomicOutput?
  private var writer: (any LinkFormat)?
  private var workspace = LinkJSONLines.Workspace()
  private var names: Set<String> = []

  /// Whether an output is a folder: it is there as one, or its name ends with a slash.
  static func isFolder(_ output: String?) -> Bool {
    guard let output else { return false }
    return output.hasSuffix("/") || ((try? Stat(FilePath(output)))?.type == .directory)
  }

  init(
    to output: String?, format: LinkCommand.Format, gazetteer: Gazetteer, names: Bool,
    options: LinkExportOptions
  ) throws {
    self.format = format
    self.options = options
    lines = LinkJSONLines(gazetteer, unit: options.offsets, names: names)
    catalogue = EntityCatalogue(gazetteer)
    if Self.isFolder(output), let output {
      folder = output
      single = nil
      guard unsafe mkdir(output, 0o777) == 0 || errno == EEXIST else {
        throw AtomicFileError(path: FilePath(output), reason: Errno(rawValue: errno))
      }
    } else {
      folder = nil
      let file = try AtomicOutput(output, through: format.helper)
      single = file
      try begin(file)
    }
  }

  /// What a thread has made of some documents: their records, or the documents for a format that is written in order.
  struct Piece: Sendable {
    var bytes: [UInt8] = []
    var documents: [LinkedDocument] = []

    /// Forgets what was made and keeps the memory.
    mutating func removeAll() {
      bytes.removeAll(keepingCapacity: true)
      documents.removeAll()
    }
  }

  /// Makes records of documents, each by itself and on any thread; `nil` where a format needs all before it, or a file
  /// each.
  var renderer: LinkRenderer? {
    switch format {
    case .jsonl where single != nil: LinkRenderer(lines: lines, isText: false)
    case .text where single != nil: LinkRenderer(lines: lines, isText: true)
    default: nil
    }
  }

  /// Writes what a thread has made.
  func write(_ piece: Piece) throws {
    if let single, !piece.bytes.isEmpty {
      try single.write(piece.bytes)
      if single.isStandardOutput { try single.flush() }
    }
    for document in piece.documents { try write(document) }
  }

  /// Writes a document.
  func write(_ document: LinkedDocument) throws {
    if let single {
      try write(document, to: single)
      // A reader of standard output gets each document when it is done.
      if single.isStandardOutput { try single.flush() }
    } else if let folder {
      let name = folder + (folder.hasSuffix("/") ? "" : "/") + fileName(for: document.id)
      let file = try AtomicOutput(name + fileExtension, through: format.helper)
      try begin(file)
      try write(document, to: file)
      try end(file)
      if case .export(let format) = format, format.standsBesideText {
        let text = LinkExportFormat.text(of: catalogue.document(document))
        try AtomicFile.write(text, to: FilePath(name + ".txt"))
      }
    }
  }

  /// Writes what comes after the last document, and gives the file its name.
  func finish() throws {
    if let single { try end(single) }
  }

  private func begin(_ file: AtomicOutput) throws {
    guard case .export(let format) = format else { return }
    var writer = format.format.init(options: options)
    try file.write { writer.begin(&$0) }
    self.writer = writer
  }

  private func write(_ document: LinkedDocument, to file: AtomicOutput) throws {
    switch format {
    case .jsonl, .text:
      let renderer = LinkRenderer(lines: lines, isText: !isJSON)
      try file.write { renderer.append(document, to: &$0, &workspace) }
    case .export:
      let exported = catalogue.document(document, explanation: reasons)
      try file.write { writer?.write(exported, to: &$0) }
    }
  }

  /// The strongest evidence for a link, a line each, in Arabic; empty where it was not kept.
  private func reasons(for link: Link) -> String {
    guard link.entity != nil, let reading = link.candidates.first else { return "" }
    let strongest = reading.evidence.filter { $0.value * $0.weight > 0.05 }
      .sorted { $0.value * $0.weight > $1.value * $1.weight }.prefix(3)
    return strongest.map { "• " + (EvidenceKind.named($0.kind)?.arabicSummary ?? $0.kind) }.joined(
      separator: "\n")
  }

  private func end(_ file: AtomicOutput) throws {
    try file.write { writer?.end(&$0) }
    try file.finish()
  }

  private var isJSON: Bool { if case .jsonl = format { true } else { false } }

  private var fileExtension: String {
    switch format {
    case .text: ".links.txt"
    case .jsonl: ".jsonl"
    case .export(let format): format.fileExtension
    }
  }

  /// The document's own name without folder and `.txt`, and a number where it has been used before.
  private func fileName(for id: String) -> String {
    let last = id.split(separator: "/").last.map(String.init) ?? ""
    let stem = last.hasSuffix(".txt") ? String(last.dropLast(4)) : last
    let name = stem.isEmpty || stem == "-" || stem == "." || stem == ".." ? "document" : stem
    var unique = name
    var number = 1
    while !names.insert(unique).inserted {
      number += 1
      unique = "\(name)-\(number)"
    }
    return unique
  }
}
