"""How far a sheet's XML reaches, before a reader that makes a dense grid of it may see it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from defusedxml.ElementTree import DefusedXMLParser, ParseError

from qms_desktop.catalogue import worded
from qms_desktop.exchange.cells import COLUMN_LIMIT, ROW_LIMIT, Beyond, column_of, letter
from qms_desktop.exchange.pieces import holds, search

AREA_LIMIT = ROW_LIMIT * COLUMN_LIMIT
"""Cells of a grid, filled or not."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ODD = re.compile(
    rb"<(?:row|c|[^\s<>/:!?]+:(?:row|c))(?=[\s/>])"
    rb'(?! (?:[\w:.]+="[^"<>]*" )*?r="(?:[A-G]?[A-Z])?(?:[1-4]?\d{1,4}|50000)"[ />])'
)
"""A row or cell that does not say plainly, as every program does, that it lies within the limits."""
_ROW = re.compile(rb'<(?:[^\s<>/:!?]+:)?row (?:[\w:.]+="[^"<>]*" )*?r="(\d{1,7})"')
_NOT_PLAIN = re.compile(
    rb"<(?:[^\s<>/:!?]+:)?(?:row|c)(?=[\s/>])"
    rb'(?! (?:[\w:.]+="[^"<>]*" )*?r="(?:[A-Z]{1,3})?\d{1,7}"[ />])'
)
"""A row or cell without a plain reference, be it within the limits or not."""
_WITHIN = re.compile(rb'[ ]r="(?:[A-Z]{1,3})?0*(?:[1-4]?\d{1,4}|50000)"')
"""A reference within the limit of rows."""
_VALUE = re.compile(rb"<(?:[^\s<>/:!?]+:)?(?:v|is)[\s>]")
_CELL = re.compile(rb'<(?:[^\s<>/:!?]+:)?c (?:[\w:.]+="[^"<>]*" )*?r="([A-Z]{1,3})(\d{1,7})"')
_END = re.compile(rb"</(?:[^\s<>/:]+:)?sheetData>")
_LAST_VALUES = (b"<v>", b"<v ", b"<is>", b"<f>", b"<f ")
_REFERENCE = re.compile(r"([A-Za-z]{1,3})0*([1-9]\d{0,6})")
_KEPT = {"mergeCells", "mergeCell", "row", "c", "v", "f", "is", "t", "r"}


def within_limits(data: bytes) -> tuple[bytes, Beyond | None]:
    """Return a sheet's XML with no cell beyond the limits, and what was left out.

    One that keeps to the limits comes back as it is; another is written anew with a plain reference on each
    row and cell: a cell that has none, or has it in other quotes, lies where a reader counts it to be.

    Raises:
        ParseError: no well-formed XML.
        ValueError: a reference that is none.
    """
    if search(_ODD, data) is None:
        return data, None
    if shortened := _without_far_rows(data):
        return shortened
    writer = _Bounded()
    parser = DefusedXMLParser(target=writer, forbid_dtd=True)
    parser.feed(_without_blank_end(data))
    parser.close()
    return writer.xml(), writer.beyond


def _without_far_rows(data: bytes) -> tuple[bytes, Beyond | None] | None:
    """Cut off the rows beyond the limit in one piece, where everything is told plainly and in order.

    Returns:
        the same as ``within_limits``; None where anything else is odd.
    """
    far = next((match for match in _ROW.finditer(data) if int(match[1]) > ROW_LIMIT), None)
    end = _END.search(data, far.start()) if far is not None else None
    if far is None or end is None or holds(data, b"<!"):  # a comment may hold what looks like a row
        return None
    tail = data[far.start() : end.start()]
    shortened = data[: far.start()] + data[end.start() :]
    if search(_ODD, shortened) or search(_WITHIN, tail) or search(_NOT_PLAIN, tail):
        return None
    value = search(_VALUE, tail)
    if value is None:
        return shortened, None
    cells = list(_CELL.finditer(tail, 0, value.start()))
    if not cells:
        return None
    first = cells[-1]
    count = sum(1 for _ in _VALUE.finditer(tail))
    return shortened, Beyond(int(first[2]), first[1].decode(), count)


def _without_blank_end(data: bytes) -> bytes:
    """Cut the rows after the last value: a million styled, empty ones are common."""
    last = max(data.rfind(mark) for mark in _LAST_VALUES)
    start = data.find(b"</row>", last)
    end = data.rfind(b"</sheetData>")
    return data[: start + 6] + data[end:] if 0 <= last < start < end else data


