"""Guard of zipped workbooks (.xlsx, .xlsm, .xlsb, .ods): nothing is parsed before its size is sane."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.cells import COLUMN_LIMIT, ROW_LIMIT, column_of, letter

UNPACKED_LIMIT = 200 * 2**20
RATIO_LIMIT = 100
PARTS_LIMIT = 2_000
_SMALL = 10 * 2**20
"""Below this an extreme ratio is harmless: 1,000,000 empty styled rows compress 200:1."""
_CHUNK = 2**20


@dataclass(slots=True)
class Archive:
    """A checked archive: its parts unpacked, and the cells left out because no sheet may reach that far."""

    parts: dict[str, bytes]
    lost: dict[str, list[str]] = field(default_factory=dict)
    """Part name of a sheet -> cells beyond the limits, e.g. ``["XFD1048576"]``."""

    def stream(self) -> io.BytesIO:
        """Return the archive packed again (stored, not compressed) for the reader."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
            for name, data in self.parts.items():
                packed.writestr(name, data)
        out.seek(0)
        return out


def unpack(data: bytes, name: str) -> Archive:
    """Unpack a workbook within the limits.

    Raises:
        WorkbookError: too large, too many parts, damaged, encrypted, or with entity declarations.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _check_directory(packed, name)
            parts = _read_parts(packed, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise WorkbookError(
            f"{name} is damaged or cut short and can't be opened as a workbook; nothing was imported: get "
            "the file again or save it anew from the program that made it."
        ) from error
    _check_declarations(parts, name)
    archive = Archive(parts)
    _bound_sheets(archive, name)
    return archive


def _check_directory(packed: zipfile.ZipFile, name: str) -> None:
    entries = packed.infolist()
    if len(entries) > PARTS_LIMIT:
        raise _refused(name, f"it has {len(entries):,} parts, and the limit is {PARTS_LIMIT:,}")
    if len({entry.filename for entry in entries}) < len(entries):
        raise _refused(name, "two of its parts have the same name")
    _check_sizes(name, sum(e.file_size for e in entries), sum(e.compress_size for e in entries))


def _check_sizes(name: str, unpacked: int, stored: int) -> None:
    if unpacked > UNPACKED_LIMIT:
        raise _refused(
            name, f"it unpacks to {unpacked // 2**20:,} MB, and the limit is {UNPACKED_LIMIT // 2**20} MB"
        )
    if unpacked > 5 * _SMALL and unpacked > RATIO_LIMIT * max(stored, 1):
        raise _refused(name, f"it unpacks to more than {RATIO_LIMIT} times its size, as a zip bomb does")


def _read_parts(packed: zipfile.ZipFile, name: str) -> dict[str, bytes]:
    """Read every part, counting what really comes out: a directory can lie about sizes."""
    parts: dict[str, bytes] = {}
    total = stored = 0
    for entry in packed.infolist():
        if entry.flag_bits & 1:
            raise _refused(name, "it is encrypted")
        stored += entry.compress_size
        chunks = []
        with packed.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                _check_sizes(name, total, max(stored, packed.start_dir))
                chunks.append(chunk)
        parts[entry.filename] = b"".join(chunks)
    return parts


def _check_declarations(parts: dict[str, bytes], name: str) -> None:
    """Refuse document types and entities; only then may an XML reader see the parts."""
    for part, data in parts.items():
        if PurePosixPath(part).suffix not in {".xml", ".rels", ".vml"}:
            continue
        if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in data[:64]:
            raise _refused(name, f"its part {part} is not in UTF-8")
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise _refused(name, f"its part {part} declares entities, which workbooks never need")


def _refused(name: str, reason: str) -> WorkbookError:
    return WorkbookError(
        f"{name} was not opened because {reason}; nothing was imported: check where the file comes from, or "
        "copy the register into a new workbook."
    )


_FAR = re.compile(rb'\br="([A-Z]{2,3}\d+|[A-Z]\d{5,}|\d{5,})"')
_ROW = re.compile(rb"<(?:\w+:)?row\b(?:[^>]*[^/])?>.*?</(?:\w+:)?row>|<(?:\w+:)?row\b[^>]*/>", re.DOTALL)
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*?(?:/>|>.*?</(?:\w+:)?c>)', re.DOTALL)
_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="(\d+)"')
_ROW_NUMBER = re.compile(rb'\br="(\d+)"')


def _bound_sheets(archive: Archive, name: str) -> None:
    for part, data in archive.parts.items():
        if part.startswith("xl/worksheets/") and part.endswith(".xml"):
            archive.parts[part], lost = _bound_xml(data)
            if lost:
                archive.lost[part] = lost
        elif part.startswith("xl/worksheets/") and part.endswith(".bin"):
            _bound_bin(data, name)
        elif part == "content.xml":
            _bound_ods(data, name)


def _bound_xml(data: bytes) -> tuple[bytes, list[str]]:
    """Leave cells beyond the limits out: the reader makes a dense grid up to the furthest cell."""
    if not any(_is_far(match[1]) for match in _FAR.finditer(data)):
        return data, []
    lost: list[str] = []

    def within(match: re.Match[bytes]) -> bytes:
        column, row = column_of(match[1].decode()), int(match[2])
        if column < COLUMN_LIMIT and row <= ROW_LIMIT:
            return match[0]
        if match[0].endswith((b"</c>", b":c>")):
            lost.append(f"{letter(column)}{row}")
        return b""

    def row_within(match: re.Match[bytes]) -> bytes:
        row = _CELL.sub(within, match[0])
        number = _ROW_NUMBER.search(row[: row.find(b">")])
        return b"" if number and int(number[1]) > ROW_LIMIT else row

    return _ROW.sub(row_within, data), lost


def _is_far(reference: bytes) -> bool:
    letters = reference.rstrip(b"0123456789").decode()
    row = int(reference[len(letters) :])
    return row > ROW_LIMIT or (bool(letters) and column_of(letters) >= COLUMN_LIMIT)


def _bound_bin(data: bytes, name: str) -> None:
    """Refuse an .xlsb sheet with records beyond the limits (MS-XLSB 2.1.4: id, size, body)."""
    position, end = 0, len(data)
    while position < end:
        kind, position = _packed(data, position, 2)
        size, position = _packed(data, position, 4)
        if kind == 0 and int.from_bytes(data[position : position + 4], "little") >= 20 * ROW_LIMIT:
            raise _refused(name, "a row lies beyond every limit")
        if 1 <= kind <= 11 and int.from_bytes(data[position : position + 4], "little") >= 5 * COLUMN_LIMIT:
            raise _refused(name, f"a cell lies beyond the limit of {COLUMN_LIMIT} columns")
        position += size


def _packed(data: bytes, position: int, longest: int) -> tuple[int, int]:
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


_ODS_CELL = re.compile(rb"<table:table-cell\b([^>]*[^/])>|<table:table-cell\b([^>]*)/>")


def _bound_ods(data: bytes, name: str) -> None:
    """Refuse an .ods in which a filled cell or row repeats itself beyond the limits."""
    for row in re.finditer(rb"<table:table-row\b([^>]*)>(.*?)</table:table-row>", data, re.DOTALL):
        filled = False
        for cell in _ODS_CELL.finditer(row[2]):
            attributes = cell[1] or cell[2] or b""
            if cell[1] is None and b"office:value" not in attributes:
                continue
            filled = True
            repeated = _REPEATED.search(attributes)
            if repeated and int(repeated[1]) > COLUMN_LIMIT:
                raise _refused(name, f"a cell repeats itself beyond the limit of {COLUMN_LIMIT} columns")
        repeated = _REPEATED.search(row[1])
        if filled and repeated and int(repeated[1]) > ROW_LIMIT:
            raise _refused(name, f"a row repeats itself beyond the limit of {ROW_LIMIT:,} rows")
