import SystemPackage
import Yaqut

/// The names of the files in a part of a gazetteer's folder.
enum GazetteerFolderNames {
  static func list(_ folder: FilePath) throws -> [String] {
    let root = folder.removingLastComponent()
    let files = try GazetteerFiles(folder: root.isEmpty ? "." : root)
    let prefix = (folder.lastComponent?.string ?? "") + "/"
    return files.contents.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
