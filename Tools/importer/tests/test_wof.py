import unittest

from importer import wof

EMPTY = dict.fromkeys(("names_ar_preferred", "names_ar_variants", "names_ar_other", "name_en", "names_en_variants", "gn_name"), "")


def names(admin=False, **cells):
    return [(d.name, d.lang, d.kind) for d in wof.name_drafts(EMPTY | cells, admin=admin)]


class WofNamesTest(unittest.TestCase):
    def test_generic_heads_go(self):
        self.assertEqual(names(names_ar_preferred="قرية الصفا"), [("الصفا", "ar", "preferred")])
        self.assertEqual(names(admin=True, names_ar_preferred="مُحافظة اللاذقية"), [("اللاذقية", "ar", "preferred")])

    def test_a_city_called_city_keeps_its_head_unless_the_rest_is_its_name(self):
        self.assertEqual(names(names_ar_preferred="مدينة نصر"), [("مدينة نصر", "ar", "preferred")])
        self.assertEqual(names(names_ar_preferred="الطفيلة", names_ar_variants="مدينة الطفيلة"), [("الطفيلة", "ar", "preferred")])

    def test_a_head_stays_where_the_rest_says_nothing(self):
        self.assertEqual(names(admin=True, names_ar_preferred="محافظة العاصمة"),
                         [("محافظة العاصمة", "ar", "preferred"), ("العاصمة", "ar", "variant")])

    def test_two_names_in_a_cell_become_two(self):
        self.assertEqual(names(names_ar_preferred="العزيزية/الجفرة"), [("العزيزية", "ar", "preferred"), ("الجفرة", "ar", "variant")])

    def test_a_gloss_in_brackets_goes(self):
        self.assertEqual(names(names_ar_preferred="اصيلة (البلدية)"), [("اصيلة", "ar", "preferred")])

    def test_persian_letters_become_arabic_ones_and_the_foreign_form_stays(self):
        self.assertEqual(names(names_ar_preferred="حلبچة"), [("حلبجة", "ar", "preferred"), ("حلبچة", "fa", "preferred")])
        self.assertEqual(names(names_ar_preferred="کربلاء"), [("كربلاء", "ar", "preferred")])

    def test_dialect_titles_only_where_they_add_a_name(self):
        self.assertEqual(names(names_ar_preferred="حماة", names_ar_other="arz:حماه|ary:حاما"),
                         [("حماة", "ar", "preferred"), ("حاما", "ar", "variant")])

    def test_latin_is_english_or_romanised_never_arabic(self):
        self.assertEqual(names(name_en="Haddadin", gn_name="Ḩaddādīn al Gharbīyah"),
                         [("Haddadin", "en", "preferred"), ("Ḩaddādīn al Gharbīyah", "ar-Latn", "variant")])

    def test_codes_are_no_names(self):
        self.assertEqual(names(name_en="Syria", names_en_variants="SY|SYR|Iran, Islamic Republic Of"), [("Syria", "en", "preferred")])

    def test_population_only_from_the_allowed_sources(self):
        self.assertEqual(wof.population({"population": "500", "population_source": "geonames"}), 500)
        self.assertIsNone(wof.population({"population": "500", "population_source": "statoids"}))
        self.assertIsNone(wof.population({"population": "", "population_source": ""}))


class RadiansTest(unittest.TestCase):
    def test_a_point_in_radians_is_turned_into_degrees_and_others_stay(self):
        for lat, lon, wanted in [("0.2538", "0.78001", ("14.5417", "44.6913")), ("14.5417", "44.6913", ("14.5417", "44.6913")),
                                 ("0", "0", ("0", "0")), ("-1.2864", "36.8172", ("-1.2864", "36.8172")), ("", "", ("", "")),
                                 ("0.35", "32.58", ("0.35", "32.58"))]:
            with self.subTest(lat=lat, lon=lon):
                row = wof.in_degrees({"lat": lat, "lon": lon})
                self.assertEqual((row["lat"], row["lon"]), wanted)
