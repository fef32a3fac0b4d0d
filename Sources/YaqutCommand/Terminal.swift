import Synchronization
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

  /// Whether a person reads standard error.
  static var isErrorTerminal: Bool { isatty(2) == 1 }

  /// Whether a line that is to be written over stands on standard error.
  private static let hasLine = Mutex(false)

  /// Writes a sentence to standard error.
  static func warn(_ sentence: String) {
    clear()
    _ = try? FileDescriptor.standardError.writeAll("yaqut: \(sentence)\n".utf8)
  }

  /// Shows how far a run has come: on a terminal on a line that the next one takes the place of.
  static func show(_ progress: String) {
    guard isErrorTerminal else { return warn(progress) }
    hasLine.withLock { hasLine in
      // Return to the first column, erase what is right of the cursor (ECMA-48 EL).
      _ = try? FileDescriptor.standardError.writeAll("\r\u{1B}[Kyaqut: \(progress)".utf8)
      hasLine = true
    }
  }

  /// Removes what ``show(_:)`` wrote on a terminal.
  static func clear() {
    hasLine.withLock { hasLine in
      guard hasLine else { return }
      _ = try? FileDescriptor.standardError.writeAll("\r\u{1B}[K".utf8)
      hasLine = false
    }
  }

  /// Writes data to standard output.
  ///
  /// - Throws: ``AtomicFileError``.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch let error as Errno {
      throw AtomicFileError(path: "standard output", reason: error)
    }
  }
}
