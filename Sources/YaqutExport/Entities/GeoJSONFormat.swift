/// `geojson`: a FeatureCollection of RFC 7946, a Feature a line.
///
/// ```json
/// {"type":"FeatureCollection","licence":"CC-BY-4.0","attribution":["…"],"gazetteer":{…},"features":[
/// {"type":"Feature","id":"P12","geometry":{"type":"Point","coordinates":[36.757,35.131]},"properties":{"name":"حماة",…}}
/// ],"bbox":[35.7,32.3,42.4,37.3]}
/// ```
///
/// `bbox` comes last, since it is known only then; the order of members means nothing in JSON. It is left out where no
/// feature has a point.
struct GeoJSONFormat: EntityFormat {
  private let header: ExportHeader
  private var json = JSONWriter()
  private var box = BoundingBox()
  private var isFirst = true

  init(header: ExportHeader) { self.header = header }

  mutating func begin(_ bytes: inout [UInt8]) {
    GeoJSONCollection.open(header, &bytes)
  }

  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8]) {
    if let boundary = entity.boundary {
      box.add(boundary.box)
    } else if let point = entity.point {
      box.add(longitude: point.longitude, latitude: point.latitude)
    }
    bytes.append(isFirst ? "\n" : ",\n")
    isFirst = false
    json.removeAll()
    GeoJSONFeature.write(entity, to: &json)
    bytes.append(contentsOf: json.bytes)
  }

  mutating func end(_ bytes: inout [UInt8]) {
    GeoJSONCollection.close(box, &bytes)
  }
}

/// The words around the features of a collection.
enum GeoJSONCollection {
  /// Everything before the first feature.
  static func open(_ header: ExportHeader, _ bytes: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.member("type", "FeatureCollection")
      json.member("licence", ExportHeader.licence)
      json.member("attribution", header.attributions)
      json.member("gazetteer") { json in
        json.object { json in
          json.member("version", header.version)
          json.member("checksum", header.checksum)
        }
      }
    }
    bytes.append(contentsOf: json.bytes.dropLast())
    bytes.append(",\"features\":[")
  }

  /// Everything after the last feature.
  static func close(_ box: BoundingBox, _ bytes: inout [UInt8]) {
    bytes.append("\n]")
    if let corners = box.corners {
      var json = JSONWriter()
      json.array { json in
        for corner in corners { json.value(corner, decimals: 6) }
      }
      bytes.append(",\"bbox\":")
      bytes.append(contentsOf: json.bytes)
    }
    bytes.append("}\n")
  }
}
