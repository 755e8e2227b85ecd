"""What calamine does not report of an .xlsb sheet: number formats and errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from posixpath import normpath
from struct import unpack_from

from defusedxml.ElementTree import fromstring

from qms_desktop.exchange.binary_extents import packed
from qms_desktop.exchange.number_formats import BUILT_IN, ERRORS, Mark, Shown, shown_as

_ROW, _RK, _ERROR, _REAL, _FORMULA_NUMBER, _FORMULA_ERROR = 0, 2, 3, 5, 9, 11
_FORMAT, _XF, _BUNDLE, _BEGIN_STYLES, _END_STYLES = 44, 47, 156, 617, 618


def xlsb_sheet_parts(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return sheet name -> name of its part, nothing for a workbook that is no .xlsb."""
    book, links = parts.get("xl/workbook.bin"), parts.get("xl/_rels/workbook.bin.rels")
    if book is None or links is None:
        return {}
    targets = {link.get("Id") or "": link.get("Target") or "" for link in fromstring(links)}
    found = {}
    for kind, at, size in _records(book):
        if kind == _BUNDLE and size >= 16:
            relation, after = _text(book, at + 8)
            target = targets.get(relation, "")
            found[_text(book, after)[0]] = normpath(
                target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            )
    return found


def has_remarks(part: str, data: bytes) -> bool:
    """Say whether a part of the workbook holds notes on cells, or addresses to which cells link."""
    return part.startswith("xl/comments") or (part.endswith(".bin.rels") and b"/hyperlink" in data)


def xlsb_styles(data: bytes) -> list[Shown | None]:
    """Return how each cell format of the styles part shows a number."""
    formats, used, inside = dict(BUILT_IN), list[int](), False
    for kind, at, size in _records(data):
        if kind in (_BEGIN_STYLES, _END_STYLES):
            inside = kind == _BEGIN_STYLES
        elif kind == _FORMAT and size >= 6:
            if found := shown_as(_text(data, at + 2)[0]):
                formats[unpack_from("<H", data, at)[0]] = found
        elif kind == _XF and inside and size >= 4:
            used.append(unpack_from("<H", data, at + 2)[0])
    return [formats.get(one) for one in used]


def xlsb_marks(data: bytes, shown: Sequence[Shown | None]) -> Iterator[Mark]:
    """Give the cells of a sheet that a format or an error makes something else than the number stored."""
    row = 0
    for kind, at, size in _records(data):
        if kind == _ROW and size >= 4:
            (row,) = unpack_from("<I", data, at)
        elif kind in (_ERROR, _FORMULA_ERROR) and size >= 9:
            yield row, unpack_from("<I", data, at)[0], ERRORS.get(data[at + 8], "an error")
        elif kind in (_RK, _REAL, _FORMULA_NUMBER) and size >= 8:
            column, style = unpack_from("<II", data, at)
            style &= 0xFFFFFF
            if style < len(shown) and (what := shown[style]):
                yield row, column, what


def _records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Give kind, start and size of each record (MS-XLSB 2.1.4) that is there in full."""
    position = 0
    while position < len(data):
        kind, position = packed(data, position, 2)
        size, position = packed(data, position, 4)
        if position + size > len(data):
            return
        yield kind, position, size
        position += size


def _text(data: bytes, at: int) -> tuple[str, int]:
    """Return a counted text and the place after it, empty where it is cut short."""
    if at + 4 > len(data):
        return "", at
    (count,) = unpack_from("<I", data, at)
    end = at + 4 + 2 * count
    return data[at + 4 : end].decode("utf-16-le", "replace"), end
