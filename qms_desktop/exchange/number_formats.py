"""What a format makes of a number that a person sees: 0.985 as 98.5 %, 7 as NC-007."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from qms_desktop.exchange.cells import Cell, Sheet

Shown = Callable[[float], Cell]
"""Takes a number as stored, gives it as shown."""

_CODE = re.compile(r'((?:"[^"%]*"|\\.|-)*)(0+)((?:"[^"%]*"|\\.)*)')
"""A format of zeros between letters: ``000``, ``"NC-"0000``."""
_LETTERS = re.compile(r'"[^"]*"|\\.')
_LONGEST = 255
"""Characters of a format, as the programs allow them."""

ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
    0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip
"""Error in a binary workbook -> what a person sees (MS-XLS 2.5.10)."""


class Percent(float):
    """A number shown as a percentage: 0.985 with a percent format is ``Percent(98.5)``."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Code:
    """How a format writes a number as a code: ``"NC-"000`` makes NC-007 of 7."""

    before: str
    digits: int
    after: str

    def shown(self, number: float) -> Cell:
        """Return the code of a whole number; any other stays a number."""
        if number < 0 or not number.is_integer():
            return number
        return f"{self.before}{int(number):0{self.digits}}{self.after}"


def percentage(number: float) -> Cell:
    """Return a share as its percentage."""
    return Percent(round(number * 100, 10))


BUILT_IN: dict[int, Shown] = {9: percentage, 10: percentage}
"""Formats that a workbook uses by their index without declaring them."""


def shown_as(code: str) -> Shown | None:
    """Return what a format code makes of a number, None where the number is shown as the number it is."""
    code = code[:_LONGEST]
    if "%" in _LETTERS.sub("", code):
        return percentage
    found = _CODE.fullmatch(code)
    if found is None:
        return None
    before, after = (re.sub(r'["\\]', "", text) for text in (found[1], found[3]))
    if len(found[2]) == 1 and not before.endswith("-"):
        return None
    return Code(before, len(found[2]), after).shown


Mark = tuple[int, int, Shown | str]
"""Row and column (0-based) of a cell, and how its number is shown or the error that stands in it."""


def show(sheet: Sheet, marks: Iterable[Mark]) -> None:
    """Make the cells of a sheet what a person sees in them, in place."""
    for row, column, what in marks:
        if row >= len(sheet.rows) or column >= len(sheet.rows[row]):
            continue
        cells = sheet.rows[row]
        cell = cells[column]
        if isinstance(what, str):
            cells[column] = what
        elif isinstance(cell, float):
            cells[column] = what(cell)
