import TestSupport

/// Texts of words that linking has something to say of: names, heads, signs, persons, dates, bodies and their adjectives.
enum RandomArticle {
  private static let words = [
    "في", "إلى", "من", "مدينة", "قرية", "قرى", "مدينتي", "محافظة", "مناطق", "مشفى", "ريف", "ريفي", "شمالي",
    "شرق",
    "فرع", "شبكة", "قائد", "أبو", "محمد", "مظلوم", "عبدي", "قالت", "ذكر", "التي", "حلب", "وحلب", "بحلب",
    "كحلب",
    "درعا", "للرقة", "الرقة", "دير الزور", "ديرالزور", "حماة", "وحماه", "السلمية", "نوى", "والجبيلية", "حمص",
    "دمشق",
    "ريف دمشق", "خشام", "برح الصالحية", "الصالحية", "والحسينية", "قرية الصالحيه", "حطلة الحسينية", "الباب",
    "السلام",
    "المدينة", "على", "دوما", "دومًا", "تدمر", "عُمان", "عَمّان", "عمان", "6 تشرين", "سوريا", "لبنان", "مالي",
    "تركيا",
    "السورية", "التركية", "اللبناني", "السوري", "الفرات", "نهر الفرات", "الشرق الأوسط",
    "قوات سوريا الديمقراطية", "قسد",
    "\"قسد\"", "(درعا 24)", "درعا 24 -", "بحسب المرصد", "قالت درعا 24", "القوات", "قوات النظام",
    "الجيش السوري", "الجيش التركي", "حزب الله", "المرصد",
    "المرصد السوري لحقوق الإنسان", "وزارة السياحة", "الوطن", "#حلب", "2017", "2025", "،", "، ", ".", ":", "-",
    "\n", "\n\n",
  ]

  /// A text of so many words, at most.
  static func text(words count: Int, _ numbers: inout SeededNumbers) -> String {
    // Few different words, so that names are met again and stand side by side.
    let chosen = (0..<Int.random(in: 4...60, using: &numbers)).map { _ in
      words.randomElement(using: &numbers) ?? ""
    }
    return (0..<Int.random(in: 1...count, using: &numbers)).map { _ in
      chosen.randomElement(using: &numbers) ?? ""
    }
    .joined(separator: " ")
  }
}
