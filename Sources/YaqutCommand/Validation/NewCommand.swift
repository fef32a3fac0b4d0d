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

  @Option(help: ArgumentHelp("Key of sources.csv.", valueName: "key"))
  var source = "editorial"

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
    for path in paths.sorted() {
      let bytes = changed.contents[path] ?? []
      if dryRun {
        for line in bytes.split(separator: 0x0A) where line.starts(with: "\(id),".utf8) {
          try Terminal.write(Array("\(path): ".utf8) + line + [0x0A])
        }
      } else {
        try AtomicFile.write(bytes, to: folder.appending(path))
      }
    }
    if !dryRun { try Terminal.write(Array("\(id)\n".utf8)) }
  }

  private func record(in tables: GazetteerTables) throws -> NewRecord {
    let isPlace = kind == .place
    let first = try name.isEmpty ? [ask("Arabic name", "--name")] : name
    var record = NewRecord(
      isPlace ? .place : .organisation,
      type: try type ?? ask(isPlace ? "Placetype (village, town, …)" : "Type (armed_group, …)", "--type"))
    record.parent = try parent ?? (isPlace ? ask("Id of the unit it lies in (P12)", "--parent") : "")
    record.names = first.map { ($0, "ar") } + nameEn.map { ($0, "en") }
    if isPlace {
      record.latitude = try lat ?? ask("Latitude", "--lat")
      record.longitude = try lon ?? ask("Longitude", "--lon")
      record.precision = precision ?? "1"
      guard let above = tables.place(EntityID(record.parent)) else {
        throw ValidationError("there is no place '\(record.parent)'; find it with 'yaqut lookup NAME'")
      }
      record.country = country ?? above.country
    } else {
      record.country = country ?? ""
      record.area = area ?? ""
    }
    record.population = population ?? ""
    record.importance = importance ?? ""
    record.source = source
    return record
  }

  private func ask(_ question: String, _ option: String) throws -> String {
    guard isatty(0) == 1 else { throw ValidationError("give \(option)") }
    _ = try? FileDescriptor.standardError.writeAll("\(question): ".utf8)
    return readLine() ?? ""
  }
}
