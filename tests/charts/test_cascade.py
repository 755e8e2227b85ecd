"""The cascade, read back from its drawing."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.graphics.shapes import Drawing, Group, Rect, Shape, String

from qms_desktop.charts.bars import Bar, ageing
from qms_desktop.charts.cascade import Branch, cascade
from qms_desktop.charts.palette import Sign

LEAVES = (Branch("On-time delivery", Sign.MISSED, "kpi/1"), Branch("3 of 4 actions done", key="actions/1"))
TREE = (
    Branch(
        "Reliable", key="intent/1", branches=(Branch("Deliver", Sign.MET, "objective/1", branches=LEAVES),)
    ),
    Branch("No intent", Sign.NO_DATA),
)
TITLES = ("Intent", "Objective", "Carried by")


def _shapes(group: Group) -> Iterator[Shape]:
    for item in group.contents:
        if isinstance(item, Group):
            yield from _shapes(item)
        elif isinstance(item, Shape):
            yield item


def _place(drawing: Drawing, text: str) -> tuple[float, float]:
    found = next(s for s in _shapes(drawing) if isinstance(s, String) and s.text == text)
    return found.x, found.y


def test_levels_stand_from_left_to_right_and_parents_in_the_middle_of_their_branches() -> None:
    drawing = cascade(TREE, TITLES)
    across = [_place(drawing, words)[0] for words in ("Reliable", "Deliver", "On-time delivery")]
    assert across == sorted(across)
    heights = [_place(drawing, words)[1] for words in ("On-time delivery", "Deliver", "3 of 4 actions done")]
    assert heights[0] > heights[1] > heights[2]
    assert _place(drawing, "No intent")[1] < heights[2]


def test_every_box_stands_on_the_sheet_and_answers_by_its_key() -> None:
    drawing = cascade(TREE, TITLES, width=500)
    boxes = [shape for shape in _shapes(drawing) if isinstance(shape, Rect)]
    assert all(one.x >= 0 and one.x + one.width <= 500.01 and one.y >= 0 for one in boxes)
    assert {hit.key for hit in drawing.hits} == {"intent/1", "objective/1", "kpi/1", "actions/1"}


def test_no_box_lies_over_another_one() -> None:
    hits = list(cascade(TREE, TITLES).hits)
    for at, one in enumerate(hits):
        for other in hits[at + 1 :]:
            apart = one.x + one.width <= other.x or other.x + other.width <= one.x
            assert apart or one.y + one.height <= other.y or other.y + other.height <= one.y


def test_a_share_is_drawn_against_the_whole_and_says_its_counts() -> None:
    bars = [Bar("Milling", 0.5, key="m", said="50 % (5 of 10)"), Bar("Turning", 0.0, said="1 of 3")]
    drawing = ageing(bars, width=240, most=1)
    assert [hit.words for hit in drawing.hits] == ["Milling: 50 % (5 of 10)"]
    half = next(s for s in _shapes(drawing) if isinstance(s, Rect) and s.width > 1)
    left, longest = half.x, 240 - half.x
    assert half.width < longest / 2
    assert left > 0
