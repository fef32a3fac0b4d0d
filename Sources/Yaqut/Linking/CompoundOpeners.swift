/// First words of compound place names: a name that opens with one of them goes on over the next word.
///
/// `تل السمن`, `كفر داعل`, `أم ولد`. The list is the language's: words for features and kinship that stand in
/// construct before a noun.
enum CompoundOpeners {
  static let list = [
    "تل", "تلة", "عين", "عيون", "أم", "أبو", "كفر", "دير", "خربة", "خان", "بيت", "رأس", "برج", "قلعة", "قصر",
    "جب",
    "بئر", "بير", "مزرعة", "مرج", "وادي", "جبل", "باب", "شيخ", "الشيخ", "عرب", "بني", "بنو", "آل", "حوش",
    "رسم", "معرة", "معر",
    "مشرفة", "ظهر", "نبع", "سد", "حقل", "جسر", "سهل", "حصن", "تير", "دار", "كوم", "كيلو", "عزبة", "نجع",
    "منشأة", "ميت",
  ]
}
