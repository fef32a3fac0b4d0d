/// The latest year that a text names, for texts that come without a date: one that names 2017 and no later year was
/// hardly written after 2018.
enum LatestYear {
  /// Years outside are numbers of something else.
  static let possible = 1900...2035

  /// The year in digits, empty where no word is one; O(words).
  static func find(in words: WordTable, _ codes: [UInt8]) -> String {
    var latest = 0
    for word in words.words where word.end - word.start == 4 {
      var year = 0
      for code in codes[word.range] {
        guard Letter.isDigit(code) else {
          year = 0
          break
        }
        year = year * 10 + Int(code - Letter.zero)
      }
      if possible.contains(year) { latest = max(latest, year) }
    }
    return latest == 0 ? "" : String(latest)
  }
}
