import ArgumentParser
import Testing
import Yaqut
import YaqutExport

@testable import YaqutCommand

@Suite("yaqut export")
struct ExportCommandTests {
  @Test(
    "wrong options are named with what is right",
    arguments: [
      (["--format", "shp"], "--format is one of geojson, geojsonseq, ndgeojson, geopackage, csv"),
      (["--type", "citty"], "there is no type 'citty'; there are airbase, airport"),
      (["--bbox", "1,2,3"], "--bbox is four numbers in degrees, west,south,east,north, not '1,2,3'"),
      (["--bbox", "40,2,3,9"], "--bbox is four numbers"),
      (["--at", "June"], "--at is a day such as 2014-06-10, not 'June'"),
    ])
  func wrong(arguments: [String], message: String) {
    #expect {
      _ = try ExportCommand.parse(arguments)
    } throws: {
      ExportCommand.message(for: $0).contains(message)
    }
  }

  @Test("a box is west, south, east, north")
  func box() {
    #expect(ExportCommand.box("35.7,32.3,42.4,37.3")?.corners == [35.7, 32.3, 42.4, 37.3])
    #expect(ExportCommand.box("35.7,32.3,42.4,x") == nil)
  }

  @Test("right options are taken")
  func right() throws {
    let command = try ExportCommand.parse([
      "--kind", "place", "--kind", "organisation", "-o", "x.kml", "--at", "2014-06-10",
    ])
    #expect(command.kind == [.place, .organisation])
  }
}
