/// Rows of a GeoPackage as bytes, in which `yaqut` hands them to `yaqut-geopackage`.
///
/// SQLite comes with Foundation, which would double the time that `yaqut` takes to start. So another program writes the
/// file, and this is all that the two know of each other. Lengths and numbers are little-endian:
///
///     stream = "yaqut-geopackage 1\n"  layers:u8  text  record…  end
///     record = 1:u8  layer:u8  text(geometry, empty for none)  value…       one value a column
///     value  = 0:u8 | 1:u8 i64 | 2:u8 f64 | 3:u8 text
///     text   = length:u32 bytes
///     end    = 2:u8
///
/// `layers` has a bit for each table; the text says what the data are and under what terms. A stream that stops before
/// its end is one that went wrong, and no file comes of it.
public enum GeoPackageStream {
  /// The program that reads it.
  public static let program = "yaqut-geopackage"

  static let signature = Array("yaqut-geopackage 1\n".utf8)

  /// Appends the beginning.
  static func append(layers: [GeoPackageLayer], description: String, to bytes: inout [UInt8]) {
    bytes += signature
    bytes.append(layers.reduce(0) { $0 | 1 << $1.rawValue })
    append(text: description, to: &bytes)
  }

  /// Appends a row.
  static func append(_ row: GeoPackageRow, to bytes: inout [UInt8]) {
    bytes.append(1)
    bytes.append(row.layer.rawValue)
    let geometry = row.geometry?.bytes ?? []
    bytes.append(littleEndian: UInt32(geometry.count))
    bytes += geometry
    for value in row.values {
      switch value {
      case .null: bytes.append(0)
      case .integer(let number):
        bytes.append(1)
        bytes.append(littleEndian: Int64(number))
      case .real(let number):
        bytes.append(2)
        bytes.append(littleEndian: number.bitPattern)
      case .text(let text):
        bytes.append(3)
        append(text: text, to: &bytes)
      }
    }
  }

  /// Appends the end, without which a stream is one that went wrong.
  static func appendEnd(to bytes: inout [UInt8]) { bytes.append(2) }

  private static func append(text: String, to bytes: inout [UInt8]) {
    bytes.append(littleEndian: UInt32(text.utf8.count))
    bytes.append(text)
  }
}

extension ExportHeader {
  /// What the data are and under what terms, for formats with one place to say so.
  public var terms: String {
    (["Yaqut gazetteer \(version) (\(checksum)), \(Self.licence), \(Self.licenceAddress)"] + attributions)
      .joined(separator: "\n")
  }
}
