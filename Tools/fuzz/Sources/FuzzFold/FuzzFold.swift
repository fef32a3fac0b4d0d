import Yaqut

private let table = FoldTable.make()
private let normalizers = [FoldProfile.exact, .standard, .key, .loose].map {
  Normalizer(table: table, profile: $0)
}
private let ladder = FoldLadder(table: table)

/// Folds any bytes by every profile and checks what has to hold whatever they are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFold(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let source = SourceText(bytes)
  for unit in OffsetUnit.allCases { _ = source.offsets(in: unit)[count / 2..<count] }
  for normalizer in normalizers {
    let folded = normalizer.fold(source)
    precondition(folded.starts.count == folded.codes.count + 1 && folded.starts.last == UInt32(count))
    precondition(zip(folded.starts, folded.starts.dropFirst()).allSatisfy { $0 <= $1 }, "offsets fall")
    precondition(
      normalizer.fold(folded.string).codes == folded.codes, "\(normalizer.profile): not idempotent")
    for index in folded.codes.indices {
      let range = folded.sourceRange(index..<folded.codes.count)
      precondition(range.lowerBound >= 0 && range.upperBound <= count)
      if index > 64 { break }
    }
    var stream = FoldStream(normalizer)
    var parts = stream.add(bytes.prefix(count / 2))
    parts += stream.add(bytes.dropFirst(count / 2))
    parts += stream.finish()
    precondition(parts.flatMap(\.text.codes) == folded.codes, "\(normalizer.profile): depends on chunks")
    _ = normalizer.changes(in: folded)
    _ = Proclitics.hypotheses(for: folded.codes)
    _ = LooseKey.make(folded.codes)
    _ = Inflection.forms(of: folded.codes)
    let half = folded.codes.count / 2
    if let slip = OneEdit.between(name: folded.codes[..<half], text: folded.codes[half...]) {
      _ = OneEdit.isAllowed(slip.edit, at: slip.at, in: folded.codes[..<half])
    }
  }
  _ = ladder.level(SourceText(Array(bytes.prefix(count / 2))), source)
  // Stored tables come from files: any bytes are refused or usable.
  if let first = bytes.first, first & 15 == 0 {
    var stored = table.bytes
    for (index, byte) in bytes.enumerated().dropFirst() where !stored.isEmpty {
      stored[index * 7919 % stored.count] = byte
    }
    if let table = try? FoldTable(bytes: stored) {
      _ = Normalizer(table: table, profile: .loose).fold(source)
    }
  }
  return 0
}
