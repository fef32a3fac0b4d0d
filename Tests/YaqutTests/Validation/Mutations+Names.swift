import TestSupport
import Yaqut

extension Mutations {
  private static let path = "names/sy.csv"

  /// An edit of a preferred Arabic name of a settlement.
  private static func name(
    _ title: String, _ rules: String..., lang: String = "ar", column: String = "name",
    _ change: @escaping @Sendable (String, inout SeededNumbers) -> String?
  ) -> Mutation {
    Mutation(title) { draft, random in
      let settlements = Set(
        draft.rows("places/sy.csv") {
          ["village", "town"].contains(draft.cell("places/sy.csv", $0, "placetype"))
        }.map { draft.cell("places/sy.csv", $0, "id") })
      let rows = draft.rows(path) {
        draft.cell(path, $0, "lang") == lang && draft.cell(path, $0, "kind") == "preferred"
          && settlements.contains(draft.cell(path, $0, "place"))
      }
      guard let row = rows.randomElement(using: &random),
        let new = change(draft.cell(path, row, column), &random)
      else { return nil }
      return (rules, path, draft.set(path, row, column, new))
    }
  }

  /// The name with something put in at a place by chance, not at its ends.
  private static func inside(_ text: String, _ sign: String, _ random: inout SeededNumbers) -> String {
    var scalars = Array(text.unicodeScalars)
    scalars.insert(
      contentsOf: Array(sign.unicodeScalars), at: Int.random(in: 1..<max(2, scalars.count), using: &random))
    return String(String.UnicodeScalarView(scalars))
  }

