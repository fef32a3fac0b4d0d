/// Weighs the evidence for each candidate and chooses, jointly over the document.
///
/// The start knows only what stands about each span. The links of a round are the anchors of the next, which adds the
/// joint evidence. Two joint rounds are enough: later ones change no more than the order of ties. Candidates that are
/// found by the links of the first come in before the second. All is deterministic and near linear in the spans, since a
/// span looks at a bounded number of anchors.
///
/// `DisambiguatorTests` compares the sums with the values that an explanation keeps, and the links with those of a
/// disambiguator that passes over nothing; `EvidenceTests` holds each kind of evidence to what is relied on here.
struct Disambiguator {
  /// A span whose candidates are all less probable than this after a joint round is no name: other links would have to
  /// speak for it ten times as loud in the next.
  static let hopeless: Float = 1e-4

  /// What scores less is less probable than that.
  private static let hopelessScore: Float = -9.3

  let weights: Weights
  /// The values are kept for ``value(_:of:)``; else each is weighed and forgotten.
  let keepsValues: Bool
  /// For each candidate a row with a value for each kind in the order of ``Evidences/all``.
  private var values: [Float] = []
  /// The weighed sum of what stands about each candidate, and the same with the joint evidence of a round.
  private var own: [Float]
  private var sums: [Float]
  /// The candidates before this one were weighed in a joint round.
  private var weighedJointly = 0
  /// Spans that cannot become links are weighed too.
  private let weighsAll: Bool
  /// The spans that this joint round did not weigh since they could not become links.
  private var isPassedOver: [Bool] = []

  init(weights: Weights, keepsValues: Bool, weighsAll: Bool, room: inout LinkingRoom) {
    own = []
    sums = []
    swap(&own, &room.own)
    swap(&sums, &room.sums)
    own.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    self.weights = weights
    self.weighsAll = weighsAll
    self.keepsValues = keepsValues
  }

  /// Weighs what stands about each span and chooses by that alone.
  mutating func start(_ document: inout DocumentView) {
    addRoom(document)
    weighAlone(document) { _, _ in true }
    chooseAlone(&document) { _ in true }
    document.anchors = .chosen(in: document)
  }

  /// Takes in candidates that were added: weighs what stands about their spans, and about the spans beside them.
  mutating func takeIn(_ document: inout DocumentView) {
    let first = own.count
    // Evidence asks which spans begin where this one does or behind it, and which end before it.
    var begins = [Bool](repeating: false, count: document.words.count + 1)
    var ends = begins
    for index in document.spans.indices where document.spans[index].candidates.lowerBound >= first {
      begins[document.spans[index].first] = true
      ends[document.spans[index].last + 1] = true
    }
    addRoom(document)
    weighAlone(document) { begins[$0] || begins[$1 + 1] || ends[$0] }
    chooseAlone(&document) { $0.lowerBound >= first }
  }

  /// Weighs each span against the links of the round before and chooses again.
  ///
  /// What a joint round found next to impossible is not weighed again.
  mutating func weighJointly(_ document: inout DocumentView) {
    var isWanted = [Bool](repeating: false, count: document.spans.count)
    for index in document.spans.indices {
      let candidates = document.spans[index].candidates
      let isHopeless =
        candidates.upperBound <= weighedJointly && document.spans[index].probability < Self.hopeless
      isWanted[index] = !candidates.isEmpty && (!isHopeless || document.spans[index].isPassedOver)
    }
    isPassedOver = [Bool](repeating: false, count: document.spans.count)
    weighJointly(document, isWanted)
    for index in document.spans.indices where isWanted[index] {
      document.spans[index].isPassedOver = isPassedOver[index]
      if isPassedOver[index] {
        // It may have been a link in the round before.
        document.spans[index].choose(document.spans[index].best, probability: 0, nameProbability: 0)
      } else {
        choose(index, &document)
      }
    }
    weighedJointly = document.candidates.count
    SpanChooser.choose(&document)
    document.anchors = .chosen(in: document)
  }

  /// The evidence of one kind for one candidate.
  func value(_ column: Int, of candidate: Int) -> Float {
    values[candidate * weights.place.count + column]
  }

  /// Gives back the room that was taken.
  mutating func giveBack(_ room: inout LinkingRoom) {
    swap(&own, &room.own)
    swap(&sums, &room.sums)
  }

  private mutating func addRoom(_ document: DocumentView) {
    let count = document.candidates.count
    own.append(contentsOf: repeatElement(0, count: count - own.count))
    sums.append(contentsOf: repeatElement(0, count: count - sums.count))
    if keepsValues {
      values.append(contentsOf: repeatElement(0, count: count * weights.place.count - values.count))
    }
  }

  // MARK: Rounds

  /// Weighs the evidence that is not joint, for some spans, which are told by their words.
  @inline(__always)
  private mutating func weighAlone(_ document: DocumentView, _ isWanted: (Int, Int) -> Bool) {
    var scene = WeighingScene(document: document, weights: weights)
    var weigher = CandidatesWeigher(sums: own)
    own = []
    for index in document.spans.indices
    where isWanted(document.spans[index].first, document.spans[index].last) {
      scene.span = document.spans[index]
      let cues = SpanCues.noted(of: scene.span, in: document)
      var shared = SpanWeigher(cues)
      shared.start(scene)
      Evidences.forEach(&shared, scene)
      weigher.start(shared, cues, scene)
      Evidences.forEach(&weigher, scene)
      if keepsValues { recordAlone(index, document) }
    }
    own = weigher.sums
  }

