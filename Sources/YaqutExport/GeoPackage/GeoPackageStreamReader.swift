/// Reads a ``GeoPackageStream`` from bytes as they come.
public struct GeoPackageStreamReader: Sendable {
  /// What a stream is made of.
  public enum Part: Sendable, Equatable {
    /// The tables, and what the data are.
    case beginning(layers: [GeoPackageLayer], description: String)
    case row(GeoPackageRow)
    case end
  }

  /// Bytes that are no stream of this version.
  public struct Damage: Error, Sendable, Equatable, CustomStringConvertible {
    /// A sentence without what comes before it.
    public let description =
      "what came on standard input is no data of this version of yaqut: install yaqut and yaqut-geopackage together"
  }

  private var bytes: [UInt8] = []
  private var position = 0
  private var hasBegun = false

  /// A reader that has read nothing.
  public init() {}

  /// Adds bytes.
  public mutating func add(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(position)
    position = 0
    bytes.append(contentsOf: more)
  }

  /// The next part; `nil` where more bytes are needed.
  public mutating func next() throws(Damage) -> Part? {
    let start = position
    do throws(Failure) {
      return hasBegun ? try record() : try beginning()
    } catch {
      guard error == .needsMore else { throw Damage() }
      position = start
      return nil
    }
  }

  private enum Failure: Error { case needsMore, damaged }

  private mutating func beginning() throws(Failure) -> Part {
    let signature = GeoPackageStream.signature
    let head = bytes.prefix(signature.count)
    guard head.elementsEqual(signature.prefix(head.count)) else { throw .damaged }
    try skip(signature.count)
    let mask = try byte()
    let description = try text()
    hasBegun = true
    let layers = GeoPackageLayer.allCases.filter { mask & 1 << $0.rawValue != 0 }
    return .beginning(layers: layers, description: description)
  }

  private mutating func record() throws(Failure) -> Part {
    switch try byte() {
    case 1: break
    case 2: return .end
    default: throw .damaged
    }
    guard let layer = GeoPackageLayer(rawValue: try byte()) else { throw .damaged }
    let blob = try run()
    var geometry: GeoPackageGeometry?
    if !blob.isEmpty {
      geometry = GeoPackageGeometry(bytes: blob)
      guard geometry != nil else { throw .damaged }
    }
    var values: [GeoPackageRow.Value] = []
    for _ in 0..<layer.columnCount { values.append(try value()) }
    return .row(GeoPackageRow(layer: layer, geometry: geometry, values: values))
  }

  private mutating func value() throws(Failure) -> GeoPackageRow.Value {
    switch try byte() {
    case 0: return .null
    case 1: return .integer(Int(try number(Int64.self)))
    case 2: return .real(Double(bitPattern: try number(UInt64.self)))
    case 3: return .text(try text())
    default: throw .damaged
    }
  }

  private mutating func text() throws(Failure) -> String { String(decoding: try run(), as: UTF8.self) }

  private mutating func run() throws(Failure) -> ArraySlice<UInt8> {
    let count = Int(try number(UInt32.self))
    let start = position
    try skip(count)
    return bytes[start..<position]
  }

  private mutating func byte() throws(Failure) -> UInt8 {
    try skip(1)
    return bytes[position - 1]
  }

  private mutating func number<T: FixedWidthInteger>(_ type: T.Type) throws(Failure) -> T {
    try skip(T.bitWidth / 8)
    return bytes.littleEndian(T.self, at: position - T.bitWidth / 8)
  }

  private mutating func skip(_ count: Int) throws(Failure) {
    guard bytes.count - position >= count else { throw .needsMore }
    position += count
  }
}
