import ArgumentParser
import SystemPackage
import Yaqut

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `yaqut new`: adds a place or an organisation with its names, gives it an identifier and validates it.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Add a place or an organisation with its names.",
    discussion: """
      What is not given by an option is asked for, where a person sits at the terminal. The rows are put where they belong, other \
      rows keep their bytes, and what 'yaqut validate' says about the new rows is told. Where it finds an error nothing is written.
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable { case place, organisation }

  @Argument(help: "What to add: place or organisation.")
  var kind: Kind

  @Option(help: ArgumentHelp("The gazetteer's folder.", valueName: "folder"))
  var gazetteer = "Gazetteer"

  @Option(
    help: ArgumentHelp("Arabic name; may be repeated, the first is the preferred one.", valueName: "name"))
  var name: [String] = []

  @Option(help: ArgumentHelp("English name; may be repeated.", valueName: "name"))
  var nameEn: [String] = []

  @Option(help: ArgumentHelp("Placetype (village) or type of organisation (armed_group).", valueName: "type"))
  var type: String?

  @Option(
    help: ArgumentHelp(
      "Id of the unit the place lies in, or of the body the organisation belongs to.", valueName: "id"))
  var parent: String?

  @Option(
    help: ArgumentHelp("ISO code of the country (SY); a place's is that of its parent.", valueName: "code"))
  var country: String?

  @Option(help: "Latitude in degrees.")
  var lat: String?

  @Option(help: "Longitude in degrees.")
  var lon: String?

  @Option(help: ArgumentHelp("Radius in kilometres in which the place lies.", valueName: "km"))
  var precision: String?

  @Option(help: "Population, where a source says it.")
  var population: String?

  @Option(help: "0 to 100; 5 is a village.")
  var importance: String?

  @Option(help: ArgumentHelp("Id of the place where the organisation mostly is.", valueName: "id"))
  var area: String?

  @Option(help: ArgumentHelp("Key of sources.csv (default: editorial).", valueName: "key"))
  var source: String?

  @Flag(help: "Write nothing; print the rows.")
  var dryRun = false

  func run() throws {
    let folder = FilePath(gazetteer)
    let files = try GazetteerFiles(folder: folder)
    let record = try record(in: GazetteerTables(files))
    guard let (id, changed, paths) = record.added(to: files) else {
      throw ValidationError("there is no identifier left")
    }
    let findings = Validator().findings(in: changed, paths: paths).filter {
      $0.key == id.description || $0.key.hasPrefix("\(id)/")
    }
    try Terminal.write(FindingText.write(findings, FindingPrinter(root: folder.string, language: .english)))
    if findings.contains(where: { $0.severity == .error }) {
      Terminal.warn("nothing was written; mend what is said above")
      throw ExitCode(1)
    }
    let added = paths.sorted().map { path in
      (path, changed.contents[path]?.split(separator: 0x0A).filter { $0.starts(with: "\(id),".utf8) } ?? [])
    }
    if dryRun {
      for (path, rows) in added {
        for row in rows { try Terminal.write(Array("\(path): ".utf8) + row + [0x0A]) }
      }
      return
    }
    try write(changed, over: files, paths.sorted(), in: folder)
    for (path, rows) in added {
      for row in rows {
        Terminal.warn("\(folder.appending(path)): added \(String(decoding: row, as: UTF8.self))")
      }
    }
    try Terminal.write(Array("\(id)\n".utf8))
  }

  /// Writes the files, all or none.
  private func write(
    _ files: GazetteerFiles, over old: GazetteerFiles, _ paths: [String], in folder: FilePath
  ) throws {
    for (number, path) in paths.enumerated() {
      do {
        try AtomicFile.write(files.contents[path] ?? [], to: folder.appending(path))
      } catch {
        for path in paths[..<number] {
          if let bytes = old.contents[path] {
            try AtomicFile.write(bytes, to: folder.appending(path))
          } else {
            unsafe unlink(folder.appending(path).string)
          }
        }
        throw error
      }
    }
  }

  private func record(in tables: GazetteerTables) throws -> NewRecord {
    let isPlace = kind == .place
    let first =
      try name.isEmpty
      ? [
        Question("Arabic name, as it is written in texts", "--name").ask { $0.isEmpty ? "give a name" : nil }
      ]
      : name
    let english =
      try nameEn.isEmpty ? Question("English name (empty: none)", "").askAtTerminal().map { [$0] } : nameEn
    let types = isPlace ? Placetype.allCases.map(\.rawValue) : OrganisationType.allCases.map(\.rawValue)
    let question = Question(
      isPlace ? "Placetype, such as village or town" : "Type, such as armed_group", "--type")
    var record = NewRecord(
      isPlace ? .place : .organisation,
      type: try type ?? question.ask { types.contains($0) ? nil : Self.unknown($0, among: types) })
    record.names = first.map { ($0, "ar") } + (english ?? []).filter { !$0.isEmpty }.map { ($0, "en") }
    if isPlace { try askPlace(&record, tables) } else { try askOrganisation(&record, tables) }
    record.population = population ?? ""
    record.importance = importance ?? ""
    let sources = tables.sources
    record.source =
      try source
      ?? Question("Source, a key of sources.csv (empty: editorial, you know it yourself)", "").askAtTerminal {
        $0.isEmpty || sources.contains($0) ? nil : Self.unknown($0, among: sources.sorted(), "source")
      }.flatMap { $0.isEmpty ? nil : $0 } ?? "editorial"
    return record
  }

  private func askPlace(_ record: inout NewRecord, _ tables: GazetteerTables) throws {
    func fault(_ id: String) -> String? {
      tables.place(EntityID(id)) == nil ? "there is no place '\(id)'; find it with 'yaqut lookup NAME'" : nil
    }
    record.parent = try parent ?? Question("Id of the smallest unit it lies in (P12)", "--parent").ask(fault)
    record.latitude = try lat ?? Question("Latitude in degrees (36.45)", "--lat").ask(Self.degrees(90))
    record.longitude = try lon ?? Question("Longitude in degrees (37.7)", "--lon").ask(Self.degrees(180))
    record.precision =
      try precision
      ?? Question("How many kilometres the point may be wrong (empty: 1)", "").askAtTerminal {
        $0.isEmpty || Double($0).map { $0 >= 0 } == true ? nil : "'\($0)' is no number"
      }.flatMap { $0.isEmpty ? nil : $0 } ?? "1"
    guard let above = tables.place(EntityID(record.parent)) else {
      throw ValidationError(fault(record.parent) ?? "there is no such place")
    }
    record.country = country ?? above.country
  }

  private func askOrganisation(_ record: inout NewRecord, _ tables: GazetteerTables) throws {
    record.parent =
      try parent
      ?? Question("Id of the body it belongs to (empty: none)", "").askAtTerminal { id in
        id.isEmpty || tables.organisation(EntityID(id)) != nil
          ? nil : "there is no organisation '\(id)'; find it with 'yaqut lookup NAME'"
      } ?? ""
    record.country =
      try country
      ?? Question("ISO code of its country, such as SY (empty: none)", "").askAtTerminal {
        $0.isEmpty || $0.utf8.count == 2 ? nil : "'\($0)' is no code of two letters"
      } ?? ""
    record.area = area ?? ""
  }

  private static func degrees(_ limit: Double) -> (String) -> String? {
    { text in
      if let number = Double(text), abs(number) <= limit { return nil }
      return "'\(text)' is no number from -\(Int(limit)) to \(Int(limit))"
    }
  }

  private static func unknown(_ word: String, among words: [String], _ what: String = "type") -> String {
    let all = "there are " + words.joined(separator: ", ")
    return "there is no \(what) '\(word)'; "
      + (NearestWord.nearest(to: word, among: words).map { "did you mean \($0)? " } ?? "") + all
  }
}
