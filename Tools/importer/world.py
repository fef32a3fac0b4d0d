"""The drafts of one run: places, organisations and rows, held by natural key until ids are known."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from . import arabic, geometry, importance, records

# Larger first: for `find` and for choosing between records of one name.
RANK = {t: i for i, t in enumerate(
    "continent country supranational_region governorate city district subdistrict town region village".split())}
ADMIN = ("country", "governorate", "district", "subdistrict")


@dataclass
class NameDraft:
    """A name variant. `kind`: see records.PLACE_NAME_KINDS; `register` empty = neutral; dates EDTF."""

    name: str
    lang: str = "ar"
    kind: str = "variant"
    register: str = ""
    from_: str = ""
    to: str = ""
    source: str = ""     # empty: the source of the thing it names
    note: str = ""


@dataclass
class Draft:
    """A place or an organisation before it has an id. Parents, umbrellas and areas are keys."""

    key: str
    type: str
    country: str = ""
    lat: float = None
    lon: float = None
    precision_km: float = None
    parent: str = None           # organisations: umbrella
    within: str = None
    area: str = None             # organisations only
    population: int = None
    importance: int = None
    from_: str = ""
    to: str = ""
    superseded_by: str = ""
    source: str = ""
    names: list = field(default_factory=list)
    concordances: list = field(default_factory=list)
    keys: list = field(default_factory=list)         # further natural keys of the same thing
    signals: dict = field(default_factory=dict)      # what importance.py looks at: seat, feature_code, sources
    id: str = ""

    @property
    def name(self):
        """The preferred Arabic name, else any."""
        for n in self.names:
            if n.lang == "ar" and n.kind == "preferred":
                return n.name
        return self.names[0].name if self.names else ""

    def all_keys(self):
        return [self.key] + [k for k in self.keys if k != self.key]


class World:
    """All drafts. See the package's docstring for how to use it."""

    def __init__(self, sources):
        self.sources = sources           # the folder ../shared/sources
        self.places = {}                 # key -> Draft, in the order of adding
        self.organisations = {}
        self.alias = {}                  # further key -> key
        self.rows = defaultdict(list)    # table -> rows (dicts)
        self.relations = []
        self.locators = {}               # country -> function (lat, lon) -> key of the smallest unit or None
        self.review = []                 # rows of REVIEW.csv
        self.allowed = []                # (rule, key of a place or organisation, reason): rows of allow.csv
        self.merge_counts = {}           # merging rule -> records
        self._index = defaultdict(list)  # folded name -> places
        self._loose = defaultdict(list)

    # Adding

    def add_place(self, key, placetype, names, country="", source="", **more):
        if placetype not in records.PLACETYPES:
            raise ValueError(f"{key}: '{placetype}' is no placetype")
        draft = Draft(key=key, type=placetype, country=country, source=source, **more)
        self._add(self.places, draft, names)
        return draft

    def add_organisation(self, key, type, names, country="", area=None, umbrella=None, source="", **more):
        if type not in records.ORGANISATION_TYPES:
            raise ValueError(f"{key}: '{type}' is no organisation type")
        draft = Draft(key=key, type=type, country=country, source=source, area=area, parent=umbrella, **more)
        self._add(self.organisations, draft, names)
        return draft

    def _add(self, drafts, draft, names):
        for key in draft.all_keys():
            if key in self.places or key in self.organisations or key in self.alias:
                raise ValueError(f"the key '{key}' is taken")
        drafts[draft.key] = draft
        for key in draft.keys:
            if key != draft.key:
                self.alias[key] = draft.key
        given, draft.names = names, []
        for name in given:
            self.add_name(draft, name)

    def add_name(self, thing, name):
        """Adds a name to a draft or to the thing of a key; nothing if it has the same name in that language."""
        draft = thing if isinstance(thing, Draft) else self.thing(thing)
        if draft is None:
            raise KeyError(thing)
        name.name = name.name.strip()
        if not name.name:
            return
        name.name = name.name.replace("–", "-")
        gloss = re.fullmatch(r"(.{2,}?)\s*[(（]([^()]*)[)）]", name.name)
        if gloss:   # وزارة الثقافة (سوريا): what tells namesakes apart is a note, not the name
            name.name, name.note = gloss.group(1), "; ".join(filter(None, [name.note, gloss.group(2)]))
        if name.lang == "ar" and not arabic.ARABIC_LETTER.search(name.name):   # M4 is no Arabic name
            name.lang = "en"
            name.kind = "variant" if name.kind == "preferred" else name.kind
        for old in draft.names:
            if (old.name, old.lang) == (name.name, name.lang) and (old.kind == "demonym") == (name.kind == "demonym"):
                if name.kind == "preferred" and not any(
                        n.kind == "preferred" and n.lang == name.lang for n in draft.names):
                    old.kind = "preferred"
                return
        if name.kind == "preferred" and any(n.kind == "preferred" and n.lang == name.lang for n in draft.names):
            name.kind = "variant"
        draft.names.append(name)
        if draft.key in self.places:
            for index, form in ((self._index, arabic.fold(name.name)), (self._loose, arabic.skeleton(name.name))):
                if draft not in index[form]:
                    index[form].append(draft)

    def prefer(self, draft, name, lang="ar", source=""):
        """Makes `name` the preferred one of its language, adding it if it is not there."""
        self.add_name(draft, NameDraft(name, lang, "variant", source=source))
        for other in draft.names:
            if other.lang == lang and other.kind == "preferred" and other.name != name:
                other.kind = "variant"
            elif other.lang == lang and other.name == name:
                other.kind = "preferred"

    def forget(self, draft, name):
        """Takes a dropped name out of the index of `find`."""
        for index, form in ((self._index, arabic.fold(name)), (self._loose, arabic.skeleton(name))):
            if draft in index[form]:
                index[form].remove(draft)

    def also(self, draft, key):
        """`key` is one more natural key of the draft."""
        if self.alias.setdefault(key, draft.key) != draft.key:
            raise ValueError(f"the key '{key}' is taken")
        draft.keys.append(key)

    def add_concordance(self, thing, authority, code):
        draft = thing if isinstance(thing, Draft) else self.thing(thing)
        if (authority, str(code)) not in draft.concordances:
            draft.concordances.append((authority, str(code)))

    def add_relation(self, subject, relation, object, from_="", to="", source=""):
        self.relations.append((subject, relation, object, from_, to, source))

    def add_row(self, table, **columns):
        spec = records.TABLES[table]
        unknown = set(columns) - set(spec.columns)
        if unknown:
            raise ValueError(f"{table} has no column {sorted(unknown)}")
        self.rows[table].append({c: str(columns.get(c, "")) for c in spec.columns})

    def add_source(self, source, title, licence, attribution, url=""):
        self.add_row("sources", source=source, title=title, licence=licence, attribution=attribution, url=url)

    def allow(self, rule, key, reason):
        """A warning of `yaqut validate` on this thing is right as it is."""
        self.allowed.append((rule, key, reason))

    # Finding

    def thing(self, key):
        key = self.alias.get(key, key)
        return self.places.get(key) or self.organisations.get(key)

    def place(self, key):
        return self.places.get(self.alias.get(key, key))

    def find(self, name, country=None, placetypes=None, within=None, loose=True):
        """Places of this name, best first: equal after folding, else (loose) but for article, spaces, final vowel."""
        unit = self.place(within) if within else None
        for index, form in ((self._index, arabic.fold(name)), (self._loose, arabic.skeleton(name))):
            found = [p for p in index.get(form, ()) if (country is None or p.country == country)
                     and (placetypes is None or p.type in placetypes) and (unit is None or self.is_within(p, unit))]
            if found or not loose:
                return sorted(found, key=lambda p: (-importance.score(p), RANK.get(p.type, 99)))
        return []

    def chain(self, draft):
        """The draft's parents, smallest first."""
        units, seen = [], {draft.key}
        while draft.type not in ("country", "continent"):
            parent = draft.parent or (self.key_at(draft) if draft.lat is not None else None) or draft.within
            draft = self.place(parent) if parent else None
            if draft is None or draft.key in seen:
                return units
            seen.add(draft.key)
            units.append(draft)
        return units

    def is_within(self, draft, unit):
        unit = self.place(unit) if isinstance(unit, str) else unit
        return draft is unit or any(u is unit for u in self.chain(draft))

    def key_at(self, draft):
        locate = self.locators.get(draft.country)
        return locate(draft.lat, draft.lon) if locate else None

    def unit_at(self, lat, lon, country):
        """The smallest known admin unit of a country around a point, or the country, or None."""
        locate = self.locators.get(country)
        key = locate(lat, lon) if locate else None
        return self.place(key) if key else self.place("iso:" + country)

    def offset(self, anchor, km=0, bearing="N"):
        """(lat, lon) of the point `km` from a place in a direction."""
        draft = self.place(anchor) if isinstance(anchor, str) else anchor
        return geometry.destination(draft.lat, draft.lon, km, bearing)
