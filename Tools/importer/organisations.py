"""Organisations: armies, armed groups, ministries, agencies, parties, media: organisations.csv and their names and relations.

Sources, in this order; a later row whose name is that of an earlier one adds to it:
1. sources/organisations: three files gathered by hand from public pages. Rows of two files that are one body are merged: the same
   written name (without bracket) in two files, or a pair of MERGED. Rows of one file are never merged: brackets tell namesakes apart.
2. editorial/organisations.csv: what is missing there, and further descriptive phrases.
3. states.txt: government, ministries, army, parliament of each state.

Names. A bracket at the end of a name (`الفرقة 13 (الجيش الوطني)`) is the compiler's and is dropped. `descriptive` phrases need a
collective noun (COLLECTIVE) and say whose: قوات النظام yes; دمشق, الأتراك, الطائرات الروسية, السلطات السورية no. `القوات التركية` is descriptive too.

Relations are stored once, from the body that changed to what it became or belongs to:
    renamed_to, merged_into   A became B          (inverse: renamed_from, absorbed)
    split_from                A left B            (inverse: split_into)
    member_of, part_of        A belonged to B     (inverse: has_member, has_part)
The reader derives the inverse. The umbrella column is the first body it belonged to that is known; the others are part_of rows.

Provenance: source `pages` with the address in the note of the preferred name, or `editorial` for general knowledge (never with dates).
"""

import csv
import re
import urllib.parse

from . import arabic, importance, states
from .cues import EDITORIAL
from .world import NameDraft

FILES = ("syria_groups", "syria_state_and_foreign", "region")
TYPES = {"air_force": "military", "navy": "military", "ngo": "international_organisation", "civil_defence": "international_organisation"}
MERGED = {
    "عملية درع الفرات": "درع الفرات", "عملية غصن الزيتون": "غصن الزيتون", "عملية نبع السلام": "نبع السلام",
    "التحالف الدولي": "التحالف الدولي ضد داعش", "قيادة الأمن الداخلي": "قوى الأمن الداخلي السوري",
    "سرايا الجواد": "رجال النور – سرايا الجواد", "الحكومة الانتقالية السورية": "الحكومة السورية الانتقالية",
    "إدارة الأمن العام": "الأمن العام", "صحيفة الوطن السورية": "الوطن (صحيفة سورية)",
    "هيئة الإغاثة الإنسانية التركية": "هيئة الإغاثة الإنسانية الدولية (IHH)",
    "تنظيم الدولة الإسلامية": "تنظيم الدولة الإسلامية", "الدولة الإسلامية في العراق والشام": "تنظيم الدولة الإسلامية",
}
# The preferred name where two files differ and the other one is what texts write.
PREFERRED = {"الدولة الإسلامية في العراق والشام": "تنظيم الدولة الإسلامية", "درع الفرات": "عملية درع الفرات", "غصن الزيتون": "عملية غصن الزيتون", "نبع السلام": "عملية نبع السلام"}
COLLECTIVE = set("قوات القوات جيش الجيش فصائل الفصائل ميليشيا ميليشيات مليشيا مليشيات الميليشيا الميليشيات المليشيا المليشيات نظام النظام حكومة الحكومة "
                 "طيران الطيران سلاح مجموعات فلول الفيلق الفرقة فرقة الجناح كتائب المعارضة قوى الحرس حرس المرتزقة".split())
# Collective, but of nobody in particular.
GENERIC = {"القوات الأمنية", "قوى الأمن", "القوات الثورية", "القوات المتوغلة", "القوات الرديفة", "قوات الجيش", "قوات النخبة", "المجموعات الخارجة عن القانون",
           "قوات الطوارئ الدولية", "القوات الحليفة", "القوات الجنوبية", "الحكومة المركزية", "الحكومة الاتحادية", "القوات المسلحة"}
# Partisan words that name nobody: which body is meant is not in the word.
NOBODY = {"المقاومة", "الدولة", "العدوان", "المجاهدون", "الثوار", "الاحتلال", "العدو"}
EDTF = re.compile(r"\d{4}(-\d\d){0,2}[~?%]?")


def _bare(name):
    return re.sub(r"\s*\([^()]*\)$", "", name.strip()).strip()


def _clean(name):
    return arabic.clean(name) if arabic.ARABIC_LETTER.search(name) else name.strip()


def _cells(row, column):
    return [c for c in (part.strip() for part in (row.get(column) or "").split("|")) if c]


def _key(name):
    return "org:" + name.strip()


