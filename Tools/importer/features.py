"""What is not a settlement: rivers, air bases, crossings, camps, regions, quarters, roads and the like.

Source: sources/features (gathered by hand from public lists and pages), editorial/features.csv (same columns, no coordinates), and the
stations of OpenSyria's transport list.

Points. A row's own coordinates come from the list it names (ourairports, airportsdata, wof …). Without any, the point is derived from the
anchor, a settlement the row names, with the distance and bearing the source gives; then the note of the preferred name says
`anchor pcode:C2528, 31 km SE`, and precision_km says how far off it may be. A derived point outside the stated governorate falls back on
the anchor's own. Without an anchor the governorates' middle stands for it, with a large precision_km; an area without either has no point.

What is left out: bodies (`الفرقة 17` is the division; its base is `مقر الفرقة 17`), directions (`شمال سوريا`, `ريف حلب الشمالي`: the linker reads
the direction beside the name), continents. A row that is an admin unit, or a place another source has, adds its names to that one.
"""

import csv
import math
import re
from collections import Counter

from . import arabic, geometry
from .cues import EDITORIAL, numbered_lines
from .world import NameDraft

TYPES = {"silo": "facility", "embassy_area": "facility"}
AREA = {"region", "supranational_region", "river", "desert", "road", "mountain", "plain", "plateau", "valley", "sea", "lake", "island"}
SHARED = {"region", "supranational_region", "river", "desert", "sea", "lake"}     # two countries or more: no one country
IN_TOWN = {"neighbourhood", "mosque", "church", "hospital", "university", "square", "bridge", "prison", "port", "industrial_city"}
ADMIN = {"country", "governorate", "district", "region", "supranational_region", "continent"}
SETTLEMENTS = {"city", "town", "village", "neighbourhood", "camp", "hamlet"}
DIRECTIONS = set("شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط ريف أرياف أطراف".split())
KEPT = {"شمال أفريقيا", "شمال إفريقيا", "شرق أفريقيا", "شرق إفريقيا", "غرب أفريقيا", "غرب إفريقيا", "جنوب لبنان", "شرق السودان", "جنوب اليمن", "ريف دمشق", "جنوب شرق آسيا", "وسط آسيا",
        "شرق أوروبا", "غرب أوروبا"}
SKIPPED = {"الاتحاد الأوروبي", "أوروبا", "أفريقيا", "آسيا", "تل رفعت (التل)", "وادي بردى والزبداني", "روج آفا", "طرابلس (الإقليم)", "الشام (دمشق)"}
# Aliases that are the name of a body, an operation or another place first.
NOT_ALIASES = {"نبع السلام", "درع الفرات", "غصن الزيتون", "الواحات", "القطاع", "منطقة 55 كم", "المنطقة الشرقية", "المنطقة الوسطى", "المنطقة الجنوبية",
               "سيناء (محافظة)", "البحوث العلمية في برزة (المركز)", "المسلخ البشري", "خوزستان", "الأهواز", "شركة حيان", "مركز البحوث العلمية", "الأردن", "القبائل", "الريف", "غرب ليبيا",
               "المنطقة", "طريق المطار", "دير بلوط", "حميميم"}
# Rows that are another place by a second name: name -> (name of that place, type, register).
JOINED = {"الأحواز": ("خوزستان", "governorate", "opposition"), "لواء إسكندرون": ("هاتاي", "governorate", "")}
REGISTERS = {"الشمال المحرر": "opposition", "روج آفا": "supporters", "روجافا": "supporters", "غرب كردستان": "supporters", "عربستان": "opposition",
             "كردستان الكبرى": "supporters", "الداخل المحتل": "supporters", "الصحراء المغربية": "official", "سجن الأسد": "hostile"}
FURTHER = {"مطار التيفور العسكري": "التيفور|تي فور|مطار T-4", "مطار الشعيرات العسكري": "الشعيرات", "إقليم شمال وشرق سوريا": "روج آفا|روجافا",
           "الجزيرة السورية": "", "البادية السورية": "البادية", "مخيم الهول": "", "جبل البشري": "البشري|بادية البشري",
           "أوتوستراد درعا - دمشق": "الطريق الدولي دمشق - عمان|أوتوستراد دمشق - عمان|طريق دمشق عمان الدولي", "سجن صيدنايا": "صيدنايا العسكري"}
