import SystemPackage
import Testing

@testable import Yaqut

@Suite struct GazetteerFolderTests {
  private func message(_ change: (inout SampleGazetteer) -> Void) throws -> String? {
    var sample = SampleGazetteer(places: ["P1,city"], names: ["P1,حماة,ar,preferred"])
    change(&sample)
    return try sample.inFolder { folder in
      let error = #expect(throws: GazetteerError.self) { try Gazetteer.compile(folder) }
      return error?.description.replacing(folder.string + "/", with: "")
    }
  }

  @Test(
    "a row that is wrong says where and what to do",
    arguments: [
      ("P2,cty", "places/sy.csv:3:4: unknown placetype 'cty'; use one of "),
      ("X2,city", "places/sy.csv:3:1: 'X2' is no place identifier; write it as 'P12'"),
      ("P2,city,,91,0", "places/sy.csv:3:10: latitude '91' is no number from -90.0 to 90.0"),
      (
        "P2,city,,1,2,,3.5",
        "places/sy.csv:3:15: population '3.5' is no whole number from 0 to 4000000000"
      ),
      ("P1,city", "places/sy.csv:3: identifier 'P1' is already used in places/sy.csv:2"),
      ("P2,city", "places/sy.csv:3: place 'P2' has no name; add a row with its preferred name"),
    ])
  func places(row: String, expected: String) throws {
    let found = try message { $0.places.append(row) }
    #expect(found?.hasPrefix(expected) == true, "\(found ?? "")")
  }

  @Test(
    "a name that is wrong says where",
    arguments: [
      ("P1,حلب,ar,prefered", "names/sy.csv:3:11: unknown kind 'prefered'; use one of preferred, variant, "),
      ("P9,حلب,ar,preferred", "names/sy.csv:3: place 'P9' is not in the gazetteer"),
      ("P1,,ar,preferred", "names/sy.csv:3:4: name is empty"),
      ("O1,حلب,ar,preferred", "names/sy.csv:3:1: 'O1' is no place identifier; write it as 'P12'"),
    ])
  func names(row: String, expected: String) throws {
    let found = try message { $0.names.append(row) }
    #expect(found?.hasPrefix(expected) == true, "\(found ?? "")")
  }

  @Test("a parent that is not there is an error")
  func parent() throws {
    let found = try message { $0.places = ["P1,city,P7"] }
    #expect(found == "places/sy.csv:2: parent 'P7' is not in the gazetteer")
  }

  @Test("parents that lead in a circle are an error")
  func circle() throws {
    let found = try message {
      $0.places = ["P1,city,P2", "P2,city,P1"]
      $0.names.append("P2,حلب,ar,preferred")
    }
    #expect(found == "places/sy.csv:2: the parents of 'P1' lead in a circle or are more than 32")
  }

  @Test("a folder without a gazetteer is an error")
  func noGazetteer() throws {
    try withTemporaryFolder { folder in
      let error = #expect(throws: GazetteerError.self) { try Gazetteer.open(folder) }
      #expect(
        error?.description
          == "\(folder): folder has no gazetteer; it needs places/*.csv, names/*.csv or organisations.csv")
    }
  }

  @Test("a path that is not there is an error")
  func notThere() {
    let error = #expect(throws: GazetteerError.self) { try Gazetteer.open("/nowhere/gazetteer.yqx") }
    #expect(
      error?.description
        == "/nowhere/gazetteer.yqx: no such file or folder; give a gazetteer's folder, or a file made by 'yaqut compile'"
    )
    #expect(error?.code == .notFound)
  }

  @Test("places of zz.csv have no country")
  func noCountry() throws {
    var sample = SampleGazetteer(places: ["P1,sea"], names: ["P1,البحر المتوسط,ar,preferred"])
    sample.country = "zz"
    #expect(try sample.compiled().entity(0).country == "")
  }
}
