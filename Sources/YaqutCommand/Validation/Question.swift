import ArgumentParser
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A question to the person at the terminal, who is asked until the answer can be.
struct Question {
  let words: String
  /// What gives the answer where nobody can be asked.
  let option: String

  init(_ words: String, _ option: String) {
    self.words = words
    self.option = option
  }

  /// The answer.
  ///
  /// - Parameter fault: What is wrong with an answer; nil where nothing is.
  /// - Throws: `ValidationError` that names the option where no person sits at the terminal, or the answers end.
  func ask(_ fault: (String) -> String? = { _ in nil }) throws -> String {
    guard isatty(0) == 1 else { throw ValidationError("give \(option)") }
    while true {
      _ = try? FileDescriptor.standardError.writeAll("\(words): ".utf8)
      guard let line = readLine() else {
        _ = try? FileDescriptor.standardError.writeAll("\n".utf8)
        throw ValidationError(option.isEmpty ? "the answers ended" : "the answers ended; give \(option)")
      }
      guard let fault = fault(line) else { return line }
      Terminal.warn(fault)
    }
  }

  /// The answer; nil where no person sits at the terminal.
  func askAtTerminal(_ fault: (String) -> String? = { _ in nil }) throws -> String? {
    isatty(0) == 1 ? try ask(fault) : nil
  }
}
