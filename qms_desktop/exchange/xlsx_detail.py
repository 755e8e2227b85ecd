"""What calamine does not report of an .xlsx sheet: number formats, errors, formulas never calculated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from posixpath import normpath
from types import MappingProxyType

from defusedxml.ElementTree import fromstring

from qms_desktop.exchange.cells import Note, Sheet, column_of, letter
from qms_desktop.exchange.extents import elements
from qms_desktop.exchange.number_formats import BUILT_IN, Shown, shown_as
from qms_desktop.exchange.pieces import holds

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(rb'<c r="([A-Z]+)(\d+)"([^>]*?)(?:/>|>([^<]*(?:<(?!/c>|c[ >])[^<]*)*)</c>)')
_STYLE = re.compile(rb'\bs="(\d+)"')
_NEVER_CALCULATED = "The formula was never calculated: open the file in Excel, save it and import it again."
_SAVED = re.compile(rb"<dcterms:modified[^>]*>(\d{4}-\d\d-\d\d)")
_VALUE = re.compile(rb"<v>([^<]*)</v>")


def sheet_parts(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return sheet name -> name of its part, for a workbook written by the usual programs, else nothing."""
    book, links = parts.get("xl/workbook.xml"), parts.get("xl/_rels/workbook.xml.rels")
    if book is None or links is None:
        return {}
    targets = {link.get("Id"): link.get("Target") or "" for link in fromstring(links)}
    found = {}
    for sheet in fromstring(book).iter(f"{_MAIN}sheet"):
        target = targets.get(sheet.get(_REL), "")
        found[sheet.get("name") or ""] = normpath(
            target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        )
    return found


def saved_on(parts: Mapping[str, bytes]) -> date | None:
    """Return the day on which a workbook was last saved, as its properties say."""
    told = _SAVED.search(parts.get("docProps/core.xml", b""))
    try:
        return date.fromisoformat(told[1].decode()) if told else None
    except ValueError:
        return None


def shown_styles(parts: Mapping[str, bytes]) -> dict[bytes, Shown]:
    """Return index of a style (as written in cells) -> how it shows a number, for percentages and codes."""
    formats, used = {str(index): shown for index, shown in BUILT_IN.items()}, list[str]()

    def take(path: tuple[str, ...], attributes: dict[str, str]) -> None:
        if path[-1] == "numFmt" and (shown := shown_as(attributes.get("formatCode", ""))):
            formats[attributes.get("numFmtId", "")] = shown
        elif path[-2:] == ("cellXfs", "xf"):
            used.append(attributes.get("numFmtId", ""))

    elements(parts.get("xl/styles.xml") or b"<styleSheet/>", take)
    return {str(index).encode(): formats[one] for index, one in enumerate(used) if one in formats}


def add_detail(
    sheet: Sheet,
    data: bytes,
    shown: Mapping[bytes, Shown],
    lights: Mapping[bytes, str] = MappingProxyType({}),
) -> None:
    """Make numbers what their format shows; note unknown values and coloured cells.

    Args:
        sheet: as calamine read it; changed in place.
        data: the XML of the sheet.
        shown: index of a style -> how it shows a number: as a percentage, as a code such as NC-007.
        lights: index of a style -> colour of a traffic light.
    """
    odd = holds(data, b't="e"') or holds(data, b"<f")
    if not odd and not shown and not lights:
        return
    for column, row, attributes, body in _cells(data, odd, shown.keys() | lights.keys()):
        if row > len(sheet.rows):
            continue
        style = _STYLE.search(attributes)
        if style and style[1] in lights and not body:
            sheet.fills[row - 1, column] = lights[style[1]]
        if column >= len(sheet.rows[row - 1]):
            continue
        cell = sheet.rows[row - 1][column]
        if style and style[1] in shown and isinstance(cell, float):
            sheet.rows[row - 1][column] = shown[style[1]](cell)
        value = _VALUE.search(body)
        if b't="e"' in attributes:
            error = value[1].decode() if value else "an error"
            sheet.rows[row - 1][column] = error
        elif (
            cell == "" and b"<f" in body and (value is None or not value[1]) and b't="str"' not in attributes
        ):
            sheet.notes.append(Note(row, letter(column), _NEVER_CALCULATED))


def _cells(data: bytes, odd: bool, wanted: set[bytes]) -> Iterator[tuple[int, int, bytes, bytes]]:
    for match in _CELL.finditer(data):
        attributes, body = match[3], match[4] or b""
        style = _STYLE.search(attributes) if wanted else None
        if (style and style[1] in wanted) or (odd and (b't="e"' in attributes or b"<f" in body)):
            yield column_of(match[1].decode()), int(match[2]), attributes, body
