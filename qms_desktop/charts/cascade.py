"""The cascade: what leadership wants, the objectives that serve it, and what carries each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.strokes import Chart, box, label, line, mark, sheet
from qms_desktop.charts.typeface import BOLD, REGULAR, fitted

_ROW, _HEAD, _GAP = 17.0, 14.0, 18.0
_SIZE = 7.0


@dataclass(frozen=True)
class Branch:
    """One box of the tree: its words, how it stands, what a click opens, and what hangs on it."""

    words: str
    sign: Sign | None = None
    key: str = ""
    said: str = ""
    """What it says under the mouse; its words where empty."""
    branches: Sequence[Branch] = field(default_factory=tuple)


def cascade(
    roots: Sequence[Branch],
    titles: Sequence[str],
    *,
    width: float = 760,
    palette: Palette = LIGHT,
    filled: bool = False,
) -> Chart:
    """Draw trees from left to right, a column a level under its title; every box answers the mouse."""
    rows = sum(_rows(root) for root in roots)
    drawing = sheet(width, rows * _ROW + _HEAD + 4, palette, filled=filled)
    column = (width + _GAP) / len(titles)
    for at, title in enumerate(titles):
        drawing.add(label(at * column, drawing.height - 9, title, palette.muted, size=_SIZE, font=BOLD))
    top = drawing.height - _HEAD
    for root in roots:
        _draw(drawing, root, 0, top, column, palette)
        top -= _rows(root) * _ROW
    return drawing


def _rows(branch: Branch) -> int:
    return max(1, sum(_rows(one) for one in branch.branches))


def _draw(drawing: Chart, branch: Branch, level: int, top: float, column: float, palette: Palette) -> float:
    """Draw a branch with its box in the middle of what hangs on it; answer the height of that middle."""
    x, wide = level * column, column - _GAP
    below, ends = top, []
    for one in branch.branches:
        ends.append(_draw(drawing, one, level + 1, below, column, palette))
        below -= _rows(one) * _ROW
    middle = (ends[0] + ends[-1]) / 2 if ends else top - _ROW / 2
    for y in ends:
        drawing.add(line([(x + wide, middle), (x + wide + _GAP / 2, middle)], palette.muted, width=0.6))
        bend = [(x + wide + _GAP / 2, middle), (x + wide + _GAP / 2, y), (x + column, y)]
        drawing.add(line(bend, palette.muted, width=0.6))
    _draw_box(drawing, branch, x, middle, wide, level, palette)
    return middle


def _draw_box(
    drawing: Chart, branch: Branch, x: float, middle: float, wide: float, level: int, palette: Palette
) -> None:
    low, high = middle - _ROW / 2 + 1.5, _ROW - 3
    drawing.add(box(x, low, wide, high, palette.surface, palette.hairline))
    left = x + 5
    if branch.sign is not None:
        drawing.add(mark(left + 2, middle, branch.sign, palette))
        left += 8
    font = REGULAR if level > 1 else BOLD
    words = fitted(branch.words, x + wide - left - 4, font, _SIZE)
    drawing.add(label(left, middle - 2.5, words, palette.text, size=_SIZE, font=font))
    if branch.key:
        drawing.answer(x, low, wide, high, branch.said or branch.words, branch.key)
