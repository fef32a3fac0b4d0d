import TestSupport
import Yaqut

extension Mutations {
  /// An edit of the bytes of a table, with the line where it shows.
  private static func bytes(
    _ title: String, _ rules: String...,
    change: @escaping @Sendable ([[UInt8]], inout SeededNumbers) -> (bytes: [UInt8], line: Int)
  ) -> Mutation {
    Mutation(title) { draft, random in
      let path = ["places/sy.csv", "names/sy.csv"].randomElement(using: &random) ?? "names/sy.csv"
      let lines = Draft.bytes(path, draft.tables[path] ?? []).split(separator: 0x0A).map(Array.init)
      let (bytes, line) = change(lines, &random)
      draft.raw[path] = bytes
      return (rules, path, line)
    }
  }

  private static func joined(_ lines: [[UInt8]], _ end: String = "\n") -> [UInt8] {
    lines.flatMap { $0 + Array(end.utf8) }
  }

  static let files: [Mutation] = [
    bytes("a byte order mark", "byte-order-mark") { lines, _ in ([0xEF, 0xBB, 0xBF] + joined(lines), 1) },
    bytes("line ends of Windows", "line-ends") { lines, _ in (joined(lines, "\r\n"), 1) },
    bytes("semicolons", "separator") { lines, _ in (joined(lines).map { $0 == 0x2C ? 0x3B : $0 }, 1) },
    bytes("tabs", "separator") { lines, _ in (joined(lines).map { $0 == 0x2C ? 0x09 : $0 }, 1) },
    bytes("a file cut off", "field-count", "final-newline") { lines, random in
      let count = Int.random(in: 3..<lines.count, using: &random)
      let head = joined(Array(lines[..<count]))
      return (head + lines[count].prefix(Int.random(in: 1..<lines[count].count, using: &random)), count + 1)
    },
    bytes("no end of the last line", "final-newline") { lines, _ in
      (Array(joined(lines).dropLast()), lines.count)
    },
    bytes("a column by another name", "header") { lines, _ in
      var lines = lines
      lines[0] = Array("\(String(decoding: lines[0], as: UTF8.self))x".utf8)
      return (joined(lines), 1)
    },
    bytes("no header", "header") { lines, _ in (joined(Array(lines.dropFirst())), 1) },
    bytes("columns in another order", "header") { lines, _ in
      let moved = lines.map { line -> [UInt8] in
        var cells = line.split(separator: 0x2C, omittingEmptySubsequences: false)
        cells.swapAt(0, 1)
        return Array(cells.joined(separator: [0x2C]))
      }
      return (joined(moved), 1)
    },
    bytes("a byte that is not UTF-8", "encoding") { lines, random in
      var lines = lines
      let row = Int.random(in: 1..<lines.count, using: &random)
      lines[row].insert(0xC3, at: lines[row].firstIndex(of: 0x2C) ?? 0)
      return (joined(lines), row + 1)
    },
    bytes("a blank line", "blank-line") { lines, random in
      let row = Int.random(in: 1..<lines.count, using: &random)
      return (joined(Array(lines[..<row]) + [[]] + Array(lines[row...])), row + 1)
    },
    bytes("a line of commas", "blank-line") { lines, random in
      let row = Int.random(in: 1..<lines.count, using: &random)
      let commas = lines[0].filter { $0 == 0x2C }
      return (joined(Array(lines[..<row]) + [commas] + Array(lines[row...])), row + 1)
    },
    bytes("an open quote", "quoting") { lines, random in
      var lines = lines
      let row = Int.random(in: 1..<lines.count, using: &random)
      lines[row].insert(0x22, at: 0)
      return (joined(lines), row + 1)
    },
    bytes("a quote inside a cell", "quoting") { lines, random in
      var lines = lines
      let row = Int.random(in: 1..<lines.count, using: &random)
      lines[row].insert(0x22, at: 1)
      return (joined(lines), row + 1)
    },
    bytes("quotes that are not needed", "canonical-form") { lines, random in
      var lines = lines
      let row = Int.random(in: 1..<lines.count, using: &random)
      let comma = lines[row].firstIndex(of: 0x2C) ?? 0
      lines[row] = [0x22] + lines[row][..<comma] + [0x22] + lines[row][comma...]
      return (joined(lines), row + 1)
    },
    Mutation("a file of no country") { draft, _ in
      draft.raw["places/syria.csv"] = Draft.bytes("places/syria.csv", [])
      return (["file-place"], "places/syria.csv", 1)
    },
    Mutation("a file beside the tables") { draft, _ in
      draft.raw["my villages.csv"] = Array("a,b\n".utf8)
      return (["file-place"], "my villages.csv", 1)
    },
  ]