UNIT = re.compile(r"^(الفرقة|اللواء|الفوج|فوج|الكتيبة|لواء) ")
SOURCES = (
    ("ourairports", "OurAirports", "public domain (Unlicense)", "Airports: OurAirports (public domain)", "https://ourairports.com/data/"),
    ("airportsdata", "airportsdata", "MIT", "Airports: airportsdata, © 2020-2025 Mike Borsetti, MIT license", "https://github.com/mborsetti/airportsdata"),
    ("opensyria-transport", "OpenSyria Data Transport", "CC-BY-4.0", "Transport points of Syria: OpenSyria Data Transport (CC BY 4.0), from public domain, "
     "PDDL, CC0 and CC BY inputs", "https://github.com/Open-Syria/data-transport"),
    ("wri", "WRI Global Power Plant Database", "CC-BY-4.0", "Global Energy Observatory, Google, KTH Royal Institute of Technology in Stockholm, Enipedia, World "
     "Resources Institute: Global Power Plant Database (CC BY 4.0)", "https://github.com/wri/global-power-plant-database"),
    ("features", "Single coordinates read in public pages and data files; the page is in the note of the preferred name", "facts",
     "Single facts from public pages", ""),
)
POINT_SOURCES = (("davidmegginson/ourairports", "ourairports"), ("mborsetti/airportsdata", "airportsdata"), ("Open-Syria/data-transport", "opensyria-transport"),
                 ("whosonfirst-data", "wof"), ("martynafford/natural-earth", "naturalearth"), ("wri/global-power", "wri"))


def _bare(name):
    return arabic.clean(re.sub(r"\s*\([^()]*\)", "", name))


def _cells(row, column):
    return [c.strip() for c in row[column].split("|") if c.strip()]


def _directional(name):
    """A direction (شمال سوريا), also after منطقة (منطقة شرق الفرات)."""
    words = name.split()
    first = words[1] if words[0] in ("منطقة", "مناطق") and len(words) > 2 else words[0]
    return first in DIRECTIONS and name not in KEPT


