import Foundation
import FuzzSupport
import Yaqut
import YaqutExport

private let linker = Linker(FuzzGazetteer.whole)
nonisolated(unsafe) private let catalogue = EntityCatalogue(FuzzGazetteer.whole)
nonisolated(unsafe) private var workspace = Linker.Workspace()

/// What stands between two offsets; nil where they do not lie in the text.
private func part(_ bytes: [UInt8], _ range: Range<Int>, _ unit: OffsetUnit) -> String? {
  let repaired = String(decoding: bytes, as: UTF8.self)
  switch unit {
  case .utf8: return range.upperBound <= bytes.count ? String(decoding: bytes[range], as: UTF8.self) : nil
  case .utf16:
    let units = Array(repaired.utf16)
    return range.upperBound <= units.count ? String(decoding: units[range], as: UTF16.self) : nil
  case .scalar:
    let scalars = Array(repaired.unicodeScalars)
    return range.upperBound <= scalars.count ? String(String.UnicodeScalarView(scalars[range])) : nil
  }
}

/// A text without U+FEFF: reading JSON, Foundation leaves it out where a string begins with it and after an escape.
private func readable(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != "\u{FEFF}" } }

/// What libFuzzer calls before the first input.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> CInt {
  FuzzGazetteer.prepare()
}

/// Writes the links of any bytes as GeoJSON: it is valid JSON of the right shape, its offsets lie in the text, and what
/// stands there is what it says.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGeoJSON(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let id = "#" + String(decoding: bytes.prefix(8), as: UTF8.self)
  let linked = linker.link(SourceText(bytes), id: id, using: &workspace)
  let document = catalogue.document(linked)
  var options = LinkExportOptions(header: ExportHeader(FuzzGazetteer.whole))
  options.includesUnlinked = true
  options.offsets = OffsetUnit.allCases[count % 3]
  options.onePer = count % 2 == 0 ? .place : .mention
  guard let format = LinkExportFormat.named("geojson")?.format else { fatalError("no geojson") }
  let written = Data(format.export([document, document], options: options))
  guard let root = try? JSONSerialization.jsonObject(with: written) as? [String: Any],
    let features = root["features"] as? [[String: Any]]
  else { fatalError("no JSON: \(String(decoding: written, as: UTF8.self))") }
  var mentions = 0
  for feature in features {
    guard let properties = feature["properties"] as? [String: Any],
      let list = properties["mentions"] as? [[String: Any]]
    else { fatalError("no mentions: \(feature)") }
    guard let name = properties["doc"] as? String else { fatalError("no id: \(feature)") }
    check(readable(name) == readable(id), "the id is '\(name)', not '\(id)'")
    if let point = (feature["geometry"] as? [String: Any])?["coordinates"] as? [Double] {
      check(abs(point[0]) <= 180 && abs(point[1]) <= 90, "\(point)")
    }
    for mention in list {
      mentions += 1
      guard let start = mention["start"] as? Int, let end = mention["end"] as? Int,
        let surface = mention["surface"] as? String
      else { fatalError("\(mention)") }
      check(start >= 0 && start < end, "\(start)..<\(end)")
      guard let there = part(bytes, start..<end, options.offsets) else { fatalError("ends at \(end)") }
      check(readable(there) == readable(surface), "'\(surface)' where '\(there)' stands")
    }
  }
  check(mentions == 2 * document.mentions.count { $0.kind == .place }, "\(mentions) mentions")
  return 0
}
