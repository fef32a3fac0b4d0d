import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a command's data go: standard output, or a file that is there whole or not at all.
///
/// A file is written under a temporary name beside it and takes its name with ``finish()``; without that, also after an
/// error, nothing is left of it. Memory is one buffer.
final class AtomicOutput {
  /// How many bytes are kept before they are written.
  static let bufferSize = 1 << 16
  private var buffer: [UInt8] = []
  private let path: FilePath?
  private let temporary: FilePath?
  private let descriptor: FileDescriptor
  private var isFinished = false

  /// Opens the output; `nil` or `-` is standard output.
  ///
  /// - Throws: ``AtomicFileError``.
  init(_ file: String?) throws {
    guard let file, file != "-" else {
      (path, temporary, descriptor) = (nil, nil, .standardOutput)
      return
    }
    let path = FilePath(file)
    let temporary = FilePath("\(path.string).\(getpid()).tmp")
    self.path = path
    self.temporary = temporary
    do {
      descriptor = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch let error as Errno {
      throw AtomicFileError(path: path, reason: error)
    }
  }

  /// Appends what `body` appends.
  func write(_ body: (inout [UInt8]) -> Void) throws {
    body(&buffer)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes the rest and gives the file its name.
  func finish() throws {
    try flush()
    guard let path, let temporary else { return }
    do {
      guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
      try descriptor.close()
      guard unsafe rename(temporary.string, path.string) == 0 else { throw Errno(rawValue: errno) }
      isFinished = true
    } catch let error as Errno {
      throw AtomicFileError(path: path, reason: error)
    }
  }

  /// Whether the data go to standard output.
  var isStandardOutput: Bool { path == nil }

  /// Writes what is kept.
  func flush() throws {
    do {
      _ = try descriptor.writeAll(buffer)
      buffer.removeAll(keepingCapacity: true)
    } catch let error as Errno {
      throw AtomicFileError(path: path ?? "standard output", reason: error)
    }
  }

  deinit {
    guard let temporary, !isFinished else { return }
    try? descriptor.close()
    unsafe unlink(temporary.string)
  }
}
