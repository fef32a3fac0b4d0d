/// Which words of a text are probably part of a person's name.
///
/// A run starts at a title, a kunya or a given name and goes on over the words that can belong to a name:
/// further given names, `بن`, `أبو`, words with the article (`الأسد`), and words that are no cue for anything else.
/// It ends at a sign, at a proclitic, at a word that announces a place or a body, or after four words.
struct PersonRuns: Sendable {
  /// For each word, how sure it is that it belongs to a person: 0 no, 1 certain. Empty where no word does.
  private var strength: [Float] = []

  /// The words after a trigger that a name may go on for.
  static let reach = 4

  init(_ text: DocumentText) {
    let readings = text.readings
    var index = 0
    while index < readings.count {
      let roles = readings[index].roles
      guard !roles.isDisjoint(with: .person),
        roles.isDisjoint(with: [.governed]) || roles.contains(.givenName)
      else {
        index += 1
        continue
      }
      makeRoom(readings.count)
      index = mark(from: index, text.words, readings, text.folded.codes)
    }
    markAges(text.words, readings, text.folded.codes)
  }

  private mutating func makeRoom(_ words: Int) {
    if strength.isEmpty { strength = [Float](repeating: 0, count: words) }
  }

  /// How sure it is that any of some words belongs to a person.
  func strength(_ words: ClosedRange<Int>) -> Float {
    guard !strength.isEmpty else { return 0 }
    return words.reduce(0) { max($0, strength[$1]) }
  }

  /// `روزا حمو (38 عاماً)`: what stands before an age in brackets is a person.
  private mutating func markAges(_ words: WordTable, _ readings: [WordReading], _ codes: [UInt8]) {
    for age in words.words.indices.dropFirst() where words[age].gap.contains(.opening) {
      let digits = codes[words[age].range]
      guard (1...3).contains(digits.count), digits.allSatisfy(Letter.isDigit),
        age + 1 < words.count,
        Self.years.contains(Array(codes[words[age + 1].range]))
      else { continue }
      makeRoom(words.count)
      var word = age - 1
      while word >= 0, age - word <= 3, readings[word].roles.isDisjoint(with: .endsPerson) {
        strength[word] = 1
        guard words[word].gap == .space, codes[Int(words[word].start)] != Letter.waw else { break }
        word -= 1
      }
    }
  }

  /// عام، عاما، سنة، أعوام، سنوات as they fold.
  private static let years: Set<[UInt8]> = [
    [Letter.ain, Letter.alef, Letter.meem], [Letter.ain, Letter.alef, Letter.meem, Letter.alef],
    [Letter.seen, Letter.noon, Letter.heh], [Letter.alef, Letter.ain, Letter.waw, Letter.alef, Letter.meem],
    [Letter.seen, Letter.noon, Letter.waw, Letter.alef, Letter.teh],
  ]

  /// The words that are surely part of a name, given names left out, since those many persons share.
  func surnames(_ text: DocumentText) -> Surnames {
    var result = Surnames()
    for word in strength.indices
    where strength[word] >= 0.8 && text.readings[word].roles.isDisjoint(with: .person) {
      result.insert(text.folded.codes, text.words[word].range)
    }
    return result
  }

  /// Marks the run that starts at `first` and returns the word to go on with.
  private mutating func mark(
    from first: Int, _ words: WordTable, _ readings: [WordReading], _ codes: [UInt8]
  ) -> Int {
    let trigger = readings[first].roles
    let isTitle = trigger.contains(.personTitle)
    let isKunya = trigger.contains(.kunya)
    // A title announces a person; a given name alone may be a place or a word.
    var sure: Float = isTitle || isKunya ? 0.8 : 0.5
    if trigger.contains(.givenName) { strength[first] = max(strength[first], 0.5) }
    var given = trigger.contains(.givenName) ? 1 : 0
    var last = first
    var next = first + 1
    while next < words.count, next - first <= Self.reach {
      let word = words[next]
      let reading = readings[next].roles
      guard word.gap.isSubset(of: [.space, .quote, .opening]), reading.isDisjoint(with: .endsPerson),
        reading.isDisjoint(with: [.joined, .governed])
          || reading.contains(.givenName) && !reading.contains(.governed),
        // إم 4 is a road and no kunya.
        !Letter.isDigit(codes[Int(word.start)])
      else { break }
      // أحمد الشرع إن سوريا: a word of the language ends the name.
      if reading.isDisjoint(with: .person), readings[next].isCommon { break }
      if reading.contains(.givenName) {
        given += 1
        if given > 1 || isTitle || isKunya { sure = 1 }
      }
      strength[next] = max(strength[next], sure)
      last = next
      next += 1
    }
    if given > 1 || (given == 1 && isTitle) { strength[first] = max(strength[first], sure) }
    return max(last, first) + 1
  }
}