  /// Chooses by what stands about each span alone, for some spans, which are told by their candidates.
  @inline(__always)
  private mutating func chooseAlone(_ document: inout DocumentView, _ isWanted: (Range<Int>) -> Bool) {
    for span in document.spans.indices where isWanted(document.spans[span].candidates) {
      for index in document.spans[span].candidates { sums[index] = own[index] }
      choose(span, &document)
      document.spans[span].nameAlone = document.spans[span].nameProbability
    }
    SpanChooser.choose(&document)
  }

  /// Weighs all evidence, for some spans.
  private mutating func weighJointly(_ document: DocumentView, _ isWanted: [Bool]) {
    var scene = WeighingScene(document: document, weights: weights)
    for index in isWanted.indices where isWanted[index] {
      scene.span = document.spans[index]
      scene.surroundings.look(from: scene.span, of: document)
      guard weighsAll || mayBecomeLink(&scene) else {
        isPassedOver[index] = true
        continue
      }
      var shares = SharesOfSpan(scene.span.name, document.anchors)
      for place in scene.span.candidates {
        let candidate = document.candidates[place]
        var weigher = JointWeigher(
          candidate, scene.surroundings.measure(candidate, document.anchors, &shares), sum: own[place])
        weigher.weigh(scene)
        sums[place] = weigher.sum
      }
      if keepsValues { recordJointly(index, document) }
    }
  }

  /// Whether the links about a span can make it one. A head makes it a name, be it unlinked, and ``ListAgreement`` asks
  /// how probable its neighbours in a list are, links or not.
  private func mayBecomeLink(_ scene: inout WeighingScene) -> Bool {
    guard scene.span.context.placeHead == 0, scene.span.nameAlone < SpanChooser.leastCovering,
      scene.span.listNeighbours.before < 0, scene.span.listNeighbours.after < 0
    else { return true }
    var all = MostWeigher()
    Evidences.forEach(&all, scene)
    for index in scene.span.candidates where own[index] + all.sum > SpanChooser.leastScore {
      var weigher = MostWeigher(sum: own[index], candidate: index)
      Evidences.forEach(&weigher, scene)
      if weigher.sum > SpanChooser.leastScore { return true }
    }
    return false
  }

  /// Keeps the values of what stands about a span, for explanations.
  private mutating func recordAlone(_ index: Int, _ document: DocumentView) {
    for place in document.spans[index].candidates {
      for (column, kind) in Evidences.all.enumerated() where !kind.isJoint {
        values[place * weights.place.count + column] = kind.value(
          of: document.candidates[place], in: document.spans[index], of: document)
      }
    }
  }

  /// Keeps the values of joint evidence, for explanations. How a candidate lies is measured once for all of it.
  private mutating func recordJointly(_ index: Int, _ document: DocumentView) {
    let span = document.spans[index]
    for place in span.candidates {
      let candidate = document.candidates[place]
      let nearness = Nearness(of: candidate, in: span, of: document)
      for (column, kind) in Evidences.joint {
        values[place * weights.place.count + column] = kind.value(
          of: candidate, at: nearness, in: span, of: document)
      }
    }
  }

  /// Turns the sums of a span's candidates into the probability of the best.
  private func choose(_ span: Int, _ document: inout DocumentView) {
    let range = document.spans[span].candidates
    let sums = sums.span
    var best = -1
    var highest = range.isEmpty ? 0 : -Float.infinity
    for index in range where sums[index] > highest { (best, highest) = (index, sums[index]) }
    let isHigh = highest > 0
    // The best reading against "no name": that a name has many bearers does not make a word a name.
    let low = Exponential.of(-abs(highest))
    let nameProbability = (isHigh ? 1 : low) / (1 + low)
    // "No name" has the score 0. Beside one candidate, or beside such as are all hopeless, there is nothing else.
    let probability =
      range.count == 1 || highest < Self.hopelessScore
      ? nameProbability : (isHigh ? 1 : low) / Self.total(sums, range, max(0, highest))
    document.spans[span].choose(
      best, probability: best < 0 ? 0 : probability, nameProbability: nameProbability)
  }

  /// The sum of the exponentials of some sums and of 0, each less the highest of them.
  private static func total(_ sums: Span<Float>, _ range: Range<Int>, _ top: Float) -> Float {
    var totals = SIMD4<Float>()
    var index = range.lowerBound
    while index &+ 4 <= range.upperBound {
      totals += Exponential.of(
        SIMD4(sums[index], sums[index &+ 1], sums[index &+ 2], sums[index &+ 3]) - top)
      index &+= 4
    }
    var rest = SIMD4(-top, -.infinity, -.infinity, -.infinity)
    var lane = 1
    while index < range.upperBound {
      rest[lane] = sums[index] - top
      (index, lane) = (index &+ 1, lane &+ 1)
    }
    totals += Exponential.of(rest)
    return totals[0] + totals[1] + totals[2] + totals[3]
  }

  /// Notes the score and the probability of each candidate of what is reported, once all rounds are made.
  func finish(_ document: inout DocumentView) {
    for span in document.spans.indices
    where weighsAll || document.spans[span].isChosen || document.spans[span].context.placeHead > 0 {
      let range = document.spans[span].candidates
      guard case let best = document.spans[span].best, best >= 0 else { continue }
      let top = max(0, sums[best])
      guard range.count > 1 else {
        document.candidates[best].score = sums[best]
        document.candidates[best].probability = document.spans[span].probability
        continue
      }
      let share = 1 / Self.total(sums.span, range, top)
      for index in range {
        document.candidates[index].score = sums[index]
        document.candidates[index].probability = Exponential.of(sums[index] - top) * share
      }
    }
  }
}
