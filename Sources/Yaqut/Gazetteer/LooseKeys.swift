enum LooseKeys {
  static func encode(names: [NameRecord], folded: [[UInt8]]) -> [UInt8] { [] }
}
