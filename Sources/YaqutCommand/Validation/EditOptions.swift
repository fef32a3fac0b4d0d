import ArgumentParser
import SystemPackage
import Yaqut

/// Which edit of the gazetteer a command looks at: options that several commands share.
struct EditOptions: ParsableArguments {
  @Argument(help: "The gazetteer before the edit: a folder or a revision of git.")
  var base: String

  @Argument(help: "The gazetteer after the edit (default: the folder as it is).")
  var head: String?

  @Option(help: ArgumentHelp("The gazetteer's folder.", valueName: "folder"))
  var gazetteer = "Gazetteer"

  /// Reads both sides; a revision is one of the repository that the folder stands in.
  /// - Throws: `GazetteerError` or ``GitError``.
  func read() throws -> (before: GazetteerFiles, after: GazetteerFiles) {
    let folder = FilePath(gazetteer)
    let after = try head.map { try BaseGazetteer.read($0, for: folder) } ?? GazetteerFiles(folder: folder)
    return (try BaseGazetteer.read(base, for: folder), after)
  }
}
