import Yaqut

/// Does pieces of work on several threads and gives the results in the order of the pieces.
///
/// The threads live as long as this. Whoever adds pieces takes the results that are ready, and does a piece itself where
/// enough of them wait; so all are busy, and what is under way stays within ``mostWeight`` or one piece a thread.
final class OrderedWork<Piece: Sendable, Result: Sendable> {
  /// A thread's way to do a piece, with memory of its own.
  typealias Worker = (Piece) -> Result

  /// How much the pieces under way may weigh.
  static var mostWeight: Int { 1 << 22 }

  private struct State: Sendable {
    /// Pieces that nobody has begun, with their numbers.
    var waiting: [(number: Int, piece: Piece)] = []
    /// Results that are not taken yet, by number.
    var done: [Int: Result] = [:]
    var isOver = false
  }

  private let state = Monitor(State())
  private let makeWorker: @Sendable () -> Worker
  private lazy var ownWorker = makeWorker()
  private let take: (consuming Result) throws -> Void
  private let threads: Int
  private var helpers: [Workers.Thread] = []
  /// How many results were taken, and what the pieces weigh whose results were not.
  private var taken = 0
  private var weights: [Int] = []
  private var weight = 0

  /// - Parameters:
  ///   - threads: how many pieces are done at a time.
  ///   - makeWorker: called once by each thread.
  ///   - take: gets the results, on the thread that adds.
  init(
    threads: Int, _ makeWorker: @escaping @Sendable () -> Worker,
    take: @escaping (consuming Result) throws -> Void
  ) {
    self.threads = threads
    self.makeWorker = makeWorker
    self.take = take
  }

  deinit {
    state.change { $0.isOver = true }
    for helper in helpers { helper.join() }
  }

  /// Adds a piece; does another where enough wait, and takes the results that are ready.
  func add(_ piece: Piece, weight: Int) throws {
    // Not for the first: where there is only one, no thread is worth its while.
    if !weights.isEmpty, helpers.isEmpty { startHelpers() }
    let number = taken + weights.count
    weights.append(weight)
    self.weight += weight
    state.change { $0.waiting.append((number, piece)) }
    while state.withLock({ $0.waiting.count }) > 2 * threads
      || (self.weight > Self.mostWeight && weights.count > 1)
    {
      if !doOne() { try takeNext() }
    }
    try takeReady()
  }

  /// Does what is left, and takes all results.
  func finish() throws {
    while doOne() { try takeReady() }
    while !weights.isEmpty { try takeNext() }
  }

  /// Does the piece that has waited longest; `false` where none waits.
  private func doOne() -> Bool {
    guard let next = state.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }) else {
      return false
    }
    let result = ownWorker(next.piece)
    state.withLock { $0.done[next.number] = result }
    return true
  }

  private func takeReady() throws {
    while let result = state.withLock({ [taken] in $0.done.removeValue(forKey: taken) }) {
      try take(next: result)
    }
  }

  /// Waits for the next result and takes it.
  private func takeNext() throws {
    try take(next: state.wait { [taken] in $0.done.removeValue(forKey: taken) })
  }

  private func take(next result: consuming Result) throws {
    taken += 1
    weight -= weights.removeFirst()
    try take(result)
  }

  private func startHelpers() {
    let (state, makeWorker) = (state, makeWorker)
    // A signal is for the thread that writes, which lets it wait until a record is whole; threads inherit what they block.
    helpers = Interruption.deferred {
      (1..<threads).compactMap { _ in
        Workers.start {
          let worker = makeWorker()
          while let next = Self.next(state) {
            let result = worker(next.piece)
            state.change { $0.done[next.number] = result }
          }
        }
      }
    }
  }

  /// Waits for a piece; `nil` where there will be no more.
  private static func next(_ state: Monitor<State>) -> (number: Int, piece: Piece)? {
    state.wait { state -> (number: Int, piece: Piece)?? in
      if state.isOver { return .some(nil) }
      return state.waiting.isEmpty ? nil : .some(state.waiting.removeFirst())
    }
  }
}
