import SystemPackage
import Yaqut

/// Does one benchmark a number of times and prints a line for each: name, bytes of text, seconds, what came out.
///
///     YaqutBench GAZETTEER.yqx FOLDER TEXT NAME ROUNDS
///
/// TEXT has a document a line. With 0 rounds all is made ready and nothing done, so that counts of instructions can be
/// compared with and without the work.
@main
struct YaqutBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 6, let benchmark = Benchmark(rawValue: arguments[4]),
      let rounds = Int(arguments[5])
    else {
      let names = Benchmark.allCases.map(\.rawValue).joined(separator: "|")
      print("usage: YaqutBench GAZETTEER.yqx FOLDER TEXT \(names) ROUNDS")
      return
    }
    var material = Benchmark.Material(compiled: FilePath(arguments[1]), folder: FilePath(arguments[2]))
    var size = 0
    for line in try read(FilePath(arguments[3])).split(separator: UInt8(ascii: "\n")) {
      material.texts.append(SourceText(Array(line)))
      size += line.count + 1
    }
    let work = try benchmark.prepare(material)
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      var result = 0
      let time = try clock.measure { result = try work() }
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      print("\(benchmark.rawValue)\t\(size)\t\(seconds)\t\(result)")
    }
  }

  private static func read(_ path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    defer { try? file.close() }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
