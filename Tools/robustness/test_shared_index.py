"""Two processes with one compiled gazetteer have it in memory once: it is mapped read-only, and no page becomes their own."""

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from test_hostile_texts import ROOT, YAQUT

TEXT = "وصل الوفد إلى مدينة حلب ثم إلى حماة والرقة.\n"


class SharedIndex(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut shared ")
        self.addCleanup(folder.cleanup)
        self.index = os.path.realpath(Path(folder.name, "g.yqx"))
        subprocess.run([YAQUT, "compile", ROOT / "Gazetteer", "-o", self.index], check=True, capture_output=True)

    def start(self):
        """A program that has linked one text and waits for the next."""
        process = subprocess.Popen([YAQUT, "link", "--gazetteer", self.index, "--input", "lines", "--format", "jsonl"],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(self.end, process)
        process.stdin.write(TEXT.encode())
        process.stdin.flush()
        self.assertTrue(json.loads(process.stdout.readline())["mentions"])
        return process

    def end(self, process):
        process.stdin.close()
        process.stdout.close()
        self.assertEqual(process.wait(), 0)

    def mappings(self, process):
        """The permissions of each mapping of the gazetteer, and kilobytes by kind (man 5 proc_pid_smaps)."""
        found = []
        for line in Path(f"/proc/{process.pid}/smaps").read_text().splitlines():
            if head := re.match(r"[0-9a-f]+-[0-9a-f]+ (\S+) .*?(?:\s(/.*))?$", line):
                mapping = (head[1], {}) if head[2] == self.index else None
                if mapping:
                    found.append(mapping)
            elif mapping and (field := re.match(r"(\w+): +(\d+) kB", line)):
                mapping[1][field[1]] = int(field[2])
        return found

    def test_two_processes_share_its_pages(self):
        processes = [self.start(), self.start()]
        for process in processes:
            mappings = self.mappings(process)
            self.assertEqual([permissions for permissions, _ in mappings], ["r--p"])
            sizes = mappings[0][1]
            self.assertEqual(sizes["Size"] * 1024, -(-os.stat(self.index).st_size // 4096) * 4096)
            self.assertGreater(sizes["Rss"], 0)
            # Each page that one has, the other has too: both linked the same text.
            self.assertEqual((sizes["Private_Dirty"], sizes["Shared_Dirty"], sizes["Anonymous"], sizes["Swap"]), (0, 0, 0, 0))
            self.assertGreater(sizes["Shared_Clean"], 0.9 * sizes["Rss"])
            self.assertLess(sizes["Pss"], 0.6 * sizes["Rss"])
            print(f"\n{sizes['Rss']} kB of {sizes['Size']} in memory, {sizes['Shared_Clean']} kB shared, {sizes['Pss']} kB its part", flush=True)


if __name__ == "__main__":
    unittest.main()
