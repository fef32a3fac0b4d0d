"""The towns that Syria's units are named after, and what makes a settlement a city or a town."""

import re

from . import arabic, importance
from .syria_localities import PREFERRED
from .world import NameDraft

SEAT_NAMES = {"عين العرب": ("كوباني", "كوبانى", "كوبانێ", "كۆبانى", "كۆبانێ")}
# دوما, المخرم الفوقاني: no settlement has the unit's name.
SEATS = {"pcode:SY03": "pcode:C2338", "pcode:SY040600": "pcode:C2901"}


def build(syria):
    """The town a unit is named after: its type, its rank, and the unit's other names (كوباني) are its own too.

    city: seats of governorates and districts, and 50,000 people or more; town: seats of subdistricts, GeoNames PPLA3, and 10,000
    people or more; village: the rest.
    """
    world = syria.world
    for place in list(world.places.values()):
        if place.country != "SY" or place.type not in ("governorate", "district", "subdistrict"):
            continue
        seat = _seat(syria, place)
        if seat is None:
            syria.world.review.append({"state": "no seat", "place": place.key, "other": "", "name": place.name, "km": "",
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
            _fuller(syria, seat, place)
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


def _fuller(syria, seat, unit):
    """A seat is called as its unit where OCHA has that name for it (المزرعة, not السجن), with its hamza (إزرع, not ازرع)."""
    for name in seat.names:
        if name.lang == "ar" and not name.source and seat.key not in PREFERRED and (
                arabic.fold(name.name) == arabic.fold(unit.name) != arabic.fold(seat.name)):
            syria.world.prefer(seat, name.name)
    if arabic.hamzas(unit.name) > arabic.hamzas(seat.name) and arabic.bare_seats(unit.name) == arabic.bare_seats(seat.name):
        syria.world.prefer(seat, unit.name, source="opensyria")


def _seat(syria, unit):
    if unit.key in SEATS:
        return syria.world.place(SEATS[unit.key])
    names = {arabic.skeleton(n.name) for n in unit.names if n.lang == "ar"}
    english = {arabic.latin_fold(n.name) for n in unit.names if n.lang == "en"}
    code = unit.key[6:]
    central = [p for p in syria.members.get("pcode:" + (code + "00" if len(code) == 6 else code), ())]
    inside = [p for key, places in syria.members.items() if key.startswith(unit.key) for p in places]
    # The Golan has no communities; its seats are Who's On First's, wherever the vote put them.
    others = [] if inside else [p for p in syria.alone if p.signals.get("feature_code", "").startswith("PPLA")
                                and syria.world.is_within(p, unit.key[:10])]
    for group in (central, inside, others):
        for test in (lambda p: arabic.skeleton(p.name) in names,
                     lambda p: any(arabic.skeleton(n.name) in names for n in p.names if n.lang == "ar"),
                     lambda p: any(arabic.latin_fold(n.name) in english for n in p.names if n.lang == "en")):
            found = [p for p in group if test(p)]
            if found:
                return max(found, key=lambda p: (p.population or 0, p.signals.get("known", False), p.signals.get("sources", 1),
                                                 -int(re.sub(r"\D", "", p.key))))
    return None
