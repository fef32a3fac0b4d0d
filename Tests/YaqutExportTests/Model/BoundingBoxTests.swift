import Testing

@testable import YaqutExport

@Suite("BoundingBox")
struct BoundingBoxTests {
  @Test("an empty box has no corners and holds nothing")
  func empty() {
    #expect(BoundingBox().corners == nil)
    #expect(!BoundingBox().contains(longitude: 0, latitude: 0))
  }

  @Test("a box holds its points and its edge")
  func grows() {
    var box = BoundingBox()
    box.add(longitude: 36, latitude: 35)
    box.add(longitude: 38, latitude: 33)
    #expect(box.corners == [36, 33, 38, 35])
    #expect(box.contains(longitude: 36, latitude: 33))
    #expect(!box.contains(longitude: 35.9, latitude: 34))
    #expect(!box.contains(longitude: 37, latitude: 35.1))
  }

  @Test("edges must be in order and on the globe")
  func order() {
    #expect(BoundingBox(west: 38, south: 33, east: 36, north: 35) == nil)
    #expect(BoundingBox(west: 36, south: 33, east: 38, north: 95) == nil)
    #expect(
      BoundingBox(west: 36, south: 33, east: 38, north: 35)?.contains(longitude: 37, latitude: 34) == true)
  }
}
