import Foundation
internal import SystemPackage
public import Yaqut

/// The gazetteers that fuzz targets work with. Tools/fuzz/run says where they are.
public enum FuzzGazetteer {
  /// The project's own gazetteer.
  public static let whole = open("YAQUT_GAZETTEER")
  /// The bytes of a compiled gazetteer of a few rows.
  public static let small: [UInt8] = {
    do {
      return try Gazetteer.compile(path("YAQUT_SMALL_GAZETTEER"))
    } catch {
      fatalError("\(error)")
    }
  }()

  /// What `LLVMFuzzerInitialize` of a target has to do: opens the project's gazetteer before the first input, which would take
  /// too long else.
  public static func prepare() -> CInt {
    check(whole.entityCount > 0, "the gazetteer is empty")
    return 0
  }

  private static func path(_ variable: String) -> FilePath {
    guard let path = ProcessInfo.processInfo.environment[variable] else {
      fatalError("\(variable) is not set: start fuzz targets by Tools/fuzz/run")
    }
    return FilePath(path)
  }

  private static func open(_ variable: String) -> Gazetteer {
    do {
      return try Gazetteer.open(path(variable))
    } catch {
      fatalError("\(error)")
    }
  }
}

/// Stops the program, which the fuzzer reports with the input, where something does not hold.
public func check(_ holds: Bool, _ what: @autoclosure () -> String, line: UInt = #line) {
  if !holds { fatalError("line \(line): \(what())") }
}
