/// Finds the word that a misspelt one was meant for.
package enum NearestWord {
  /// The nearest of some words, at most a third of its letters away; nil where none is near or two are as near.
  package static func nearest(to text: String, among words: [String]) -> String? {
    let found = words.map { (word: $0, distance: distance(text, $0)) }.sorted { $0.distance < $1.distance }
    guard let best = found.first, best.distance <= max(1, best.word.count / 3) else { return nil }
    if found.count > 1, found[1].distance == best.distance { return nil }
    return best.word
  }

  /// How many letters must be added, taken out or changed (Levenshtein).
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for other in right.indices {
        let changed = diagonal + (letter == right[other] ? 0 : 1)
        diagonal = row[other + 1]
        row[other + 1] = min(changed, row[other] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
