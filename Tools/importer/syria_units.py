"""Syria's governorates, districts and subdistricts: the P-coded units, each with the record of Who's On First that is the same unit."""

import csv
import json
from collections import defaultdict

from . import arabic, geometry, wof
from .world import NameDraft

COUNTRY = "iso:SY"
# Aliases the unit files give that are another thing (a region, a mountain) or a common word.
WRONG = {"بوابة تادف", "مركزها السقيلبية", "حيالين", "الغوطة الشرقية", "الغوطة الغربية", "حرمون", "وادي النصارى", "منطقة الغاب", "السجن", "الحصان",
         "البخشان", "مدينة إدلب", "مدينة ادلب"}
# A district that Who's On First has in two pieces.
SECOND_HALVES = {"pcode:SY0301": "1108779143"}


def read(world, *path):
    with open(world.sources.joinpath(*path), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def build(syria):
    world = syria.world
    regions = {arabic.fold(wof.arabic_names(r, admin=True)[0]): r for r in syria.rows
               if r["placetype"] == "region" and wof.alive(r) and r["hasc"] not in ("", "SY")}
    shapes = json.loads((world.sources / "ocha_cod_ab" / "syr_admin1.geojson").read_text("utf-8"))
    centres = {f["properties"]["pcode"]: f["properties"] for f in shapes["features"]}
    for feature in shapes["features"]:
        syria.governorates.add(feature["geometry"], "pcode:" + feature["properties"]["pcode"])
    region_of = {}
    for r in wof.read(world.sources, "IL"):   # Who's On First files some places of the Golan with Israel
        if r["placetype"] == "locality" and syria.governorates.at(float(r["lat"]), float(r["lon"])):
            syria.rows.append(r)
    for row in read(world, "opensyria", "governorates.csv"):
        live = regions[arabic.fold(row["name_ar"])]
        region_of[live["wof_id"]] = row["pcode"]
        centre = centres[row["pcode"]]
        _unit(syria, row, "governorate", COUNTRY, live, centre["center_lat"], centre["center_lon"], 50)
    counties = defaultdict(list)
    for r in syria.rows:
        if r["placetype"] == "county" and wof.alive(r):
            for name in _all_arabic(r):
                counties[arabic.skeleton(name)].append(r)
    taken = set()
    for row in read(world, "opensyria", "districts.csv"):
        live = None
        names = [row["name_ar"]] + [a.partition(":")[2] for a in row["aliases_ar"].split("|")]
        for name in names:
            for r in counties.get(arabic.skeleton(_bare(name)), ()):
                if region_of.get(r["region_id"]) == row["pcode"][:4] and r["wof_id"] not in taken:
                    live = live or r
        if live is None:   # no name in common: the nearest county of the governorate
            left = [r for r in syria.rows if r["placetype"] == "county" and wof.alive(r) and r["wof_id"] not in taken
                    and region_of.get(r["region_id"]) == row["pcode"][:4]]
            left.sort(key=lambda r: geometry.distance(float(r["lat"]), float(r["lon"]), float(row["lat"]), float(row["lon"])))
            if left and geometry.distance(float(left[0]["lat"]), float(left[0]["lon"]), float(row["lat"]), float(row["lon"])) < 15:
                live = left[0]
        if live is not None:
            taken.add(live["wof_id"])
        _unit(syria, row, "district", "pcode:" + row["pcode"][:4], live, row["lat"], row["lon"], 20)
    for key, identifier in SECOND_HALVES.items():
        if identifier in syria.by_id:
            world.also(world.place(key), "wof:" + identifier)
            world.add_concordance(key, "wof", identifier)
    shapes = json.loads((world.sources / "whosonfirst" / "boundaries" / "sy_county.geojson").read_text("utf-8"))
    for feature in shapes["features"]:
        district = world.place(f"wof:{feature['properties']['wof_id']}")
        if district is not None:
            syria.districts.add(feature["geometry"], district.key)
    for row in read(world, "opensyria", "subdistricts.csv"):
        _unit(syria, row, "subdistrict", "pcode:" + row["pcode"][:6], None, row["lat"], row["lon"], 10)


def _unit(syria, row, placetype, parent, live, lat, lon, precision):
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
    syria.world.add_place("pcode:" + row["pcode"], placetype, names, country="SY", source="opensyria", parent=parent,
                         lat=float(lat), lon=float(lon), precision_km=precision, keys=keys,
                         population=int(row["population"]) if row["population"] else None,
                         concordances=_one_each(concordances), signals={"sources": 2 if live else 1, "known": bool(row["wikidata"])})


def _bare(name):
    return wof.without_head(arabic.clean(name), wof.UNIT_HEADS + wof.CITY_HEADS)


def _all_arabic(row):
    first, others = wof.arabic_names(row, admin=True)
    return [n for n in [first] + others if n]


def _one_each(concordances):
    seen = []
    for pair in concordances:
        if pair not in seen:
            seen.append(pair)
    return seen
