import Testing
import Yaqut

/// One table for all tests of folds.
let foldTable = FoldTable.make()

/// The text that a profile makes of another.
func fold(_ text: String, _ profile: FoldProfile = .key) -> String {
  Normalizer(table: foldTable, profile: profile).fold(text).string
}

@Suite("Folding by the key profile")
struct NormalizerTests {
  @Test(
    "A spelling and the text it is folded to",
    arguments: [
      ("قَصْفٌ على حَلَبَ", "قصف علي حلب"),
      ("أُمّ المَيَاذِن", "ام المياذن"),
      ("معرّة النعمان", "معره النعمان"),
      ("القـ.ـصف", "القصف"),
      ("القـ..ـصف، ثم", "القصف، ثم"),
      ("مسـلحون", "مسلحون"),
      ("مسـ لحون", "مسلحون"),
      ("عام 1440هـ وقال", "عام 1440ه وقال"),
      ("ا.ل.ق.ص.ف على إ.س.ر.ا.ئ.ي.ل.", "القصف علي اسراييل."),
      ("د ا ع ش و النصرة", "داعش و النصره"),
      ("د-ا-ع-ش", "داعش"),
      ("أ.د. محمد", "ا.د. محمد"),
      ("ص.ف.ا.ء", "صفا"),
      ("إسرا*ئيل", "اسراييل"),
      ("حلببببب", "حلب"),
      ("الله", "الله"),
      ("ﷲ ﷺ", "الله صلي الله عليه وسلم"),
      ("ﻗﺼﻒ ﺣﻠﺐ ﻻ", "قصف حلب لا"),
      ("ﱞ", ""),
      ("کۆبانی", "كوباني"),
      ("گوران چم پژ ڤ", "گوران چم پژ ڤ"),
      ("الصفاء شيء بطء", "الصفا شي بط"),
      ("القرءان آية", "القران ايه"),
      ("سؤال رئيس", "سوال رييس"),
      ("٢٠١٦ ۲۰۱۶ 2016", "2016 2016 2016"),
      ("Deir ez-Zôr ʿAyn ŞANLIURFA Ｋ", "deir ez-zor ayn sanliurfa k"),
      ("#دير_الزور", "#دير_الزور"),
      ("حلب\u{200F}  \u{A0}دمشق", "حلب دمشق"),
      ("أ\r\nب\n\nج \n د", "ا\nب\n\nج\nد"),
      ("ا\u{654}حمد و\u{654}", "احمد و"),
      ("", ""),
      ("ء", "ء"),
    ])
  func foldsTo(text: String, expected: String) {
    #expect(fold(text) == expected)
  }

  @Test("Bytes that are not UTF-8 give one sign for each maximal subpart")
  func illFormed() {
    let folded = Normalizer(table: foldTable, profile: .key).fold(
      SourceText([0xD8, 0xAD, 0xFF, 0xE2, 0x80, 0x61, 0xD9]))
    #expect(folded.string == "ح\u{FFFD}\u{FFFD}a\u{FFFD}")
    #expect(folded.starts == [0, 2, 3, 5, 6, 7])
  }

  @Test("A mention takes the marks of its last letter and leaves format characters")
  func sourceRanges() {
    let text = "في حَلَبَـ\u{200F} ودمشقَ"
    let folded = Normalizer(table: foldTable, profile: .key).fold(text)
    #expect(folded.string == "في حلب ودمشق")
    #expect(folded.source.string(folded.sourceRange(3..<6)) == "حَلَبَـ")
    #expect(folded.source.string(folded.sourceRange(8..<12)) == "دمشقَ")
    #expect(folded.source.string(folded.sourceRange(0..<folded.codes.count)) == text)
  }

  @Test("A dropped final hamza belongs to the word")
  func droppedHamza() {
    let folded = Normalizer(table: foldTable, profile: .key).fold("صنعاء وعدن")
    #expect(folded.source.string(folded.sourceRange(0..<4)) == "صنعاء")
  }
}
