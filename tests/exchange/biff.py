"""The least that is an old .xls workbook (MS-CFB, MS-XLS) and a binary .xlsb, built without any program."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from struct import pack

_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_BOF, _EOF = 0x809, 0x0A

FORMATS = ("0.0%", '"NC-"000')
"""Of the cell formats 1 and 2 of each workbook made here; 3 is the built-in percentage, 0 the general one."""
PERCENT, CODE, BUILT_IN_PERCENT, RED_GROUND = 1, 2, 3, 4
_ERRORS = {"#DIV/0!": 0x07, "#N/A": 0x2A}

Cells = Sequence[tuple[int, int, str | float] | tuple[int, int, str | float, int]]
"""Row and column (0-based), value (errors by their name) and cell format; a whole number is stored as one."""


def record(kind: int, body: bytes = b"") -> bytes:
    """Return one record of a BIFF8 stream."""
    return pack("<HH", kind, len(body)) + body


def dimensions(rows: int, columns: int) -> bytes:
    """Return the record that says how far a sheet reaches."""
    return record(0x200, pack("<IIHHH", 0, rows, 0, columns, 0))


def sheet_stream(cells: Cells, before: bytes = b"", about: bytes = b"") -> bytes:
    """Return a BIFF8 workbook of one sheet, “CAPA”, with records before its cells and about the whole."""
    body = record(_BOF, pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0)) + before
    for row, column, value, *style in cells:
        body += _cell(pack("<HHH", row, column, *style or [0]), value)
    name = pack("<IHBB", 0, 0, 4, 0) + b"CAPA"
    start = record(_BOF, pack("<HHHHII", 0x600, 5, 0, 0, 0, 0)) + record(0x42, pack("<H", 1200))
    for number, code in enumerate(FORMATS, 164):
        start += record(0x41E, pack("<HHB", number, len(code), 0) + code.encode())
    for number in (0, 164, 165, 10):
        start += record(0xE0, pack("<HH", 0, number) + bytes(16))
    start += about + record(0xE0, bytes(14) + pack("<IH", 1 << 26, 10))
    at = len(start) + len(record(0x85, name)) + len(record(_EOF))
    return start + record(0x85, pack("<I", at) + name[4:]) + record(_EOF) + body + record(_EOF)


def _cell(place: bytes, value: str | float) -> bytes:
    if isinstance(value, int):
        return record(0x27E, place + pack("<I", value << 2 | 2))
    if isinstance(value, float):
        return record(0x203, place + pack("<d", value))
    if not value:
        return record(0x201, place)
    if value in _ERRORS:
        return record(0x205, place + pack("<BB", _ERRORS[value], 1))
    return record(0x204, place + pack("<HB", len(value), 1) + value.encode("utf-16-le"))


def many(row: int, column: int, cells: Sequence[tuple[int, int]]) -> bytes:
    """Return one record of whole numbers side by side, each with its cell format."""
    numbers = b"".join(pack("<HI", style, value << 2 | 2) for value, style in cells)
    return record(0xBD, pack("<HH", row, column) + numbers + pack("<H", column + len(cells) - 1))


def failed(row: int, column: int, error: str) -> bytes:
    """Return the record of a formula whose result is an error."""
    result = pack("<BxBxxxH", 2, _ERRORS[error], 0xFFFF)
    return record(0x06, pack("<HHH", row, column, 0) + result + bytes(8))


def note(row: int, column: int, text: str) -> bytes:
    """Return the records of a note on a cell: the drawing, its text, and the cell it hangs on."""
    drawing = record(0x5D, pack("<HHHHH", 0x15, 0x12, 0x19, 1, 0) + bytes(12))
    told = record(0x1B6, pack("<HHHHHHHH", 0, 0, 0, 0, 0, len(text), 16, 0) + bytes(2))
    words = record(0x3C, b"\x01" + text.encode("utf-16-le"))
    return drawing + told + words + record(0x3C, bytes(16)) + record(0x1C, pack("<HHHH", row, column, 0, 1))


def link(row: int, column: int, address: str) -> bytes:
    """Return the record of a link on a cell."""
    place = pack("<HHHH", row, row, column, column) + bytes(16) + pack("<II", 2, 3)
    moniker = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")
    wide = (address + "\0").encode("utf-16-le")
    return record(0x1B8, place + moniker + pack("<I", len(wide)) + wide)


def ole(stream: bytes, name: str = "Workbook") -> bytes:
    """Return an OLE file that holds one stream."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(stream) // 512
    tables = -(-(sectors + 2) // 127)
    first = tables + 1
    chain = [_TABLE] * tables + [_END] + [*range(first + 1, first + sectors), _END]
    table = pack(f"<{len(chain)}I", *chain).ljust(tables * 512, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += pack("<IIIIIIIII", 0, tables, tables, 0, 4096, _END, 0, _END, 0)
    header += pack("<109I", *range(tables), *[_FREE] * (109 - tables))
    directory = _entry("Root Entry", 5, _END, 0, 1) + _entry(name, 2, first, len(stream), _FREE)
    return header + table + directory.ljust(512, b"\0") + stream


def _entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    text = name.encode("utf-16-le")
    links = pack("<III", _FREE, _FREE, child)
    return text.ljust(64, b"\0") + pack("<HBB", len(text) + 2, kind, 1) + links + bytes(36) + pack(
        "<IQ", start, size
    )  # fmt: skip


def xls(path: Path, cells: Cells, before: bytes = b"") -> Path:
    """Write an .xls with one sheet."""
    path.write_bytes(ole(sheet_stream(cells, before)))
    return path


def xlsb(path: Path, cells: Cells, links: Sequence[tuple[int, int, str]] = ()) -> Path:
    """Write an .xlsb with one sheet, “CAPA”.

    Args:
        path: where to.
        cells: row, column and value, and the index of the style where it has one.
        links: row, column and the id of the address to which a cell links.
    """
    body = _binary(129) + _binary(148, bytes(16)) + _binary(145)
    for row in sorted({cell[0] for cell in cells}):
        body += _binary(0, pack("<I", row) + bytes(13))
        for _, column, value, *style in (cell for cell in cells if cell[0] == row):
            body += _binary_cell(pack("<II", column, *style or [0]), value)
    hung = b"".join(
        _binary(494, pack("<IIII", row, row, column, column) + _wide(to) + _wide("") * 3)
        for row, column, to in links
    )
    sheet = body + _binary(146) + hung + _binary(130)
    book = _binary(131) + _binary(143) + _binary(156, pack("<II", 0, 1) + _wide("rId1") + _wide("CAPA"))
    office = "http://schemas.openxmlformats.org"
    kind = f"{office}/officeDocument/2006/relationships/worksheet"
    relations = f'<Relationships xmlns="{office}/package/2006/relationships">'
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("xl/workbook.bin", book + _binary(144) + _binary(132))
        packed.writestr("xl/worksheets/sheet1.bin", sheet)
        packed.writestr("xl/styles.bin", _binary_styles())
        packed.writestr(
            "xl/_rels/workbook.bin.rels",
            f'{relations}<Relationship Id="rId1" Type="{kind}" Target="worksheets/sheet1.bin"/>'
            "</Relationships>",
        )
    return path


def xlsb_notes(notes: Sequence[tuple[int, int, str]]) -> bytes:
    """Return the part of an .xlsb with the notes on cells: row, column and text (MS-XLSB 2.1.7.9)."""
    author = _binary(628) + _binary(630) + _binary(632, _wide("Jane")) + _binary(631) + _binary(633)
    each = (
        _binary(635, pack("<IIIII", 0, row, row, column, column) + bytes(16))
        + _binary(637, b"\0" + _wide(text)) + _binary(636)
        for row, column, text in notes
    )  # fmt: skip
    return author + b"".join(each) + _binary(634) + _binary(629)


def _binary_cell(place: bytes, value: str | float) -> bytes:
    if value == "":
        return _binary(1, place)
    if isinstance(value, int):
        return _binary(2, place + pack("<I", value << 2 | 2))
    if isinstance(value, float):
        return _binary(5, place + pack("<d", value))
    if value in _ERRORS:
        return _binary(3, place + pack("<B", _ERRORS[value]))
    return _binary(6, place + _wide(value))


def _binary_styles() -> bytes:
    formats = b"".join(_binary(44, pack("<H", at) + _wide(code)) for at, code in enumerate(FORMATS, 164))
    used = b"".join(_binary(47, pack("<HH", 0, number) + bytes(12)) for number in (0, 164, 165, 10))
    used += b"".join(_binary(47, pack("<HHHH", 0, 0, 0, fill) + bytes(8)) for fill in range(2, 6))
    return (
        _binary(278) + _binary(615, pack("<I", 2)) + formats + _binary(616)
        + _binary(603, pack("<I", 6)) + b"".join(_FILLS) + _binary(604)
        + _binary(626, pack("<I", 1)) + _binary(47, bytes(16)) + _binary(627)
        + _binary(617, pack("<I", 8)) + used + _binary(618) + _binary(279)
    )  # fmt: skip


def _wide(text: str) -> bytes:
    return pack("<I", len(text)) + text.encode("utf-16-le")


def _binary(kind: int, body: bytes = b"") -> bytes:
    number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, parts = len(body), bytearray()
    while size > 127:
        parts.append(size & 0x7F | 0x80)
        size >>= 7
    return number + bytes(parts) + bytes([size]) + body


def _fill(pattern: int, colour: bytes) -> bytes:
    """Return a fill (BrtFill): how its colour is told, its index, tint, and red, green, blue, opacity."""
    return _binary(45, pack("<I", pattern) + colour + bytes(8) + bytes(48))


RED, AMBER, GREEN, HATCHED = range(4, 8)
"""Styles of cells whose ground is a colour of its own, of the theme, of the palette, and a pattern."""
_FILLS = [
    _fill(0, bytes(8)),
    _fill(17, bytes(8)),
    _fill(1, b"\x05\0\0\0\xff\0\0\xff"),
    _fill(1, b"\x06\x07\0\0\0\0\0\xff"),
    _fill(1, b"\x02\x11\0\0\0\0\0\xff"),
    _fill(3, b"\x05\0\0\0\xff\0\0\xff"),
]
