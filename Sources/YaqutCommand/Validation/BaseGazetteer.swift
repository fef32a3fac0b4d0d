import SystemPackage
import Yaqut

/// The gazetteer before an edit: another folder, or a revision of git.
enum BaseGazetteer {
  /// - Throws: `GazetteerError` or ``GitError``.
  static func read(_ name: String, for folder: FilePath) throws -> GazetteerFiles {
    if let stat = try? Stat(FilePath(name)), stat.type == .directory {
      return try GazetteerFiles(folder: FilePath(name))
    }
    return try GitRevision.files(name, folder: folder)
  }
}
