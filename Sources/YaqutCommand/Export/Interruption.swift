import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Removes temporary files when the program is stopped by Ctrl-C or `kill`, so that nothing is left of a file that is not
/// whole. The only file that handles signals.
enum Interruption {
  /// A file that has to go if the program is stopped while this lives.
  struct TemporaryFile: ~Copyable {
    private let slot: Slot?

    /// Make it before the file is there: a signal may come between.
    init(_ path: FilePath) {
      _ = isListening
      slot = Interruption.slots.first { $0.put(path.string) }
    }

    deinit { slot?.clear() }
  }

  /// Lets signals that stop the program wait until `body` is done.
  static func deferred<Result>(_ body: () throws -> Result) rethrows -> Result {
    // SAFETY: the sets live through the calls, which read and write them.
    var stopping = sigset_t()
    var old = sigset_t()
    unsafe sigemptyset(&stopping)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&stopping, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &stopping, &old)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &old, nil) }
    return try body()
  }

  /// The name of a file as C reads it. Whoever takes it out, its owner or the handler of a signal, has it alone; so no lock
  /// is needed, which a handler may not wait for.
  private final class Slot: Sendable {
    /// Its address, 0 where there is none.
    private let name = Atomic<UInt>(0)

    /// Puts a name in where there is none.
    func put(_ path: String) -> Bool {
      guard let copy = unsafe strdup(path) else { return false }
      let isFree = name.compareExchange(
        expected: 0, desired: UInt(bitPattern: copy), ordering: .acquiringAndReleasing
      ).exchanged
      if !isFree { unsafe free(copy) }
      return isFree
    }

    func clear() { unsafe free(take()) }

    /// Takes the name out, to be freed.
    func take() -> UnsafeMutablePointer<CChar>? {
      unsafe UnsafeMutablePointer(bitPattern: name.exchange(0, ordering: .acquiringAndReleasing))
    }
  }

  /// More than there are files that are written at a time; what finds no slot would stay when the program is stopped.
  private static let slots = (0..<16).map { _ in Slot() }

  /// Handles the signals, from the first use on.
  private static let isListening: Bool = {
    _ = slots
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let old = signal(number) { number in
        for slot in Interruption.slots {
          if let name = unsafe slot.take() { unsafe unlink(name) }
        }
        // Stopped by the signal all the same: whoever waits has to see it.
        signal(number, SIG_DFL)
        raise(number)
      }
      // nohup, and shells for what runs in the background, say that a signal is not for us.
      let isIgnored = unsafe unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if isIgnored { signal(number, SIG_IGN) }
    }
    return true
  }()
}
