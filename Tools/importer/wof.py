"""Who's On First rows: reading them, which are alive, and what names they give.

A name in the `ara` fields may be vocalised, elongated, packed with another, have a generic word in front, or Persian letters.
`names` undoes that: each real spelling once, in the letters of its language.
"""

import csv
import math
import re

from . import arabic
from .world import NameDraft

# Words for the kind of unit, never part of an admin unit's own name.
UNIT_HEADS = ("محافظة محافظه منطقة منطقه ناحية ناحيه قضاء مركز مديرية مديريه ولاية ولايه إمارة امارة مقاطعة مقاطعه بلدية قسم شعبية لواء "
              "عمالة إقليم اقليم جهة معتمدية معتمديه دائرة ريجيون شهرستان استان شعبيه").split()
# Words for a settlement, dropped when a name remains (لقرية الصفا the village's name is الصفا).
VILLAGE_HEADS = "قرية قريه القرية بلدة بلده".split()
# Dropped only when the rest is known as a name of the place: مدينة نصر is called that.
CITY_HEADS = "مدينة مدينه".split()
# Names that say nothing without their head.
GENERIC = set("الشمال الجنوب الشرق الغرب الوسط العاصمة الشمالية الجنوبية الشرقية الغربية الوسطى المركزية الشمالي الجنوبي الشرقي الغربي".split())
POPULATION_SOURCES = {"geonames", "quattroshapes", "quattroshapes_pg", "naturalearth", "wof", "wikidata"}
NOT_ALIVE = "0"


def read(sources, country):
    with open(sources / "whosonfirst" / (country.lower() + ".csv"), encoding="utf-8", newline="") as file:
        return [in_degrees(row) for row in csv.DictReader(file)]


def in_degrees(row):
    """A row whose point was in radians, as those of 54 Yemeni villages are, with it in degrees.

    0.2538, 0.78001 is 14.5417, 44.6913. Nothing is mistaken: within 1.6 degrees north and 3.2 east of 0, 0 there is only sea.
    """
    lat, lon = float(row["lat"] or 0), float(row["lon"] or 0)
    if (lat or lon) and abs(lat) <= math.pi / 2 and abs(lon) <= math.pi:
        row["lat"], row["lon"] = (str(round(math.degrees(x), 4)) for x in (lat, lon))
    return row


def alive(row):
    """Not retired: no successor, not deprecated, not marked as not current."""
    return not row["superseded_by"] and not row["deprecated"] and row["is_current"] != NOT_ALIVE


def split(text):
    """One cell may hold two names (`أ / ب`, `أ، ب`) or a gloss in brackets; the gloss is left out."""
    text = re.sub(r"[\(\[（].*?[\)\]）]", " ", text)
    text = re.sub(r"[\(\)\[\]]", " ", text)
    return [part for part in (arabic.clean(p) for p in re.split(r"[/،,;؛|_]", text.replace(" - ", " "))) if part]


def without_head(name, heads):
    """The name after a generic first word, or the name."""
    first, _, rest = name.partition(" ")
    return without_head(rest, heads) if first in heads and len(arabic.ARABIC_LETTER.findall(rest.replace("ال", ""))) >= 2 else name


def spellings(cells):
    """Cleaned Arabic-script names of some cells, in order, each once."""
    found = []
    for cell in cells:
        for raw in cell.split("|"):
            for name in split(raw):
                if len(arabic.ARABIC_LETTER.findall(name)) >= 2 and arabic.is_arabic(name) and name not in found:
                    found.append(name)
    return found


