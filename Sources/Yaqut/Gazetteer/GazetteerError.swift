/// Why a gazetteer could not be read or written: what, where, and what to do.
public struct GazetteerError: Error, Hashable, Sendable {
  /// What was wrong, for programs to tell apart.
  public enum Code: Hashable, Sendable {
    /// There is no such file or folder.
    case notFound
    /// The file could not be opened, read, mapped or written.
    case inputOutput
    /// The file is no compiled gazetteer.
    case notAnIndex
    /// The file was compiled by another version.
    case wrongVersion
    /// The file was folded by another table than this build's.
    case wrongFoldTable
    /// The file is shorter than it says, or its parts do not fit.
    case truncated
    /// The checksum is wrong.
    case damaged
    /// A CSV file is not well formed.
    case malformedCSV
    /// A column is missing, unknown or twice there.
    case wrongColumns
    /// A field's value is not one of those allowed.
    case wrongValue
    /// A key is there twice, or names what is not there.
    case wrongKey
    /// The gazetteer has more names, keys or bytes than the format can hold.
    case tooLarge
  }

  /// What was wrong.
  public var code: Code
  /// The file, as the caller named it.
  public var file: String
  /// The line, counted from 1; `nil` where none is meant.
  public var line: Int?
  /// The column in Unicode scalars, counted from 1; `nil` where none is meant.
  public var column: Int?
  /// What is wrong, in lower case and without a full stop.
  public var message: String
  /// What to do; empty where the message says it.
  public var remedy: String

  /// Makes an error from its facts.
  public init(
    _ code: Code, file: String, line: Int? = nil, column: Int? = nil, _ message: String, remedy: String = ""
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }
}

extension GazetteerError: CustomStringConvertible {
  /// `names/sy.csv:12:7: unknown kind 'prefered'; use one of preferred, variant …`
  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let column { text += ":\(column)" }
    text += ": \(message)"
    if !remedy.isEmpty { text += "; \(remedy)" }
    return text
  }
}
