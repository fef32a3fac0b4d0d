"""From drafts to rows: parents, ids, canonical values."""

from collections import defaultdict

from . import arabic, importance
from .identity import Identity
from .records import number


def source_date(world):
    """Retired rows carry the date of the sources, not of the run, so that a re-run is the same."""
    return "2026-11-21"


def _part(draft):
    return draft.country.lower() if len(draft.country) == 2 else "zz"


class Assembly:
    """All rows of a run: table -> list of (part, row)."""

    def __init__(self, world, folder, state):
        self.world = world
        self.tables = defaultdict(list)
        self.places = Identity("P", folder, state)
        self.organisations = Identity("O", folder, state)
        self._known = {d.key for d in world.places.values()}
        self._one_owner()
        self._ids(world.places, self.places)
        self._ids(world.organisations, self.organisations)
        self._places()
        self._organisations()
        self._plain()
        self.gone = self._gone()

    def _ids(self, drafts, identity):
        before, used = {}, {}
        for draft in drafts.values():
            known = identity.known(draft.all_keys())
            before[draft.key] = known
        for draft in sorted(drafts.values(), key=lambda d: 0 if before[d.key] else 1):
            # Two drafts may claim one id when hands moved an identifier: the first keeps it.
            identifier = identity.assign(draft.all_keys())
            if identifier in used:
                identity.forget(draft.all_keys())
                identifier = identity.assign(draft.all_keys())
            used[identifier] = draft
            draft.id = identifier
        identity.merged = {old: d.id for d in drafts.values() for old in before[d.key] if old not in used}

    def _one_owner(self):
        """A code names one thing: where sources give it to several, the most important place keeps it."""
        owners = defaultdict(list)
        for draft in list(self.world.places.values()) + list(self.world.organisations.values()):
            draft.concordances = list(dict.fromkeys((authority, "".join(str(code).split())) for authority, code in draft.concordances))
            for pair in draft.concordances:
                owners[pair].append(draft)
        for pair, drafts in owners.items():
            if len(drafts) > 1:
                owner = max(drafts, key=importance.score)
                for draft in drafts:
                    if draft is not owner:
                        draft.concordances.remove(pair)
                        if pair[0] == "gn":
                            self.world.review.append({
                                "state": "undecided", "place": owner.key, "other": draft.key, "name": owner.name, "km": "",
                                "reason": "one GeoNames id in two records; kept as two places"})

    def _id(self, key, what):
        if not key:
            return ""
        thing = self.world.thing(key)
        if thing is None:
            raise KeyError(f"{what}: there is nothing with the key '{key}'")
        return thing.id

    def _names(self, table, column, draft):
        seen = set()
        preferred = next((n for n in draft.names if n.lang == "ar" and n.kind == "preferred"), None)
        if preferred is None or not arabic.is_arabic(preferred.name):   # الطريق الدولي M4: another name is all Arabic
            first = next((n for n in draft.names if n.lang == "ar" and n.kind == "variant" and arabic.is_arabic(n.name)), None)
            if first is not None:
                first.kind = "preferred"
                if preferred is not None:
                    preferred.kind = "variant"
        for n in draft.names:
            row = {column: draft.id, "name": n.name, "lang": n.lang, "kind": n.kind, "register": n.register, "from": n.from_,
                   "to": n.to, "source": n.source or draft.source, "note": n.note}
            key = (n.name, n.lang, n.kind, n.from_)
            if key not in seen:
                seen.add(key)
                self.tables[table].append((_part(draft) if table == "names" else "", row))
        for authority, code in draft.concordances:
            self.tables["concordances"].append(("", {"id": draft.id, "authority": authority, "code": code}))

    def _places(self):
        world = self.world
        for draft in world.places.values():
            if draft.parent is None and draft.type not in ("country", "continent"):
                draft.parent = (world.key_at(draft) if draft.lat is not None else None) or draft.within or (
                    "iso:" + draft.country if "iso:" + draft.country in self._known else None)
        self._shared_points()
        for draft in world.places.values():
            parent = self._id(draft.parent, draft.key)
            self.tables["places"].append((_part(draft), {
                "id": draft.id, "placetype": draft.type, "parent": parent if parent != draft.id else "",
                "lat": number(draft.lat), "lon": number(draft.lon), "precision_km": number(draft.precision_km, 1),
                "population": number(draft.population, 0), "importance": str(importance.score(draft)),
                "from": draft.from_, "to": draft.to, "superseded_by": self._id(draft.superseded_by, draft.key),
                "source": draft.source}))
            self._names("names", "place", draft)

    def _shared_points(self):
        """Settlements with one point between them: the point is a rounded or borrowed one, and the precision says so."""
        by_point = defaultdict(list)
        for draft in self.world.places.values():
            if draft.lat is not None and draft.type in ("city", "town", "village", "neighbourhood"):
                by_point[(number(draft.lat), number(draft.lon))].append(draft)
        for drafts in by_point.values():
            if len(drafts) > 1:
                for draft in drafts:
                    draft.precision_km = max(5, draft.precision_km or 0)

    def _organisations(self):
        for draft in self.world.organisations.values():
            self.tables["organisations"].append(("", {
                "id": draft.id, "type": draft.type, "country": draft.country, "area": self._id(draft.area, draft.key),
                "umbrella": self._id(draft.parent, draft.key), "from": draft.from_, "to": draft.to,
                "superseded_by": self._id(draft.superseded_by, draft.key), "source": draft.source}))
            self._names("organisation_names", "organisation", draft)

    def _plain(self):
        seen = set()
        for subject, relation, object, from_, to, source in self.world.relations:
            row = {"subject": self._id(subject, relation), "relation": relation, "object": self._id(object, relation),
                   "from": from_, "to": to, "source": source}
            key = (row["subject"], relation, row["object"], from_)
            if key not in seen:
                seen.add(key)
                self.tables["relations"].append(("", row))
        for rule, key, reason in dict.fromkeys(self.world.allowed):
            self.tables["allow"].append(("", {"rule": rule, "file": "", "key": self._id(key, rule), "reason": reason}))
        for table, rows in self.world.rows.items():
            self.tables[table] += [("", row) for row in rows]

    def _gone(self):
        """Ids merged into others since the last run: they are retired, never given again."""
        rows = []
        for identity in (self.places, self.organisations):
            for old, new in identity.merged.items():
                rows.append({"id": old, "reason": "duplicate: merged", "date": source_date(self.world), "superseded_by": new})
        return rows
