internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a file or an array, at one address for as long as this lives, and read through checked closures.
///
/// This is the only file of the gazetteer that touches memory by pointer: mapping a file, and loads from the mapping.
/// A mapped file is shared between processes and read from disk as it is used.
@safe final class IndexBytes: Sendable {
  // SAFETY: written once in an initialiser, never written through, freed in deinit.
  private nonisolated(unsafe) let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool

  /// Copies an array, aligned as a mapping is.
  init(copying bytes: [UInt8]) {
    count = bytes.count
    isMapped = false
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    unsafe bytes.withUnsafeBytes { source in
      if let address = source.baseAddress { unsafe copy.copyMemory(from: address, byteCount: source.count) }
    }
    unsafe base = UnsafeRawPointer(copy)
  }

  /// Maps a file, read-only; O(1) in its length.
  ///
  /// - Throws: ``GazetteerError`` with code `notFound` or `inputOutput`.
  init(mapping path: FilePath) throws(GazetteerError) {
    let descriptor: FileDescriptor
    do {
      // A FIFO is no gazetteer, and would wait for a writer.
      descriptor = try FileDescriptor.open(path, .readOnly, options: .nonBlocking)
    } catch {
      throw GazetteerError(reading: path, error)
    }
    defer { try? descriptor.close() }
    let size: Int
    do {
      size = Int(try descriptor.stat().size)
    } catch {
      throw GazetteerError(reading: path, error)
    }
    guard size > 0 else {
      count = 0
      isMapped = false
      unsafe base = UnsafeRawPointer(UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 64))
      return
    }
    let address = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor.rawValue, 0)
    guard let address = unsafe address, unsafe address != MAP_FAILED else {
      throw GazetteerError(.inputOutput, file: path.string, "cannot be mapped: \(Errno(rawValue: errno))")
    }
    count = size
    isMapped = true
    unsafe base = UnsafeRawPointer(address)
  }

  deinit {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
    } else {
      unsafe base.deallocate()
    }
  }

  /// The bytes of `range`, clamped to what there is.
  func withBytes<Result, Failure: Error>(
    _ range: Range<Int>, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = range.clamped(to: 0..<count)
    // SAFETY: the range was clamped to the memory, which lives until deinit.
    let span = unsafe Span<UInt8>(
      _unsafeStart: (base + range.lowerBound).assumingMemoryBound(to: UInt8.self), count: range.count)
    return try body(span)
  }

  /// The bytes of `range` as 32-bit numbers; empty where the range does not lie in the memory or is not aligned.
  func withWords<Result, Failure: Error>(
    _ range: Range<Int>, _ body: (Span<UInt32>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let isRight = range.lowerBound % 4 == 0 && range.upperBound <= count
    let range = isRight ? range : 0..<0
    // SAFETY: the range lies in the memory, and base is aligned to 64 bytes or more, so range.lowerBound % 4 == 0 aligns.
    let span = unsafe Span<UInt32>(
      _unsafeStart: (base + range.lowerBound).assumingMemoryBound(to: UInt32.self), count: range.count / 4)
    return try body(span)
  }

  /// The little-endian number at `offset`; 0 where it does not lie in the memory.
  @inline(__always)
  func load<Number: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Number.Type) -> Number {
    guard offset >= 0, offset <= count - MemoryLayout<Number>.size else { return 0 }
    // SAFETY: the offset was checked.
    return unsafe Number(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: type))
  }

  /// The text of `range`, repaired where it is not UTF-8; empty where the range does not lie in the memory.
  func string(_ range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= count else { return "" }
    // SAFETY: the range was checked.
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// A copy of `range`, clamped to what there is.
  func array(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    // SAFETY: the range was clamped.
    return unsafe [UInt8](UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
  }
}

/// The names of the files in a folder, sorted; empty where there is no such folder.
func fileNames(in folder: FilePath) -> [String] {
  // SAFETY: the stream is open until the end of the function; readdir's record is read before the next call.
  guard let stream = unsafe opendir(folder.string) else { return [] }
  defer { unsafe closedir(stream) }
  var names: [String] = []
  while let entry = unsafe readdir(stream) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
      unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

extension GazetteerError {
  /// The error of a file that cannot be read.
  init(reading path: FilePath, _ error: any Error) {
    if let error = error as? Errno, error == .noSuchFileOrDirectory {
      self.init(
        .notFound, file: path.string, "no such file or folder",
        remedy: "give a gazetteer's folder, or a file made by 'yaqut compile'")
    } else {
      self.init(.inputOutput, file: path.string, "cannot be read: \(error)")
    }
  }
}