  /// A row put into a table of its own kind, with the rule that must find it there.
  private static func row(_ title: String, _ rule: String..., path: String, _ cells: [String]) -> Mutation {
    Mutation(title) { draft, _ in
      draft.tables[path]?.removeAll { $0[0] == cells[0] && TableSchema.of(path: path)?.key == ["id"] }
      return (rule, path, draft.insert(path, cells))
    }
  }

  static let others: [Mutation] = [
    row(
      "an umbrella that is not there", "organisation-reference", path: "organisations.csv",
      ["O3", "armed_group", "SY", "", "O777777", "", "", "", "editorial"]),
    row(
      "an area that is not there", "organisation-reference", path: "organisations.csv",
      ["O3", "armed_group", "SY", "P7777777", "", "", "", "", "editorial"]),
    row(
      "its own umbrella", "umbrella-cycle", path: "organisations.csv",
      ["O3", "armed_group", "SY", "", "O3", "", "", "", "editorial"]),
    row(
      "a country of three letters", "unknown-country", path: "organisations.csv",
      ["O3", "armed_group", "SYR", "", "", "", "", "", "editorial"]),
    row(
      "a type that is not in the list", "vocabulary", path: "organisations.csv",
      ["O3", "militia", "SY", "", "", "", "", "", "editorial"]),
    row(
      "a partisan name without its register", "partisan-name", path: "organisation_names.csv",
      ["O3", "عصابات الفرات", "ar", "variant", "", "", "", "editorial", ""]),
    row(
      "a name older than its bearer", "name-outside-life", path: "organisation_names.csv",
      ["O2", "الفرقة", "ar", "variant", "", "1990", "", "editorial", ""]),
    row(
      "a name that is a cue word", "cue-name", path: "organisation_names.csv",
      ["O3", "مدينة", "ar", "short", "", "", "", "editorial", ""]),
    row(
      "a relation with nobody", "relation-ends", path: "relations.csv",
      ["O3", "part_of", "O777777", "", "", "editorial"]),
    row(
      "a relation of one's own", "relation", path: "relations.csv",
      ["O3", "friend_of", "O2", "", "", "editorial"]),
    row(
      "a capital of an organisation", "relation", path: "relations.csv",
      ["O3", "capital_of", "P2", "", "", "editorial"]),
    row(
      "a part of itself", "relation-ends", path: "relations.csv",
      ["O3", "part_of", "O3", "", "", "editorial"]),
    Mutation("mergers in a circle") { draft, _ in
      let line = draft.insert("relations.csv", ["O2", "merged_into", "O3", "", "", "editorial"])
      draft.insert("relations.csv", ["O3", "merged_into", "O2", "", "", "editorial"])
      return (["relation-cycle"], "relations.csv", line)
    },
    row(
      "an item of Wikidata without its Q", "concordance-code", path: "concordances.csv",
      ["P6", "wd", "41183"]),
    row(
      "a GeoNames id with letters", "concordance-code", path: "concordances.csv", ["P6", "gn", "gn168000"]),
    row(
      "an authority of one's own", "unknown-authority", path: "concordances.csv", ["P6", "google", "168000"]),
    row("a code of nobody", "concordance-entity", path: "concordances.csv", ["P7777777", "gn", "1680001"]),
    row("a P-code of another unit", "pcode-prefix", path: "concordances.csv", ["P4", "pcode", "SY990300"]),
    row(
      "a P-code of another country", "pcode-prefix", path: "concordances.csv", ["P4", "pcode", "IQ020300"]),
    Mutation("a code on two places") { draft, _ in
      draft.insert("concordances.csv", ["P6", "gn", "9990001"])
      return (
        ["shared-concordance"], "concordances.csv", draft.insert("concordances.csv", ["P7", "gn", "9990001"])
      )
    },
    row(
      "a licence that reserves all rights", "licence", path: "sources.csv",
      ["zatlas", "An atlas", "All rights reserved", "Someone", ""]),
    row(
      "a share-alike licence", "licence", path: "sources.csv", ["zosm", "A map", "ODbL-1.0", "Someone", ""]),
    row(
      "an acknowledged error", "allow", path: "allow.csv",
      ["swapped-coordinates", "places/sy.csv", "P6", "it is there"]),
    row(
      "an acknowledgement of nothing", "unused-allow", path: "allow.csv",
      ["shared-point", "places/sy.csv", "P6", "one building"]),
    row(
      "a cue without a meaning", "cue-meaning", path: "cues.csv",
      ["زقاق", "place_head", "alley", "singular", "no", "editorial"]),
    row(
      "a retired id without a reason", "retired-reason", path: "retired.csv", ["P9", "because", "2020", ""]),
    row(
      "a duplicate without its twin", "retired-reason", path: "retired.csv", ["P9", "duplicate", "2020", ""]),
    Mutation("a case of nobody") { draft, _ in
      draft.raw["cases/a.txt"] = Array("وصل إلى ⟦منبج|P7777777⟧\n".utf8)
      return (["case"], "cases/a.txt", 1)
    },
    Mutation("a mark that is not closed") { draft, _ in
      draft.raw["cases/a.txt"] = Array("# one\nوصل إلى ⟦منبج|P5\n".utf8)
      return (["case"], "cases/a.txt", 2)
    },
    Mutation("a boundary that is not closed") { draft, _ in
      draft.raw["boundaries/more.geojson"] = Array(
        "{\"features\":[\n{\"id\":\"P3\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[37,36],[38,36],[38,37],[37,37]]]}}]}\n"
          .utf8)
      return (["boundary"], "boundaries/more.geojson", 2)
    },
    Mutation("a boundary file cut off") { draft, _ in
      draft.raw["boundaries/more.geojson"] = Array("{\"features\":[\n{\"id\":\"P3\",".utf8)
      return (["boundary"], "boundaries/more.geojson", 2)
    },
  ]

