/// What the words about a span say of it, gathered once and read by the evidence.
struct SpanContext: Sendable {
  /// Placetypes that a head word before the span announces (`بلدة`, `قريتي`), and how near it governs: 1 stands
  /// directly before, less through a list.
  var placetypes: PlacetypeSet = []
  var placeHead: Float = 0
  /// Types of organisation that a head word announces (`فصيل`, `شبكة`).
  var organisationTypes: OrganisationTypeSet = []
  var organisationHead: Float = 0
  /// `ريف`, directly before or through a list (`ريفي حماة وحمص`).
  var rural: Float = 0
  /// A direction word before: `شمالي درعا`.
  var direction = false
  /// A preposition or a noun of people (`سكان`, `عناصر`) before, or `ب`, `ل` on the name itself.
  var preposition = false
  /// `فرع`, `مفرزة` before: a body follows.
  var branch = false
  /// The span lies in a run of personal names.
  var person: Float = 0
  /// The span is a word with the article after a word with the article: rather an adjective; or after `هذه`: a noun.
  var attributive = false
  /// The span stands in quotation marks or brackets, or is a hashtag.
  var quoted = false
  /// The word whose head governs the span, for spans of one list.
  var list: Int32 = -1
  /// The number of words of the span.
  var wordCount: Int {
    get { Int(words) }
    set { words = Int32(truncatingIfNeeded: newValue) }
  }
  private var words: Int32 = 1
  /// The direction word of a ريف after the span: `ريف حمص ⟨الشمالي⟩`.
  var ruralDirection: Int32 = -1
}

/// Reads the context of spans from the words before and after them.
struct ContextReader {
  let text: DocumentText
  let persons: PersonRuns
  let lists: ListRegions

  init(_ text: DocumentText) {
    self.text = text
    persons = PersonRuns(text)
    lists = ListRegions(text)
  }

  @inline(__always) var words: WordTable { text.words }
  @inline(__always) var readings: [WordReading] { text.readings }
  @inline(__always) var facts: [WordFacts] { text.facts }
  @inline(__always) private var codes: [UInt8] { text.folded.codes }

  /// The context of the span that covers `first...last`; `governed` and `joined` say which proclitics the name has.
  func context(first: Int, last: Int, joined: Bool, governed: Bool, hasArticle: Bool, isDemonym: Bool)
    -> SpanContext
  {
    var context = SpanContext()
    context.wordCount = last - first + 1
    context.person = persons.strength(first...last) * (governed || joined ? Self.behindLetter : 1)
    context.preposition = governed
    let gap = words[first].gap
    context.quoted = !gap.isDisjoint(with: [.opening, .quote, .hash])
    if first > 0, gap.isSubset(of: .quoting), !governed, !joined { readHead(before: first, into: &context) }
    if first > 0, gap.isSubset(of: [.space, .lineEnd]), governed {
      readRuralPhrase(before: first, into: &context)
    }
    if context.placeHead == 0, context.rural == 0, let item = lists.item(startingAt: first) {
      inherit(from: item, into: &context)
    }
    if first > 0, gap == .space, hasArticle, context.wordCount == 1, !joined, !governed {
      let before = readings[first - 1]
      context.attributive =
        before.kinds.contains(.demonstrative)
        || isDefinite(first - 1) && before.roles.isDisjoint(with: [.direction, .preposition])
          && context.placeHead == 0
          && context.organisationHead == 0
    }
    if isDemonym, first > 0, gap == .space, !hasArticle, context.wordCount == 1, !joined, !governed,
      context.placeHead == 0
    {
      context.attributive = isIndefiniteAdjective(first - 1)
    }
    if context.rural > 0 { readRuralDirection(after: last, into: &context) }
    return context
  }

  /// How much of a run of personal names is left where the name shows only behind a letter: after `الملك عبد العزيز`
  /// `بمكة` is rather in Mecca, but `بركات` is a surname.
  private static let behindLetter: Float = 0.4

