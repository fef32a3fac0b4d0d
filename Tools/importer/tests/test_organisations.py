"""Merging of the organisation files, kinds of names, relations. Needs ../shared/sources."""

import unittest
from pathlib import Path

from importer import arabic, organisations, states
from importer.world import World

SOURCES = Path(__file__).resolve().parents[4] / "shared" / "sources"


class StatesTest(unittest.TestCase):
    def test_bodies_are_made_of_the_adjective(self):
        names = {r["name_ar"]: r for r in states.rows()}
        self.assertEqual(names["وزارة الخارجية القطرية"]["short_ar"], "الخارجية القطرية|وزارة الخارجية")
        self.assertEqual(names["وزارة الخارجية الصينية"]["short_ar"], "الخارجية الصينية")
        self.assertEqual(names["الجيش المصري"]["descriptive_ar"], "القوات المصرية")
        self.assertIn("وزارة الخارجية الأميركية", names["وزارة الخارجية الأمريكية"]["aliases_ar"])


@unittest.skipUnless((SOURCES / "organisations").exists(), f"no source files in {SOURCES}")
class OrganisationsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = World(SOURCES)
        organisations.build(cls.world)
        cls.all = cls.world.organisations

    def kinds(self, key, name):
        return {n.kind for n in self.all[key].names if n.name == name}

    def find(self, name):
        return [k for k, o in self.all.items() if any(arabic.fold(n.name) == arabic.fold(name) for n in o.names)]

    def test_at_least_a_thousand(self):
        self.assertGreater(len(self.all), 1000)

    def test_one_body_in_two_files_is_one(self):
        for name in ("المرصد السوري لحقوق الإنسان", "تنظيم القاعدة", "إدارة حرس الحدود"):
            self.assertEqual(len([k for k in self.all if k.endswith(name)]), 1, name)
        self.assertEqual(self.find("داعش"), ["org:تنظيم الدولة الإسلامية"])

    def test_namesakes_stay_apart(self):
        self.assertGreaterEqual(len(self.find("الفيلق الأول")), 3)

    def test_brackets_are_no_part_of_a_name(self):
        for body in self.all.values():
            for name in body.names:
                if name.lang == "ar":
                    self.assertNotIn("(", name.name, body.key)

    def test_descriptive_phrases_say_whose(self):
        self.assertEqual(self.kinds("org:الجيش العربي السوري", "قوات النظام"), {"descriptive"})
        self.assertEqual(self.kinds("org:النظام السوري", "نظام الأسد"), {"descriptive"})
        self.assertEqual(self.kinds("org:الجيش التركي", "القوات التركية"), {"descriptive"})
        self.assertEqual(self.kinds("org:قوات سوريا الديمقراطية", "القوات الكردية"), {"descriptive"})
        for body in self.all.values():
            for name in body.names:
                if name.kind == "descriptive":
                    self.assertIn(" ", name.name, body.key)
                    self.assertNotIn(name.name, organisations.GENERIC)

    def test_partisan_names_have_a_register(self):
        self.assertEqual({n.register for n in self.all["org:الجيش العربي السوري"].names if n.name == "حماة الديار"}, {"supporters"})
        for body in self.all.values():
            self.assertFalse(any(n.register for n in body.names if n.kind == "preferred"), body.key)

    def test_relations_have_one_direction(self):
        relations = self.world.relations
        self.assertIn(("org:جبهة النصرة", "renamed_to", "org:جبهة فتح الشام"), {r[:3] for r in relations})
        self.assertTrue({r[1] for r in relations} <= {"renamed_to", "merged_into", "split_from", "member_of", "part_of"})
        for subject, _, object_, *_ in relations:
            self.assertNotEqual(subject, object_)
            self.assertIn(subject, self.all)
            self.assertIn(object_, self.all)

    def test_umbrellas_do_not_go_round(self):
        for body in self.all.values():
            seen, key = set(), body.key
            while key:
                self.assertNotIn(key, seen, body.key)
                seen.add(key)
                key = self.all[key].parent

    def test_dates_only_from_pages(self):
        for body in self.all.values():
            if body.source == "editorial":
                self.assertEqual((body.from_, body.to), ("", ""), body.key)


if __name__ == "__main__":
    unittest.main()
