import ArgumentParser
import SystemPackage
import Yaqut

/// `yaqut diff`: an edit of the gazetteer in words.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell an edit of the gazetteer in words: what was added, removed, moved, renamed.",
    discussion: "A side is a gazetteer's folder, or a revision of git (of the folder given by --gazetteer).")

  @Argument(help: "The gazetteer before the edit: a folder or a revision of git.")
  var base: String

  @Argument(help: "The gazetteer after the edit (default: the folder as it is).")
  var head: String?

  @Option(help: ArgumentHelp("The gazetteer's folder.", valueName: "folder"))
  var gazetteer = "Gazetteer"

  @Option(help: "Write text, markdown, json or geojson.")
  var format = DiffFormat.text

  func run() throws {
    let folder = FilePath(gazetteer)
    let after = try head.map { try BaseGazetteer.read($0, for: folder) } ?? GazetteerFiles(folder: folder)
    let before = try BaseGazetteer.read(base, for: folder)
    let diff = GazetteerDiff(GazetteerTables(after, base: before))
    try Terminal.write(format.write(diff))
  }
}
