import ArgumentParser
import SystemPackage
import Yaqut

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which gazetteer a command reads: options that several commands share.
struct GazetteerOptions: ParsableArguments {
  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp(
      "A gazetteer: a folder, or a file made by 'yaqut compile'.",
      discussion: """
        Without it YAQUT_GAZETTEER is read; then 'gazetteer.yqx' and the folder 'Gazetteer' are looked for beside \
        the program and in ../share/yaqut.
        """, valueName: "path"))
  var path: String?

  @Option(
    name: .customLong("add"),
    help: ArgumentHelp(
      "Lay a private gazetteer of the same format over it: new entities, new names, rows in place of others.",
      valueName: "dir"))
  var added: [String] = []

  /// Where the gazetteer is.
  var location: FilePath {
    get throws {
      try GazetteerFinder(
        option: path, environment: Environment.value("YAQUT_GAZETTEER"), executable: Environment.executable
      ).find()
    }
  }

  /// Opens the gazetteer.
  func open() throws -> Gazetteer {
    try Gazetteer.open(location, adding: added.map { FilePath($0) })
  }
}

/// Finds the gazetteer of a run: what was asked for, or the first that is there.
struct GazetteerFinder {
  /// What `--gazetteer` says.
  var option: String?
  /// What `YAQUT_GAZETTEER` says.
  var environment: String?
  /// The program itself, symbolic links followed.
  var executable: FilePath?

  /// The places looked at, in order.
  var candidates: [FilePath] {
    if let option { return [FilePath(option)] }
    if let environment, !environment.isEmpty { return [FilePath(environment)] }
    guard let folder = executable?.removingLastComponent() else { return [] }
    return [folder, folder.appending("../share/yaqut").lexicallyNormalized()].flatMap { folder in
      ["gazetteer.yqx", "Gazetteer"].map { folder.appending($0) }
    }
  }

  /// The first candidate that exists.
  func find() throws -> FilePath {
    let candidates = candidates
    if let path = candidates.first(where: { (try? Stat($0)) != nil }) { return path }
    throw GazetteerNotFound(tried: candidates)
  }
}

/// No gazetteer was found.
struct GazetteerNotFound: Error, CustomStringConvertible {
  /// The places looked at.
  var tried: [FilePath]

  var description: String {
    let list = tried.map { "'\($0)'" }.joined(separator: ", ")
    return
      "no gazetteer at \(list); give one with --gazetteer or YAQUT_GAZETTEER, or make one with 'yaqut compile'"
  }
}

/// What the process was started with.
enum Environment {
  /// A variable of the environment.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The path of the running program.
  static var executable: FilePath? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return CommandLine.arguments.first.map { FilePath($0) } }
    return FilePath(String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
