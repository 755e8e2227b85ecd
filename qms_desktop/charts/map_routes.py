"""The ways of links over the process map: along corridors between rows of boxes, never through a box.

A corridor lies above each row and below the last. A link leaves its giver into a corridor, runs there on a
lane of its own, passes a row between two boxes where it has farther to go, and comes into its receiver from
a corridor.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, count, pairwise, takewhile

Link = tuple[str, str]
"""Numbers of the giver and the receiver."""

LANE = 4.5
"""Points from one lane of a corridor to the next."""
MARGIN = 8.0
"""Points between a row of boxes and the lane next to it: an arrow's head needs them."""
_SIDE = 6.0
"""Points beside a row that ways pass through."""
_FREE = 40.0
"""Points between two gaps where nothing stands to the end of the row."""
_CROWD = 15.0
"""Points of detour that a way takes rather than share its gap with one more."""
APART = 3.0
"""Points between two ways that pass a row through one gap, or stand upright in one corridor."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a box stands from left to right; rows and columns count from 0 at the upper left."""

    row: int
    column: int
    x: float
    width: float

    @property
    def centre(self) -> float:
        """Half its width."""
        return self.x + self.width / 2

    def place(self, of: int, ends: int) -> float:
        """Return where the given one of so many ways meets an edge of the box."""
        return self.x + self.width * (of + 1) / (ends + 1)


@dataclass(slots=True)
class Run:
    """The part of a way in one corridor: from one place to another on a lane, counted from the top."""

    corridor: int
    start: float = 0.0
    end: float = 0.0
    lane: int = 0

    @property
    def reach(self) -> tuple[float, float]:
        """The leftmost and the rightmost place."""
        return min(self.start, self.end), max(self.start, self.end)


@dataclass(slots=True)
class Way:
    """The runs of one link from its giver to its receiver; none where these stand side by side."""

    link: Link
    runs: list[Run] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class _Gap:
    """From where to where nothing stands in a row, and the ways that pass it there."""

    left: float
    right: float
    passing: list[tuple[Run, Run]] = field(default_factory=list)

    @property
    def middle(self) -> float:
        """Half its width."""
        return (self.left + self.right) / 2


def ways(slots: Mapping[str, Slot], links: Sequence[Link], right: float) -> list[Way]:
    """Find the way of each link between boxes of a map that ends at ``right``; every run gets its lane."""
    found = [Way(link, [Run(corridor) for corridor in _corridors(slots, *link)]) for link in links]
    crossing = [way for way in found if way.runs]
    _meet_boxes(crossing, slots)
    _pass_rows(crossing, slots, right)
    _stand_apart(crossing, slots)
    by_corridor: dict[int, list[Run]] = defaultdict(list)
    for way in crossing:
        for run in way.runs:
            by_corridor[run.corridor].append(run)
    for runs in by_corridor.values():
        _share_lanes(runs)
    return found


def lanes(found: Iterable[Way]) -> dict[int, int]:
    """Return how many lanes each corridor in use needs."""
    needed: dict[int, int] = {}
    for way in found:
        for run in way.runs:
            needed[run.corridor] = max(needed.get(run.corridor, 0), run.lane + 1)
    return needed


def _corridors(slots: Mapping[str, Slot], giver: str, receiver: str) -> Sequence[int]:
    """Number the corridors from one box to the other: corridor n lies above row n."""
    start, end = slots[giver], slots[receiver]
    if start.row < end.row:
        return range(start.row + 1, end.row + 1)
    if start.row > end.row:
        return range(start.row, end.row, -1)
    if end.column == start.column + 1:
        return ()
    return (start.row,) if end.column > start.column else (start.row + 1,)


