"""What `yaqut` does with files that are not what they should be: it says which and what to do, and goes on with the rest."""

import json
import os
import random
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import gazetteer_folder

ROOT = Path(__file__).resolve().parents[2]
YAQUT = Path(os.environ.get("YAQUT", ROOT / ".build/debug/yaqut"))
AGAIN = "make it again with 'yaqut compile DIR -o FILE'"
MAKE = "make one with 'yaqut compile DIR -o FILE'"
# After its head word a name is a mention, whatever the weights of the evidence are.
TEXT = "وصل الوفد إلى مدينة منبج اليوم"


@unittest.skipUnless(YAQUT.exists(), f"{YAQUT} is not built")
class HostileInput(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="yaqut hostile ")
        cls.addClassCleanup(folder.cleanup)
        cls.root = Path(folder.name)
        # Readable by others, for the test that runs as nobody.
        cls.root.chmod(0o755)
        gazetteer_folder.write_gazetteer(cls.root / "Gazetteer")
        cls.gazetteer = cls.root / "g.yqx"
        subprocess.run([YAQUT, "compile", cls.root / "Gazetteer", "-o", cls.gazetteer], check=True, capture_output=True)
        (cls.root / "good.txt").write_text(TEXT, "utf-8")

    def file(self, name, content):
        path = self.root / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path.name

    def link(self, *arguments, gazetteer=None, **options):
        """The exit status, the names that were linked by document, and what was said."""
        result = subprocess.run(
            [YAQUT, "link", "--format", "jsonl", "--gazetteer", gazetteer or self.gazetteer, *arguments], cwd=self.root,
            capture_output=True, timeout=60, **options)
        records = [json.loads(line) for line in result.stdout.splitlines()]
        return result.returncode, [(r["doc"], [m["surface"] for m in r["mentions"]]) for r in records], result.stderr.decode()

    # Texts

    def test_a_file_that_cannot_be_read_does_not_stop_the_rest(self):
        (self.root / "folder").mkdir(exist_ok=True)
        status, found, said = self.link("none.txt", "folder", "good.txt")
        self.assertEqual((status, found), (1, [("good.txt", ["منبج"])]))
        self.assertEqual(said, "yaqut: none.txt: no such file or directory\nyaqut: folder: is a directory\n")

    def test_a_file_that_may_not_be_read_is_named(self):
        (self.root / self.file("secret.txt", TEXT)).chmod(0)
        # Root may read all, so it starts the program as nobody.
        someone = {"user": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
        try:
            status, found, said = self.link("secret.txt", "good.txt", **someone)
        except PermissionError:
            return  # the program itself lies where only root may go
        self.assertEqual((status, found, said), (1, [("good.txt", ["منبج"])], "yaqut: secret.txt: permission denied\n"))

    def test_an_empty_file_a_byte_order_mark_and_zeros_are_texts(self):
        names = [self.file("empty.txt", ""), self.file("mark.txt", "\ufeffمدينة منبج"), self.file("zeros.txt", "\0\0مدينة منبج\0")]
        self.assertEqual(self.link(*names), (0, [("empty.txt", []), ("mark.txt", ["منبج"]), ("zeros.txt", ["منبج"])], ""))

    def test_lines_may_end_as_on_windows(self):
        name = self.file("crlf.txt", "\ufeffمدينة منبج\r\nحلب\r\n\r\nمدينة منبج")
        expected = [(f"{name}:1", ["منبج"]), (f"{name}:2", ["حلب"]), (f"{name}:3", []), (f"{name}:4", ["منبج"])]
        self.assertEqual(self.link(name, "--input", "lines"), (0, expected, ""))

    def test_a_text_in_another_encoding_is_told(self):
        for encoding, mark, name in (("utf-16-le", b"\xff\xfe", "UTF-16LE"), ("utf-16-be", b"\xfe\xff", "UTF-16BE"),
                                     ("utf-16-le", b"", "UTF-16LE"), ("utf-16-be", b"", "UTF-16BE")):
            for form in ("text", "lines", "jsonl"):
                text = json.dumps({"text": TEXT}) if form == "jsonl" else TEXT
                file = self.file("other.txt", mark + text.encode(encoding))
                status, found, said = self.link(file, "--input", form)
                self.assertEqual(status, 1)
                self.assertIn(f"yaqut: other.txt: is UTF-16, in which no name is found; make it UTF-8 with: "
                              f"iconv -f {name} -t UTF-8 'other.txt'\n", said)
                self.assertEqual(found, [] if form == "jsonl" else [("other.txt" + (":1" if form == "lines" else ""), [])])
        file = self.file("other.txt", TEXT.encode("windows-1256", "ignore"))
        self.assertIn("if it is Windows-1256, make it UTF-8 with: iconv -f WINDOWS-1256", self.link(file)[2])

    def test_a_packed_text_is_told_and_linked_when_it_is_unpacked_in_a_pipe(self):
        for program in ("gzip", "zstd", "xz"):
            if not shutil.which(program):
                continue  # one of them is everywhere
            packed = subprocess.run([program, "-c"], input=TEXT.encode(), capture_output=True, check=True).stdout
            name = self.file(f"packed.{program}", packed)
            status, found, said = self.link(name)
            self.assertEqual((status, [doc for doc, _ in found]), (1, [name]))
            command = f"{program} -dc '{name}' | yaqut link"
            self.assertEqual(said, f"yaqut: {name}: is packed by {program}, and no name is found in it; unpack it in a pipe: {command}\n")
            piped = subprocess.run(command.replace("yaqut", f"'{YAQUT}' ", 1).replace("link", f"link --gazetteer '{self.gazetteer}'"),
                                   shell=True, cwd=self.root, capture_output=True)
            self.assertEqual((piped.returncode, piped.stderr), (0, b""))
            self.assertEqual([m["surface"] for m in json.loads(piped.stdout)["mentions"]], ["منبج"])

    def test_a_fifo_is_read_to_its_end(self):
        os.mkfifo(self.root / "fifo")
        writer = subprocess.Popen(["sh", "-c", "cat good.txt >fifo"], cwd=self.root)
        self.assertEqual(self.link("fifo"), (0, [("fifo", ["منبج"])], ""))
        writer.wait()

    def test_json_lines_that_are_none_are_told_by_number_and_the_rest_is_linked(self):
        lines = ['{"id":"a","text":"مدينة منبج"}', "no json", '{"id":"b"}', "", '{"id":"c","text":5}', '{"id":"a","text":"حلب"}\r',
                 '{"id":7,"text":"\\ud800 مدينة منبج \\udc00"}', '{"id":"d","text":"مدينة منبج', '[1]', '{"id":"e","text":"مدينة منبج \\u0000"}']
        name = self.file("records.jsonl", "\ufeff" + "\n".join(lines))
        status, found, said = self.link(name, "--input", "jsonl")
        self.assertEqual(status, 1)
        self.assertEqual(found, [("a", ["منبج"]), ("a", ["حلب"]), ("7", ["منبج"]), ("e", ["منبج"])])
        no_text = "the record has no text in 'text'; --text-field names the field"
        self.assertEqual(said.splitlines(), [
            f"yaqut: {name}:2: the line is no JSON object", f"yaqut: {name}:3: {no_text}", f"yaqut: {name}:5: {no_text}",
            f"yaqut: {name}:8: the line is no JSON object", f"yaqut: {name}:9: the line is no JSON object"])

    def test_bytes_that_are_no_utf_8_in_a_record_are_linked_around(self):
        name = self.file("bytes.jsonl", b'{"id":"x","text":"\xff \xd9 ' + "مدينة منبج".encode() + b'"}\n')
        self.assertEqual(self.link(name, "--input", "jsonl"), (0, [("x", ["منبج"])], ""))

    def test_records_of_one_id_have_a_file_each(self):
        name = self.file("twice.jsonl", '{"id":"a","text":"مدينة منبج"}\n{"id":"a","text":"حلب"}\n{"id":"../a","text":"حلب"}\n')
        status, _, said = self.link(name, "--input", "jsonl", "-o", "out/")
        self.assertEqual((status, said), (0, ""))
        self.assertEqual(sorted(p.name for p in (self.root / "out").iterdir()), ["a-2.jsonl", "a-3.jsonl", "a.jsonl"])

    def test_any_bytes_give_records_in_any_form(self):
        numbers = random.Random(8)
        for seed in range(20):
            content = b"".join(numbers.choice([bytes([numbers.randrange(256)]), "مدينة منبج ".encode(), b"\n", b'{"text":"', b'"}'])
                               for _ in range(numbers.randrange(400)))
            for form in ("text", "lines", "jsonl"):
                with self.subTest(seed=seed, form=form):
                    status, _, _ = self.link(self.file("any", content), "--input", form)
                    self.assertIn(status, (0, 1))

    # Gazetteers

    def refused(self, name):
        result = subprocess.run([YAQUT, "link", "--gazetteer", name, "good.txt"], cwd=self.root, capture_output=True, text=True, timeout=60)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        return result.stderr.removeprefix("Error: ").rstrip("\n")

    def test_what_is_no_gazetteer_is_told(self):
        (self.root / "folder").mkdir(exist_ok=True)
        if not (self.root / "pipe").exists():
            os.mkfifo(self.root / "pipe")
        for name in (self.file("empty.yqx", ""), self.file("text.yqx", TEXT), "/dev/null", "pipe"):
            self.assertEqual(self.refused(name), f"{name}: is no compiled gazetteer; {MAKE}")
        self.assertEqual(self.refused("folder"),
                         "folder: folder has no gazetteer; it needs places/*.csv, names/*.csv or organisations.csv")
        self.assertEqual(self.refused("none.yqx"),
                         "no gazetteer at 'none.yqx'; give one with --gazetteer or YAQUT_GAZETTEER, or make one with 'yaqut compile'")

    def test_a_gazetteer_that_is_damaged_or_of_another_version_is_told(self):
        whole = self.gazetteer.read_bytes()

        def changed(offset, value):
            return whole[:offset] + bytes([value]) + whole[offset + 1:]

        self.assertEqual(self.refused(self.file("cut.yqx", whole[:-100])),
                         f"cut.yqx: has {len(whole) - 100} bytes where its header says {len(whole)}; {AGAIN}")
        self.assertEqual(self.refused(self.file("new.yqx", changed(8, 99))),
                         f"new.yqx: has format version 99, this program reads 1; {AGAIN}")
        self.assertEqual(self.refused(self.file("bad.yqx", changed(30, whole[30] ^ 1))),
                         f"bad.yqx: is damaged: the checksum of its header is wrong; {AGAIN}")
        self.assertRegex(self.refused(self.file("folds.yqx", changed(60, whole[60] ^ 1))),
                         rf"^folds\.yqx: was folded by rules [0-9a-f]{{16}}, this program folds by [0-9a-f]{{16}}; {AGAIN}$")

    def test_a_gazetteer_with_flipped_bytes_is_refused_or_used_and_never_stops_the_program(self):
        whole = self.gazetteer.read_bytes()
        numbers = random.Random(3)
        for seed in range(40):
            damaged = bytearray(whole)
            for _ in range(numbers.choice([1, 20, 2000])):
                damaged[numbers.randrange(64, len(whole))] ^= numbers.randrange(1, 256)
            with self.subTest(seed=seed):
                name = self.file("flipped.yqx", bytes(damaged))
                result = subprocess.run([YAQUT, "link", "--gazetteer", name, "good.txt"], cwd=self.root, capture_output=True, timeout=60)
                self.assertIn(result.returncode, (0, 1), result.stderr.decode(errors="replace"))
                if result.returncode:
                    self.assertIn(AGAIN, result.stderr.decode())

    def test_validate_compares_the_checksum_of_a_compiled_gazetteer(self):
        def validate(name):
            result = subprocess.run([YAQUT, "validate", name], cwd=self.root, capture_output=True, text=True)
            self.assertEqual(result.stdout, "")
            return result.returncode, result.stderr

        whole = self.gazetteer.read_bytes()
        status, said = validate("g.yqx")
        self.assertEqual(status, 0)
        self.assertRegex(said, r"^yaqut: g\.yqx: whole: \d+ entities, \d+ names\n$")
        # One letter of a name: nothing that opening looks at.
        damaged = whole.replace("منبج".encode(), "منبح".encode(), 1)
        self.assertNotEqual(damaged, whole)
        status, said = validate(self.file("letter.yqx", damaged))
        self.assertEqual(status, 1)
        self.assertRegex(said, rf"^Error: letter\.yqx: is damaged: its checksum is [0-9a-f]{{16}}, not [0-9a-f]{{16}}; {AGAIN}\n$")

    def test_a_read_only_folder_with_the_gazetteer_is_enough(self):
        folder = self.root / "locked"
        folder.mkdir()
        (folder / "g.yqx").write_bytes(self.gazetteer.read_bytes())
        folder.chmod(0o555)
        try:
            self.assertEqual(self.link("good.txt", gazetteer="locked/g.yqx"), (0, [("good.txt", ["منبج"])], ""))
            self.assertEqual([p.name for p in folder.iterdir()], ["g.yqx"])
        finally:
            folder.chmod(0o755)


if __name__ == "__main__":
    unittest.main()
