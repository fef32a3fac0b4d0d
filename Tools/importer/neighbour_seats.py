"""The towns that the units of one country of `neighbours.py` are named after, and what makes a settlement a city or a town."""

import re
from collections import defaultdict

from . import arabic, importance


def build(country, places):
    by_name = defaultdict(list)
    for place in places:
        for name in place.names:
            if name.lang == "ar":
                by_name[arabic.skeleton(name.name)].append(place)
    for unit in list(country.world.places.values()):
        if unit.country != country.code or unit.type not in ("governorate", "district"):
            continue
        inside = []
        for name in unit.names:
            if name.lang == "ar":
                inside += [p for p in by_name.get(arabic.skeleton(name.name), ()) if country.inside(p.parent, unit.key)]
        if inside:
            form = arabic.skeleton(unit.name)
            seat = max(inside, key=lambda p: (arabic.skeleton(p.name) == form, p.signals["people"], bool(p.signals.get("feature_code") in importance.FEATURE_SEAT),
                                              p.signals.get("known", False), not p.signals["gn"], p.key))
            weak = not seat.signals["people"] and not seat.signals.get("known") and seat.signals.get(
                "feature_code") not in ("PPLA", "PPLA2", "PPLA3", "PPLC") and seat.signals["gn"]
            _prefer_unit_name(country, seat, unit)
            rank = {"governorate": 2, "district": 3}[unit.type] + (1 if weak else 0)
            seat.signals["seat"] = min(rank, seat.signals.get("seat", 9))
    for place in places:
        rank = min(place.signals.get("seat", 9), importance.FEATURE_SEAT.get(place.signals.get("feature_code", ""), 9))
        people = max(place.population or 0, place.signals["people"])   # for the type any source's number will do
        if rank <= 2 or people >= 50000:
            place.type = "city"
        elif rank <= 4 or people >= 5000:
            place.type = "town"


def _prefer_unit_name(country, seat, unit):
    """A seat that has its unit's name among its own is called so (البصرة, not بصرة)."""
    def fullness(text):   # السماوة before السماوه, الإسكندرية before الاسكندرية
        return arabic.hamzas(text), -len(re.findall("ه( |$)", text))

    same = [n.name for n in seat.names if n.lang == "ar" and arabic.fold(n.name) == arabic.fold(unit.name)]
    if same:
        country.world.prefer(seat, max([unit.name, seat.name if seat.name in same else same[0]] + same, key=fullness))
