"""Guard of zipped workbooks (.xlsx, .xlsm, .xlsb, .ods): nothing is parsed before its size is sane."""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from defusedxml import DefusedXmlException

from qms_desktop.catalogue import worded
from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.binary_extents import xlsb_reason
from qms_desktop.exchange.cells import Beyond
from qms_desktop.exchange.extents import ParseError, ods_reason, within_limits
from qms_desktop.exchange.pieces import holds

UNPACKED_LIMIT = 200 * 2**20
RATIO_LIMIT = 100
PARTS_LIMIT = 2_000
_UNREAD = re.compile(r"customXml/", re.IGNORECASE)
"""Parts that other programs put beside the sheets, also in UTF-16; no reader of ours ever sees them."""
_SMALL = 10 * 2**20
"""Below this an extreme ratio is harmless: 1,000,000 empty styled rows compress 200:1."""
_CHUNK = 2**20
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, NotImplementedError, RuntimeError,
    ValueError, ParseError, DefusedXmlException,
)  # fmt: skip


@dataclass(slots=True)
class Archive:
    """A checked archive: its parts unpacked, and the cells left out because no sheet may reach that far."""

    parts: dict[str, bytes]
    beyond: dict[str, Beyond] = field(default_factory=dict)
    """Part name of a sheet -> its cells beyond the limits."""

    _packed: io.BytesIO | Path | None = None
    """Where parts went that are too large to be held twice."""

    def packed(self, folder: Path) -> io.BytesIO | Path:
        """Return the archive packed again, so that the reader sees no byte that was not checked here.

        A directory can lie about sizes: one reader then stops early where another goes on unpacking. Stored,
        because that is quickest. A large archive becomes a file: what is in memory the reader copies twice.
        Large parts are held there only.

        Args:
            folder: for that file; it lives as long as parts are asked for.

        Raises:
            OSError: no room for the file.
        """
        large = sum(map(len, self.parts.values())) >= _SMALL
        self._packed = out = folder / "workbook" if large else io.BytesIO()
        with zipfile.ZipFile(out, "w") as packed:
            for name in list(self.parts):
                packed.writestr(name, self.parts[name])
                if len(self.parts[name]) >= _SMALL:
                    del self.parts[name]
        if isinstance(out, io.BytesIO):
            out.seek(0)
        return out

    def part(self, name: str) -> bytes | None:
        """Return a part, None where there is none."""
        if name in self.parts or self._packed is None:
            return self.parts.get(name)
        with zipfile.ZipFile(self._packed) as packed:
            return packed.read(name) if name in packed.namelist() else None


def unpack(data: bytes, name: str) -> Archive:
    """Unpack a workbook within the limits.

    Raises:
        WorkbookError: too large, too many parts, damaged, encrypted, or with entity declarations.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _check_directory(packed, name)
            parts = _read_parts(packed, name)
        archive = Archive({part: data for part, data in parts.items() if not _UNREAD.match(part)})
        _check_declarations(archive.parts, name)
        _bound_sheets(archive, name)
    except _DAMAGED as error:
        raise WorkbookError(
            f"{name} is damaged or cut short and can't be opened as a workbook; nothing was imported: get "
            "the file again or save it anew from the program that made it."
        ) from error
    return archive


def _check_directory(packed: zipfile.ZipFile, name: str) -> None:
    entries = packed.infolist()
    if len(entries) > PARTS_LIMIT:
        raise _refused(name, worded("it has {0:,} parts, and the limit is {1:,}", len(entries), PARTS_LIMIT))
    if len({entry.filename for entry in entries}) < len(entries):
        raise _refused(name, worded("two of its parts have the same name"))
    _check_sizes(name, sum(e.file_size for e in entries), sum(e.compress_size for e in entries))


def _check_sizes(name: str, unpacked: int, stored: int) -> None:
    if unpacked > UNPACKED_LIMIT:
        raise _refused(
            name,
            worded(
                "it unpacks to {0:,} MB, and the limit is {1} MB", unpacked // 2**20, UNPACKED_LIMIT // 2**20
            ),
        )
    if unpacked > 5 * _SMALL and unpacked > RATIO_LIMIT * max(stored, 1):
        raise _refused(
            name, worded("it unpacks to more than {0} times its size, as a zip bomb does", RATIO_LIMIT)
        )


def _read_parts(packed: zipfile.ZipFile, name: str) -> dict[str, bytes]:
    """Read every part, counting what really comes out: a directory can lie about sizes."""
    parts: dict[str, bytes] = {}
    total = stored = 0
    for entry in packed.infolist():
        if entry.flag_bits & 1:
            raise _refused(name, worded("it is encrypted"))
        stored += entry.compress_size
        part = io.BytesIO()
        with packed.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                _check_sizes(name, total, max(stored, packed.start_dir))
                part.write(chunk)
        parts[entry.filename] = part.getvalue()  # its own bytes: no copy, as joined pieces would be
    return parts


def _check_declarations(parts: dict[str, bytes], name: str) -> None:
    """Refuse document types and entities; only then may an XML reader see the parts."""
    for part, data in parts.items():
        if PurePosixPath(part).suffix.casefold() not in {".xml", ".rels", ".vml"} and not _is_xml(data):
            continue
        if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in data[:64]:
            raise _refused(name, worded("its part {0} is not in UTF-8", part))
        if holds(data, b"<!DOCTYPE") or holds(data, b"<!ENTITY"):
            raise _refused(name, worded("its part {0} declares entities, which workbooks never need", part))


def _is_xml(data: bytes) -> bool:
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _refused(name: str, reason: str) -> WorkbookError:
    return WorkbookError(
        f"{name} was not opened because {reason}; nothing was imported: check where the file comes from, or "
        "copy the register into a new workbook."
    )


_TARGET = re.compile(rb"""[/"'>]([^/"'<>]+\.[^/"'<>.]*)["']""")


def _bound_sheets(archive: Archive, name: str) -> None:
    """Look at every part that a reader could take for a sheet, wherever it lies and whatever it is called."""
    links = [data for part, data in archive.parts.items() if part.casefold().endswith("workbook.bin.rels")]
    binary = {target.lower() for data in links for target in _TARGET.findall(data)}
    for part, data in archive.parts.items():
        reason = None
        if part == "content.xml":
            reason = ods_reason(data)
        elif PurePosixPath(part).name.encode().lower() in binary or _is_binary_sheet(part):
            reason = xlsb_reason(data)
        elif holds(data, b"sheetData"):
            archive.parts[part], beyond = within_limits(data)
            if beyond:
                archive.beyond[part] = beyond
        if reason:
            raise _refused(name, reason)


def _is_binary_sheet(part: str) -> bool:
    return part.casefold().startswith("xl/worksheets/") and part.casefold().endswith(".bin")
