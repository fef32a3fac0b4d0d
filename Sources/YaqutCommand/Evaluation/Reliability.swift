/// Whether confidence means what it says: of the links with confidence 0.9, nine in ten should be right.
///
/// Every judged link counts, also a spurious one, as wrong; unlinked mentions and those that are left free do not.
struct Reliability: Equatable {
  /// The links with a confidence from `lower` up to, not including, the next bin's.
  struct Bin: Equatable {
    var count = 0
    var right = 0
    /// The sum of the confidences, for their mean.
    var sum = 0.0
  }

  /// Ten bins, 0.0 to 0.1 first; a confidence of 1 is in the last.
  private(set) var bins = [Bin](repeating: Bin(), count: 10)
  /// Judged links without a confidence.
  private(set) var unknown = 0

  mutating func add(confidence: Double?, isRight: Bool) {
    guard let confidence, confidence.isFinite else {
      unknown += 1
      return
    }
    let index = min(max(Int(confidence * 10), 0), 9)
    bins[index].count += 1
    bins[index].sum += confidence
    if isRight { bins[index].right += 1 }
  }

  /// The expected calibration error: the mean distance between confidence and the share of right links, over bins
  /// weighted by their links (Naeini, Cooper and Hauskrecht 2015). 0 is perfect; `nil` without links.
  var calibrationError: Double? {
    let count = bins.reduce(0) { $0 + $1.count }
    guard count > 0 else { return nil }
    return bins.reduce(0.0) { $0 + abs($1.sum - Double($1.right)) } / Double(count)
  }
}
