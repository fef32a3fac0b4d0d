/// The data package lists every table, and no table that is not there.
struct Manifest: Rule {
  let about = RuleText(
    "manifest", .error, .files, "datapackage.json lists the tables of the folder",
    "يسرد datapackage.json جداول المجلد",
    why:
      "Other tools find the tables through the data package. `Tools/import` writes it again; by hand, copy the entry of another country.",
    example: .file(
      "datapackage.json",
      wrong: "{\"name\": \"sample\", \"resources\": [{\"name\": \"a\", \"path\": \"places/xx.csv\"}]}\n",
      right: "{\"name\": \"sample\", \"resources\": []}\n"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    let path = "datapackage.json"
    guard let bytes = gazetteer.otherFiles[path] else { return }
    guard let package = try? JSONValue(bytes) else {
      report.add(path: path, line: 1, column: 1, "this is no JSON", "هذا ليس JSON صحيحًا")
      return
    }
    guard let resources = package["resources"]?.array, !resources.isEmpty else { return }
    let listed = Set(resources.compactMap { $0["path"]?.string })
    let present = Set(gazetteer.files.map(\.path))
    let text = String(decoding: bytes, as: UTF8.self)
    for missing in listed.subtracting(present).sorted() where missing.hasSuffix(".csv") {
      let line =
        text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
          $0.contains("\"\(missing)\"")
        } ?? 0
      report.add(
        path: path, line: line + 1, column: 1, key: missing, "the file \(missing) is listed but not there",
        "الملف \(missing) مذكور وليس موجودًا")
    }
    for missing in present.subtracting(listed).sorted() {
      report.add(
        path: path, line: 1, column: 1, key: missing,
        "the file \(missing) is there but not listed under resources",
        "الملف \(missing) موجود وليس مذكورًا في resources")
    }
  }
}
