"""What the commands of Tools/bench share: the paths, the programs, the text, and how a run is measured."""

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
        # A plan that was kept does not know of new files of the library.
        run("swift", "build", "-c", "release", "--package-path", HERE, "--product", "YaqutBench", "--disable-build-manifest-caching",
            stdout=sys.stderr)
    return built


def yaqut():
    """The program itself, built for release."""
    built = pathlib.Path(os.environ.get("YAQUT", ROOT / ".build/release/yaqut"))
    if not built.exists():
        skip(f"{built} is not built: run Tools/yaqut once")
    return built


def prose():
    """The file of real prose, which is not ours to give."""
    path = SHARED / "eval/bulk-sample.txt"
    if not path.exists():
        skip(f"the texts are made from {SHARED} (../shared), which is not there")
    return path


def material(megabytes):
    """Compiles the gazetteer of this checkout to GAZETTEER, and makes the first megabytes of text."""
    prose()
    WORK.mkdir(parents=True, exist_ok=True)
    run(yaqut(), "compile", ROOT / "Gazetteer", "-o", GAZETTEER, stderr=subprocess.DEVNULL)
    text = WORK / f"{megabytes}mb" / "text.txt"
    run(sys.executable, HERE / "text.py", SHARED, text.parent, "--mb", megabytes)
    return text


def measure(bench, text, name, rounds, gazetteer=GAZETTEER):
    """Lines of (bytes, seconds, result), one a round."""
    lines = subprocess.run(
        [bench, gazetteer, ROOT / "Gazetteer", text, name, str(rounds)], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    return [(int(size), float(seconds), int(result)) for _, size, seconds, result in (line.split("\t") for line in lines)]


def anew(bench, text, name, rounds, gazetteer=GAZETTEER):
    """The best of some rounds that each have a process of their own, which knows no word of the text yet."""
    return min((measure(bench, text, name, 1, gazetteer)[0] for _ in range(rounds)), key=lambda line: line[1])


def timed(*command):
    """Seconds on the clock and kilobytes of memory at most that a program takes; its output is thrown away.

    A process of its own starts it: a program inherits the peak of the one that starts it, and this one may have read texts.
    """
    words = run(sys.executable, HERE / "timed.py", *command, stdout=subprocess.PIPE, text=True).stdout.split()
    return float(words[0]), int(words[1])
