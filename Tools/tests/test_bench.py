"""Tools/bench/{sizes,names,start}, with a make-believe program and benchmark: what they run and print, not how fast anything is."""

import importlib.machinery
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import gazetteer_folder

BENCH = Path(__file__).resolve().parents[1] / "bench"
COMMANDS = ("sizes", "names", "start")

# Stands for yaqut: `compile FOLDER -o FILE` lists the folder's rows in FILE, the rest does nothing. Its calls are noted.
YAQUT = """#!/bin/sh
echo "$*" >>"$CALLS"
[ "$1" != compile ] || cat "$2"/*/*.csv >"$4"
"""
# Stands for the benchmark: each megabyte of text takes two seconds and has a million things in it.
PROGRAM = """#!/bin/sh
size=$(wc -c <"$3")
echo "$4	$size	$(awk "BEGIN { print $size / 500000 }")	$size"
"""
SWIFTC = """#!/bin/sh
while [ $# -gt 1 ]; do shift; done
printf '#!/bin/sh\\n' >"$1"
chmod +x "$1"
"""


def module(name, folder=BENCH):
    """A command as a module."""
    sys.path.insert(0, str(folder))
    try:
        loader = importlib.machinery.SourceFileLoader(f"bench_{name}", str(folder / name))
        found = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
        loader.exec_module(found)
        return found
    finally:
        sys.path.remove(str(folder))


class BenchCommands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut bench ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.root = self.folder / "check out"
        shutil.copytree(BENCH, self.root / "Tools/bench", ignore=shutil.ignore_patterns(".build", "__pycache__"))
        for path, lines in gazetteer_folder.FILES.items():
            self.write(self.root / "Gazetteer" / path, "".join(line + "\n" for line in lines))
        self.write(self.folder / "shared/eval/bulk-sample.txt", "وصل الوفد إلى مدينة حلب\n" * 300)
        self.write(self.folder / "shared/sources/wordfreq/words.csv", "word,count\nقال,100\nأمس,50\n")
        self.environment = {**os.environ, "CALLS": str(self.folder / "calls"), "PATH": f"{self.folder}/bin:{os.environ['PATH']}"}
        for variable, name, text in (("YAQUT", "yaqut", YAQUT), ("YAQUT_BENCH", "program", PROGRAM), ("", "bin/swiftc", SWIFTC)):
            self.write(self.folder / name, text).chmod(0o755)
            self.environment[variable or "_"] = str(self.folder / name)

    @staticmethod
    def write(path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def run_command(self, *arguments):
        return subprocess.run([self.root / "Tools/bench" / arguments[0], *arguments[1:]], env=self.environment, capture_output=True, text=True)

    def test_without_the_shared_texts_they_say_so_and_nothing_is_wrong(self):
        shutil.rmtree(self.folder / "shared")
        for name in COMMANDS:
            result = self.run_command(name)
            self.assertEqual((result.returncode, result.stdout, result.stderr), (
                0, f"skipped: the texts are made from {self.folder}/shared (../shared), which is not there\n", ""))

    def test_without_the_program_they_say_how_to_build_it(self):
        self.environment["YAQUT"] = str(self.folder / "none")
        for name in COMMANDS:
            result = self.run_command(name)
            self.assertEqual((result.returncode, result.stdout), (0, f"skipped: {self.folder}/none is not built: run Tools/yaqut once\n"))

    def test_they_tell_their_usage(self):
        for name in COMMANDS:
            self.assertIn(f"usage: {name} ", self.run_command(name, "--help").stdout)
            self.assertEqual(self.run_command(name, "--none").returncode, 2)

    def test_start_runs_all_in_turn_and_compares(self):
        result = self.run_command("start", "--rounds", "3")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        rows = result.stdout.splitlines()
        self.assertEqual([row.split("  ")[0] for row in rows[1:5]], [
            "an empty Swift program", "the same, libraries inside", "yaqut link, 5 KB", "yaqut link, 5 KB, one job"])
        self.assertRegex(rows[5], r"^yaqut link takes \d+\.\d\d × the empty program at best, \d+\.\d\d × in the median$")
        calls = (self.folder / "calls").read_text().splitlines()
        self.assertEqual(sum(call.startswith("link ") for call in calls), 6)
        self.assertLessEqual((self.root / ".build/bench/article.txt").stat().st_size, 5000)

    def test_names_makes_gazetteers_of_so_many_names_and_keeps_them(self):
        for _ in range(2):
            result = self.run_command("names", "--mb", "1", "--rounds", "1", "5", "30")
            self.assertEqual((result.returncode, result.stderr), (0, ""))
            rows = result.stdout.splitlines()
            self.assertEqual([row.split()[0] for row in rows[1:]], ["5", "30"])
            self.assertRegex(rows[2], r" 0\.5 MB/s × 1\.00 *1000\.0 matches *0\.5 MB/s × 1\.00 *1000\.0 links")
        made = (self.root / ".build/bench/names/30.yqx").read_text("utf-8").splitlines()
        names = [row.split(",")[1] for row in made if ",preferred," in row]
        self.assertEqual((len(names), len(set(names))), (30, 30))
        self.assertIn("الجيش السوري", names)
        calls = (self.folder / "calls").read_text().splitlines()
        self.assertEqual(sum("names/" in call for call in calls), 2)

    def test_names_says_where_words_run_out(self):
        result = self.run_command("names", "--mb", "1", "4000")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"^error: there are words for \d+ names only\n$")

    def test_sizes_prints_three_tables(self):
        # The command, with sizes that take no time.
        small = "import sys; sys.path.insert(0, sys.argv[1]); sys.argv[0] = 'sizes'; from test_bench import module; from pathlib import Path; " \
            "m = module('sizes', Path(sys.argv.pop(1)) / 'bench'); m.SIZES = [10, 100, 1000, 10_000, 20_000]; m.LARGE = [40_000]; m.main()"
        result = subprocess.run(
            [sys.executable, "-c", small, self.root / "Tools", "--rounds", "1", "--large"], env={
                **self.environment, "PYTHONPATH": str(Path(__file__).parent)}, capture_output=True, text=True)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        library, program, lines = result.stdout.split("\n\n")
        self.assertEqual([row.split() for row in library.splitlines()[1:]], [
            [size, unit, "2.0000", "2.0000"] for size, unit in (("10", "B"), ("100", "B"), ("1", "KB"), ("10", "KB"), ("20", "KB"))])
        self.assertEqual(len(program.splitlines()), 6)
        self.assertEqual([row.split()[0] for row in lines.splitlines()[1:]], ["10", "20", "40"])
        self.assertTrue(all(re.search(r"\d\.\d\d × +\d+ MB +\d+ MB$", row) for row in lines.splitlines()[1:]), lines)

    def test_documents_are_the_text_cut_at_spaces(self):
        sizes = module("sizes")
        text = "وصل الوفد\nإلى مدينة حلب أمس\n".encode() * 20
        for size in (1, 10, 50, 5000):
            documents = list(sizes.cut(text, size))
            self.assertEqual(b" ".join(documents).rstrip(), text.replace(b"\n", b" ").rstrip())
            self.assertTrue(all(size <= len(document) < size + 20 for document in documents[:-1]))


if __name__ == "__main__":
    unittest.main()
