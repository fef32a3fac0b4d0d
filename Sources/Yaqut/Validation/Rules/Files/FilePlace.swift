/// Every file of the folder is one that the gazetteer knows.
struct FilePlace: Rule {
  let about = RuleText(
    "file-place", .error, .files, "a file has the name and the folder that its rows belong to",
    "للملف الاسم والمجلد اللذان تنتمي إليهما أسطره",
    why:
      "Places and their names are kept in a file for each country, named by its code of two small letters (`zz.csv` for what has no one country). A file of another name is read by nobody.",
    example: .file("places/syria.csv", wrong: TableSchema.places.header + "\n", right: ""))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for file in gazetteer.files where file.schema.isByCountry && !Self.isCountryFile(file.path) {
      report.add(
        path: file.path, line: 1, column: 1, "the file's name is no country code; write it as 'sy.csv'",
        "اسم الملف ليس رمز دولة؛ اكتبه مثل sy.csv")
    }
    for path in gazetteer.otherFiles.keys.sorted() where !Self.isKnown(path) {
      report.add(
        path: path, line: 1, column: 1,
        "the gazetteer has no such file; see the list of files in CONTRIBUTING.md",
        "ليس في المعجم ملف بهذا الاسم؛ انظر قائمة الملفات في CONTRIBUTING.md")
    }
  }

  private static func isCountryFile(_ path: String) -> Bool {
    let name = path.split(separator: "/").last?.dropLast(4) ?? ""
    return name.utf8.count == 2 && name.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  private static func isKnown(_ path: String) -> Bool {
    path == "datapackage.json" || path.hasPrefix("boundaries/") && path.hasSuffix(".geojson")
      || path.hasPrefix("cases/") && path.hasSuffix(".txt")
  }
}
