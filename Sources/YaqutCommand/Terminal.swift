import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error: data to the one, words to the other.
enum Terminal {
  /// Whether a person reads standard output.
  static var isOutputTerminal: Bool { isatty(1) == 1 }

  /// Writes a sentence to standard error.
  static func warn(_ sentence: String) {
    _ = try? FileDescriptor.standardError.writeAll("yaqut: \(sentence)\n".utf8)
  }

  /// Writes data to standard output. Throws `Errno`.
  static func write(_ bytes: [UInt8]) throws {
    try FileDescriptor.standardOutput.writeAll(bytes)
  }
}
