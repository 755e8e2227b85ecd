"""What calamine does not report of an .xlsx sheet: percent formats, errors, formulas never calculated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from posixpath import normpath
from types import MappingProxyType

from defusedxml.ElementTree import fromstring

from qms_desktop.exchange.cells import Note, Sheet, column_of, letter
from qms_desktop.exchange.extents import elements

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BUILT_IN_PERCENT = {"9", "10"}
_CELL = re.compile(rb'<c r="([A-Z]+)(\d+)"([^>]*?)(?:/>|>([^<]*(?:<(?!/c>|c[ >])[^<]*)*)</c>)')
_CODE = re.compile(r'((?:"[^"%]*"|\\.|-)*)(0+)((?:"[^"%]*"|\\.)*)')
"""A format of zeros between letters: ``000``, ``"NC-"0000``."""
_STYLE = re.compile(rb'\bs="(\d+)"')
_SAVED = re.compile(rb"<dcterms:modified[^>]*>(\d{4}-\d\d-\d\d)")
_VALUE = re.compile(rb"<v>([^<]*)</v>")


class Percent(float):
    """A number shown as a percentage: 0.985 with a percent format is ``Percent(98.5)``."""

    __slots__ = ()


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


def percent_styles(parts: Mapping[str, bytes]) -> set[bytes]:
    """Return the indices (as written in cells) of the styles that show a number as a percentage."""
    formats, used = set(_BUILT_IN_PERCENT), list[str]()

    def take(path: tuple[str, ...], attributes: dict[str, str]) -> None:
        if path[-1] == "numFmt":
            code = re.sub(r'"[^"]*"|\\.', "", attributes.get("formatCode", ""))
            if "%" in code:
                formats.add(attributes.get("numFmtId", ""))
        elif path[-2:] == ("cellXfs", "xf"):
            used.append(attributes.get("numFmtId", ""))

    elements(parts.get("xl/styles.xml") or b"<styleSheet/>", take)
    return {str(index).encode() for index, one in enumerate(used) if one in formats}


@dataclass(frozen=True, slots=True)
class Code:
    """How a format writes a number as a code: ``"NC-"000`` makes NC-007 of 7."""

    before: str
    digits: int
    after: str

    def text(self, number: float) -> str:
        """Return the code of a whole number."""
        return f"{self.before}{int(number):0{self.digits}}{self.after}"


def code_styles(parts: Mapping[str, bytes]) -> dict[bytes, Code]:
    """Return index of a style -> how it writes numbers, for formats of zeros and letters only."""
    formats, used = dict[str, Code](), list[str]()

    def take(path: tuple[str, ...], attributes: dict[str, str]) -> None:
        if path[-1] == "numFmt" and (found := _CODE.fullmatch(attributes.get("formatCode", ""))):
            before, after = (re.sub(r'["\\]', "", text) for text in (found[1], found[3]))
            if len(found[2]) > 1 or before.endswith("-"):
                formats[attributes.get("numFmtId", "")] = Code(before, len(found[2]), after)
        elif path[-2:] == ("cellXfs", "xf"):
            used.append(attributes.get("numFmtId", ""))

    elements(parts.get("xl/styles.xml") or b"<styleSheet/>", take)
    return {str(index).encode(): formats[one] for index, one in enumerate(used) if one in formats}


def add_detail(
    sheet: Sheet,
    data: bytes,
    percents: set[bytes],
    lights: Mapping[bytes, str] = MappingProxyType({}),
    codes: Mapping[bytes, Code] = MappingProxyType({}),
) -> None:
    """Turn percent-formatted numbers of a sheet into ``Percent``; note unknown values and coloured cells.

    Numbers that a format shows as a code, ``007`` or ``NC-007``, become that text.

    Args:
        sheet: as calamine read it; changed in place.
        data: the XML of the sheet.
        percents: indices of the styles that show a percentage.
        lights: index of a style -> colour of a traffic light.
        codes: index of a style -> how it writes numbers as codes.
    """
    odd = b't="e"' in data or b"<f" in data
    if not odd and not percents and not lights and not codes:
        return
    for column, row, attributes, body in _cells(data, odd, percents | lights.keys() | codes.keys()):
        if row > len(sheet.rows):
            continue
        style = _STYLE.search(attributes)
        if style and style[1] in lights and not body:
            sheet.fills[row - 1, column] = lights[style[1]]
        if column >= len(sheet.rows[row - 1]):
            continue
        cell = sheet.rows[row - 1][column]
        if style and style[1] in percents and isinstance(cell, float):
            sheet.rows[row - 1][column] = Percent(round(cell * 100, 10))
        elif style and style[1] in codes and isinstance(cell, float) and cell.is_integer() and cell >= 0:
            sheet.rows[row - 1][column] = codes[style[1]].text(cell)
        value = _VALUE.search(body)
        if b't="e"' in attributes:
            error = value[1].decode() if value else "an error"
            sheet.rows[row - 1][column] = error
        elif (
            cell == "" and b"<f" in body and (value is None or not value[1]) and b't="str"' not in attributes
        ):
            message = "The formula was never calculated: open the file in Excel, save it and import it again."
            sheet.notes.append(Note(row, letter(column), message))


def _cells(data: bytes, odd: bool, percents: set[bytes]) -> Iterator[tuple[int, int, bytes, bytes]]:
    wanted = percents
    for match in _CELL.finditer(data):
        attributes, body = match[3], match[4] or b""
        style = _STYLE.search(attributes) if wanted else None
        if (style and style[1] in wanted) or (odd and (b't="e"' in attributes or b"<f" in body)):
            yield column_of(match[1].decode()), int(match[2]), attributes, body
