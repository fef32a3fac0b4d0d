#!/usr/bin/env python3
"""Makes the texts that speed is measured on: varied, seeded, and the same on every machine.

usage: text.py SHARED FOLDER [--mb N] [--seed N]

SHARED is the folder of shared material. Two files are written to FOLDER:
  text.txt     one document a line: the real prose of eval/bulk-sample.txt, then articles of words drawn by their counts
               in sources/wordfreq with names of the gazetteer between them, until N million bytes (default 24)
  aliases.txt  every Arabic name of the gazetteer, one a line: what the other matchers are given

A text that repeats is learnt by caches and branch predictors and flatters every figure, so no article is used twice.
Of a hundred words of annotated news (eval/news, eval/seeds) 14 begin a name. Of a hundred drawn words about 4 do, so
ten more are drawn from the gazetteer: well-known ones more often, by importance, and villages nobody has heard of too.
"""
import argparse
import csv
import itertools
import pathlib
import random
import sys

NAMES_AMONG_WORDS = 0.10
HERE = pathlib.Path(__file__).resolve().parent
GAZETTEER = HERE.parent.parent / "Gazetteer"


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def gazetteer_names():
    """Arabic names with the importance of what they name."""
    importance = {}
    for path in sorted((GAZETTEER / "places").glob("*.csv")):
        importance.update((row["id"], int(row["importance"] or 0)) for row in rows(path))
    for path in sorted((GAZETTEER / "names").glob("*.csv")):
        for row in rows(path):
            if row["lang"] == "ar" and row["kind"] != "misspelling":
                yield row["name"], importance.get(row["place"], 0)
    for row in rows(GAZETTEER / "organisation_names.csv"):
        if row["lang"] == "ar":
            yield row["name"], 50


def drawn(random_, names, words):
    """Articles without end: paragraphs of sentences on one line."""
    (name_list, name_sums), (word_list, word_sums) = names, words
    while True:
        article = []
        for _ in range(random_.randint(8, 24)):
            length = random_.randint(8, 30)
            sentence = random_.choices(word_list, cum_weights=word_sums, k=length)
            for place in range(length):
                if random_.random() < NAMES_AMONG_WORDS:
                    name = random_.choices(name_list, cum_weights=name_sums)[0]
                    sentence[place] = random_.choice(["", "", "", "", "و", "ب", "ل"]) + name
            if length > 15:
                sentence[length // 2] += "،"
            article.append(" ".join(sentence) + ".")
        yield " ".join(article)


def weighted(pairs):
    pairs = list(pairs)
    return [name for name, _ in pairs], list(itertools.accumulate(weight for _, weight in pairs))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--mb", type=float, default=24)
    parser.add_argument("--seed", type=int, default=8)
    options = parser.parse_args()
    sample = options.shared / "eval" / "bulk-sample.txt"
    counts = options.shared / "sources" / "wordfreq" / "words.csv"
    for path in (sample, counts):
        if not path.exists():
            sys.exit(f"{path} is not there: the text is made from shared material")
    options.folder.mkdir(parents=True, exist_ok=True)
    names = sorted(gazetteer_names())
    with open(options.folder / "aliases.txt", "w", encoding="utf-8") as file:
        file.writelines(name + "\n" for name, _ in itertools.groupby(name for name, _ in names))
    # Squared, so that one name in three is one that readers know.
    articles = drawn(
        random.Random(options.seed),
        weighted((name, (5 + importance) ** 2) for name, importance in names),
        weighted((row["word"], int(row["count"])) for row in rows(counts)))
    written = 0
    with open(options.folder / "text.txt", "wb") as file:
        for line in itertools.chain(sample.read_bytes().splitlines(), articles):
            if written >= options.mb * 1e6:
                break
            data = (line if isinstance(line, bytes) else line.encode()) + b"\n"
            file.write(data)
            written += len(data)


if __name__ == "__main__":
    main()
