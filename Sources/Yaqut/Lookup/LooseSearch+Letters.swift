/// Which letters are worth trying from a row: those by which a row within the most can follow.
extension LooseSearch {
  /// The letters by which a row with a cost within the most can follow.
  func letters(below way: Way, _ rows: borrowing Rows) -> LetterSet {
    let limit = limit(ofRowBelow: way.depth)
    var letters = letters(below: way, within: limit, rows)
    guard limit < most else { return letters }
    // The first of two letters that have changed places, where the row below that may cost more.
    let after = self.limit(ofRowBelow: way.depth + 1)
    var swapped = LetterSet()
    for column in way.band.first...way.band.last
    where column + 1 < query.count
      && Int(rows[place(way.depth, column)]) + Int(EditCost.swap) <= after
    {
      swapped.insert(query[column + 1])
    }
    if !swapped.isEmpty {
      letters.formUnion(swapped.intersection(self.letters(below: way, within: most, rows)))
    }
    return letters
  }

  private func letters(below way: Way, within most: Int, _ rows: borrowing Rows) -> LetterSet {
    var letters = LetterSet()
    var least = most + 1
    for column in way.band.first...way.band.last {
      let cost = Int(rows[place(way.depth, column)])
      guard cost <= most else { continue }
      least = min(least, cost)
      if column < query.count {
        letters.formUnion(nearLetters[EditCost.place(query[column], within: most - cost)])
      }
    }
    if least <= most { letters.formUnion(gapLetters[min(most - least, Int(EditCost.letter))]) }
    guard way.depth > 0 else { return letters }
    if most - least >= Int(EditCost.doubled) { letters.insert(way.letter) }
    // A swap comes from two rows above.
    for column in way.above.first...way.above.last
    where column + 1 < query.count && query[column + 1] == way.letter
      && Int(rows[place(way.depth - 1, column)]) + Int(EditCost.swap) <= most
    {
      letters.insert(query[column])
    }
    return letters
  }
}
