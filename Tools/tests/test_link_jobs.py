"""`yaqut link` on several processors: the order of its records, FIFOs, Ctrl-C and readers that go away."""

import json
import os
import signal
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

from gazetteer_folder import ROOT, write_gazetteer

YAQUT = Path(os.environ.get("YAQUT", ROOT / ".build/debug/yaqut"))


@unittest.skipUnless(YAQUT.exists(), f"{YAQUT} is not built")
class LinkJobsTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="yaqut jobs ")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = Path(cls.temporary.name)
        gazetteer = cls.folder / "Gazetteer"
        write_gazetteer(gazetteer)
        cls.command = [str(YAQUT), "link", "--gazetteer", str(gazetteer), "--input", "lines", "--format", "jsonl"]
        cls.texts = cls.folder / "texts.txt"
        # More than a round, in lines of very different length.
        cls.texts.write_text("".join(
            "وصل إلى مدينة حلب. " * (number % 7) + "كلمات " * (number * 37 % 400) + f"{number}\n"
            for number in range(1500)), "utf-8")

    def link(self, *arguments, **options):
        return subprocess.run([*self.command, *arguments], capture_output=True, check=True, **options).stdout

    def test_records_come_in_the_order_of_the_documents_whatever_the_number_of_jobs(self):
        one = self.link("--jobs", "1", str(self.texts))
        self.assertEqual(one, self.link("--jobs", "3", str(self.texts)))
        self.assertEqual(one, self.link(str(self.texts)))
        names = [json.loads(line)["doc"] for line in one.splitlines()]
        self.assertEqual(names, [f"{self.texts}:{number}" for number in range(1, 1501)])

    def test_formats_that_are_written_in_order_are_the_same_too(self):
        for form in ("csv", "geojson", "text"):
            with self.subTest(form):
                arguments = ["--format", form, str(self.texts)]
                self.assertEqual(self.link("--jobs", "1", *arguments), self.link("--jobs", "3", *arguments))

    def test_what_has_come_through_a_fifo_is_not_held_back(self):
        fifo = self.folder / "fifo"
        os.mkfifo(fifo)
        process = subprocess.Popen([*self.command, str(fifo)], stdout=subprocess.PIPE)
        with open(fifo, "wb", buffering=0) as writer:
            writer.write("في مدينة حلب\n".encode())
            self.assertEqual(json.loads(process.stdout.readline())["doc"], f"{fifo}:1")
        self.assertEqual(process.stdout.read(), b"")
        self.assertEqual(process.wait(), 0)

    def test_control_c_and_what_else_stops_a_program_leave_whole_records(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            for jobs in ("1", "2"):
                with self.subTest(signal=number.name, jobs=jobs):
                    self.check_whole_records(number, jobs)

    def check_whole_records(self, number, jobs):
        process = subprocess.Popen([*self.command, "--jobs", jobs, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def feed():
            try:
                for _ in range(200):
                    process.stdin.write(self.texts.read_bytes())
            except BrokenPipeError:
                pass

        feeder = threading.Thread(target=feed)
        feeder.start()
        first = process.stdout.read(1 << 16)
        process.send_signal(number)
        time.sleep(0.1)
        output = first + process.stdout.read()
        self.assertEqual(process.wait(), -number)
        feeder.join()
        process.stdin.close()
        process.stdout.close()
        self.assertEqual(output[-1:], b"\n")
        for line in output.splitlines():
            json.loads(line)

    def test_a_reader_that_goes_away_ends_it_without_a_word(self):
        process = subprocess.Popen(
            [*self.command, str(self.texts)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.read(10)
        process.stdout.close()
        self.assertEqual(process.stderr.read(), b"")
        process.stderr.close()
        self.assertIn(process.wait(), (0, -signal.SIGPIPE))

    def test_a_number_of_jobs_is_at_least_one(self):
        result = subprocess.run([*self.command, "--jobs", "0", str(self.texts)], capture_output=True)
        self.assertEqual(result.returncode, 64)
        self.assertIn(b"--jobs is a number from 1, not 0", result.stderr)


if __name__ == "__main__":
    unittest.main()
