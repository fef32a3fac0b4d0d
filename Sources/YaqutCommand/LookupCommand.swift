import ArgumentParser
import SystemPackage
import Yaqut
import YaqutExport

/// `yaqut lookup`: what a name or an identifier can mean.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look up names, however they are spelt, and identifiers.",
    discussion: """
      Each query is a name, an identifier (P12, O7) or a code of another authority (C2987). '-' reads a query a line \
      from standard input and writes one line for each, in order, also where nothing is found.
      """)

  @OptionGroup var gazetteer: GazetteerOptions

  @Option(help: "How to write the results; text is the default on a terminal.")
  var format: LookupFormat?

  @Option(help: "The most results for a query.")
  var limit = 10

  @Argument(help: ArgumentHelp("Names or identifiers; '-' for standard input.", valueName: "name"))
  var queries: [String]

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is \(limit); give 1 or more") }
  }

  func run() throws {
    let gazetteer = try self.gazetteer.open()
    let lookup = Lookup(gazetteer)
    let format = self.format ?? (Terminal.isOutputTerminal ? .text : .jsonl)
    var output = LookupOutput(gazetteer: gazetteer, format: format)
    for query in queries {
      if query == "-" {
        try ByteReader.forEachLine(of: "-") { _, line in
          try answer(String(decoding: line, as: UTF8.self), lookup, &output)
        }
      } else {
        try answer(query, lookup, &output)
      }
    }
    try Terminal.write(output.takeBytes())
  }

  private func answer(_ query: String, _ lookup: Lookup, _ output: inout LookupOutput) throws {
    output.add(query, lookup.results(for: query, limit: limit))
    if output.isFull { try Terminal.write(output.takeBytes()) }
  }
}

/// How results are written.
enum LookupFormat: String, ExpressibleByArgument, CaseIterable {
  /// For reading.
  case text
  /// One JSON object a query.
  case jsonl
}
