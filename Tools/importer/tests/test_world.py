import tempfile
import unittest
from pathlib import Path

from importer import main, records
from importer.world import NameDraft, World


def small_world():
    world = World(Path("."))
    world.add_source("wof", "W", "CC0", "w")
    world.add_place("iso:SY", "country", [NameDraft("سوريا", "ar", "preferred")], country="SY", source="wof", concordances=[("iso", "SY")])
    world.add_place("pcode:SY02", "governorate", [NameDraft("حلب", "ar", "preferred")], country="SY", source="wof", parent="iso:SY")
    world.add_place("wof:1", "city", [NameDraft("حلب", "ar", "preferred"), NameDraft("Aleppo", "en", "preferred")], country="SY",
                    source="wof", parent="pcode:SY02", lat=36.2, lon=37.13, concordances=[("wof", "1")], signals={"seat": 2})
    world.add_place("wof:2", "village", [NameDraft("حلب الصغيرة", "ar", "preferred")], country="SY", source="wof", parent="pcode:SY02",
                    lat=36.3, lon=37.2, concordances=[("wof", "2")])
    return world


class WorldTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.gazetteer, self.state = Path(self.folder.name, "g"), Path(self.folder.name, "s")

    def write(self, world):
        return main.write(world, self.gazetteer, self.state)

    def table(self, name):
        table = records.TABLES[name]
        return [r for part in table.parts(self.gazetteer) for r in records.read(table.path(self.gazetteer, part))]

    def test_find_puts_the_city_before_the_village_and_folds(self):
        world = small_world()
        self.assertEqual([p.key for p in world.find("حلب", country="SY", placetypes={"city", "village"})], ["wof:1"])
        self.assertEqual(world.find("حلب الصغيره")[0].key, "wof:2")
        self.assertEqual(world.find("لا شيء"), [])

    def test_one_preferred_name_a_language_and_no_name_twice(self):
        world = small_world()
        city = world.place("wof:1")
        world.add_name(city, NameDraft("حلب الشهباء", "ar", "preferred"))
        world.add_name(city, NameDraft("حلب", "ar", "variant"))
        self.assertEqual([(n.name, n.kind) for n in city.names if n.lang == "ar"], [("حلب", "preferred"), ("حلب الشهباء", "variant")])
        world.prefer(city, "حلب الشهباء")
        self.assertEqual(city.name, "حلب الشهباء")

    def test_a_key_is_given_once(self):
        with self.assertRaisesRegex(ValueError, "'wof:1' is taken"):
            small_world().add_place("wof:1", "city", [])

    def test_ids_and_parents_are_written(self):
        self.write(small_world())
        rows = {r["id"]: r for r in self.table("places")}
        self.assertEqual([r["parent"] for r in rows.values()], ["", "P1", "P2", "P2"])
        self.assertTrue(int(rows["P3"]["importance"]) > int(rows["P4"]["importance"]))

    def test_a_place_deleted_by_hand_takes_its_names_along_and_is_retired(self):
        self.write(small_world())
        for name, column in (("places", "id"), ("names", "place"), ("concordances", "id")):
            table = records.TABLES[name]
            path = table.path(self.gazetteer, "sy" if table.by_country else "")
            records.write(path, records.text(table, [r for r in records.read(path) if r[column] != "P4"]))
        world = small_world()
        world.add_name("wof:2", NameDraft("اسم جديد"))
        self.write(world)
        self.assertNotIn("P4", {r["id"] for r in self.table("places")} | {r["place"] for r in self.table("names")})
        self.assertEqual([(r["id"], r["reason"]) for r in self.table("retired")], [("P4", "out of scope: deleted by hand")])

    def test_two_places_that_become_one_leave_a_retired_id(self):
        self.write(small_world())
        world = small_world()
        del world.places["wof:2"]
        world.also(world.place("wof:1"), "wof:2")
        world.add_concordance("wof:1", "wof", "2")
        self.write(world)
        self.assertEqual([(r["id"], r["superseded_by"]) for r in self.table("retired")], [("P4", "P3")])
        self.assertEqual({r["id"] for r in self.table("concordances") if r["authority"] == "wof"}, {"P3"})

    def test_a_second_run_is_the_same_to_the_byte(self):
        self.write(small_world())
        before = {p: p.read_bytes() for p in Path(self.folder.name).rglob("*") if p.is_file()}
        self.write(small_world())
        self.assertEqual(before, {p: p.read_bytes() for p in Path(self.folder.name).rglob("*") if p.is_file()})

    def test_wrong_words_are_refused(self):
        world = World(Path("."))
        with self.assertRaisesRegex(ValueError, "is no placetype"):
            world.add_place("x:1", "hut", [])
        with self.assertRaisesRegex(ValueError, "is no organisation type"):
            world.add_organisation("o:1", "gang", [])
        with self.assertRaisesRegex(ValueError, "has no column"):
            world.add_row("cues", wrod="x")
