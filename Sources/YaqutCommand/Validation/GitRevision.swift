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
    // What begins like an option would be one to git.
    if revision.hasPrefix("-") {
      throw GitError(revision: revision, folder: folder.string, reason: .unknownRevision)
    }
    // `git archive` started in a folder gives the files below it, by paths from there.
    let (status, output) = try git(folder, ["archive", "--format=tar", revision], revision)
    guard status == 0 else {
      throw GitError(revision: revision, folder: folder.string, reason: try reason(revision, folder))
    }
    let files = TarReader.files(output).filter { GazetteerFiles.isPart($0.key) }
    return GazetteerFiles(files, root: folder.string)
  }

  /// Why there is no archive.
  private static func reason(_ revision: String, _ folder: FilePath) throws -> GitError.Reason {
    if try git(folder, ["rev-parse", "--git-dir"], revision).status != 0 { return .noRepository }
    let commit = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
    return try git(folder, commit, revision).status == 0 ? .noFolder : .unknownRevision
  }

  private static func git(
    _ folder: FilePath, _ arguments: [String], _ revision: String
  ) throws -> (status: Int32, output: [UInt8]) {
    do {
      return try run(["git", "-C", folder.string] + arguments)
    } catch let error as Errno {
      throw GitError(revision: revision, folder: folder.string, reason: .cannotRun(error))
    }
  }

  /// Runs a program and gives its status and what it wrote to standard output; what it says else is for nobody.
  private static func run(_ arguments: [String]) throws -> (status: Int32, output: [UInt8]) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw Errno(rawValue: errno) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
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
  enum Reason: Equatable { case cannotRun(Errno), noRepository, unknownRevision, noFolder }
  let revision: String
  let folder: String
  let reason: Reason

  var description: String {
    switch reason {
    case .cannotRun(let error):
      "'\(revision)' is no folder, and git, which may know it as a revision, cannot be run (\(error.description.lowercased())); install git, or give a folder"
    case .noRepository:
      "'\(revision)' is no folder, and '\(folder)' is in no repository of git that may have it as a revision; give a folder"
    case .unknownRevision:
      "'\(revision)' is neither a folder nor a branch, tag or commit of git; 'git branch --all' lists the branches, and what only a server has comes with 'git fetch'"
    case .noFolder:
      "revision '\(revision)' has no folder '\(folder)'; give a revision that has it, or a folder"
    }
  }
}
