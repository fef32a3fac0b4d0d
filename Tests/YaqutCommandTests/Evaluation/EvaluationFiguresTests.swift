import Testing

@testable import YaqutCommand

@Suite("EvaluationFigures")
struct EvaluationFiguresTests {
  @Test(
    "shares are rounded to four decimals as Python rounds them",
    arguments: [
      // A tie is one only when the share is exactly a tie: 1/32 is, 0.00015 is not.
      (0.03125, 0.0312), (0.09375, 0.0938), (0.15625, 0.1562), (0.00015, 0.0001), (0.00025, 0.0003),
      (0.12345, 0.1235), (0.45675, 0.4567), (2.0 / 3.0, 0.6667), (1.0, 1.0), (0.0, 0.0), (0.99995, 1.0),
      (0.99994, 0.9999),
    ] as [(Double, Double)])
  func rounding(share: Double, rounded: Double) {
    #expect(EvaluationFigures.rounded(share) == rounded)
  }

  @Test("the figures of known counts")
  func figures() {
    let counts = Evaluation.Counts(gold: 8, found: 6, right: 5, wrong: 1, missed: 2, spurious: 2)
    let figures = EvaluationFigures(counts)
    #expect(figures.recall == 0.75)
    #expect(figures.precision == 0.75)
    #expect(figures.f1 == 0.75)
    #expect(figures.linkAccuracy == 0.8333)
    #expect(figures.endToEndRecall == 0.625)
    #expect(figures.endToEndF1 == 0.625)
  }

  @Test("nothing gives zeros, not NaN")
  func empty() {
    let figures = EvaluationFigures(Evaluation.Counts())
    #expect(figures.f1 == 0 && figures.linkAccuracy == 0 && figures.endToEndF1 == 0)
  }
}
