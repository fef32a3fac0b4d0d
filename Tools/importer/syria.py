"""Syria: governorates, districts, subdistricts, OCHA's communities, and the Who's On First localities merged with them.

The merging rule
----------------
A Who's On First locality W and a community C are one place when (first that fits; nearest pairs first):

1. same-name: a name of W folds to a name of C, and they are at most 3 km apart.
2. same-skeleton: equal but for article, spaces, hamza and the final vowel letter, at most 3 km apart.
3. far-same-name: as 1, 3 to 8 km apart, in one governorate, and neither has another place of that name within 15 km.
   The community's point is kept (OCHA's were right where checked); the conflict is listed in REVIEW.csv as settled.
4. near-spelling: skeletons one letter apart (at least 4 letters) or with the same consonants (at least 3), or the same Latin name,
   at most 1.5 km apart.
5. same-spot: at most 0.5 km apart, each the other's nearest left over, names alike in Arabic (ratio 0.6) or Latin letters (0.75) and not
   opposed (eastern / western, upper / lower, large / small).

A community takes a second record only when that one is within 1.5 km, or is an old Quattroshapes point (no GeoNames id) within 5 km.
Left-over pairs within 0.3 km whose names are not alike go to REVIEW.csv: many are one village with an old and a new name.
Records left over are merged with one another by rule 1 within 1 km (5 km for a Quattroshapes point). Pairs of one name 1 to 3 km
apart that stay two places, and far pairs that are not unique, go to REVIEW.csv as undecided.
"""

import csv
import difflib
import json
import re
from collections import defaultdict

from . import arabic, geometry, importance, wof
from .world import NameDraft

COUNTRY = "iso:SY"
# In the steppe, far from the communities whose subdistrict they were given: nothing nearer is known.
STEPPE = (
    "1243153365", "1243384819", "1259804723", "1292997499", "1309897551", "1343555603", "1344151303", "1360277291",
)
# Second halves of OCHA's double names that are the end of the first half, not a name.
# Aliases the unit files give that are another thing (a region, a mountain) or a common word.
WRONG = {"بوابة تادف", "مركزها السقيلبية", "حيالين", "الغوطة الشرقية", "الغوطة الغربية", "حرمون", "وادي النصارى", "منطقة الغاب", "السجن", "الحصان",
         "البخشان", "مدينة إدلب", "مدينة ادلب"}
# A district that Who's On First has in two pieces.
SECOND_HALVES = {"pcode:SY0301": "1108779143"}
# Records that no rule joins: checked by hand.
SAME = {"1193129627": "بصرالحرير"}
SEAT_NAMES = {"عين العرب": ("كوباني", "كوبانى", "كوبانێ", "كۆبانى", "كۆبانێ")}
SEATS = {"pcode:SY03": "pcode:C2338", "pcode:SY040600": "pcode:C2901"}   # دوما, المخرم الفوقاني: no settlement has the unit's name
PREFERRED = {"pcode:C5929": "الطبقة", "pcode:C4446": "الشدادي", "pcode:C2812": "الحديدة"}   # the name in use, among those the sources give
TAILS = ("كوي", "أوبه سي", "شرقية وغربية")


