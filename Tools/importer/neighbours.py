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
from collections import defaultdict

from . import arabic, countries, geometry, neighbour_seats, neighbour_units, wof

FOREIGN = {"IQ": "ku", "TR": "ku", "MA": "ary", "DZ": "arq", "TN": "aeb"}
# Settlements that lie far inside another country than the one they are filed with.
MISPLACED = {"1226660961"}
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
        self.unit_types = neighbour_units.OTHER_UNITS.get(code, neighbour_units.UNITS)
        self.rows = [r for r in wof.read(world.sources, code) if r["country"] == code]
        self.points = geometry.Grid()
        self.by_name = defaultdict(list)
        self.regions, self.counties = geometry.Polygons(), geometry.Polygons()

    def build(self):
        neighbour_units.build(self)
        governorates = [p.key for p in self.world.places.values() if p.country == self.code and p.type == "governorate"]
        self.only = governorates[0] if len(governorates) == 1 else None
        self.world.locators[self.code] = self.locate
        places = self.settlements()
        self.quarters()
        neighbour_seats.build(self, places)
        self.superseded()

    def drafts(self, row, admin=False):
        return wof.name_drafts(row, admin=admin, foreign=FOREIGN.get(self.code, "fa"))

    # Settlements

    def settlements(self):
        live = [r for r in self.rows if r["placetype"] in SETTLEMENTS and wof.alive(r) and r["wof_id"] not in MISPLACED]
        # Golan places of the Israeli file lie inside OCHA's Quneitra: syria.py has taken them.
        live = [r for r in live if self._wanted(r) and self.world.place("wof:" + r["wof_id"]) is None]
        live.sort(key=lambda r: (not r["gn_id"], int(r["wof_id"])))
        places = []
        for row in live:
            drafts = self.drafts(row)
            if not any(d.lang == "ar" for d in drafts):
                continue
            lat, lon = float(row["lat"]), float(row["lon"])
            same = self._same(row, drafts, lat, lon)
            if same is not None:
                self.join(same, row, drafts)
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
        if found is None or self.inside(place.parent, found):
            return False
        stated = next((key for key in self.regions.values() if self.inside(place.parent, key)), None)
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

    def join(self, place, row, drafts):
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
            if unit and unit != self.root and (region is None or self.inside(unit, region)):
                votes[unit] += 1 / (d + 0.3)
        if votes:
            return max(votes, key=lambda key: (votes[key], key))
        return region or self.regions.nearest(lat, lon, 50) or self.only

    def inside(self, unit, region):
        while unit and unit != region:
            place = self.world.place(unit)
            unit = place.parent if place else None
        return unit == region

    def quarters(self):
        quarters = geometry.Grid()
        for row in self.rows:
            if row["placetype"] not in QUARTERS or not wof.alive(row):
                continue
            drafts = self.drafts(row)
            if not any(d.lang == "ar" for d in drafts) or self.code in ONLY_NAMED:
                continue
            lat, lon = float(row["lat"]), float(row["lon"])
            city = self.world.place("wof:" + row["locality_id"]) if row["locality_id"] else None
            parent = city.key if city is not None and city.country == self.code else self._parent(row) or self.locate(lat, lon)
            names = {arabic.fold(d.name) for d in drafts if d.lang == "ar"}
            twin = [p for d, p in quarters.near(lat, lon, 1) if names & {arabic.fold(n.name) for n in p.names if n.lang == "ar"}]
            if twin:
                self.join(twin[0], row, drafts)
                continue
            place = self.world.add_place("wof:" + row["wof_id"], "neighbourhood", drafts, country=self.code, source="wof", lat=lat, lon=lon,
                                 precision_km=2, concordances=wof.concordances(row), parent=parent or self.root,
                                 population=wof.population(row), signals={"sources": 1, "known": bool(row["wd_id"])})
            quarters.add(lat, lon, place)

    def superseded(self):
        for row in self.rows:
            for survivor in filter(None, row["superseded_by"].replace(";", "|").replace(",", "|").split("|")):
                place = self.world.place("wof:" + survivor)
                if place is not None and self.world.place("wof:" + row["wof_id"]) is None:
                    self.world.also(place, "wof:" + row["wof_id"])
