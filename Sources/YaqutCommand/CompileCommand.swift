import ArgumentParser
import SystemPackage
import Yaqut

/// `yaqut compile`: makes the file that the other commands map.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile a gazetteer's folder to one file.",
    discussion: """
      The file is written under a temporary name and renamed when it is whole, so that a reader never sees half of it.
      """)

  @Argument(help: "The gazetteer's folder.")
  var folder: String

  @Option(name: [.customShort("o"), .customLong("output")], help: "The file to write.")
  var output: String

  @Option(
    name: .customLong("add"),
    help: ArgumentHelp("Lay another gazetteer of the same format over it.", valueName: "dir"))
  var added: [String] = []

  func run() throws {
    let bytes = try Gazetteer.compile(FilePath(folder), adding: added.map { FilePath($0) })
    try AtomicFile.write(bytes, to: FilePath(output))
    // What the disk gives back, which is what will be used.
    let gazetteer =
      try OutputPlace(output).isStream ? Gazetteer(bytes: bytes) : Gazetteer.open(FilePath(output))
    try gazetteer.verify()
    Terminal.warn(
      "\(output): \(gazetteer.entityCount) entities, \(gazetteer.nameCount) names, \(bytes.count) bytes")
  }
}
