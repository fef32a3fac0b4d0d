"""What becomes of an output that cannot be written, or of a run that is stopped: whole files or none, and words that say why."""

import os
import signal
import stat
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
YAQUT = Path(os.environ.get("YAQUT", ROOT / ".build/debug/yaqut"))
PLACES = 30_000


@unittest.skipUnless(YAQUT.exists(), f"{YAQUT} is not built")
class OutputTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="yaqut output ")
        cls.addClassCleanup(folder.cleanup)
        source = Path(folder.name, "Gazetteer")
        for name in ("places", "names"):
            (source / name).mkdir(parents=True)
        with open(source / "places/sy.csv", "w", encoding="utf-8") as file:
            file.write("id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source\n")
            file.writelines(f"P{n},village,,35,36,1,,0,,,,x\n" for n in range(1, PLACES + 1))
        with open(source / "names/sy.csv", "w", encoding="utf-8") as file:
            file.write("place,name,lang,kind,register,from,to,source,note\n")
            file.writelines(f"P{n},قرية {n},ar,preferred,,,,x,\n" for n in range(1, PLACES + 1))
        cls.gazetteer = f"{folder.name}/gazetteer.yqx"
        subprocess.run([YAQUT, "compile", source, "-o", cls.gazetteer], check=True, capture_output=True)

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut output ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def command(self, *arguments):
        return [str(YAQUT), "export", "--gazetteer", self.gazetteer, *map(str, arguments)]

    def run_export(self, *arguments, **options):
        options.setdefault("stdout", subprocess.PIPE)
        return subprocess.run(self.command(*arguments), stderr=subprocess.PIPE, text=True, **options)

    def test_a_full_disk_is_told(self):
        result = self.run_export("--format", "csv", "-o", "/dev/full")
        self.assertEqual((result.returncode, result.stderr), (1, "Error: /dev/full: cannot be written: no space left on device\n"))
        with open("/dev/full", "w") as full:
            result = self.run_export("--format", "csv", stdout=full)
        self.assertEqual((result.returncode, result.stderr),
                         (1, "Error: standard output: cannot be written: no space left on device\n"))

    def test_a_device_stays_a_device(self):
        self.assertEqual(self.run_export("--format", "csv", "-o", "/dev/null").returncode, 0)
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))
        self.assertEqual(list(Path("/dev").glob("null.*")), [])

    def test_a_reader_that_has_seen_enough_ends_it_without_words(self):
        process = subprocess.Popen(self.command("--format", "csv"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.readline()
        process.stdout.close()
        self.assertEqual((process.wait(), process.stderr.read()), (-signal.SIGPIPE, b""))
        process.stderr.close()

    def test_a_stopped_run_leaves_nothing(self):
        for name in ("a.csv", "a.gpkg"):
            for number in (signal.SIGINT, signal.SIGTERM):
                with self.subTest(name=name, signal=number):
                    process = subprocess.Popen(self.command("-o", self.folder / name), stderr=subprocess.DEVNULL, start_new_session=True)
                    deadline = time.monotonic() + 20
                    while not list(self.folder.iterdir()) and process.poll() is None and time.monotonic() < deadline:
                        time.sleep(0.001)
                    os.killpg(process.pid, number)
                    self.assertEqual(process.wait(), -number)
                    while list(self.folder.iterdir()) and time.monotonic() < deadline:
                        time.sleep(0.01)  # the helper ends after yaqut
                    self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_folder_that_is_not_there_is_named(self):
        for name in ("a.csv", "a.gpkg"):
            result = self.run_export("-o", self.folder / "none" / name)
            self.assertEqual(result.returncode, 1)
            self.assertIn(f"{self.folder}/none/{name}: cannot be written: ", result.stderr)

    def test_a_geopackage_is_a_file(self):
        result = self.run_export("--format", "geopackage")
        self.assertEqual(result.returncode, 64)
        self.assertIn("name it with -o, such as -o places.gpkg", result.stderr)

    def test_a_helper_that_is_not_there_is_named(self):
        alone = self.folder / "yaqut"
        alone.write_bytes(YAQUT.resolve().read_bytes())
        alone.chmod(0o755)
        result = subprocess.run([alone, "export", "--gazetteer", self.gazetteer, "-o", self.folder / "a.gpkg"],
                                capture_output=True, text=True)
        self.assertEqual(result.returncode, 1)
        self.assertIn("written by 'yaqut-geopackage', which is not beside 'yaqut'", result.stderr)


if __name__ == "__main__":
    unittest.main()
