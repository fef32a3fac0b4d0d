import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Removes a temporary file when the program is stopped by Ctrl-C or `kill`, so that nothing is left of a file that is not
/// whole. The only file that handles signals.
enum Interruption {
  /// The file, as C reads it; the handler may touch nothing else.
  nonisolated(unsafe) private static var file: UnsafeMutablePointer<CChar>?

  /// Sets the file that has to go; `nil` when there is none any more. One at a time, from one thread.
  static func remove(_ path: FilePath?) {
    let old = unsafe file
    unsafe file = path.map { unsafe strdup($0.string) }
    unsafe free(old)
    guard path != nil else { return }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let old = signal(number) { number in
        if let file = unsafe Interruption.file { unsafe unlink(file) }
        // Stopped by the signal all the same: whoever waits has to see it.
        signal(number, SIG_DFL)
        raise(number)
      }
      // nohup, and shells for what runs in the background, say that a signal is not for us.
      let isIgnored = unsafe unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if isIgnored {
        signal(number, SIG_IGN)
      }
    }
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
}
