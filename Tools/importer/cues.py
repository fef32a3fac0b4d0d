"""Head words, person cues, directions, prepositions: cues.csv, from the lists in editorial/.

The lists give one word a line with its forms; this step writes one row a form. Given names are cues for a person but for those
that are frequent words too (`given_words.txt`: صالح in لصالح, باسم, كامل), which would make persons of ordinary sentences.
"""

from pathlib import Path

EDITORIAL = Path(__file__).with_name("editorial")
NUMBERS = ("singular", "dual", "plural")


def numbered_lines(path):
    """The lines of a list with their numbers, without comments and blanks."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line


def lines(name):
    """The lines of a list of ours, without comments and blanks."""
    for _, line in numbered_lines(EDITORIAL / name):
        yield line


def words(name):
    """The words of a list, each once; `_` stands for the space inside a name."""
    return list(dict.fromkeys(word.replace("_", " ") for line in lines(name) for word in line.split()))


def lexemes(name):
    """(class, means, inside, number, form) for each form of a list of lexemes."""
    for line in lines(name):
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != 6:
            raise ValueError(f"{name}: six cells expected in '{line}'")
        for number, forms in zip(NUMBERS, cells[3:]):
            for form in _forms(forms):
                yield cells[0], cells[1], cells[2], number, form


def _forms(cell):
    """Forms of a cell: words, but for the heads of two words that end in one of these."""
    forms, parts = [], cell.split()
    while parts:
        pair = " ".join(parts[:2])
        two = pair in TWO_WORDS
        forms.append(pair if two else parts[0])
        parts = parts[2 if two else 1:]
    return forms


TWO_WORDS = {"غرفة عمليات", "غرف عمليات", "مدينة صناعية", "مدن صناعية", "شبه جزيرة", "معمل غاز", "دفاع مدني"}


def given_names():
    """Given names that are cues for a person."""
    both = set(words("given_words.txt"))
    return [name for name in words("given_names.txt") if name not in both]


def build(world):
    rows = {}
    for name in ("cues.txt", "persons.txt"):
        for kind, means, inside, number, form in lexemes(name):
            rows.setdefault((form, kind, means, number), inside)
    for name in given_names():
        rows[(name, "given_name", "", "singular")] = "no"
    for (word, kind, means, number), inside in rows.items():
        world.add_row("cues", word=word, means=means, number=number, inside=inside, source="editorial", **{"class": kind})
