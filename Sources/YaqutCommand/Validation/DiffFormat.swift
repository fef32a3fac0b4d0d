import ArgumentParser
import Yaqut
import YaqutExport

/// The forms in which an edit is told.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json, geojson

  func write(_ diff: GazetteerDiff) -> [UInt8] {
    switch self {
    case .text: Array(diff.items.map { DiffSentence.text($0) + "\n" }.joined().utf8)
    case .markdown: Array(DiffSentence.markdown(diff).utf8)
    case .json: json(diff)
    case .geojson: geoJSON(diff)
    }
  }

  private func json(_ diff: GazetteerDiff) -> [UInt8] {
    var json = JSONWriter()
    for item in diff.items {
      json.object { members(&$0, item) }
      json.newline()
    }
    return json.bytes
  }

  private func members(_ json: inout JSONWriter, _ item: GazetteerDiff.Item) {
    json.member("change", item.kind.rawValue)
    json.member("id", item.id)
    json.member("name", item.label)
    if !item.what.isEmpty { json.member("what", item.what) }
    if !item.before.isEmpty { json.member("before", item.before) }
    if !item.after.isEmpty { json.member("after", item.after) }
    if let kilometres = item.kilometres { json.member("km", kilometres, decimals: 2) }
  }

  /// The places that have a point, a moved one as the line of its way.
  private func geoJSON(_ diff: GazetteerDiff) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("type", "FeatureCollection")
      $0.member("features") { json in
        json.array { json in for item in diff.items { feature(&json, item) } }
      }
    }
    json.newline()
    return json.bytes
  }

  private func feature(_ json: inout JSONWriter, _ item: GazetteerDiff.Item) {
    guard let point = item.point ?? item.oldPoint else { return }
    json.object {
      $0.member("type", "Feature")
      $0.member("properties") { $0.object { members(&$0, item) } }
      $0.member("geometry") {
        $0.object {
          if let old = item.oldPoint, let new = item.point {
            $0.member("type", "LineString")
            $0.member("coordinates") {
              $0.array {
                position(&$0, old)
                position(&$0, new)
              }
            }
          } else {
            $0.member("type", "Point")
            $0.member("coordinates") { position(&$0, point) }
          }
        }
      }
    }
  }

  private func position(_ json: inout JSONWriter, _ point: GeoPoint) {
    json.array {
      $0.value(point.longitude, decimals: 6)
      $0.value(point.latitude, decimals: 6)
    }
  }
}
