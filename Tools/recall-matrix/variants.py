"""Changes of spelling that writers, keyboards and filters make, each made to every name that it can be made to."""

import re
import unicodedata
from typing import Callable, NamedTuple, Optional


class Variant(NamedTuple):
    label: str
    change: Callable[[str], Optional[str]]
    # What Yaqut must have 100 in: its fold, its matcher, or neither.
    promise: Optional[str]


LETTER = "[ء-غف-ي]"
END = r"(?![\w])"


def translated(table):
    return lambda name: name.translate(table)


def inside(mark):
    """Puts a mark after the second letter of the first word that has three."""
    return lambda name: re.sub(f"({LETTER}{LETTER})(?={LETTER})", lambda m: m.group(1) + mark, name, count=1)


def joining_inside(mark):
    """As inside, but after a letter that joins to the next."""
    return lambda name: re.sub(f"([بتثجحخسشصضطظعغفقكلمنهي])(?={LETTER})", lambda m: m.group(1) + mark, name, count=1)


def isolated_forms(name):
    forms = {}
    for point in range(0xFE80, 0xFEF5):
        decomposition = unicodedata.decomposition(chr(point)).split()
        if decomposition[:1] == ["<isolated>"] and len(decomposition) == 2:
            forms[chr(int(decomposition[1], 16))] = chr(point)
    return "".join(forms.get(char, char) for char in name)


def spelled(separator):
    """Puts a separator between the letters of every word of three letters or more."""
    def change(name):
        return re.sub(rf"(?<!\w){LETTER}{{3,}}(?!\w)", lambda m: separator.join(m.group(0)), name)
    return change


def joined(name):
    """As far as Yaqut promises it: longer names are not joined, shorter ones would be other words, and a ء that is
    left out at the end of a word is kept within one."""
    if "ء " in name:
        return None
    words = name.split(" ")
    return "".join(words) if 2 <= len(words) <= 4 and len(re.findall(LETTER, name)) >= 6 else None


def spelled_alone(name):
    return " ".join(name) if re.fullmatch(LETTER + "{3,}", name) else None


def article_dropped(name):
    """Where three letters are left, a ء at the end not counted."""
    if re.match(f"ال{LETTER}{LETTER}ء+{END}", name):
        return None
    return name[2:] if re.match(f"ال{LETTER}{{3,}}", name) else None


def prefixed(prefix):
    return lambda name: prefix + name if re.match(LETTER + "{2}", name) else None


def lam_prefixed(name):
    if re.match("[اٱ]ل" + LETTER, name):
        return "ل" + name[1:]
    return "ل" + name if re.match(LETTER + "{2}", name) else None


def stretched(name):
    if name[-2:-1] == name[-1]:
        return None
    return name + name[-1] * 3 if re.search("[بتثجحخدذرزسشصضطظعغفقكمن]$", name) else None


ALL = [
    Variant("أ إ آ→ا", translated(str.maketrans("أإآ", "ااا")), "fold"),
    Variant("final ة→ه", lambda name: re.sub("ة" + END, "ه", name), "fold"),
    Variant("final ي→ى", lambda name: re.sub("ي" + END, "ى", name), "fold"),
    Variant("final ى→ي", lambda name: re.sub("ى" + END, "ي", name), "fold"),
    Variant("final ى→ا", lambda name: re.sub("ى" + END, "ا", name), None),
    Variant("ؤ→و", translated(str.maketrans("ؤ", "و")), "fold"),
    Variant("ئ→ي", translated(str.maketrans("ئ", "ي")), "fold"),
    Variant("lone final ء dropped", lambda name: re.sub(r"(?<=\w)ء" + END, "", name), "fold"),
    Variant("آ→ءا", lambda name: name.replace("آ", "ءا"), "fold"),
    Variant("Persian ی ک", translated(str.maketrans("يك", "یک")), "fold"),
    Variant("Urdu ہ, Kurdish ە", lambda name: name.replace("ه", "ہ").replace("ة", "ە"), "fold"),
    Variant("tatweel inside", inside("ـ"), "fold"),
    Variant("shadda+fatha", inside("\u0651\u064e"), "fold"),
    Variant("superscript alef 0670", inside("\u0670"), "fold"),
    Variant("Quranic mark 06E1", inside("\u06e1"), "fold"),
    Variant("ZWNJ inside", inside("\u200c"), "fold"),
    Variant("RLM at end", lambda name: name + "\u200f", "fold"),
    Variant("NBSP for space", lambda name: name.replace(" ", "\u00a0"), "fold"),
    Variant("isolated presentation forms", isolated_forms, "fold"),
    Variant("NFD hamza/madda", lambda name: unicodedata.normalize("NFD", name), "fold"),
    Variant("sign between tatweels القـ.ـصف", joining_inside("ـ.ـ"), "fold"),
    Variant("dots ح.ل.ب", spelled("."), "fold"),
    Variant("spaces ح ل ب (one word)", spelled_alone, "fold"),
    Variant("sign inside حل*ب", inside("*"), "fold"),
    Variant("stretched حلبببب (last letter not doubled)", stretched, "fold"),
    Variant("hyphen for space", lambda name: name.replace(" ", "-"), "match"),
    Variant("underscore for space", lambda name: name.replace(" ", "_"), "match"),
    Variant("hashtag #دير_الزور", lambda name: "#" + name.replace(" ", "_") if " " in name else None, "match"),
    Variant("spaces removed ديرالزور (2–4 words, 6 letters, no ء at the seam)", joined, "match"),
    Variant("article dropped", article_dropped, "match"),
    Variant("prefix و", prefixed("و"), "match"),
    Variant("prefix ب", prefixed("ب"), "match"),
    Variant("prefix ل, with ال as لل", lam_prefixed, "match"),
    Variant("prefixes ول", lambda name: "و" + lam_prefixed(name) if lam_prefixed(name) else None, "match"),
]
