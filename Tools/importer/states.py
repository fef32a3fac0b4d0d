"""Adjectives of states (states.txt), and the bodies every state has: government, ministries, army, parliament.

`الخارجية القطرية` is made of the state's adjective; only what another source does not have is added.
"""

from dataclasses import dataclass

from .countries import DEEP
from .cues import lines

# letter: (type, preferred, short names, variants, descriptive names, English). {m} masculine, {f} feminine adjective with article.
BODIES = {
    "g": ("government", "الحكومة {f}", (), ("مجلس الوزراء {m}",), (), "{e} government"),
    "f": ("ministry", "وزارة الخارجية {f}", ("الخارجية {f}",), (), (), "{e} Foreign Ministry"),
    "d": ("ministry", "وزارة الدفاع {f}", ("الدفاع {f}",), (), (), "{e} Defence Ministry"),
    "i": ("ministry", "وزارة الداخلية {f}", ("الداخلية {f}",), (), (), "{e} Interior Ministry"),
    "h": ("ministry", "وزارة الصحة {f}", ("الصحة {f}",), (), (), "{e} Health Ministry"),
    "a": ("army", "الجيش {m}", (), ("القوات المسلحة {f}",), ("القوات {f}",), "{e} Army"),
    "p": ("government", "البرلمان {m}", (), (), (), "{e} parliament"),
    "r": ("government", "الرئاسة {f}", (), (), (), "{e} presidency"),
    "n": ("intelligence", "المخابرات {f}", (), ("الاستخبارات {f}",), (), "{e} intelligence"),
}


@dataclass
class State:
    code: str
    adjectives: list     # masculine singular, first one preferred
    english: str
    bodies: str
    bare: bool           # its ministries are also named without it (وزارة الصحة): states of the Arab world and their neighbours


def states():
    for line in lines("states.txt"):
        code, adjectives, english, bodies = (cell.strip() for cell in line.split("|"))
        yield State(code, [a.replace("_", " ") for a in adjectives.split()], english, bodies, code in DEEP)


def feminine(adjective):
    """سوري -> سورية"""
    return adjective + "ة"


def definite(adjective):
    return "ال" + adjective


def rows():
    """Rows like those of the other organisation files, one a body."""
    for state in states():
        for letter in state.bodies:
            kind, preferred, short, variants, descriptive, english = BODIES[letter]

            def forms(patterns):
                return [p.format(m=definite(a), f=feminine(definite(a))) for p in patterns for a in state.adjectives]

            first, *others = forms((preferred,))
            bare = [first.rpartition(" ")[0]] if kind == "ministry" and state.bare else []
            yield {"name_ar": first, "short_ar": "|".join(forms(short) + bare), "aliases_ar": "|".join(others + forms(variants)),
                   "descriptive_ar": "|".join(forms(descriptive)), "name_en": english.format(e=state.english), "type": kind,
                   "country": state.code, "source": "general-knowledge", "state": "yes"}
