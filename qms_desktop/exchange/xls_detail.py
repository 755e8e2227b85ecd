"""What calamine does not report of an .xls sheet: number formats, errors, coloured cells, notes, links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from struct import unpack_from

from qms_desktop.exchange.binary_extents import biff
from qms_desktop.exchange.cells import COLUMN_LIMIT, ROW_LIMIT, Sheet
from qms_desktop.exchange.colours import light_of
from qms_desktop.exchange.number_formats import BUILT_IN, ERRORS, Mark, Shown, show, shown_as

_BOF, _BOUND_SHEET, _FORMAT, _XF = 0x809, 0x85, 0x41E, 0xE0
_FORMULA, _NUMBER, _RK, _MUL_RK, _ERROR = 0x06, 0x203, 0x27E, 0xBD, 0x205
_NOTE, _OBJECT, _TEXT, _CONTINUE, _LINK = 0x1C, 0x5D, 0x1B6, 0x3C, 0x1B8
_BLANK, _MUL_BLANK, _PALETTE = 0x201, 0xBE, 0x92
_SOLID, _FIRST_COLOUR = 1, 8
_BIFF8 = 0x600
_URL = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")
"""Class of the moniker that holds an address (MS-OSHARED 2.3.7.6)."""


def add_xls_detail(sheets: Sequence[Sheet], stream: bytes) -> None:
    """Make the cells of sheets what a person sees in them, and add the notes and links that hang on them.

    Args:
        sheets: the worksheets as calamine read them, in order; changed in place.
        stream: the records of the workbook (MS-XLS), already within the limits.
    """
    starts, shown, wide = _globals(stream)
    if len(starts) != len(sheets):
        return
    lights = _lights(stream) if wide else {}
    for sheet, start in zip(sheets, starts, strict=True):
        show(sheet, _marks(stream, start, shown))
        if lights:
            sheet.fills.update(_fills(sheet, stream, start, lights))
        if wide:
            _add_remarks(sheet, stream, start)


def _globals(stream: bytes) -> tuple[list[int], list[Shown | None], bool]:
    """Return where worksheets start, how each cell format shows a number, and if text is that of Excel 97."""
    starts, used, formats, version = list[int](), list[int](), dict(BUILT_IN), 0
    for kind, at, size in biff(stream, 0):
        if kind == _BOF and size >= 2:
            (version,) = unpack_from("<H", stream, at)
        elif kind == _BOUND_SHEET and size >= 6 and not stream[at + 5]:
            starts.append(unpack_from("<I", stream, at)[0])
        elif kind == _XF and size >= 4:
            used.append(unpack_from("<H", stream, at + 2)[0])
        elif kind == _FORMAT and size >= 5:
            (index,) = unpack_from("<H", stream, at)
            if found := shown_as(_code(stream[at + 2 : at + size], version == _BIFF8)):
                formats[index] = found
    return starts, [formats.get(one) for one in used], version == _BIFF8


def _code(data: bytes, wide: bool) -> str:
    if wide:
        return data[3:].decode("utf-16-le" if data[2] & 1 else "latin-1", "replace")
    return data[1:].decode("latin-1")


def _marks(stream: bytes, start: int, shown: Sequence[Shown | None]) -> Iterator[Mark]:
    for kind, at, size in biff(stream, start):
        if kind in (_NUMBER, _RK) and size >= 10:
            row, column, style = unpack_from("<HHH", stream, at)
            yield from _mark(row, column, style, shown)
        elif kind == _FORMULA and size >= 14:
            row, column, style, told, error, special = unpack_from("<HHHB1xB3xH", stream, at)
            if special == 0xFFFF and told == 2:
                yield row, column, ERRORS.get(error, "an error")
            else:
                yield from _mark(row, column, style, shown)
        elif kind == _ERROR and size >= 8 and stream[at + 7]:
            row, column = unpack_from("<HH", stream, at)
            yield row, column, ERRORS.get(stream[at + 6], "an error")
        elif kind == _MUL_RK:
            row, column = unpack_from("<HH", stream, at) if size >= 4 else (0, 0)
            for index in range((size - 6) // 6):
                (style,) = unpack_from("<H", stream, at + 4 + 6 * index)
                yield from _mark(row, column + index, style, shown)


def _mark(row: int, column: int, style: int, shown: Sequence[Shown | None]) -> Iterator[Mark]:
    if style < len(shown) and (what := shown[style]):
        yield row, column, what


def _lights(stream: bytes) -> dict[int, str]:
    """Return cell format -> colour of a traffic light that it gives a cell as its ground."""
    palette, grounds = dict[int, str](), list[int]()
    for kind, at, size in biff(stream, 0):
        if kind == _PALETTE and size >= 2:
            colours = stream[at + 2 : at + size]
            found = (colours[place : place + 3].hex() for place in range(0, len(colours) - 3, 4))
            palette = dict(enumerate(found, start=_FIRST_COLOUR))
        elif kind == _XF:
            pattern, ground = unpack_from("<IH", stream, at + 14) if size >= 20 else (0, 0)
            grounds.append(ground & 0x7F if pattern >> 26 == _SOLID else 0)
    named = [light_of({"rgb": palette.get(one, ""), "indexed": str(one)}) for one in grounds]
    return {style: light for style, light in enumerate(named) if light and grounds[style]}


def _fills(
    sheet: Sheet, stream: bytes, start: int, lights: Mapping[int, str]
) -> Iterator[tuple[tuple[int, int], str]]:
    """Give the empty cells among the filled ones whose ground is that of a traffic light."""
    for kind, at, size in biff(stream, start):
        if (kind != _BLANK or size < 6) and (kind != _MUL_BLANK or size < 8):
            continue
        row, first = unpack_from("<HH", stream, at)
        count = 1 if kind == _BLANK else (size - 6) // 2
        for column, style in enumerate(unpack_from(f"<{count}H", stream, at + 4), start=first):
            if style in lights and row < len(sheet.rows) and column < len(sheet.rows[row]):
                yield (row, column), lights[style]


def _add_remarks(sheet: Sheet, stream: bytes, start: int) -> None:
    """Add notes (MS-XLS 2.4.179: they name the drawing that holds their text) and addresses of links."""
    texts, notes = dict[int, str](), list[tuple[int, int, int]]()
    drawn = left = 0
    for kind, at, size in biff(stream, start):
        if kind == _OBJECT and size >= 8:
            (drawn,) = unpack_from("<H", stream, at + 6)
        elif kind == _TEXT and size >= 12:
            (left,) = unpack_from("<H", stream, at + 10)
        elif kind == _CONTINUE and left and size:
            text = stream[at + 1 : at + size].decode("utf-16-le" if stream[at] & 1 else "latin-1", "replace")
            texts[drawn] = texts.get(drawn, "") + text[:left]
            left -= min(len(text), left)
        elif kind == _NOTE and size >= 8:
            row, column, _, drawing = unpack_from("<HHHH", stream, at)
            notes.append((row, column, drawing))
        elif kind == _LINK and size >= 8:
            row, _, column = unpack_from("<HHH", stream, at)
            _add(sheet, row, column, "link", _address(stream[at + 8 : at + size]))
    for row, column, drawing in notes:
        _add(sheet, row, column, "note", texts.get(drawing, ""))


def _address(data: bytes) -> str:
    """Return the address in a link's record, empty where it leads into the workbook or to a file."""
    at = data.find(_URL)
    if at < 0 or at + 20 > len(data):
        return ""
    (size,) = unpack_from("<I", data, at + 16)
    return data[at + 20 : at + 20 + size].decode("utf-16-le", "replace").partition("\0")[0]


def _add(sheet: Sheet, row: int, column: int, kind: str, text: str) -> None:
    if text.strip() and row < ROW_LIMIT and column < COLUMN_LIMIT:
        sheet.remarks.setdefault((row, column), []).append((kind, text.strip()))
