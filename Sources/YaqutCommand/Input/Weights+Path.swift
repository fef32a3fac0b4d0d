import Yaqut

extension Weights {
  /// Reads a file of weights.
  init(contentsOf file: String) throws {
    try self.init(rows: String(decoding: ByteReader.readAll(file), as: UTF8.self))
  }
}
