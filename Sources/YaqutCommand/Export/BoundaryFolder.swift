import FoundationEssentials
import SystemPackage
import YaqutExport

/// The outlines of a gazetteer: the GeoJSON files of the folder `boundaries` beside it.
///
/// A compiled gazetteer does not hold them, since only maps need them.
struct BoundaryFolder {
  private var path: FilePath

  /// The outlines of the gazetteer that the options name.
  init(of options: GazetteerOptions) throws {
    let gazetteer = try options.location
    let isFolder = (try? Stat(gazetteer))?.type == .directory
    path = (isFolder ? gazetteer : gazetteer.removingLastComponent()).appending("boundaries")
  }

  /// The outlines of countries.
  static let countries = "countries.geojson"
  /// The outlines of governorates and other first-level units.
  static let units = "admin1.geojson"
  /// The outlines of Syria's districts.
  static let districts = "sy_admin2.geojson"

  /// The outlines of some files; of a file that is not there, none.
  ///
  /// - Throws: ``BoundaryError`` where a file is no GeoJSON of outlines.
  func outlines(_ files: [String]) throws -> [Boundary] {
    try files.flatMap { try outlines(in: $0) }
  }

  /// Whether there are any files.
  var exists: Bool { (try? Stat(path)) != nil }

  /// Where it was looked for.
  var description: String { path.string }

  private func outlines(in file: String) throws -> [Boundary] {
    let path = path.appending(file)
    let bytes: [UInt8]
    do {
      bytes = try ByteReader.readAll(path.string)
    } catch Errno.noSuchFileOrDirectory {
      return []
    }
    do {
      return try JSONDecoder().decode(Collection.self, from: Data(bytes)).features.map(\.boundary)
    } catch {
      throw BoundaryError(path: path, reason: "\(error)")
    }
  }

  private struct Collection: Decodable {
    var features: [Feature]
  }

  private struct Feature: Decodable {
    struct Properties: Decodable {
      var placetype: String
    }
    var id: String
    var properties: Properties
    var geometry: Geometry

    var boundary: Boundary {
      Boundary(id: id, type: properties.placetype, polygons: geometry.polygons).rightHanded
    }
  }

  private struct Geometry: Decodable {
    var polygons: [[Boundary.Ring]]

    private enum CodingKeys: CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let coordinates: [[[[Double]]]]
      switch try values.decode(String.self, forKey: .type) {
      case "Polygon": coordinates = [try values.decode([[[Double]]].self, forKey: .coordinates)]
      case "MultiPolygon": coordinates = try values.decode([[[[Double]]]].self, forKey: .coordinates)
      case let type:
        throw DecodingError.dataCorruptedError(
          forKey: .type, in: values,
          debugDescription: "an outline is a Polygon or a MultiPolygon, not a \(type)")
      }
      polygons = try coordinates.map { polygon in
        try polygon.map { ring in
          try ring.map { position in
            guard position.count >= 2 else {
              throw DecodingError.dataCorruptedError(
                forKey: .coordinates, in: values, debugDescription: "a position is a longitude and a latitude"
              )
            }
            return Boundary.Position(position[0], position[1])
          }
        }
      }
    }
  }
}

/// A file of outlines that cannot be read.
struct BoundaryError: Error, CustomStringConvertible {
  var path: FilePath
  var reason: String

  var description: String { "\(path): not a file of outlines: \(reason)" }
}
