import Yaqut

/// Reads LP-TSV (0.5) in: what `yaqut export --format lp-tsv` writes, and what others write whose ids are ours.
///
/// The format has one title with its source, and names with their language: the kind of a name beyond "preferred", who
/// uses it, when, and its source are lost, as are population, importance, what took a place's place, relations, and
/// identifiers that are not GeoNames' or Wikidata's. The first name of a language is taken for the preferred one, which
/// is how the export orders them. Organisations are no places.
enum LinkedPlacesTableImport {
  /// Adds the rows of a table.
  static func read(_ table: DelimitedTable, file: String, into tables: inout ImportedTables) throws {
    for column in ["id", "title", "types"] where !table.columns.contains(column) {
      throw ImportError(file: file, line: 1, sentence: "there is no column '\(column)': this is no LP-TSV")
    }
    for row in table.rows {
      guard try ImportError.id(row["id"], file, row.line).kind == .place else {
        throw ImportError(file: file, line: row.line, sentence: "'\(row["id"])' is no place")
      }
      let country = String(row["ccodes"].prefix { $0 != ";" })
      let placetype = String(row["types"].prefix { $0 != ";" })
      guard Placetype(rawValue: placetype) != nil else {
        throw ImportError(
          file: file, line: row.line,
          sentence: "there is no placetype '\(placetype)'; 'yaqut export --help' says which there are")
      }
      let source = row["geo_source"].isEmpty ? row["title_source"] : row["geo_source"]
      let parent = row["parent_id"].hasPrefix("urn:yaqut:") ? String(row["parent_id"].dropFirst(10)) : ""
      tables.add(
        to: "places", country: country,
        [
          row["id"], placetype, parent, row["lat"], row["lon"], row["approximation"], "", "", row["start"],
          row["end"], "", source,
        ])
      var seen: Set<String> = []
      for name in names(row) {
        let kind = seen.insert(name.lang).inserted ? "preferred" : "variant"
        let isTitle = kind == "preferred" && name.text == row["title"]
        tables.add(
          to: "names", country: country,
          [row["id"], name.text, name.lang, kind, "", "", "", isTitle ? row["title_source"] : source, ""])
      }
      for match in row["matches"].split(separator: ";") {
        guard let colon = match.firstIndex(of: ":") else { continue }
        tables.add(
          to: "concordances.csv",
          [row["id"], String(match[..<colon]), String(match[match.index(after: colon)...])])
      }
    }
  }

  /// The variants, `حماة@ar;Hama@en`; the title alone where there are none.
  private static func names(_ row: DelimitedTable.Row) -> [(text: String, lang: String)] {
    let variants = row["variants"].split(separator: ";").map { variant in
      guard let mark = variant.lastIndex(of: "@") else { return (text: String(variant), lang: "und") }
      return (text: String(variant[..<mark]), lang: String(variant[variant.index(after: mark)...]))
    }
    return variants.isEmpty ? [(row["title"], "ar")] : variants
  }
}
