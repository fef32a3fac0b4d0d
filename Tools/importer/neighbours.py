"""The Arab world and its neighbours from Who's On First: units, settlements, neighbourhoods; duplicates merged, chains made whole.

Merging: two settlements of one country are one place when a name of theirs folds alike and they are at most 1 km apart, or share the
GeoNames id and are at most 10 km apart, or one is an old Quattroshapes point (no GeoNames id), the other is not, and they are at most 5 km
apart. Pairs of one name 1 to 2 km apart stay two places.

Units: region -> governorate, county -> district, localadmin (Morocco's communes) -> subdistrict. A unit without an Arabic name is left
out; what lies in it goes to the next larger one. A missing governorate or district is found by polygon, else by the nearest
settlements that know theirs.

Types: city = capital, seat of a governorate (GeoNames PPLC, PPLA, or the settlement a governorate is named after), or 50,000 people; town =
seat of a smaller unit, or 5,000 people (any of the source's numbers serves for this, also those not taken as population); village = the rest.

Iran and Turkey: seats, settlements of 20,000 people, and those within 60 km of Syria, Iraq or an Arab coast that have a population.
"""

import json
import re
from collections import defaultdict

from . import arabic, countries, geometry, importance, wof
from .world import NameDraft

FOREIGN = {"IQ": "ku", "TR": "ku", "MA": "ary", "DZ": "arq", "TN": "aeb"}
UNITS = {"region": "governorate", "county": "district", "localadmin": "subdistrict"}
# Arabic names of units that have none in Who's On First.
UNIT_NAMES = {
    "1091913267": "شمال غزة", "1091913297": "غزة", "1091913317": "دير البلح", "1091913333": "خان يونس", "85682411": "ليماسول",
    "85675703": "شمال الباطنة", "85675727": "جنوب الباطنة", "85675721": "شمال الشرقية", "85675691": "جنوب الشرقية",
    "1796661359": "الدار البيضاء سطات", "1796661363": "درعة تافيلالت", "1796661365": "فاس مكناس", "1796661373": "مراكش آسفي",
    "1796661377": "الرباط سلا القنيطرة", "1796661379": "سوس ماسة", "1108720807": "عكا", "1108720817": "بئر السبع", "1108720821": "بتاح تكفا",
    "1108720825": "طبريا", "1108720839": "صفد", "1108720841": "عسقلان", "1091918697": "زنجبار", "1091918993": "البيضاء",
    "1091919265": "الزاهر", "1091920165": "المنيرة", "1091920575": "الحميدات", "1091921169": "مدينة المحويت", "1091922303": "مدينة ذمار",
    "1091922641": "المكلا", "1091922665": "مدينة المكلا", "1091923885": "مدينة حجة", "1091924013": "كحلان عفار", "1091924897": "حالمين",
    "1091925199": "مأرب", "1091925365": "الظاهر", "1091925419": "غمر", "1091926255": "حديبو", "1091926281": "قلنسية وعبد الكوري",
    "1091926655": "سامع", "1511838389": "المزيونة", "1108757953": "الوكرة", "1108757957": "مسيعيد الصناعية", "1108757955": "مسيعيد",
}
# Settlements that lie far inside another country than the one they are filed with.
MISPLACED = {"1226660961"}
WRONG_UNIT_NAMES = {"85675703": {"جنوب الباطنة"}}
# Records that are no unit: water, a zone that two states share.
NO_UNITS = {"1108720803", "1108720831", "1108720833"}
# Where the levels are other ones: Palestine's counties are its governorates (محافظة جنين), its regions the West Bank and the Gaza Strip.
# Western Sahara has one unit that holds half of its towns: none is better.
OTHER_UNITS = {"PS": {"region": "region", "county": "governorate", "localadmin": "subdistrict"}, "EH": {}}
ONLY_NAMED = {"IR": 60, "TR": 60}    # km from an Arab country
SETTLEMENTS = {"locality"}
QUARTERS = {"neighbourhood", "microhood"}
REGION_FILES = ("arab_region", "levant_region", "iq_region", "tr_region")
COUNTY_FILES = ("iq_county", "lb_county")


