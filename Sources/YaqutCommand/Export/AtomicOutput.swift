import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a command's data go: standard output, or a file that is there whole or not at all.
///
/// A file is written under a temporary name beside it and takes its name with ``finish()``; without that, also after an
/// error, nothing is left of it. Where a helper makes the file, it does so itself. Memory is one buffer.
final class AtomicOutput {
  /// How many bytes are kept before they are written.
  static let bufferSize = 1 << 16
  private var buffer: [UInt8] = []
  /// The output as it was asked for; `nil` for standard output.
  private let path: FilePath?
  /// The name that the file has, and the one that it will have.
  private let names: (temporary: FilePath, file: FilePath)?
  private let descriptor: FileDescriptor
  private var isFinished = false
  private let helper: HelperProgram?
  private var interruption: Interruption.TemporaryFile?

  /// Opens the output; `nil` or `-` is standard output.
  ///
  /// - Parameter program: The program that makes the file from what is written here.
  /// - Throws: ``AtomicFileError``, ``HelperError``.
  init(_ file: String?, through program: String? = nil) throws {
    if let program, let file {
      let helper = try HelperProgram(program, [file.hasPrefix("-") ? "./\(file)" : file])
      self.helper = helper
      (path, names, descriptor) = (FilePath(file), nil, helper.input)
      return
    }
    helper = nil
    let place = OutputPlace(file)
    path = place == .standardOutput ? nil : file.map { FilePath($0) }
    do {
      switch place {
      case .standardOutput: (names, descriptor) = (nil, .standardOutput)
      case .stream(let stream): (names, descriptor) = (nil, try OutputPlace.openStream(stream))
      case .file(let file):
        let temporary = AtomicFile.temporary(for: file)
        interruption = Interruption.TemporaryFile(temporary)
        (names, descriptor) = ((temporary, file), try AtomicFile.create(temporary, for: file))
      }
    } catch let error as Errno {
      throw AtomicFileError(path: FilePath(file ?? ""), reason: error)
    }
  }

  /// How many bytes were given to it.
  private(set) var count = 0

  /// Appends what `body` appends.
  func write(_ body: (inout [UInt8]) -> Void) throws {
    let before = buffer.count
    body(&buffer)
    count += buffer.count - before
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Appends bytes, which are written as they are where there are many.
  func write(_ bytes: [UInt8]) throws {
    guard bytes.count >= Self.bufferSize else { return try write { $0 += bytes } }
    try flush()
    count += bytes.count
    try writeOut(bytes)
  }

  /// Writes the rest and gives the file its name.
  func finish() throws {
    try flush()
    if let helper {
      isFinished = true
      guard helper.end() else { throw HelperFailure() }
    }
    guard let path, let names else { return }
    do {
      guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
      try descriptor.close()
      guard unsafe rename(names.temporary.string, names.file.string) == 0 else {
        throw Errno(rawValue: errno)
      }
      interruption = nil
      isFinished = true
    } catch let error as Errno {
      throw AtomicFileError(path: path, reason: error)
    }
  }

  /// Whether the data go to standard output.
  var isStandardOutput: Bool { path == nil }

  /// Writes what is kept.
  func flush() throws {
    guard !buffer.isEmpty else { return }
    try writeOut(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func writeOut(_ bytes: [UInt8]) throws {
    do {
      // Whole records: a signal waits until what was begun is written.
      _ = try Interruption.deferred { try descriptor.writeAll(bytes) }
    } catch Errno.brokenPipe where helper != nil {
      throw HelperFailure()
    } catch let error as Errno {
      throw AtomicFileError(path: path ?? "standard output", reason: error)
    }
  }

  deinit {
    guard let names, !isFinished else { return }
    try? descriptor.close()
    unsafe unlink(names.temporary.string)
  }
}

/// A helper that ended badly and has said why.
struct HelperFailure: Error, CustomStringConvertible {
  var description: String { "no file was written" }
}
