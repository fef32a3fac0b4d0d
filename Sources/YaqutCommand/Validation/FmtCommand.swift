import ArgumentParser
import SystemPackage
import Yaqut

/// `yaqut fmt`: writes tables in their canonical form.
struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Write a gazetteer's tables in their canonical form.",
    discussion: """
      Rows are sorted, numbers and quotes written in their one form, names composed and freed of what cannot be seen, cells with \
      two names split; files from spreadsheets (byte order mark, CR LF, semicolons or tabs, decimal commas) are understood. A file \
      whose cells cannot be told apart is left as it is. Exit status: 0 done, 1 where --check finds a file that is not in form or \
      a file is left.
      """)

  @Argument(help: "The gazetteer's folder (default: Gazetteer), or files of it.")
  var paths: [String] = []

  @Flag(help: "Write nothing; name the files that are not in canonical form.")
  var check = false

  func run() throws {
    let target = try ValidationTarget(paths)
    let files = try GazetteerFiles(folder: target.folder)
    var failed = false
    for (path, bytes) in files.contents.sorted(by: { $0.key < $1.key })
    where target.paths?.contains(path) ?? true {
      guard let file = TableFile(path: path, bytes: bytes) else { continue }
      let shown = target.folder.appending(path).string
      do {
        let formatted = try TableFormatter().format(file)
        if formatted == bytes { continue }
        if check {
          try Terminal.write(Array("\(shown)\n".utf8))
          failed = true
        } else {
          try AtomicFile.write(formatted, to: target.folder.appending(path))
          Terminal.warn("\(shown): formatted")
        }
      } catch let refusal as TableFormatter.Refusal {
        Terminal.warn("\(shown):\(refusal.line): left as it is: \(refusal.message.english)")
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}
