import Yaqut

/// `conll`: a token a line with its offsets, its label in the BIO scheme and the entity; an empty line after a sentence
/// and `# newdoc id = …` before a document, as CoNLL-U writes it.
///
///     # newdoc id = a.txt
///     و	30	31	O	_
///     حماة	31	35	B-LOC	P12
///
/// Columns are separated by tabs. `NIL` stands for an unlinked mention, `_` for no mention.
struct CoNLLFormat: LinkFormat {
  private let options: LinkExportOptions

  init(options: LinkExportOptions) { self.options = options }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    bytes.append("# newdoc id = ")
    bytes.append(tsv: document.id)
    bytes.append("\n")
    let cut = MentionTokens(document)
    let units = UnitOffsets(options.offsets, of: document.source)
    var previous: Int?
    for token in cut.tokens {
      bytes.append(tsv: cut.text(token.range))
      bytes.append("\t\(units[token.range.lowerBound])\t\(units[token.range.upperBound])\t")
      if let index = token.mention {
        let mention = document.mentions[index]
        bytes.append(previous == index ? "I-" : "B-")
        bytes.append("\(mention.label)\t\(mention.entity?.id ?? "NIL")\n")
      } else {
        bytes.append("O\t_\n")
      }
      previous = token.mention
      if token.endsSentence { bytes.append("\n") }
    }
  }
}
