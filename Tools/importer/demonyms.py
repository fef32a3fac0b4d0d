"""Adjectives of places (سوري, حلبي, حوراني) as names of kind `demonym`: the masculine singular, which the linker inflects by rule.

States come from states.txt, the rest from demonyms.txt: by key, by name and country, or `feature:` and a name. Plurals that no
rule makes (حماصنة, أتراك) are rows of their own with the note `plural`.
"""

from . import importance, states
from .cues import lines
from .world import NameDraft

AREAS = {"governorate", "city", "town", "district", "region"}


def _place(world, cell):
    if cell.startswith("feature:"):
        name = cell.removeprefix("feature:")
        found = [p for p in world.find(name, loose=False) if any(n.name == name for n in p.names) and p.type not in ("village", "town")]
        return max(found, key=importance.score, default=None)
    if ":" in cell:
        return world.place(cell)
    name, _, country = cell.rpartition(", ")
    found = world.find(name, country=country, placetypes=AREAS)
    cities = [p for p in found if p.type in ("city", "town")]
    return max(cities or found, key=importance.score, default=None)


def _add(world, place, adjectives, plurals=()):
    for adjective in adjectives:
        world.add_name(place, NameDraft(adjective.replace("_", " "), "ar", "demonym", source="editorial"))
    for plural in plurals:
        world.add_name(place, NameDraft(plural, "ar", "demonym", source="editorial", note="plural"))


def build(world):
    missing = []
    for state in states.states():
        place = world.place("iso:" + state.code)
        if place is not None:
            _add(world, place, state.adjectives)
        else:
            missing.append(state.code)
    for line in lines("demonyms.txt"):
        cell, adjectives, plurals = (part.strip() for part in line.split("|"))
        place = _place(world, cell)
        if place is None:
            missing.append(cell)
        else:
            _add(world, place, adjectives.split(), plurals.split())
    world.demonyms_missing = missing
