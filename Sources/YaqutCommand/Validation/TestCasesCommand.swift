import ArgumentParser
import SystemPackage
import Yaqut

/// `yaqut test-cases`: links the marked texts of `Gazetteer/cases` and tells which come out otherwise.
struct TestCasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-cases", abstract: "Link the marked texts of Gazetteer/cases and compare.",
    discussion: """
      A case is a line of text whose mentions are marked, ⟦حلب|P12⟧; several ids with commas where any is right; ⟦…|-⟧ where nothing \
      must be linked. Lines that begin with # are remarks. Exit status 1 where a case fails.
      """)

  @Argument(help: "Files of cases (default: all of the gazetteer's folder cases).")
  var files: [String] = []

  @Option(help: ArgumentHelp("The gazetteer's folder.", valueName: "folder"))
  var gazetteer = "Gazetteer"

  func run() throws {
    let folder = FilePath(gazetteer)
    let all = try GazetteerFiles(folder: folder)
    var cases = all.contents.filter { $0.key.hasPrefix("cases/") && $0.key.hasSuffix(".txt") }.map {
      (folder.appending($0.key).string, $0.value)
    }
    if !files.isEmpty { cases = try files.map { ($0, try NamedFile.read($0)) } }
    let linker = Linker(try Gazetteer.open(folder))
    var outcome = (passed: 0, failed: 0)
    for (path, bytes) in cases.sorted(by: { $0.0 < $1.0 }) {
      for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        let faults = CaseRunner.faults(String(decoding: line, as: UTF8.self), linker)
        guard let faults else { continue }
        if faults.isEmpty { outcome.passed += 1 } else { outcome.failed += 1 }
        for fault in faults {
          try Terminal.write(Array("\(path):\(number + 1):\(fault.column): \(fault.message)\n".utf8))
        }
      }
    }
    Terminal.warn("\(outcome.passed) cases passed, \(outcome.failed) failed")
    if outcome.failed > 0 { throw ExitCode(1) }
  }
}
