import SystemPackage
import Yaqut

/// The sample with the settlements of a real district, as the gazetteer has them: the villages and towns of Manbij with all their
/// names, points and codes, under numbers of the sample, so that the same edits can be made to them.
enum RealDistrict {
  static let district = "P271"

  static func draft() throws -> Draft {
    let folder = FilePath(#filePath).removingLastComponent().removingLastComponent().removingLastComponent()
      .removingLastComponent().appending("Gazetteer")
    let files = try GazetteerFiles(folder: folder)
    func rows(_ path: String) -> [[String]] {
      guard let file = files.contents[path].flatMap({ TableFile(path: path, bytes: $0) }) else { return [] }
      return file.rows.indices.map { file.canonicalTexts($0) }
    }
    let places = rows("places/sy.csv")
    var numbers: [String: String] = [:]
    for unit in places where unit[1] == "subdistrict" && unit[2] == district {
      numbers[unit[0]] = numbers.isEmpty ? "P4" : "P\(39 + numbers.count)"
    }
    let units = numbers
    for place in places where units[place[2]] != nil && (place[1] == "village" || place[1] == "town") {
      numbers[place[0]] = "P\(100 + numbers.count)"
    }
    var draft = Draft(ValidationSample.sound)
    draft.tables["sources.csv"] = rows("sources.csv")
    for place in places {
      guard let id = numbers[place[0]], id != "P4" else { continue }
      var cells = place
      cells[0] = id
      cells[2] = units[place[2]] ?? "P3"
      draft.insert("places/sy.csv", cells)
    }
    for (path, wanted) in [
      ("names/sy.csv", Set(numbers.keys)), ("concordances.csv", Set(numbers.keys).subtracting(units.keys)),
    ] {
      for row in rows(path) where wanted.contains(row[0]) && numbers[row[0]] != "P4" {
        draft.insert(path, [numbers[row[0]] ?? ""] + row.dropFirst())
      }
    }
    return draft
  }
}
