/// What this build of Yaqut does with letters: the code of each, what is written for what, and the folds of a gazetteer's
/// keys. A compiled gazetteer notes it, since its keys are of no use to a program that folds by other rules.
///
/// The version of Unicode is no part of it: a text is folded by the table that the compiled gazetteer brings along, so
/// that one file serves machines with different versions of ICU.
enum FoldRules {
  /// A hash of the rules; some microseconds, once.
  static let fingerprint: UInt64 = {
    var bytes = FoldTableFormat.magic
    for (scalars, value) in FoldClass.named {
      for scalar in scalars { bytes.append(littleEndian: scalar) }
      bytes.append(value)
    }
    for (scalar, letters) in FoldClass.latin {
      bytes.append(littleEndian: scalar)
      bytes += letters
    }
    for fold in FoldProfile.key.folds {
      bytes += Array(fold.name.utf8)
      for (from, to) in fold.letters + fold.finals { bytes += [from, to] }
      bytes.append(littleEndian: fold.behaviour.rawValue)
    }
    return FoldTableFormat.hash(bytes)
  }()
}
