public import SystemPackage

/// A gazetteer that is open for reading: every place and organisation with its names, and the keys that find them.
///
/// It is read from a compiled file, which is mapped and shared between processes, or compiled in memory from the folder
/// that people edit. It never changes and may be used by any number of threads.
///
/// ```swift
/// let gazetteer = try Gazetteer.open("share/yaqut/gazetteer.yqx")
/// if let index = gazetteer.index(of: EntityID("P12")!) {
///   let place = gazetteer.entity(index)
///   print(gazetteer.name(place.preferredName).text)
/// }
/// ```
///
/// Entities and names are numbered from 0; the numbers hold for one open gazetteer, identifiers hold for ever.
/// A number out of range is the caller's mistake and stops the program; damaged bytes never do.
public final class Gazetteer: Sendable {
  /// The most parents that an entity can have one above the other.
  public static let deepestChain = 32

  /// The version of the data package; empty where it has none.
  public let version: String
  /// The checksum of the compiled bytes, 16 hexadecimal digits: the same data give the same.
  public let checksum: String
  /// The table that the keys were folded by, and that a text has to be folded by.
  public let foldTable: FoldTable
  /// The number of entities.
  public let entityCount: Int
  /// The number of names.
  public let nameCount: Int
  /// The licences and attributions of the data.
  public let sources: [GazetteerSource]

  let file: String
  let bytes: IndexBytes
  let sections: IndexSections
  let symbols: [String]
  /// The number of the empty symbol, which most fields have; -1 for none.
  let emptySymbol: Int
  let cues: [Cue]
  /// Keys of names.
  let keys: Trie
  /// Cue words and stop names.
  let words: Trie
  /// Loose keys of names.
  let looseKeys: Trie

  /// Opens a gazetteer's folder or a file made by `yaqut compile`.
  ///
  /// - Parameters:
  ///   - path: a folder, compiled in memory (a second or two for a whole gazetteer), or a compiled file, mapped in O(1).
  ///   - added: gazetteers laid over it, in order: new entities, new names for those there are, and rows that take the
  ///     place of rows with the same key. Compiles in memory.
  /// - Throws: ``GazetteerError`` that names the file, the line and what to do.
  public static func open(_ path: FilePath, adding added: [FilePath] = []) throws(GazetteerError) -> Gazetteer
  {
    if added.isEmpty, try !isFolder(path) {
      return try Gazetteer(try IndexBytes(mapping: path), file: path.string)
    }
    return try Gazetteer(
      IndexBytes(copying: try compile(path, adding: added)), file: path.string)
  }

  /// Opens a compiled gazetteer from its bytes, which are copied.
  ///
  /// - Throws: ``GazetteerError`` where they are not a whole compiled gazetteer of this version.
  public convenience init(bytes: [UInt8]) throws(GazetteerError) {
    try self.init(IndexBytes(copying: bytes), file: "gazetteer")
  }

  /// The bytes of a compiled gazetteer, to be stored or opened.
  ///
  /// - Parameters:
  ///   - path: a gazetteer's folder or a compiled file.
  ///   - added: gazetteers laid over it, in order.
  /// - Throws: ``GazetteerError`` at the first row that is wrong.
  public static func compile(
    _ path: FilePath, adding added: [FilePath] = []
  ) throws(GazetteerError) -> [UInt8] {
    var records = try read(path)
    for layer in added { records.lay(over: try read(layer)) }
    return try IndexCompiler.compile(records, table: FoldTable.make())
  }

  private static func read(_ path: FilePath) throws(GazetteerError) -> GazetteerRecords {
    if try isFolder(path) { return try GazetteerFolder.read(path) }
    return GazetteerRecords(try Gazetteer(try IndexBytes(mapping: path), file: path.string))
  }

  private static func isFolder(_ path: FilePath) throws(GazetteerError) -> Bool {
    do {
      return try Stat(path).type == .directory
    } catch {
      throw GazetteerError(reading: path, error)
    }
  }

  init(_ bytes: IndexBytes, file: String) throws(GazetteerError) {
    let sections = try IndexSections(bytes, file: file)
    self.file = file
    self.bytes = bytes
    self.sections = sections
    foldTable = try sections.foldTable(bytes, file: file)
    symbols = StringList.decode(bytes, sections[.symbols])
    emptySymbol = symbols.firstIndex(of: "") ?? -1
    entityCount = sections.count(.entities)
    nameCount = sections.count(.names)
    checksum = Checksum.text(sections.checksum)
    keys = Trie(bytes: bytes, units: sections[.keyUnits], leaves: sections[.keyLeaves])
    words = Trie(bytes: bytes, units: sections[.wordUnits], leaves: sections[.wordLeaves])
    looseKeys = Trie(bytes: bytes, units: sections[.looseUnits], leaves: sections[.looseLeaves])
    cues = Self.cues(bytes, sections[.cues], symbols)
    let texts = StringList.decode(bytes, sections[.sources])
    version = texts.first ?? ""
    sources = stride(from: 1, to: texts.count - 4, by: 5).map { index in
      GazetteerSource(
        key: texts[index], title: texts[index + 1], licence: texts[index + 2], attribution: texts[index + 3],
        url: texts[index + 4])
    }
  }

  /// Reads the whole file and compares its checksum; O(bytes), some milliseconds.
  ///
  /// - Throws: ``GazetteerError`` with code `damaged`.
  public func verify() throws(GazetteerError) {
    let found = bytes.withBytes(sections.content) { Checksum.of($0) }
    guard found == sections.checksum else {
      throw GazetteerError(
        .damaged, file: file,
        "is damaged: its checksum is \(Checksum.text(found)), not \(checksum)",
        remedy: GazetteerError.compileAgain)
    }
  }
}

extension GazetteerError {
  static let compileAgain = "make it again with 'yaqut compile DIR -o FILE'"
}
