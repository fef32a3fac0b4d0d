import Testing
import Yaqut

@Suite("Safe fixes")
struct FixApplicationTests {
  private func mend(_ file: String, _ rows: String) -> (before: String, after: String, mended: [String]) {
    let (files, _) = ValidationSample.with(file, rows)
    let fixes = FixApplication(files, paths: nil, validator: Validator())
    let before = String(decoding: files.contents[file] ?? [], as: UTF8.self)
    let after = fixes.changed[file].map { String(decoding: $0, as: UTF8.self) } ?? before
    return (before, after, fixes.mended.map(\.rule))
  }

  @Test("A fix changes its cell and no other byte")
  func oneCell() {
    let (before, after, mended) = mend("names/sy.csv", "P6,العریمة,ar,preferred,,,,editorial,a note kept")
    #expect(mended.isEmpty == false)
    let (old, new) = (before.split(separator: "\n"), after.split(separator: "\n"))
    #expect(old.count == new.count)
    for (first, second) in zip(old, new) where first != second {
      #expect(first.hasPrefix("P6,"))
      #expect(second == "P6,العريمة,ar,preferred,,,,editorial,a note kept")
    }
  }

  @Test("Fixes of one cell are made one after the other")
  func several() {
    let (_, after, mended) = mend("names/sy.csv", "P7,\u{200F} أمـ جلود ,ar,preferred,,,,editorial,")
    #expect(after.contains("\nP7,أم جلود,ar,preferred,,,,editorial,\n"))
    #expect(Set(mended).isSuperset(of: ["tatweel"]))
  }

  @Test("What a person must decide is left")
  func unsafe() {
    let (before, after, _) = mend("places/sy.csv", "P6,village,P4,37.7,36.45,1,,5,,,,editorial")
    #expect(before == after)
    let (old, new, _) = mend("places/sy.csv", "P6,village,P4,May-36,37.7,1,,5,,,,editorial")
    #expect(old == new)
  }

  @Test("A sound gazetteer is not touched")
  func sound() {
    #expect(FixApplication(ValidationSample.sound, paths: nil, validator: Validator()).changed.isEmpty)
  }
}
