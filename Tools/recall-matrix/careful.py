"""The folds of each level written a second time, slowly and plainly, to check which names may share a key."""

import re
import unicodedata

LEVELS = ["exact", "marks", "spelling", "hamza", "lookalikes", "segmentation"]

# A letter and everything else that is part of a word.
WORD_END = r"(?![^\W_])"


def exact(text):
    out = []
    for char in text:
        if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc":
            form = unicodedata.normalize("NFKC", char)
            out.append(form[1:] if form[0] in " \u0640" and len(form) > 1 else form)
        elif char == "\u0640" or (unicodedata.category(char) == "Cf" and char not in "\u0600\u0601\u06dd"):
            continue
        else:
            out.append(char)
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", "".join(out)))


def marks(text):
    out = []
    for char in exact(text):
        if unicodedata.category(char) in ("Mn", "Me"):
            continue
        parts = unicodedata.normalize("NFD", char)
        # Only the accents of other scripts: the hamza of أ is a letter's own.
        out.append(char if "\u0600" <= char <= "\u06ff" else "".join(p for p in parts if unicodedata.category(p) != "Mn"))
    return "".join(out)


def spelling(text):
    text = marks(text).lower().translate(str.maketrans("أإآٱ", "اااا"))
    text = "".join(str(unicodedata.digit(c)) if unicodedata.category(c) == "Nd" else c for c in text)
    text = re.sub("[\u02b9-\u02bf]", "", text)
    return re.sub("ى" + WORD_END, "ي", re.sub("ة" + WORD_END, "ه", text))


def hamza(text):
    text = re.sub("ء+(?=ا)", "", spelling(text).translate(str.maketrans("ؤئ", "وي")))
    text = re.sub(r"(?<=[^\W_])ء+" + WORD_END, "", text)
    return re.sub("ى" + WORD_END, "ي", re.sub("ة" + WORD_END, "ه", text))


def lookalikes(text):
    table = str.maketrans("یےێېۍۓىکڪہھەۀۂۃةۆۇۈۉۋۅۏڡڢٯڧںڵڕڭݣڥ", "يييييييككههههههه" + "ووووووو" + "ففققنلرگگڤ")
    return hamza(text).translate(table)


def segmentation(text):
    text = re.sub(r"(?<=[ء-ي])[*^~`](?=[ء-ي])", "", lookalikes(text))
    letter = r"[ء-ي](?![^\W_])"
    chain = re.compile(rf"(?<![^\W_]){letter}([ .,،'\-_/])(?:{letter}\1)+{letter}")
    text = chain.sub(lambda found: found.group(0).replace(found.group(1), ""), text)
    return re.sub(r"(?<![^\W_])([وف]?)([ء-ي])\2{2,}|([ء-ي])\3{2,}", unstretched, text)


def unstretched(found):
    run = found.group(0)
    before, letter = found.group(1) or "", found.group(2) or found.group(3)
    may_be_proclitic = letter in "ليو" or (found.group(2) and letter in "وفبك")
    return run if may_be_proclitic and len(run) - len(before) == 3 else before + letter


FOLDS = [exact, marks, spelling, hamza, lookalikes, segmentation]


def level(names):
    """The lowest level at which all names are one, None where they stay apart."""
    for name, fold in zip(LEVELS, FOLDS):
        if len({fold(text) for text in names}) == 1:
            return name
    return None