def arabic_names(row, admin=False):
    """(preferred, variants): Arabic-script names without generic heads; variants keep foreign letters."""
    tagged = [t for t in row["names_ar_other"].split("|") if t]
    main = spellings([row["names_ar_preferred"], row["names_ar_variants"]])
    local = spellings([t.partition(":")[2] for t in tagged if t.startswith(("meso:", "und:"))])
    dialect = spellings([t.partition(":")[2] for t in tagged if not t.startswith(("meso:", "und:"))])
    heads = UNIT_HEADS + VILLAGE_HEADS if admin else UNIT_HEADS[:12] + VILLAGE_HEADS
    names, later = [], []
    whole = main + local
    bare = {arabic.fold(n) for n in whole}
    for name in whole:
        short = without_head(name, heads)
        if short == name:
            rest = without_head(name, CITY_HEADS)
            if rest != name and arabic.fold(rest) in bare:
                continue
        if admin and short in GENERIC:    # محافظة العاصمة: the head is needed
            later.append(short)
            short = name
        if short not in names:
            names.append(short)
    names += [n for n in later if n not in names]
    known = {arabic.fold(n) for n in names}
    for name in dialect:   # Egyptian and Moroccan titles write ه for ة: only names not known otherwise
        short = without_head(name, heads)
        if arabic.fold(short) not in known:
            known.add(arabic.fold(short))
            names.append(short)
    return (names[0] if names else ""), names[1:]


def name_drafts(row, admin=False, source="wof", foreign="fa"):
    """NameDrafts of a row: Arabic first, then what Arabic letters cannot write, then Latin."""
    preferred, variants = arabic_names(row, admin)
    drafts, seen = [], set()
    order = [preferred] + variants if preferred else []
    # A name in Arabic letters goes before one that has to be adapted.
    order.sort(key=lambda n: not arabic.only_arabic_letters(n.translate(arabic.LOOKALIKES)))
    for name in order:
        plain = name.translate(arabic.LOOKALIKES)
        if arabic.only_arabic_letters(plain):
            forms = [(plain, "ar", "")]
        else:
            forms = [(arabic.arabic_letters(name), "ar", "foreign letters adapted"), (name, foreign, "")]
        for text, lang, note in forms:
            if (text, lang) not in seen:
                seen.add((text, lang))
                kind = "preferred" if not any(d.lang == lang for d in drafts) else "variant"
                drafts.append(NameDraft(text, lang, kind, source=source, note=note))
    return drafts + latin_drafts(row, source)


ROMANISED = re.compile("[āīūḩḥḍḏṭţẓz̧şṣḑ‘ʿʾʼ’ĀĪŪḨḤḐŢŞẔ\u0300-\u036f]")


def latin_drafts(row, source="wof"):
    drafts, seen = [], set()
    cells = [row["name_en"]] + row["names_en_variants"].split("|") + [row["gn_name"]]
    parts = [(index, part) for index, cell in enumerate(cells) for part in re.split(r"[/_]", re.sub(r"\(.*?\)", " ", cell))]
    for index, raw in parts:
        name = re.sub(r"\s+", " ", raw.replace("`", "'").replace('"', "'")).strip(" ,;-'")
        name = re.sub(r"([A-Za-z])\1{2,}", r"\1\1", name)
        if len(name) < 2 or not arabic.is_latin(name) or re.search("[\u0370-\u052f]", name) or (
                index and (re.fullmatch("[A-Z]{2,3}", name) or "," in name)):
            continue
        name = name[0].upper() + name[1:]
        folded = arabic.latin_fold(name)
        if not folded or folded in seen:
            continue
        seen.add(folded)
        lang = "ar-Latn" if ROMANISED.search(name) and index else "en"
        drafts.append(NameDraft(name, lang, "preferred" if lang == "en" and not any(d.lang == "en" for d in drafts) else "variant",
                                source=source))
    return drafts


def population(row):
    if row.get("placetype") in ("neighbourhood", "microhood") and int(row["population"] or 0) > 500000:
        return None    # a city's number
    return int(row["population"]) if row["population"] and row["population_source"] in POPULATION_SOURCES else None


def concordances(row):
    found = [("wof", row["wof_id"])]
    for column, authority in (("gn_id", "gn"), ("wd_id", "wd"), ("hasc", "hasc"), ("iso_code", "iso")):
        if row[column]:
            found.append((authority, row[column]))
    return found
