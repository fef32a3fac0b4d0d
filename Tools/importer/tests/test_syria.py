"""The merging rule on a country of one square degree."""

import csv
import json
import tempfile
import unittest
from pathlib import Path

from importer import syria, syria_communities, syria_localities, syria_seats, syria_units
from importer.world import NameDraft, World

WOF = ("wof_id,placetype,name_en,names_en_variants,names_ar_preferred,names_ar_variants,names_ar_other,lat,lon,coord_source,country,region_id,"
       "county_id,localadmin_id,locality_id,parent_id,hierarchies,population,population_source,gn_id,gn_feature_code,gn_name,wd_id,hasc,"
       "iso_code,is_current,superseded_by,deprecated,cessation,geom,geom_source,last_modified").split(",")
UNIT = ("pcode,id,governorate_id,district_id,subdistrict_id,type,name_ar,name_en,aliases_ar,aliases_en,lat,lon,area_km2,population,"
        "population_year,geonames,wikidata,sources").split(",")
COMMUNITY = "code,name_ar,name_en,qualifier_ar,subdistrict_ar,subdistrict_en,district_ar,district_en,subdistrict_pcode,lat,lon".split(",")
SQUARE = {"type": "Polygon", "coordinates": [[[36, 35], [37, 35], [37, 36], [36, 36], [36, 35]]]}


def write(path, columns, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def shapes(path, **properties):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"features": [{"properties": properties, "geometry": SQUARE}]}), "utf-8")


