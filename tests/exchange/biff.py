"""The least that is an old .xls workbook (MS-CFB, MS-XLS) and a binary .xlsb, built without any program."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from struct import pack

_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_BOF, _EOF = 0x809, 0x0A

Cells = Sequence[tuple[int, int, str | float]]
"""Row and column (0-based) and value."""


def record(kind: int, body: bytes = b"") -> bytes:
    """Return one record of a BIFF8 stream."""
    return pack("<HH", kind, len(body)) + body


def dimensions(rows: int, columns: int) -> bytes:
    """Return the record that says how far a sheet reaches."""
    return record(0x200, pack("<IIHHH", 0, rows, 0, columns, 0))


def sheet_stream(cells: Cells, before: bytes = b"") -> bytes:
    """Return a BIFF8 workbook of one sheet, “CAPA”."""
    body = record(_BOF, pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0)) + before
    for row, column, value in cells:
        place = pack("<HHH", row, column, 0)
        if isinstance(value, str):
            label = pack("<HB", len(value), 1) + value.encode("utf-16-le")
            body += record(0x204, place + label)
        else:
            body += record(0x203, place + pack("<d", value))
    name = pack("<IHBB", 0, 0, 4, 0) + b"CAPA"
    start = record(_BOF, pack("<HHHHII", 0x600, 5, 0, 0, 0, 0)) + record(0x42, pack("<H", 1200))
    at = len(start) + len(record(0x85, name)) + len(record(_EOF))
    return start + record(0x85, pack("<I", at) + name[4:]) + record(_EOF) + body + record(_EOF)


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


def xlsb(path: Path, cells: Cells) -> Path:
    """Write an .xlsb with one sheet, “CAPA”."""
    body = _binary(129) + _binary(148, bytes(16)) + _binary(145)
    for row in sorted({row for row, _, _ in cells}):
        body += _binary(0, pack("<I", row) + bytes(13))
        for _, column, value in (cell for cell in cells if cell[0] == row):
            place = pack("<II", column, 0)
            body += _binary(6, place + _wide(value)) if isinstance(value, str) else _binary(
                5, place + pack("<d", value)
            )  # fmt: skip
    sheet = body + _binary(146) + _binary(130)
    book = _binary(131) + _binary(143) + _binary(156, pack("<II", 0, 1) + _wide("rId1") + _wide("CAPA"))
    office = "http://schemas.openxmlformats.org"
    kind = f"{office}/officeDocument/2006/relationships/worksheet"
    relations = f'<Relationships xmlns="{office}/package/2006/relationships">'
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("xl/workbook.bin", book + _binary(144) + _binary(132))
        packed.writestr("xl/worksheets/sheet1.bin", sheet)
        packed.writestr(
            "xl/_rels/workbook.bin.rels",
            f'{relations}<Relationship Id="rId1" Type="{kind}" Target="worksheets/sheet1.bin"/>'
            "</Relationships>",
        )
    return path


def _wide(text: str) -> bytes:
    return pack("<I", len(text)) + text.encode("utf-16-le")


def _binary(kind: int, body: bytes = b"") -> bytes:
    number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, parts = len(body), bytearray()
    while size > 127:
        parts.append(size & 0x7F | 0x80)
        size >>= 7
    return number + bytes(parts) + bytes([size]) + body
