import Testing

@testable import YaqutExport

@Suite("lp-tsv")
struct LinkedPlacesTableFormatTests {
  @Test("the whole file of one place")
  func golden() {
    let rows = ExampleEntities.text(LinkedPlacesTableFormat.self, [ExampleEntities.city]).split(
      separator: "\n"
    )
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.first == LinkedPlacesTableFormat.columns)
    #expect(
      rows.last == [
        "P12", "حماة", "wof", "P", "2026", "", "", "SY", "gn:170017;wd:Q173545",
        "حماة@ar;Hama@en;حماه@ar;أبيفانيا@ar", "city", "مركز حماة", "urn:yaqut:P11", "36.757783", "35.131829",
        "wof",
        "1.5",
      ])
  }

  @Test("every row has every column, and a name with a semicolon is no variant")
  func awkward() {
    let rows = ExampleEntities.text(LinkedPlacesTableFormat.self).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { $0.count == LinkedPlacesTableFormat.columns.count })
    #expect(rows.last?[9].contains("😀@tr") == true)
    #expect(rows.last?[9].contains("1;2") == false)
  }
}
