import SystemPackage

/// Reads files, FIFOs and standard input as bytes.
enum ByteReader {
  private static let chunk = 1 << 20

  /// The whole of a file; `-` is standard input. Throws `Errno`.
  static func readAll(_ file: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachChunk(of: file) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Hands on each line without its LF or CRLF, numbered from 1; memory is bounded by the longest line.
  static func forEachLine(
    of file: String, beforeWaiting: () throws -> Void = {}, _ body: (Int, ArraySlice<UInt8>) throws -> Void
  ) throws {
    try forEachWholeLine(of: file, beforeWaiting: beforeWaiting) { number, line in
      let text = line.last == UInt8(ascii: "\n") ? line.dropLast() : line
      try body(number, text.last == UInt8(ascii: "\r") ? text.dropLast() : text)
    }
  }

  /// Hands on each line with its LF or CRLF, numbered from 1; memory is bounded by the longest line.
  static func forEachWholeLine(
    of file: String, beforeWaiting: () throws -> Void = {}, _ body: (Int, ArraySlice<UInt8>) throws -> Void
  ) throws {
    var rest: [UInt8] = []
    var number = 0
    func hand(_ line: ArraySlice<UInt8>) throws {
      number += 1
      try body(number, line)
    }
    try forEachChunk(of: file, beforeWaiting: beforeWaiting) { chunk in
      var start = chunk.startIndex
      while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
        if rest.isEmpty {
          try hand(chunk[start...end])
        } else {
          rest.append(contentsOf: chunk[start...end])
          try hand(rest[...])
          rest.removeAll(keepingCapacity: true)
        }
        start = end + 1
      }
      rest.append(contentsOf: chunk[start...])
    }
    if !rest.isEmpty { try hand(rest[...]) }
  }

  /// Hands on the bytes of a file as they are read. Throws `Errno`.
  ///
  /// - Parameter beforeWaiting: called before each read that may wait for a writer: of a pipe, a FIFO, a terminal.
  static func forEachChunk(
    of file: String, beforeWaiting: () throws -> Void = {}, _ body: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    let descriptor =
      file == "-" ? FileDescriptor.standardInput : try FileDescriptor.open(FilePath(file), .readOnly)
    defer { if file != "-" { try? descriptor.close() } }
    let mayWait = (try? Stat(descriptor))?.type != .regular
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      if mayWait { try beforeWaiting() }
      let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe descriptor.read(into: $0) }
      guard count > 0 else { return }
      try body(buffer[..<count])
    }
  }
}
