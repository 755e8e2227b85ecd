"""How far the sheets of a binary workbook (.xls, .xlsb) reach, before a reader makes a dense grid of them."""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

from qms_desktop.catalogue import worded
from qms_desktop.exchange.cells import COLUMN_LIMIT, ROW_LIMIT
from qms_desktop.exchange.extents import AREA_LIMIT

_FREE = 0xFFFFFFFA
"""Sector numbers from here on mean free, end of chain and the like (MS-CFB 2.1)."""
_SHEETS = 1_000
_STREAMS = {"workbook", "book"}
_BIFF_CELLS = {0x06, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E}
_MUL_RK, _DIMENSIONS, _BOUND_SHEET, _EOF, _FILE_PASS = 0xBD, 0x200, 0x85, 0x0A, 0x2F


def xlsb_reason(data: bytes) -> str | None:
    """Say why an .xlsb sheet (MS-XLSB 2.1.4) would make too large a grid; None where it is sane."""
    position = row = rows = columns = 0
    while position < len(data):
        kind, position = packed(data, position, 2)
        size, position = packed(data, position, 4)
        if kind <= 11 and position + 4 <= len(data):
            (number,) = unpack_from("<I", data, position)
            if kind == 0:
                row = number + 1
            elif kind != 1:
                rows, columns = max(rows, row), max(columns, number + 1)
        position += size
    return _reason(rows, columns)


def packed(data: bytes, position: int, longest: int) -> tuple[int, int]:
    """Read a number of seven bits a byte, at most so many bytes; return it and the place after it."""
    value = 0
    for index in range(longest):
        if position >= len(data):
            break
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << (7 * index)
        if not byte & 0x80:
            break
    return value, position


def xls_reason(data: bytes) -> str | None:
    """Say why an OLE file can't be read as an .xls: none, protected, too large a grid; None where it can."""
    stream = workbook_stream(data)
    if not stream:
        return worded("it holds no workbook, or is damaged or cut short")
    starts = []
    for kind, at, size in biff(stream, 0):
        if kind == _FILE_PASS:
            return worded("it is protected by a password: remove the password and save it first")
        if kind == _BOUND_SHEET and size >= 4:
            starts.append(unpack_from("<I", stream, at)[0])
    if len(starts) > _SHEETS:
        return worded("it has {0:,} sheets, and the limit is {1:,}", len(starts), _SHEETS)
    total = 0
    for start in starts:
        rows, columns = _biff_extent(stream, start)
        if reason := _reason(rows, columns):
            return reason
        total += rows * columns
        if total > 2 * AREA_LIMIT:
            return worded("its sheets together reach too far")
    return None


def _biff_extent(stream: bytes, start: int) -> tuple[int, int]:
    """Return rows and columns of a sheet; the reader makes room for a declared dimension too."""
    rows = columns = 0
    for kind, at, size in biff(stream, start):
        if kind in _BIFF_CELLS and size >= 4:
            row, column = unpack_from("<HH", stream, at)
        elif kind == _MUL_RK and size >= 6:
            row, column = unpack_from("<H", stream, at)[0], unpack_from("<H", stream, at + size - 2)[0]
        elif kind == _DIMENSIONS and size >= 12:
            first, last, left, right = unpack_from("<IIHH", stream, at)
            if (last - first) * (right - left) > 65_536 * 256:
                return last, max(right, 1)
            continue
        else:
            continue
        rows, columns = max(rows, row + 1), max(columns, column + 1)
    return rows, columns


def biff(stream: bytes, position: int) -> Iterator[tuple[int, int, int]]:
    """Give kind, start and size of each record (MS-XLS 2.1.4) up to the end of its substream."""
    while position + 4 <= len(stream):
        kind, size = unpack_from("<HH", stream, position)
        yield kind, position + 4, min(size, len(stream) - position - 4)
        position += 4 + size
        if kind == _EOF:
            return


def _reason(rows: int, columns: int) -> str | None:
    if rows * columns <= AREA_LIMIT:
        return None
    if columns > COLUMN_LIMIT:
        return worded("a cell lies beyond the limit of {0} columns", COLUMN_LIMIT)
    return worded("a row lies beyond the limit of {0:,} rows", ROW_LIMIT)


def workbook_stream(data: bytes) -> bytes:
    """Return the records of the workbook in an OLE file (MS-CFB), empty where there is none."""
    if len(data) < 512:
        return b""
    shift, mini_shift = unpack_from("<HH", data, 30)
    if shift not in (9, 12) or mini_shift != 6:
        return b""
    sector = 1 << shift
    table = _table(data, sector)
    directory = _chain(data, sector, sector, table, unpack_from("<I", data, 48)[0])
    (cutoff,) = unpack_from("<I", data, 56)
    entries = [directory[at : at + 128] for at in range(0, len(directory) - 127, 128)]
    for entry in entries:
        length = min(unpack_from("<H", entry, 64)[0], 64)
        name = entry[: max(length - 2, 0)].decode("utf-16-le", "replace").casefold()
        if name not in _STREAMS:
            continue
        start, size = unpack_from("<IQ", entry, 116)
        size &= 0xFFFFFFFF
        if size >= cutoff:
            return _chain(data, sector, sector, table, start)[:size]
        small = _chain(data, sector, sector, table, unpack_from("<I", entries[0], 116)[0])
        small_table = _numbers(_chain(data, sector, sector, table, unpack_from("<I", data, 60)[0]))
        return _chain(small, 0, 1 << mini_shift, small_table, start)[:size]
    return b""


def _table(data: bytes, sector: int) -> list[int]:
    """Return the allocation table: sector -> the one after it."""
    places: list[int] = list(unpack_from("<109I", data, 76))
    further, visited = unpack_from("<I", data, 68)[0], 0
    while further < _FREE and visited <= len(data) // sector:
        numbers = _numbers(data[(further + 1) * sector : (further + 2) * sector])
        if not numbers:
            break
        places += numbers[:-1]
        further, visited = numbers[-1], visited + 1
    parts = [data[(place + 1) * sector : (place + 2) * sector] for place in places if place < _FREE]
    return _numbers(b"".join(parts))


def _chain(data: bytes, offset: int, sector: int, table: list[int], start: int) -> bytes:
    parts: list[bytes] = []
    while start < len(table) and len(parts) <= len(data) // sector:
        parts.append(data[offset + start * sector : offset + (start + 1) * sector])
        start = table[start]
    return b"".join(parts)


def _numbers(data: bytes) -> list[int]:
    return list(unpack_from(f"<{len(data) // 4}I", data))
