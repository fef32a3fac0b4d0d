"""The kinds of evidence, as the Swift code has them."""

import re
import sys
from collections import namedtuple
from pathlib import Path

LINKING = Path(__file__).resolve().parents[2] / "Sources/Yaqut/Linking"
NUMBER = r"(-?\d+(?:\.\d+)?)"
VISIT = re.compile(r"^    visitor\.visit\((\w+)\.self, scene\)$", re.M)
NAME = re.compile(r'^  static let name = "([a-z-]+)"$', re.M)
PRIOR = re.compile(rf"^  static let prior = Prior\(place: {NUMBER}, organisation: {NUMBER}(?:, firmness: {NUMBER})?\)$", re.M)

Prior = namedtuple("Prior", "place organisation firmness")


def priors(linking=LINKING):
    """The prior of each kind by its name, in the order of the weights, which is that of Evidences.forEach."""
    source = linking / "Evidence.swift"
    kinds = VISIT.findall(source.read_text("utf-8"))
    if not kinds:
        sys.exit(f"error: {source} visits no kind of evidence; write '    visitor.visit(NearestLink.self, scene)'")
    found = {}
    for kind in kinds:
        file = linking / "Evidence" / f"{kind}.swift"
        if not file.is_file():
            sys.exit(f"error: {source} visits {kind}, and there is no file {file}")
        text = file.read_text("utf-8")
        [name] = one(NAME, text, file, 'static let name = "near-links"')
        if name in found:
            sys.exit(f"error: {file} has the name '{name}', which another kind of evidence has")
        place, organisation, firmness = one(PRIOR, text, file, "static let prior = Prior(place: 5.5, organisation: 0)")
        found[name] = Prior(float(place), float(organisation), float(firmness or 1))
    return found


def one(pattern, text, file, example):
    """The groups of the one match that a file must have."""
    matches = list(pattern.finditer(text))
    if len(matches) != 1:
        sys.exit(f"error: {file} must have one line like '  {example}', and has {len(matches)}")
    return matches[0].groups()
