internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Does independent pieces of work on all processors, and gives the results in the order of the pieces.
///
/// Threads of the system rather than tasks: the callers are not asynchronous, and a program that starts no task starts faster.
/// The only file that hands memory to threads: a retained object, which its thread releases.
package enum Workers {
  /// The results of `count` pieces of work, done by at most so many threads.
  ///
  /// A thread takes the next piece when it is done with one, so the long pieces should come first.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int = processors, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let job = Job(count: count, work: work)
    let helper = Helper { job.run() }
    let threads = (1..<max(1, min(threads, count))).compactMap { _ in start(helper) }
    job.run()
    for thread in threads { pthread_join(thread, nil) }
    return job.results.withLock { $0.compactMap(\.self) }
  }

  /// The number of processors that are there.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Pieces of work that several threads share.
  private final class Job<Result: Sendable>: Sendable {
    let results: Mutex<[Result?]>
    private let next = Atomic(0)
    private let count: Int
    private let work: @Sendable (Int) -> Result

    init(count: Int, work: @escaping @Sendable (Int) -> Result) {
      self.count = count
      self.work = work
      results = Mutex(Array(repeating: nil, count: count))
    }

    func run() {
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = work(index)
        results.withLock { $0[index] = result }
      }
    }
  }

  /// A thread that was started, to be waited for once.
  package struct Thread {
    fileprivate let id: pthread_t

    /// Waits until it is done.
    package func join() { pthread_join(id, nil) }
  }

  /// Starts a thread that does one thing; nil where the system gives none.
  package static func start(_ run: @escaping @Sendable () -> Void) -> Thread? {
    start(Helper(run)).map { Thread(id: $0) }
  }

  private final class Helper: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// A thread that helps; nil where the system gives none, and then the others do its part.
  private static func start(_ helper: Helper) -> pthread_t? {
    // SAFETY: the helper is retained for the thread, which takes it over; where no thread starts it is released here.
    let context = unsafe Unmanaged.passRetained(helper)
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { context in
        #if canImport(Darwin)
          unsafe Unmanaged<Helper>.fromOpaque(context).takeRetainedValue().run()
        #else
          if let context = unsafe context {
            unsafe Unmanaged<Helper>.fromOpaque(context).takeRetainedValue().run()
          }
        #endif
        return nil
      }, context.toOpaque())
    if code == 0 { return thread }
    unsafe context.release()
    return nil
  }
}
