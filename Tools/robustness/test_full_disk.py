"""A disk that is really full: a message that names what was asked for, the old file or none, and nothing beside it.

The disk is a small one in memory, in a namespace of the process alone: nothing is mounted for others, and it is gone with the
process. Where no such disk can be made, the files may grow to a limit only, which the system refuses in other words.
"""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from test_hostile_texts import ROOT, YAQUT

KILOBYTES = 256
NO_SPACE = "no space left on device"
# Runs "$@" in a full folder, whose files it lists afterwards with their sums; $1 is the folder, $2 what fills it.
SCRIPT = """
set -e
[ -z "$DISK" ] || mount -t tmpfs -o size="$DISK"k yaqut "$1"
cd "$1"
eval "$2"
shift 2
before=$(find . -exec stat -c '%n %F' {} + | sort; find . -type f -exec md5sum {} + | sort)
[ -z "$LIMIT" ] || { trap '' XFSZ; ulimit -f "$LIMIT"; }
status=0
"$@" >/dev/null || status=$?
after=$(find . -exec stat -c '%n %F' {} + | sort; find . -type f -exec md5sum {} + | sort)
[ "$before" = "$after" ] || printf 'changed:\\n%s\\n' "$after" >&2
exit $status
"""
PLACES = "id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source"
NAMES = "place,name,lang,kind,register,from,to,source,note"


def namespace():
    """The command that runs another where it may mount; None where the system lets nobody."""
    for command in (["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"]):
        try:
            if subprocess.run([*command, "mount", "-t", "tmpfs", "yaqut", "/mnt"], capture_output=True).returncode == 0:
                return command
        except FileNotFoundError:
            pass
    return None


class Full(unittest.TestCase):
    """What is tried on both kinds of disks."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="yaqut full ")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        (cls.folder / "disk").mkdir()
        cls.text = cls.folder / "text.txt"
        cls.text.write_text("وصل الوفد إلى مدينة حلب ثم إلى حماة والرقة. " * 5000, "utf-8")
        cls.exported = cls.folder / "all.csv"
        subprocess.run([YAQUT, "export", "--country", "SY", "--format", "csv", "-o", cls.exported], check=True)
        # A gazetteer that is not in form, and whose one file takes most of the disk.
        cls.source = cls.folder / "Gazetteer"
        for name in ("places", "names"):
            (cls.source / name).mkdir(parents=True)
        (cls.source / "places/sy.csv").write_text(
            f"{PLACES}\nP1,country,,35.1,38.2,300,,90,,,,editorial\nP2,governorate,P1,36.2,37.2,50,,70,,,,editorial\n", "utf-8")
        # What cannot be seen in a name, --fix takes away.
        rows = "".join(f"P2,حلب\u200f {number},ar,variant,,,,editorial,\n" for number in range(4000, 0, -1))
        (cls.source / "names/sy.csv").write_text(f"{NAMES}\nP1,سوريا,ar,preferred,,,,editorial,\nP2,حلب,ar,preferred,,,,editorial,\n{rows}", "utf-8")
        (cls.source / "sources.csv").write_text("source,title,licence,attribution,url\neditorial,Editors,CC-BY-4.0,Yaqut,\n", "utf-8")

    def check(self, *arguments, said, filled="printf before >old"):
        result = subprocess.run(
            [*self.wrapper, "sh", "-c", SCRIPT, "sh", self.folder / "disk", filled, YAQUT, *arguments], capture_output=True,
            text=True, env={**os.environ, **self.limits})
        self.assertEqual((result.returncode, result.stderr), (1, said))

    def cannot(self, name):
        return f"Error: {name}: cannot be written: {self.reason}\n"

    def test_link(self):
        for name in ("new.jsonl", "new.geojson", "new.html", "new.csv", "old"):
            with self.subTest(name):
                form = ["--format", "jsonl"] if name == "old" else []
                self.check("link", self.text, "-o", name, *form, said=self.cannot(name))

    def test_link_into_a_folder(self):
        self.check("link", self.text, self.text, "-o", "out/", filled="mkdir out", said=self.cannot("out/text.jsonl"))

    def test_a_geopackage(self):
        for command in (["link", self.text], ["export"]):
            self.check(*command, "-o", "new.gpkg", said=f"yaqut-geopackage: new.gpkg: cannot be written: {self.sqlite}\nError: no file was written\n")

    def test_export(self):
        for name in ("new.csv", "new.geojson", "new.kml", "old"):
            with self.subTest(name):
                self.check("export", "-o", name, said=self.cannot(name))

    def test_compile(self):
        self.check("compile", ROOT / "Gazetteer", "-o", "new.yqx", said=self.cannot("new.yqx"))

    def test_map(self):
        self.check("map", self.text, "-o", "new.html", said=self.cannot("new.html"))

    def test_import(self):
        self.check("import", self.exported, "-o", "new", said=self.cannot("new"))

    def test_the_commands_that_edit_a_gazetteer(self):
        copied = f"cp -r '{self.source}' g"
        # A file of the gazetteer is longer than what is left, or than the limit.
        for arguments, name in ((["fmt", "g"], "names/sy.csv"), (["validate", "g", "--fix"], "names/sy.csv"),
                                (["new", "place", "--gazetteer", "g", "--name", "قرية جديدة", "--type", "village", "--parent", "P2",
                                  "--lat", "36.3", "--lon", "37.3"], "names/sy.csv")):
            with self.subTest(arguments[0]):
                self.check(*arguments, filled=copied, said=self.cannot(f"g/{name}"))


class FullDisk(Full):
    reason = NO_SPACE
    sqlite = "database or disk is full"
    limits = {"DISK": str(KILOBYTES), "LIMIT": ""}

    @classmethod
    def setUpClass(cls):
        cls.wrapper = namespace()
        if not cls.wrapper:
            raise unittest.SkipTest("no disk of our own can be mounted: run as root, or allow user namespaces")
        super().setUpClass()


class LimitedFiles(Full):
    """The same with `ulimit -f`, in blocks of 512 bytes, for those who may not mount."""

    reason = "file too large"
    sqlite = "disk I/O error"
    limits = {"DISK": "", "LIMIT": "256"}
    wrapper = []

    def tearDown(self):
        for path in sorted((self.folder / "disk").rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()


def load_tests(loader, tests, pattern):
    return unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in (FullDisk, LimitedFiles))


if __name__ == "__main__":
    unittest.main()
