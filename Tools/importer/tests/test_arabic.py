import unittest

from importer import arabic


class ArabicTest(unittest.TestCase):
    def test_cleaning_keeps_letters_and_drops_what_is_not_spelling(self):
        for raw, clean in (("دِرعا", "درعا"), ("القـــرية", "القرية"), ("\u200fحلب\u200e", "حلب"), ("عبد ﷲ", "عبد الله"),
                           ("عزبة ٥۷", "عزبة 57"), ("  تل   أبيض ", "تل أبيض"), ("ٱلسلع", "السلع")):
            self.assertEqual(arabic.clean(raw), clean)

    def test_folding_joins_spellings_of_one_name(self):
        for a, b in (("إدلب", "ادلب"), ("حماة", "حماه"), ("نوى", "نوي"), ("قره تپه", "قره تپه"), ("سلمى", "سلمي"), ("السويداء", "السويدا"),
                     ("کوبانی", "كوباني"), ("بئر", "بير"), ("القصف", "القـصف")):
            self.assertEqual(arabic.fold(a), arabic.fold(b))

    def test_folding_keeps_different_names_apart(self):
        for a, b in (("الصفا", "الصفى"), ("رقة", "الرقة"), ("تلكلخ", "تل كلخ"), ("حلب", "جلب")):
            self.assertNotEqual(arabic.fold(a), arabic.fold(b))

    def test_skeleton_joins_articles_and_compounds(self):
        for a, b in (("الرقة", "رقة"), ("تلكلخ", "تل كلخ"), ("معرة النعمان", "معرةالنعمان".replace("ال", " ال")), ("كفر بطنا", "كفربطنا")):
            self.assertEqual(arabic.skeleton(a), arabic.skeleton(b))

    def test_one_letter_apart(self):
        for a, b, near in (("حلب", "حلبا", True), ("حلب", "جلب", True), ("حلب", "حلب", False), ("حلب", "حبل", True), ("حلب", "جبل", False)):
            self.assertEqual(arabic.distance_one(a, b), near)

    def test_scripts(self):
        self.assertTrue(arabic.is_arabic("تل أبيض"))
        self.assertFalse(arabic.is_arabic("Ḩiristā"))
        self.assertFalse(arabic.is_arabic("تل Abyad"))
        self.assertTrue(arabic.is_latin("Ḩiristā"))
        self.assertFalse(arabic.only_arabic_letters("حلبچة"))
        self.assertEqual(arabic.arabic_letters("حلبچة"), "حلبجة")
