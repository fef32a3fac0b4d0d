import Synchronization
import Yaqut
import YaqutExport

/// Links documents, on several threads where there are many, and writes them in the order in which they came.
///
/// Memory is bounded: documents are gathered to pieces of some kilobytes, and few of those are under way at a time. Each
/// thread has a workspace of its own, which lives on from piece to piece.
final class LinkJobs {
  /// The bytes of text that a thread takes at a time.
  static let pieceSize = 1 << 15

  private let output: LinkOutput
  private var worker: LinkWorker
  /// `nil` for one thread, which links each document as it comes.
  private let work: OrderedWork<[InputDocument], LinkOutput.Piece>?
  private var pending: [InputDocument] = []
  private var pendingBytes = 0
  /// What one thread has made.
  private var made = LinkOutput.Piece()

  /// - Parameter threads: how many documents are linked at a time.
  init(_ linker: Linker, to output: LinkOutput, threads: Int) {
    self.output = output
    let worker = LinkWorker(linker, output.renderer)
    let spare = SpareMemory()
    self.worker = worker
    work =
      threads == 1
      ? nil
      : OrderedWork(threads: threads) {
        var worker = worker
        return { documents in
          var piece = LinkOutput.Piece(bytes: spare.take())
          for document in documents { worker.link(document, to: &piece) }
          return piece
        }
      } take: { piece in
        try output.write(piece)
        spare.give(piece.bytes)
      }
  }

  /// Takes a document; it is linked now or with those after it, and written when there is enough to write.
  func add(_ document: InputDocument) throws {
    guard let work else {
      worker.link(document, to: &made)
      if made.bytes.count >= AtomicOutput.bufferSize || !made.documents.isEmpty { try writeMade() }
      return
    }
    pending.append(document)
    pendingBytes += document.source.bytes.count
    if pendingBytes >= Self.pieceSize { try hand(over: work) }
  }

  /// Links and writes what was taken.
  func finish() throws {
    if let work {
      if !pending.isEmpty { try hand(over: work) }
      try work.finish()
    } else {
      try writeMade()
    }
  }

  private func hand(over work: OrderedWork<[InputDocument], LinkOutput.Piece>) throws {
    let (documents, size) = (pending, pendingBytes)
    pending.removeAll()
    pendingBytes = 0
    try work.add(documents, weight: size)
  }

  private func writeMade() throws {
    try output.write(made)
    made.removeAll()
  }
}

/// Links one document after the other, with memory that is used again.
struct LinkWorker: Sendable {
  private let linker: Linker
  private let renderer: LinkRenderer?
  private var linking = Linker.Workspace()
  private var lines = LinkJSONLines.Workspace()

  init(_ linker: Linker, _ renderer: LinkRenderer?) {
    self.linker = linker
    self.renderer = renderer
  }

  /// Appends the record of a document, or where records do not stand by themselves, the linked document.
  mutating func link(_ document: InputDocument, to piece: inout LinkOutput.Piece) {
    let linked = linker.link(document.source, id: document.id, date: document.date, using: &linking)
    if let renderer {
      renderer.append(linked, to: &piece.bytes, &lines)
    } else {
      piece.documents.append(linked)
    }
  }
}

/// Memory of records that are written, for those to come: new memory costs the system's time.
private final class SpareMemory: Sendable {
  private let arrays = Mutex<[[UInt8]]>([])

  func take() -> [UInt8] { arrays.withLock { $0.popLast() } ?? [] }

  /// Takes memory back; not that of long records, and not much in all.
  func give(_ bytes: consuming [UInt8]) {
    guard bytes.capacity <= 1 << 18 else { return }
    bytes.removeAll(keepingCapacity: true)
    arrays.withLock { [bytes] in if $0.count < 8 { $0.append(bytes) } }
  }
}
