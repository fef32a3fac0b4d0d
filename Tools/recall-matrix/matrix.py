"""Measures what each system's fold recovers of spelling variants, and which different names it joins."""

import argparse
import csv
import glob
import os
import random
import re
import subprocess
import sys
import time
from collections import defaultdict

import careful
import systems
import variants

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
PAGE = os.path.join(ROOT, "Sources", "Yaqut", "Yaqut.docc", "RecallMatrix.md")
SAMPLE = 8000


def arabic_names():
    """Every different Arabic name of a place, in the order of code points; demonyms and abbreviations are no names."""
    names = set()
    for path in glob.glob(os.path.join(ROOT, "Gazetteer", "names", "*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            names.update(row["name"] for row in csv.DictReader(file)
                         if row["lang"] == "ar" and row["kind"] not in ("demonym", "abbreviation"))
    return sorted(name for name in names if re.search("[\u0621-\u064a]", name))


class Recall:
    """Yaqut, by way of the `recall` program."""

    def __init__(self, program):
        self.program = program

    def ask(self, lines, *arguments):
        text = "".join(line + "\n" for line in lines)
        done = subprocess.run([self.program, *arguments], input=text, capture_output=True, text=True, check=True)
        answers = done.stdout.split("\n")[:-1]
        assert len(answers) == len(lines) or arguments[0] == "speed", f"{len(answers)} answers to {len(lines)} lines"
        return answers


def percent(found, count):
    # A miss must show: 99.99 is not 100.
    return "–" if count == 0 else str(100 * found // count)


def recalled(names, recall, gazetteer):
    """Rows of the table: label, how many names, a cell for each system."""
    folders = systems.all_systems()
    base = {system.name: {name: system.fold(name) for name in names} for system in folders}
    rows = []
    for variant in variants.ALL:
        pairs = [(name, changed) for name in names for changed in [variant.change(name)] if changed and changed != name]
        cells = {}
        for system in folders:
            found = sum(system.fold(changed) == base[system.name][name] for name, changed in pairs)
            cells[system.name] = percent(found, len(pairs))
        answers = [line.split("\t") for line in recall.ask([f"{a}\t{b}" for a, b in pairs], "match", gazetteer)]
        by_fold = sum(answer[0] == "1" for answer in answers)
        by_match = sum("1" in answer[:2] for answer in answers)
        missed = [pair for pair, answer in zip(pairs, answers) if "1" not in answer[:2]]
        rows.append((variant, len(pairs), percent(by_fold, len(pairs)), percent(by_match, len(pairs)), cells, missed))
    return [system.name for system in folders], rows


def joins(names, recall):
    """Keys shared by different names: those that a stated rule makes, by level, and the wrong ones."""
    groups = defaultdict(list)
    for name, key in zip(names, recall.ask(names, "fold")):
        groups[key].append(name)
    shared = [group for group in groups.values() if len(group) > 1]
    levels = recall.ask(["\t".join(group) for group in shared], "levels")
    by_level = defaultdict(list)
    wrong = []
    for group, level in zip(shared, levels):
        stated = careful.level(group)
        if stated is None or stated != level:
            wrong.append((group, level, stated))
        else:
            by_level[level].append(group)
    return by_level, wrong


def wrong_joins(names, system):
    """How many keys of a system join names that a careful fold keeps apart."""
    groups = defaultdict(list)
    for name in names:
        groups[system.fold(name)].append(name)
    return sum(len(group) > 1 and careful.level(group) is None for group in groups.values())


def speeds(names, recall):
    """Megabytes a second of Yaqut and of CAMeL Tools on one text, one after the other."""
    shuffled = random.Random(2)
    lines = [" ".join(shuffled.choice(names) for _ in range(24)) for _ in range(12000)]
    size = sum(len(line.encode()) + 1 for line in lines) / 1e6
    camel = systems.camel_chain_without_nfkc()
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        for line in lines:
            camel(line)
        best = min(best, time.perf_counter() - start)
    return size, int(recall.ask(lines, "speed")[0]), size / best


def page(columns, rows, count, by_level, wrong, others, speed):
    out = ["# The recall matrix", "", "What a fold recovers, measured on the gazetteer's own names, beside other systems.", ""]
    out += [
        "## Overview",
        "",
        f"{SAMPLE} of the {count} different Arabic names of places, those of letters and spaces, chosen at random with a",
        "fixed seed. Each row makes one change of spelling to every name that it can be made to. A cell is the share of them,",
        "in percent and rounded down, whose fold is that of the name unchanged. *Yaqut fold* is the profile `key` alone; *Yaqut* is the matcher, which",
        "also steps over proclitics, hyphens and joined words and finds the place of the name. Made by:",
        "",
        "    Tools/recall-matrix/run",
        "",
        "| change (names) | Yaqut fold | Yaqut | " + " | ".join(columns) + " |",
        "|---|" + "---|" * (2 + len(columns)),
    ]
    for variant, size, by_fold, by_match, cells, _ in rows:
        out.append(f"| {variant.label} ({size}) | {by_fold} | {by_match} | " + " | ".join(cells[c] for c in columns) + " |")
    out.append(f"| *wrong joins* ({count}) | **{len(wrong)}** | | " + " | ".join(str(others[c]) for c in columns) + " |")
    out += [
        "",
        "A wrong join is a key that two names share which a careful fold keeps apart: one that states its rules (those of",
        "<doc:Folding>) and is written a second time for this table, in Python. `ى` for `ا` at the end is not recovered by the",
        "fold, on purpose: it would join الصفى and الصفا.",
        "",
        "## Names that share a key by rule",
        "",
        "Different names of the gazetteer that share a key, by the level at which they meet. All those from hamza on are listed.",
        "",
    ]
    for level in ["exact", "marks", "spelling", "hamza", "lookalikes", "segmentation"]:
        out.append(f"- {level}: {len(by_level[level])}")
    for level in ["hamza", "lookalikes", "segmentation"]:
        if by_level[level]:
            out += ["", f"### {level.capitalize()}", ""]
            listed = ["، ".join(group) for group in sorted(by_level[level])]
            out += ["- " + line for line in listed]
    size, yaqut, camel = speed
    out += [
        "",
        "## Speed",
        "",
        f"Names in random order, {size:.0f} MB in 12,000 documents, one thread, one run on one machine: Yaqut with offsets {yaqut} MB/s, CAMeL Tools'",
        f"three normalisers and dediac without offsets {camel:.0f} MB/s, that is {yaqut / camel:.0f} times.",
        "",
    ]
    return "\n".join(out)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--recall", required=True)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--gazetteer", default=os.path.join(ROOT, "Gazetteer"))
    parser.add_argument("--show-missed", type=int, default=0)
    arguments = parser.parse_args()
    recall = Recall(arguments.recall)
    names = arabic_names()
    # Names of letters and single spaces; what a sign or a digit in a name means is another question.
    plain = [name for name in names if re.fullmatch("[\u0621-\u064a]+( [\u0621-\u064a]+)*", name)]
    sample = sorted(random.Random(1).sample(plain, min(SAMPLE, len(plain))))
    columns, rows = recalled(sample, recall, arguments.gazetteer)
    by_level, wrong = joins(names, recall)
    others = {system.name: wrong_joins(names, system) for system in systems.all_systems()}
    speed = speeds(names, recall)
    faults = 0
    for variant, size, by_fold, by_match, _, missed in rows:
        is_kept = {"fold": by_fold, "match": by_match, None: "100"}[variant.promise] in ("100", "–")
        if not is_kept:
            faults += 1
            print(f"error: Yaqut promises 100 for '{variant.label}' and has {by_fold} by fold, {by_match} by match", file=sys.stderr)
        for name, changed in missed[: max(arguments.show_missed, 0 if is_kept else 5)]:
            print(f"  missed: {name} as {changed}", file=sys.stderr)
    for group, level, stated in wrong:
        faults += 1
        print(f"error: {'، '.join(group)} share a key at {level}; a careful fold says {stated}", file=sys.stderr)
    if speed[1] < 3 * speed[2]:
        faults += 1
        print(f"error: folding at {speed[1]} MB/s is not 3 times CAMeL Tools' {speed[2]:.0f} MB/s", file=sys.stderr)
    text = page(columns, rows, len(names), by_level, wrong, others, speed)
    if arguments.check:
        print(text)
    else:
        with open(PAGE + ".new", "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(PAGE + ".new", PAGE)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
