import tempfile
import unittest
from pathlib import Path

from importer import records
from importer.identity import Identity


class IdentityTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.gazetteer, self.state = Path(self.folder.name, "g"), Path(self.folder.name, "s")

    def identity(self):
        return Identity("P", self.gazetteer, self.state)

    def table(self, name, *rows):
        table = records.TABLES[name]
        rows = [dict.fromkeys(table.columns, "") | r for r in rows]
        records.write(table.path(self.gazetteer, "sy" if table.by_country else ""), records.text(table, rows))

    def test_a_key_keeps_its_id_over_runs(self):
        first = self.identity()
        a, b = first.assign(["wof:1"]), first.assign(["feature:dam/x", "wof:2"])
        first.write()
        again = self.identity()
        self.assertEqual((again.assign(["wof:2"]), again.assign(["wof:1"])), (b, a))

    def test_a_new_thing_gets_the_number_after_the_largest(self):
        self.table("places", {"id": "P41", "placetype": "village", "importance": "1", "source": "editorial"})
        self.assertEqual(self.identity().assign(["wof:1"]), "P42")

    def test_a_retired_number_is_never_given_again(self):
        self.table("retired", {"id": "P99", "reason": "merged", "date": "2026-11-21"})
        self.assertEqual(self.identity().assign(["wof:1"]), "P100")

    def test_a_place_deleted_by_hand_is_known_by_its_old_id(self):
        first = self.identity()
        old = first.assign(["wof:1"])
        first.write()   # the place's rows and its concordance are gone from the tables: only the state remembers
        self.assertEqual(self.identity().assign(["wof:1"]), old)

    def test_a_concordance_moved_by_hand_goes_before_the_state(self):
        first = self.identity()
        first.assign(["wof:1"])
        first.write()
        self.table("concordances", {"id": "P7", "authority": "wof", "code": "1"})
        self.assertEqual(self.identity().assign(["wof:1"]), "P7")

    def test_of_two_known_ids_the_older_survives(self):
        first = self.identity()
        a, b = first.assign(["wof:1"]), first.assign(["wof:2"])
        self.assertEqual(first.assign(["wof:2", "wof:1"]), a)
        self.assertNotEqual(a, b)
