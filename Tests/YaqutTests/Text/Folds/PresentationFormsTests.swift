import Testing
import Yaqut

@Suite("The fold presentationForms")
struct PresentationFormsTests {
  private static let profile = FoldProfile("one", folds: [.presentationForms])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("ﺣﻠﺐ", "حلب"), ("ﻻ", "لا"), ("ﻼ", "لا"), ("ﻷ", "لأ"), ("ﻹ", "لإ"), ("ﻵ", "لآ"), ("ﷲ", "الله"),
      ("ﷴ", "محمد"), ("ﷺ", "صلى الله عليه وسلم"), ("﷼", "ریال"), ("ﭖ", "پ"), ("ﮎ", "ک"), ("ﯼ", "ی"),
      ("ﰀ", "ئج"), ("ﱞ", "\u{64C}\u{651}"), ("ﳲ", "\u{64E}\u{651}"), ("ﴼ", "ا\u{64B}"), ("ﹰ", "\u{64B}"),
      ("ﹷ", "\u{64E}"), ("ﺀ", "ء"), ("ﮥ", "ۀ"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["حلب", "﷽", "﴾ ﴿", "ﬁ"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.presentationForms.level == .exact)
    #expect(Fold.named(Fold.presentationForms.name) == .presentationForms)
  }
}
