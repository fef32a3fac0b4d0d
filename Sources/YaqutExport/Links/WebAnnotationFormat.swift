import Yaqut

/// `webannotation`: W3C Web Annotation (Recommendation of 23 February 2017) as JSON-LD, an annotation a mention.
///
/// The target has two selectors: a text position, which counts code points as the Recommendation says, and a quote with
/// the words before and after, which finds the place again when the text is changed. A link has the motivation
/// `identifying` and the entity as its body; an unlinked mention is a `tagging` with the type as its text.
struct WebAnnotationFormat: LinkFormat {
  /// How many code points the quote takes from before and after.
  static let context = 32
  private var json = JSONWriter()
  private var isFirst = true

  init(options: LinkExportOptions) {}

  mutating func begin(_ bytes: inout [UInt8]) {
    bytes.append(#"{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":["#)
  }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    let offsets = document.source.offsets(in: .scalar)
    let text = Array(document.source.string(0..<document.source.bytes.count).unicodeScalars)
    let address = Self.address(document.id)
    for mention in document.mentions {
      bytes.append(isFirst ? "\n" : ",\n")
      isFirst = false
      json.removeAll()
      Self.write(mention, offsets[mention.range], text, address, &json)
      bytes.append(contentsOf: json.bytes)
    }
  }

  mutating func end(_ bytes: inout [UInt8]) { bytes.append("\n]}\n") }

  private static func write(
    _ mention: ExportedMention, _ range: Range<Int>, _ text: [Unicode.Scalar], _ address: String,
    _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("id", "\(address)#yaqut-\(range.lowerBound)-\(range.upperBound)")
      json.member("type", "Annotation")
      json.member("motivation", mention.entity == nil ? "tagging" : "identifying")
      json.member("body") { writeBody(mention, &$0) }
      json.member("target") { json in
        json.object { json in
          json.member("source", address)
          json.member("selector") { json in
            json.array { json in
              json.object { json in
                json.member("type", "TextPositionSelector")
                json.member("start", range.lowerBound)
                json.member("end", range.upperBound)
              }
              json.object { json in
                json.member("type", "TextQuoteSelector")
                json.member("exact", string(text[range]))
                json.member("prefix", string(text[max(0, range.lowerBound - context)..<range.lowerBound]))
                json.member(
                  "suffix", string(text[range.upperBound..<min(text.count, range.upperBound + context)]))
              }
            }
          }
        }
      }
    }
  }

  private static func writeBody(_ mention: ExportedMention, _ json: inout JSONWriter) {
    json.array { json in
      if let entity = mention.entity {
        json.object { json in
          json.member("type", "SpecificResource")
          json.member("purpose", "identifying")
          json.member("source") { json in
            json.object { json in
              json.member("id", LinkedPlacesFormat.address(entity.id))
              json.member("label", entity.name)
            }
          }
        }
        json.object { json in
          json.member("type", "TextualBody")
          json.member("purpose", "describing")
          json.member("value", "confidence \(mention.confidence.text(decimals: 4))")
          json.member("format", "text/plain")
        }
      }
      json.object { json in
        json.member("type", "TextualBody")
        json.member("purpose", "tagging")
        json.member("value", mention.type.isEmpty ? mention.kind.rawValue : mention.type)
        json.member("format", "text/plain")
      }
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A path as an IRI reference (RFC 3987): letters of every script stand; what an IRI cannot hold is escaped.
  static func address(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      let isPlain =
        scalar.value > 0xA0 || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || "-._~/:@!$&'()*+,;=".unicodeScalars.contains(scalar)
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          let digits = String(byte, radix: 16, uppercase: true)
          result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
      }
    }
    return result
  }
}
