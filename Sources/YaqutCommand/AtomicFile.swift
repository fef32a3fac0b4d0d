import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that are there whole or not at all: written under a temporary name, then renamed.
enum AtomicFile {
  /// Writes a file; what was there before stays until the new one is whole.
  ///
  /// - Throws: ``AtomicFileError``; the temporary file is removed.
  static func write(_ bytes: [UInt8], to path: FilePath) throws {
    switch OutputPlace(path.string) {
    case .standardOutput: try Terminal.write(bytes)
    case .stream(let stream): try writeInPlace(bytes, to: stream)
    case .file(let file): try replace(file, by: bytes, shown: path)
    }
  }

  private static func replace(_ file: FilePath, by bytes: [UInt8], shown path: FilePath) throws {
    let temporary = temporary(for: file)
    let interruption = Interruption.TemporaryFile(temporary)
    defer { withExtendedLifetime(interruption) {} }
    do {
      let descriptor = try create(temporary, for: file)
      try descriptor.closeAfter {
        try writePieces(bytes, to: descriptor)
        guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
      guard unsafe rename(temporary.string, file.string) == 0 else { throw Errno(rawValue: errno) }
    } catch let error as Errno {
      unsafe unlink(temporary.string)
      throw AtomicFileError(path: path, reason: error)
    }
  }
}

extension AtomicFile {
  /// The name under which a file is written.
  static func temporary(for file: FilePath) -> FilePath { FilePath("\(file.string).\(getpid()).tmp") }

  /// Creates the file under its temporary name, with the permissions of the one whose place it will take. Throws `Errno`.
  static func create(_ temporary: FilePath, for file: FilePath) throws -> FileDescriptor {
    let descriptor = try FileDescriptor.open(
      temporary, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    if let old = try? Stat(file), old.type == .regular {
      // Another owner's file gets what it can.
      _ = fchmod(descriptor.rawValue, old.permissions.rawValue)
    }
    return descriptor
  }

  /// Bytes written at a time. Linux keeps what one call writes in one piece of memory as long as 2 MB, and maps such a
  /// piece whole when a byte of it is read: a gazetteer written at once costs each process 5 MB more than is looked at.
  static let piece = 1 << 16

  private static func writePieces(_ bytes: [UInt8], to descriptor: FileDescriptor) throws {
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try descriptor.writeAll(bytes[start..<min(bytes.count, start + piece)])
    }
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: FilePath) throws {
    do {
      let descriptor = try OutputPlace.openStream(path)
      _ = try descriptor.closeAfter { try descriptor.writeAll(bytes) }
    } catch let error as Errno {
      throw AtomicFileError(path: path, reason: error)
    }
  }
}

/// A file that could not be written.
struct AtomicFileError: Error, CustomStringConvertible {
  var path: FilePath
  var reason: Errno

  var description: String { "\(path): cannot be written: \(reason.description.lowercased())" }
}
