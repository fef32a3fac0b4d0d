import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads files, FIFOs and standard input as bytes.
enum ByteReader {
  /// How much is read at a time: so much as stays in the processor's cache until it is worked on.
  private static let chunk = 1 << 17

  /// The whole of a file; `-` is standard input. Throws `Errno`.
  static func readAll(_ file: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try open(file) { descriptor, size in
      // One byte more than there should be, so that what has the size that it says is read at once.
      while try bytes.read(
        from: descriptor, upTo: max(size + 1 - bytes.count, bytes.isEmpty ? 1 << 12 : 1 << 16))
      {}
    }
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
      var start = 0
      while let end = chunk.firstIndex(of: UInt8(ascii: "\n"), in: start..<chunk.count) {
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
  /// - Parameter beforeWaiting: called before each read that has to wait for a writer: of a pipe, a FIFO, a terminal.
  static func forEachChunk(
    of file: String, beforeWaiting: () throws -> Void = {}, _ body: ([UInt8]) throws -> Void
  ) throws {
    try open(file) { descriptor, size in
      let room = size == 0 ? chunk : min(chunk, size + 1)
      var bytes: [UInt8] = []
      while true {
        if size == 0, mustWait(descriptor) { try beforeWaiting() }
        guard try bytes.read(from: descriptor, upTo: room) else { return }
        try body(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
  }

  /// Opens a file; its size is 0 where that says nothing, as of a pipe.
  private static func open(_ file: String, _ body: (FileDescriptor, Int) throws -> Void) throws {
    let descriptor =
      file == "-" ? FileDescriptor.standardInput : try FileDescriptor.open(FilePath(file), .readOnly)
    defer { if file != "-" { try? descriptor.close() } }
    let stat = try? Stat(descriptor)
    try body(descriptor, stat?.type == .regular ? Int(stat?.size ?? 0) : 0)
  }

  /// Whether there is nothing to read yet.
  private static func mustWait(_ descriptor: FileDescriptor) -> Bool {
    var state = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&state, 1, 0) == 0
  }
}

extension [UInt8] {
  /// Appends what one read gives; `false` at the end of the file. Throws `Errno`.
  fileprivate mutating func read(from descriptor: FileDescriptor, upTo most: Int) throws -> Bool {
    let before = count
    try append(addingCapacity: most) { output in
      try unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        // SAFETY: the system writes at most as many bytes as the buffer has, and says how many.
        count = try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    }
    return count > before
  }
}
