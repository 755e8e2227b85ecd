"""The process map: management above, the core chain left to right, support below."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Polygon

from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.strokes import Chart, box, label, line, mark, sheet
from qms_desktop.charts.typeface import BOLD, fitted, wrapped

_BANDS = (("management", "Management"), ("core", "Core"), ("support", "Support"), ("", "Not placed yet"))
_BAND_LABEL, _GAP, _BOX_HEIGHT, _PAD = 16.0, 14.0, 58.0, 8.0
_WORDS = {
    Sign.MET: "KPIs met",
    Sign.AT_RISK: "KPI at risk",
    Sign.MISSED: "KPI missed",
    Sign.NO_DATA: "no KPI data",
}


@dataclass(frozen=True)
class MapBox:
    """One process: its band (management, core, support or "" while unknown), KPI sign and open CAPAs."""

    number: str
    name: str
    kind: str
    sign: Sign
    open_capas: int = 0
    feeds: tuple[str, ...] = ()
    """Numbers of the processes it hands something to."""


def process_map(
    boxes: Sequence[MapBox],
    *,
    width: float = 760,
    per_row: int = 7,
    palette: Palette = LIGHT,
    filled: bool = False,
) -> Chart:
    """Draw the bands that have processes, with an arrow where a box feeds the one beside it."""
    bands = [(title, _in_order(boxes, kind)) for kind, title in _BANDS]
    bands = [(title, found) for title, found in bands if found]
    heights = [_band_height(len(found), per_row) for _, found in bands]
    drawing = sheet(width, sum(heights) + _PAD * (len(bands) + 1) if bands else 20, palette, filled=filled)
    top = drawing.height - _PAD
    for (title, found), height in zip(bands, heights, strict=True):
        _band(drawing, title, found, top, height, per_row, palette)
        top -= height + _PAD
    return drawing


def _in_order(boxes: Sequence[MapBox], kind: str) -> list[MapBox]:
    """Sort a band so that a process stands after those feeding it; ties and circles keep the order given."""
    known = {"management", "core", "support"}
    left = [item for item in boxes if (item.kind if item.kind in known else "") == kind]
    found: list[MapBox] = []
    while left:
        following = {number for item in left for number in item.feeds if number != item.number}
        following = {number for number in following if any(item.number == number for item in left)}
        first = next((item for item in left if item.number not in following), left[0])
        left.remove(first)
        found.append(first)
    return found


def _band_height(count: int, per_row: int) -> float:
    rows = math.ceil(count / per_row)
    return rows * _BOX_HEIGHT + (rows - 1) * _GAP + 2 * _PAD


def _band(
    drawing: Drawing,
    title: str,
    boxes: Sequence[MapBox],
    top: float,
    height: float,
    per_row: int,
    palette: Palette,
) -> None:
    drawing.add(box(0, top - height, drawing.width, height, palette.chrome))
    text = label(0, 0, title, palette.muted, size=7, font=BOLD, anchor="middle")
    text.translate(11, top - height / 2)
    text.rotate(90)
    drawing.add(text)
    row_length = min(per_row, len(boxes))
    left, usable = _BAND_LABEL + 6, drawing.width - _BAND_LABEL - 6 - _PAD
    wide = min(150.0, (usable - _GAP * (row_length - 1)) / row_length)
    for index, item in enumerate(boxes):
        x = left + index % per_row * (wide + _GAP)
        y = top - _PAD - _BOX_HEIGHT - index // per_row * (_BOX_HEIGHT + _GAP)
        _process(drawing, item, x, y, wide, palette)
        if index + 1 < len(boxes) and boxes[index + 1].number in item.feeds:
            _hand_over(
                drawing, x, y, wide, last_in_row=(index + 1) % per_row == 0, left=left, palette=palette
            )


def _process(drawing: Drawing, item: MapBox, x: float, y: float, wide: float, palette: Palette) -> None:
    drawing.add(box(x, y, wide, _BOX_HEIGHT, palette.surface, palette.muted))
    inner = wide - 10
    top = y + _BOX_HEIGHT
    drawing.add(label(x + 5, top - 9, fitted(item.number, inner, size=6), palette.muted, size=6))
    for row, text in enumerate(wrapped(item.name, inner, 2, BOLD, 7)):
        drawing.add(label(x + 5, top - 18.5 - row * 8.5, text, palette.text, font=BOLD))
    drawing.add(mark(x + 8, y + 15.5, item.sign, palette))
    words = fitted(_WORDS[item.sign], inner - 9, size=6.5)
    drawing.add(label(x + 14, y + 13.2, words, palette.text, size=6.5))
    capas = fitted(_capas(item.open_capas), inner, size=6.5)
    colour = palette.text if item.open_capas else palette.muted
    drawing.add(label(x + 5, y + 4.5, capas, colour, size=6.5))


def _capas(count: int) -> str:
    return "no open CAPA" if count == 0 else f"{count} open CAPA{'s' if count > 1 else ''}"


def _hand_over(
    drawing: Drawing, x: float, y: float, wide: float, *, last_in_row: bool, left: float, palette: Palette
) -> None:
    for part in _arrow(x, y, wide, left, last_in_row=last_in_row):
        drawing.add(line(part, palette.text, width=0.8))
    tip_x, tip_y = (
        (left, y - _GAP - _BOX_HEIGHT / 2) if last_in_row else (x + wide + _GAP, y + _BOX_HEIGHT / 2)
    )
    head = [tip_x - 4, tip_y + 2.4, tip_x - 4, tip_y - 2.4, tip_x, tip_y]
    drawing.add(Polygon(head, fillColor=palette.text, strokeColor=None))


def _arrow(
    x: float, y: float, wide: float, left: float, *, last_in_row: bool
) -> Iterator[list[tuple[float, float]]]:
    """Give the line of an arrow to the box beside, or round to the first box of the next row."""
    middle = y + _BOX_HEIGHT / 2
    if not last_in_row:
        yield [(x + wide, middle), (x + wide + _GAP - 3, middle)]
        return
    between, below = y - _GAP / 2, y - _GAP - _BOX_HEIGHT / 2
    foot = x + wide / 2
    yield [(foot, y), (foot, between), (left - 5, between), (left - 5, below), (left - 3, below)]
