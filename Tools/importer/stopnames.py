"""Names that are never linked on their own: stopnames.csv.

A name of a place (as written, or with its article added or dropped) becomes a stop name when
1. it is a given name or a family name of the lists in editorial/, and no place of 60 points of importance bears it;
2. it stands at least ten times in 17 million words of news (sources/wordfreq) and no town of 34 points or more bears it, for then
   a text means the word and not the village - but for the names in `places_in_news.txt`, which were read one by one;
3. it is in `words_not_places.txt`: important places whose names are more often words (الباب, الطبقة, البيضاء);
4. it is a phrase of `phrases.txt`, or two words that together make a person's name (محمد علي, عبد الكريم).

Words of the language that are no names are listed too when they stand five times in a million words: they are no unknown names
either (مناطق أخرى), and what begins with و, ب or ل is no name behind a letter (كبيرة). Forms of known places (بحلب) are left out.

Organisations: names of one word that the source marks as common, and partisan ones, when they stand twice in a million words or name
a place or a person too - but for `organisation_proper.txt`; and the list `organisation_words.txt`.
`count` is occurrences per million words of news, all spellings of one fold together.
"""

import csv
from collections import defaultdict

from . import arabic, importance
from .cues import lines, words
from .records import number

MILLIONS = 17           # size of the counted news
FREQUENT = 10           # occurrences in the counted news
WORD = 5 * 17            # occurrences from which a form that is no name is listed as a word
TOWN = 34               # importance from which a bare name means the place
KNOWN_CITY = 60         # importance that outweighs a person's name
PERSONAL = "عبد سيد السيد امام الامام بن ابن الشيخ شيخ الحاج حاج الملك ذو ابو ام بنت الامير الشهيد النبي"


def _folded(names):
    return {arabic.fold(n) for n in names}