  private func readHead(before first: Int, into context: inout SpanContext) {
    var head = first - 1
    // An adjective may stand between the head and the name: العاصمة السورية دمشق
    if readings[head].roles.isEmpty, startsWithArticle(head), head > 0, words[head].gap == .space,
      readings[head - 1].isHead, readings[head - 1].roles.contains(.article)
    {
      head -= 1
    }
    let reading = readings[head]
    // المدينة القديمة: a head with the article has been named before. Only العاصمة دمشق goes on.
    if reading.roles.contains(.article), reading.roles.contains(.placeHead), !isCapital(head) { return }
    apply(reading, strength: reading.roles.contains(.article) ? 0.7 : 1, head: head, into: &context)
    // قرى وبلدات: two heads for one list
    if reading.roles.contains(.joined), reading.isHead, head > 0, words[head].gap == .space,
      readings[head - 1].isHead
    {
      apply(readings[head - 1], strength: 1, head: head, into: &context)
    }
  }

  private func apply(_ reading: WordReading, strength: Float, head: Int, into context: inout SpanContext) {
    let roles = reading.roles
    if roles.contains(.placeHead) {
      context.placetypes.formUnion(reading.placetypes)
      context.placeHead = max(context.placeHead, strength)
      context.list = Int32(head)
    }
    if roles.contains(.organisationHead), !roles.contains(.article) {
      context.organisationTypes.formUnion(reading.organisationTypes)
      context.organisationHead = max(context.organisationHead, strength)
    }
    if roles.contains(.rural) { context.rural = 1 }
    if roles.contains(.direction) { context.direction = true }
    if !roles.isDisjoint(with: [.preposition, .personNoun]) { context.preposition = true }
    if roles.contains(.branchHead) { context.branch = true }
    if roles.contains(.direction), head > 0, readings[head - 1].roles.contains(.rural) { context.rural = 0.7 }
  }

  /// `بالريف الغربي لدير الزور`: the name follows the direction with ل.
  private func readRuralPhrase(before first: Int, into context: inout SpanContext) {
    let before = readings[first - 1].roles
    if before.contains(.rural) { context.rural = 0.8 }
    if before.contains(.direction), first > 1, readings[first - 2].roles.contains(.rural) {
      context.rural = 0.8
    }
  }

  private func inherit(from item: ListRegions.Item, into context: inout SpanContext) {
    let reading = readings[Int(item.head)]
    context.list = item.head
    if reading.roles.contains(.rural) {
      context.rural = 0.9
    } else if reading.roles.contains(.placeHead) {
      context.placetypes = reading.placetypes
      context.placeHead = 0.9
      if reading.roles.contains(.joined), item.head > 0 {
        context.placetypes.formUnion(readings[Int(item.head) - 1].placetypes)
      }
    }
  }

  private func readRuralDirection(after last: Int, into context: inout SpanContext) {
    let next = last + 1
    guard next < words.count, words[next].gap == .space, readings[next].roles.contains(.direction) else {
      return
    }
    context.ruralDirection = Int32(next)
  }

  private func isCapital(_ word: Int) -> Bool {
    codes[words[word].range].elementsEqual(Self.capital)
  }

  /// العاصمة as it folds.
  private static let capital = ArabicCode.word("العاصمه")

  /// `حربية`, `إعلامية`: behind it `سورية` is an adjective as well.
  private func isIndefiniteAdjective(_ index: Int) -> Bool {
    let word = codes[words[index].range]
    return word.count > 4 && word.last == Letter.heh && word.dropLast().last == Letter.yeh
      && !isDefinite(index)
      && readings[index].roles.isDisjoint(with: [.placeHead, .organisationHead, .direction])
  }

  private func startsWithArticle(_ index: Int) -> Bool { text.hasArticle(index) }

  /// Whether a word has the article, behind proclitics too: `الصبغة`, `باللون`, `وللجيش`.
  private func isDefinite(_ index: Int) -> Bool {
    if text.hasArticle(index) { return true }
    var word = codes[words[index].range]
    if word.first == Letter.waw || word.first == Letter.feh { word = word.dropFirst() }
    if word.starts(with: [Letter.lam, Letter.lam]) { return word.count > 4 }
    if word.first == Letter.beh || word.first == Letter.kaf { word = word.dropFirst() }
    return word.hasArticle(rest: 3)
  }
}
