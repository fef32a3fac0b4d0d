"""The last step: what can only be said when all places are there. Twins are listed, and warnings answered.

- Pairs of one type (city, town and village are one) and one Arabic name within 1 km that no rule has joined go to REVIEW.csv.
- A name of two letters, or one that is a cue word, is a stop name; for places of 34 points and more (قم) the warning is acknowledged
  instead, since a text that has the word may well mean the city.
"""

from collections import defaultdict

from . import arabic, geometry, importance

KNOWN = 34
SETTLEMENTS = ("city", "town", "village")


def build(world):
    listed = {frozenset((r["place"], world.alias.get(r["other"], r["other"]))) for r in world.review}
    for a, b, km in list(twins(world)):
        across = "across a border" if a.country != b.country else "one of their names is the same"
        if frozenset((a.key, b.key)) not in listed:
            world.review.append({"state": "undecided", "place": a.key, "other": b.key, "name": a.name, "km": f"{km:.1f}",
                                 "reason": f"one type, within 1 km, {across}; kept as two places"})
        if a.country != b.country and a.type in SETTLEMENTS:
            world.allow("near-twin", max(a, b, key=lambda p: p.country).key, "listed in REVIEW.csv: one on each side of a border")
    stops = {arabic.fold(row["name"]) for row in world.rows["stopnames"]}
    cues = {arabic.fold(row["word"]): row["class"] for row in world.rows["cues"] if row["class"] != "given_name"}
    for place in list(world.places.values()) + list(world.organisations.values()):
        for name in place.names:
            form = arabic.fold(name.name)
            if name.lang != "ar" or name.kind in ("demonym", "descriptive") or " " in form or form in stops:
                continue
            short = len(arabic.ARABIC_LETTER.findall(name.name)) <= 2
            if not short and form not in cues:
                continue
            if place.key in world.places and importance.score(place) >= KNOWN:
                world.allow("short-name" if short else "cue-name", place.key, "a known place; the words around it decide")
            else:
                stops.add(form)
                world.add_row("stopnames", name=name.name, reason="common_word", source="editorial")


def twins(world):
    """Pairs of one type (city, town and village are one) and one Arabic name within 1 km that no rule has joined or listed."""
    grids = defaultdict(geometry.Grid)
    for place in world.places.values():
        if place.lat is None:
            continue
        names = {arabic.fold(n.name) for n in place.names if n.lang == "ar"}
        kind = "settlement" if place.type in SETTLEMENTS else place.type
        for km, other in grids[kind].near(place.lat, place.lon, 1):
            if names & {arabic.fold(n.name) for n in other.names if n.lang == "ar"}:
                yield other, place, km
        grids[kind].add(place.lat, place.lon, place)
