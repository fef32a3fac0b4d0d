"""cues.csv: forms, numbers, and the given names that are no cues."""

import unittest

from importer import cues
from importer.world import World


class CuesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        world = World(".")
        cues.build(world)
        cls.rows = world.rows["cues"]

    def means(self, word, kind):
        return {(r["means"], r["number"], r["inside"]) for r in self.rows if (r["word"], r["class"]) == (word, kind)}

    def test_dual_construct_of_a_head(self):
        self.assertEqual(self.means("مدينتي", "place_head"), {("city", "dual", "no")})

    def test_head_that_belongs_to_the_name(self):
        self.assertIn(("airbase", "singular", "yes"), self.means("مطار", "place_head"))
        self.assertIn(("airport", "singular", "yes"), self.means("مطار", "place_head"))

    def test_brigade_and_district_share_a_word(self):
        self.assertIn(("district", "singular", "no"), self.means("لواء", "place_head"))
        self.assertIn(("military_unit", "singular", "yes"), self.means("لواء", "organisation_head"))

    def test_frequent_words_are_no_person_cues(self):
        for word in ("صالح", "علي", "كامل", "باسم", "حرب"):
            self.assertEqual(self.means(word, "given_name"), set(), word)
        for word in ("محمد", "جاسم", "عبد الله", "مظلوم", "فلاديمير"):
            self.assertTrue(self.means(word, "given_name"), word)

    def test_keys_are_unique(self):
        keys = [(r["word"], r["class"], r["means"], r["number"]) for r in self.rows]
        self.assertEqual(len(keys), len(set(keys)))

    def test_no_article_and_no_marks_in_heads(self):
        for row in self.rows:
            if row["class"] in ("place_head", "organisation_head", "branch_head"):
                self.assertFalse(row["word"].startswith("ال") and row["word"] not in ("ألوية",), row["word"])
                self.assertNotRegex(row["word"], "[\u064b-\u0652\u0640]")


if __name__ == "__main__":
    unittest.main()
