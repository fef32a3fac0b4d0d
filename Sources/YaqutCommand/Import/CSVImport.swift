import FoundationEssentials
import Yaqut

/// Reads `yaqut export --format csv` in again: everything that a row says, nothing is lost.
///
/// `within`, `names_ar`, `names_en`, `name` and `name_en` are for people; `names`, `ids` and `relations` are read.
enum CSVImport {
  private struct Name: Decodable {
    var name, lang, kind: String
    var register, from, to, source: String?
  }

  private struct Relation: Decodable {
    var relation, object: String
    var from, to, source: String?
  }

  /// Adds the rows of a table.
  static func read(_ table: DelimitedTable, file: String, into tables: inout ImportedTables) throws {
    for column in ["id", "kind", "type", "names"] where !table.columns.contains(column) {
      throw ImportError(
        file: file, line: 1, sentence: "there is no column '\(column)': this is no export of yaqut")
    }
    for row in table.rows {
      let id = try ImportError.id(row["id"], file, row.line)
      func list<T: Decodable>(_ column: String, _ type: T.Type) throws -> [T] {
        let text = row[column]
        guard !text.isEmpty else { return [] }
        do {
          return try JSONDecoder().decode([T].self, from: Data(text.utf8))
        } catch {
          throw ImportError(
            file: file, line: row.line, sentence: "'\(column)' is not the JSON that export writes")
        }
      }
      let isPlace = id.kind == .place
      let life = [row["from"], row["to"], row["superseded_by"], row["source"]]
      if isPlace {
        let point = [row["lat"], row["lon"], row["precision_km"]]
        tables.add(
          to: "places", country: row["country"],
          [row["id"], row["type"], row["parent"]] + point + [row["population"], row["importance"]] + life)
      } else {
        tables.add(
          to: "organisations.csv",
          [row["id"], row["type"], row["country"], row["area"], row["parent"]] + life)
      }
      for name in try list("names", Name.self) {
        let cells = [
          row["id"], name.name, name.lang, name.kind, name.register ?? "", name.from ?? "", name.to ?? "",
          name.source ?? "", "",
        ]
        if isPlace {
          tables.add(to: "names", country: row["country"], cells)
        } else {
          tables.add(to: "organisation_names.csv", cells)
        }
      }
      for pair in try list("ids", [String].self) where pair.count == 2 {
        tables.add(to: "concordances.csv", [row["id"]] + pair)
      }
      for relation in try list("relations", Relation.self) {
        tables.add(
          to: "relations.csv",
          [
            row["id"], relation.relation, relation.object, relation.from ?? "", relation.to ?? "",
            relation.source ?? "",
          ])
      }
    }
  }
}
