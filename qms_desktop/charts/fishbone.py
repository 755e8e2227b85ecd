"""The fishbone: possible causes on the bones of their categories, and which of them contribute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qms_desktop.catalogue import say
from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.strokes import Chart, box, label, line, mark, sheet
from qms_desktop.charts.typeface import BOLD, REGULAR, fitted, wrapped

_HEAD, _ROW, _SLANT, _TITLE = 110.0, 9.5, 22.0, 12.0
_SIZE = 7.0


@dataclass(frozen=True)
class Possible:
    """One possible cause; ``contributes`` is None until somebody checked."""

    category: str
    words: str
    contributes: bool | None = None


def fishbone(
    effect: str,
    causes: Sequence[Possible],
    categories: Sequence[str],
    *,
    unplaced: str = "Not placed yet",
    width: float = 480,
    palette: Palette = LIGHT,
    filled: bool = False,
) -> Chart:
    """Draw every category as a bone with its causes, half of them above the spine.

    Args:
        effect: what happened, at the head.
        causes: in the order in which they are listed on a bone.
        categories: the bones, from the left above to the right below.
        unplaced: the bone of causes whose category is none of these; drawn where there are any.
        width: of the drawing, in points.
        palette: its colours.
        filled: paint the ground, for a dark window.
    """
    placed = [
        replaced if replaced in categories else unplaced for replaced in (one.category for one in causes)
    ]
    names = [*categories, *([unplaced] if unplaced in placed else [])]
    bones = [(name, [one for one, at in zip(causes, placed, strict=True) if at == name]) for name in names]
    columns = (len(bones) + 1) // 2
    above, below = bones[:columns], bones[columns:]
    heights = [
        _TITLE + 14 + _ROW * max((len(found) for _, found in half), default=0) for half in (above, below)
    ]
    drawing = sheet(width, sum(heights), palette, filled=filled)
    spine = heights[1]
    _head(drawing, effect, spine, palette)
    slot = (width - _HEAD - 6) / columns
    for half, reach in ((above, heights[0]), (below, -heights[1])):
        for index, (name, found) in enumerate(half):
            _bone(drawing, name, found, index * slot, slot, spine, reach, palette)
    return drawing


def _head(drawing: Chart, effect: str, spine: float, palette: Palette) -> None:
    left = drawing.width - _HEAD
    drawing.add(line([(0, spine), (left, spine)], palette.text, width=1.2))
    drawing.add(box(left, spine - 20, _HEAD - 1, 40, palette.chrome, palette.muted))
    lines = wrapped(effect, _HEAD - 12, 3, BOLD, _SIZE)
    top = spine + 9.5 * (len(lines) - 1) / 2 - 2.5
    for row, text in enumerate(lines):
        drawing.add(label(left + 6, top - row * 9.5, text, palette.text, size=_SIZE, font=BOLD))


def _bone(
    drawing: Chart,
    name: str,
    causes: Sequence[Possible],
    left: float,
    slot: float,
    spine: float,
    reach: float,
    palette: Palette,
) -> None:
    """Draw one bone at the right of its column; ``reach`` is its height over the spine, negative under it."""
    foot, tip = left + slot - 4, left + slot - 4 - _SLANT
    up = reach > 0
    end = spine + reach - (_TITLE if up else -_TITLE)
    drawing.add(line([(tip, end), (foot, spine)], palette.muted, width=0.9))
    title = fitted(name, slot - 8, BOLD, _SIZE)
    drawing.add(
        label(tip, end + (3 if up else -9), title, palette.text, size=_SIZE, font=BOLD, anchor="middle")
    )
    for row, one in enumerate(causes):
        y = end - 9 - row * _ROW if up else end + 5 + row * _ROW
        _cause(drawing, one, left + 4, y, tip - left - 10, palette)


def _cause(drawing: Chart, one: Possible, x: float, y: float, room: float, palette: Palette) -> None:
    signs = {True: Sign.MISSED, False: Sign.MET, None: Sign.NO_DATA}
    drawing.add(mark(x + 2, y + 2.5, signs[one.contributes], palette, 2))
    font = BOLD if one.contributes else REGULAR
    colour = palette.muted if one.contributes is False else palette.text
    drawing.add(label(x + 8, y, fitted(one.words, room - 8, font, _SIZE), colour, size=_SIZE, font=font))
    said = {True: say("contributes"), False: say("does not contribute"), None: say("not checked yet")}[
        one.contributes
    ]
    drawing.answer(x, y - 2, room, _ROW, f"{one.words}\n{said}", "")
