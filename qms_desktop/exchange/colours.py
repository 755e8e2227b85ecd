"""Statuses that a sheet tells only by the colour of a cell: red, yellow and green grounds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from colorsys import rgb_to_hls
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.words import look_up, value_synonyms

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_INDEXED = {
    **dict.fromkeys(("2", "10", "16"), "red"),
    **dict.fromkeys(("5", "13", "51", "52", "53"), "yellow"),
    **dict.fromkeys(("3", "11", "17", "50", "57"), "green"),
}
"""The colours of the old palette that people use for a traffic light."""
_LEGEND = re.compile(r"([^\W\d]+)\s*[=:–-]\s*([^,;|=:]+?)(?=\s*(?:[,;|]|$))")


def light_styles(styles: bytes | None) -> dict[bytes, str]:
    """Return index of a style (as written in cells) -> ``red``, ``yellow`` or ``green`` of its ground."""
    if styles is None:
        return {}
    root = fromstring(styles)
    fills = [_light(fill) for fill in root.iterfind(f"{_MAIN}fills/{_MAIN}fill")]
    table = root.find(f"{_MAIN}cellXfs")
    found = {}
    for index, style in enumerate(table if table is not None else ()):
        fill = int(style.get("fillId") or 0)
        if fill < len(fills) and fills[fill]:
            found[str(index).encode()] = fills[fill]
    return found


def _light(fill: Element) -> str:
    colour = fill.find(f"{_MAIN}patternFill[@patternType='solid']/{_MAIN}fgColor")
    if colour is None:
        return ""
    rgb = colour.get("rgb") or ""
    return _named(rgb[-6:]) if len(rgb) >= 6 else _INDEXED.get(colour.get("indexed") or "", "")


def _named(rgb: str) -> str:
    """Name a colour by its hue; pale, dark and grey ones are decoration."""
    red, green, blue = (int(rgb[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, light, strength = rgb_to_hls(red, green, blue)
    if strength < 0.4 or not 0.15 <= light <= 0.85:
        return ""
    degrees = hue * 360
    if degrees < 18 or degrees > 342:
        return "red"
    return "yellow" if degrees < 70 else "green" if degrees < 170 else ""


def take_colours(table: Table, matches: Sequence[Match], rows: Sequence[int]) -> None:
    """Write the meaning of the colours into an empty status column: that of the legend, else the colour."""
    fills = table.sheet.fills
    for match in matches:
        column = match.head.column
        if match.field != "state" or not any((row, column) in fills for row in rows):
            continue
        if any(len(table.sheet.rows[row]) > column and table.sheet.rows[row][column] != "" for row in rows):
            continue
        legend = _legend(table)
        for row in rows:
            if colour := fills.get((row, column)):
                cells = table.sheet.rows[row]
                cells += [""] * (column + 1 - len(cells))
                cells[column] = legend.get(colour, colour)


def _legend(table: Table) -> Mapping[str, str]:
    """Return colour -> meaning from a line such as ``red = open, green = closed`` on the sheet."""
    colours = value_synonyms("colour")
    found: dict[str, str] = {}
    for row in [*table.above, *table.body]:
        for cell in table.sheet.rows[row]:
            for word, meaning in _LEGEND.findall(cell) if isinstance(cell, str) else ():
                if colour := look_up(colours, word):
                    found.setdefault(colour, meaning.strip())
    return found
