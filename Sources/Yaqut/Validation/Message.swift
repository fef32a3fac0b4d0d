/// A sentence for people, in English and in Arabic.
public struct Message: Sendable, Hashable {
  /// The sentence in English: lower case, no full stop.
  public let english: String
  /// The sentence in Arabic.
  public let arabic: String

  package init(_ english: EnglishText, _ arabic: ArabicText) {
    self.english = english.text
    self.arabic = arabic.text
  }

  /// The sentence in a language.
  public func text(in language: MessageLanguage) -> String { language == .english ? english : arabic }
}

/// A language that findings are told in, by its BCP 47 code.
public enum MessageLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case arabic = "ar"
}

/// English text whose interpolated values stand in quotes, isolated where they run from right to left.
package struct EnglishText: ExpressibleByStringInterpolation, Sendable {
  package let text: String
  package init(stringLiteral text: String) { self.text = text }
  package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  package struct Interpolation: StringInterpolationProtocol {
    var text = ""
    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { text += literal }
    /// A value from the data, in quotes.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += "'" + Visible.isolated(value.description, always: false) + "'"
    }
    /// A whole sentence.
    package mutating func appendInterpolation(message: String) { text += message }
    /// A number or a phrase of our own.
    package mutating func appendInterpolation(raw value: some CustomStringConvertible) {
      text += Visible.isolated(value.description, always: false)
    }
  }
}

/// Arabic text whose interpolated values stand in quotes and isolates.
package struct ArabicText: ExpressibleByStringInterpolation, Sendable {
  package let text: String
  package init(stringLiteral text: String) { self.text = text }
  package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  package struct Interpolation: StringInterpolationProtocol {
    var text = ""
    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { text += literal }
    /// A value from the data, in quotes.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += "«" + Visible.isolated(value.description, always: true) + "»"
    }
    /// A whole sentence.
    package mutating func appendInterpolation(message: String) { text += message }
    /// A number or a phrase of our own.
    package mutating func appendInterpolation(raw value: some CustomStringConvertible) {
      text += Visible.isolated(value.description, always: true)
    }
  }
}
