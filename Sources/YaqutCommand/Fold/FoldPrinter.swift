import Yaqut
import YaqutExport

/// Folds files and prints the text, its words or the folds made.
struct FoldPrinter {
  let normalizer: Normalizer
  let showsWords: Bool
  let showsFolds: Bool
  let unit: OffsetUnit

  /// Prints a file as text, piece by piece, so that its size does not matter.
  func printText(of file: String) throws {
    var stream = FoldStream(normalizer)
    // Where the next piece begins, in `unit`.
    var base = 0
    func write(_ parts: [FoldStream.Part]) throws {
      for part in parts {
        try Terminal.write(Array(text(of: part.text, base: base).utf8))
        if showsWords || showsFolds {
          base += part.text.source.offsets(in: unit)[part.text.source.bytes.count]
        }
      }
    }
    try ByteReader.forEachChunk(of: file) { try write(stream.add($0)) }
    try write(stream.finish())
  }

  /// The folded text, or a line for each word and each fold, whose places count from `base`.
  func text(of folded: FoldedText, base: Int) -> String {
    guard showsWords || showsFolds else { return folded.string }
    let offsets = folded.source.offsets(in: unit)
    var result = ""
    if showsWords {
      for word in words(of: folded) {
        let range = offsets[word.source]
        result += "\(base + range.lowerBound)\t\(base + range.upperBound)\t\(word.text)\t\(word.surface)\n"
      }
    }
    if showsFolds {
      for change in normalizer.changes(in: folded) {
        let range = offsets[change.source]
        result += "\(base + range.lowerBound)\t\(base + range.upperBound)\t\(Self.visible(change.from))\t"
        result +=
          "\(Self.visible(change.to))\t\(change.fold.level)\t\(change.fold.name)\t\(change.fold.summary)\n"
      }
    }
    return result
  }

  /// Prints a JSON object for each line of a file.
  func printLines(of file: String) throws {
    var json = JSONWriter()
    // Where the line begins, in `unit`: its own offsets count from there.
    var base = 0
    try ByteReader.forEachWholeLine(of: file) { number, line in
      json.removeAll()
      let text = line.last == UInt8(ascii: "\n") ? line.dropLast() : line
      let source = SourceText(Array(text.last == UInt8(ascii: "\r") ? text.dropLast() : text))
      let folded = normalizer.fold(source)
      let offsets = source.offsets(in: unit)
      json.object { json in
        json.member("doc", file)
        json.member("line", number)
        json.member("offsets", unit.rawValue)
        json.member("start", base)
        json.member("end", base + offsets[source.bytes.count])
        json.member("text", folded.string)
        if showsWords { json.member("words") { words(of: folded, offsets, base, &$0) } }
        if showsFolds { json.member("folds") { folds(of: folded, offsets, base, &$0) } }
      }
      json.newline()
      base += offsets[source.bytes.count] + line.count - source.bytes.count
      try Terminal.write(json.bytes)
    }
  }

  private func words(of folded: FoldedText, _ offsets: OffsetConverter, _ base: Int, _ json: inout JSONWriter)
  {
    json.array { json in
      for word in words(of: folded) {
        let range = offsets[word.source]
        json.object { json in
          json.member("start", base + range.lowerBound)
          json.member("end", base + range.upperBound)
          json.member("text", word.text)
          json.member("surface", word.surface)
        }
      }
    }
  }

  private func folds(of folded: FoldedText, _ offsets: OffsetConverter, _ base: Int, _ json: inout JSONWriter)
  {
    json.array { json in
      for change in normalizer.changes(in: folded) {
        let range = offsets[change.source]
        json.object { json in
          json.member("start", base + range.lowerBound)
          json.member("end", base + range.upperBound)
          json.member("from", change.from)
          json.member("to", change.to)
          json.member("level", "\(change.fold.level)")
          json.member("fold", change.fold.name)
        }
      }
    }
  }

  /// The words of folded text with the bytes and the characters they come from.
  private func words(of folded: FoldedText) -> [(text: String, source: Range<Int>, surface: String)] {
    var result: [(String, Range<Int>, String)] = []
    var start = 0
    while start < folded.codes.count {
      guard Letter.isWord(folded.codes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < folded.codes.count, Letter.isWord(folded.codes[end]) { end += 1 }
      let source = folded.sourceRange(start..<end)
      result.append((folded.string(start..<end), source, folded.source.string(source)))
      start = end
    }
    return result
  }

  /// A character that can be seen and does not break a table: its code point where it is none.
  static func visible(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let properties = scalar.properties
      let isHidden: Bool =
        switch properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark,
          .unassigned:
          true
        default: properties.isDefaultIgnorableCodePoint
        }
      guard isHidden else { return String(Character(scalar)) }
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }.joined()
  }
}
