import unittest

from importer import geometry

SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
BOW_TIE = [[0, 0], [2, 2], [2, 0], [0, 3], [0, 0]]


class GeometryTest(unittest.TestCase):
    def test_distance_of_damascus_and_aleppo(self):
        self.assertAlmostEqual(geometry.distance(33.513, 36.292, 36.202, 37.134), 309, delta=2)

    def test_destination_comes_back(self):
        lat, lon = geometry.destination(34.7, 36.7, 31, "SE")
        self.assertAlmostEqual(geometry.distance(34.7, 36.7, lat, lon), 31, places=3)
        self.assertTrue(lat < 34.7 and lon > 36.7)

    def test_grid_finds_what_a_plain_search_finds(self):
        grid, points = geometry.Grid(), [(33 + i * 0.037 % 2, 36 + i * 0.051 % 2, i) for i in range(200)]
        for point in points:
            grid.add(*point)
        for lat, lon, _ in points[::17]:
            plain = sorted(i for y, x, i in points if geometry.distance(lat, lon, y, x) <= 12)
            self.assertEqual(sorted(i for _, i in grid.near(lat, lon, 12)), plain)

    def test_inside_respects_holes(self):
        hole = [[0.4, 0.4], [0.4, 0.6], [0.6, 0.6], [0.6, 0.4], [0.4, 0.4]]
        self.assertTrue(geometry.inside([SQUARE, hole], 0.2, 0.2))
        self.assertFalse(geometry.inside([SQUARE, hole], 0.5, 0.5))

    def test_a_ring_that_crosses_itself_is_cut(self):
        rings = geometry.repair(BOW_TIE)
        self.assertEqual(len(rings), 2)
        for ring in rings:
            self.assertEqual(ring[0], ring[-1])
            self.assertIsNone(geometry._first_crossing(ring))

    def test_a_spike_is_taken_off(self):
        self.assertEqual(geometry.repair([[0, 0], [1, 0], [2, 0], [1, 0], [1, 1], [0, 1], [0, 0]]), [SQUARE])

    def test_islands_inside_islands_are_dropped(self):
        small = [[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6], [0.4, 0.4]]
        self.assertEqual(geometry.apart([small, SQUARE]), [SQUARE])