class Features:
    def __init__(self, world, more=EDITORIAL / "features.csv", famous=EDITORIAL / "famous_sites.txt"):
        self.world = world
        self.files = [world.sources / "features" / "features.csv"] + ([more] if more else [])
        self.taken = {}          # folded name -> points that have it
        self.main = Counter()    # folded first names of the rows: what one row is called is no alias of another
        self.famous_file = famous
        self.famous = {name: number for number, name in numbered_lines(famous)} if famous else {}
        self.found = set()      # famous sites that have become places
        self.joined = []
        self.skipped = []

    def build(self):
        rows = []
        for path in self.files:
            with open(path, encoding="utf-8", newline="") as file:
                rows += csv.DictReader(file)
        for row in rows:
            self.main[arabic.fold(_bare(row["name_ar"]))] += 1
        for row in rows:
            self._row(row)
        self._check_famous()
        with open(self.world.sources / "opensyria" / "transport_locations.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                self._station(row)

    def _check_famous(self):
        lost = [f"{self.famous_file}:{number}: '{name}' is the first name of no row of features.csv that is a place of its own; "
                "write it as that row does, or take the line out"
                for name, number in self.famous.items() if name not in self.found]
        if lost:
            raise ValueError("\n".join(lost))

    # One row

    def _row(self, row):
        names = self._names(row)
        if row["name_ar"] in SKIPPED or not names:
            return self.skipped.append(row["name_ar"])
        kind = TYPES.get(row["type"], row["type"])
        countries = _cells(row, "country")
        country = countries[0] if kind != "sea" and (len(countries) == 1 or (countries and kind not in SHARED)) else ""
        units = self._units(row, country)
        anchor = self._anchor(row, country, units)
        lat, lon, precision, derived = self._point(row, kind, units, anchor, countries)
        source, notes = self._provenance(row, derived)
        existing = self._existing(names, kind, country, lat, lon, units)
        drafts = [NameDraft(n, "ar", "variant" if i else "preferred", register=REGISTERS.get(n, ""), source=source)
                  for i, n in enumerate(names) if not self._is_taken(n, lat, lon)]
        if not drafts or row["name_ar"] in JOINED and existing is None:
            return self.skipped.append(row["name_ar"])
        for draft in drafts:
            self.taken.setdefault(arabic.fold(draft.name), []).append((lat, lon))
        if existing is not None:
            self.joined.append((row["type"], row["name_ar"], existing))
            for draft in drafts:
                draft.kind = "variant"
                draft.register = draft.register or (JOINED.get(row["name_ar"]) or ("", "", ""))[2]
                self.world.add_name(existing, draft)
            if kind == "camp" and existing.type in ("village", "hamlet") or kind != "neighbourhood" and existing.type in ("neighbourhood", "facility"):
                existing.type = kind
            return None
        drafts[0].kind, drafts[0].note = "preferred", notes
        drafts.append(NameDraft(row["name_en"], "en", "preferred", source=source))
        parent = self._parent(kind, units, anchor, country, derived)
        famous = row["name_ar"] in self.famous
        if famous:
            self.found.add(row["name_ar"])
        return self.world.add_place(
            f"feature:{row['type']}/{row['name_ar']}/{row['country']}/{row['admin_ar']}", kind, drafts, country=country, source=source, lat=lat, lon=lon,
            precision_km=precision, parent=parent, 
            within=units[0].key if units and country else ("iso:" + country if country else None), concordances=_icao(row),
            signals={"sources": 2 if source not in ("editorial", "pages") else 1, "famous": famous})

    def _names(self, row):
        aliases = [_bare(a) for a in _cells(row, "aliases_ar")] + FURTHER.get(row["name_ar"], "").split("|")
        names = [_bare(row["name_ar"])] + aliases
        if row["type"] == "military_base" and UNIT.match(names[0]):
            names = ["مقر " + names[0]] + [n for n in names[1:] if not UNIT.match(n)]
        if row["type"] == "neighbourhood" and not any(n.startswith("حي ") for n in names) and not re.match(
                r"(ضاحية|مساكن|شارع|سوق|مشروع|مخيم|جمعية|مدينة|القصر|المنطقة)\b", names[0]):
            names.append("حي " + names[0])
        names += [n.replace("أوتوستراد", word) for n in names if "أوتوستراد" in n for word in ("أتستراد", "أوتستراد")]
        kept = [n for n in names if n and n not in NOT_ALIASES and not _directional(n) and not n.startswith("مناطق الإدارة")]
        return [n for i, n in enumerate(dict.fromkeys(kept)) if i == 0 or not self.main[arabic.fold(n)]]

    def _units(self, row, country):
        units = []
        for name in _cells(row, "admin_ar"):
            for code in [country] if country else _cells(row, "country"):
                found = self.world.find(name, country=code, placetypes={"governorate"})
                if found:
                    units.append(found[0])
                    break
        return units

    def _anchor(self, row, country, units):
        """(place, km or None, bearing or None) or None."""
        if not row["anchor_ar"]:
            return None
        name, km, bearing = (row["anchor_ar"].split("|") + ["", ""])[:3]
        match = re.search(r"anchor (OCHA|WOF) (\w+)", row["note"])
        place = self.world.place(("pcode:" if match.group(1) == "OCHA" else "wof:") + match.group(2)) if match else None
        if place is None:
            candidates = []
            around = [(unit.key, country or None) for unit in units] or [(None, country or None)]
            for unit, code in around + ([(None, "IL")] if country == "PS" else []):
                candidates = self.world.find(name, country=code, placetypes=SETTLEMENTS - {"neighbourhood"}, within=unit)
                if candidates:
                    break
            candidates = [c for c in candidates if c.lat is not None]
            # One place of that name in the stated unit, or a city: else which one is meant is a guess.
            if candidates and (len(candidates) == 1 or candidates[0].type in ("city", "town")):
                place = candidates[0]
        if place is None or place.lat is None:
            return None
        return place, float(km) if km else None, bearing if bearing in geometry.BEARINGS else None

    def _point(self, row, kind, units, anchor, countries):
        """(lat, lon, precision_km, how it was derived)"""
        if row["lat"]:
            return float(row["lat"]), float(row["lon"]), float(row["precision_km"] or 3), ""
        wide = kind in AREA
        if anchor:
            place, km, bearing = anchor
            key = next((f"{a}:{c}" for a, c in place.concordances if a in ("pcode", "wof")), place.key)
            note = f"anchor {key}" + (f", {km:g} km" if km else "") + (f" {bearing}" if bearing else "")
            if km and bearing:
                lat, lon = self.world.offset(place, km, bearing)
                if self._inside(lat, lon, units):
                    return round(lat, 4), round(lon, 4), round(max(3, km * 0.4), 1) if not wide else max(15, km), note
            spread = (km or 0) + (25 if wide else 5 if kind in IN_TOWN else 10 if bearing is None else 12)
            return place.lat, place.lon, spread, note
        points = [(u.lat, u.lon) for u in units if u.lat is not None]
        spread = 50
        if not points and not wide:
            points = [(p.lat, p.lon) for p in (self.world.place("iso:" + c) for c in countries) if p is not None and p.lat is not None]
            spread = 400
        if not points:
            return None, None, None, "no point"
        lat, lon = (sum(p[i] for p in points) / len(points) for i in (0, 1))
        far = max(geometry.distance(lat, lon, *p) for p in points)
        return round(lat, 3), round(lon, 3), math.ceil(far + spread), "middle of " + ("its units" if units else "its countries")

    def _inside(self, lat, lon, units):
        locate = self.world.locators.get(units[0].country) if units else None
        if locate is None:
            return True
        key = locate(lat, lon)
        place = self.world.place(key) if key else None
        return place is None or any(self.world.is_within(place, u) for u in units)

    def _provenance(self, row, derived):
        pages = [c for c in _cells(row, "source") if c.startswith("http")]
        source = "pages" if pages else "editorial"
        if row["lat"]:
            source = next((key for start, key in POINT_SOURCES if row["source"].startswith(start)), "features")
        address = pages[0] if pages and len(pages[0]) < 100 else "/".join(pages[0].split("/")[:3]) if pages else ""
        code = re.search(r"(ourairports|airportsdata|transport)[^|]*\(([A-Za-z0-9-]+)\)", row["source"])
        return source, "; ".join(part for part in (address, code and f"{source} {code.group(2)}", derived) if part)

    def _existing(self, names, kind, country, lat, lon, units):
        """The place another source has for this row: an admin unit of the name, or a place of the whole name close by."""
        joined = JOINED.get(names[0])
        if joined:
            return next(iter(self.world.find(joined[0], country="IR" if joined[0] == "خوزستان" else "TR", placetypes={joined[1]})), None)
        if kind in ("region", "supranational_region", "island", "valley", "plateau"):
            found = [p for p in self.world.find(names[0], country=country or None, placetypes=ADMIN, loose=False) if not p.key.startswith("feature:")
                     and (country or p.country == "")]
            return found[0] if found else None
        if lat is None or kind in AREA or kind == "hill":
            return None
        near = 8 if kind == "neighbourhood" else 12
        types = SETTLEMENTS - {"city"} | {kind, "facility"}
        if kind not in ("neighbourhood", "camp"):
            types = {kind, "facility", "neighbourhood"}
        for name in names[:1] + [n for n in names if kind == "neighbourhood" and n.startswith("حي ")]:
            for place in self.world.find(name, country=country, placetypes=types, loose=False):
                if place.lat is not None and geometry.distance(lat, lon, place.lat, place.lon) <= (near if place.type != "village" else 5):
                    if place.key.startswith("feature:") and place.type != kind:
                        continue
                    return place
        return None

    def _is_taken(self, name, lat, lon):
        """Another feature at this point has the name already: no name twice at one place."""
        for other in self.taken.get(arabic.fold(name), ()):
            if lat is None or other[0] is None or geometry.distance(lat, lon, *other) < 5:
                return True
        return False

    def _parent(self, kind, units, anchor, country, derived):
        if kind == "sea":
            return None
        if kind in IN_TOWN and anchor and anchor[0].type in ("city", "town") and anchor[0].country == country and derived:
            return anchor[0].key
        if derived or kind in AREA:
            return units[0].key if len(units) == 1 else ("iso:" + country if country else None)
        return None

    def _station(self, row):
        """Stations and coach stations of OpenSyria that have an Arabic name."""
        name = arabic.clean(row["name_ar"])
        if not name.startswith(("محطة ", "كراج")) or arabic.fold(name) in self.taken:
            return
        lat, lon = float(row["lat"]), float(row["lon"])
        self.world.add_place("opensyria:" + row["id"], "facility", [NameDraft(name, "ar", "preferred", note="opensyria-transport " + row["id"]),
                                                                          NameDraft(row["name_en"], "en", "preferred")],
                             country="SY", source="opensyria-transport", lat=lat, lon=lon, precision_km=1)


def _icao(row):
    match = re.search(r"airportsdata[^|]*\(([A-Z]{4})\)", row["source"])
    return [("icao", match.group(1))] if match else []


def build(world):
    for source in SOURCES:
        world.add_source(*source)
    features = Features(world)
    features.build()
    world.features = features
