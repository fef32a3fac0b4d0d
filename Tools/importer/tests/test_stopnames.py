"""Which names are words: small worlds with made counts, and the real counts when ../shared is there."""

import tempfile
import unittest
from pathlib import Path

from importer import stopnames
from importer.world import NameDraft, World


def world(counts, places):
    folder = Path(tempfile.mkdtemp())
    (folder / "wordfreq").mkdir()
    lines = ["word,count,documents"] + [f"{w},{n},1" for w, n in counts.items()]
    (folder / "wordfreq" / "words.csv").write_text("\n".join(lines) + "\n", "utf-8")
    made = World(folder)
    for index, (name, kind, importance) in enumerate(places):
        made.add_place(f"t:{index}", kind, [NameDraft(name, "ar", "preferred")], country="SY", importance=importance, source="editorial")
    return made


def reasons(counts, places):
    made = world(counts, places)
    stopnames.build(made)
    return {r["name"]: r["reason"] for r in made.rows["stopnames"]}


class StopnamesTest(unittest.TestCase):
    def test_village_of_a_frequent_word(self):
        self.assertEqual(reasons({"أبرز": 4000}, [("أبرز", "village", 10)]), {"أبرز": "common_word"})

    def test_village_with_the_article_added(self):
        self.assertEqual(reasons({"الجيش": 9000}, [("جيش", "village", 10)])["الجيش"], "common_word")

    def test_rare_word_stays_a_name(self):
        self.assertEqual(reasons({"سملين": 3}, [("سملين", "village", 10)]), {})

    def test_city_that_news_names(self):
        self.assertEqual(reasons({"حلب": 4000}, [("حلب", "city", 80)]), {})

    def test_city_whose_name_is_more_often_a_word(self):
        self.assertEqual(reasons({"الباب": 900}, [("الباب", "city", 63)])["الباب"], "common_word")

    def test_given_name_needs_no_count(self):
        self.assertEqual(reasons({}, [("جاسم", "village", 46)])["جاسم"], "given_name")

    def test_family_name(self):
        self.assertEqual(reasons({}, [("الجولاني", "village", 10)])["الجولاني"], "family_name")

    def test_person_of_two_words(self):
        self.assertEqual(reasons({}, [("محمد صالح", "village", 10)])["محمد صالح"], "given_name")
        self.assertEqual(reasons({}, [("تل رفعت", "town", 40)]), {})

    def test_nisba_is_an_adjective(self):
        self.assertEqual(reasons({"الشرقية": 5000}, [("الشرقية", "village", 10)])["الشرقية"], "adjective")

    def test_suburb_in_the_news(self):
        self.assertEqual(reasons({"الفوعة": 60}, [("الفوعة", "village", 12)]), {})

    def test_one_row_a_fold(self):
        rows = reasons({"كبرى": 9000, "كبري": 900}, [("كبرى", "village", 10), ("كبري", "village", 10)])
        self.assertEqual(rows, {"كبرى": "common_word"})


if __name__ == "__main__":
    unittest.main()
