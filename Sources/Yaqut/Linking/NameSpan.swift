/// A stretch of the text that equals a key of the gazetteer, and what it may name.
///
/// Numbers of codes, words and candidates are kept in 32 bits, since spans are copied often.
struct NameSpan: Sendable {
  private var startCode, endCode, firstWord, lastWord: Int32
  private var firstCandidate, candidateCount: Int32
  private var firstDemonym: Int32 = 0
  private var demonymCount: Int32 = 0
  private var bestCandidate: Int32 = -1
  /// The same number for all mentions of one name, with or without the article.
  var name: NameHash
  /// The spans before and after that are joined to this one in a list; -1 for none.
  var listNeighbours: (before: Int32, after: Int32) = (-1, -1)
  /// The probability of the most probable candidate.
  private(set) var probability: Float = 0
  /// The probability that the span is a name at all, by its best reading.
  private(set) var nameProbability: Float = 0
  /// The same by what stands about the span alone.
  var nameAlone: Float = 0
  var context: SpanContext
  /// NaN where the name is no stop name that was counted.
  private var perMillion: Float
  /// How much of a word the stop name is (``StopName/weight``).
  let stopWeight: Float
  private var stopReason: StopReason?
  var proclitics: Proclitics
  /// `للرقة`: the name starts at the second lam.
  var assimilated: Bool
  /// The name is written with signs of vowels.
  var hasVowelSigns = false
  /// One of its candidates may be a unit or a city.
  var hasUnits = true
  /// A word of the span is part of a person's name elsewhere in the text.
  var isPersonElsewhere = false
  /// The last joint round did not weigh it, since no links about it could have made it one.
  var isPassedOver = false
  /// It is one of the links: no part of a longer name, and a name.
  var isChosen = false

  init(
    start: Int, end: Int, first: Int, last: Int, proclitics: Proclitics, assimilated: Bool,
    context: SpanContext, name: NameHash, stopName: StopName?, hasVowelSigns: Bool = false,
    candidates: Range<Int>
  ) {
    startCode = Int32(truncatingIfNeeded: start)
    endCode = Int32(truncatingIfNeeded: end)
    firstWord = Int32(truncatingIfNeeded: first)
    lastWord = Int32(truncatingIfNeeded: last)
    firstCandidate = Int32(truncatingIfNeeded: candidates.lowerBound)
    candidateCount = Int32(truncatingIfNeeded: candidates.count)
    self.proclitics = proclitics
    self.assimilated = assimilated
    self.context = context
    self.name = name
    self.hasVowelSigns = hasVowelSigns
    stopReason = stopName?.reason
    stopWeight = stopName?.weight ?? 0
    perMillion = (stopName?.perMillion).map { Float($0) } ?? .nan
  }

  /// No span of any text.
  static let none = NameSpan(
    start: 0, end: 0, first: 0, last: 0, proclitics: [], assimilated: false, context: SpanContext(),
    name: .none, stopName: nil, candidates: 0..<0)

  /// The codes of the name, without its proclitics.
  @inline(__always) var start: Int { Int(startCode) }
  @inline(__always) var end: Int { Int(endCode) }
  /// The words in which it starts and ends.
  @inline(__always) var first: Int { Int(firstWord) }
  @inline(__always) var last: Int { Int(lastWord) }

  /// The stop name that the name is, if any.
  @inline(__always) var stopName: StopName? {
    stopReason.map { StopName(reason: $0, perMillion: perMillion.isNaN ? nil : Double(perMillion)) }
  }
  /// Whether it is a word of the language, or a personal name; neither where it is no stop name.
  @inline(__always) var isWord: Bool { stopReason == .commonWord || stopReason == .adjective }
  @inline(__always) var isPersonalName: Bool { stopReason == .givenName || stopReason == .familyName }

  /// The span's candidates in the document's flat list.
  @inline(__always) var candidates: Range<Int> {
    get { Range(uncheckedBounds: (Int(firstCandidate), Int(firstCandidate &+ candidateCount))) }
    set {
      firstCandidate = Int32(truncatingIfNeeded: newValue.lowerBound)
      candidateCount = Int32(truncatingIfNeeded: newValue.count)
    }
  }

  /// Places of which the span is the demonym, in the document's flat list.
  @inline(__always) var demonyms: Range<Int> {
    get { Range(uncheckedBounds: (Int(firstDemonym), Int(firstDemonym &+ demonymCount))) }
    set {
      firstDemonym = Int32(truncatingIfNeeded: newValue.lowerBound)
      demonymCount = Int32(truncatingIfNeeded: newValue.count)
    }
  }

  /// The most probable candidate; -1 where there is none.
  @inline(__always) var best: Int { Int(bestCandidate) }

  /// Notes the most probable candidate.
  @inline(__always)
  mutating func choose(_ best: Int, probability: Float, nameProbability: Float) {
    bestCandidate = Int32(truncatingIfNeeded: best)
    self.probability = probability
    self.nameProbability = nameProbability
  }
}