  private static func replacing(_ text: String, _ from: Unicode.Scalar, _ to: Unicode.Scalar) -> String? {
    text.unicodeScalars.contains(from)
      ? String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == from ? to : $0 })) : nil
  }

  static let names: [Mutation] = [
    name("a Persian yeh", "foreign-letters") { text, _ in replacing(text, "ي", "ی") },
    name("a Persian kaf", "foreign-letters") { text, _ in replacing(text, "ك", "ک") },
    name("a heh of Urdu", "foreign-letters") { text, _ in replacing(text, "ة", "ۃ") },
    name("an alef wasla", "foreign-letters") { text, _ in replacing(text, "ا", "ٱ") },
    name("a letter of Kurdish", "foreign-letters") { text, random in inside(text, "ڤ", &random) },
    name("a mark of direction before the name", "invisible-character") { text, _ in "\u{200F}" + text },
    name("a mark of direction behind the name", "invisible-character") { text, _ in text + "\u{200E}" },
    name("a joiner inside", "invisible-character") { text, random in inside(text, "\u{200D}", &random) },
    name("a byte order mark inside", "invisible-character") { text, random in
      inside(text, "\u{FEFF}", &random)
    },
    name("a soft hyphen", "invisible-character") { text, random in inside(text, "\u{AD}", &random) },
    name("an isolate", "invisible-character") { text, _ in "\u{2067}" + text + "\u{2069}" },
    name("letters in reverse order", "reversed-name") { text, _ in
      text.hasSuffix("ة") ? String(String.UnicodeScalarView(text.unicodeScalars.reversed())) : nil
    },
    name("Latin letters filed as Arabic", "wrong-script") { _, random in
      ["Tall Rifat", "Arimah", "Kafr Nasih"].randomElement(using: &random)
    },
    name("Arabic letters filed as English", "wrong-script", lang: "en") { _, _ in "تل رفعت" },
    name("a Latin o among Arabic letters", "mixed-scripts") { text, random in inside(text, "o", &random) },
    name("a Latin l for alef", "mixed-scripts") { text, _ in replacing(text, "ا", "l") },
    name("an Arabic letter among Latin ones", "mixed-scripts", lang: "en") { text, random in
      inside(text, "ه", &random)
    },
    name("a Cyrillic letter", "mixed-scripts", "confusable-name", lang: "en") { text, _ in
      replacing(text, "a", "а")
    },
    name("tatweel", "tatweel") { text, random in inside(text, "ـ", &random) },
    name("vowel marks", "vowel-marks") { text, random in inside(text, "َ", &random) },
    name("a shadda", "vowel-marks") { text, random in inside(text, "ّ", &random) },
    name("presentation forms", "presentation-form") { text, _ in replacing(text, "ل", "ﻟ") },
    name("a ligature", "presentation-form") { text, _ in text + "ﻻ" },
    name("letters that are not composed", "composition") { text, _ in
      text.contains("أ")
        ? text.unicodeScalars.reduce(into: "") {
          $0.unicodeScalars.append(contentsOf: $1 == "أ" ? ["ا", "\u{654}"] : [$1])
        } : nil
    },
    name("two spaces", "white-space") { text, random in inside(text, "  ", &random) },
    name("a space before", "white-space") { text, _ in " " + text },
    name("a space behind", "white-space") { text, _ in text + " " },
    name("a no-break space", "white-space") { text, random in inside(text, "\u{A0}", &random) },
    name("a tab", "white-space") { text, random in inside(text, "\t", &random) },
    name("two names with a stroke", "two-names") { text, _ in text + " / " + text + "ية" },
    name("two names with a comma", "two-names") { text, _ in text + "، تل " + text },
    name("two names with a semicolon", "two-names") { text, _ in text + ";تل " + text },
    name("an explanation in brackets", "qualifier-in-name") { text, _ in text + " (حلب)" },
    name("an open bracket", "brackets") { text, _ in text + " (حلب" },
    name("a closing bracket alone", "brackets") { text, _ in text + ")" },
    name("quotation marks", "quotation-marks") { text, _ in "\u{201C}\(text)\u{201D}" },
    name("straight quotation marks", "quotation-marks") { text, _ in "\"\(text)\"" },
    name("a star", "odd-character") { text, _ in text + "*" },
    name("a question mark", "odd-character") { text, _ in text + "؟" },
    name("an emoji", "odd-character") { text, _ in text + " 📍" },
    name("an underscore", "odd-character") { text, random in inside(text, "_", &random) },
    name("Arabic read as Latin", "mojibake", lang: "en") { _, _ in "Ø\u{AD}Ù\u{84}Ø¨" },
    name("Arabic read as Latin, under ar", "mojibake", "wrong-script") { _, _ in "ÙÙØ¨Ø¬" },
    name("a code of a web page", "html-entity") { text, _ in text + " &amp; تل" },
    name("a lost letter", "encoding") { text, random in inside(text, "\u{FFFD}", &random) },
    name("no name", "required-cell") { _, _ in "" },
    name("one letter", "name-length") { _, _ in "ع" },
    name("a sentence", "name-length") { text, _ in Array(repeating: text, count: 25).joined(separator: " ") },
    name("two letters", "short-name") { _, _ in "ثخ" },
    name("a letter held down", "repeated-letters") { text, _ in text + "ييي" },
    name("digits of two kinds", "mixed-digits") { text, _ in text + " 1٢" },
    name("a word for any place", "generic-name") { _, random in
      ["القرية", "المركز", "شارع"].randomElement(using: &random)
    },
    name("none for a name", "generic-name", lang: "en") { _, random in
      ["unknown", "N/A", "none", "Test"].randomElement(using: &random)
    },
    name("a word for its kind before the name", "head-word") { text, _ in
      text.unicodeScalars.count > 3 ? "قرية " + text : nil
    },
    name("all capitals", "capitals", lang: "en") { text, _ in text.count > 5 ? text.uppercased() : nil },
    name("no capitals", "capitals", lang: "en") { text, _ in text.count > 5 ? text.lowercased() : nil },
    name("a kind with a letter wrong", "vocabulary", column: "kind") { _, _ in "prefered" },
    name("no kind", "required-cell", column: "kind") { _, _ in "" },
    name("the only name is a variant", "preferred-name", column: "kind") { _, _ in "variant" },
    name("a language in words", "unknown-language", column: "lang") { _, _ in "Arabic" },
    name("a register of one's own", "unknown-register", column: "register") { _, _ in "enemy" },
    name("a name of a place that is not there", "name-entity", column: "place") { _, random in
      "P7\(Int.random(in: 100_000...999_999, using: &random))"
    },
    name("an organisation's id among places", "identifier", column: "place") { _, _ in "O12" },
    name("a telephone number", "personal-data", column: "note") { _, random in
      "+963 94\(Int.random(in: 1_000_000...9_999_999, using: &random))"
    },
    name("an e-mail address", "personal-data", column: "note") { _, _ in "ask ahmad@example.org" },
    name("something left to do", "left-open", column: "note") { _, random in
      ["fixme", "TODO: check", "للمراجعة"].randomElement(using: &random)
    },
    name("a source that is not there", "unknown-source", column: "source") { _, _ in "facebook" },
    Mutation("two preferred names") { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      let id = draft.cell("places/sy.csv", row, "id")
      draft.insert(path, [id, "ززز الجديدة", "ar", "preferred", "", "", "", "editorial", ""])
      let line =
        draft.rows(path) {
          draft.cell(path, $0, "place") == id && draft.cell(path, $0, "lang") == "ar"
            && draft.cell(path, $0, "kind") == "preferred"
        }.max() ?? 0
      return (["preferred-name"], path, line + 2)
    },
    Mutation("a row twice") { draft, random in
      guard let row = draft.rows(path, where: { _ in true }).randomElement(using: &random),
        let cells = draft.tables[path]?[row]
      else { return nil }
      draft.tables[path]?.insert(cells, at: row)
      return (["duplicate-row"], path, row + 3)
    },
    Mutation("a name in the file of another country") { draft, random in
      guard let row = draft.rows(path, where: { _ in true }).randomElement(using: &random),
        let cells = draft.tables[path]?.remove(at: row)
      else { return nil }
      return (["name-file"], "names/iq.csv", draft.insert("names/iq.csv", cells))
    },
    Mutation("no name at all") { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      let id = draft.cell("places/sy.csv", row, "id")
      draft.tables[path]?.removeAll { $0[0] == id }
      return (["nameless"], "places/sy.csv", row + 2)
    },
  ]
}
