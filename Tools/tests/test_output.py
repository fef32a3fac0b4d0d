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
        cls.source = source
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

    def test_so_does_every_command_that_writes_to_standard_output(self):
        text = self.folder / "text.txt"
        text.write_text("وصل الوفد إلى قرية 7 وقرية مجهولة", "utf-8")
        here = ["--gazetteer", self.gazetteer]
        for arguments in (["link", *here, text], ["link", *here, "--format", "csv", text], ["why", *here, text], ["fold", text],
                          ["fold", "--table"], ["lookup", *here, "قرية 7"], ["rules"], ["map", *here, text],
                          ["compile", self.source, "-o", "-"]):
            with self.subTest(arguments[0]), open("/dev/full", "w") as full:
                result = subprocess.run([YAQUT, *arguments], stdout=full, stderr=subprocess.PIPE, text=True)
                self.assertEqual((result.returncode, result.stderr),
                                 (1, "Error: standard output: cannot be written: no space left on device\n"))

    def test_a_device_stays_a_device(self):
        self.assertEqual(self.run_export("--format", "csv", "-o", "/dev/null").returncode, 0)
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))
        self.assertEqual(list(Path("/dev").glob("null.*")), [])

    def test_a_fifo_gets_what_standard_output_gets_and_stays(self):
        fifo, text = self.folder / "fifo", self.folder / "text.txt"
        text.write_text("قرية 7", "utf-8")
        os.mkfifo(fifo)
        commands = (["export", "--format", "csv"], ["link", text, "--format", "jsonl"], ["link", text, "--format", "html"], ["map", text])
        for command in [[YAQUT, *command, "--gazetteer", self.gazetteer] for command in commands] + [[YAQUT, "compile", self.source]]:
            with self.subTest(command[1]):
                expected = subprocess.run([*command, "-o", "-"], capture_output=True, check=True).stdout
                self.assertGreater(len(expected), 0)
                process = subprocess.Popen([*command, "-o", fifo], stderr=subprocess.DEVNULL)
                self.assertEqual(fifo.read_bytes(), expected)
                self.assertEqual(process.wait(), 0)
                self.assertTrue(stat.S_ISFIFO(fifo.stat().st_mode))
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["fifo", "text.txt"])

    def test_what_names_an_open_file_stays_and_is_written_through(self):
        expected = self.run_export("--format", "csv").stdout
        name = self.folder / "stdout"  # as /dev/stdout is, which must not be tried by root
        name.symlink_to("/proc/self/fd/1")
        whole = self.folder / "whole.csv"
        with open(whole, "w", encoding="utf-8") as file:
            file.write("before\n")
            file.flush()
            self.assertEqual(self.run_export("--format", "csv", "-o", name, stdout=file).returncode, 0)
        self.assertTrue(name.is_symlink())
        self.assertEqual(whole.read_text("utf-8"), "before\n" + expected)
        self.assertEqual(self.run_export("--format", "csv", "-o", "/dev/stdout").stdout, expected)

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
        os.mkfifo(self.folder / "fifo")
        for arguments in ([], ["-o", "-"], ["-o", "/dev/stdout"], ["-o", self.folder / "fifo"]):
            result = self.run_export("--format", "geopackage", *arguments)
            self.assertEqual(result.returncode, 64)
            self.assertIn("name it with -o, such as -o places.gpkg", result.stderr)
        self.assertTrue(stat.S_ISFIFO((self.folder / "fifo").stat().st_mode))

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
