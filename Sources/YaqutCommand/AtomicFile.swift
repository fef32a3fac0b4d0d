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
    guard !isStream(path) else { return try writeInPlace(bytes, to: path) }
    let temporary = FilePath("\(path.string).\(getpid()).tmp")
    Interruption.remove(temporary)
    defer { Interruption.remove(nil) }
    do {
      let descriptor = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try descriptor.closeAfter {
        _ = try descriptor.writeAll(bytes)
        guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
      guard unsafe rename(temporary.string, path.string) == 0 else { throw Errno(rawValue: errno) }
    } catch let error as Errno {
      unsafe unlink(temporary.string)
      throw AtomicFileError(path: path, reason: error)
    }
  }
}

extension AtomicFile {
  /// Whether a path is a device, a FIFO or a socket: what is there has to stay there.
  static func isStream(_ path: FilePath) -> Bool {
    guard let type = (try? Stat(path))?.type else { return false }
    return type != .regular && type != .directory
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: FilePath) throws {
    do {
      let descriptor = try FileDescriptor.open(path, .writeOnly)
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
