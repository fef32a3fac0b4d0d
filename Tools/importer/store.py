"""Three-way merge of what the importer makes now, what is on disk, and what it made last time.

The rule, for a row found by its key:

| made now | on disk          | made last time | result                                             |
|----------|------------------|----------------|----------------------------------------------------|
| yes      | as made last     | yes            | the new row                                        |
| yes      | otherwise        | any            | the row on disk: somebody changed or added it      |
| yes      | no               | yes            | nothing: somebody deleted it                       |
| yes      | no               | no             | the new row                                        |
| no       | as made last     | yes            | nothing: the sources no longer have it             |
| no       | otherwise        | any            | the row on disk: it is hand-made                   |

A row on disk whose source is `editorial` where ours is not counts as changed even without a record of the last run. A file
that is missing as a whole is made again, so deleting a file is the way to drop hand edits.

What was made last time is kept as digests, one line a row (seven characters of the key's, five of the row's), in
`state/<table>.txt`.
"""

import base64
import hashlib
from pathlib import Path

from . import records


def _digest(values, length):
    raw = hashlib.blake2b("\x1f".join(values).encode("utf-8"), digest_size=12).digest()
    return base64.urlsafe_b64encode(raw).decode("ascii")[:length]


class Merge:
    """The merge of one table. `rows` maps part -> rows to write; the counts say what hands had done."""

    def __init__(self, table, made, folder, state):
        self.table = table
        self.folder = Path(folder)
        self.state_folder = Path(state)
        self.changed = []    # keys of rows on disk kept although we make another
        self.added = []      # keys of rows on disk that we do not make
        self.deleted = []    # keys of rows we make that somebody deleted
        self.dropped = []    # rows of ours that the sources no longer have
        self._made = {}
        for part, row in made:
            key = table.key_of(row)
            if key in self._made:
                raise ValueError(f"{table.name}: two rows for the key {key}")
            self._made[key] = (part, row)
        self._last = self._read_state()
        self.rows = self._merge()

    def _row_digest(self, part, row):
        return _digest([part] + [row[c] for c in self.table.columns], 5)

    def _merge(self):
        table = self.table
        parts_on_disk = set(table.parts(self.folder))
        disk = {}
        for part in sorted(parts_on_disk):
            for row in records.read(table.path(self.folder, part), table.columns):
                disk[table.key_of(row)] = (part, row)
        result = {}
        for key, (part, row) in self._made.items():
            last = self._last.get(_digest(key, 7))
            if key in disk:
                old_part, old = disk[key]
                by_hand = self._row_digest(old_part, old) != last
                if last is None and old == row:
                    by_hand = False
                if old.get("source") == "editorial" and row.get("source") != "editorial":
                    by_hand = True
                if by_hand and (old_part, old) != (part, row):
                    self.changed.append(key)
                    part, row = old_part, old
            elif last is not None and part in parts_on_disk:
                self.deleted.append(key)
                continue
            result.setdefault(part, []).append(row)
        for key, (part, row) in disk.items():
            if key in self._made:
                continue
            if self._row_digest(part, row) == self._last.get(_digest(key, 7)):
                self.dropped.append(row)
            else:
                self.added.append(key)
                result.setdefault(part, []).append(row)
        return result

    # The record of the last run

    def _state_path(self):
        return self.state_folder / (self.table.name + ".txt")

    def _read_state(self):
        path = self._state_path()
        return {line[:7]: line[7:] for line in path.read_text("ascii").split()} if path.exists() else {}

    def write(self):
        """Writes the CSV files and the state; removes files that have no row left. Returns the paths that changed."""
        table, written = self.table, []
        for part in set(table.parts(self.folder)) | (set(self.rows) if table.by_country else {""}):
            path = table.path(self.folder, part)
            if self.rows.get(part) or not table.by_country:
                if records.write(path, records.text(table, self.rows.get(part, []))):
                    written.append(path)
            else:
                path.unlink()
                written.append(path)
        lines = sorted(_digest(key, 7) + self._row_digest(part, row) + "\n" for key, (part, row) in self._made.items())
        records.write(self._state_path(), "".join(lines))
        return written
