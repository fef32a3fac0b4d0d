import ArgumentParser
import SystemPackage

/// Whether a command shows how far it has come.
struct ProgressOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      """
      Show documents, speed and time left on standard error. (default: on a long run, where standard error is a terminal \
      and the data go elsewhere)
      """))
  var progress: Bool?

  /// The display for a run; `nil` where there is to be none.
  ///
  /// - Parameter output: the option that says where data go; `nil` or `-` for standard output.
  func begin(_ noun: String, of whole: @autoclosure () -> Progress.Whole, output: String?) -> Progress? {
    let goesElsewhere = (output != nil && output != "-") || !Terminal.isOutputTerminal
    guard progress ?? (Terminal.isErrorTerminal && goesElsewhere) else { return nil }
    return Progress(noun, of: whole())
  }
}
