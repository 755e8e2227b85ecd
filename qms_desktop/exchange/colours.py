"""Statuses that a sheet tells only by the colour of a cell: red, yellow and green grounds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from colorsys import rgb_to_hls

from qms_desktop.exchange.extents import elements
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.words import look_up, value_synonyms

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
    fills, used, solid = list[str](), list[str](), False

    def take(path: tuple[str, ...], attributes: dict[str, str]) -> None:
        nonlocal solid
        if path[-2:] == ("fills", "fill"):
            fills.append("")
        elif path[-3:] == ("fills", "fill", "patternFill"):
            solid = attributes.get("patternType") == "solid"
        elif path[-4:] == ("fills", "fill", "patternFill", "fgColor") and solid:
            fills[-1] = _light(attributes)
        elif path[-2:] == ("cellXfs", "xf"):
            used.append(attributes.get("fillId", "0"))

    elements(styles, take)
    lights = {str(index): light for index, light in enumerate(fills) if light}
    return {str(index).encode(): lights[fill] for index, fill in enumerate(used) if fill in lights}


def _light(colour: dict[str, str]) -> str:
    rgb = colour.get("rgb", "")
    if re.fullmatch(r"(?:..)?[0-9A-Fa-f]{6}", rgb):
        return _named(rgb[-6:])
    return _INDEXED.get(colour.get("indexed", ""), "")


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
