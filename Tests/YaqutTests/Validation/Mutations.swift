import TestSupport
import Yaqut

/// Bad edits of every kind that people and programs make.
enum Mutations {
  static let all = places + names + files + others + changes

  private static let sy = "places/sy.csv"
  private static let syNames = "names/sy.csv"

  /// A village or town of Syria, by chance.
  static func settlement(_ draft: Draft, _ random: inout SeededNumbers) -> Int? {
    draft.rows(sy) { ["village", "town"].contains(draft.cell(sy, $0, "placetype")) }.randomElement(
      using: &random)
  }

  /// An edit of one cell of a settlement's row.
  private static func cell(
    _ name: String, _ rule: String..., column: String,
    _ change: @escaping @Sendable (String, inout SeededNumbers) -> String
  ) -> Mutation {
    Mutation(name) { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      let old = draft.cell(sy, row, column)
      return (rule, sy, draft.set(sy, row, column, change(old, &random)))
    }
  }

  /// An edit of a settlement's point.
  private static func point(
    _ name: String, _ rule: String..., change: @escaping @Sendable (Double, Double) -> (String, String)
  ) -> Mutation {
    Mutation(name) { draft, random in
      guard let row = settlement(draft, &random), let lat = Double(draft.cell(sy, row, "lat")),
        let lon = Double(draft.cell(sy, row, "lon"))
      else { return nil }
      let (first, second) = change(lat, lon)
      _ = draft.set(sy, row, "lat", first)
      return (rule, sy, draft.set(sy, row, "lon", second))
    }
  }

