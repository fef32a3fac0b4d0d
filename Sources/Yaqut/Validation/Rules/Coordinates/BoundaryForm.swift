/// Boundaries are sound polygons of places that are there.
struct BoundaryForm: Rule {
  let about = RuleText(
    "boundary", .error, .coordinates, "a boundary is a closed polygon of a place that is there",
    "الحدود مضلع مغلق لمكان موجود",
    why:
      "RFC 7946: rings are closed, outer ones run against the clock and holes with it, none crosses the 180th meridian.",
    example: .file(
      "boundaries/admin1.geojson",
      wrong:
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"P2\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[36.5,35],[38.6,35],[38.6,37],[36.5,37]]]}}]}\n",
      right:
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"P2\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[36.5,35],[38.6,35],[38.6,37],[36.5,37],[36.5,35]]]}}]}\n"
    ))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in gazetteer.boundaries.faults {
      let bytes = gazetteer.otherFiles[fault.path] ?? []
      let before = bytes.prefix(fault.offset)
      var line = before.count { $0 == 0x0A } + 1
      if fault.offset == 0, !fault.key.isEmpty { line = Self.line(of: fault.key, in: bytes) }
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let column =
        fault.offset == 0 ? 1 : bytes[start..<min(fault.offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
      report.add(
        path: fault.path, line: line, column: column, key: fault.key, "\(message: fault.message.english)",
        "\(message: fault.message.arabic)")
    }
    for (id, path) in gazetteer.boundaries.ids where gazetteer.placeIndex[id] == nil {
      report.add(
        path: path, line: Self.line(of: id.description, in: gazetteer.otherFiles[path] ?? []), column: 1,
        key: id.description,
        "the boundary is of \(id), which is not there", "الحدود لـ \(id) وهو غير موجود")
    }
  }

  /// The first line that has the identifier in quotes.
  private static func line(of id: String, in bytes: [UInt8]) -> Int {
    let needle = Array("\"\(id)\"".utf8)
    var line = 1
    for index in bytes.indices {
      if bytes[index] == 0x0A { line += 1 }
      if bytes[index] == needle[0], bytes[index...].starts(with: needle) { return line }
    }
    return 1
  }
}
