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


_OFFICE = ("FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47")
"""The colours of the usual theme, in the order in which a cell counts them."""


def light_styles(styles: bytes | None, theme: bytes | None = None) -> dict[bytes, str]:
    """Return index of a style (as written in cells) -> ``red``, ``yellow`` or ``green`` of its ground."""
    if styles is None:
        return {}
    fills, used, solid = list[str](), list[str](), False
    colours = theme_colours(theme)

    def take(path: tuple[str, ...], attributes: dict[str, str]) -> None:
        nonlocal solid
        if path[-2:] == ("fills", "fill"):
            fills.append("")
        elif path[-3:] == ("fills", "fill", "patternFill"):
            solid = attributes.get("patternType") == "solid"
        elif path[-4:] == ("fills", "fill", "patternFill", "fgColor") and solid:
            fills[-1] = light_of(attributes, colours)
        elif path[-2:] == ("cellXfs", "xf"):
            used.append(attributes.get("fillId", "0"))

    elements(styles, take)
    lights = {str(index): light for index, light in enumerate(fills) if light}
    return {str(index).encode(): lights[fill] for index, fill in enumerate(used) if fill in lights}


def theme_colours(theme: bytes | None) -> Sequence[str]:
    """Return the colours of a theme as a cell counts them: light before dark, then the accents."""
    found: list[str] = []

    def take(path: tuple[str, ...], attributes: dict[str, str]) -> None:
        if path[-3:-2] == ("clrScheme",) and path[-1] in ("srgbClr", "sysClr"):
            found.append(attributes.get("lastClr") or attributes.get("val", ""))

    elements(theme or b"<theme/>", take)
    if len(found) < len(_OFFICE):
        return _OFFICE
    return [found[1], found[0], found[3], found[2], *found[4:]]


def light_of(colour: Mapping[str, str], theme: Sequence[str] = ()) -> str:
    """Return ``red``, ``yellow``, ``green`` or nothing: what a colour says on a traffic light.

    Args:
        colour: ``rgb`` in hexadecimal, place in a ``theme`` with a ``tint``, or ``indexed`` in the palette.
        theme: its colours in hexadecimal.
    """
    rgb, place = colour.get("rgb", ""), colour.get("theme", "")
    if place.isdigit() and int(place) < len(theme):
        rgb = theme[int(place)]
    if re.fullmatch(r"(?:..)?[0-9A-Fa-f]{6}", rgb):
        return _named(rgb[-6:], _tint(colour.get("tint", "")))
    return _INDEXED.get(colour.get("indexed", ""), "")


def _tint(text: str) -> float:
    """Return how much a colour is made lighter (up to 1) or darker (down to -1)."""
    return max(-1.0, min(1.0, float(text))) if re.fullmatch(r"-?\d+(?:\.\d+)?(?:[eE]-?\d+)?", text) else 0.0


def _named(rgb: str, tint: float = 0.0) -> str:
    """Name a colour by its hue; pale, dark and grey ones are decoration, the usual good and bad are not."""
    red, green, blue = (int(rgb[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, light, strength = rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    if strength < 0.4 or not 0.15 <= light < 0.895:
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
