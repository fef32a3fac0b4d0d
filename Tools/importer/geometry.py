"""Distances, points in polygons, a grid of points, and the repair of rings. Degrees, WGS 84; distances in kilometres."""

import math
from collections import defaultdict

EARTH_KM = 6371.0088
BEARINGS = {name: index * 22.5 for index, name in enumerate(
    "N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW".split())}


def distance(lat1, lon1, lat2, lon2):
    """Great-circle distance."""
    p, q = math.radians(lat1), math.radians(lat2)
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(h))


def destination(lat, lon, km, bearing):
    """The point `km` from a point in the direction of `bearing` (degrees from north, or `NE`)."""
    angle = math.radians(BEARINGS[bearing] if isinstance(bearing, str) else bearing)
    p, d = math.radians(lat), km / EARTH_KM
    q = math.asin(math.sin(p) * math.cos(d) + math.cos(p) * math.sin(d) * math.cos(angle))
    west = math.atan2(math.sin(angle) * math.sin(d) * math.cos(p), math.cos(d) - math.sin(p) * math.sin(q))
    return math.degrees(q), lon + math.degrees(west)


class Grid:
    """Points by cell, for `near` and `nearest`."""

    def __init__(self, cell=0.05):
        self.cell = cell
        self.cells = defaultdict(list)

    def add(self, lat, lon, item):
        self.cells[(int(lat // self.cell), int(lon // self.cell))].append((lat, lon, item))

    def near(self, lat, lon, km):
        """(distance, item) within `km`, nearest first."""
        rows = int(km / 110.5 / self.cell) + 1
        columns = int(km / (110.5 * max(0.1, math.cos(math.radians(lat)))) / self.cell) + 1
        i, j = int(lat // self.cell), int(lon // self.cell)
        found = []
        for a in range(i - rows, i + rows + 1):
            for b in range(j - columns, j + columns + 1):
                for y, x, item in self.cells.get((a, b), ()):
                    d = distance(lat, lon, y, x)
                    if d <= km:
                        found.append((d, item))
        found.sort(key=lambda pair: pair[0])
        return found


class Polygons:
    """Areas with a value each; `at` gives the value around a point, `nearest` the one whose border is close."""

    def __init__(self):
        self.areas = []

    def add(self, geometry, value):
        parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        for rings in parts:
            xs, ys = [p[0] for p in rings[0]], [p[1] for p in rings[0]]
            self.areas.append((min(xs), min(ys), max(xs), max(ys), rings, value))

    def at(self, lat, lon):
        for x0, y0, x1, y1, rings, value in self.areas:
            if x0 <= lon <= x1 and y0 <= lat <= y1 and inside(rings, lon, lat):
                return value
        return None

    def contains(self, value, lat, lon):
        return any(v == value and x0 <= lon <= x1 and y0 <= lat <= y1 and inside(rings, lon, lat)
                   for x0, y0, x1, y1, rings, v in self.areas)

    def nearest(self, lat, lon, km):
        """The value of the area that contains the point, or whose border is nearest and within `km`."""
        found = self.at(lat, lon)
        if found is not None:
            return found
        best = (km, None)
        margin = km / 80
        for x0, y0, x1, y1, rings, value in self.areas:
            if x0 - margin <= lon <= x1 + margin and y0 - margin <= lat <= y1 + margin:
                d = border_distance(rings, lat, lon)
                if d < best[0]:
                    best = (d, value)
        return best[1]

    def distance(self, value, lat, lon):
        """Kilometres from the border of the areas of a value, 0 inside."""
        if self.contains(value, lat, lon):
            return 0.0
        return min(border_distance(area[4], lat, lon) for area in self.areas if area[5] == value)

    def values(self):
        return {area[5] for area in self.areas}


def inside(rings, x, y):
    """Even-odd rule over all rings."""
    odd = False
    for ring in rings:
        j = len(ring) - 1
        for i in range(len(ring)):
            xi, yi = ring[i][0], ring[i][1]
            xj, yj = ring[j][0], ring[j][1]
            if (yi > y) != (yj > y) and x < (xj - xi) * (y - yi) / (yj - yi) + xi:
                odd = not odd
            j = i
    return odd


def border_distance(rings, lat, lon):
    """Kilometres to the nearest edge (flat, good for short distances)."""
    kx, ky = 111.32 * math.cos(math.radians(lat)), 110.57
    best = float("inf")
    for ring in rings:
        for a, b in zip(ring, ring[1:]):
            ax, ay, bx, by = (a[0] - lon) * kx, (a[1] - lat) * ky, (b[0] - lon) * kx, (b[1] - lat) * ky
            dx, dy = bx - ax, by - ay
            length = dx * dx + dy * dy
            t = 0 if length == 0 else max(0, min(1, -(ax * dx + ay * dy) / length))
            best = min(best, math.hypot(ax + t * dx, ay + t * dy))
    return best


# Rings

def area(ring):
    """Signed area in square degrees; positive when the ring runs counter-clockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def _crossing(a, b, c, d):
    """The point where the open segments ab and cd cross or touch, or None."""
    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
    d1, d2, d3, d4 = side(c, d, a), side(c, d, b), side(a, b, c), side(a, b, d)
    if d1 * d2 < 0 and d3 * d4 < 0:
        t = d1 / (d1 - d2)
        return [round(a[0] + t * (b[0] - a[0]), 5), round(a[1] + t * (b[1] - a[1]), 5)]
    for value, p, q, r in ((d1, c, d, a), (d2, c, d, b), (d3, a, b, c), (d4, a, b, d)):
        if value == 0 and min(p[0], q[0]) <= r[0] <= max(p[0], q[0]) and min(p[1], q[1]) <= r[1] <= max(p[1], q[1]):
            return list(r)
    return None


def _first_crossing(ring):
    """Indices of two edges of a closed ring that meet where they should not, with the point."""
    n = len(ring) - 1
    cell = max((max(abs(b[0] - a[0]), abs(b[1] - a[1])) for a, b in zip(ring, ring[1:])), default=0) or 1e-5
    span = max(max(p[0] for p in ring) - min(p[0] for p in ring), 1e-5)
    cell = max(min(cell, span / 20), span / 400)
    cells = defaultdict(list)
    for i in range(n):
        a, b = ring[i], ring[i + 1]
        for cx in range(int(min(a[0], b[0]) // cell), int(max(a[0], b[0]) // cell) + 1):
            for cy in range(int(min(a[1], b[1]) // cell), int(max(a[1], b[1]) // cell) + 1):
                for j in cells[(cx, cy)]:
                    if j == i or (i - j) % n == 1 or (j - i) % n == 1:
                        continue
                    point = _crossing(a, b, ring[j], ring[j + 1])
                    if point is not None:
                        return j, i, point
                cells[(cx, cy)].append(i)
    return None


def _tidy(ring):
    """Without repeated points and spikes (a point visited on the way to and from another)."""
    points = [list(p[:2]) for p in ring]
    if points and points[0] == points[-1]:
        points.pop()
    changed = True
    while changed and len(points) >= 3:
        changed = False
        for i in range(len(points)):
            before, here, after = points[i - 1], points[i], points[(i + 1) % len(points)]
            cross = (here[0] - before[0]) * (after[1] - here[1]) - (here[1] - before[1]) * (after[0] - here[0])
            dot = (here[0] - before[0]) * (after[0] - here[0]) + (here[1] - before[1]) * (after[1] - here[1])
            if here == before or before == after or (cross == 0 and dot < 0):
                points.pop(i)
                changed = True
                break
    return points + points[:1] if len(points) >= 3 else []


def repair(ring):
    """Simple rings made of one that may touch or cross itself: it is cut at the crossing, slivers are dropped."""
    todo, done = [_tidy(ring)], []
    whole = abs(area(ring)) or 1e-12
    while todo:
        current = todo.pop()
        if len(current) < 4 or abs(area(current)) < whole * 1e-4:
            continue
        meeting = _first_crossing(current)
        if meeting is None:
            done.append(current)
            continue
        j, i, point = meeting
        inner = [point] + current[j + 1:i + 1] + [point]
        outer = current[:j + 1] + [point] + current[i + 1:]
        todo += [_tidy(inner), _tidy(outer)]
    return sorted(done, key=lambda r: -abs(area(r)))


def apart(rings):
    """Those of some simple rings that neither lie in one another nor cross; larger ones stay."""
    kept = []
    for ring in sorted(rings, key=lambda r: -abs(area(r))):
        if not any(_touch(ring, other) for other in kept):
            kept.append(ring)
    return kept


def _touch(a, b):
    ax, ay, bx, by = [p[0] for p in a], [p[1] for p in a], [p[0] for p in b], [p[1] for p in b]
    x0, x1, y0, y1 = max(min(ax), min(bx)), min(max(ax), max(bx)), max(min(ay), min(by)), min(max(ay), max(by))
    if x0 > x1 or y0 > y1:
        return False
    if inside([b], *a[0]) or inside([a], *b[0]):
        return True
    def close(ring):
        return [(p, q) for p, q in zip(ring, ring[1:]) if max(p[0], q[0]) >= x0 and min(p[0], q[0]) <= x1
                and max(p[1], q[1]) >= y0 and min(p[1], q[1]) <= y1]
    return any(_crossing(p, q, r, s) for p, q in close(a) for r, s in close(b))


def wind(ring, counter_clockwise):
    return ring if (area(ring) > 0) == counter_clockwise else ring[::-1]
