/// What a word does to the names about it: the cue words that it can be read as, proclitics and article removed.
struct WordReading: Sendable {
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32
    static let placeHead = Roles(rawValue: 1 << 0)
    static let organisationHead = Roles(rawValue: 1 << 1)
    static let branchHead = Roles(rawValue: 1 << 2)
    static let descriptiveHead = Roles(rawValue: 1 << 3)
    static let direction = Roles(rawValue: 1 << 4)
    static let rural = Roles(rawValue: 1 << 5)
    static let personTitle = Roles(rawValue: 1 << 6)
    static let kunya = Roles(rawValue: 1 << 7)
    static let givenName = Roles(rawValue: 1 << 8)
    static let personNoun = Roles(rawValue: 1 << 9)
    static let speechVerb = Roles(rawValue: 1 << 10)
    static let preposition = Roles(rawValue: 1 << 11)
    /// The word has the article: `المدينة` points back, `مدينة` waits for a name.
    static let article = Roles(rawValue: 1 << 12)
    /// The word was read after its `و` or `ف`.
    static let joined = Roles(rawValue: 1 << 13)
    /// The word was read after its `ب`, `ك` or `ل`.
    static let governed = Roles(rawValue: 1 << 14)
    /// `التي`, `لم`: a verb follows.
    static let verbParticle = Roles(rawValue: 1 << 15)
    /// The name of a month.
    static let month = Roles(rawValue: 1 << 16)

    static let person: Roles = [.personTitle, .kunya, .givenName]
    /// Words that end a run of personal names.
    static let endsPerson: Roles = [
      .placeHead, .organisationHead, .branchHead, .descriptiveHead, .direction, .rural, .personNoun,
      .speechVerb, .preposition, .verbParticle,
    ]
  }

  var roles: Roles = []
  /// The placetypes that the word announces as a head.
  var placetypes: PlacetypeSet = []
  /// The types of organisation that the word announces as a head.
  var organisationTypes: OrganisationTypeSet = []
  /// Two or more names may follow: `مدينتي حماة والسلمية`, `قرى`.
  var takesSeveral = false
  /// The head is part of the proper name: `نهر`, `مطار`.
  var inside = false
  /// A frequent word of the language.
  var isCommon = false
  /// What the word is to the finders that know the language.
  var kinds: WordKinds = []

  var isHead: Bool { !roles.isDisjoint(with: [.placeHead, .organisationHead]) }
}

extension WordReading {
  /// Reads one word. The bare word is tried first; what it means as it stands hides what it would mean after a
  /// proclitic (`لواء` is no `ل` + `واء`).
  init(_ word: Span<UInt8>, _ meanings: WordMeanings, in gazetteer: Gazetteer) {
    readWord(word, meanings, gazetteer)
    if roles.isEmpty { readVerbWithObject(word, gazetteer) }
  }

  private mutating func readWord(_ word: Span<UInt8>, _ meanings: WordMeanings, _ gazetteer: Gazetteer) {
    if read(meanings.whole, [], gazetteer) || readBehindArticle(word, at: 0, [], gazetteer) { return }
    var start = 0
    var taken: Roles = []
    if word.count > 2, WordMeanings.isConjunction(word[0]) {
      start = 1
      taken.insert(.joined)
      if read(meanings.withoutOne, taken, gazetteer) || readBehindArticle(word, at: 1, taken, gazetteer) {
        return
      }
    }
    guard word.count > start + 2, WordMeanings.isPreposition(word[start]) else { return }
    taken.insert(.governed)
    let next = start + 1
    if word[start] == Letter.lam, word[next] == Letter.lam, word.count > next + 2 {
      // للقرى: the article has lost its alef
      let bare = gazetteer.wordMeaning(of: word.extracting(droppingFirst: next + 1))
      if read(bare, taken.union(.article), gazetteer) { return }
    }
    if read(start == 0 ? meanings.withoutOne : meanings.withoutTwo, taken, gazetteer) { return }
    _ = readBehindArticle(word, at: next, taken, gazetteer)
  }

  /// Reads `نقلته`, `وأوردتها` as the verbs of speech that they are without their object.
  private mutating func readVerbWithObject(_ word: Span<UInt8>, _ gazetteer: Gazetteer) {
    guard word.count > 4 else { return }
    var end = word.count
    if word[end - 1] == Letter.alef { end -= 1 }
    guard word[end - 1] == Letter.heh else { return }
    for start in 0...(WordMeanings.isConjunction(word[0]) ? 1 : 0) where end - 1 - start > 2 {
      let meaning = gazetteer.wordMeaning(of: word.extracting(start..<end - 1))
      if meaning.cues.contains(where: { gazetteer.cues[$0].cueClass == .speechVerb }) {
        roles = start == 0 ? .speechVerb : [.speechVerb, .joined]
        return
      }
    }
  }

  /// Reads what is left of a word behind an article that begins at a letter.
  private mutating func readBehindArticle(
    _ word: Span<UInt8>, at start: Int, _ taken: Roles, _ gazetteer: Gazetteer
  ) -> Bool {
    guard word.count >= start + 4, word[start] == Letter.alef, word[start + 1] == Letter.lam else {
      return false
    }
    let bare = gazetteer.wordMeaning(of: word.extracting(droppingFirst: start + 2))
    return read(bare, taken.union(.article), gazetteer)
  }

  private mutating func read(_ meaning: WordMeaning, _ taken: Roles, _ gazetteer: Gazetteer) -> Bool {
    guard !meaning.cues.isEmpty else { return false }
    roles = taken
    for index in meaning.cues { add(gazetteer.cues[index]) }
    return true
  }

  private mutating func add(_ cue: Cue) {
    switch cue.cueClass {
    case .placeHead:
      roles.insert(.placeHead)
      if let type = cue.placetype { placetypes.insert(type) }
      if cue.inside { inside = true }
    case .organisationHead:
      roles.insert(.organisationHead)
      if let type = cue.organisationType { organisationTypes.insert(type) }
    case .branchHead: roles.insert(.branchHead)
    case .descriptiveHead: roles.insert(.descriptiveHead)
    case .direction: roles.insert(.direction)
    case .rural: roles.insert(.rural)
    case .personTitle: roles.insert(.personTitle)
    case .kunya: roles.insert(.kunya)
    case .givenName: roles.insert(.givenName)
    case .personNoun: roles.insert(.personNoun)
    case .speechVerb: roles.insert(.speechVerb)
    case .preposition: roles.insert(.preposition)
    case .verbParticle: roles.insert(.verbParticle)
    case .month: roles.insert(.month)
    }
    if cue.number != .singular { takesSeveral = true }
  }
}
