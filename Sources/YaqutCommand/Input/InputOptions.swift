import ArgumentParser
import SystemPackage
import Yaqut

/// A text to be worked on, and what it is called.
struct InputDocument {
  var id: String
  var source: SourceText
  /// `YYYY-MM-DD`, or empty.
  var date: String
  /// How many bytes of the input it takes.
  var size: Int
}

/// Which texts a command works on: files, standard input, one document a file, a line or a JSON record.
struct InputOptions: ParsableArguments {
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, lines, jsonl
  }

  @Argument(help: ArgumentHelp("Texts in UTF-8; - is standard input.", valueName: "file"))
  var files: [String] = []
  @Option(help: "One document a file (text), a line (lines), or a JSON record (jsonl).")
  var input: Form = .text
  @Option(help: "The field of a JSON record that holds its text.")
  var textField = "text"
  @Option(help: "The field of a JSON record that holds its id.")
  var idField = "id"
  @Option(help: "The field of a JSON record that holds its date.")
  var dateField = "date"
  @Option(
    help: ArgumentHelp("The day of the texts: entities are weighed by their dates.", valueName: "YYYY-MM-DD"))
  var date: String?

  func validate() throws {
    guard let date, !Self.isDay(date) else { return }
    throw ValidationError("--date is a day such as 2024-12-06, not '\(date)'")
  }

  static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return false }
    var numbers: [Int] = []
    for (index, byte) in bytes.enumerated() {
      switch (index, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): continue
      case (4, _), (7, _): return false
      case (_, 0x30...0x39): numbers.append(Int(byte) - 0x30)
      default: return false
      }
    }
    return (1...12).contains(numbers[4] * 10 + numbers[5]) && (1...31).contains(numbers[6] * 10 + numbers[7])
  }

  /// Reads every document and hands it on; returns how many inputs could not be read.
  ///
  /// - Parameters:
  ///   - options: whether to show how far it has come.
  ///   - output: where data go; `nil` for standard output.
  ///   - beforeWaiting: called before a read that may wait for a writer, so that what was read so far is not held back.
  func forEachDocument(
    _ options: ProgressOptions? = nil, output: String? = nil, beforeWaiting: () throws -> Void = {},
    _ body: (InputDocument) throws -> Void
  ) throws -> Int {
    let progress = options?.begin("documents", of: size, output: output)
    return try forEachDocument(beforeWaiting) { document in
      try body(document)
      progress?.advance(bytes: document.size)
    }
  }

  /// How many bytes there are to read, where that can be known.
  private var size: Progress.Whole {
    var sum = 0
    for file in files.isEmpty ? ["-"] : files {
      let stat = file == "-" ? try? Stat(FileDescriptor.standardInput) : try? Stat(FilePath(file))
      guard let stat, stat.type == .regular else { return .unknown }
      sum += Int(stat.size)
    }
    return .bytes(sum)
  }

  private func forEachDocument(
    _ beforeWaiting: () throws -> Void, _ body: (InputDocument) throws -> Void
  ) throws -> Int {
    var failures = 0
    for file in files.isEmpty ? ["-"] : files {
      do {
        failures += try read(file, beforeWaiting, body)
      } catch let error as Errno {
        Terminal.warn("\(file): \(error.description.lowercased())")
        failures += 1
      }
    }
    return failures
  }

  private func read(
    _ file: String, _ beforeWaiting: () throws -> Void, _ body: (InputDocument) throws -> Void
  ) throws -> Int {
    var failures = 0
    switch input {
    case .text:
      let bytes = try ByteReader.readAll(file)
      failures += tellEncoding(of: bytes, file)
      try body(InputDocument(id: file, source: SourceText(bytes), date: date ?? "", size: bytes.count))
    case .lines:
      try ByteReader.forEachLine(of: file, beforeWaiting: beforeWaiting) { number, line in
        if number == 1 { failures += tellEncoding(of: line, file) }
        try body(
          InputDocument(
            id: "\(file):\(number)", source: SourceText(Array(line)), date: date ?? "", size: line.count + 1))
      }
    case .jsonl:
      try ByteReader.forEachLine(of: file, beforeWaiting: beforeWaiting) { number, line in
        if number == 1 { failures += tellEncoding(of: line, file) }
        guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return }
        switch JSONRecord.read(line, text: textField, id: idField, date: dateField) {
        case .success(let record):
          let day = record.date.map { String($0.prefix(10)) } ?? ""
          try body(
            InputDocument(
              id: record.id ?? "\(file):\(number)", source: SourceText(record.text),
              date: Self.isDay(day) ? day : date ?? "", size: line.count + 1))
        case .failure(let problem):
          Terminal.warn("\(file):\(number): \(problem.sentence)")
          failures += 1
        }
      }
    }
    return failures
  }

  /// Says so where a text is not UTF-8; 1 then, else 0. It is linked all the same.
  private func tellEncoding(of bytes: some Collection<UInt8>, _ file: String) -> Int {
    guard let encoding = TextEncoding.other(bytes) else { return 0 }
    Terminal.warn(TextEncoding.sentence(file, encoding))
    return 1
  }
}