  private static let places: [Mutation] = [
    point("latitude and longitude swapped", "swapped-coordinates") { ("\($1)", "\($0)") },
    point("the sign of the longitude lost", "lost-sign") { ("\($0)", "-\($1)") },
    point("the sign of the latitude lost", "lost-sign") { ("-\($0)", "\($1)") },
    point("a point of zeros", "null-island") { _, _ in ("0", "0") },
    point("latitude over 90", "coordinate-range") { ("\($0 + 100)", "\($1)") },
    point("degrees and minutes", "coordinate-range") { ("\(Int($0))°27'", "\($1)") },
    point("a point in another country", "outside-country") { ("\($0 + 12)", "\($1)") },
    point("a point in radians", "radians") {
      (
        CanonicalNumber.rounded($0 * .pi / 180, decimals: 6),
        CanonicalNumber.rounded($1 * .pi / 180, decimals: 6)
      )
    },
    point("no latitude", "half-point") { ("", "\($1)") },
    point("no longitude", "half-point") { first, _ in ("\(first)", "") },
    point("a decimal comma", "spreadsheet-number") { ("\($0)".replacingDot, "\($1)") },
    point("a date for a latitude", "spreadsheet-number") { ("May-\(Int($0))", "\($1)") },
    point("Arabic digits", "spreadsheet-number") { ("\($0)".inArabicDigits, "\($1)") },
    point("zeros at the end", "canonical-form") { ("\($0)00", "\($1)") },
    point("nine decimals", "canonical-form") { ("\(Int($0)).123456789", "\($1)") },
    point("whole degrees", "rounded-point") { ("\(Int($0))", "\(Int($1))") },
    point("a point far from the others", "outside-parent", "far-from-siblings", "outside-country") {
      ("\($0 - 2.5)", "\($1 + 1.5)")
    },
    cell("no parent", "missing-parent", column: "parent") { _, _ in "" },
    cell("a parent that is not there", "unknown-parent", column: "parent") { _, random in
      "P9\(Int.random(in: 100_000...999_999, using: &random))"
    },
    cell("a parent's name for its id", "identifier", column: "parent") { _, _ in "حلب" },
    Mutation("its own parent") { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      return (["parent-cycle"], sy, draft.set(sy, row, "parent", draft.cell(sy, row, "id")))
    },
    Mutation("a cycle of units") { draft, random in
      let units = draft.rows(sy) { draft.cell(sy, $0, "placetype") == "subdistrict" }
      guard let unit = units.randomElement(using: &random),
        let above = draft.rows(sy, where: { draft.cell(sy, $0, "id") == draft.cell(sy, unit, "parent") })
          .first
      else { return nil }
      return (["parent-cycle"], sy, draft.set(sy, above, "parent", draft.cell(sy, unit, "id")))
    },
    Mutation("a village for a parent") { draft, random in
      guard let row = settlement(draft, &random), let other = settlement(draft, &random), row != other else {
        return nil
      }
      return (["parent-rank"], sy, draft.set(sy, row, "parent", draft.cell(sy, other, "id")))
    },
    Mutation("the district for a parent") { draft, random in
      guard let row = settlement(draft, &random),
        let district = draft.rows(sy, where: { draft.cell(sy, $0, "placetype") == "district" }).randomElement(
          using: &random)
      else { return nil }
      return (["settlement-parent"], sy, draft.set(sy, row, "parent", draft.cell(sy, district, "id")))
    },
    cell("a placetype with a letter wrong", "vocabulary", column: "placetype") { old, random in
      var letters = Array(old)
      letters.remove(at: Int.random(in: 0..<letters.count, using: &random))
      return String(letters)
    },
    cell("a placetype in Arabic", "vocabulary", column: "placetype") { _, _ in "قرية" },
    cell("no placetype", "required-cell", column: "placetype") { _, _ in "" },
    cell("importance over 100", "number", column: "importance") { _, random in
      "\(Int.random(in: 101...9999, using: &random))"
    },
    cell("importance in words", "number", column: "importance") { _, _ in "high" },
    cell("no importance", "required-cell", column: "importance") { _, _ in "" },
    cell("a population below zero", "number", column: "population") { _, random in
      "-\(Int.random(in: 1...9999, using: &random))"
    },
    cell("a population of a country", "population", column: "population") { _, _ in "21000000" },
    cell("a population with commas", "spreadsheet-number", column: "population") { _, _ in "12,500" },
    cell("no precision", "missing-precision", column: "precision_km") { _, _ in "" },
    cell("a source that is not there", "unknown-source", column: "source") { _, _ in "wikipedia" },
    cell("no source", "required-cell", column: "source") { _, _ in "" },
    cell("a hidden mark in the source", "hidden-in-cell", column: "source") { old, _ in old + "\u{200E}" },
    cell("a space behind the source", "hidden-in-cell", column: "source") { old, _ in old + " " },
    cell("a date by slashes", "date", column: "from") { _, random in
      "\(Int.random(in: 13...28, using: &random))/3/2015"
    },
    cell("a month over 12", "date", column: "from") { _, _ in "2015-17" },
    cell("a date in the future", "future-date", column: "from") { _, random in
      "\(Int.random(in: 2100...2900, using: &random))"
    },
    Mutation("an end before the beginning") { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      _ = draft.set(sy, row, "from", "2018")
      return (["date-order"], sy, draft.set(sy, row, "to", "2011"))
    },
    cell("superseded by nobody", "superseded-target", column: "superseded_by") { _, _ in "P99999999" },
    Mutation("superseded by itself") { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      return (["superseded-target"], sy, draft.set(sy, row, "superseded_by", draft.cell(sy, row, "id")))
    },
    Mutation("a unit superseded with places in it") { draft, random in
      guard let row = settlement(draft, &random),
        let other = draft.rows(sy, where: { draft.cell(sy, $0, "placetype") == "district" }).first,
        let unit = draft.rows(sy, where: { draft.cell(sy, $0, "id") == draft.cell(sy, row, "parent") }).first
      else { return nil }
      _ = draft.set(sy, unit, "superseded_by", draft.cell(sy, other, "id"))
      return (["superseded-in-use"], sy, row + 2)
    },
    Mutation("an id used twice") { draft, random in
      guard let row = settlement(draft, &random), row > 0 else { return nil }
      let other = draft.cell(sy, row - 1, "id")
      draft.tables[sy]?[row][0] = other
      return (["duplicate-id"], sy, row + 2)
    },
    cell("an id with zeros", "identifier", column: "id") { old, _ in "P0" + old.dropFirst() },
    cell("an id in a small letter", "identifier", column: "id") { old, _ in old.lowercased() },
    cell("an id without its letter", "identifier", column: "id") { old, _ in String(old.dropFirst()) },
    Mutation("an id that was retired") { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      draft.insert("retired.csv", [draft.cell(sy, row, "id"), "never existed", "2020", ""])
      return (["retired-id"], sy, row + 2)
    },
    Mutation("a village twice") { draft, random in
      guard let row = settlement(draft, &random), var cells = draft.tables[sy]?[row],
        let name = draft.rows(
          syNames,
          where: {
            draft.cell(syNames, $0, "place") == cells[0] && draft.cell(syNames, $0, "lang") == "ar"
              && draft.cell(syNames, $0, "kind") == "preferred"
          }
        ).first
      else { return nil }
      cells[0] = "P800000"
      let text = draft.cell(syNames, name, "name")
      draft.insert(syNames, ["P800000", text, "ar", "preferred", "", "", "", "editorial", ""])
      return (["duplicate-place"], sy, draft.insert(sy, cells))
    },
    Mutation("the point of another village") { draft, random in
      guard let row = settlement(draft, &random), let other = settlement(draft, &random), row < other else {
        return nil
      }
      _ = draft.set(sy, other, "precision_km", "1")
      _ = draft.set(sy, other, "lat", draft.cell(sy, row, "lat"))
      return (["shared-point"], sy, draft.set(sy, other, "lon", draft.cell(sy, row, "lon")))
    },
    Mutation("a row out of order") { draft, random in
      guard let row = settlement(draft, &random), row > 0 else { return nil }
      draft.tables[sy]?.swapAt(row, row - 1)
      return (["row-order"], sy, row + 2)
    },
    Mutation("a row in the file of another country") { draft, random in
      guard let row = settlement(draft, &random), let cells = draft.tables[sy]?.remove(at: row) else {
        return nil
      }
      return (["country-mismatch"], "places/iq.csv", draft.insert("places/iq.csv", cells))
    },
    Mutation("a cell too many") { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      draft.tables[sy]?[row].append("x")
      return (["field-count"], sy, row + 2)
    },
    Mutation("a cell too few") { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      draft.tables[sy]?[row].remove(at: 5)
      return (["field-count"], sy, row + 2)
    },
  ]
}

extension String {
  fileprivate var replacingDot: String { String(map { $0 == "." ? "," : $0 }) }
  fileprivate var inArabicDigits: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map {
          (0x30...0x39).contains($0.value) ? Unicode.Scalar($0.value - 0x30 + 0x660) ?? $0 : $0
        }))
  }
}
