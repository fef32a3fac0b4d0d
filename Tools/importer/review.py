"""REVIEW.csv: what the importer could not decide, or decided in a way a person should see. REVIEW.md says how to read it."""

import csv
import io
from collections import Counter
from pathlib import Path

from . import neighbours, records, syria

COLUMNS = ("state", "country", "place", "name", "other", "km", "reason")


def write(world, folder):
    rows = []
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
