extension Letter {
  /// The scalar that a code stands for, nil where it has to be read from the source.
  static func scalar(of code: UInt8) -> Unicode.Scalar? {
    let value = scalars[Int(code)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The scalar of each code from 0 to 127, 0 where there is none.
  static let scalars: [UInt32] = {
    var result = [UInt32](repeating: 0, count: 256)
    for (code, scalar) in codedScalars { result[Int(code)] = scalar }
    return result
  }()

  /// Each letter, digit and mark that has a code, with its scalar.
  static let codedScalars: [(code: UInt8, scalar: UInt32)] = {
    var result: [(UInt8, UInt32)] = []
    for scalar in UInt32(0x621)...0x63A { result.append((UInt8(scalar - 0x621) + hamza, scalar)) }
    for scalar in UInt32(0x641)...0x64A { result.append((UInt8(scalar - 0x641) + feh, scalar)) }
    result += [
      (alefWasla, 0x671), (hehGoalHamza, 0x6C2), (gaf, 0x6AF), (tcheh, 0x686), (peh, 0x67E), (jeh, 0x698),
      (veh, 0x6A4), (farsiYeh, 0x6CC), (keheh, 0x6A9), (hehGoal, 0x6C1), (hehDoachashmee, 0x6BE), (ae, 0x6D5),
      (hehYeh, 0x6C0), (tehMarbutaGoal, 0x6C3), (oe, 0x6C6), (u, 0x6C7), (yehBarree, 0x6D2),
      (swashKaf, 0x6AA),
      (yehSmallV, 0x6CE), (lamSmallV, 0x6B5), (rehSmallV, 0x695), (qafThreeDots, 0x6A8),
      (yehBarreeHamza, 0x6D3),
    ]
    for digit in UInt8(0)...9 { result.append((zero + digit, UInt32(digit) + 0x30)) }
    for letter in UInt8(0)..<26 { result.append((latinA + letter, UInt32(letter) + 0x61)) }
    for mark in UInt8(0)..<8 { result.append((fathatan + mark, UInt32(mark) + 0x64B)) }
    result += [(superscriptAlef, 0x670), (maddahAbove, 0x653), (hamzaAbove, 0x654), (hamzaBelow, 0x655)]
    return result
  }()
}
