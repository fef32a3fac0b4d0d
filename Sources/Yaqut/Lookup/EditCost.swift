/// What it costs that two spellings of a name differ, in tenths of a wrong letter.
///
/// Long vowels are written or not, and letters that sound or look alike are put for each other: the tables say how often
/// writers of place names do so, by judgement, not by a count.
enum EditCost {
  /// A letter that has nothing to do with the other.
  static let letter: UInt8 = 10
  /// Two neighbouring letters that have changed places.
  static let swap: UInt8 = 7
  /// A letter written twice.
  static let doubled: UInt8 = 3

  /// Letters that stand for one another, with the cost.
  private static let alike: [(letters: String, cost: UInt8)] = [
    ("ظض", 3), ("ثت", 4), ("ذد", 4), ("هاي", 5), ("اوي", 6), ("ذز", 5), ("ثس", 6), ("صس", 6), ("طت", 6),
    ("قك", 6),
    ("قغ", 7), ("غج", 7), ("كج", 7), ("قج", 7), ("ظز", 6), ("عا", 7), ("حه", 7), ("حخ", 8), ("جح", 8),
    ("جخ", 8),
    ("بتثني", 8), ("رز", 8), ("سش", 8), ("صض", 8), ("طظ", 8), ("عغ", 8), ("فق", 8), ("دذ", 4), ("نم", 8),
    ("لن", 9),
  ]

  /// The cost of a letter that one spelling has and the other has not, by code.
  static let gap: [UInt8] = {
    var costs = [UInt8](repeating: letter, count: 128)
    for (letters, cost) in [("اوي", UInt8(5)), ("ه", 5), ("ن", 8), ("ل", 8)] {
      for code in ArabicCode.word(letters) { costs[Int(code)] = cost }
    }
    for vowel in [0, 4, 8, 14, 20, 24, 22, 7] { costs[Int(Letter.latinA) + vowel] = 5 }
    return costs
  }()

  /// The cost of one letter for another: `substitution[first * 128 + second]`.
  static let substitution: [UInt8] = {
    var costs = [UInt8](repeating: letter, count: 128 * 128)
    func set(_ left: UInt8, _ right: UInt8, _ cost: UInt8) {
      let (first, second) = (Int(left) * 128 + Int(right), Int(right) * 128 + Int(left))
      costs[first] = min(costs[first], cost)
      costs[second] = min(costs[second], cost)
    }
    for code in UInt8(0)..<128 { set(code, code, 0) }
    for (letters, cost) in alike {
      let codes = ArabicCode.word(letters)
      for left in codes { for right in codes where left != right { set(left, right, cost) } }
    }
    let vowels = [0, 4, 8, 14, 20, 24].map { Letter.latinA + $0 }
    for left in vowels { for right in vowels where left != right { set(left, right, 5) } }
    for (left, right) in [
      ("q", "k"), ("c", "k"), ("s", "z"), ("d", "z"), ("j", "g"), ("u", "w"), ("y", "i"), ("b", "p"),
    ] {
      if let left = left.utf8.first, let right = right.utf8.first {
        set(left - 0x61 + Letter.latinA, right - 0x61 + Letter.latinA, 5)
      }
    }
    return costs
  }()

  /// Where in ``nearLetters`` the letters are that may stand for a letter at a cost of at most `rest`.
  static func place(_ letter: UInt8, within rest: Int) -> Int {
    Int(letter) * (Int(Self.letter) + 1) + min(rest, Int(Self.letter))
  }

  /// The letters that may stand for a letter, by ``place(_:within:)``.
  static let nearLetters: [LetterSet] = (0..<128).flatMap { letter in
    sets { Int(substitution[letter * 128 + Int($0)]) }
  }

  /// The letters that may be too many or missing at a cost of at most the place, up to ``letter``.
  static let gapLetters = sets { Int(gap[Int($0)]) }

  /// For each cost up to ``letter`` the codes that cost no more. They are those that keys of names have: letters and digits.
  private static func sets(_ cost: (UInt8) -> Int) -> [LetterSet] {
    var sets = [LetterSet](repeating: LetterSet(), count: Int(letter) + 1)
    for code in Letter.hamza..<Letter.fathatan where cost(code) < sets.count { sets[cost(code)].insert(code) }
    for cost in sets.indices.dropFirst() { sets[cost].formUnion(sets[cost - 1]) }
    return sets
  }

  /// The most that a name of a length may differ and still be meant in running text, where nobody asked for what is near:
  /// short names differ by a vowel letter at most.
  static func near(forLength length: Int) -> Int {
    switch length {
    case ...4: 3
    case 5: 5
    case 6: 7
    case 7: 10
    default: most(forLength: length)
    }
  }

  /// The most that a name of a length may differ and still be offered.
  static func most(forLength length: Int) -> Int {
    switch length {
    case ...2: 0
    case 3: 6
    case 4: 10
    case 5: 12
    case 6: 14
    case 7...8: 16
    default: 20
    }
  }
}
