import ArgumentParser
import Yaqut
import YaqutExport

/// `yaqut export`: the gazetteer in the formats that other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write places and organisations in a format that maps and tables read.",
    discussion: """
      Formats:
      \(ExportFormat.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      Every condition that is given must hold: 'yaqut export --country SY --type city --type town' gives the cities \
      and towns of Syria. The data are under CC BY 4.0; the attribution is in the files that have a place for it.
      """)

  @OptionGroup var gazetteer: GazetteerOptions
  @OptionGroup var progress: ProgressOptions

  @Option(
    help: ArgumentHelp("The format; without it what the end of the output file's name says, or geojson."))
  var format: String?
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "The file to write, whole or not at all; without it, standard output.", valueName: "file"))
  var output: String?
  @Option(
    help: ArgumentHelp(
      "place (default), organisation, or both by giving both; geopackage has both.", valueName: "kind"))
  var kind: [EntityKind] = []
  @Option(help: "Only this type (city, river, armed_group); may be repeated.")
  var type: [String] = []
  @Option(help: ArgumentHelp("Only this country (SY); may be repeated.", valueName: "code"))
  var country: [String] = []
  @Option(help: ArgumentHelp("Only what lies in this place or is part of this body.", valueName: "id"))
  var within: String?
  @Option(
    help: ArgumentHelp("Only what has its point in this box, in degrees.", valueName: "west,south,east,north")
  )
  var bbox: String?
  @Option(help: ArgumentHelp("Only what existed on this day.", valueName: "YYYY-MM-DD"))
  var at: String?
  @Option(
    help: "For GeoJSON: the point of each place, or its outline where there is one; geopackage has both.")
  var geometry: Geometry = .point
  @Flag(help: "Begin with a byte order mark, which some spreadsheets need for Arabic.")
  var bom = false

  /// What GeoJSON shows of a place.
  enum Geometry: String, ExpressibleByArgument, CaseIterable {
    case point, boundary
  }

  private var chosenFormat: ExportFormat? {
    if let format { return ExportFormat.named(format) }
    return output.flatMap { ExportFormat.ofFile($0) } ?? ExportFormat.named("geojson")
  }

  func validate() throws {
    if chosenFormat == nil {
      let names = ExportFormat.all.map(\.name).joined(separator: ", ")
      throw ValidationError("--format is one of \(names), not '\(format ?? "")'")
    }
    if let chosenFormat, chosenFormat.helper != nil, OutputPlace(output).isStream {
      throw ValidationError(
        "\(chosenFormat.name) is a file, not a stream: name it with -o, such as -o places\(chosenFormat.fileExtension)"
      )
    }
    let known = Set(Placetype.allCases.map(\.rawValue) + OrganisationType.allCases.map(\.rawValue))
    if let unknown = type.first(where: { !known.contains($0) }) {
      throw ValidationError(
        "there is no type '\(unknown)'; there are \(known.sorted().joined(separator: ", "))")
    }
    if let bbox, Self.box(bbox) == nil {
      throw ValidationError("--bbox is four numbers in degrees, west,south,east,north, not '\(bbox)'")
    }
    if let at, !InputOptions.isDay(at) {
      throw ValidationError("--at is a day such as 2014-06-10, not '\(at)'")
    }
  }

  func run() throws {
    guard let chosen = chosenFormat else { return }
    let gazetteer = try self.gazetteer.open()
    var filter = try filter(of: gazetteer)
    if chosen.helper != nil, kind.isEmpty { filter.kinds = Set(EntityKind.allCases) }
    let outlines = try outlines(chosen)
    let file = try AtomicOutput(output, through: chosen.helper)
    var format = chosen.format.init(header: ExportHeader(gazetteer))
    if bom, chosen.helper == nil { try file.write { $0 += [0xEF, 0xBB, 0xBF] } }
    try file.write { format.begin(&$0) }
    let progress = self.progress.begin("records", of: .items(gazetteer.entityCount), output: output)
    for index in 0..<gazetteer.entityCount {
      let before = file.count
      if filter.contains(index, of: gazetteer) {
        var entity = ExportedEntity(index, of: gazetteer)
        entity.boundary = outlines[entity.id]
        try file.write { format.write(entity, to: &$0) }
      }
      progress?.advance(bytes: file.count - before)
    }
    try file.write { format.end(&$0) }
    try file.finish()
  }

  private func outlines(_ format: ExportFormat) throws -> [String: Boundary] {
    guard geometry == .boundary || format.helper != nil else { return [:] }
    let folder = try BoundaryFolder(of: self.gazetteer)
    guard folder.exists || geometry == .point else {
      throw ValidationError("--geometry boundary: there are no outlines at '\(folder.description)'")
    }
    let all = try folder.outlines([BoundaryFolder.countries, BoundaryFolder.units, BoundaryFolder.districts])
    return Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }

  private func filter(of gazetteer: Gazetteer) throws -> EntityFilter {
    var filter = EntityFilter()
    if !kind.isEmpty { filter.kinds = Set(kind) }
    filter.types = Set(type)
    filter.countries = Set(country.map { $0.uppercased() })
    filter.box = bbox.flatMap(Self.box)
    filter.day = at
    if let within {
      guard let id = EntityID(within), let index = gazetteer.index(of: id) else {
        throw ValidationError(
          "--within: the gazetteer has no '\(within)'; an id is P or O and a number, such as P252")
      }
      filter.within = index
    }
    return filter
  }

  static func box(_ text: String) -> BoundingBox? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    guard parts.count == 4, numbers.count == 4 else { return nil }
    return BoundingBox(west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
  }
}
