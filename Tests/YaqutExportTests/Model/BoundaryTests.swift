import Testing

@testable import YaqutExport

@Suite("Boundary")
struct BoundaryTests {
  /// A square with a corner at the south-west, counter-clockwise.
  private func square(_ corner: Double, _ side: Double) -> Boundary.Ring {
    [
      .init(corner, corner), .init(corner + side, corner), .init(corner + side, corner + side),
      .init(corner, corner + side), .init(corner, corner),
    ]
  }

  @Test("outer rings are made counter-clockwise and holes clockwise")
  func order() {
    let (outer, hole) = (square(0, 9), square(3, 2))
    let right = [[outer, hole.reversed()]] as [[Boundary.Ring]]
    for polygons in [
      [[outer, hole]], [[outer.reversed(), hole]], [[outer.reversed(), hole.reversed()]], right,
    ] {
      #expect(Boundary(id: "P1", type: "country", polygons: polygons).rightHanded.polygons == right)
    }
    #expect(Boundary.doubleArea(outer) == 162)
  }

  @Test("the box holds every part")
  func box() {
    let boundary = Boundary(id: "P1", type: "country", polygons: [[square(0, 1)], [square(5, 2)]])
    #expect(boundary.box.corners == [0, 0, 7, 7])
  }

  @Test("a place with an outline is written as a Polygon, or a MultiPolygon of its parts")
  func geometry() {
    var place = ExampleEntities.village
    place.boundary = Boundary(id: "P99", type: "village", polygons: [[square(0, 1)]])
    let one = ExampleEntities.text(GeoJSONFormat.self, [place])
    #expect(one.contains(#""geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}"#))
    #expect(one.hasSuffix("\"bbox\":[0,0,1,1]}\n"))
    place.boundary?.polygons.append([square(5, 2)])
    #expect(
      ExampleEntities.text(GeoJSONFormat.self, [place]).contains(
        #""geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[5,5],[7,5]"#))
  }
}
