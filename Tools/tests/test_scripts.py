"""Tools/yaqut, Tools/install and Tools/lib, run in a small tree of their own with a make-believe `swift`."""

import os
import shutil
import stat
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

TOOLS = Path(__file__).resolve().parent.parent

# Stands for the toolchain: notes the call, takes a moment, and "builds" the source as the program.
SWIFT = """#!/bin/sh
echo "swift $*" >>"$CALLS"
echo "Compiling words on stdout"
while [ $# -gt 0 ]; do [ "$1" = --package-path ] && root=$2; shift; done
grep -q syntax-error "$root/Sources/main.sh" && exit 1
sleep 0.2
mkdir -p "$root/.build/release"
cp "$root/Sources/main.sh" "$root/.build/release/yaqut.new"
chmod +x "$root/.build/release/yaqut.new"
cp "$root/.build/release/yaqut.new" "$root/.build/release/yaqut-geopackage"
mv "$root/.build/release/yaqut.new" "$root/.build/release/yaqut"
"""

# Stands for yaqut: shows its arguments and standard input, ends with $STATUS.
YAQUT = """#!/bin/sh
if [ "$1" = compile ]; then
  echo "yaqut $*" >>"$CALLS"
  echo "compile words on stdout"
  grep -q fault "$2/places.csv" && { echo "places.csv:1:1: error: fault" >&2; exit 1; }
  cp "$2/places.csv" "$4"
  exit 0
fi
for argument in "$@"; do printf '<%s>' "$argument"; done
cat
exit ${STATUS-0}
"""


def executable(path, text):
    path.write_text(text, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


class ScriptTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="yaqut tools "))
        self.addCleanup(shutil.rmtree, self.folder)
        self.root = self.folder / "check out"
        shutil.copytree(TOOLS, self.root / "Tools", ignore=shutil.ignore_patterns("tests", "importer", "__pycache__"))
        for name in ("Sources", "Gazetteer", "bin"):
            (self.root / name).mkdir()
        (self.root / "Package.swift").touch()
        (self.root / "Sources/main.sh").write_text(YAQUT)
        (self.root / "Gazetteer/places.csv").write_text("P1\n")
        self.calls = self.folder / "calls"
        executable(self.root / "bin/swift", SWIFT)
        self.environment = {**os.environ, "CALLS": str(self.calls), "PATH": f"{self.root}/bin:{os.environ['PATH']}"}

    def run_script(self, *arguments, script=None, **options):
        options.setdefault("input", "")
        options["env"] = {**self.environment, **options.pop("env", {})}
        return subprocess.run([script or self.root / "Tools/yaqut", *arguments], capture_output=True, text=True, **options)

    def made(self):
        """What was called since the last look, as the words before the first option or path."""
        lines = self.calls.read_text().splitlines() if self.calls.exists() else []
        self.calls.unlink(missing_ok=True)
        return [" ".join(line.split()[:2]) for line in lines]

    def change(self, path, text=None):
        time.sleep(0.02)
        path.touch() if text is None else path.write_text(text)


