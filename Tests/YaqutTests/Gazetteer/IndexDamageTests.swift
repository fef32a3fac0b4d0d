import TestSupport
import Testing

@testable import Yaqut

/// An index is input: whatever its bytes are, opening gives an error or a gazetteer that can be read to the end.
@Suite struct IndexDamageTests {
  private func readAll(_ gazetteer: Gazetteer) {
    for index in 0..<gazetteer.entityCount {
      let entity = gazetteer.entity(index)
      for name in entity.names { _ = gazetteer.name(name) }
      _ = gazetteer.concordances(of: index)
      _ = gazetteer.relations(of: index)
      _ = gazetteer.ancestors(of: index)
    }
    for index in 0..<gazetteer.nameCount { _ = gazetteer.name(index) }
    for text in ["حماة", "الرقة", "قوات سوريا الديمقراطية", "لواء", "جديدة"] {
      let codes = Normalizer(table: gazetteer.foldTable, profile: .key).fold(text).codes
      if let key = gazetteer.key(for: codes[...]) { _ = gazetteer.postings(ofKey: key) }
      _ = gazetteer.cue(for: codes[...])
      _ = gazetteer.stopName(for: codes[...])
    }
  }

  @Test("a file cut short is refused")
  func truncated() throws {
    let bytes = try SampleGazetteer.syriaBytes.get()
    for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 300)) {
      let error = #expect(throws: GazetteerError.self) { try Gazetteer(bytes: Array(bytes[..<count])) }
      #expect(error?.code == (count < 8 ? .notAnIndex : count < 24 ? error?.code : .truncated))
    }
  }

  @Test("each message names the file and the remedy")
  func messages() throws {
    let bytes = try SampleGazetteer.syriaBytes.get()
    func message(_ change: (inout [UInt8]) -> Void) -> String? {
      var bytes = bytes
      change(&bytes)
      return #expect(throws: GazetteerError.self) {
        _ = try Gazetteer(IndexBytes(copying: bytes), file: "x.yqx")
      }?.description
    }
    #expect(
      message { $0[0] = 0 } == "x.yqx: is no compiled gazetteer; make one with 'yaqut compile DIR -o FILE'")
    #expect(
      message { $0[8] = 9 }
        == "x.yqx: has format version 9, this program reads 1; make it again with 'yaqut compile DIR -o FILE'"
    )
    #expect(
      message { $0.removeLast() }
        == "x.yqx: has \(bytes.count - 1) bytes where its header says \(bytes.count); make it again with 'yaqut compile DIR -o FILE'"
    )
    #expect(
      message { $0[41] ^= 1 }
        == "x.yqx: was compiled with other types of places and organisations; make it again with 'yaqut compile DIR -o FILE'"
    )
    #expect(
      message { $0[70] ^= 1 }
        == "x.yqx: is damaged: the checksum of its header is wrong; make it again with 'yaqut compile DIR -o FILE'"
    )
    let rules = Checksum.text(FoldRules.fingerprint)
    let others = Checksum.text(FoldRules.fingerprint ^ 1)
    #expect(
      message { $0[56] ^= 1 }
        == "x.yqx: was folded by rules \(others), this program folds by \(rules); make it again with 'yaqut compile DIR -o FILE'"
    )
    let table = try Gazetteer(bytes: bytes).sections[.foldTable].lowerBound
    #expect(
      message { $0[table] = 0 }
        == "x.yqx: has a fold table that this program cannot read: it does not begin with YQF1; make it again with 'yaqut compile DIR -o FILE'"
    )
  }

  @Test("a file whose table was made from other data of Unicode is no damage: texts are folded by that table")
  func otherTable() throws {
    var bytes = try SampleGazetteer.syriaBytes.get()
    let whole = try Gazetteer(bytes: bytes)
    let range = whole.sections[.foldTable]
    bytes[range.lowerBound + 4] ^= 1  // the version of Unicode
    let error = #expect(throws: GazetteerError.self) { try Gazetteer(bytes: bytes) }
    #expect(error?.code == .wrongFoldTable)

    let table = try FoldTable(bytes: Array(bytes[range]))
    var fingerprint: [UInt8] = []
    fingerprint.append(littleEndian: table.fingerprint)
    bytes.replaceSubrange(32..<40, with: fingerprint)
    let contentStart = whole.sections.content.lowerBound
    var checksum: [UInt8] = []
    checksum.append(
      littleEndian: Checksum.of(Array(bytes[0..<48]) + Array(bytes[IndexFormat.headerSize..<contentStart])))
    bytes.replaceSubrange(48..<56, with: checksum)
    #expect(try Gazetteer(bytes: bytes).foldTable.fingerprint == table.fingerprint)
  }

  @Test("any flipped byte is found by verify, and reading never crashes", arguments: 0..<8 as Range<UInt64>)
  func flipped(seed: UInt64) throws {
    let bytes = try SampleGazetteer.syriaBytes.get()
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<150 {
      var damaged = bytes
      // Damage gathers where the records are small, not in the fold table.
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        damaged[Int.random(in: 0..<bytes.count, using: &numbers)] ^= UInt8.random(
          in: 1...255, using: &numbers)
      }
      guard damaged != bytes, let gazetteer = try? Gazetteer(bytes: damaged) else { continue }
      readAll(gazetteer)
      #expect(throws: GazetteerError.self) { try gazetteer.verify() }
    }
  }

  @Test("records of noise are read without a crash", arguments: 0..<40 as Range<UInt64>)
  func noise(seed: UInt64) throws {
    var bytes = try SampleGazetteer.syriaBytes.get()
    let whole = try Gazetteer(bytes: bytes)
    var numbers = SeededNumbers(seed: seed)
    for section in IndexFormat.Section.allCases
    where section != .foldTable && section.rawValue % 4 == seed % 4 {
      for index in whole.sections[section] { bytes[index] = UInt8.random(in: 0...255, using: &numbers) }
    }
    readAll(try Gazetteer(bytes: bytes))
  }

  @Test("a whole file is verified")
  func whole() throws {
    let gazetteer = try SampleGazetteer.compiledSyria.get()
    try gazetteer.verify()
    readAll(gazetteer)
  }
}
