"""What Tools/bench/counts and Tools/bench/compare share: the paths, the program and the text."""

import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SHARED = ROOT.parent / "shared"
WORK = ROOT / ".build" / "bench"
GAZETTEER = WORK / "gazetteer.yqx"


def skip(reason):
    """Ends with a sentence; nothing was measured, and nothing is wrong."""
    print(f"skipped: {reason}")
    sys.exit(0)


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, **options)


def program():
    """The benchmark program, built for release."""
    built = pathlib.Path(os.environ.get("YAQUT_BENCH", HERE / ".build/release/YaqutBench"))
    if "YAQUT_BENCH" not in os.environ:
        run("swift", "build", "-c", "release", "--package-path", HERE, "--product", "YaqutBench", stdout=sys.stderr)
    return built


def material(megabytes):
    """The compiled gazetteer of this checkout, the folder of texts, and the first megabytes of text."""
    if not (SHARED / "eval/bulk-sample.txt").exists():
        skip(f"the texts are made from {SHARED}, which is not there")
    yaqut = pathlib.Path(os.environ.get("YAQUT", ROOT / ".build/release/yaqut"))
    if not yaqut.exists():
        skip(f"{yaqut} is not built: run Tools/yaqut once")
    WORK.mkdir(parents=True, exist_ok=True)
    run(yaqut, "compile", ROOT / "Gazetteer", "-o", GAZETTEER, stderr=subprocess.DEVNULL)
    text = WORK / f"{megabytes}mb" / "text.txt"
    run(sys.executable, HERE / "text.py", SHARED, text.parent, "--mb", megabytes)
    return text


def measure(bench, text, name, rounds):
    """Lines of (bytes, seconds, result), one a round."""
    lines = subprocess.run(
        [bench, GAZETTEER, ROOT / "Gazetteer", text, name, str(rounds)], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    return [(int(size), float(seconds), int(result)) for _, size, seconds, result in (line.split("\t") for line in lines)]
