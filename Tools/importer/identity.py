"""Ids: found again by natural key, else the next number; retired ones never given twice.

A natural key is `authority:code` (`wof:421202161`, `pcode:C2987`, `iso:SY`) or, where nobody has a code for the thing, a key made of
its type and name (`feature:airbase/مطار الشعيرات العسكري`). `state/ids-P.csv` and `ids-O.csv` remember every key ever seen, so
that a place deleted by hand does not come back under a new number; concordances.csv goes first, so that hands can move
an identifier from one place to another.
"""

import csv
import io
from pathlib import Path

from . import records


class Identity:
    """Ids of one letter, `P` or `O`."""

    def __init__(self, letter, folder, state):
        self.letter = letter
        self.path = Path(state, f"ids-{letter}.csv")
        self.ids = {}            # natural keys given in this or an earlier run
        self.held = {}           # what concordances.csv says now
        self.taken = set()
        if self.path.exists():
            for row in records.read(self.path, ("key", "id")):
                self.ids[row["key"]] = row["id"]
                self.taken.add(row["id"])
        for table, column in (("places", "id"), ("organisations", "id"), ("retired", "id"), ("concordances", "id")):
            spec = records.TABLES[table]
            for part in spec.parts(folder):
                for row in records.read(spec.path(folder, part), spec.columns):
                    if row[column].startswith(letter):
                        self.taken.add(row[column])
                        if table == "concordances":
                            self.held[f"{row['authority']}:{row['code']}"] = row["id"]
        self.next = 1 + max((records.id_order(i)[1] for i in self.taken), default=0)

    def known(self, keys):
        """The ids the keys have already, lowest number first."""
        found = {self.held.get(k) or self.ids.get(k) for k in keys} - {None}
        return sorted(found, key=records.id_order)

    def assign(self, keys):
        """The id of a thing known by any of `keys`; all of them are remembered. Several known ids: the oldest survives."""
        known = self.known(keys)
        if known:
            chosen = known[0]
        else:
            chosen = f"{self.letter}{self.next}"
            self.next += 1
            self.taken.add(chosen)
        for key in keys:
            self.ids[key] = chosen
        return chosen

    def forget(self, keys):
        for key in keys:
            self.ids.pop(key, None)
            self.held.pop(key, None)

    def write(self):
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("key", "id"))
        for key, identifier in sorted(self.ids.items(), key=lambda item: (records.id_order(item[1]), item[0])):
            writer.writerow((key, identifier))
        return records.write(self.path, out.getvalue())