  private static let sy = "places/sy.csv"

  static let changes: [Mutation] = [
    Mutation("a place taken out", base: true) { draft, random in
      guard let row = settlement(draft, &random), let id = draft.tables[sy]?.remove(at: row)[0] else {
        return nil
      }
      draft.tables["names/sy.csv"]?.removeAll { $0[0] == id }
      draft.tables["concordances.csv"]?.removeAll { $0[0] == id }
      return (["id-removed"], sy, min(row + 2, (draft.tables[sy]?.count ?? 0) + 1))
    },
    Mutation("a place numbered anew", base: true) { draft, random in
      guard let row = settlement(draft, &random), var cells = draft.tables[sy]?.remove(at: row) else {
        return nil
      }
      let id = cells[0]
      cells[0] = "P800000"
      draft.tables["concordances.csv"]?.removeAll { $0[0] == id }
      for index in draft.tables["names/sy.csv"]?.indices ?? 0..<0
      where draft.tables["names/sy.csv"]?[index][0] == id {
        draft.tables["names/sy.csv"]?[index][0] = "P800000"
      }
      draft.tables["names/sy.csv"]?.sort { RowOrdering(.names).key($0) < RowOrdering(.names).key($1) }
      return (["id-changed"], sy, draft.insert(sy, cells))
    },
    Mutation("a village moved by 20 km", base: true) { draft, random in
      guard let row = settlement(draft, &random), let lat = Double(draft.cell(sy, row, "lat")) else {
        return nil
      }
      return (["moved-far"], sy, draft.set(sy, row, "lat", CanonicalNumber.rounded(lat - 0.18, decimals: 5)))
    },
    Mutation("a village made a mountain", base: true) { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      return (["type-changed"], sy, draft.set(sy, row, "placetype", "mountain"))
    },
    Mutation("a village in another unit", base: true) { draft, random in
      guard let row = settlement(draft, &random),
        let unit = draft.rows(
          sy,
          where: {
            draft.cell(sy, $0, "placetype") == "subdistrict"
              && draft.cell(sy, $0, "id") != draft.cell(sy, row, "parent")
          }
        ).randomElement(using: &random)
      else { return nil }
      return (["parent-changed"], sy, draft.set(sy, row, "parent", draft.cell(sy, unit, "id")))
    },
    Mutation("a name written over", base: true) { draft, random in
      let path = "names/sy.csv"
      guard
        let row = draft.rows(
          path, where: { draft.cell(path, $0, "lang") == "ar" && draft.cell(path, $0, "kind") == "preferred" }
        ).randomElement(using: &random)
      else { return nil }
      return (["renamed"], path, draft.set(path, row, "name", "كفر الجديدة"))
    },
    Mutation("a row written over with another place", base: true) { draft, random in
      guard let row = settlement(draft, &random), let lat = Double(draft.cell(sy, row, "lat")) else {
        return nil
      }
      _ = draft.set(sy, row, "placetype", "lake")
      return (["id-reused"], sy, draft.set(sy, row, "lat", CanonicalNumber.rounded(lat - 0.3, decimals: 5)))
    },
    Mutation("half of a file lost", base: true) { draft, random in
      let count = (draft.tables["names/sy.csv"] ?? []).count
      let kept = Int.random(in: count / 4..<count / 2, using: &random)
      draft.tables["names/sy.csv"]?.removeLast(count - kept)
      return (["lost-rows"], "names/sy.csv", kept + 1)
    },
    Mutation("the name of a city for a village", base: true) { draft, random in
      guard let row = settlement(draft, &random) else { return nil }
      let line = draft.insert(
        "names/sy.csv", [draft.cell(sy, row, "id"), "منبج", "ar", "variant", "", "", "", "editorial", ""])
      return (["new-ambiguity"], "names/sy.csv", line)
    },
  ]
}
