"""REVIEW.csv: what the importer could not decide, or decided in a way a person should see. REVIEW.md says how to read it."""

import csv
import io
from collections import Counter, defaultdict
from pathlib import Path

from . import arabic, geometry, neighbours, records, syria

COLUMNS = ("state", "country", "place", "name", "other", "km", "reason")


def twins(world):
    """Pairs of one type and one Arabic name within 1 km that no rule has joined or listed."""
    grids = defaultdict(geometry.Grid)
    for place in world.places.values():
        if place.lat is None:
            continue
        names = {arabic.fold(n.name) for n in place.names if n.lang == "ar"}
        for km, other in grids[place.type].near(place.lat, place.lon, 1):
            if names & {arabic.fold(n.name) for n in other.names if n.lang == "ar"}:
                yield other, place, km
        grids[place.type].add(place.lat, place.lon, place)


def write(world, folder):
    rows = []
    listed = {frozenset((r["place"], world.alias.get(r["other"], r["other"]))) for r in world.review}
    for a, b, km in twins(world):
        if frozenset((a.key, b.key)) not in listed:
            across = "across a border" if a.country != b.country else "one of their names is the same"
            world.review.append({"state": "undecided", "place": a.key, "other": b.key, "name": a.name, "km": f"{km:.1f}",
                                 "reason": f"one type, within 1 km, {across}; kept as two places"})
    for r in world.review:
        place = world.place(r["place"])
        other = world.place(r["other"]) if r["other"] else None
        rows.append({"state": r["state"], "country": place.country if place else "", "place": place.id if place else "", "name": r["name"],
                     "other": other.id if other is not None and other is not place else r["other"], "km": r["km"], "reason": r["reason"]})
    rows.sort(key=lambda r: (r["state"], r["country"], records.id_order(r["place"]), r["other"]))
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    records.write(Path(folder, "REVIEW.csv"), out.getvalue())
    counts = Counter((r["state"], r["reason"]) for r in rows)
    lines = ["# What was merged, and what was left undecided", "",
             "Written by `Tools/import`; do not edit. `REVIEW.csv` has one row a case: `place` is the place kept, `other` the second place "
             "(its id) or the source record that became part of the first. To decide a case, edit the place's rows by hand: the importer "
             "keeps what hands made.", "", "## Syria", "", syria.__doc__.partition("----\n")[2].strip(), "",
             "| rule | records |", "|---|---|"]
    lines += [f"| {name} | {n} |" for name, n in sorted(world.merge_counts.items())]
    lines += ["", "## The other countries", "", neighbours.__doc__.partition("\n\n")[2].strip(), "", "## Cases", "",
              "| state | reason | cases |", "|---|---|---|"]
    lines += [f"| {state} | {reason} | {n} |" for (state, reason), n in sorted(counts.items())]
    records.write(Path(folder, "REVIEW.md"), "\n".join(lines) + "\n")
