"""The ways of links over the process map, for maps and links of any kind."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from qms_desktop.charts.palette import Sign
from qms_desktop.charts.process_map import MapBox, MapLayout, lay_out

KINDS = ("management", "core", "support", "")
Piece = tuple[tuple[float, float], tuple[float, float]]


@st.composite
def maps(draw: st.DrawFn) -> list[MapBox]:
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=20))
    numbers = [f"PR-{index}" for index in range(len(kinds))]
    fed = st.sets(st.sampled_from(numbers), max_size=3)
    return [
        MapBox(number, f"Process {number}", kind, Sign.MET, feeds=tuple(sorted(draw(fed))))
        for number, kind in zip(numbers, kinds, strict=True)
    ]


def _pieces(layout: MapLayout) -> list[tuple[int, Piece]]:
    found = []
    for of, route in enumerate(layout.routes):
        found += [(of, piece) for piece in pairwise(route.points) if piece[0] != piece[1]]
    return found


@given(boxes=maps())
def test_no_link_runs_through_a_box(boxes: list[MapBox]) -> None:
    layout = lay_out(boxes, 760, per_row=5)
    for _, ((x, y), (to_x, to_y)) in _pieces(layout):
        for place in layout.places.values():
            beside = max(x, to_x) <= place.x + 0.1 or min(x, to_x) >= place.x + place.width - 0.1
            assert beside or max(y, to_y) <= place.y + 0.1 or min(y, to_y) >= place.top - 0.1


@given(boxes=maps())
def test_every_piece_is_level_or_upright_and_lies_on_the_map(boxes: list[MapBox]) -> None:
    layout = lay_out(boxes, 760, per_row=5)
    for _, ((x, y), (to_x, to_y)) in _pieces(layout):
        assert abs(x - to_x) < 0.01 or abs(y - to_y) < 0.01
        assert min(x, to_x) >= 0
        assert max(x, to_x) <= 760
        assert min(y, to_y) >= 0
        assert max(y, to_y) <= layout.height


@given(boxes=maps())
def test_no_two_links_share_a_level_piece(boxes: list[MapBox]) -> None:
    level = [
        (of, y, min(x, to_x), max(x, to_x))
        for of, ((x, y), (to_x, to_y)) in _pieces(lay_out(boxes, 760, per_row=5))
        if abs(y - to_y) < 0.01
    ]
    for (one, y, left, right), (other, other_y, other_left, other_right) in combinations(level, 2):
        if one != other and abs(y - other_y) < 0.1:
            assert min(right, other_right) - max(left, other_left) < 0.1


def test_links_of_a_few_processes_share_no_upright_piece() -> None:
    boxes = [
        MapBox("M", "Leading", "management", Sign.MET, feeds=("C1", "S1", "S2")),
        MapBox("C1", "Sales", "core", Sign.MET, feeds=("C2", "C3", "M", "S1")),
        MapBox("C2", "Making", "core", Sign.MET, feeds=("C3", "C1")),
        MapBox("C3", "Packing", "core", Sign.MET, feeds=("C1", "M")),
        MapBox("S1", "Buying", "support", Sign.MET, feeds=("C1", "C2", "C3", "M")),
        MapBox("S2", "Mending", "support", Sign.MET, feeds=("C1", "C2", "C3")),
    ]
    upright = [
        (of, x, min(y, to_y), max(y, to_y))
        for of, ((x, y), (to_x, to_y)) in _pieces(lay_out(boxes, 760))
        if abs(x - to_x) < 0.01
    ]
    for (one, x, low, high), (other, other_x, other_low, other_high) in combinations(upright, 2):
        if one != other and abs(x - other_x) < 1:
            assert min(high, other_high) - max(low, other_low) < 0.1
