"""Importance, 0 to 100: which of several places of one name a text means when nothing else tells.

    importance = placetype + seat + size + fame + attention, at most 100

- placetype: what kind of thing it is (table BASE).
- seat: capital of a country +30, of a first-level unit +22, of a second-level one +10, of a third-level one +5.
- size: 4 points for each power of ten of the population above 100, where a source gives one (at most 20).
- fame: +20 for the sites of editorial/famous_sites.txt, which people far away name without saying where they are.
- attention: +2 for each further record of the place (at most 4), +3 when Wikidata or CLDR has it, +3 when OCHA lists it as inhabited,
  -4 when GeoNames calls it a locality (PPLL: fields, scattered houses).

No population is estimated: without one, size is 0.
"""

import math

BASE = {
    "continent": 60, "country": 62, "supranational_region": 50, "governorate": 46, "district": 30, "subdistrict": 22,
    "city": 36, "town": 26, "village": 10, "hamlet": 6, "village_group": 12, "neighbourhood": 12, "camp": 20, "region": 34,
    "river": 34, "sea": 50, "lake": 28, "mountain": 26, "plateau": 28, "plain": 26, "valley": 22, "desert": 32, "island": 24,
    "airbase": 30, "airport": 30, "border_crossing": 28, "dam": 26, "military_base": 20,
}
SEAT = {1: 30, 2: 22, 3: 10, 4: 5}   # 1 = of a country, 2 = of a governorate, 3 = district, 4 = subdistrict
FEATURE_SEAT = {"PPLC": 1, "PPLA": 2, "PPLA2": 3, "PPLA3": 4}


def score(draft):
    """The score of a draft; a step may have set `draft.importance` itself."""
    if draft.importance is not None:
        return draft.importance
    signals = draft.signals
    value = BASE.get(draft.type, 18)   # organisations have a type of their own and no use for a score
    seat = min([signals.get("seat", 9), FEATURE_SEAT.get(signals.get("feature_code", ""), 9)])
    value += SEAT.get(seat, 0)
    if draft.population and draft.population > 100:
        value += min(20, 4 * (math.log10(draft.population) - 2))
    value += 20 * bool(signals.get("famous"))
    value += min(4, 2 * (max(1, signals.get("sources", 1)) - 1))
    value += 3 * bool(signals.get("known")) + 3 * bool(signals.get("official"))
    value -= 4 * (signals.get("feature_code") == "PPLL" and not signals.get("official"))
    return max(0, min(100, round(value)))
