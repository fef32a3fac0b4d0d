import FuzzSupport
import Yaqut

private let linker: Linker = {
  var options = Linker.Options()
  options.explains = true
  options.nests = true
  options.demonyms = true
  options.keepsRejected = true
  return Linker(FuzzGazetteer.whole, options: options)
}()
nonisolated(unsafe) private var workspace = Linker.Workspace()

/// What libFuzzer calls before the first input.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> CInt {
  FuzzGazetteer.prepare()
}

/// Links any bytes with everything that can be asked for, and checks what has to hold whatever they are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLink(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let source = SourceText(bytes)
  let document = linker.link(source, id: "fuzz", date: "2024-12-06", using: &workspace)
  check(document.source.bytes == bytes, "the source is changed")
  var last = 0
  for link in document.links {
    check(link.range.lowerBound >= last, "links overlap or are out of order: \(document.links.map(\.range))")
    last = link.range.upperBound
    check(!link.range.isEmpty && last <= count, "\(link.range) of \(count) bytes")
    check((0...1).contains(link.confidence), "confidence \(link.confidence)")
    check((link.entity == nil) == (link.reason != nil), "either an entity or a reason")
    for inner in link.nested {
      check(link.range.overlaps(inner.range), "nested \(inner.range) in \(link.range)")
    }
    for reading in link.candidates {
      check((0...1.0001).contains(reading.probability), "probability \(reading.probability)")
    }
  }
  // What was learnt of other texts changes nothing.
  let anew = linker.link(source, id: "fuzz", date: "2024-12-06")
  check(
    anew.links.map(\.range) == document.links.map(\.range)
      && anew.links.map(\.entity) == document.links.map(\.entity)
      && anew.links.map(\.confidence) == document.links.map(\.confidence),
    "the workspace makes a difference")
  return 0
}