ALLOWED = {
    "890452103": "in the occupied West Bank; filed under Israel by Who's On First",
    "1327440473": "in the occupied West Bank; filed under Israel by Who's On First",
}


def build(world):
    shapes = Shapes(world)
    for code in countries.DEEP:
        if code != "SY":
            Country(world, code, shapes).build()
    for identifier, reason in ALLOWED.items():
        world.allow("outside-parent", "wof:" + identifier, reason)


def shape_file(world, name):
    path = world.sources / "whosonfirst" / "boundaries" / (name + ".geojson")
    return json.loads(path.read_text("utf-8"))["features"]


class Shapes:
    """Polygons by country."""

    def __init__(self, world):
        self.regions, self.counties, self.borders = defaultdict(list), defaultdict(list), []
        for files, store in ((REGION_FILES, self.regions), (COUNTY_FILES, self.counties)):
            for name in files:
                for feature in shape_file(world, name):
                    store[feature["properties"]["country"]].append(feature)
        for feature in shape_file(world, "countries"):
            if feature["properties"]["country"] in ("SY", "IQ"):
                geometry_ = feature["geometry"]
                parts = geometry_["coordinates"] if geometry_["type"] == "MultiPolygon" else [geometry_["coordinates"]]
                self.borders += [part[:1] for part in parts]

    def arab_distance(self, lat, lon):
        return min(geometry.border_distance(rings, lat, lon) for rings in self.borders)


