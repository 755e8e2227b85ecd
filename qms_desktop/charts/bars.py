"""Bars: the Pareto chart of where nonconformities come from, and the ageing of what is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing

from qms_desktop.catalogue import say
from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.scale import Scale, figure, scale
from qms_desktop.charts.strokes import Chart, box, label, line, mark, sheet
from qms_desktop.charts.typeface import text_width, wrapped

OTHERS = "/others"
"""Key of the bar that holds what is beyond the most frequent, where each of these opens something."""
_SIZE = 6.5


@dataclass(frozen=True)
class Bar:
    """A named amount; the sign stands before the name where there is one."""

    name: str
    amount: float
    sign: Sign | None = None
    key: str = ""
    """What a click on it opens; nothing where empty."""
    said: str = ""
    """What is printed for the amount, where that is more than its figure."""

    @property
    def figure(self) -> str:
        """The words of the amount."""
        return self.said or figure(self.amount)


def pareto(
    bars: Sequence[Bar],
    *,
    unit: str = "",
    most: int = 8,
    width: float = 480,
    height: float = 160,
    palette: Palette = LIGHT,
    filled: bool = False,
) -> Chart:
    """Draw the amounts, largest first, with their cumulated share; beyond ``most`` they are one last bar."""
    drawing = sheet(width, height, palette, filled=filled)
    ranked = _ranked([bar for bar in bars if bar.amount > 0], most)
    amounts = [0.0, *(bar.amount for bar in ranked)]
    counts = all(amount == int(amount) for amount in amounts)
    heights = scale(amounts, 30, height - 18, from_zero=True, whole=counts)
    left, right = 30.0, width - 34
    _grid(drawing, heights, left, right, palette)
    drawing.add(label(2, height - 9, unit, palette.muted, size=_SIZE))
    slot = (right - left) / max(1, len(ranked))
    for index, bar in enumerate(ranked):
        _column(drawing, bar, left + index * slot, slot, heights, palette)
    _cumulated(drawing, ranked, left, slot, heights, palette)
    for index, bar in enumerate(ranked):
        _count(drawing, bar, left + (index + 0.5) * slot, heights.at(bar.amount), palette)
    return drawing


def _ranked(bars: Sequence[Bar], most: int) -> list[Bar]:
    ranked = sorted(bars, key=lambda bar: (-bar.amount, bar.name))
    if len(ranked) <= most:
        return ranked
    rest = ranked[most - 1 :]
    others = Bar(
        say("{0} others").format(len(rest)),
        sum(bar.amount for bar in rest),
        key=OTHERS if all(bar.key for bar in rest) else "",
    )
    return [*ranked[: most - 1], others]


def _grid(drawing: Drawing, heights: Scale, left: float, right: float, palette: Palette) -> None:
    for tick in heights.ticks:
        y = heights.at(tick)
        drawing.add(line([(left, y), (right, y)], palette.hairline, width=0.4))
        text = figure(tick, heights.decimals)
        drawing.add(label(left - 4, y - 2.3, text, palette.muted, size=_SIZE, anchor="end"))


def _column(drawing: Chart, bar: Bar, x: float, slot: float, heights: Scale, palette: Palette) -> None:
    thick = min(slot * 0.62, 46)
    centre = x + slot / 2
    top = heights.at(bar.amount)
    drawing.add(box(centre - thick / 2, heights.start, thick, top - heights.start, palette.accent))
    _answer(drawing, bar, x, 0, slot, max(top, heights.start) + 8)
    for row, text in enumerate(wrapped(bar.name, slot - 4, 3, size=_SIZE)):
        drawing.add(
            label(centre, heights.start - 9 - row * 8, text, palette.text, size=_SIZE, anchor="middle")
        )


def _count(drawing: Chart, bar: Bar, centre: float, top: float, palette: Palette) -> None:
    """Write an amount over its column, on a ground of its own: the line of shares may pass there."""
    words = figure(bar.amount)
    wide = text_width(words, size=_SIZE) + 2
    drawing.add(box(centre - wide / 2, top + 1.5, wide, _SIZE, palette.surface))
    drawing.add(label(centre, top + 2.5, words, palette.text, size=_SIZE, anchor="middle"))


def _cumulated(
    drawing: Drawing, bars: Sequence[Bar], left: float, slot: float, heights: Scale, palette: Palette
) -> None:
    total = sum(bar.amount for bar in bars)
    shares = Scale(0.0, 1.0, heights.start, heights.end, 0.5)
    edge = left + slot * max(1, len(bars))
    for share in shares.ticks if total else ():
        text = f"{share:.0%}".replace("%", " %")
        drawing.add(label(edge + 5, shares.at(share) - 2.3, text, palette.muted, size=_SIZE))
    reached, path = 0.0, []
    for index, bar in enumerate(bars):
        reached += bar.amount
        path.append((left + (index + 0.5) * slot, shares.at(reached / total)))
    if len(path) > 1:
        drawing.add(line(path, palette.text, width=0.9, dash=(4, 1.5)))
    for x, y in path:
        drawing.add(box(x - 1.3, y - 1.3, 2.6, 2.6, palette.text))


def ageing(
    bars: Sequence[Bar],
    *,
    unit: str = "",
    width: float = 240,
    most: float = 0,
    palette: Palette = LIGHT,
    filled: bool = False,
) -> Chart:
    """Draw one lying bar a class, in the order given, with its count; a sign where the class has one.

    ``most`` is the amount of a bar of full length; the largest one where 0.
    """
    row = 14.0
    drawing = sheet(width, row * len(bars) + (10 if unit else 0), palette, filled=filled)
    if unit:
        drawing.add(label(0, row * len(bars) + 3, unit, palette.muted, size=_SIZE))
    left = 14 + max((text_width(bar.name, size=7) for bar in bars), default=0)
    most = most or max((bar.amount for bar in bars), default=0) or 1
    right = 8 + max((text_width(bar.figure, size=7) for bar in bars), default=0)
    for index, bar in enumerate(bars):
        y = row * (len(bars) - 1 - index)
        colour = palette.of(bar.sign) if bar.sign else palette.accent
        if bar.sign:
            drawing.add(mark(4, y + 6, bar.sign, palette))
        drawing.add(label(10, y + 3.5, bar.name, palette.text))
        length = (width - left - right) * bar.amount / most
        drawing.add(box(left, y + 2, max(length, 0.6), row - 5, colour))
        drawing.add(label(left + length + 4, y + 3.5, bar.figure, palette.text))
        _answer(drawing, bar, 0, y, width, row)
    return drawing


def _answer(drawing: Chart, bar: Bar, x: float, y: float, width: float, height: float) -> None:
    if bar.key:
        drawing.answer(x, y, width, height, f"{bar.name}: {bar.figure}", bar.key)
