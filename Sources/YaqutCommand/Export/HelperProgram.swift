import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program of ours that turns what it is given on its standard input into a file.
///
/// It stands beside `yaqut` and speaks for itself on standard error. The only file that starts processes.
final class HelperProgram {
  /// Its standard input.
  let input: FileDescriptor
  private let path: FilePath
  private var process: pid_t
  private var hasEnded = false

  /// Starts a program.
  ///
  /// - Throws: ``HelperError`` where it is not there.
  init(_ name: String, _ arguments: [String]) throws {
    guard let path = Environment.executable?.removingLastComponent().appending(name), (try? Stat(path)) != nil
    else { throw HelperError(name: name, reason: nil) }
    self.path = path
    // A program that has failed reads no more; what it says is worth more than a signal.
    signal(SIGPIPE, SIG_IGN)
    let pipe = try FileDescriptor.pipe()
    input = pipe.writeEnd
    process = 0
    defer { try? pipe.readEnd.close() }
    // The other end must not live on in the program itself, or it would never see the end of its input.
    _ = fcntl(input.rawValue, F_SETFD, FD_CLOEXEC)
    let status = Self.start(path, [path.string] + arguments, input: pipe.readEnd, &process)
    guard status == 0 else { throw HelperError(name: name, reason: Errno(rawValue: status)) }
  }

  /// Closes its standard input and waits for it.
  ///
  /// - Returns: Whether it ended well; where not, it has said why.
  func end() -> Bool {
    guard !hasEnded else { return false }
    hasEnded = true
    try? input.close()
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  deinit { _ = end() }

  private static func start(
    _ path: FilePath, _ arguments: [String], input: FileDescriptor, _ process: inout pid_t
  ) -> CInt {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input.rawValue, 0)
    if input.rawValue != 0 { unsafe posix_spawn_file_actions_addclose(&actions, input.rawValue) }
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    return unsafe posix_spawn(&process, path.string, &actions, nil, &words, environ)
  }
}

/// A program beside `yaqut` that cannot be started.
struct HelperError: Error, CustomStringConvertible {
  var name: String
  /// Why; `nil` where it is not there.
  var reason: Errno?

  var description: String {
    if let reason { return "'\(name)' beside 'yaqut' cannot be started: \(reason.description.lowercased())" }
    return """
      this format is written by '\(name)', which is not beside 'yaqut': \
      'Tools/install' puts both in place, 'swift build -c release --product \(name)' builds it
      """
  }
}
