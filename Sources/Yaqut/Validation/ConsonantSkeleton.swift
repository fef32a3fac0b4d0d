/// The consonants of a name, as sounds that both scripts write.
enum ConsonantSkeleton {
  private static let arabicSounds: [Unicode.Scalar: String] = [
    "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r", "ز": "z",
    "س": "s", "ش": "s", "ص": "s", "ض": "d",
    "ط": "t", "ظ": "z", "غ": "g", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "و": "w", "ي": "y", "پ": "b", "چ": "j",
    "گ": "g", "ڤ": "f",
  ]
  /// The sounds that a Latin letter may stand for.
  private static let latinSounds: [Character: String] = [
    "b": "b", "c": "kqs", "d": "dz", "f": "f", "g": "gjq", "h": "hk", "j": "jg", "k": "kq", "l": "l",
    "m": "m", "n": "n", "p": "bf", "q": "qk",
    "r": "r", "s": "sz", "t": "t", "u": "w", "v": "wf", "w": "w", "x": "k", "y": "y", "z": "zd", "o": "w",
    "i": "y", "e": "y",
  ]

  static func arabic(_ name: String) -> [String] {
    let words = name.split(separator: " ").map { $0.hasPrefix("ال") ? $0.dropFirst(2) : $0 }
    return words.flatMap { $0.unicodeScalars.compactMap { arabicSounds[$0] } }
  }

  static func latin(_ name: String) -> [String] {
    CanonicalName.decomposed(name).lowercased().compactMap { latinSounds[$0] }
  }

  /// How much of two names' sounds come in one order: the longest common subsequence by the longer of the two, 0…1.
  static func likeness(_ arabic: [String], _ latin: [String]) -> Double {
    guard !arabic.isEmpty, !latin.isEmpty else { return 0 }
    // Long vowels are left out: Latin names write them in many ways.
    let left = arabic.filter { $0 != "w" && $0 != "y" }
    let right = latin.filter { $0 != "w" && $0 != "y" }
    guard left.count >= 3, !right.isEmpty else { return 0 }
    var row = [Int](repeating: 0, count: right.count + 1)
    for sound in left {
      var diagonal = 0
      for index in right.indices {
        let above = row[index + 1]
        row[index + 1] = right[index].contains(sound) ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return Double(row[right.count]) / Double(max(left.count, right.count))
  }

  /// How many sounds of one name the other has, wherever.
  static func common(_ arabic: [String], _ latin: [String]) -> Int {
    let sounds = Set(latin.joined())
    return arabic.count { sound in sound.contains(where: sounds.contains) }
  }
}
