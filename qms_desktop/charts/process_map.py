"""The process map: management above, the core chain left to right, support below."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from reportlab.graphics.shapes import Polygon

from qms_desktop.catalogue import say
from qms_desktop.charts.map_routes import LANE, MARGIN, Slot, Way, lanes, ways
from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.strokes import Chart, box, label, line, mark, sheet
from qms_desktop.charts.typeface import BOLD, fitted, wrapped

_BANDS = (("management", "Management"), ("core", "Core"), ("support", "Support"), ("", "Not placed yet"))
Point = tuple[float, float]
_BAND_LABEL, _GAP, _BOX_HEIGHT, _PAD, _EDGE = 16.0, 14.0, 58.0, 8.0, 4.0
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


@dataclass(frozen=True)
class Place:
    """Where a box stands, from its lower left corner."""

    x: float
    y: float
    width: float

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y + _BOX_HEIGHT

    @property
    def middle(self) -> float:
        """Half its height."""
        return self.y + _BOX_HEIGHT / 2


@dataclass(frozen=True)
class Route:
    """The way of one link over the map, from the giver's edge to the receiver's."""

    giver: str
    receiver: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class MapLayout:
    """Where everything stands on a map of so many points."""

    height: float
    bands: Sequence[tuple[str, float, float]]
    """Title, upper edge and height of each band."""
    places: Mapping[str, Place]
    routes: Sequence[Route]


def lay_out(boxes: Sequence[MapBox], width: float, per_row: int = 7) -> MapLayout:
    """Place the bands that have processes, their boxes, and the ways of the links between these."""
    found = [(say(title), _in_order(boxes, kind)) for kind, title in _BANDS]
    found = [(title, band) for title, band in found if band]
    slots: dict[str, Slot] = {}
    rows: list[int] = []
    for _, band in found:
        slots |= _slots(band, width, sum(rows), per_row)
        rows.append(math.ceil(len(band) / per_row))
    links = [(box.number, fed) for box in boxes for fed in box.feeds if fed in slots and fed != box.number]
    crossing = ways(slots, links, width)
    levels = _levels(rows, lanes(crossing))
    height = levels.height
    places = {
        number: Place(slot.x, height - levels.rows[slot.row], slot.width) for number, slot in slots.items()
    }
    edges = iter(levels.bands)
    bands = [
        (title, height - top, low - top) for (title, _), top, low in zip(found, edges, edges, strict=True)
    ]
    routes = [Route(*way.link, tuple(_points(way, places, levels))) for way in crossing]
    return MapLayout(height, bands, places, routes)


def process_map(
    boxes: Sequence[MapBox],
    *,
    width: float = 760,
    per_row: int = 7,
    palette: Palette = LIGHT,
    filled: bool = False,
) -> Chart:
    """Draw the bands that have processes, with an arrow from each box to those it feeds.

    Each box answers the mouse by its number.
    """
    layout = lay_out(boxes, width, per_row)
    drawing = sheet(width, layout.height, palette, filled=filled)
    for title, top, height in layout.bands:
        drawing.add(box(0, top - height, width, height, palette.chrome))
        text = label(0, 0, title, palette.muted, size=7, font=BOLD, anchor="middle")
        text.translate(11, top - height / 2)
        text.rotate(90)
        drawing.add(text)
    for route in layout.routes:
        drawing.add(line(route.points, palette.text, width=0.8))
    for item in boxes:
        place = layout.places[item.number]
        _process(drawing, item, place.x, place.y, place.width, palette)
        words = f"{item.number} {item.name}\n{say(_WORDS[item.sign])}, {_capas(item.open_capas)}"
        drawing.answer(place.x, place.y, place.width, _BOX_HEIGHT, words, item.number)
    for route in layout.routes:
        drawing.add(_arrow_head(route.points, palette))
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


@dataclass
class _Levels:
    """How far everything lies below the top of the map."""

    height: float = _PAD
    rows: list[float] = field(default_factory=list)
    """The lower edge of each row of boxes."""
    corridors: list[float] = field(default_factory=list)
    """The first lane of each corridor."""
    bands: list[float] = field(default_factory=list)
    """Upper and lower edge of each band in turn."""


def _levels(rows: Sequence[int], needed: Mapping[int, int]) -> _Levels:
    """Stack bands of so many rows each; a corridor is as high as the lanes it needs."""
    levels, last = _Levels(), sum(rows)
    edges = set(accumulate(rows, initial=0))
    for corridor in range(last + 1):
        span = LANE * (needed.get(corridor, 1) - 1)
        if corridor in (0, last):
            least, high = _PAD, MARGIN + span + _EDGE
        else:
            least, high = 3 * _PAD if corridor in edges else _GAP, 2 * MARGIN + span
        high = max(least, high) if corridor in needed else least
        top, levels.height = levels.height, levels.height + high
        if corridor == 0:
            levels.corridors.append(levels.height - MARGIN - span)
        else:
            levels.corridors.append(top + (MARGIN if corridor == last else (high - span) / 2))
        if corridor in edges and 0 < corridor < last:
            levels.bands += [top + (high - _PAD) / 2, top + (high + _PAD) / 2]
        elif corridor in edges:
            levels.bands.append(levels.height if corridor else top)
        if corridor < last:
            levels.height += _BOX_HEIGHT
            levels.rows.append(levels.height)
    levels.height += _PAD
    return levels


def _slots(band: Sequence[MapBox], width: float, first_row: int, per_row: int) -> dict[str, Slot]:
    left, usable = _BAND_LABEL + 6, width - _BAND_LABEL - 6 - _PAD
    row_length = min(per_row, len(band))
    wide = min(150.0, (usable - _GAP * (row_length - 1)) / row_length)
    slots = {}
    for index, item in enumerate(band):
        row, column = divmod(index, per_row)
        slots[item.number] = Slot(first_row + row, column, left + column * (wide + _GAP), wide)
    return slots


def _points(way: Way, places: Mapping[str, Place], levels: _Levels) -> Iterator[Point]:
    giver, receiver = (places[number] for number in way.link)
    if not way.runs:
        yield giver.x + giver.width, giver.middle
        yield receiver.x, receiver.middle
        return
    lanes_at = [levels.height - levels.corridors[run.corridor] - LANE * run.lane for run in way.runs]
    yield way.runs[0].start, giver.top if lanes_at[0] > giver.top else giver.y
    for run, y in zip(way.runs, lanes_at, strict=True):
        yield run.start, y
        yield run.end, y
    yield way.runs[-1].end, receiver.top if lanes_at[-1] > receiver.top else receiver.y


def _arrow_head(points: Sequence[Point], palette: Palette) -> Polygon:
    (from_x, from_y), (x, y) = points[-2], points[-1]
    angle = math.atan2(y - from_y, x - from_x)
    back = [(x - 5 * math.cos(angle + turn), y - 5 * math.sin(angle + turn)) for turn in (0.45, -0.45)]
    flat = [x, y, *back[0], *back[1]]
    return Polygon(flat, fillColor=palette.text, strokeColor=None)


def _process(drawing: Chart, item: MapBox, x: float, y: float, wide: float, palette: Palette) -> None:
    drawing.add(box(x, y, wide, _BOX_HEIGHT, palette.surface, palette.muted))
    inner = wide - 10
    top = y + _BOX_HEIGHT
    drawing.add(label(x + 5, top - 9, fitted(item.number, inner, size=6), palette.muted, size=6))
    for row, text in enumerate(wrapped(item.name, inner, 2, BOLD, 7)):
        drawing.add(label(x + 5, top - 18.5 - row * 8.5, text, palette.text, font=BOLD))
    drawing.add(mark(x + 8, y + 15.5, item.sign, palette))
    words = fitted(say(_WORDS[item.sign]), inner - 9, size=6.5)
    drawing.add(label(x + 14, y + 13.2, words, palette.text, size=6.5))
    capas = fitted(_capas(item.open_capas), inner, size=6.5)
    colour = palette.text if item.open_capas else palette.muted
    drawing.add(label(x + 5, y + 4.5, capas, colour, size=6.5))


def _capas(count: int) -> str:
    if count == 0:
        return say("no open CAPA")
    return say("1 open CAPA") if count == 1 else say("{0} open CAPAs").format(count)
