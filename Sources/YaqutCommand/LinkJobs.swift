import Synchronization
import Yaqut
import YaqutExport

/// Links documents on several threads and writes them in the order in which they came.
///
/// Documents are gathered for a round of some megabytes at most, which bounds memory; the threads take them piece by piece.
/// Each thread has a workspace of its own, which lives on from round to round.
final class LinkJobs {
  /// The bytes of text from which a round begins, and those that a thread takes at a time.
  static let roundSize = 1 << 20
  static let pieceSize = 1 << 15

  private let linker: Linker
  private let output: LinkOutput
  private let threads: Int
  private var pending: [InputDocument] = []
  private var pendingBytes = 0
  private let workspaces = WorkspacePool()

  /// - Parameter threads: how many documents are linked at a time; 1 links each as it comes.
  init(_ linker: Linker, to output: LinkOutput, threads: Int) {
    self.linker = linker
    self.output = output
    self.threads = threads
  }

  /// Takes a document; it is linked and written now or with those after it.
  func add(_ document: InputDocument) throws {
    pending.append(document)
    pendingBytes += document.source.bytes.count
    if threads == 1 || pendingBytes >= Self.roundSize { try finish() }
  }

  /// Links and writes what was taken.
  func finish() throws {
    guard !pending.isEmpty else { return }
    let (documents, linker, workspaces, renderer) = (pending, linker, workspaces, output.renderer)
    let pieces = Self.pieces(documents)
    pending.removeAll(keepingCapacity: true)
    pendingBytes = 0
    let results = Workers.map(pieces.count, threads: threads) { piece in
      workspaces.withOne { workspace in
        var result = LinkOutput.Piece()
        for document in documents[pieces[piece]] {
          let linked = linker.link(
            document.source, id: document.id, date: document.date, using: &workspace.linking)
          if let renderer {
            renderer.append(linked, to: &result.bytes, &workspace.json)
          } else {
            result.documents.append(linked)
          }
        }
        return result
      }
    }
    for result in results { try output.write(result) }
  }

  /// Cuts documents into pieces of about ``pieceSize`` bytes of text.
  static func pieces(_ documents: [InputDocument]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var first = 0
    var size = 0
    for (index, document) in documents.enumerated() {
      size += document.source.bytes.count
      guard size >= pieceSize || index == documents.count - 1 else { continue }
      pieces.append(first..<index + 1)
      first = index + 1
      size = 0
    }
    return pieces
  }
}

/// Workspaces that threads borrow, so that what one has learnt of words and names serves the next.
private final class WorkspacePool: Sendable {
  struct Workspace: Sendable {
    var linking = Linker.Workspace()
    var json = JSONWriter()
  }

  private let free = Mutex<[Workspace]>([])

  func withOne<Result>(_ body: (inout Workspace) -> Result) -> Result {
    var workspace = free.withLock { $0.popLast() } ?? Workspace()
    defer { free.withLock { $0.append(workspace) } }
    return body(&workspace)
  }
}
