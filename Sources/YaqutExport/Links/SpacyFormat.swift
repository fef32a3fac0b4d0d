import Yaqut

/// `spacy`: the JSON of spaCy's `Doc.to_json`, a document a line, which `Doc(vocab).from_json(…)` reads back.
///
///     {"text":"إلى حماة","ents":[{"start":4,"end":8,"label":"LOC"}],
///      "spans":{"yaqut":[{"start":4,"end":8,"label":"LOC","kb_id":"P12"}]},"tokens":[{"id":0,"start":0,"end":3},…]}
///
/// Tokens follow spaCy's rule that between two of them stands one blank or nothing: other blanks are tokens.
struct SpacyFormat: LinkFormat {
  private var json = JSONWriter()

  init(options: LinkExportOptions) {}

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    let cut = MentionTokens(document)
    let offsets = document.source.offsets(in: .scalar)
    json.removeAll()
    json.object { json in
      json.member("text", utf8: document.source.bytes[...])
      let spans = document.mentions.map { (offsets[$0.range], $0) }
      json.member("ents") { json in
        json.array { json in
          for (range, mention) in spans { json.object { Self.write(range, mention, to: &$0) } }
        }
      }
      // `ents` are read back without the entity, groups of spans with it.
      json.member("spans") { json in
        json.object { json in
          json.member("yaqut") { json in
            json.array { json in
              for (range, mention) in spans {
                json.object { json in
                  Self.write(range, mention, to: &json)
                  json.member("kb_id", mention.entity?.id ?? "")
                }
              }
            }
          }
        }
      }
      json.member("tokens") { json in
        json.array { json in
          for (index, range) in Self.tokens(cut).enumerated() {
            json.object { json in
              json.member("id", index)
              json.member("start", range.lowerBound)
              json.member("end", range.upperBound)
            }
          }
        }
      }
      json.member("_") { json in
        json.object { $0.member("doc", document.id) }
      }
    }
    json.newline()
    bytes.append(contentsOf: json.bytes)
  }

  private static func write(_ range: Range<Int>, _ mention: ExportedMention, to json: inout JSONWriter) {
    json.member("start", range.lowerBound)
    json.member("end", range.upperBound)
    json.member("label", mention.label)
  }

  /// The tokens with the blanks that spaCy wants as tokens.
  static func tokens(_ cut: MentionTokens) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var end = 0
    func fill(to start: Int) {
      // One blank after a token belongs to it; the text cannot begin with one.
      let first = end > 0 && end < start && cut.scalars[end] == " " ? end + 1 : end
      if first < start { result.append(first..<start) }
    }
    for token in cut.tokens {
      fill(to: token.range.lowerBound)
      result.append(token.range)
      end = token.range.upperBound
    }
    fill(to: cut.scalars.count)
    return result
  }
}
