import ArgumentParser
import SystemPackage

/// The gazetteer that some paths on the command line mean, and which of its files.
struct ValidationTarget {
  /// The gazetteer's folder.
  let folder: FilePath
  /// The files that were named, as paths inside the folder; nil for all.
  let paths: Set<String>?

  /// - Throws: `ValidationError` where a path is no part of a gazetteer, or two are parts of different ones.
  init(_ arguments: [String]) throws {
    var folder: FilePath?
    var files: Set<String>? = []
    for argument in arguments.isEmpty ? ["Gazetteer"] : arguments {
      let path = FilePath(argument).lexicallyNormalized()
      guard let stat = try? Stat(path) else { throw ValidationError("'\(argument)': no such file or folder") }
      let root: FilePath
      if stat.type == .directory {
        if Self.isGazetteer(path) {
          root = path
          files = nil
        } else if let above = Self.root(above: path), let name = path.lastComponent?.string {
          root = above
          let prefix = name + "/"
          files?.formUnion(try GazetteerFolderNames.list(path).map { prefix + $0 })
        } else {
          throw ValidationError(
            "'\(argument)' holds no gazetteer: it needs places/*.csv, names/*.csv or organisations.csv")
        }
      } else {
        guard let above = Self.root(above: path) else {
          throw ValidationError("'\(argument)' is not inside a gazetteer's folder")
        }
        root = above
        files?.insert(Self.inside(path, root))
      }
      if let folder, folder != root {
        throw ValidationError("'\(argument)' is of another gazetteer than '\(folder)'")
      }
      folder = root
    }
    self.folder = folder ?? "Gazetteer"
    paths = files
  }

  /// The folder of the gazetteer that a file or a subfolder belongs to.
  private static func root(above path: FilePath) -> FilePath? {
    var folder = path.removingLastComponent()
    for _ in 0..<2 {
      let candidate = folder.isEmpty ? FilePath(".") : folder
      if isGazetteer(candidate) { return candidate }
      guard !folder.isEmpty else { return nil }
      folder = folder.removingLastComponent()
    }
    return nil
  }

  private static func inside(_ path: FilePath, _ root: FilePath) -> String {
    let count = root == "." ? 0 : root.components.count
    return path.components.dropFirst(count).map(\.string).joined(separator: "/")
  }

  private static func isGazetteer(_ folder: FilePath) -> Bool {
    ["places", "names", "organisations.csv", "datapackage.json"].contains {
      (try? Stat(folder.appending($0))) != nil
    }
  }
}
