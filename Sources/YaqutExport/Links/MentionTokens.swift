import Yaqut

/// A text cut into tokens that no mention's edge falls into, for the formats that label tokens.
///
/// A token is a run of letters, numbers and what is written on or within them, or one other character. The proclitic of
/// a mention (`و` in `وحماة`) is a token of its own. Offsets are Unicode scalars of the decoded text.
struct MentionTokens {
  /// The decoded text.
  let scalars: [Unicode.Scalar]
  /// The tokens in the order of the text; blanks belong to none.
  private(set) var tokens: [Token] = []

  /// A word, a part of a word, or a sign.
  struct Token: Equatable {
    var range: Range<Int>
    /// The mention it belongs to, as an index of the document's mentions.
    var mention: Int?
    /// Whether a sentence ends after it.
    var endsSentence = false
  }

  /// Cuts the text of a document; O(scalars).
  init(_ document: ExportedDocument) {
    let offsets = document.source.offsets(in: .scalar)
    let source = document.source
    scalars = Array(source.string(0..<source.bytes.count).unicodeScalars)
    let mentions = document.mentions.map { offsets[$0.range] }
    var next = 0
    var index = 0
    while index < scalars.count {
      while next < mentions.count, mentions[next].upperBound <= index { next += 1 }
      let inside = next < mentions.count && mentions[next].contains(index)
      let edge =
        next < mentions.count
        ? (inside ? mentions[next].upperBound : mentions[next].lowerBound) : scalars.count
      let start = index
      if scalars[index].properties.isWhitespace {
        if scalars[index].isLineEnd, !inside { endSentence() }
        index += 1
        continue
      }
      index += 1
      if scalars[start].isInWord { while index < edge, scalars[index].isInWord { index += 1 } }
      tokens.append(Token(range: start..<index, mention: inside ? next : nil))
      let beforeBlank = index == scalars.count || scalars[index].properties.isWhitespace
      if !inside, beforeBlank, [".", "!", "?", "؟", "…"].contains(scalars[start]) { endSentence() }
    }
    endSentence()
  }

  private mutating func endSentence() {
    if !tokens.isEmpty { tokens[tokens.count - 1].endsSentence = true }
  }

  /// The text of a range of scalars.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a word: letters, numbers, marks, tatweel, joiners and direction marks.
  fileprivate var isInWord: Bool {
    if (0x0620...0x0669).contains(value) || isASCIILetterOrDigit { return true }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .format,
      .connectorPunctuation:
      return true
    default: return false
    }
  }

  private var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }

  /// Whether a line ends with it.
  fileprivate var isLineEnd: Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }
}
