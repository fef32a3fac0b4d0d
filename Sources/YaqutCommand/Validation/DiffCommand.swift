import ArgumentParser
import Yaqut

/// `yaqut diff`: an edit of the gazetteer in words.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell an edit of the gazetteer in words: what was added, removed, moved, renamed.",
    discussion: "A side is a gazetteer's folder, or a revision of git (of the folder given by --gazetteer).")

  @OptionGroup var edit: EditOptions

  @Option(help: "Write text, markdown, json or geojson.")
  var format = DiffFormat.text

  func run() throws {
    let (before, after) = try edit.read()
    let diff = GazetteerDiff(GazetteerTables(after, base: before))
    try Terminal.write(format.write(diff))
  }
}