class SyriaTest(unittest.TestCase):
    def build(self, communities, localities):
        """`communities`: (code, Arabic, Latin, lat, lon); `localities`: (id, Arabic, Latin, lat, lon, more…)."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name)
        unit = {"name_ar": "حماة", "name_en": "Hama", "lat": "35.5", "lon": "36.5"}
        write(root / "opensyria/governorates.csv", UNIT, [unit | {"pcode": "SY05"}])
        write(root / "opensyria/districts.csv", UNIT, [unit | {"pcode": "SY0500"}])
        write(root / "opensyria/subdistricts.csv", UNIT, [unit | {"pcode": "SY050000", "name_ar": "مركز حماة"}])
        write(root / "ocha-communities/communities.csv", COMMUNITY, [
            {"code": c, "name_ar": n, "name_en": e, "lat": y, "lon": x, "subdistrict_pcode": "SY050000"} for c, n, e, y, x in communities])
        rows = [{"wof_id": "5", "placetype": "region", "names_ar_preferred": "محافظة حماة", "country": "SY", "is_current": "1", "hasc": "SY.HM",
                 "lat": "35.5", "lon": "36.5"},
                {"wof_id": "6", "placetype": "county", "names_ar_preferred": "منطقة حماة", "country": "SY", "is_current": "1", "region_id": "5",
                 "lat": "35.5", "lon": "36.5"}]
        rows += [{"wof_id": i, "placetype": "locality", "names_ar_preferred": n, "name_en": e, "lat": y, "lon": x, "country": "SY",
                  "is_current": "-1", "gn_id": i} | (more[0] if more else {}) for i, n, e, y, x, *more in localities]
        write(root / "whosonfirst/sy.csv", WOF, rows)
        write(root / "whosonfirst/il.csv", WOF, [])
        shapes(root / "ocha_cod_ab/syr_admin1.geojson", pcode="SY05", center_lat=35.5, center_lon=36.5)
        shapes(root / "whosonfirst/boundaries/sy_county.geojson", wof_id="6")
        world = World(root)
        world.add_place("iso:SY", "country", [NameDraft("سوريا", "ar", "preferred")], country="SY", source="cldr")
        importer = syria.Importer(world)
        for step in (syria_units, syria_communities, syria_localities, syria_seats):
            step.build(importer)
        return world

    def joined(self, community, locality):
        world = self.build([("C1", *community)], [("11", *locality)])
        return world.place("pcode:C1") is world.place("wof:11")

    def test_one_name_within_three_kilometres_is_one_place_with_both_ids_and_spellings(self):
        world = self.build([("C1", "إدلبية", "Idlibiyeh", "35.50", "36.50")], [("11", "ادلبيه", "Idlibiyah", "35.51", "36.51")])
        place = world.place("wof:11")
        self.assertIs(place, world.place("pcode:C1"))
        self.assertEqual([n.name for n in place.names if n.lang == "ar"], ["إدلبية", "ادلبيه"])
        self.assertEqual(place.concordances, [("pcode", "C1"), ("wof", "11"), ("gn", "11")])
        self.assertEqual((place.lat, place.lon), (35.5, 36.5))

    def test_the_article_and_a_joined_compound_do_not_part_them(self):
        self.assertTrue(self.joined(("كفربطنا", "Kafr Batna", "35.5", "36.5"), ("كفر بطنا", "Kafr Batna", "35.51", "36.5")))
        self.assertTrue(self.joined(("المزيريب", "Mzeireb", "35.5", "36.5"), ("مزيريب", "Muzayrib", "35.51", "36.5")))

    def test_one_letter_apart_only_when_near(self):
        self.assertTrue(self.joined(("مشرفة", "A", "35.5", "36.5"), ("مشيرفة", "B", "35.505", "36.5")))
        self.assertFalse(self.joined(("مشرفة", "A", "35.5", "36.5"), ("مشيرفة", "B", "35.52", "36.5")))

    def test_the_eastern_and_the_western_village_stay_two(self):
        self.assertFalse(self.joined(("تل الورد غربي", "A", "35.5", "36.5"), ("تل الورد شرقي", "B", "35.502", "36.5")))

    def test_far_pairs_are_joined_only_when_both_are_the_only_ones(self):
        self.assertTrue(self.joined(("الصالحية", "A", "35.5", "36.5"), ("الصالحية", "A", "35.56", "36.5")))
        world = self.build([("C1", "الصالحية", "A", "35.5", "36.5"), ("C2", "الصالحية", "A", "35.62", "36.5")],
                           [("11", "الصالحية", "A", "35.56", "36.5")])
        self.assertEqual(world.place("wof:11").key, "wof:11")
        self.assertEqual({r["state"] for r in world.review if r["other"] == "wof:11"}, {"undecided"})

    def test_a_conflict_of_points_is_listed_as_settled(self):
        world = self.build([("C1", "الصالحية", "A", "35.5", "36.5")], [("11", "الصالحية", "A", "35.56", "36.5")])
        self.assertEqual([(r["state"], r["km"]) for r in world.review if r["other"] == "wof:11"], [("settled", "6.7")])

    def test_different_names_on_one_spot_are_for_a_person_to_decide(self):
        world = self.build([("C1", "الوادي", "Wadi", "35.5", "36.5")], [("11", "جقال", "Jaqqal", "35.501", "36.5")])
        self.assertEqual(world.place("wof:11").key, "wof:11")
        self.assertTrue(any(r["other"] == "wof:11" and r["state"] == "undecided" for r in world.review))

    def test_of_two_official_names_the_one_both_lists_have_is_preferred(self):
        world = self.build([("C1", "الصفا_التياس", "Safa_Tiyas", "35.5", "36.5")], [("11", "تياس", "Tiyas", "35.5", "36.51")])
        self.assertEqual(world.place("pcode:C1").name, "التياس")

    def test_a_qualifier_after_a_name_is_a_unit_or_another_name(self):
        world = self.build([("C1", "دير حنا / حماة", "Deir Hanna", "35.5", "36.5"), ("C2", "الربوة / حربوق", "Rabweh", "35.6", "36.6"),
                            ("C3", "بالي_كوي", "Bali Koy", "35.7", "36.7")], [])
        self.assertEqual([n.name for n in world.place("pcode:C1").names if n.lang == "ar"], ["دير حنا"])
        self.assertEqual([n.name for n in world.place("pcode:C2").names if n.lang == "ar"], ["الربوة", "حربوق"])
        self.assertEqual([n.name for n in world.place("pcode:C3").names if n.lang == "ar"], ["بالي كوي"])

    def test_retired_records_make_no_place_and_superseded_ids_lead_to_the_survivor(self):
        world = self.build([], [("11", "عين", "Ayn", "35.5", "36.5"), ("12", "عين", "Ayn", "35.5", "36.5", {"superseded_by": "11", "is_current": "0"}),
                                ("13", "دير", "Dayr", "35.6", "36.5", {"is_current": "0", "cessation": "2015"})])
        self.assertEqual(world.place("wof:12").key, "wof:11")
        self.assertIsNone(world.place("wof:13"))

    def test_a_locality_without_unit_gets_that_of_its_neighbours(self):
        world = self.build([("C1", "شيزر", "Shayzar", "35.5", "36.5")], [("11", "بعيدة", "Baidah", "35.8", "36.8")])
        self.assertEqual([u.key for u in world.chain(world.place("wof:11"))], ["pcode:SY050000", "pcode:SY0500", "pcode:SY05", "iso:SY"])

    def test_the_settlement_a_unit_is_named_after_is_its_seat(self):
        world = self.build([("C1", "حماة", "Hama", "35.5", "36.5"), ("C2", "شيزر", "Shayzar", "35.6", "36.5")], [])
        self.assertEqual((world.place("pcode:C1").type, world.place("pcode:C2").type), ("city", "village"))


if __name__ == "__main__":
    unittest.main()
