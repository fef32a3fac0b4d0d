"""Adjectives of places: base forms once, on the right place."""

import unittest

from importer import demonyms, states
from importer.world import NameDraft, World


class DemonymsTest(unittest.TestCase):
    def setUp(self):
        self.world = World(".")
        self.world.add_place("iso:SY", "country", [NameDraft("سوريا", "ar", "preferred")], country="SY", source="cldr")
        self.world.add_place("iso:TR", "country", [NameDraft("تركيا", "ar", "preferred")], country="TR", source="cldr")
        self.world.add_place("g", "governorate", [NameDraft("حمص", "ar", "preferred")], country="SY", source="ocha")
        self.world.add_place("c", "city", [NameDraft("حمص", "ar", "preferred")], country="SY", source="ocha")
        demonyms.build(self.world)

    def names(self, key):
        return {n.name: n.note for n in self.world.place(key).names if n.kind == "demonym"}

    def test_state(self):
        self.assertEqual(self.names("iso:SY"), {"سوري": ""})

    def test_plural_of_its_own(self):
        self.assertEqual(self.names("iso:TR"), {"تركي": "", "أتراك": "plural"})

    def test_the_city_and_not_the_governorate(self):
        self.assertEqual(self.names("c"), {"حمصي": "", "حماصنة": "plural"})
        self.assertEqual(self.names("g"), {})

    def test_feminine_and_article(self):
        self.assertEqual(states.feminine("سوري"), "سورية")
        self.assertEqual(states.definite("سوري"), "السوري")


if __name__ == "__main__":
    unittest.main()
