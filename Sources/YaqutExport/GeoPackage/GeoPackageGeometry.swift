/// A geometry as a GeoPackage stores it: a header with the reference system and, for outlines, the box around them, then
/// well-known binary (OGC 12-128r18, 2.1.3). Little-endian, longitude before latitude, WGS 84.
public struct GeoPackageGeometry: Sendable, Equatable {
  /// What the table holds.
  public let bytes: [UInt8]
  /// West, south, east and north, for the spatial index.
  public let corners: [Double]

  /// A point.
  init(_ point: ExportedEntity.Point) {
    var bytes = Self.header(flags: 0b0000_0001)
    Self.append(type: 1, to: &bytes)
    bytes.append(littleEndian: point.longitude.bitPattern)
    bytes.append(littleEndian: point.latitude.bitPattern)
    self.bytes = bytes
    corners = [point.longitude, point.latitude, point.longitude, point.latitude]
  }

  /// An outline, always as a MultiPolygon; `nil` for one without corners.
  init?(_ boundary: Boundary) {
    guard let corners = boundary.box.corners else { return nil }
    var bytes = Self.header(flags: 0b0000_0011)
    for value in [corners[0], corners[2], corners[1], corners[3]] {
      bytes.append(littleEndian: value.bitPattern)
    }
    Self.append(type: 6, to: &bytes)
    bytes.append(littleEndian: UInt32(boundary.polygons.count))
    for polygon in boundary.polygons {
      Self.append(type: 3, to: &bytes)
      bytes.append(littleEndian: UInt32(polygon.count))
      for ring in polygon {
        bytes.append(littleEndian: UInt32(ring.count))
        for position in ring {
          bytes.append(littleEndian: position.longitude.bitPattern)
          bytes.append(littleEndian: position.latitude.bitPattern)
        }
      }
    }
    self.bytes = bytes
    self.corners = corners
  }

  /// Bytes that one of the others made; `nil` where they are too short to be that.
  init?(bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
    guard self.bytes.count >= 29 else { return nil }
    let source = self.bytes
    func number(_ offset: Int) -> Double { Double(bitPattern: source.littleEndian(UInt64.self, at: offset)) }
    if source[3] == 0b0000_0001 {
      let (longitude, latitude) = (number(13), number(21))
      corners = [longitude, latitude, longitude, latitude]
    } else {
      guard source.count >= 40 else { return nil }
      corners = [number(8), number(24), number(16), number(32)]
    }
  }

  /// `GP`, version 0, the flags and the reference system.
  private static func header(flags: UInt8) -> [UInt8] {
    var bytes: [UInt8] = [0x47, 0x50, 0, flags]
    bytes.append(littleEndian: UInt32(4326))
    return bytes
  }

  /// The byte order and type with which each part of well-known binary begins.
  private static func append(type: UInt32, to bytes: inout [UInt8]) {
    bytes.append(1)
    bytes.append(littleEndian: type)
  }
}

extension [UInt8] {
  /// Appends an integer, least byte first.
  mutating func append(littleEndian value: some FixedWidthInteger) {
    var rest = value
    for _ in 0..<value.bitWidth / 8 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// The integer at an index, least byte first; the bytes must be there.
  func littleEndian<T: FixedWidthInteger>(_ type: T.Type, at index: Int) -> T {
    var value: T = 0
    for offset in (0..<T.bitWidth / 8).reversed() {
      value = value << 8 | T(truncatingIfNeeded: self[index + offset])
    }
    return value
  }
}
