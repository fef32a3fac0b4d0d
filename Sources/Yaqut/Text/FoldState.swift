/// Where a fold stands in its source and its result.
struct FoldState {
  /// The next byte of the source.
  var position = 0
  /// How many codes are written.
  var count = 0
  /// Where the current word begins in the result; `count` when no word is open.
  var wordStart = 0
  /// A code that may not simply be written next: the one before it, or ا after ء.
  var watch: UInt8 = 0
  /// The count at which a tatweel stood after a letter, -1 when none did.
  var tatweelAt = -1
  /// Whether that letter is one that joins to the next.
  var joinsAtTatweel = false
  /// The count at which a fathatan was left out, -1 when none was.
  var tanweenAt = -1
  /// The letter that stands for a stretched run, -1 when there is none.
  var stretchedAt = -1
  /// Single letters with one sign between each two: the first, the last, how many, and the sign.
  var chainFirst = 0
  var chainLast = 0
  var chainCount = 0
  var chainSign: UInt8 = 0
}
