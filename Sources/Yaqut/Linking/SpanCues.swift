/// What there is about a span that evidence can speak of, gathered once, so that most kinds of evidence need not look.
///
/// A kind of evidence names the cues that make it speak (``Evidence/cues``). That one is noted says that the evidence has to
/// look, not that it will find anything; where none is, its value is 0.
struct SpanCues: OptionSet, Sendable {
  let rawValue: UInt32
  /// A head of a place or an organisation, or a branch of one.
  static let head = SpanCues(rawValue: 1 << 0)
  /// It may be a unit or a city, and no head says of what kind.
  static let bareUnit = SpanCues(rawValue: 1 << 1)
  static let rural = SpanCues(rawValue: 1 << 2)
  static let direction = SpanCues(rawValue: 1 << 3)
  static let preposition = SpanCues(rawValue: 1 << 4)
  /// It lies in a run of personal names, or its word does elsewhere in the text.
  static let person = SpanCues(rawValue: 1 << 5)
  static let attributive = SpanCues(rawValue: 1 << 6)
  static let quoted = SpanCues(rawValue: 1 << 7)
  /// It is the first word of a paragraph.
  static let opening = SpanCues(rawValue: 1 << 8)
  /// A sign of opening or a hyphen stands before it.
  static let signed = SpanCues(rawValue: 1 << 9)
  /// The name is a word of the language, or a personal name.
  static let word = SpanCues(rawValue: 1 << 10)
  static let personalName = SpanCues(rawValue: 1 << 11)
  static let short = SpanCues(rawValue: 1 << 12)
  static let proclitic = SpanCues(rawValue: 1 << 13)
  /// The word before it is a verb of speech, or one behind which a verb stands.
  static let speech = SpanCues(rawValue: 1 << 14)
  static let particle = SpanCues(rawValue: 1 << 15)
  /// The name is one word that ends in alef.
  static let alef = SpanCues(rawValue: 1 << 16)
  /// All its words are cues themselves, one of them a month.
  static let cueWord = SpanCues(rawValue: 1 << 17)
  static let month = SpanCues(rawValue: 1 << 18)
  static let vowelSigns = SpanCues(rawValue: 1 << 19)
  /// It is a demonym itself, or the word behind it is one.
  static let demonym = SpanCues(rawValue: 1 << 20)
  static let demonymAfter = SpanCues(rawValue: 1 << 21)
  /// It is a piece of a longer name, at least for some of its candidates.
  static let piece = SpanCues(rawValue: 1 << 22)
  /// The text says when it was written.
  static let dated = SpanCues(rawValue: 1 << 23)
}

extension SpanCues {
  /// The cues of a span of a document whose spans are indexed.
  ///
  /// A function and no initialiser, since an initialiser would take a copy of the document.
  static func noted(of span: NameSpan, in document: DocumentView) -> SpanCues {
    var cues = SpanCues(context: span.context)
    let (first, last, text) = (span.first, span.last, document.text)
    cues.note(.bareUnit, span.hasUnits && span.context.placeHead == 0)
    cues.note(.word, span.isWord)
    cues.note(.personalName, span.isPersonalName)
    cues.note(.person, span.isPersonElsewhere)
    cues.note(.short, span.end - span.start < 5)
    cues.note(.proclitic, !span.proclitics.isEmpty)
    cues.note(.vowelSigns, span.hasVowelSigns)
    cues.note(.demonym, !span.demonyms.isEmpty)
    cues.note(.demonymAfter, document.hasDemonyms(after: span))
    cues.note(.dated, !document.time.isEmpty)
    cues.note(.alef, first == last && text.folded.codes[span.end - 1] == Letter.alef)
    cues.note(.signed, !text.words[first].gap.isDisjoint(with: signs))
    cues.noteWords(first, last, text)
    cues.note(.piece, isPiece(span, document))
    guard first > 0 else { return cues.union(.opening) }
    cues.note(.opening, text.words[first - 1].paragraph < text.words[first].paragraph)
    let before = text.readings[first - 1].roles
    cues.note(.speech, before.contains(.speechVerb))
    cues.note(.particle, before.contains(.verbParticle))
    return cues
  }

  private init(context: SpanContext) {
    self = []
    note(.head, context.placeHead > 0 || context.organisationHead > 0 || context.branch)
    note(.rural, context.rural > 0)
    note(.direction, context.direction)
    note(.preposition, context.preposition)
    note(.person, context.person > 0)
    note(.attributive, context.attributive)
    note(.quoted, context.quoted)
  }

  /// What the words of the span are.
  private mutating func noteWords(_ first: Int, _ last: Int, _ text: DocumentText) {
    let readings = text.readings
    var areCues = true
    for word in first...last {
      let roles = readings[word].roles
      if roles.isDisjoint(with: Self.cueRoles) { areCues = false }
      note(.month, roles.contains(.month))
    }
    note(.cueWord, areCues)
  }

  /// Whether it is a piece of a longer name. Nearly always no head stands near, and it need not be asked.
  @inline(__always)
  private static func isPiece(_ span: NameSpan, _ document: DocumentView) -> Bool {
    guard
      span.context.placeHead > 0 || hasHead(before: span.first, document.text)
        || span.first > 0 && isHeaded(document.spanEnding[span.first - 1], document)
    else { return false }
    return LongerName.isPossible(span, document)
  }

  /// Whether a head is the word or one of the four before it.
  @inline(__always)
  private static func hasHead(before word: Int, _ text: DocumentText) -> Bool {
    for word in Swift.max(0, word - 4)...word where !text.readings[word].roles.isDisjoint(with: headRoles) {
      return true
    }
    return false
  }

  @inline(__always)
  private static func isHeaded(_ span: Int32, _ document: DocumentView) -> Bool {
    span >= 0 && document.spans[Int(span)].context.placeHead > 0
  }

  /// Whether all words of a span are cues.
  static func areCues(_ first: Int, _ last: Int, _ text: DocumentText) -> Bool {
    for word in first...last where text.readings[word].roles.isDisjoint(with: cueRoles) { return false }
    return true
  }

  private mutating func note(_ cue: SpanCues, _ isThere: Bool) {
    self = SpanCues(rawValue: rawValue | (isThere ? cue.rawValue : 0))
  }

  private static let signs: Gap = [.hyphen, .opening]
  private static let cueRoles = WordReading.Roles.endsPerson.union([.personTitle, .kunya])
  private static let headRoles: WordReading.Roles = [.placeHead, .organisationHead, .branchHead]
}
