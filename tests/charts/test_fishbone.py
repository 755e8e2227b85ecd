"""The fishbone, read back from its drawing."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.graphics.shapes import Drawing, Group, Shape, String

from qms_desktop.charts.fishbone import Possible, fishbone

BONES = ("Method", "Machine", "Material", "Measurement")
CAUSES = [
    Possible("Method", "No check at goods-out", True),
    Possible("Method", "Two labels alike", False),
    Possible("Measurement", "Scanner reads the old code"),
]


def _shapes(group: Group) -> Iterator[Shape]:
    for item in group.contents:
        if isinstance(item, Group):
            yield from _shapes(item)
        elif isinstance(item, Shape):
            yield item


def _place(drawing: Drawing, text: str) -> String:
    return next(s for s in _shapes(drawing) if isinstance(s, String) and s.text == text)


def test_causes_hang_on_the_bone_of_their_category() -> None:
    drawing = fishbone("Wrong label", CAUSES, BONES, width=600)
    above, below = _place(drawing, "Method"), _place(drawing, "Measurement")
    assert above.y > _place(drawing, "No check at goods-out").y > _place(drawing, "Wrong label").y
    assert below.y < _place(drawing, "Scanner reads the old code").y < _place(drawing, "Wrong label").y


def test_what_contributes_stands_out_and_says_so() -> None:
    drawing = fishbone("Wrong label", CAUSES, BONES, width=600)
    assert _place(drawing, "No check at goods-out").fontName.endswith("Bold")
    assert not _place(drawing, "Two labels alike").fontName.endswith("Bold")
    assert [hit.words.splitlines()[1] for hit in drawing.hits] == [
        "contributes", "does not contribute", "not checked yet",
    ]  # fmt: skip


def test_a_cause_without_a_category_is_not_lost() -> None:
    drawing = fishbone("Wrong label", [Possible("", "Something else")], BONES)
    assert _place(drawing, "Not placed yet").x > 0
    assert _place(drawing, "Something else").x > 0


def test_nothing_is_drawn_beside_the_sheet() -> None:
    many = [Possible(BONES[at % 4], f"Cause {at} " + "long " * 20) for at in range(40)]
    drawing = fishbone("Wrong label " * 20, many, BONES, width=400)
    texts = [shape for shape in _shapes(drawing) if isinstance(shape, String)]
    assert all(0 <= one.x <= 400 and 0 <= one.y <= drawing.height for one in texts)
