import ArgumentParser
import Yaqut

/// `yaqut why`: the readings of each mention and the evidence for them, in words.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Explain why each mention of a text is linked as it is, or is left alone.",
    discussion: """
      Gives each reading that was weighed with its evidence: what was found, what it counts, and the sum. The reading \
      with the largest sum wins; "no name" has the sum 0.
      """)

  @OptionGroup var gazetteer: GazetteerOptions
  @Argument(help: "A text in UTF-8; - is standard input.")
  var file: String
  @Option(help: ArgumentHelp("Only the mention at this offset, in Unicode scalars.", valueName: "offset"))
  var at: Int?
  @Option(help: "The language of the explanation: en or ar.")
  var lang: Explanation.Language = .en
  @Option(help: "The readings shown for a mention.")
  var readings = 4

  func run() throws {
    let gazetteer = try self.gazetteer.open()
    var options = Linker.Options()
    options.explains = true
    options.keepsRejected = true
    let source = SourceText(try NamedFile.read(file))
    let document = Linker(gazetteer, options: options).link(source, id: file)
    let offsets = source.offsets(in: .scalar)
    var explanation = Explanation(gazetteer: gazetteer, language: lang, readings: readings)
    let links = (document.links + document.rejected).sorted { $0.range.lowerBound < $1.range.lowerBound }
    for link in links where at.map({ offsets[link.range].contains($0) }) ?? true {
      explanation.add(link, in: source, at: offsets[link.range])
    }
    if explanation.text.isEmpty {
      Terminal.warn(at.map { "no name was seen at offset \($0)" } ?? "no name was seen")
    }
    try Terminal.write(Array(explanation.text.utf8))
  }
}

extension Explanation.Language: ExpressibleByArgument {}
