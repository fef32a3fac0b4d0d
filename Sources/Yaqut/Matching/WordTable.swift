/// What stands between a word and the word before it.
struct Gap: OptionSet, Sendable {
  let rawValue: UInt16
  static let space = Gap(rawValue: 1 << 0)
  static let lineEnd = Gap(rawValue: 1 << 1)
  static let paragraphEnd = Gap(rawValue: 1 << 2)
  static let comma = Gap(rawValue: 1 << 3)
  static let fullStop = Gap(rawValue: 1 << 4)
  static let colon = Gap(rawValue: 1 << 5)
  static let opening = Gap(rawValue: 1 << 6)
  static let closing = Gap(rawValue: 1 << 7)
  static let quote = Gap(rawValue: 1 << 8)
  static let hyphen = Gap(rawValue: 1 << 9)
  static let underscore = Gap(rawValue: 1 << 10)
  static let hash = Gap(rawValue: 1 << 11)
  static let at = Gap(rawValue: 1 << 12)
  static let slash = Gap(rawValue: 1 << 13)
  static let other = Gap(rawValue: 1 << 14)

  /// Signs that end a sentence or a paragraph.
  static let sentenceEnds: Gap = [.fullStop, .paragraphEnd]
  /// Signs over which a head word still governs the name after it: `بلدة "فريكة"`, `منطقة #باقم`.
  static let quoting: Gap = [.space, .lineEnd, .opening, .quote, .hash, .underscore]

  /// Signs over which an adjective still belongs to the name before it.
  static let beforeDemonym: Gap = [.space, .closing, .quote]

  /// The sign that a code of the alphabet stands for.
  static func sign(_ code: UInt8) -> Gap {
    switch code {
    case Letter.space: .space
    case Letter.lineEnd: .lineEnd
    case Letter.paragraphEnd: .paragraphEnd
    case Letter.comma: .comma
    case Letter.fullStop: .fullStop
    case Letter.colon: .colon
    case Letter.opening: .opening
    case Letter.closing: .closing
    case Letter.quote: .quote
    case Letter.hyphen: .hyphen
    case Letter.underscore: .underscore
    case Letter.hash: .hash
    case Letter.at: .at
    case Letter.slash: .slash
    default: .other
    }
  }
}

/// The words of a folded text, in order, with the signs before each and the sentence each stands in.
struct WordTable: Sendable {
  struct Word: Sendable {
    /// The word's first code and the code after its last.
    var start: Int32
    var end: Int32
    /// The word in the codes of the text.
    var range: Range<Int> { Int(start)..<Int(end) }
    /// The signs between the word before and this one.
    var gap: Gap
    /// The word's number in the workspace's ``WordMemory``.
    var number: Int32
    /// Counts sentences from 0.
    var sentence: Int32
    /// Counts paragraphs from 0; a line end counts as one, since news texts have a paragraph a line.
    var paragraph: Int32
  }

  private(set) var words: [Word] = []

  init(capacity: Int) { words.reserveCapacity(capacity) }

  /// Appends the words of a block whose records were recalled.
  mutating func append(_ block: borrowing WordBlock, _ memory: borrowing WordMemory) {
    var sentence = words.last?.sentence ?? 0
    var paragraph = words.last?.paragraph ?? 0
    for index in 0..<block.count {
      let word = block.words[index]
      if !word.gap.isDisjoint(with: .sentenceEnds) { sentence += 1 }
      if !word.gap.isDisjoint(with: [.paragraphEnd, .lineEnd]) { paragraph += 1 }
      words.append(
        Word(
          start: Int32(word.start), end: Int32(word.end), gap: word.gap, number: memory.number(of: word),
          sentence: sentence, paragraph: paragraph))
    }
  }

  var count: Int { words.count }

  subscript(index: Int) -> Word { words[index] }
}
