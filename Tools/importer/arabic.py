"""Arabic letters as the importer needs them: cleaning a name, folding it for comparison, telling scripts apart.

`fold` is the gazetteer's key fold (levels L0 to L4 of the normalizer) written a second time, in a few lines; `skeleton` is a
looser form used only to propose that two records are one place.
"""

import functools
import re
import unicodedata

MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]")
INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufe00-\ufe0f\u034f]")
PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
TATWEEL = "\u0640"
ARABIC_LETTER = re.compile("[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c7]")
BASIC = set("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ")

_DIGITS = {ord(c): str(i % 10) for i, c in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}

# Letters that look like an Arabic one and are written for it by Persian or Urdu keyboards.
LOOKALIKES = str.maketrans({"ک": "ك", "ڪ": "ك", "ی": "ي", "ے": "ي", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ۃ": "ة", "ە": "ه", "ۆ": "و", "ۇ": "و"})
# Letters Arabic does not have, with the letter Arab media write for them most often.
FOREIGN = str.maketrans({"گ": "ك", "چ": "ج", "پ": "ب", "ژ": "ج", "ڤ": "ف", "ڨ": "ق", "ڕ": "ر", "ڵ": "ل", "ێ": "ي", "ٹ": "ت", "ڈ": "د",
                         "ڭ": "ك", "ۋ": "و", "ڥ": "ف", "ې": "ي", "ݣ": "ك", "ݢ": "ك", "ۍ": "ي", "ڠ": "غ", "ڒ": "ر"})

_FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ہ": "ه",
                       "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۃ": "ة", "ۆ": "و", "ۇ": "و"})


def is_arabic(text):
    """At least one Arabic letter and no Latin one."""
    return bool(ARABIC_LETTER.search(text)) and not re.search("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]", text)


def is_latin(text):
    return bool(re.search("[A-Za-z\u00c0-\u024f]", text)) and not ARABIC_LETTER.search(text)


def clean(text):
    """NFC, no marks, no tatweel, no invisible characters, single spaces: a name as it may stand in the data."""
    text = PRESENTATION.sub(lambda m: unicodedata.normalize("NFKC", m.group()), unicodedata.normalize("NFC", text))
    text = text.replace("ٱ", "ا").replace("ٲ", "أ").replace("ٳ", "إ")
    text = re.sub(r"([\u0621-\u064a])\1{2,}", r"\1\1", text) if TATWEEL not in text else text
    text = INVISIBLE.sub("", MARKS.sub("", text)).replace(TATWEEL, "")
    return re.sub(r"[\s.]+", " ", text.translate(_DIGITS)).strip(" .-–_:'\"«»“”")


@functools.lru_cache(maxsize=None)
def fold(text):
    """The key form: two spellings that differ only by marks, hamza seats, final ه/ة or ي/ى have one."""
    text = clean(unicodedata.normalize("NFKC", text)).lower().translate(_FOLD)
    words = []
    for word in re.split(r"[\s\-‐–_/]+", text):
        if len(word) > 2 and word.endswith("ء"):
            word = word[:-1]
        if word.endswith("ة"):
            word = word[:-1] + "ه"
        if word.endswith("ى"):
            word = word[:-1] + "ي"
        if word:
            words.append(word)
    return " ".join(words)


def hamzas(text):
    """How many hamza seats a spelling writes: more is the fuller spelling."""
    return sum(text.count(c) for c in "أإؤئ")


def bare_seats(text):
    """The spelling without its hamzas, all other letters kept."""
    return text.translate(str.maketrans("أإؤئ", "ااوي"))


_FULL = {"ام": "أم", "ابو": "أبو", "راس": "رأس", "ابي": "أبي", "ابن": "ابن", "احمد": "أحمد", "ابراهيم": "إبراهيم"}


def full_spelling(text):
    """With the hamza of the commonest words of village names (ام جرين -> أم جرين)."""
    return " ".join(_FULL.get(word, word) for word in text.split(" "))


def strip_article(word):
    return word[2:] if word.startswith("ال") and len(word) > 3 else word


@functools.lru_cache(maxsize=None)
def skeleton(text):
    """Folded, without spaces, articles, hamza, and with the final vowel letter unified: proposes, never decides."""
    words = [strip_article(w) for w in fold(text).split()]
    joined = "".join(words).replace("ء", "")
    return re.sub("[ايه]$", "", joined) if len(joined) > 3 else joined


def consonants(text):
    """The skeleton without vowel letters."""
    return re.sub("[اوي]", "", skeleton(text).translate(FOREIGN))


def arabic_letters(text):
    """The name in Arabic letters only: look-alikes and foreign letters replaced."""
    return clean(text).translate(LOOKALIKES).translate(FOREIGN)


def only_arabic_letters(text):
    return all(c in BASIC or not ARABIC_LETTER.match(c) for c in text)


def distance_one(a, b):
    """True if one letter added, lost, replaced or two neighbours swapped make `b` from `a` (and they differ)."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        return a[i + 1:] == b[i + 1:] or (a[i:i + 2] == b[i:i + 2][::-1] and a[i + 2:] == b[i + 2:])
    shorter, longer = (a, b) if len(a) < len(b) else (b, a)
    return shorter[i:] == longer[i + 1:]


def latin_fold(text):
    """Lower-case ASCII of a romanised name, without article, marks and vowel length."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return re.sub("[^a-z0-9]+", "", re.sub(r"\b(al|el|ar|as|at|ad|an|az|ash|adh)[- ]", "", text))
