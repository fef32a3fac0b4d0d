"""OCHA's communities of Syria: the villages and towns of a subdistrict, with the names that one cell packs together."""

import re

from . import arabic
from .syria_units import read
from .world import NameDraft

# Second halves of OCHA's double names that are the end of the first half, not a name.
TAILS = ("كوي", "أوبه سي", "شرقية وغربية")


def forms(names):
    """What names fold to, and their skeletons."""
    folded = {arabic.fold(n) for n in names}
    return folded, {arabic.skeleton(n) for n in names}


def build(syria):
    syria.units_by_name = {arabic.fold(p.name) for p in syria.world.places.values() if p.country == "SY"}
    for row in read(syria.world, "ocha-communities", "communities.csv"):
        names, english = _community_names(syria, row)
        parent = "pcode:" + row["subdistrict_pcode"]
        drafts = [NameDraft(n, "ar", "variant" if i else "preferred") for i, n in enumerate(names)]
        drafts += [NameDraft(n, "en", "variant" if i else "preferred") for i, n in enumerate(english)]
        lat, lon = float(row["lat"]), float(row["lon"])
        place = syria.world.add_place("pcode:" + row["code"], "village", drafts, country="SY", source="ocha", parent=parent, lat=lat,
                                     lon=lon, precision_km=1, concordances=[("pcode", row["code"])], signals={"sources": 1, "official": True})
        syria.points.add(lat, lon, place)
        syria.votes.add(lat, lon, parent)
        syria.members[parent].append(place)
    _same_communities(syria)
    for place in syria.world.places.values():   # the Golan: subdistricts without a community vote by their centre
        if place.country == "SY" and place.type == "subdistrict" and not syria.members.get(place.key):
            syria.votes.add(place.lat, place.lon, place.key)


def _community_names(syria, row):
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
        if index and arabic.fold(name) in syria.units_by_name:
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


def _same_communities(syria):
    """Two P-codes, one name, one spot: OCHA has them as two, so they stay two, and a person should look."""
    for place in list(syria.world.places.values()):
        if place.source != "ocha":
            continue
        folded = forms([n.name for n in place.names if n.lang == "ar"])[0]
        for d, other in syria.points.near(place.lat, place.lon, 1):
            if other.key > place.key and folded & forms([n.name for n in other.names if n.lang == "ar"])[0]:
                syria.world.review.append({"state": "undecided", "place": place.key, "other": other.key, "name": place.name,
                                          "km": f"{d:.1f}", "reason": "two P-codes of one name within 1 km"})
