/// The languages that names are in, and their scripts.
package enum Languages {
  package enum Script: Sendable { case arabic, latin, cyrillic, other }

  /// The codes in use, BCP 47. A code that is missing is added here, with its script.
  static let known: [String: Script] = [
    "ar": .arabic, "ary": .arabic, "arz": .arabic, "arq": .arabic, "aeb": .arabic, "acm": .arabic,
    "apc": .arabic,
    "ajp": .arabic, "ayl": .arabic, "acw": .arabic, "afb": .arabic, "fa": .arabic, "ckb": .arabic,
    "ur": .arabic,
    "ps": .arabic, "ar-Latn": .latin, "en": .latin, "fr": .latin, "de": .latin, "tr": .latin,
    "kmr": .latin,
    "es": .latin, "it": .latin, "az": .latin, "so": .latin, "ru": .cyrillic, "he": .other, "hy": .other,
    "syr": .other,
    "arc": .other, "el": .other, "ber": .other, "ku": .other, "zgh": .other, "mul": .other,
    "ku-Arab": .arabic,
    "tr-Arab": .arabic,
  ]

  /// The script a language is written in; nil where the language is not known.
  package static func script(of code: String) -> Script? {
    // The two of nearly all names first: this is asked for each of them.
    if code == "ar" { return .arabic }
    if code == "en" { return .latin }
    return known[code]
  }
}
