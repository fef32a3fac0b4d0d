import SystemPackage
import Yaqut

/// Answers for Yaqut what `run` asks of every system, a line for a line.
///
///     recall fold < NAMES              the folded name
///     recall match GAZETTEER < PAIRS   name, tab, variant: 1 or 0 for the key, 1 or 0 for the matcher, the level
///     recall levels < GROUPS           names with tabs between them: the lowest level at which all of them meet
///     recall speed < TEXT              megabytes a second of folding each line with offsets, best of five
@main
struct Recall {
  static func main() throws {
    let arguments = CommandLine.arguments
    let table = FoldTable.make()
    let normalizer = Normalizer(table: table, profile: .key)
    switch arguments.dropFirst().first {
    case "fold":
      for line in readLines() { print(normalizer.fold(line).string) }
    case "match" where arguments.count == 3:
      let gazetteer = try Gazetteer.open(FilePath(arguments[2]))
      let asker = Asker(gazetteer: gazetteer, normalizer: normalizer, ladder: FoldLadder(table: table))
      for line in readLines() { print(asker.answer(line)) }
    case "levels":
      let ladder = FoldLadder(table: table)
      for line in readLines() {
        let names = line.split(separator: "\t").map(String.init)
        let levels = names.dropFirst().map { ladder.level(names[0], $0) }
        print(levels.contains(nil) ? "none" : "\(levels.compactMap { $0 }.max() ?? .exact)")
      }
    case "speed":
      let documents = readLines().map { SourceText($0) }
      let size = documents.reduce(0) { $0 + $1.bytes.count + 1 }
      let clock = ContinuousClock()
      let best =
        (0..<5).map { _ in clock.measure { for text in documents { _ = normalizer.fold(text) } } }.min()
        ?? .zero
      let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
      print(Int(Double(size) / 1e6 / seconds))
    default:
      print("usage: recall fold | match GAZETTEER | levels | speed")
    }
  }

  private static func readLines() -> some Sequence<String> { AnyIterator { readLine() } }
}

/// Looks a variant of a name up as the linker would.
struct Asker {
  let gazetteer: Gazetteer
  let normalizer: Normalizer
  let ladder: FoldLadder

  func answer(_ line: String) -> String {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 2 else { return "0\t0\t" }
    let (name, variant) = (normalizer.fold(fields[0]), normalizer.fold(fields[1]))
    let isSame = name.codes == variant.codes
    let level = ladder.level(fields[0], fields[1]).map { "\($0)" } ?? ""
    return "\(isSame ? 1 : 0)\t\(isFound(name, in: variant) ? 1 : 0)\t\(level)"
  }

  /// Whether a match that ends with the variant is of an entity that has the name.
  private func isFound(_ name: FoldedText, in variant: FoldedText) -> Bool {
    // Keys have one space where a name has a hyphen, with or without spaces about it.
    let words = name.codes.split(whereSeparator: { !Letter.isWord($0) }).joined(separator: [Letter.space])
    guard let key = gazetteer.key(for: Array(words)[...]) else { return false }
    let entities = Set(gazetteer.postings(ofKey: key).map(\.entity))
    let end = variant.codes.lastIndex(where: Letter.isWord).map { $0 + 1 } ?? 0
    return Matcher(gazetteer).matches(in: variant).contains { match in
      match.end == end && isWhole(match, variant)
        && gazetteer.postings(ofKey: match.key).contains { entities.contains($0.entity) }
    }
  }

  /// Whether nothing of the variant lies before a match but signs and its own proclitics.
  private func isWhole(_ match: Match, _ variant: FoldedText) -> Bool {
    let proclitics = "\(match.proclitics)".unicodeScalars.count
    let letters = variant.codes[..<match.start].count { Letter.isWord($0) }
    return letters == proclitics
  }
}
