"""Points from anchors, names of features, and what is left to others."""

import tempfile
import unittest
from pathlib import Path

from importer import features, geometry
from importer.world import NameDraft, World

HEADER = "type,name_ar,aliases_ar,name_en,country,admin_ar,lat,lon,precision_km,anchor_ar,source,note\n"


def built(*rows, famous=None):
    folder = Path(tempfile.mkdtemp())
    for name, text in (("features/features.csv", HEADER + "".join(r + "\n" for r in rows)),
                       ("opensyria/transport_locations.csv", "id,name_ar,name_en,lat,lon\n")):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(text, "utf-8")
    world = World(folder)
    world.add_place("iso:SY", "country", [NameDraft("سوريا", "ar", "preferred")], country="SY", lat=35, lon=38, source="wof")
    world.add_place("pcode:SY04", "governorate", [NameDraft("حمص", "ar", "preferred")], country="SY", lat=34.3, lon=38, source="ocha", parent="iso:SY")
    world.add_place("pcode:C2528", "city", [NameDraft("حمص", "ar", "preferred")], country="SY", lat=34.73, lon=36.72, source="ocha", parent="pcode:SY04")
    made = features.Features(world, more=None, famous=famous)
    made.build()
    return world, {p.name: p for p in world.places.values() if p.key.startswith("feature:")}


class FeaturesTest(unittest.TestCase):
    def test_own_coordinates_keep_their_source(self):
        _, made = built("airbase,مطار الشعيرات العسكري,مطار الشعيرات,Shayrat,SY,حمص,34.4902,36.909,2,حمص|31|SE,davidmegginson/ourairports-data:runways.csv (OS65),")
        base = made["مطار الشعيرات العسكري"]
        self.assertEqual((base.lat, base.lon, base.precision_km, base.source), (34.4902, 36.909, 2, "ourairports"))
        self.assertIn("ourairports OS65", base.names[0].note)
        self.assertIn("الشعيرات", [n.name for n in base.names])

    def test_point_from_anchor_distance_and_bearing(self):
        _, made = built("gas_field,حقل كذا,,Field,SY,حمص,,,,حمص|50|E,https://example.org/a,anchor OCHA C2528")
        field = made["حقل كذا"]
        self.assertAlmostEqual(geometry.distance(field.lat, field.lon, 34.73, 36.72), 50, delta=0.5)
        self.assertGreaterEqual(field.precision_km, 10)
        self.assertEqual((field.source, field.names[0].note), ("pages", "https://example.org/a; anchor pcode:C2528, 50 km E"))

    def test_anchor_alone_is_honest(self):
        _, made = built("prison,سجن كذا,,Prison,SY,حمص,,,,حمص,general-knowledge,anchor OCHA C2528")
        prison = made["سجن كذا"]
        self.assertEqual((prison.lat, prison.source, prison.parent), (34.73, "editorial", "pcode:C2528"))
        self.assertGreaterEqual(prison.precision_km, 5)

    def test_area_without_anchor_or_unit_has_no_point(self):
        _, made = built("region,إقليم كذا,,Region,SY,,,,,,general-knowledge,")
        self.assertIsNone(made["إقليم كذا"].lat)

    def test_a_unit_is_a_body_and_its_base_a_place(self):
        _, made = built("military_base,الفرقة 17,مقر الفرقة 17|قيادة الفرقة 17,Base,SY,حمص,,,,حمص,general-knowledge,anchor OCHA C2528")
        self.assertNotIn("الفرقة 17", [n.name for p in made.values() for n in p.names])
        self.assertIn("مقر الفرقة 17", made)

    def test_directions_make_no_name(self):
        _, made = built("region,ريف حمص الشمالي,شمال حمص|مناطق شمال حمص,Countryside,SY,حمص,,,,حمص,general-knowledge,anchor OCHA C2528")
        self.assertEqual(made, {})

    def test_brackets_fall_and_quarters_get_their_head(self):
        _, made = built("neighbourhood,القصور (حمص),حي القصور (حمص),Qusur,SY,حمص,,,,حمص,general-knowledge,anchor OCHA C2528",
                        "neighbourhood,بابا عمرو,,Baba Amr,SY,حمص,,,,حمص,general-knowledge,anchor OCHA C2528")
        self.assertEqual([n.name for n in made["القصور"].names if n.lang == "ar"], ["القصور", "حي القصور"])
        self.assertIn("حي بابا عمرو", [n.name for n in made["بابا عمرو"].names])

    def test_a_name_stands_once_at_a_point(self):
        _, made = built("airport,مطار حمص الدولي,مطار حمص,Airport,SY,حمص,34.7,36.7,1,,general-knowledge,",
                        "airbase,مطار حمص العسكري,مطار حمص,Base,SY,حمص,34.71,36.7,1,,general-knowledge,")
        self.assertEqual(sum(n.name == "مطار حمص" for p in made.values() for n in p.names), 1)

    def test_an_admin_unit_gets_the_further_names(self):
        world, made = built("region,حمص (المنطقة),بلاد حمص,Homs region,SY,حمص,,,,حمص,general-knowledge,anchor OCHA C2528")
        self.assertEqual(made, {})
        self.assertIn("بلاد حمص", [n.name for n in world.place("pcode:SY04").names])

    def famous(self, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = Path(folder.name) / "famous_sites.txt"
        path.write_text(text, "utf-8")
        return path

    def test_a_famous_site_is_marked(self):
        path = self.famous("# a list\nقلعة كذا\n")
        _, made = built("facility,قلعة كذا,,Citadel,SY,حمص,,,,حمص,general-knowledge,", "facility,قلعة أخرى,,Citadel,SY,حمص,,,,حمص,general-knowledge,",
                        famous=path)
        self.assertEqual({name: place.signals["famous"] for name, place in made.items()}, {"قلعة كذا": True, "قلعة أخرى": False})

    def test_a_famous_site_that_no_row_makes_a_place_is_told_by_file_line_and_name(self):
        path = self.famous("# a list\n\nقلعة كذا\nقلعة\nشمال حمص\n")
        with self.assertRaises(ValueError) as error:
            built("facility,قلعة كذا,قلعة,Citadel,SY,حمص,,,,حمص,general-knowledge,", "region,شمال حمص,,North,SY,حمص,,,,حمص,general-knowledge,", famous=path)
        wanted = "is the first name of no row of features.csv that is a place of its own; write it as that row does, or take the line out"
        self.assertEqual(str(error.exception), f"{path}:4: 'قلعة' {wanted}\n{path}:5: 'شمال حمص' {wanted}")


if __name__ == "__main__":
    unittest.main()