class Country:
    def __init__(self, world, code, shapes):
        self.world, self.code, self.shapes = world, code, shapes
        self.root = "iso:" + code
        self.unit_types = OTHER_UNITS.get(code, UNITS)
        self.rows = [r for r in wof.read(world.sources, code) if r["country"] == code]
        self.points = geometry.Grid()
        self.by_name = defaultdict(list)
        self.regions, self.counties = geometry.Polygons(), geometry.Polygons()

    def build(self):
        self.units()
        governorates = [p.key for p in self.world.places.values() if p.country == self.code and p.type == "governorate"]
        self.only = governorates[0] if len(governorates) == 1 else None
        self.world.locators[self.code] = self.locate
        places = self.settlements()
        self.quarters()
        self.seats(places)
        self.superseded()

    def _drafts(self, row, admin=False):
        return wof.name_drafts(row, admin=admin, foreign=FOREIGN.get(self.code, "fa"))

    # Units

    def units(self):
        world = self.world
        for placetype in ("region", "county", "localadmin"):
            for row in self.rows:
                if row["placetype"] != placetype or placetype not in self.unit_types or not wof.alive(row):
                    continue
                drafts = self._drafts(row, admin=True)
                if row["wof_id"] in UNIT_NAMES:
                    drafts.insert(0, NameDraft(UNIT_NAMES[row["wof_id"]], "ar", "preferred", source="editorial"))
                drafts = [d for d in drafts if d.name not in WRONG_UNIT_NAMES.get(row["wof_id"], ())]
                if row["wof_id"] in NO_UNITS or any(d.name == "المنطقة المحايدة" for d in drafts):
                    continue
                if not any(d.lang == "ar" for d in drafts):
                    continue
                parent = self._unit_parent(row)
                if self.unit_types[placetype] == "governorate" and parent != self.root:
                    world.add_relation("wof:" + row["wof_id"], "part_of", parent, source="wof")
                    parent = self.root
                twin = self._twin(row, drafts, self.unit_types[placetype], parent)
                if twin is not None:
                    self._join(twin, row, drafts)
                    continue
                if any(d.name.startswith("محافظة ") and d.name.partition(" ")[2] in wof.GENERIC for d in drafts):
                    world.allow("head-word", "wof:" + row["wof_id"], "the name says nothing without its head")
                world.add_place("wof:" + row["wof_id"], self.unit_types[placetype], drafts, country=self.code, source="wof", parent=parent,
                                lat=float(row["lat"]), lon=float(row["lon"]),
                                precision_km={"region": 50, "county": 20, "localadmin": 10}[placetype],
                                population=wof.population(row), concordances=wof.concordances(row),
                                signals={"sources": 1, "known": bool(row["wd_id"])})
        for store, features in ((self.regions, self.shapes.regions[self.code]), (self.counties, self.shapes.counties[self.code])):
            for feature in features:
                unit = world.place(f"wof:{feature['properties']['wof_id']}")
                if unit is not None:
                    store.add(feature["geometry"], unit.key)
        for unit in list(world.places.values()):   # a district that does not say its governorate
            if unit.country != self.code or unit.type not in ("district", "subdistrict"):
                continue
            if unit.parent == self.root:
                unit.parent = self.regions.nearest(unit.lat, unit.lon, 5) or self.root
            elif unit.parent in self.regions.values() and self.regions.distance(unit.parent, unit.lat, unit.lon) > 20:
                unit.parent = self.regions.at(unit.lat, unit.lon) or unit.parent

    def _unit_parent(self, row):
        for column in ("county_id", "region_id"):
            unit = self.world.place("wof:" + row[column]) if row[column] and row[column] != row["wof_id"] else None
            if unit is not None and unit.country == self.code:
                return unit.key
        return self.root

    def _twin(self, row, drafts, placetype, parent):
        """A unit of the same name, kind and parent: the same unit twice."""
        preferred = arabic.fold(drafts[0].name)
        for place in self.world.find(drafts[0].name, country=self.code, placetypes={placetype}, loose=False):
            if place.parent == parent and arabic.fold(place.name) == preferred and (
                    geometry.distance(place.lat, place.lon, float(row["lat"]), float(row["lon"])) < 15):
                return place
        return None

    # Settlements

    def settlements(self):
        live = [r for r in self.rows if r["placetype"] in SETTLEMENTS and wof.alive(r) and r["wof_id"] not in MISPLACED]
        # Golan places of the Israeli file lie inside OCHA's Quneitra: syria.py has taken them.
        live = [r for r in live if self._wanted(r) and self.world.place("wof:" + r["wof_id"]) is None]
        live.sort(key=lambda r: (not r["gn_id"], int(r["wof_id"])))
        places = []
        for row in live:
            drafts = self._drafts(row)
            if not any(d.lang == "ar" for d in drafts):
                continue
            lat, lon = float(row["lat"]), float(row["lon"])
            same = self._same(row, drafts, lat, lon)
            if same is not None:
                self._join(same, row, drafts)
                continue
            place = self.world.add_place(
                "wof:" + row["wof_id"], "village", drafts, country=self.code, source="wof", lat=lat, lon=lon, precision_km=2,
                population=wof.population(row), concordances=wof.concordances(row), parent=self._parent(row),
                signals={"feature_code": row["gn_feature_code"], "sources": 1, "known": bool(row["wd_id"])})
            place.signals["gn"] = {row["gn_id"]} - {""}
            place.signals["people"] = int(row["population"] or 0)
            self.points.add(lat, lon, place)
            self._learn(place)
            places.append(place)
        for place in places:
            if place.parent is None or place.parent == self.root or self._elsewhere(place):
                place.parent = self.locate(place.lat, place.lon) or self.root
            elif self.world.place(place.parent).type == "governorate":
                finer = self.counties.at(place.lat, place.lon)
                if finer and self.world.place(finer).parent == place.parent:
                    place.parent = finer
        return places

    def _elsewhere(self, place):
        """The point lies in another governorate's polygon than the one the record names: the polygon decides."""
        found = self.regions.at(place.lat, place.lon)
        if found is None or self._inside(place.parent, found):
            return False
        stated = next((key for key in self.regions.values() if self._inside(place.parent, key)), None)
        if stated is None or self.regions.distance(stated, place.lat, place.lon) <= 2:
            return False
        self.world.review.append({"state": "settled", "place": place.key, "other": "", "name": place.name, "km": "",
                                  "reason": f"lies in {self.world.place(found).name}, not in {self.world.place(stated).name} as recorded"})
        return True

    def _wanted(self, row):
        reach = ONLY_NAMED.get(self.code)
        if reach is None:
            return True
        people = int(row["population"] or 0)
        if row["gn_feature_code"] in ("PPLC", "PPLA", "PPLA2") or people >= 20000:
            return True
        return people > 0 and self.shapes.arab_distance(float(row["lat"]), float(row["lon"])) <= reach

    def _same(self, row, drafts, lat, lon):
        near = {}
        for form in {arabic.fold(d.name) for d in drafts if d.lang == "ar"}:
            for place in self.by_name[form]:
                d = geometry.distance(lat, lon, place.lat, place.lon) if abs(lat - place.lat) < 0.1 else 99
                if d <= 10:
                    near[place.key] = (d, place)
        for d, place in sorted(near.values(), key=lambda pair: (pair[0], pair[1].key)):
            shared = bool(row["gn_id"] and row["gn_id"] in place.signals["gn"])
            if d <= 1 or shared or (d <= 5 and not row["gn_id"] and place.signals["gn"]):
                if d > 3:
                    self.world.review.append({"state": "settled", "place": place.key, "other": "wof:" + row["wof_id"], "name": place.name,
                                              "km": f"{d:.1f}", "reason": "two points of one place; the GeoNames point is kept"})
                return place
            if d <= 2:
                self.world.review.append({"state": "undecided", "place": place.key, "other": "wof:" + row["wof_id"], "name": place.name,
                                          "km": f"{d:.1f}", "reason": "one name, 1 to 2 km apart; kept as two places"})
        return None

    def _join(self, place, row, drafts):
        theirs = next(d.name for d in drafts if d.lang == "ar" and d.kind == "preferred")
        for draft in drafts:
            self.world.add_name(place, draft)
        if row["wd_id"] and not place.signals.get("known"):   # a record that people have looked at: its name is the one in use
            self.world.prefer(place, theirs)
        for authority, code in wof.concordances(row):
            self.world.add_concordance(place, authority, code)
        self.world.also(place, "wof:" + row["wof_id"])
        place.population = place.population or wof.population(row)
        place.signals["people"] = max(place.signals.get("people", 0), int(row["population"] or 0))
        place.signals["known"] = place.signals.get("known") or bool(row["wd_id"])
        place.signals.setdefault("gn", set()).update({row["gn_id"]} - {""})
        self._learn(place)

    def _learn(self, place):
        """Settlements by folded name, for `_same`."""
        for name in place.names:
            known = self.by_name[arabic.fold(name.name)]
            if name.lang == "ar" and place.type == "village" and place not in known:
                known.append(place)

    def _parent(self, row):
        for column in ("localadmin_id", "county_id", "region_id"):
            unit = self.world.place("wof:" + row[column]) if row[column] else None
            if unit is not None and unit.country == self.code:
                return unit.key
        return None

    def locate(self, lat, lon):
        """The smallest unit of a point: polygons, else what the nearest settlements say."""
        region = self.regions.nearest(lat, lon, 5)
        county = self.counties.at(lat, lon)
        if county is not None:
            return county
        votes = defaultdict(float)
        for d, place in (self.points.near(lat, lon, 15) or self.points.near(lat, lon, 200))[:12]:
            unit = place.parent
            if unit and unit != self.root and (region is None or self._inside(unit, region)):
                votes[unit] += 1 / (d + 0.3)
        if votes:
            return max(votes, key=lambda key: (votes[key], key))
        return region or self.regions.nearest(lat, lon, 50) or self.only

    def _inside(self, unit, region):
        while unit and unit != region:
            place = self.world.place(unit)
            unit = place.parent if place else None
        return unit == region

    def quarters(self):
        quarters = geometry.Grid()
        for row in self.rows:
            if row["placetype"] not in QUARTERS or not wof.alive(row):
                continue
            drafts = self._drafts(row)
            if not any(d.lang == "ar" for d in drafts) or self.code in ONLY_NAMED:
                continue
            lat, lon = float(row["lat"]), float(row["lon"])
            city = self.world.place("wof:" + row["locality_id"]) if row["locality_id"] else None
            parent = city.key if city is not None and city.country == self.code else self._parent(row) or self.locate(lat, lon)
            names = {arabic.fold(d.name) for d in drafts if d.lang == "ar"}
            twin = [p for d, p in quarters.near(lat, lon, 1) if names & {arabic.fold(n.name) for n in p.names if n.lang == "ar"}]
            if twin:
                self._join(twin[0], row, drafts)
                continue
            place = self.world.add_place("wof:" + row["wof_id"], "neighbourhood", drafts, country=self.code, source="wof", lat=lat, lon=lon,
                                 precision_km=2, concordances=wof.concordances(row), parent=parent or self.root,
                                 population=wof.population(row), signals={"sources": 1, "known": bool(row["wd_id"])})
            quarters.add(lat, lon, place)

    # Seats and types

    def seats(self, places):
        by_name = defaultdict(list)
        for place in places:
            for name in place.names:
                if name.lang == "ar":
                    by_name[arabic.skeleton(name.name)].append(place)
        for unit in list(self.world.places.values()):
            if unit.country != self.code or unit.type not in ("governorate", "district"):
                continue
            inside = []
            for name in unit.names:
                if name.lang == "ar":
                    inside += [p for p in by_name.get(arabic.skeleton(name.name), ()) if self._inside(p.parent, unit.key)]
            if inside:
                form = arabic.skeleton(unit.name)
                seat = max(inside, key=lambda p: (arabic.skeleton(p.name) == form, p.signals["people"], bool(p.signals.get("feature_code") in importance.FEATURE_SEAT),
                                                  p.signals.get("known", False), not p.signals["gn"], p.key))
                weak = not seat.signals["people"] and not seat.signals.get("known") and seat.signals.get(
                    "feature_code") not in ("PPLA", "PPLA2", "PPLA3", "PPLC") and seat.signals["gn"]
                self._prefer_unit_name(seat, unit)
                rank = {"governorate": 2, "district": 3}[unit.type] + (1 if weak else 0)
                seat.signals["seat"] = min(rank, seat.signals.get("seat", 9))
        for place in places:
            rank = min(place.signals.get("seat", 9), importance.FEATURE_SEAT.get(place.signals.get("feature_code", ""), 9))
            people = max(place.population or 0, place.signals["people"])   # for the type any source's number will do
            if rank <= 2 or people >= 50000:
                place.type = "city"
            elif rank <= 4 or people >= 5000:
                place.type = "town"

    def _prefer_unit_name(self, seat, unit):
        """A seat that has its unit's name among its own is called so (البصرة, not بصرة)."""
        def fullness(text):   # السماوة before السماوه, الإسكندرية before الاسكندرية
            return arabic.hamzas(text), -len(re.findall("ه( |$)", text))

        same = [n.name for n in seat.names if n.lang == "ar" and arabic.fold(n.name) == arabic.fold(unit.name)]
        if same:
            self.world.prefer(seat, max([unit.name, seat.name if seat.name in same else same[0]] + same, key=fullness))

    def superseded(self):
        for row in self.rows:
            for survivor in filter(None, row["superseded_by"].replace(";", "|").replace(",", "|").split("|")):
                place = self.world.place("wof:" + survivor)
                if place is not None and self.world.place("wof:" + row["wof_id"]) is None:
                    self.world.also(place, "wof:" + row["wof_id"])