class _Bounded:
    """Takes the events of a sheet's XML and writes those of its cells that lie within the limits."""

    def __init__(self) -> None:
        self.beyond: Beyond | None = None
        self._data: list[str] = []
        self._merges: list[str] = []
        self._out = self._data
        self._row = self._column = 0
        self._depth_left_out = 0

    def xml(self) -> bytes:
        """Return the sheet as a reader needs it: cells and merged ranges."""
        cells, merges = "".join(self._data), "".join(self._merges)
        return f'<worksheet xmlns="{_MAIN}"><sheetData>{cells}</sheetData>{merges}</worksheet>'.encode()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if self._depth_left_out:
            self._depth_left_out += 1
            if name in ("v", "is") and self._column:
                self._leave_out()
            return
        if name == "row":
            self._row, self._column = int(attributes.get("r") or self._row + 1), 0
            attributes["r"] = str(self._row)
        elif name == "c":
            self._place(attributes)
        if name not in _KEPT:
            return
        if name == "c" and (self._row > ROW_LIMIT or self._column > COLUMN_LIMIT):
            self._depth_left_out = 1
            return
        self._out = self._merges if name.startswith("merge") else self._data
        plain = (f" {key}={quoteattr(value)}" for key, value in attributes.items() if "}" not in key)
        self._out.append(f"<{name}{''.join(plain)}>")

    def end(self, tag: str) -> None:
        name = tag.rpartition("}")[2]
        if self._depth_left_out:
            self._depth_left_out -= 1
        elif name in _KEPT:
            self._out.append(f"</{name}>")

    def data(self, text: str) -> None:
        if not self._depth_left_out and text.strip():
            self._out.append(escape(text))

    def close(self) -> None:
        """Nothing is held back."""

    def _place(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference is None:
            self._column += 1
        else:
            found = _REFERENCE.fullmatch(reference)
            if found is None:
                raise ValueError(reference)
            self._column, self._row = column_of(found[1].upper()) + 1, int(found[2])
        attributes["r"] = f"{letter(self._column - 1)}{self._row}"

    def _leave_out(self) -> None:
        self.beyond = (self.beyond or Beyond(self._row, letter(self._column - 1))).more()


@dataclass(slots=True)
class _Table:
    rows: int = 0
    """Down to the last filled row, repetitions counted."""
    columns: int = 0
    blank_rows: int = 0


class _Repetitions:
    """Takes the events of an OpenDocument sheet and counts the grid that its repetitions make."""

    def __init__(self) -> None:
        self.tables: list[_Table] = []
        self.spaces = 0
        """That an element each stands for in texts, of which a reader makes as many characters."""
        self._repeated = 1
        self._column = self._last_filled = 0
        self._in_cell = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if name == "table":
            self.tables.append(_Table())
        elif name == "table-row":
            self._repeated, self._column, self._last_filled = times(attributes, "number-rows-repeated"), 0, 0
        elif name in ("table-cell", "covered-table-cell"):
            self._column += times(attributes, "number-columns-repeated")
            if any(key.endswith(("}value-type", "}formula")) for key in attributes):
                self._last_filled = self._column
            self._in_cell = True
        elif self._in_cell:
            self._last_filled = self._column
            if name == "s":
                self.spaces += times(attributes, "c")

    def end(self, tag: str) -> None:
        name = tag.rpartition("}")[2]
        if name in ("table-cell", "covered-table-cell"):
            self._in_cell = False
        elif name == "table-row" and self.tables:
            self._end_row(self.tables[-1])

    def data(self, _text: str) -> None:
        """Only the places count."""

    def close(self) -> None:
        """Nothing is held back."""

    def _end_row(self, table: _Table) -> None:
        if not self._last_filled:
            table.blank_rows += self._repeated
            return
        table.rows += table.blank_rows + self._repeated
        table.columns = max(table.columns, self._last_filled)
        table.blank_rows = 0


def times(attributes: dict[str, str], name: str) -> int:
    return next((int(value) for key, value in attributes.items() if key.rpartition("}")[2] == name), 1)


def ods_reason(data: bytes) -> str | None:
    """Say why an OpenDocument ``content.xml`` would make too large a grid; None where it is sane.

    Raises:
        ParseError: no well-formed XML.
        ValueError: a repetition that is no number.
    """
    counter = _Repetitions()
    parser = DefusedXMLParser(target=counter, forbid_dtd=True)
    parser.feed(data)
    parser.close()
    if counter.spaces > AREA_LIMIT:
        return worded("its texts have more than {0:,} spaces", AREA_LIMIT)
    area = 0
    for table in counter.tables:
        area += table.rows * table.columns
        if area <= AREA_LIMIT and table.rows <= 4 * ROW_LIMIT:
            continue
        if table.columns > COLUMN_LIMIT:
            return worded("a cell repeats itself beyond the limit of {0} columns", COLUMN_LIMIT)
        return worded("a row repeats itself beyond the limit of {0:,} rows", ROW_LIMIT)
    return None


def elements(data: bytes, take: Callable[[tuple[str, ...], dict[str, str]], None]) -> None:
    """Hand over each element of an XML part, with the names above it, without keeping the tree.

    Args:
        data: the part.
        take: gets the last four local names of the path, the element's own last, and its attributes.

    Raises:
        ParseError: no well-formed XML.
    """
    parser = DefusedXMLParser(target=_Elements(take), forbid_dtd=True)
    stream = BytesIO(data)
    while chunk := stream.read(2**20):
        parser.feed(chunk)
    parser.close()


class _Elements:
    def __init__(self, take: Callable[[tuple[str, ...], dict[str, str]], None]) -> None:
        self._take = take
        self._path: list[str] = []

    def start(self, tag: str, attributes: dict[str, Any]) -> None:
        self._path.append(tag.rpartition("}")[2])
        self._take(tuple(self._path[-4:]), attributes)

    def end(self, _tag: str) -> None:
        self._path.pop()

    def data(self, _text: str) -> None:
        """Only names and attributes count."""

    def close(self) -> None:
        """Nothing is held back."""


__all__ = ["AREA_LIMIT", "ParseError", "elements", "ods_reason", "within_limits"]