class Stops:
    def __init__(self, world):
        self.world = world
        self.given = _folded(words("given_names.txt") + words("given_words.txt"))
        self.family = _folded(words("family_names.txt"))
        self.words = _folded(words("words_not_places.txt"))
        self.places = _folded(words("places_in_news.txt"))
        self.counts, self.spelling = self._counts()
        self.important = self._important()

    def _counts(self):
        counts, best = defaultdict(int), {}
        with open(self.world.sources / "wordfreq" / "words.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                form, count = arabic.fold(row["word"]), int(row["count"])
                counts[form] += count
                if count > best.get(form, (0, ""))[0]:
                    best[form] = (count, row["word"])
        return counts, {form: word for form, (_, word) in best.items()}

    def _important(self):
        """Folded name -> (importance of the best place that bears it, a written form). Article toggled names count one less."""
        best = {}
        for place in self.world.places.values():
            score = importance.score(place)
            for name in place.names:
                if name.lang != "ar" or name.kind in ("demonym", "descriptive"):
                    continue
                form = arabic.fold(name.name)
                for key, value, written in ((form, score, name.name),) + _toggled(form, score - 1, name.name):
                    if value > best.get(key, (-1, ""))[0]:
                        best[key] = (value, written)
        return best

    def reason(self, form):
        """Why a folded name is no name on its own, or None."""
        score = self.important[form][0]
        if form in self.places:
            return None
        parts = form.split()
        if len(parts) == 1:
            if form in self.given and (score < KNOWN_CITY or form in self.words):
                return "given_name"
            if form in self.family and (score < KNOWN_CITY or form in self.words):
                return "family_name"
            if form in self.words or (score < TOWN and self.counts.get(form, 0) >= FREQUENT):
                return "adjective" if _is_adjective(self.spelling.get(form, form)) else "common_word"
        elif score < TOWN and len(parts) in (2, 3) and self._person(parts):
            return "given_name"
        return None

    def bodies(self):
        """Names of organisations that need a cue. A place everybody knows by that name keeps it (الميادين, العين الإخبارية)."""
        proper = _folded(words("organisation_proper.txt"))
        borne = {arabic.fold(n.name) for body in self.world.organisations.values() for n in body.names if n.lang == "ar"}
        for name in list(getattr(self.world, "cue_needed", ())) + words("organisation_words.txt"):
            form = arabic.fold(name)
            score = self.important.get(form, (-1, ""))[0]
            if form not in borne or form in proper or form in self.places or score >= TOWN:
                continue
            if " " in form or self.counts.get(form, 0) >= 2 * MILLIONS or score >= 0 or form in self.given:
                yield name

    def _person(self, parts):
        titles = _folded(PERSONAL.split())
        known = [p in self.given or p in self.family for p in parts]
        if all(k or p in titles for k, p in zip(known, parts)) and any(known):
            return parts[0] not in ("بن", "ابن", "ابو", "ام", "بنت", "ذو", "شيخ", "الشيخ", "النبي")
        return parts[0] == "عبد"


    def plain_words(self):
        """Frequent forms that are no name, nor a name of a town or body behind attached letters."""
        borne = {arabic.fold(n.name) for body in self.world.organisations.values() for n in body.names}
        for form, count in self.counts.items():
            if count < WORD or form in self.important or form in borne or " " in form or form in self.given:
                continue
            if not any(rest in borne or self.important.get(rest, (-1,))[0] >= TOWN for rest in _behind_letters(form)):
                yield form, self.spelling[form]


    def whole_words(self):
        """Words that only seem to be a place's name behind an attached letter (لغات is no ل + غات): three times as frequent as it."""
        for form, count in self.counts.items():
            if count < MILLIONS or len(form) < 4 or " " in form or form in self.important or form in self.given:
                continue
            behind = [rest for rest in _behind_letters(form) if rest in self.important and len(rest) < 6]
            if behind and all(count > 3 * self.counts.get(rest, 0) for rest in behind):
                yield form, self.spelling[form]


def _behind_letters(form):
    """What a form may be once attached letters are off: وبالرقة -> بالرقة, الرقة, رقة."""
    for start in (1, 2):
        if len(form) > start + 1 and set(form[:start]) <= set("وفبكل"):
            yield form[start:]
            if form[start - 1] == "ل" and form[start] == "ل":
                yield "ا" + form[start:]


def _toggled(form, score, written):
    if " " in form or len(form) < 3:
        return ()
    return ((form[2:], score, arabic.strip_article(written)),) if form.startswith("ال") else (("ال" + form, score, "ال" + written),)


def _is_adjective(word):
    """The shape of a nisba: سوري, سورية (and not كبرى)."""
    bare = arabic.strip_article(word)
    return len(bare) > 3 and bare.endswith(("ي", "ية", "يه"))


def build(world):
    world.add_source("wordfreq", "Word counts of Arabic news of 2015 and 2018 (ANT corpus, SaudiNewsNet)", "facts",
                     "Counts of words; no text of the corpora is contained", "")
    stops = Stops(world)
    rows = {}
    for form in stops.important:
        reason = stops.reason(form)
        if reason:
            name = stops.spelling.get(form) or stops.important[form][1]
            rows[form] = (name, reason)
    for phrase in lines("phrases.txt"):
        form = arabic.fold(phrase)
        if form in stops.important and stops.important[form][0] < TOWN:
            rows[form] = (phrase.strip(), "common_word")
    for name in stops.bodies():
        rows.setdefault(arabic.fold(name), (name, "common_word"))
    for form, word in stops.whole_words():
        rows.setdefault(form, (word, "common_word"))
    for form, word in stops.plain_words():
        rows.setdefault(form, (word, "common_word"))
    for form, (name, reason) in rows.items():
        count = stops.counts.get(form)
        world.add_row("stopnames", name=name, reason=reason, count=number(count / MILLIONS, 1) if count else "",
                      source="wordfreq" if count else "editorial")
