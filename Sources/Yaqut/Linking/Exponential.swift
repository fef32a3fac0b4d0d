internal import CProcessor

/// The exponential function, since the core links no C mathematics. `ExponentialTests` compares with that of C.
enum Exponential {
  /// e^x for x ≤ 0 to a relative 1e-6; 0 from −80 down.
  static func of(_ x: Float) -> Float { of(SIMD4(repeating: x))[0] }

  /// e^x for each x ≤ 0.
  @inline(__always)
  static func of(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let near = yq_greater(x, SIMD4(repeating: -80))
    // e^x = 2^power · e^part with |part| ≤ ln 2 / 2, the part by its series.
    let powers = yq_whole_parts(near * 1.442695 - 0.5)
    let whole = yq_floats_of(powers)
    let part = near - whole * 0.693359375 + whole * 2.12194440e-4
    // Written out, since the compiler gives up on one long expression of vectors.
    var series = part * (1 / 720) + 1 / 120
    series = series * part + 1 / 24
    series = series * part + 1 / 6
    series = series * part + 0.5
    series = series * part + 1
    series = series * part + 1
    return (series * yq_powers_of_two(powers)).replacing(with: 0, where: x .<= -80)
  }
}
