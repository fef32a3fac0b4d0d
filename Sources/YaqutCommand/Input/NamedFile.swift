import SystemPackage

/// A file that a command line names, read as a whole.
enum NamedFile {
  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: ``FileReadingError``.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      return try ByteReader.readAll(path)
    } catch let error as Errno {
      throw FileReadingError(path: path, reason: error)
    }
  }
}

/// A file that cannot be read.
struct FileReadingError: Error, CustomStringConvertible {
  let path: String
  let reason: Errno

  var description: String { "\(path): cannot be read: \(reason.description.lowercased())" }
}
