public import SystemPackage

/// The bytes of a gazetteer's files, by their paths inside its folder: from a folder, from a git revision, or from memory.
public struct GazetteerFiles: Sendable {
  /// The files by path: `names/sy.csv`.
  public var contents: [String: [UInt8]]
  /// What paths are put behind where findings are printed: `Gazetteer`.
  public var root: String

  /// Files that are in memory.
  public init(_ contents: [String: [UInt8]], root: String = "") {
    self.contents = contents
    self.root = root
  }

  /// Reads the tables, boundaries and cases of a folder.
  ///
  /// - Throws: ``GazetteerError`` where the folder or one of its files cannot be read, or where it holds no gazetteer.
  public init(folder: FilePath) throws(GazetteerError) {
    contents = [:]
    root = folder.string
    for name in fileNames(in: folder) where Self.isPart(name) { try read(name, in: folder) }
    for part in Self.folders {
      for name in fileNames(in: folder.appending(part)) where Self.isPart("\(part)/\(name)") {
        try read("\(part)/\(name)", in: folder)
      }
    }
    guard contents.keys.contains(where: { TableSchema.of(path: $0) != nil }) else {
      throw GazetteerError(
        .notFound, file: folder.string, "folder has no gazetteer",
        remedy: "it needs places/*.csv, names/*.csv or organisations.csv")
    }
  }

  static let folders = ["places", "names", "boundaries", "cases"]

  /// Whether a path inside the folder is read: tables and strays beside them, boundaries, cases, the data package.
  public static func isPart(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last, !name.hasPrefix(".") else { return false }
    switch parts.count {
    case 1: return name == "datapackage.json" || name.hasSuffix(".csv") && name != "REVIEW.csv"
    case 2: return folders.contains(String(parts[0]))
    default: return false
    }
  }

  private mutating func read(_ name: String, in folder: FilePath) throws(GazetteerError) {
    let bytes = try IndexBytes(mapping: folder.appending(name))
    contents[name] = bytes.array(0..<bytes.count)
  }
}
