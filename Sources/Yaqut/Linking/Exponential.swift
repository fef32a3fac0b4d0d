/// The exponential function, since the core links no C mathematics.
enum Exponential {
  /// e^x for x ≤ 0 to a relative 1e-6; 0 below −80.
  @inline(__always)
  static func of(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    // e^x = 2^whole · e^part with |part| ≤ ln 2 / 2, the part by its series.
    let scaled = x * 1.442695
    let power = Int32(scaled - 0.5)
    let whole = Float(power)
    let part = x - whole * 0.693359375 + whole * 2.12194440e-4
    let series =
      1 + part * (1 + part * (0.5 + part * (1 / 6 + part * (1 / 24 + part * (1 / 120 + part / 720)))))
    return series * Float(bitPattern: UInt32(truncatingIfNeeded: power &+ 127) &<< 23)
  }
}
