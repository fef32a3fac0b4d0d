import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the name of an output means.
enum OutputPlace: Equatable {
  /// `-`, or one of the names that systems give to standard output.
  case standardOutput
  /// A device, a FIFO, a socket or an open file: what is there has to stay there, and is written to as it is.
  case stream(FilePath)
  /// A file that may be replaced; where the name is a symbolic link, the file that it leads to.
  case file(FilePath)

  /// Looks at what is there; `nil` is standard output.
  init(_ name: String?) {
    guard let name, !["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(name) else {
      self = .standardOutput
      return
    }
    let path = FilePath(name)
    guard let stat = try? Stat(path) else {
      self = .file(path)
      return
    }
    if (stat.type != .regular && stat.type != .directory) || Self.isDescriptor(path) {
      self = .stream(path)
      return
    }
    let isLink = (try? Stat(path, followTargetSymlink: false))?.type == .symbolicLink
    guard isLink, let resolved = unsafe realpath(name, nil) else {
      self = .file(path)
      return
    }
    defer { unsafe free(resolved) }
    self = .file(unsafe FilePath(String(cString: resolved)))
  }

  /// Whether it can be written from its beginning to its end only.
  var isStream: Bool {
    if case .file = self { false } else { true }
  }

  /// Opens a stream for writing; an open file is written to after what it has. Throws `Errno`.
  static func openStream(_ path: FilePath) throws -> FileDescriptor {
    let isFile = (try? Stat(path))?.type == .regular
    return try FileDescriptor.open(path, .writeOnly, options: isFile ? .append : [])
  }

  /// Whether symbolic links lead to an open file of a process (`/dev/fd/3`), whose name must not be taken.
  private static func isDescriptor(_ path: FilePath) -> Bool {
    var path = path
    // As many as Linux follows.
    for _ in 0..<40 {
      if path.string.hasPrefix("/proc/") || path.string.hasPrefix("/dev/fd/") { return true }
      var buffer = [CChar](repeating: 0, count: 4096)
      let length = unsafe readlink(path.string, &buffer, buffer.count)
      guard length > 0 else { return false }
      let target = FilePath(String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self))
      path = path.removingLastComponent().pushing(target)
    }
    return false
  }
}
