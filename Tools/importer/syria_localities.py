"""The localities of Who's On First in Syria, merged with OCHA's communities by the rule of `syria.py`."""

import difflib
import re
from collections import defaultdict

from . import arabic, geometry, importance, wof
from .syria_communities import forms

# Records that no rule joins: checked by hand.
SAME = {"1193129627": "بصرالحرير"}
# The name in use, among those the sources give.
PREFERRED = {"pcode:C5929": "الطبقة", "pcode:C4446": "الشدادي", "pcode:C2812": "الحديدة"}


def build(syria):
    world = syria.world
    syria.counts = world.merge_counts = defaultdict(int)
    live = {}
    for row in syria.rows:
        if row["placetype"] == "locality" and wof.alive(row):
            drafts = wof.name_drafts(row, foreign="ku")
            if any(d.lang == "ar" for d in drafts):
                live[row["wof_id"]] = (row, drafts, float(row["lat"]), float(row["lon"]))
    matched = _match(syria, live)
    _same_spot(syria, live, matched)
    left, theirs = [], defaultdict(set)
    for identifier, (row, drafts, lat, lon) in live.items():
        place = matched.get(identifier)
        if place is None:
            left.append(identifier)
        else:
            theirs[place.key].add(next(arabic.skeleton(d.name) for d in drafts if d.lang == "ar" and d.kind == "preferred"))
            _join(syria, place, row, drafts)
    for place in list(world.places.values()):
        if place.source == "ocha":
            _preferred(syria, place, theirs.get(place.key))
    _alone(syria, live, left)
    for row in syria.rows:   # superseded ids lead to the survivor
        for survivor in filter(None, re.split("[|;,]", row["superseded_by"])):
            place = world.place("wof:" + survivor)
            if place is not None and world.place("wof:" + row["wof_id"]) is None:
                world.also(place, "wof:" + row["wof_id"])


def _match(syria, live):
    known = {}
    for place in syria.world.places.values():
        if place.source == "ocha":
            known[place.key] = forms([n.name for n in place.names if n.lang == "ar"]) + (
                {arabic.latin_fold(n.name) for n in place.names if n.lang == "en"},)
    pairs = []
    for identifier, (row, drafts, lat, lon) in live.items():
        names = [d.name for d in drafts if d.lang in ("ar", "ku")]
        folded, skeletons = forms(names)
        latin = {arabic.latin_fold(d.name) for d in drafts if d.lang in ("en", "ar-Latn")}
        for d, place in syria.points.near(lat, lon, 8):
            f, s, en = known[place.key]
            if folded & f:
                pairs.append((1 if d <= 3 else 3, d, identifier, place))
            elif d <= 3 and skeletons & s:
                pairs.append((2, d, identifier, place))
            elif d <= 1.5 and (_near(skeletons, s) or (latin & en)) and not all(
                    _opposed(a, b) for a in names for b in (n.name for n in place.names if n.lang == "ar")):
                pairs.append((4, d, identifier, place))
    for identifier, name in SAME.items():
        for place in syria.world.find(name, country="SY", placetypes={"village"}, loose=False):
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
                    _note(syria, "undecided", place, identifier, d, "second record of this name; kept as a place of its own")
                continue
        elif tier == 3:
            rivals = [p for e, p in syria.points.near(lat, lon, 15) if p is not place and forms(
                [n.name for n in p.names if n.lang == "ar"])[0] & forms([d.name for d in drafts if d.lang == "ar"])[0]]
            if rivals or syria.governorates.nearest(lat, lon, 3) != "pcode:" + place.parent[6:10]:
                _note(syria, "undecided", place, identifier, d, "same name, but not the only one; kept apart")
                continue
            _note(syria, "settled", place, identifier, d, "coordinates in conflict; the community's point is kept")
        if d > 3 and tier != 3:
            _note(syria, "settled", place, identifier, d, "an old Quattroshapes point; the community's point is kept")
        matched[identifier] = place
        first.setdefault(place.key, identifier)
        syria.counts[f"Syria, {names[tier]}" + (" (second record)" if first[place.key] != identifier else "")] += 1
    return matched


def _same_spot(syria, live, matched):
    """Rule 5, over what rules 1 to 4 left."""
    taken = {p.key for p in matched.values()}
    free, records = geometry.Grid(), geometry.Grid()
    communities = [p for p in syria.world.places.values() if p.source == "ocha" and p.key not in taken]
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
            syria.counts["Syria, same-spot"] += 1
        elif d <= 0.3:
            _note(syria, "undecided", place, identifier, d, "one spot, names not alike; kept as two places")


def _preferred(syria, place, theirs):
    """The name in use: of OCHA's names the first that Who's On First prefers too, else the first; then its fullest spelling."""
    ours = [n for n in place.names if n.lang == "ar" and not n.source]
    chosen = ours[0].name
    for name in ours:
        if theirs and arabic.skeleton(name.name) in theirs:
            chosen = name.name
            break
    if place.key in PREFERRED:
        syria.world.prefer(place, PREFERRED[place.key], source="opensyria")
        return
    spellings = [n.name for n in place.names if n.lang == "ar" and arabic.bare_seats(n.name) == arabic.bare_seats(chosen)]
    best = max(spellings, key=lambda s: (arabic.hamzas(s), s == chosen))
    if arabic.hamzas(best) <= arabic.hamzas(chosen):
        best = chosen
    best = arabic.full_spelling(best)
    syria.world.prefer(place, best, source="" if best in spellings else "editorial")


def _note(syria, state, place, identifier, km, reason):
    syria.world.review.append({"state": state, "place": place.key, "other": "wof:" + identifier, "name": place.name,
                              "km": f"{km:.1f}", "reason": reason})


def _join(syria, place, row, drafts):
    world = syria.world
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


def _alone(syria, live, left):
    """Records without a community: merged with one another, then places of their own."""
    grid, syria.alone = geometry.Grid(), []
    left.sort(key=lambda i: (not live[i][0]["gn_id"], int(i)))   # GeoNames points first: they are the finer ones
    for identifier in left:
        row, drafts, lat, lon = live[identifier]
        folded = forms([d.name for d in drafts if d.lang == "ar"])[0]
        # A community may have learnt this name from another record of the same village.
        twin = next((p for d, p in syria.points.near(lat, lon, 1)
                     if folded & forms([n.name for n in p.names if n.lang == "ar"])[0]), None)
        if twin is not None:
            _join(syria, twin, row, drafts)
            syria.counts["Syria, same name as a merged community"] += 1
            continue
        for d, place in grid.near(lat, lon, 5 if not row["gn_id"] else 3):
            if folded & forms([n.name for n in place.names if n.lang == "ar"])[0]:
                if d <= 1 or not row["gn_id"]:
                    _join(syria, place, row, drafts)
                    syria.counts["Syria, merged with one another"] += 1
                    break
                _note(syria, "undecided", place, identifier, d, "one name, 1 to 3 km apart; kept as two places")
        else:
            code = row["gn_feature_code"]
            place = syria.world.add_place(
                "wof:" + identifier, "village", drafts, country="SY", source="wof", lat=lat, lon=lon,
                precision_km=2, population=wof.population(row), concordances=wof.concordances(row),
                parent=syria.locate(lat, lon), signals={"feature_code": code, "sources": 1, "known": bool(row["wd_id"])})
            grid.add(lat, lon, place)
            syria.alone.append(place)
            syria.counts["Syria, places of their own"] += 1


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