def _read(world, *path):
    with open(world.sources.joinpath(*path), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def build(world):
    importer = Importer(world)
    importer.units()
    importer.communities()
    importer.localities()
    importer.others()
    importer.seats()
    for identifier in STEPPE:
        world.allow("far-from-siblings", "wof:" + identifier, "in the steppe; its subdistrict is that of the nearest communities")
    for code in ("C5090", "C5091"):
        world.allow("far-from-siblings", "pcode:" + code, "a community of the steppe")


class Importer:
    def __init__(self, world):
        self.world = world
        self.rows = [r for r in wof.read(world.sources, "SY") if r["country"] == "SY"]
        self.by_id = {r["wof_id"]: r for r in self.rows}
        self.governorates = geometry.Polygons()
        self.districts = geometry.Polygons()
        self.points = geometry.Grid()      # communities
        self.votes = geometry.Grid()       # points whose subdistrict is known
        self.members = defaultdict(list)   # subdistrict key -> communities
        world.locators["SY"] = self.locate

    # Units

    def units(self):
        world = self.world
        regions = {arabic.fold(wof.arabic_names(r, admin=True)[0]): r for r in self.rows
                   if r["placetype"] == "region" and wof.alive(r) and r["hasc"] not in ("", "SY")}
        shapes = json.loads((world.sources / "ocha_cod_ab" / "syr_admin1.geojson").read_text("utf-8"))
        centres = {f["properties"]["pcode"]: f["properties"] for f in shapes["features"]}
        for feature in shapes["features"]:
            self.governorates.add(feature["geometry"], "pcode:" + feature["properties"]["pcode"])
        region_of = {}
        for r in wof.read(world.sources, "IL"):   # Who's On First files some places of the Golan with Israel
            if r["placetype"] == "locality" and self.governorates.at(float(r["lat"]), float(r["lon"])):
                self.rows.append(r)
        for row in _read(world, "opensyria", "governorates.csv"):
            live = regions[arabic.fold(row["name_ar"])]
            region_of[live["wof_id"]] = row["pcode"]
            centre = centres[row["pcode"]]
            self._unit(row, "governorate", COUNTRY, live, centre["center_lat"], centre["center_lon"], 50)
        counties = defaultdict(list)
        for r in self.rows:
            if r["placetype"] == "county" and wof.alive(r):
                for name in _all_arabic(r):
                    counties[arabic.skeleton(name)].append(r)
        taken = set()
        for row in _read(world, "opensyria", "districts.csv"):
            live = None
            names = [row["name_ar"]] + [a.partition(":")[2] for a in row["aliases_ar"].split("|")]
            for name in names:
                for r in counties.get(arabic.skeleton(_bare(name)), ()):
                    if region_of.get(r["region_id"]) == row["pcode"][:4] and r["wof_id"] not in taken:
                        live = live or r
            if live is None:   # no name in common: the nearest county of the governorate
                left = [r for r in self.rows if r["placetype"] == "county" and wof.alive(r) and r["wof_id"] not in taken
                        and region_of.get(r["region_id"]) == row["pcode"][:4]]
                left.sort(key=lambda r: geometry.distance(float(r["lat"]), float(r["lon"]), float(row["lat"]), float(row["lon"])))
                if left and geometry.distance(float(left[0]["lat"]), float(left[0]["lon"]), float(row["lat"]), float(row["lon"])) < 15:
                    live = left[0]
            if live is not None:
                taken.add(live["wof_id"])
            self._unit(row, "district", "pcode:" + row["pcode"][:4], live, row["lat"], row["lon"], 20)
        for key, identifier in SECOND_HALVES.items():
            if identifier in self.by_id:
                world.also(world.place(key), "wof:" + identifier)
                world.add_concordance(key, "wof", identifier)
        shapes = json.loads((world.sources / "whosonfirst" / "boundaries" / "sy_county.geojson").read_text("utf-8"))
        for feature in shapes["features"]:
            district = world.place(f"wof:{feature['properties']['wof_id']}")
            if district is not None:
                self.districts.add(feature["geometry"], district.key)
        for row in _read(world, "opensyria", "subdistricts.csv"):
            self._unit(row, "subdistrict", "pcode:" + row["pcode"][:6], None, row["lat"], row["lon"], 10)

    def _unit(self, row, placetype, parent, live, lat, lon, precision):
        names = [NameDraft(_bare(row["name_ar"]), "ar", "preferred")]
        for cell in (row["aliases_ar"], row["aliases_en"]):
            for alias in filter(None, cell.split("|")):
                kind, _, name = alias.partition(":")
                if arabic.is_arabic(name) and name not in WRONG:
                    if kind != "formal" or placetype == "governorate":
                        name = _bare(arabic.clean(name))
                        names.append(NameDraft(name, "ar" if arabic.only_arabic_letters(name) else "ku"))
        names.append(NameDraft(row["name_en"], "en", "preferred"))
        for alias in filter(None, row["aliases_en"].split("|")):
            kind, _, name = alias.partition(":")
            if kind != "formal" and arabic.is_latin(name) and not name.startswith("nahyt"):
                names.append(NameDraft(name, "ar-Latn" if wof.ROMANISED.search(name) else "en"))
        concordances = [("pcode", row["pcode"])]
        for column, authority in (("geonames", "gn"), ("wikidata", "wd")):
            if row[column]:
                concordances.append((authority, row[column]))
        keys = []
        if live is not None:
            names += [n for n in wof.name_drafts(live, admin=True)]
            concordances += [c for c in wof.concordances(live) if c not in concordances]
            keys.append("wof:" + live["wof_id"])
        self.world.add_place("pcode:" + row["pcode"], placetype, names, country="SY", source="opensyria", parent=parent,
                             lat=float(lat), lon=float(lon), precision_km=precision, keys=keys,
                             population=int(row["population"]) if row["population"] else None,
                             concordances=_one_each(concordances), signals={"sources": 2 if live else 1, "known": bool(row["wikidata"])})

    # Communities

    def communities(self):
        self.units_by_name = {arabic.fold(p.name) for p in self.world.places.values() if p.country == "SY"}
        for row in _read(self.world, "ocha-communities", "communities.csv"):
            names, english = self._community_names(row)
            parent = "pcode:" + row["subdistrict_pcode"]
            drafts = [NameDraft(n, "ar", "variant" if i else "preferred") for i, n in enumerate(names)]
            drafts += [NameDraft(n, "en", "variant" if i else "preferred") for i, n in enumerate(english)]
            lat, lon = float(row["lat"]), float(row["lon"])
            place = self.world.add_place("pcode:" + row["code"], "village", drafts, country="SY", source="ocha", parent=parent, lat=lat,
                                         lon=lon, precision_km=1, concordances=[("pcode", row["code"])], signals={"sources": 1, "official": True})
            self.points.add(lat, lon, place)
            self.votes.add(lat, lon, parent)
            self.members[parent].append(place)
        self._same_communities()
        for place in self.world.places.values():   # the Golan: subdistricts without a community vote by their centre
            if place.country == "SY" and place.type == "subdistrict" and not self.members.get(place.key):
                self.votes.add(place.lat, place.lon, place.key)

    def _community_names(self, row):
        """OCHA joins an official and a local name by `_` or `/`; a unit after them, or in the qualifier, is no name."""
        parts = [arabic.clean(p) for p in re.split(r"_+|/", row["name_ar"].strip("/ ")) if p.strip()]
        bracket = re.search(r"\((.*?)\)", row["name_ar"])
        if bracket:
            parts = [arabic.clean(row["name_ar"][:bracket.start()]), arabic.clean(bracket.group(1))]
        if len(parts) == 2 and parts[1] in TAILS:
            names = [" ".join(parts)] + ([parts[0]] if parts[1] == TAILS[2] else [])
        else:
            names = parts
        names += [arabic.clean(q) for q in row["qualifier_ar"].split("_") if q]
        kept = []
        for index, name in enumerate(names):
            if index and arabic.fold(name) in self.units_by_name:
                continue
            last = name.rpartition(" ")
            if index and last[0] and last[2] == "الحفة":
                name = last[0]
            if index and last[0] and last[2].strip() in ("عفرين", "منبج") and "_" in row["name_ar"]:
                name = last[0]
            if name and name not in kept:
                kept.append(name)
        english = [re.sub(r"\s+", " ", p).strip() for p in re.split(r"_+|/| - ", row["name_en"]) if len(p.strip()) > 1]
        english = english[:len(names)]
        return kept, [e for e in english if arabic.is_latin(e)]

    def _same_communities(self):
        """Two P-codes, one name, one spot: OCHA has them as two, so they stay two, and a person should look."""
        for place in list(self.world.places.values()):
            if place.source != "ocha":
                continue
            folded = self._forms([n.name for n in place.names if n.lang == "ar"])[0]
            for d, other in self.points.near(place.lat, place.lon, 1):
                if other.key > place.key and folded & self._forms([n.name for n in other.names if n.lang == "ar"])[0]:
                    self.world.review.append({"state": "undecided", "place": place.key, "other": other.key, "name": place.name,
                                              "km": f"{d:.1f}", "reason": "two P-codes of one name within 1 km"})

    # Localities of Who's On First

    def localities(self):
        world = self.world
        self.counts = world.merge_counts = defaultdict(int)
        live = {}
        for row in self.rows:
            if row["placetype"] == "locality" and wof.alive(row):
                drafts = wof.name_drafts(row, foreign="ku")
                if any(d.lang == "ar" for d in drafts):
                    live[row["wof_id"]] = (row, drafts, float(row["lat"]), float(row["lon"]))
        matched = self._match(live)
        self._same_spot(live, matched)
        left, theirs = [], defaultdict(set)
        for identifier, (row, drafts, lat, lon) in live.items():
            place = matched.get(identifier)
            if place is None:
                left.append(identifier)
            else:
                theirs[place.key].add(next(arabic.skeleton(d.name) for d in drafts if d.lang == "ar" and d.kind == "preferred"))
                self._join(place, row, drafts)
        for place in list(world.places.values()):
            if place.source == "ocha":
                self._preferred(place, theirs.get(place.key))
        self._alone(live, left)
        for row in self.rows:   # superseded ids lead to the survivor
            for survivor in filter(None, re.split("[|;,]", row["superseded_by"])):
                place = world.place("wof:" + survivor)
                if place is not None and world.place("wof:" + row["wof_id"]) is None:
                    world.also(place, "wof:" + row["wof_id"])

    def _forms(self, names):
        folded = {arabic.fold(n) for n in names}
        return folded, {arabic.skeleton(n) for n in names}

    def _match(self, live):
        forms = {}
        for place in self.world.places.values():
            if place.source == "ocha":
                forms[place.key] = self._forms([n.name for n in place.names if n.lang == "ar"]) + (
                    {arabic.latin_fold(n.name) for n in place.names if n.lang == "en"},)
        pairs = []
        for identifier, (row, drafts, lat, lon) in live.items():
            names = [d.name for d in drafts if d.lang in ("ar", "ku")]
            folded, skeletons = self._forms(names)
            latin = {arabic.latin_fold(d.name) for d in drafts if d.lang in ("en", "ar-Latn")}
            for d, place in self.points.near(lat, lon, 8):
                f, s, en = forms[place.key]
                if folded & f:
                    pairs.append((1 if d <= 3 else 3, d, identifier, place))
                elif d <= 3 and skeletons & s:
                    pairs.append((2, d, identifier, place))
                elif d <= 1.5 and (_near(skeletons, s) or (latin & en)) and not all(
                        _opposed(a, b) for a in names for b in (n.name for n in place.names if n.lang == "ar")):
                    pairs.append((4, d, identifier, place))
        for identifier, name in SAME.items():
            for place in self.world.find(name, country="SY", placetypes={"village"}, loose=False):
                pairs.append((0, 0, identifier, place))
        pairs.sort(key=lambda p: (p[0] if p[0] != 2 else 1.5, p[1], p[2], p[3].key))
        matched, first = {}, {}
        names = {0: "checked by hand", 1: "same-name", 2: "same-skeleton", 3: "far-same-name", 4: "near-spelling"}
        for tier, d, identifier, place in pairs:
            if identifier in matched:
                continue
            row, drafts, lat, lon = live[identifier]
            if place.key in first:
                near = d <= 1.5 or (not row["gn_id"] and d <= 5)
                if tier == 4 or not near:
                    if tier == 1:
                        self._note("undecided", place, identifier, d, "second record of this name; kept as a place of its own")
                    continue
            elif tier == 3:
                rivals = [p for e, p in self.points.near(lat, lon, 15) if p is not place and self._forms(
                    [n.name for n in p.names if n.lang == "ar"])[0] & self._forms([d.name for d in drafts if d.lang == "ar"])[0]]
                if rivals or self.governorates.nearest(lat, lon, 3) != "pcode:" + place.parent[6:10]:
                    self._note("undecided", place, identifier, d, "same name, but not the only one; kept apart")
                    continue
                self._note("settled", place, identifier, d, "coordinates in conflict; the community's point is kept")
            if d > 3 and tier != 3:
                self._note("settled", place, identifier, d, "an old Quattroshapes point; the community's point is kept")
            matched[identifier] = place
            first.setdefault(place.key, identifier)
            self.counts[f"Syria, {names[tier]}" + (" (second record)" if first[place.key] != identifier else "")] += 1
        return matched

    def _same_spot(self, live, matched):
        """Rule 5, over what rules 1 to 4 left."""
        taken = {p.key for p in matched.values()}
        free, records = geometry.Grid(), geometry.Grid()
        communities = [p for p in self.world.places.values() if p.source == "ocha" and p.key not in taken]
        for place in communities:
            free.add(place.lat, place.lon, place)
        for identifier, (row, drafts, lat, lon) in live.items():
            if identifier not in matched:
                records.add(lat, lon, identifier)
        for place in communities:
            near = records.near(place.lat, place.lon, 0.5)
            if not near:
                continue
            d, identifier = near[0]
            row, drafts, lat, lon = live[identifier]
            if free.near(lat, lon, 0.5)[0][1] is not place:
                continue
            arabic_names = [n.name for n in place.names if n.lang == "ar"]
            others = [n.name for n in drafts if n.lang in ("ar", "ku")]
            alike = max(_ratio(arabic.skeleton(a), arabic.skeleton(b)) for a in arabic_names for b in others)
            latin = max((_ratio(arabic.latin_fold(a.name), arabic.latin_fold(b.name)) for a in place.names for b in drafts
                         if a.lang == "en" and b.lang in ("en", "ar-Latn")), default=0)
            opposed = all(_opposed(a, b) for a in arabic_names for b in others)
            if not opposed and (alike >= 0.6 or latin >= 0.75):
                matched[identifier] = place
                self.counts["Syria, same-spot"] += 1
            elif d <= 0.3:
                self._note("undecided", place, identifier, d, "one spot, names not alike; kept as two places")

    def _preferred(self, place, theirs):
        """The name in use: of OCHA's names the first that Who's On First prefers too, else the first; then its fullest spelling."""
        ours = [n for n in place.names if n.lang == "ar" and not n.source]
        chosen = ours[0].name
        for name in ours:
            if theirs and arabic.skeleton(name.name) in theirs:
                chosen = name.name
                break
        if place.key in PREFERRED:
            self.world.prefer(place, PREFERRED[place.key], source="opensyria")
            return
        spellings = [n.name for n in place.names if n.lang == "ar" and arabic.bare_seats(n.name) == arabic.bare_seats(chosen)]
        best = max(spellings, key=lambda s: (arabic.hamzas(s), s == chosen))
        if arabic.hamzas(best) <= arabic.hamzas(chosen):
            best = chosen
        best = arabic.full_spelling(best)
        self.world.prefer(place, best, source="" if best in spellings else "editorial")

    def _note(self, state, place, identifier, km, reason):
        self.world.review.append({"state": state, "place": place.key, "other": "wof:" + identifier, "name": place.name,
                                  "km": f"{km:.1f}", "reason": reason})

    def _join(self, place, row, drafts):
        world = self.world
        for draft in drafts:
            world.add_name(place, draft)
        for authority, code in wof.concordances(row):
            world.add_concordance(place, authority, code)
        world.also(place, "wof:" + row["wof_id"])
        place.population = place.population or wof.population(row)
        signals = place.signals
        signals["sources"] = min(3, signals.get("sources", 1) + 1)
        signals["known"] = signals.get("known") or bool(row["wd_id"])
        code = row["gn_feature_code"]
        if code in importance.FEATURE_SEAT and importance.FEATURE_SEAT[code] < importance.FEATURE_SEAT.get(
                signals.get("feature_code", ""), 9):
            signals["feature_code"] = code

    def _alone(self, live, left):
        """Records without a community: merged with one another, then places of their own."""
        grid, self.alone = geometry.Grid(), []
        left.sort(key=lambda i: (not live[i][0]["gn_id"], int(i)))   # GeoNames points first: they are the finer ones
        for identifier in left:
            row, drafts, lat, lon = live[identifier]
            folded = self._forms([d.name for d in drafts if d.lang == "ar"])[0]
            # A community may have learnt this name from another record of the same village.
            twin = next((p for d, p in self.points.near(lat, lon, 1)
                         if folded & self._forms([n.name for n in p.names if n.lang == "ar"])[0]), None)
            if twin is not None:
                self._join(twin, row, drafts)
                self.counts["Syria, same name as a merged community"] += 1
                continue
            for d, place in grid.near(lat, lon, 5 if not row["gn_id"] else 3):
                if folded & self._forms([n.name for n in place.names if n.lang == "ar"])[0]:
                    if d <= 1 or not row["gn_id"]:
                        self._join(place, row, drafts)
                        self.counts["Syria, merged with one another"] += 1
                        break
                    self._note("undecided", place, identifier, d, "one name, 1 to 3 km apart; kept as two places")
            else:
                code = row["gn_feature_code"]
                place = self.world.add_place(
                    "wof:" + identifier, "village", drafts, country="SY", source="wof", lat=lat, lon=lon,
                    precision_km=2, population=wof.population(row), concordances=wof.concordances(row),
                    parent=self.locate(lat, lon), signals={"feature_code": code, "sources": 1, "known": bool(row["wd_id"])})
                grid.add(lat, lon, place)
                self.alone.append(place)
                self.counts["Syria, places of their own"] += 1

    def others(self):
        """Neighbourhoods of Who's On First; airports come with the features."""
        for row in self.rows:
            if row["placetype"] == "neighbourhood" and wof.alive(row):
                lat, lon = float(row["lat"]), float(row["lon"])
                self.world.add_place("wof:" + row["wof_id"], "neighbourhood", wof.name_drafts(row), country="SY", source="wof", lat=lat,
                                     lon=lon, precision_km=1, concordances=wof.concordances(row), parent=self.locate(lat, lon))

    # Admin chain by place

    def locate(self, lat, lon):
        """The subdistrict of a point: district polygon, then the three nearest communities of that district."""
        governorate = self.governorates.nearest(lat, lon, 3)
        district = self.districts.nearest(lat, lon, 1)
        if district is not None and governorate is not None and not district.startswith(governorate):
            district = None
        unit = district or governorate
        if unit is None:
            return None
        votes = defaultdict(float)
        for d, subdistrict in self._nearest(lat, lon, unit, 3) or self._nearest(lat, lon, governorate or unit, 3):
            votes[subdistrict] += 1 / (d + 0.3)
        return max(votes, key=lambda key: (votes[key], key)) if votes else unit

    def _nearest(self, lat, lon, unit, count):
        for km in (5, 15, 40, 120, 300):
            found = [(d, key) for d, key in self.votes.near(lat, lon, km) if key.startswith(unit)]
            if len(found) >= count:
                return found[:count]
        return found[:count]

    # Seats and types

    def seats(self):
        """The town a unit is named after: its type, its rank, and the unit's other names (كوباني) are its own too.

        city: seats of governorates and districts, and 50,000 people or more; town: seats of subdistricts, GeoNames PPLA3, and 10,000
        people or more; village: the rest.
        """
        world = self.world
        for place in list(world.places.values()):
            if place.country != "SY" or place.type not in ("governorate", "district", "subdistrict"):
                continue
            seat = self._seat(place)
            if seat is None:
                self.world.review.append({"state": "no seat", "place": place.key, "other": "", "name": place.name, "km": "",
                                          "reason": f"no settlement of the {place.type}'s name in it"})
                continue
            rank = {"governorate": 2, "district": 3, "subdistrict": 4}[place.type]
            seat.signals["seat"] = min(rank, seat.signals.get("seat", 9))
            seat.signals["known"] = True
            if seat.source == "wof":
                seat.parent = place.key if place.type == "subdistrict" else seat.parent
                if place.type == "subdistrict":
                    world.prefer(seat, place.name)
            elif place.type != "governorate":
                self._fuller(seat, place)
            own = {arabic.skeleton(n.name) for n in seat.names if n.lang == "ar"}
            for name in place.names:   # the unit's file has كوباني and تل سلحب, the town's has not
                form = arabic.skeleton(name.name)
                if place.type != "governorate" and name.lang in ("ar", "ku") and (
                        name.name in SEAT_NAMES.get(seat.name, ()) or any(a in form or form in a for a in own if min(len(a), len(form)) >= 4)):
                    world.add_name(seat, NameDraft(name.name, name.lang, "variant", source="opensyria"))
        for place in world.places.values():
            if place.country == "SY" and place.type == "village":
                rank = min(place.signals.get("seat", 9), importance.FEATURE_SEAT.get(place.signals.get("feature_code", ""), 9))
                people = place.population or 0
                if rank <= 3 or people >= 50000:
                    place.type = "city"
                elif rank == 4 or people >= 10000:
                    place.type = "town"

    def _fuller(self, seat, unit):
        """A seat is called as its unit where OCHA has that name for it (المزرعة, not السجن), with its hamza (إزرع, not ازرع)."""
        for name in seat.names:
            if name.lang == "ar" and not name.source and seat.key not in PREFERRED and (
                    arabic.fold(name.name) == arabic.fold(unit.name) != arabic.fold(seat.name)):
                self.world.prefer(seat, name.name)
        if arabic.hamzas(unit.name) > arabic.hamzas(seat.name) and arabic.bare_seats(unit.name) == arabic.bare_seats(seat.name):
            self.world.prefer(seat, unit.name, source="opensyria")

    def _seat(self, unit):
        if unit.key in SEATS:
            return self.world.place(SEATS[unit.key])
        names = {arabic.skeleton(n.name) for n in unit.names if n.lang == "ar"}
        english = {arabic.latin_fold(n.name) for n in unit.names if n.lang == "en"}
        code = unit.key[6:]
        central = [p for p in self.members.get("pcode:" + (code + "00" if len(code) == 6 else code), ())]
        inside = [p for key, places in self.members.items() if key.startswith(unit.key) for p in places]
        # The Golan has no communities; its seats are Who's On First's, wherever the vote put them.
        others = [] if inside else [p for p in self.alone if p.signals.get("feature_code", "").startswith("PPLA")
                                    and self.world.is_within(p, unit.key[:10])]
        for group in (central, inside, others):
            for test in (lambda p: arabic.skeleton(p.name) in names,
                         lambda p: any(arabic.skeleton(n.name) in names for n in p.names if n.lang == "ar"),
                         lambda p: any(arabic.latin_fold(n.name) in english for n in p.names if n.lang == "en")):
                found = [p for p in group if test(p)]
                if found:
                    return max(found, key=lambda p: (p.population or 0, p.signals.get("known", False), p.signals.get("sources", 1),
                                                     -int(re.sub(r"\D", "", p.key))))
        return None


def _bare(name):
    return wof.without_head(arabic.clean(name), wof.UNIT_HEADS + wof.CITY_HEADS)


def _all_arabic(row):
    first, others = wof.arabic_names(row, admin=True)
    return [n for n in [first] + others if n]


OPPOSED = [("شرق", "غرب"), ("شمال", "جنوب"), ("شمال", "قبل"), ("فوق", "تحت"), ("علي", "سفل"), ("كبير", "صغير"), ("كبر", "صغر")]


def _opposed(a, b):
    """One is the eastern, the other the western village of a name."""
    a, b = arabic.fold(a), arabic.fold(b)
    return any((x in a and y in b and y not in a) or (y in a and x in b and x not in a) for x, y in OPPOSED)


def _ratio(a, b):
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()


def _near(some, others):
    for a in some:
        for b in others:
            if min(len(a), len(b)) >= 4 and arabic.distance_one(a, b):
                return True
            c = arabic.consonants(a)
            if len(c) >= 3 and c == arabic.consonants(b):
                return True
    return False


def _one_each(concordances):
    seen = []
    for pair in concordances:
        if pair not in seen:
            seen.append(pair)
    return seen
