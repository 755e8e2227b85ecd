"""What hangs on a cell of an .xlsb sheet without standing in it: notes, and the addresses of links."""

from __future__ import annotations

from collections.abc import Mapping
from struct import unpack_from

from qms_desktop.exchange.cells import Sheet
from qms_desktop.exchange.remarks import hang, related, without_preface
from qms_desktop.exchange.xlsb_detail import records, wide_text

_COMMENT, _COMMENT_TEXT, _LINK = 635, 637, 494
"""BrtBeginComment, BrtCommentText and BrtHLink (MS-XLSB 2.3.2)."""


def add_xlsb_remarks(sheet: Sheet, name: str, data: bytes, parts: Mapping[str, bytes]) -> None:
    """Add the notes and links of a sheet to it, by 0-based row and column.

    Args:
        sheet: as read; changed in place.
        name: of its part.
        data: of its part.
        parts: of the workbook.
    """
    comments, targets = related(name, parts)
    for inside in comments:
        _add_notes(sheet, inside)
    for kind, at, size in records(data) if targets else ():
        if kind == _LINK and size >= 20:
            row, column = _first_cell(data, at)
            hang(sheet, row, column, "link", targets.get(wide_text(data, at + 16)[0], ""))


def _add_notes(sheet: Sheet, data: bytes) -> None:
    place: tuple[int, int] | None = None
    for kind, at, size in records(data):
        if kind == _COMMENT and size >= 20:
            place = _first_cell(data, at + 4)
        elif kind == _COMMENT_TEXT and size >= 5 and place is not None:
            hang(sheet, *place, "note", without_preface(wide_text(data, at + 1)[0]))
            place = None


def _first_cell(data: bytes, at: int) -> tuple[int, int]:
    """Return 0-based row and column at which a range (UncheckedRfX) begins."""
    row, _, column = unpack_from("<III", data, at)
    return row, column
