import Foundation
import TestSupport
import Testing
import Yaqut

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import YaqutExport

/// Whatever bytes a text, its name and a gazetteer's names are made of, each format is well formed.
@Suite struct FormatPropertyTests {
  static let seeds = 0..<400 as Range<UInt64>

  /// Any bytes, with much of what formats use for themselves.
  private func bytes(_ numbers: inout SeededNumbers, most: Int) -> [UInt8] {
    let parts = [
      "<", ">", "&", "\"", "'", ",", "\t", "\n", "\r\n", "\0", "\u{1E}", "\u{B}", "]]>", "</td>", "{", "}",
      "\\", "|", ";", "#",
      "حلب", " ", "\u{64E}", "\u{200F}", "\u{FEFF}", "\u{FFFF}", "\u{2028}", "😀", "a",
    ].map { Array($0.utf8) }
    return (0..<Int.random(in: 0...most, using: &numbers)).flatMap { _ in
      Int.random(in: 0..<4, using: &numbers) == 0
        ? [UInt8.random(in: 0...255, using: &numbers)]
        : parts[Int.random(in: 0..<parts.count, using: &numbers)]
    }
  }

  private func text(_ numbers: inout SeededNumbers) -> String {
    String(decoding: bytes(&numbers, most: 6), as: UTF8.self)
  }

  /// A document with mentions between any two places where a character can begin.
  private func document(_ seed: UInt64) -> ExportedDocument {
    var numbers = SeededNumbers(seed: seed)
    let source = bytes(&numbers, most: 40)
    let edges = source.indices.filter { source[$0] & 0xC0 != 0x80 } + [source.count]
    var mentions: [ExportedMention] = []
    var edge = 0
    while edge + 1 < edges.count {
      let end = min(edges.count - 1, edge + Int.random(in: 1...4, using: &numbers))
      if Bool.random(using: &numbers) {
        var entity = Bool.random(using: &numbers) ? ExampleEntities.city : nil
        entity?.name = text(&numbers)
        entity?.names.append(ExampleEntities.name(text(&numbers), "ar", "variant"))
        mentions.append(
          ExportedMention(
            range: edges[edge]..<edges[end], kind: .place, type: "city", confidence: 0.5, entity: entity,
            reason: entity == nil ? "unlikely" : nil, rural: text(&numbers), explanation: text(&numbers)))
      }
      edge = end
    }
    return ExportedDocument(
      id: text(&numbers), date: "2024-12-06", source: SourceText(source), mentions: mentions)
  }

  private func export(_ name: String, _ seed: UInt64) throws -> [UInt8] {
    var options = ExampleDocuments.options
    options.offsets = OffsetUnit.allCases[Int(seed % 3)]
    options.onePer = seed % 2 == 0 ? .mention : .place
    options.includesUnlinked = true
    let format = try #require(LinkExportFormat.named(name))
    let bytes = format.format.export([document(seed), document(seed + 1000)], options: options)
    if format.helper == nil {
      #expect(String(validating: bytes, as: UTF8.self) != nil, "\(name), seed \(seed)")
    }
    return bytes
  }

  private func isJSON(_ bytes: some Sequence<UInt8>) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
  }

  @Test("a file is one JSON value", arguments: ["geojson", "webannotation"])
  func whole(name: String) throws {
    for seed in Self.seeds { #expect(isJSON(try export(name, seed)), "\(name), seed \(seed)") }
  }

  @Test("each line is one JSON value", arguments: ["ndgeojson", "spacy"])
  func lines(name: String) throws {
    for seed in Self.seeds {
      let bytes = try export(name, seed)
      #expect(bytes.isEmpty || bytes.last == 0x0A, "\(name), seed \(seed)")
      for line in bytes.split(separator: 0x0A) { #expect(isJSON(line), "\(name), seed \(seed)") }
    }
  }

  @Test("each record of a GeoJSON text sequence is one JSON value")
  func sequence() throws {
    for seed in Self.seeds {
      for record in try export("geojsonseq", seed).split(separator: 0x1E) {
        #expect(isJSON(record), "seed \(seed)")
      }
    }
  }

  @Test("KML is well-formed XML")
  func kml() throws {
    for seed in Self.seeds {
      let parser = XMLParser(data: Data(try export("kml", seed)))
      #expect(parser.parse(), "seed \(seed): \(String(describing: parser.parserError))")
    }
  }

  @Test("each record of a table has as many fields as its header")
  func csv() throws {
    for seed in Self.seeds {
      var (counts, fields, isQuoted) = ([Int](), 1, false)
      for byte in try export("csv", seed) {
        switch byte {
        case UInt8(ascii: "\""): isQuoted.toggle()
        case UInt8(ascii: ",") where !isQuoted: fields += 1
        case 0x0A where !isQuoted:
          counts.append(fields)
          fields = 1
        default: break
        }
      }
      #expect(!isQuoted && Set(counts).count == 1 && fields == 1, "seed \(seed): \(counts)")
    }
  }

  @Test("each line of brat and CoNLL has its columns")
  func columns() throws {
    for seed in Self.seeds {
      for line in try export("brat", seed).split(separator: 0x0A) {
        let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        #expect(columns.count == 3 && "TN#".utf8.contains(columns[0].first ?? 0), "seed \(seed)")
      }
      for line in try export("conll", seed).split(separator: 0x0A)
      where !line.starts(with: Array("# newdoc".utf8)) {
        let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        #expect(
          columns.count == 5 && !columns[0].isEmpty, "seed \(seed): \(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  @Test("what a page has from outside opens no tag: its elements close as they opened")
  func html() throws {
    let empty: Set = ["meta", "link", "br", "hr", "img", "input", "col", "wbr"]
    for seed in Self.seeds.prefix(100) {
      let page = String(decoding: try export("html", seed), as: UTF8.self)
      var open: [String] = []
      let tags = page.matches(of: /<([^>]*)>/.matchingSemantics(.unicodeScalar)).map { $0.output.1 }
      for tag in tags where !tag.hasPrefix("!") {
        let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
        guard !empty.contains(name), !tag.hasSuffix("/") else { continue }
        if tag.hasPrefix("/") {
          let last = open.popLast()
          #expect(last == name, "seed \(seed): </\(name)> closes <\(last ?? "")>")
        } else {
          open.append(name)
        }
      }
      #expect(open.isEmpty, "seed \(seed): \(open)")
      #expect(!page.contains("\0"), "seed \(seed)")
    }
  }

  @Test("what goes to the maker of a GeoPackage is read to its end")
  func geopackage() throws {
    for seed in Self.seeds {
      var reader = GeoPackageStreamReader()
      reader.add(try export("geopackage", seed))
      var last: GeoPackageStreamReader.Part?
      while let part = try reader.next() {
        last = part
        if part == .end { break }
      }
      #expect(last == .end, "seed \(seed)")
    }
  }
}