def _meet_boxes(crossing: Sequence[Way], slots: Mapping[str, Slot]) -> None:
    """Spread the ends of ways over the edges they meet, in the order of where they come from or go to."""
    edges: dict[tuple[str, bool], list[tuple[float, Way, bool]]] = defaultdict(list)
    for way in crossing:
        for leaves in (True, False):
            here, there = way.link if leaves else way.link[::-1]
            run = way.runs[0 if leaves else -1]
            is_top = run.corridor == slots[here].row
            edges[here, is_top].append((slots[there].centre, way, leaves))
    for (number, _), ends in edges.items():
        ends.sort(key=lambda end: end[0])
        for of, (_, way, leaves) in enumerate(ends):
            place = slots[number].place(of, len(ends))
            if leaves:
                way.runs[0].start = place
            else:
                way.runs[-1].end = place


def _pass_rows(crossing: Sequence[Way], slots: Mapping[str, Slot], right: float) -> None:
    """Let ways with farther to go pass the rows between through the gap that costs them least."""
    gaps = _gaps(slots.values(), right)
    for way in crossing:
        for before, after in pairwise(way.runs):
            row = min(before.corridor, after.corridor)
            gap = _cheapest(gaps[row], before.start, way.runs[-1].end)
            before.end = after.start = gap.middle
            gap.passing.append((before, after))
    for gap in chain.from_iterable(gaps.values()):
        gap.passing.sort(key=lambda pair: pair[0].start)
        step = min(APART, (gap.right - gap.left) / (len(gap.passing) + 1))
        first = gap.middle - step * (len(gap.passing) - 1) / 2
        for of, (before, after) in enumerate(gap.passing):
            before.end = after.start = first + of * step


def _cheapest(gaps: Sequence[_Gap], start: float, end: float) -> _Gap:
    return min(
        gaps,
        key=lambda gap: abs(gap.middle - start) + abs(gap.middle - end) + _CROWD * len(gap.passing),
    )


def _gaps(slots: Iterable[Slot], right: float) -> dict[int, list[_Gap]]:
    """Return where nothing stands in each row: left of it, between its boxes, right of it."""
    rows: dict[int, list[Slot]] = defaultdict(list)
    for slot in slots:
        rows[slot.row].append(slot)
    in_order = {row: sorted(stand, key=lambda slot: slot.x) for row, stand in rows.items()}
    return {row: list(_gaps_of(stand, right)) for row, stand in in_order.items()}


def _gaps_of(row: Sequence[Slot], right: float) -> Iterator[_Gap]:
    yield _Gap(row[0].x - _SIDE, row[0].x)
    for one, other in pairwise(row):
        yield _Gap(one.x + one.width, other.x)
    free = row[-1].x + row[-1].width
    while free < right:
        yield _Gap(free, min(free + 2 * _SIDE, right))
        free += _FREE


def _stand_apart(crossing: Sequence[Way], slots: Mapping[str, Slot]) -> None:
    """Move ends along their edges until none stands on another upright piece of its corridor."""
    taken: dict[int, list[float]] = defaultdict(list)
    for way in crossing:
        for before, after in pairwise(way.runs):
            taken[before.corridor].append(before.end)
            taken[after.corridor].append(after.start)
    for way in crossing:
        giver, receiver = (slots[number] for number in way.link)
        first, last = way.runs[0], way.runs[-1]
        first.start = _free_place(first.start, giver, taken[first.corridor])
        last.end = _free_place(last.end, receiver, taken[last.corridor])


def _free_place(wanted: float, slot: Slot, taken: list[float]) -> float:
    """Return the place on the box's edge nearest to the one wanted that is free, and take it."""
    steps = (wanted + side * step * APART / 3 for step in count() for side in (1, -1))
    tried = takewhile(lambda place: abs(place - wanted) <= slot.width, steps)
    inside = (place for place in tried if slot.x < place < slot.x + slot.width)
    free = (place for place in inside if all(abs(place - other) >= APART for other in taken))
    place = next(free, wanted)
    taken.append(place)
    return place


def _share_lanes(runs: Sequence[Run]) -> None:
    """Give each run the first lane that is free where it runs (the greedy colouring of an interval graph)."""
    ends: list[float] = []
    for run in sorted(runs, key=lambda run: run.reach):
        left, right = run.reach
        run.lane = next((lane for lane, end in enumerate(ends) if end + APART < left), len(ends))
        ends[run.lane : run.lane + 1] = [right]
