/// Which words of a text are probably part of a person's name.
///
/// A run starts at a title, a kunya or a given name (also one of two words: `عبد الجليل`) and goes on over the words that can
/// belong to a name: further given names, `بن`, `أبو`, words with the article (`الأسد`), and words that are no cue for anything else.
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
      guard Self.begins(index, text) else {
        index += 1
        continue
      }
      makeRoom(readings.count)
      index = mark(from: index, text)
    }
    markAges(text.words, readings, text.folded.codes)
  }

  /// Whether a run starts at a word. `جبل عبد العزيز` is a mountain.
  private static func begins(_ word: Int, _ text: DocumentText) -> Bool {
    let roles = text.readings[word].roles
    if !roles.isDisjoint(with: .person) {
      return roles.isDisjoint(with: [.governed]) || roles.contains(.givenName)
    }
    return isServant(word, text) && (word == 0 || !text.readings[word - 1].isHead)
  }

  /// Whether `عبد` and the word behind it are one given name.
  private static func isServant(_ word: Int, _ text: DocumentText) -> Bool {
    text.readings[word].kinds.contains(.servant) && word + 1 < text.words.count
      && text.words[word + 1].gap == .space && text.hasArticle(word + 1)
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
    where strength[word] >= 0.8 && text.readings[word].roles.isDisjoint(with: .person)
      && (word == 0 || !Self.isServant(word - 1, text))
    {
      result.insert(text.folded.codes, text.words[word].range)
    }
    return result
  }

  /// Marks the run that starts at `first` and returns the word to go on with.
  private mutating func mark(from first: Int, _ text: DocumentText) -> Int {
    let (words, readings) = (text.words, text.readings)
    let trigger = readings[first].roles
    let isServant = Self.isServant(first, text)
    // A title announces a person; a given name alone may be a place or a word.
    let isAnnounced = trigger.contains(.personTitle) || trigger.contains(.kunya) || isServant
    var sure: Float = isAnnounced ? 0.8 : 0.5
    var given = trigger.contains(.givenName) || isServant ? 1 : 0
    if given > 0 { strength[first] = max(strength[first], isServant ? sure : 0.5) }
    var next = first + 1
    if isServant {
      strength[next] = max(strength[next], sure)
      next += 1
    }
    let end = min(words.count, next + Self.reach)
    var last = next - 1
    while next < end {
      let reading = readings[next].roles
      guard Self.goesOn(at: next, text) else { break }
      let isPair = Self.isServant(next, text)
      // أحمد الشرع إن سوريا: a word of the language ends the name, but not الرئيس السابق علي.
      if !isPair, reading.isDisjoint(with: .person), readings[next].isCommon,
        !(next - 1 > first && isBehindKunya(next, text))
      {
        guard given == 0, trigger.contains(.personTitle), text.hasArticle(next), next + 1 < words.count,
          readings[next + 1].roles.contains(.givenName) || Self.isServant(next + 1, text)
        else { break }
        next += 1
        continue
      }
      if isPair || reading.contains(.givenName) {
        given += 1
        if given > 1 || isAnnounced { sure = 1 }
      }
      strength[next] = max(strength[next], sure)
      if isPair {
        next += 1
        strength[next] = max(strength[next], sure)
      }
      last = next
      next += 1
    }
    if given > 1 || (given == 1 && trigger.contains(.personTitle)) {
      strength[first] = max(strength[first], sure)
    }
    return last + 1
  }

  /// Whether a word stands behind `بن`: there `زايد` is not the word for exceeding.
  private func isBehindKunya(_ word: Int, _ text: DocumentText) -> Bool {
    text.readings[word - 1].roles.contains(.kunya) && text.words[word].gap == .space
  }

  /// Whether a person's name that has begun may go on with a word.
  private static func goesOn(at word: Int, _ text: DocumentText) -> Bool {
    let roles = text.readings[word].roles
    return text.words[word].gap.isSubset(of: [.space, .quote, .opening])
      && roles.isDisjoint(with: .endsPerson)
      && (roles.isDisjoint(with: [.joined, .governed])
        || roles.contains(.givenName) && !roles.contains(.governed))
      // إم 4 is a road and no kunya.
      && !Letter.isDigit(text.folded.codes[Int(text.words[word].start)])
  }
}
