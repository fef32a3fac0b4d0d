/// The consonants of a name, as sounds that both scripts write.
enum ConsonantSkeleton {
  /// A set of sounds: bit 0 is a, bit 25 is z.
  typealias Sounds = UInt32

  private static let arabicSounds: [(letters: String, sound: Unicode.Scalar)] = [
    ("بپ", "b"), ("تثط", "t"), ("جچ", "j"), ("حه", "h"), ("خك", "k"), ("دذض", "d"), ("ر", "r"), ("زظ", "z"),
    ("سشص", "s"), ("غگ", "g"), ("فڤ", "f"), ("ق", "q"), ("ل", "l"), ("م", "m"), ("ن", "n"), ("و", "w"),
    ("ي", "y"),
  ]
  /// The sound of each letter from U+0600 on; none where the letter is no consonant.
  private static let arabicTable: [Sounds] = {
    var table = [Sounds](repeating: 0, count: 0x100)
    for (letters, sound) in arabicSounds {
      for letter in letters.unicodeScalars { table[Int(letter.value) - 0x600] = bit(sound) }
    }
    return table
  }()
  /// The sounds that a Latin letter, from a to z, may stand for.
  private static let latinTable: [Sounds] = [
    "", "b", "kqs", "dz", "y", "f", "gjq", "hk", "y", "jg", "kq", "l", "m", "n", "w", "bf", "qk", "r", "sz",
    "t", "w",
    "wf", "w", "k", "y", "zd",
  ].map { letters in letters.unicodeScalars.reduce(0) { $0 | bit($1) } }

  private static func bit(_ letter: Unicode.Scalar) -> Sounds { 1 << (letter.value - 0x61) }

  /// The sounds of a name in Arabic letters, without the articles of its words.
  static func arabic(_ name: String) -> [Sounds] {
    var sounds: [Sounds] = []
    // How much of the article stands at the beginning of the word: 0 nothing yet, 1 its alef, 2 no more.
    var article = 0
    for scalar in name.unicodeScalars {
      if scalar == " " {
        article = 0
        continue
      }
      let isArticle = article == 1 && scalar == "ل"
      article = article == 0 && scalar == "ا" ? 1 : 2
      guard !isArticle, (0x600...0x6FF).contains(scalar.value) else { continue }
      let sound = arabicTable[Int(scalar.value) - 0x600]
      if sound != 0 { sounds.append(sound) }
    }
    return sounds
  }

  /// The sounds of a name in Latin letters, each with all that its letter may stand for.
  static func latin(_ name: String) -> [Sounds] {
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    var sounds: [Sounds] = []
    for byte in (isASCII ? name : CanonicalName.decomposed(name).lowercased()).utf8 {
      let letter = byte | 0x20
      guard byte < 0x80, (0x61...0x7A).contains(letter) else { continue }
      let sound = latinTable[Int(letter) - 0x61]
      if sound != 0 { sounds.append(sound) }
    }
    return sounds
  }

  /// How much of two names' sounds come in one order: the longest common subsequence by the longer of the two, 0…1.
  static func likeness(_ arabic: [Sounds], _ latin: [Sounds]) -> Double {
    guard !arabic.isEmpty, !latin.isEmpty else { return 0 }
    // Long vowels are left out: Latin names write them in many ways.
    let left = arabic.filter { $0 != bit("w") && $0 != bit("y") }
    let right = latin.filter { $0 != bit("w") && $0 != bit("y") }
    guard left.count >= 3, !right.isEmpty else { return 0 }
    var row = [Int](repeating: 0, count: right.count + 1)
    for sound in left {
      var diagonal = 0
      for index in right.indices {
        let above = row[index + 1]
        row[index + 1] = right[index] & sound != 0 ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return Double(row[right.count]) / Double(max(left.count, right.count))
  }

  /// How many sounds of one name the other has, wherever.
  static func common(_ arabic: [Sounds], _ latin: [Sounds]) -> Int {
    let all = latin.reduce(0, |)
    return arabic.count { $0 & all != 0 }
  }
}
