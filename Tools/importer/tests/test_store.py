"""Each row of the table in store.py, once."""

import tempfile
import unittest
from pathlib import Path

from importer import records
from importer.store import Merge

TABLE = records.TABLES["places"]


def row(identifier, **cells):
    return dict.fromkeys(TABLE.columns, "") | {"id": identifier, "placetype": "village", "importance": "10", "source": "wof"} | cells


class StoreTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.gazetteer, self.state = Path(self.folder.name, "g"), Path(self.folder.name, "s")

    def run_import(self, *made):
        merge = Merge(TABLE, [("sy", r) for r in made], self.gazetteer, self.state)
        merge.write()
        return merge

    def rows(self):
        path = TABLE.path(self.gazetteer, "sy")
        return {r["id"]: r for r in records.read(path)} if path.exists() else {}

    def edit(self, change):
        rows = self.rows()
        change(rows)
        records.write(TABLE.path(self.gazetteer, "sy"), records.text(TABLE, rows.values()))

    def test_a_row_nobody_touched_follows_the_sources(self):
        self.run_import(row("P1", lat="35"))
        self.run_import(row("P1", lat="36"))
        self.assertEqual(self.rows()["P1"]["lat"], "36")

    def test_a_field_changed_by_hand_stays_whatever_the_sources_say(self):
        self.run_import(row("P1", lat="35"))
        self.edit(lambda rows: rows["P1"].update(lat="34.5", source="editorial"))
        for lat in ("35", "36"):
            merge = self.run_import(row("P1", lat=lat))
            self.assertEqual(self.rows()["P1"]["lat"], "34.5")
            self.assertEqual(merge.changed, [("P1",)])

    def test_a_hand_edit_without_the_word_editorial_stays_too(self):
        self.run_import(row("P1", lat="35"))
        self.edit(lambda rows: rows["P1"].update(lat="34.5"))
        self.run_import(row("P1", lat="36"))
        self.assertEqual(self.rows()["P1"]["lat"], "34.5")

    def test_a_row_deleted_by_hand_does_not_come_back(self):
        self.run_import(row("P1"), row("P2"))
        self.edit(lambda rows: rows.pop("P2"))
        for _ in range(2):
            merge = self.run_import(row("P1"), row("P2"))
            self.assertEqual(set(self.rows()), {"P1"})
            self.assertEqual(merge.deleted, [("P2",)])

    def test_a_row_added_by_hand_stays(self):
        self.run_import(row("P1"))
        self.edit(lambda rows: rows.update(P7=row("P7", source="editorial")))
        merge = self.run_import(row("P1"))
        self.assertEqual(set(self.rows()), {"P1", "P7"})
        self.assertEqual(merge.added, [("P7",)])

    def test_a_row_the_sources_lost_goes_but_not_when_hands_changed_it(self):
        self.run_import(row("P1"), row("P2"), row("P3"))
        self.edit(lambda rows: rows["P3"].update(lat="1"))
        merge = self.run_import(row("P1"))
        self.assertEqual(set(self.rows()), {"P1", "P3"})
        self.assertEqual([r["id"] for r in merge.dropped], ["P2"])

    def test_an_editorial_row_stays_even_when_the_record_of_the_last_run_is_lost(self):
        self.run_import(row("P1", lat="35"))
        self.edit(lambda rows: rows["P1"].update(lat="34.5", source="editorial"))
        (self.state / "places.txt").unlink()
        self.run_import(row("P1", lat="35"))
        self.assertEqual(self.rows()["P1"]["lat"], "34.5")

    def test_a_missing_file_is_made_again(self):
        self.run_import(row("P1"))
        TABLE.path(self.gazetteer, "sy").unlink()
        self.run_import(row("P1"))
        self.assertEqual(set(self.rows()), {"P1"})

    def test_a_place_moved_to_another_country_by_hand_stays_there(self):
        self.run_import(row("P1"), row("P2"))
        moved = self.rows()["P1"]
        self.edit(lambda rows: rows.pop("P1"))
        records.write(TABLE.path(self.gazetteer, "lb"), records.text(TABLE, [moved]))
        self.run_import(row("P1", lat="1"), row("P2"))
        self.assertEqual(set(self.rows()), {"P2"})
        self.assertTrue(TABLE.path(self.gazetteer, "lb").exists())

    def test_a_second_run_changes_no_byte(self):
        made = [row(f"P{i}", lat=str(i)) for i in range(1, 30)]
        self.run_import(*made)
        self.edit(lambda rows: (rows.pop("P3"), rows["P4"].update(lat="9", source="editorial")))
        self.run_import(*made)
        before = {p: p.read_bytes() for p in Path(self.folder.name).rglob("*") if p.is_file()}
        self.assertEqual(self.run_import(*reversed(made)).write(), [])
        self.assertEqual(before, {p: p.read_bytes() for p in Path(self.folder.name).rglob("*") if p.is_file()})
