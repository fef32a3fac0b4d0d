import SystemPackage

/// Shows on standard error how far a run has come. Short runs show nothing.
///
/// On a terminal it is one line that is written over and removed at the end; elsewhere, where it was asked for, a line
/// every few seconds. Standard output is never written to.
final class Progress {
  private static let clock = ContinuousClock()
  private let start = clock.now
  private var next: ContinuousClock.Instant
  private let interval: Duration
  private var text: ProgressText
  /// How many bytes, or where those are not counted ahead, how many items there are in all.
  private let whole: Whole

  /// What a run has to do.
  enum Whole {
    case bytes(Int)
    case items(Int)
    case unknown
  }

  /// - Parameters:
  ///   - noun: what is counted, `documents`.
  ///   - patience: how long a run has to take to show anything.
  init(_ noun: String, of whole: Whole, patience: Duration = .seconds(1)) {
    text = ProgressText(noun: noun, seconds: 0)
    self.whole = whole
    interval = Terminal.isErrorTerminal ? .milliseconds(200) : .seconds(5)
    next = start + (Terminal.isErrorTerminal ? patience : interval)
  }

  /// Says that one more is done, which has so many bytes; the cost of looking at the clock.
  func advance(bytes: Int) {
    text.count += 1
    text.bytes += bytes
    let now = Self.clock.now
    guard now >= next else { return }
    next = now + interval
    let passed = (now - start).components
    text.seconds = Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
    switch whole {
    case .bytes(let all): text.done = all > 0 ? Double(text.bytes) / Double(all) : nil
    case .items(let all): text.done = all > 0 ? Double(text.count) / Double(all) : nil
    case .unknown: text.done = nil
    }
    Terminal.show(text.line)
  }

  deinit { Terminal.clear() }
}
