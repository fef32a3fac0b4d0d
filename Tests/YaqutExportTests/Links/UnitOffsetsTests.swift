import Testing
import Yaqut

@testable import YaqutExport

@Suite("UnitOffsets")
struct UnitOffsetsTests {
  @Test("offsets of scalars agree with the converter of the text", arguments: OffsetUnit.allCases)
  func agree(unit: OffsetUnit) {
    for document in ExampleDocuments.all {
      let offsets = UnitOffsets(unit, of: document.source)
      let (scalars, units) = (document.source.offsets(in: .scalar), document.source.offsets(in: unit))
      for mention in document.mentions {
        for byte in [mention.range.lowerBound, mention.range.upperBound, document.source.bytes.count] {
          #expect(offsets[scalars[byte]] == units[byte])
        }
      }
    }
  }
}
