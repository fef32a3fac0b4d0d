import FuzzSupport

@testable import Yaqut

private let whole = FuzzGazetteer.small
private let text = SourceText(
  "وصل إلى مدينة حماة والرقة وقوات سوريا الديمقراطية في ريف حماة الشمالي، لواء جديدة، محمدة")

/// Reads everything that an open gazetteer has.
private func readAll(_ gazetteer: Gazetteer) {
  for index in 0..<gazetteer.entityCount {
    let entity = gazetteer.entity(index)
    for name in entity.names { _ = gazetteer.name(name) }
    _ = gazetteer.concordances(of: index)
    _ = gazetteer.relations(of: index)
    _ = gazetteer.ancestors(of: index)
    _ = gazetteer.index(of: entity.id)
  }
  for index in 0..<gazetteer.nameCount { _ = gazetteer.name(index) }
}

/// Makes the checksum of the header right.
private func sign(_ bytes: inout [UInt8]) {
  let end =
    IndexFormat.headerSize + IndexFormat.Section.allCases.count * IndexFormat.sectionSize
    + IndexFormat
    .alignment - 1
  let table = IndexFormat.headerSize..<end / IndexFormat.alignment * IndexFormat.alignment
  var checksum: [UInt8] = []
  checksum.append(littleEndian: Checksum.of(Array(bytes[0..<48]) + Array(bytes[table])))
  bytes.replaceSubrange(48..<56, with: checksum)
}

/// Opens the bytes of a compiled gazetteer with changes that the input says: four bytes each, three for the place and
/// one for the value. Opening gives an error or a gazetteer that can be read and linked with.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzIndex(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let mode = input.first else { return 0 }
  var bytes = whole
  if mode & 3 == 0 {
    bytes = Array(input.dropFirst())
  } else {
    for change in stride(from: 1, to: count - 3, by: 4) {
      let place = Int(input[change]) | Int(input[change + 1]) << 8 | Int(input[change + 2]) << 16
      bytes[place % bytes.count] = input[change + 3]
    }
    // Else no change of the header would go further than its checksum.
    if mode & 3 == 1 { sign(&bytes) }
  }
  do {
    let gazetteer = try Gazetteer(bytes: bytes)
    readAll(gazetteer)
    _ = Linker(gazetteer).link(text)
    _ = Lookup(gazetteer).results(for: "حماه")
    do {
      try gazetteer.verify()
    } catch {
      check(error.code == .damaged, "\(error)")
    }
  } catch {
    check(!error.remedy.isEmpty, "no remedy: \(error)")
  }
  return 0
}
