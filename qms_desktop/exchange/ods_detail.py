"""What calamine does not report of an .ods sheet: percentages, codes, errors, colours, notes, links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from defusedxml.ElementTree import DefusedXMLParser

from qms_desktop.exchange.cells import Sheet
from qms_desktop.exchange.colours import light_of
from qms_desktop.exchange.extents import times
from qms_desktop.exchange.number_formats import Shown, percentage, show

_CODE = re.compile(r"(\D*)(\d{1,15})\D*")
_INSIDE = {"line-break": "\n", "tab": "\t", "s": " "}
"""What stands in a text as an element; calamine leaves out the first two and joins the words beside them."""
_ERROR = re.compile(r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)|Err:5\d\d")
"""What older programs show of a formula to whose error they give the value 0."""


def add_ods_detail(sheets: Sequence[Sheet], content: bytes) -> None:
    """Make the cells of sheets what a person sees in them, and add the notes and links that hang on them.

    Args:
        sheets: as calamine read them; changed in place.
        content: the part ``content.xml``, already within the limits.

    Raises:
        ParseError: no well-formed XML.
        ValueError: a repetition that is no number.
    """
    parser = DefusedXMLParser(target=_Cells({sheet.name: sheet for sheet in sheets}), forbid_dtd=True)
    parser.feed(content)
    parser.close()


class _Cells:
    """Takes the events of the part; what a cell means is settled where it ends."""

    def __init__(self, sheets: dict[str, Sheet]) -> None:
        self._sheets = sheets
        self._sheet: Sheet | None = None
        self._tables = 0
        self._row = self._rows = self._column = self._columns = 0
        self._cell: dict[str, str] | None = None
        self._text: list[str] = []
        self._note: list[str] | None = None
        self._date = self._broken = False
        self._links: list[str] = []
        self._style = ""
        self._lights: dict[str, str] = {}
        """Style of a cell -> colour of a traffic light that is its ground."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if name == "table":
            self._tables += 1
            if self._tables == 1:
                self._row = self._rows = 0
                self._sheet = self._sheets.get(_local(attributes).get("name", ""))
        elif name == "style":
            self._style = _local(attributes).get("name", "")
        elif name == "table-cell-properties":
            ground = _local(attributes).get("background-color", "")
            if light := light_of({"rgb": ground.removeprefix("#")}):
                self._lights[self._style] = light
        elif self._tables != 1:
            return
        elif name == "table-row":
            self._rows, self._column = times(attributes, "number-rows-repeated"), 0
        elif name in ("table-cell", "covered-table-cell"):
            self._columns = times(attributes, "number-columns-repeated")
            self._cell, self._text, self._links, self._broken = _local(attributes), [], [], False
        elif name == "annotation":
            self._note = []
        elif name in ("date", "creator"):
            self._date = self._note is not None
        elif name == "p":
            self._told("\n")
        elif name in _INSIDE:
            self._told(_INSIDE[name])
            self._broken = self._broken or name != "s"
        elif name == "a":
            self._links.append(_local(attributes).get("href", ""))

    def data(self, text: str) -> None:
        if self._tables == 1 and self._cell is not None and not self._date:
            self._told(text)

    def _told(self, text: str) -> None:
        (self._text if self._note is None else self._note).append(text)

    def end(self, tag: str) -> None:
        name = tag.rpartition("}")[2]
        if name == "table":
            self._tables -= 1
        elif self._tables != 1:
            return
        elif name in ("date", "creator"):
            self._date = False
        elif name == "annotation":
            self._remark("note", self._note or [])
            self._note = None
        elif name in ("table-cell", "covered-table-cell") and self._cell is not None:
            self._settle(self._cell, "".join(self._text).strip())
            for link in self._links:
                self._remark("link", [link])
            self._column, self._cell = self._column + self._columns, None
        elif name == "table-row":
            self._row += self._rows

    def close(self) -> None:
        """Nothing is held back."""

    def _settle(self, cell: dict[str, str], text: str) -> None:
        """Show a cell, over all of its repetitions, as the program shows it."""
        kind = cell.get("value-type")
        what: Shown | str | None = None
        if kind == "error" or ("formula" in cell and _ERROR.fullmatch(text)):
            what = text or "an error"
        elif kind == "percentage":
            what = percentage
        elif kind == "string" and self._broken:
            what = text
        elif kind == "float":
            what = _code(text, cell.get("value", ""))
        light = self._lights.get(cell.get("style-name", "")) if not (kind or text) else None
        if self._sheet is None:
            return
        if light is not None:
            self._sheet.fills.update((place, light) for place in self._places(self._sheet))
        if what is not None:
            show(self._sheet, ((*place, what) for place in self._places(self._sheet)))

    def _places(self, sheet: Sheet) -> Iterator[tuple[int, int]]:
        """Give the places that a cell takes with its repetitions, among the filled ones."""
        for row in range(self._row, min(self._row + self._rows, len(sheet.rows))):
            for column in range(self._column, min(self._column + self._columns, len(sheet.rows[row]))):
                yield row, column

    def _remark(self, kind: str, text: list[str]) -> None:
        told = "".join(text).strip()
        if told and self._sheet is not None:
            self._sheet.remarks.setdefault((self._row, self._column), []).append((kind, told))


def _local(attributes: dict[str, str]) -> dict[str, str]:
    """Return attributes by local name; what LibreOffice says of a value goes before the standard's word."""
    told = sorted(attributes.items(), key=lambda item: "documentfoundation" in item[0])
    return {key.rpartition("}")[2]: value for key, value in told}


def _code(text: str, value: str) -> Shown | str | None:
    """Return what is shown of a whole number where that is a code: 007, NC-007."""
    found = _CODE.fullmatch(text)
    if found is None or not value.isdecimal() or int(found[2]) != int(value):
        return None
    led = len(found[2]) > 1 and found[2].startswith("0")
    return text if led or found[1].endswith("-") else None
