"""The tables of the gazetteer: columns, keys, canonical order, and reading and writing them.

One place says what a table looks like; `package.py` makes the Table Schemas from it. A row is a dict of strings.
"""

import csv
import io
import os
import re
from dataclasses import dataclass
from pathlib import Path

PLACETYPES = (
    "country governorate district subdistrict city town village hamlet village_group neighbourhood camp region "
    "supranational_region river lake sea mountain plateau plain valley desert island road bridge dam canal port airport "
    "airbase military_base border_crossing oil_field gas_field refinery power_station prison mosque church hospital "
    "university square facility embassy industrial_city hill continent").split()

ORGANISATION_TYPES = (
    "armed_group army military military_unit operations_room operation coalition intelligence police ministry government "
    "political_body party international_organisation monitor media company education court council").split()

PLACE_NAME_KINDS = "preferred variant colloquial historical abbreviation demonym misspelling".split()
ORGANISATION_NAME_KINDS = PLACE_NAME_KINDS + ["descriptive", "short"]


def id_order(identifier):
    """Places before organisations?  No: by letter, then by number (`P9` before `P10`)."""
    match = re.fullmatch(r"([A-Z])(\d+)", identifier)
    return (match.group(1), int(match.group(2)), "") if match else ("~", 0, identifier)


@dataclass(frozen=True)
class Table:
    """A table: one CSV file, or one a country when `by_country` is set (then the path is a folder)."""

    name: str
    columns: tuple
    key: tuple
    by_country: bool = False

    def key_of(self, row):
        return tuple(row[column] for column in self.key)

    def order_of(self, row):
        """Numeric order of ids, then the other columns by code point, so that each file has one right order."""
        order = SORT.get(self.name, self.key)
        return tuple(id_order(row[c]) if c in ID_COLUMNS else row[c] for c in order) + tuple(
            row[c] for c in self.columns)

    def path(self, folder, part):
        return Path(folder, self.name, part + ".csv") if self.by_country else Path(folder, self.name + ".csv")

    def parts(self, folder):
        """The country codes that have a file in `folder` ("" for a table of one file)."""
        if not self.by_country:
            return [""] if self.path(folder, "").exists() else []
        return sorted(p.stem for p in Path(folder, self.name).glob("*.csv"))


ID_COLUMNS = {"id", "place", "organisation", "subject", "object"}
SORT = {
    "names": ("place", "kind", "lang", "name", "from"),
    "organisation_names": ("organisation", "kind", "lang", "name", "from"),
    "concordances": ("id", "authority", "code"),
}

_NAME = ("name", "lang", "kind", "register", "from", "to", "source", "note")
TABLES = {t.name: t for t in (
    Table("places", ("id", "placetype", "parent", "lat", "lon", "precision_km", "population", "importance", "from", "to",
                     "superseded_by", "source"), ("id",), by_country=True),
    Table("names", ("place",) + _NAME, ("place", "name", "lang", "kind", "from"), by_country=True),
    Table("organisations", ("id", "type", "country", "area", "umbrella", "from", "to", "superseded_by", "source"), ("id",)),
    Table("organisation_names", ("organisation",) + _NAME, ("organisation", "name", "lang", "kind", "from")),
    Table("relations", ("subject", "relation", "object", "from", "to", "source"), ("subject", "relation", "object", "from")),
    Table("concordances", ("id", "authority", "code"), ("id", "authority", "code")),
    Table("retired", ("id", "reason", "date", "superseded_by"), ("id",)),
    Table("cues", ("word", "class", "means", "number", "inside", "source"), ("word", "class", "means", "number")),
    Table("stopnames", ("name", "reason", "count", "source"), ("name", "reason")),
    Table("sources", ("source", "title", "licence", "attribution", "url"), ("source",)),
    Table("allow", ("rule", "file", "key", "reason"), ("rule", "file", "key")),
)}


def number(value, decimals=6):
    """`12.50` -> `12.5`, `3.0` -> `3`, None -> empty: one way to write each number."""
    if value is None or value == "":
        return ""
    text = f"{float(value):.{decimals}f}".rstrip("0").rstrip(".") if decimals else str(int(round(float(value))))
    return "0" if text in ("-0", "") else text


def read(path, columns=None):
    """The rows of a CSV file. Fails with a sentence when the header is not the one expected."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if columns is not None and tuple(reader.fieldnames or ()) != tuple(columns):
            raise ValueError(f"{path}: the header is {reader.fieldnames}, expected {list(columns)}")
        return list(reader)


def text(table, rows):
    """Canonical text of a table: header, canonical order, LF, quotes only where RFC 4180 needs them."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(table.columns)
    for row in sorted(rows, key=table.order_of):
        writer.writerow([row[column] for column in table.columns])
    return out.getvalue()


def write(path, content):
    """Writes text through a temporary file, only when it differs from what is there. True if written."""
    path = Path(path)
    data = content.encode("utf-8")
    if path.exists() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(path.name + ".new")
    temporary.write_bytes(data)
    os.replace(temporary, path)
    return True