class Builder:
    def __init__(self, world):
        self.world = world
        self.rows = {}          # key -> rows that are one body
        self.file_of = {}       # key -> files it is in
        self.by_name = {}       # folded name of a body -> key, preferred names first
        self.cue_needed = []

    # Gathering

    def gather(self):
        folder = self.world.sources / "organisations"
        for name in FILES:
            with open(folder / (name + ".csv"), encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    self._add(row, name)
        with open(EDITORIAL / "organisations.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                self._add(dict(row, source="general-knowledge"), "editorial")
        for row in states.rows():
            self._add(row, "states")

    def _add(self, row, file):
        name = row["name_ar"].strip()
        key = self._same(row, MERGED.get(name, name), file)
        self.rows.setdefault(key, []).append(row)
        self.file_of.setdefault(key, set()).add(file)

    def _same(self, row, name, file):
        """The key of the body this row is about: an earlier one of the same name, or a new one."""
        if _key(name) in self.rows:
            return _key(name)
        if file in ("editorial", "states"):
            folded = {arabic.fold(_bare(n)) for n in [name] + (_cells(row, "aliases_ar") if file == "states" else [])}
            for key, rows in self.rows.items():
                first = rows[0]
                if first["country"] != row["country"] or (file == "states" and self._type(first) != self._type(row)):
                    continue
                names = {arabic.fold(_bare(n)) for r in rows for n in [r["name_ar"]] + _cells(r, "aliases_ar") + _cells(r, "short_ar")}
                if arabic.fold(name) in names or (file == "states" and folded & names):
                    return key
        return _key(name)

    def _type(self, row):
        return TYPES.get(row["type"], row["type"])

    # Writing

    def build(self):
        self.gather()
        for key, rows in self.rows.items():
            self._organisation(key, rows)
        for key, rows in self.rows.items():
            for row in rows:
                for name in [row["name_ar"], _bare(row["name_ar"])]:
                    self.by_name.setdefault(arabic.fold(name), key)
        for rows, key in ((rows, key) for key, rows in self.rows.items()):
            for row in rows:
                for name in _cells(row, "aliases_ar") + _cells(row, "short_ar"):
                    self.by_name.setdefault(arabic.fold(_bare(name)), key)
        for key, rows in self.rows.items():
            self._links(key, rows)
        self.world.cue_needed = list(dict.fromkeys(self.cue_needed))

    def _organisation(self, key, rows):
        first = rows[0]
        sourced = next((r for r in rows if _pages(r)), None)
        dated = next((r for r in rows if r.get("from") or r.get("to")), {})
        draft = self.world.add_organisation(
            key, self._type(first), [], country=self._country(rows), area=self._area(rows),
            source="pages" if sourced else "editorial", from_=_date(dated.get("from")), to=_date(dated.get("to")))
        preferred = PREFERRED.get(first["name_ar"], _bare(first["name_ar"]))
        note = _pages(sourced)[0] if sourced else ""
        self._name(draft, preferred, "preferred", note=note)
        for row in rows:
            for name in _cells(row, "descriptive_ar"):
                self._descriptive(draft, name)
        for row in rows:
            self._name(draft, _bare(row["name_ar"]), "variant")
            for name in _cells(row, "short_ar"):
                self._name(draft, name, "abbreviation" if _is_abbreviation(name) else "short")
            for name in _cells(row, "aliases_ar"):
                self._name(draft, name, "abbreviation" if _is_abbreviation(name) else "variant")
            for cell in _cells(row, "partisan_ar"):
                self._partisan(draft, cell)
        for row in rows:
            if not any(n.lang == "en" and n.kind == "preferred" for n in draft.names) or not row.get("state"):
                self._name(draft, row["name_en"], "preferred", lang="en")
        self._cues(draft, rows)

    def _country(self, rows):
        """Its country; none when one file says it has no one country."""
        given = [r["country"] for r in rows if "name_en" in r and not r.get("state")] or [rows[0]["country"]]
        return given[0] if given[0] and all(given) and len(given[0]) == 2 else ""

    def _name(self, draft, name, kind, lang=None, register="", note=""):
        if lang == "en" and " / " in name:
            for index, part in enumerate(name.split(" / ")):
                self._name(draft, part, kind if index == 0 else "variant", lang)
            return
        name = _clean(re.sub(r"\s*\([^()]*\)", "", name)).replace('"', "").replace("SLM/A", "SLM").replace("20:20", "20-20")
        if "/" in name:
            return
        if not name:
            return
        lang = lang or ("ar" if arabic.ARABIC_LETTER.search(name) else "en")
        words = name.split()
        # الفصائل الموالية لتركيا says on whose side they are and not who; the country in it is a mention of its own.
        if len(words) > 1 and any(word.startswith(("الموالي", "المدعوم")) for word in words[1:]):
            return
        if lang == "ar" and kind in ("variant", "short") and len(words) == 2 and words[0] == "القوات" and words[1].endswith("ية"):
            kind = "descriptive"
        if any(n.lang == lang and arabic.fold(n.name) == arabic.fold(name) for n in draft.names):
            return
        self.world.add_name(draft, NameDraft(name, lang, kind, register=register, note=note))

    def _descriptive(self, draft, name, register=""):
        words = name.split()
        if len(words) > 1 and words[0] in COLLECTIVE and name not in GENERIC and _key(name) not in self.rows:
            self._name(draft, name, "descriptive", register=register)

    def _partisan(self, draft, cell):
        name, _, register = cell.rpartition(":")
        word, _, who = register.partition(" ")
        if word == "descriptive":
            self._descriptive(draft, name)
        elif name not in NOBODY and _key(name) not in self.rows and not (draft.type == "operation" and name.startswith(("الاحتلال", "العدوان"))):
            self._name(draft, name, "variant", register=word, note=who.strip("()"))

    def _cues(self, draft, rows):
        """Names of one word that the source marks as common, and partisan ones: stopnames.py counts them."""
        marked = any(r.get("cue_needed") == "yes" for r in rows)
        for name in draft.names:
            if name.lang == "ar" and " " not in name.name and (marked or name.register):
                self.cue_needed.append(name.name)

    def _area(self, rows):
        for row in rows:
            for name in _cells(row, "area_ar"):
                country = next((r["country"] for r in rows if len(r["country"]) == 2), None)
                found = self.world.find(name, country=country, loose=False) or self.world.find("ال" + name, country=country, loose=False)
                found = [p for p in found if p.type in AREAS and importance.score(p) >= 22]
                if found:
                    return min(found, key=lambda p: (AREAS.index(p.type) if p.type != "city" else 1.5, -importance.score(p))).key
        return None

    def _known(self, name, key):
        """The key of the body a source names in another body's row."""
        for candidate in (_key(MERGED.get(name, name)), self.by_name.get(arabic.fold(name)), self.by_name.get(arabic.fold(_bare(name)))):
            if candidate in self.rows and candidate != key:
                return candidate
        return None

    def _links(self, key, rows):
        draft = self.world.organisations[key]
        umbrellas = []
        for row in rows:
            for cell in _cells(row, "umbrella_ar"):
                other = self._known(cell, key)
                if other and other not in umbrellas and not self._above(other, key):
                    umbrellas.append(other)
        source = draft.source
        if umbrellas:
            draft.parent = umbrellas[0]
        members = set()
        for row in rows:
            for cell in _cells(row, "relations"):
                kind, _, name = cell.partition(":")
                other = self._known(name.strip(), key)
                if other is None:
                    continue
                if kind == "renamed_from":
                    self.world.add_relation(other, "renamed_to", key, source=source)
                elif kind in ("merged_into", "split_from", "member_of"):
                    self.world.add_relation(key, kind, other, source=source)
                    members.add(other)
        for other in umbrellas:
            if other not in members:
                self.world.add_relation(key, "part_of", other, source=source)

    def _above(self, other, key):
        """True if `key` is already over `other`: umbrellas never go round."""
        seen = set()
        while other and other not in seen:
            if other == key:
                return True
            seen.add(other)
            other = self.world.organisations[other].parent
        return False


AREAS = "governorate region city town district country plateau plain valley desert subdistrict".split()


def _is_abbreviation(name):
    letters = [w for w in name.split()]
    return bool(re.fullmatch(r"[A-Z][A-Z0-9/-]+", name)) or (len(letters) > 1 and all(len(w.strip(".")) == 1 for w in letters)) or (
        "." in name and len(name) < 9)


def _date(value):
    value = (value or "").strip()
    return value if EDTF.fullmatch(value) else ""


def _pages(row):
    """Addresses of the pages a row was read from, shortened when a title makes them long."""
    pages = [c for c in _cells(row or {}, "source") if c.startswith("http")]
    return [urllib.parse.quote(p, safe=":/?=&%#~+;,@!$'()*") if len(p) < 120 else p.split("/")[0] + "//" + p.split("/")[2] for p in pages]


def build(world):
    world.add_source("pages", "Public web pages, single facts read; the address is in the note of the preferred name", "facts",
                     "Single facts from public pages", "")
    Builder(world).build()
