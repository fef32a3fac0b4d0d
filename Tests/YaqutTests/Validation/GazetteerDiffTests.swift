import Testing
import Yaqut

@Suite("Edits in words")
struct GazetteerDiffTests {
  private func items(_ edits: [(String, String)]) -> [GazetteerDiff.Item] {
    var files = ValidationSample.sound
    for (file, rows) in edits {
      files = ValidationSample.with(file, rows, in: files).files.merging(files, except: file)
    }
    return GazetteerDiff(GazetteerTables(files, base: ValidationSample.sound)).items
  }

  @Test("No edit, no words")
  func nothing() { #expect(items([]).isEmpty) }

  @Test("A place that moved, changed its parent and its importance")
  func place() throws {
    let found = items([("places/sy.csv", "P6,village,P3,36.46,37.7,1,,6,,,,editorial")])
    #expect(found.map(\.kind) == [.placeMoved, .parentChanged, .valueChanged])
    let moved = try #require(found.first?.kilometres)
    #expect(abs(moved - 1.112) < 0.01)
    #expect(found[0].label == "العريمة")
    #expect(found[1].before == "P4 مركز منبج" && found[1].after == "P3 منبج")
  }

  @Test("A place added, and one superseded by it")
  func added() {
    let found = items([
      (
        "places/sy.csv",
        "P7,village,P4,36.6,37.8,1,,5,,2020,P8,editorial\nP8,village,P4,36.61,37.8,1,,5,,,,editorial"
      ),
      ("names/sy.csv", "P8,أم جلود الجديدة,ar,preferred,,,,editorial,"),
    ])
    #expect(found.map(\.kind) == [.superseded, .valueChanged, .placeAdded, .nameAdded])
    #expect(found[0].after == "P8 أم جلود الجديدة")
  }

  @Test("A name that was preferred and is a variant now")
  func renamed() {
    let found = items([
      ("names/sy.csv", "P6,كفر ناصح,ar,preferred,,,,editorial,\nP6,العريمة,ar,variant,,,,editorial,")
    ])
    #expect(found.map(\.kind) == [.renamed, .nameAdded, .nameChanged])
    #expect(found[0].before == "العريمة" && found[0].after == "كفر ناصح")
  }

  @Test("Rows of other tables")
  func rows() {
    let found = items([("concordances.csv", "P5,gn,168001")])
    #expect(found.map(\.kind) == [.rowAdded, .rowRemoved])
    #expect(found[0].after == "P5,gn,168001")
  }
}

extension GazetteerFiles {
  /// These files with one file of others.
  func merging(_ other: GazetteerFiles, except file: String) -> GazetteerFiles {
    var result = other
    result.contents[file] = contents[file]
    return result
  }
}