class YaqutTests(ScriptTest):
    def test_the_first_run_builds_and_compiles_and_keeps_stdout_clean(self):
        result = self.run_script("link", "a.txt")
        self.assertEqual((result.returncode, result.stdout), (0, "<link><a.txt>"))
        self.assertIn("Compiling words", result.stderr)
        self.assertIn("compile words", result.stderr)
        self.assertEqual(self.made(), ["swift build", "yaqut compile"])

    def test_the_second_run_is_silent_and_makes_nothing(self):
        self.run_script()
        self.made()
        result = self.run_script("link")
        self.assertEqual((result.stdout, result.stderr, self.made()), ("<link>", "", []))

    def test_a_newer_source_builds_and_compiles_again(self):
        self.run_script()
        self.made()
        self.change(self.root / "Sources/main.sh")
        self.run_script()
        self.assertEqual(self.made(), ["swift build", "yaqut compile"])

    def test_a_removed_source_builds_again(self):
        extra = self.root / "Sources/Extra.swift"
        extra.touch()
        self.run_script()
        self.made()
        time.sleep(0.02)
        extra.unlink()
        self.run_script()
        self.assertEqual(self.made(), ["swift build", "yaqut compile"])

    def test_a_newer_row_of_the_gazetteer_only_compiles(self):
        self.run_script()
        self.made()
        self.change(self.root / "Gazetteer/places.csv", "P1\nP2\n")
        self.run_script()
        self.assertEqual(self.made(), ["yaqut compile"])
        self.assertEqual((self.root / ".build/release/gazetteer.yqx").read_text(), "P1\nP2\n")

    def test_every_argument_arrives_as_it_was_given(self):
        self.run_script()
        arguments = ["link", "", "two words", "سطر\nآخر", "--x=$HOME", "*", "-"]
        self.assertEqual(self.run_script(*arguments).stdout, "".join(f"<{a}>" for a in arguments))

    def test_standard_input_reaches_yaqut_and_not_the_build(self):
        self.assertEqual(self.run_script("link", input="حلب").stdout, "<link>حلب")

    def test_the_exit_status_is_that_of_yaqut(self):
        self.run_script()
        for status in (0, 1, 64):
            self.assertEqual(self.run_script(env={"STATUS": str(status)}).returncode, status)

    def test_it_works_from_any_folder_and_through_symbolic_links(self):
        links = self.folder / "links"
        links.mkdir()
        (links / "yaqut").symlink_to(self.root / "Tools/yaqut")
        (self.folder / "tree").symlink_to(self.root)
        for script, folder in [
            (self.root / "Tools/yaqut", "/"), (links / "yaqut", links), ("./yaqut", links), ("./yaqut", self.root / "Tools"),
            (self.folder / "tree/Tools/yaqut", self.folder), ("Tools/../Tools/yaqut", self.root)]:
            with self.subTest(script=str(script)):
                self.assertEqual(self.run_script("a", script=script, cwd=folder).stdout, "<a>")
        self.environment["PATH"] = f"{links}:{self.environment['PATH']}"
        self.assertEqual(self.run_script("a", script="yaqut", cwd="/").stdout, "<a>")

    def test_runs_at_the_same_time_build_once(self):
        started = [
            subprocess.Popen([self.root / "Tools/yaqut", "a"], env=self.environment, stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(6)]
        self.assertEqual([process.communicate()[0] for process in started], ["<a>"] * 6)
        self.assertEqual(self.made(), ["swift build", "yaqut compile"])

    def test_a_failed_build_fails_and_is_tried_again(self):
        main = self.root / "Sources/main.sh"
        main.write_text("syntax-error")
        result = self.run_script("link")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.change(main, YAQUT)
        self.assertEqual(self.run_script("link").stdout, "<link>")

    def test_a_faulty_gazetteer_stops_link_and_not_validate(self):
        table = self.root / "Gazetteer/places.csv"
        table.write_text("fault")
        result = self.run_script("link")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("Tools/yaqut validate says what is wrong", result.stderr)
        self.assertEqual(self.run_script("validate").stdout, "<validate>")
        self.change(table, "P1\n")
        self.assertEqual(self.run_script("link").stdout, "<link>")
        self.assertEqual(self.run_script("link").stderr, "")


class PackageTests(ScriptTest):
    def need(self, *pairs, path=None):
        command = ". Tools/lib/packages.sh; need_packages \"$@\"; echo went on"
        return self.run_script("-c", command, "sh", *pairs, script="/bin/sh", cwd=self.root, env={"PATH": path} if path else {})

    def test_nothing_is_said_when_nothing_is_missing(self):
        result = self.need("/bin/sh=dash", "sh=dash")
        self.assertEqual((result.stdout, result.stderr), ("went on\n", ""))

    def test_without_root_the_missing_packages_are_named(self):
        executable(self.root / "bin/id", "#!/bin/sh\necho 1000\n")
        executable(self.root / "bin/apt-get", "#!/bin/sh\necho \"apt-get $*\" >>\"$CALLS\"\n")
        result = self.need("/no/such.h=libicu-dev", "/bin/sh=dash", "no-such-command=gdal-bin")
        self.assertEqual((result.returncode, result.stdout, self.made()), (69, "", []))
        self.assertIn("sudo apt-get install libicu-dev gdal-bin\n", result.stderr)

    def test_root_installs_what_is_missing_and_updates_the_lists_when_that_fails(self):
        executable(self.root / "bin/id", "#!/bin/sh\necho 0\n")
        executable(self.root / "bin/apt-get", "#!/bin/sh\necho \"apt-get $1\" >>\"$CALLS\"\n"
                   "[ \"$1\" = update ] && touch \"$CALLS.lists\"\n[ -e \"$CALLS.lists\" ]\n")
        result = self.need("/no/such.h=libicu-dev")
        self.assertEqual((result.returncode, result.stdout), (0, "went on\n"))
        self.assertEqual(self.made(), ["apt-get install", "apt-get update", "apt-get install"])

    def test_a_machine_without_apt_is_told_what_to_install(self):
        for command in ("sh", "cat"):
            (self.root / "bin" / command).symlink_to(shutil.which(command))
        result = self.need("/no/such.h=libicu-dev", path=str(self.root / "bin"))
        self.assertEqual(result.returncode, 69)
        self.assertIn("yaqut needs these Debian packages (or what your system calls them): libicu-dev\n", result.stderr)


class InstallTests(ScriptTest):
    def test_program_and_gazetteer_are_put_in_place(self):
        prefix = self.folder / "a prefix"
        result = self.run_script(str(prefix), script=self.root / "Tools/install")
        self.assertEqual((result.returncode, result.stdout), (0, ""))
        self.assertEqual((prefix / "share/yaqut/gazetteer.yqx").read_text(), "P1\n")
        self.assertEqual(self.run_script("a", script=prefix / "bin/yaqut").stdout, "<a>")
        self.assertEqual(sorted(p.name for p in prefix.rglob("*") if p.is_file()), ["gazetteer.yqx", "yaqut", "yaqut-geopackage"])

    def test_a_missing_prefix_is_wrong_usage(self):
        result = self.run_script(script=self.root / "Tools/install")
        self.assertEqual((result.returncode, result.stderr.split(":")[0]), (64, "usage"))


if __name__ == "__main__":
    unittest.main()
