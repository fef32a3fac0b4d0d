import SystemPackage
import Yaqut

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A gazetteer as it was in a revision of git, read without writing a file.
enum GitRevision {
  /// The files of the folder in a revision.
  ///
  /// - Throws: ``GitError`` where git is missing or does not know the revision.
  static func files(_ revision: String, folder: FilePath) throws -> GazetteerFiles {
    // `git archive` started in a folder gives the files below it, by paths from there.
    let (status, output) = try run(["git", "-C", folder.string, "archive", "--format=tar", revision])
    guard status == 0 else { throw GitError(revision: revision, folder: folder.string) }
    let files = TarReader.files(output).filter { GazetteerFiles.isPart($0.key) }
    return GazetteerFiles(files, root: folder.string)
  }

  /// Runs a program and gives its status and what it wrote to standard output.
  private static func run(_ arguments: [String]) throws -> (status: Int32, output: [UInt8]) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw Errno(rawValue: errno) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    // SAFETY: the copies of the arguments live until the program is started and are freed then.
    var list = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { for index in 0..<arguments.count { unsafe free(list[index]) } }
    var process = pid_t()
    let code = unsafe posix_spawnp(&process, arguments[0], &actions, nil, &list, environ)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw Errno(rawValue: code)
    }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(ends[0], &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      output += buffer[..<count]
    }
    close(ends[0])
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return (status, output)
  }
}

/// A revision that git does not give.
struct GitError: Error, CustomStringConvertible {
  let revision: String
  let folder: String

  var description: String {
    "'\(revision)' is neither a folder nor a revision of git that has '\(folder)'; give a folder, a branch or a commit"
  }
}
