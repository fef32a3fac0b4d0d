/// The figures of one category, each a share rounded to four decimals as Python's `round` does.
struct EvaluationFigures: Equatable {
  var gold: Int
  var precision: Double
  var recall: Double
  var f1: Double
  /// Of the mentions found, how many have the right entity.
  var linkAccuracy: Double
  var endToEndRecall: Double
  var endToEndF1: Double
  var spurious: Int
  var unlinked: Int
  var unlinkedElsewhere: Int

  init(_ counts: Evaluation.Counts) {
    func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
    let exactRecall = share(counts.found, of: counts.gold)
    let exactPrecision = share(counts.found, of: counts.found + counts.spurious)
    let sum = exactPrecision + exactRecall
    gold = counts.gold
    precision = Self.rounded(exactPrecision)
    recall = Self.rounded(exactRecall)
    f1 = Self.rounded(sum == 0 ? 0 : 2 * exactPrecision * exactRecall / sum)
    linkAccuracy = Self.rounded(share(counts.right, of: counts.found))
    endToEndRecall = Self.rounded(share(counts.right, of: counts.gold))
    endToEndF1 = Self.rounded(share(2 * counts.right, of: counts.gold + counts.found + counts.spurious))
    spurious = counts.spurious
    unlinked = counts.nilFound
    unlinkedElsewhere = counts.nilElsewhere
  }

  /// The nearest number of four decimals to the exact value of `share` (0 to 1); of two as near, the even one.
  static func rounded(_ share: Double) -> Double {
    let scaled = share * 10_000
    let lower = scaled.rounded(.down)
    // A product that looks like a tie may be one only after its own rounding; the fused product tells.
    guard scaled - lower == 0.5 else { return scaled.rounded() / 10_000 }
    let error = (-scaled).addingProduct(share, 10_000)
    if error == 0 { return scaled.rounded(.toNearestOrEven) / 10_000 }
    return (error > 0 ? lower + 1 : lower) / 10_000
  }
}
