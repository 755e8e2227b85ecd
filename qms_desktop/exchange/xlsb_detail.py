"""What calamine does not report of an .xlsb sheet: number formats, errors, and the grounds of empty cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from posixpath import normpath
from struct import unpack_from

from defusedxml.ElementTree import fromstring

from qms_desktop.exchange.binary_extents import packed
from qms_desktop.exchange.colours import light_of, theme_colours
from qms_desktop.exchange.number_formats import BUILT_IN, ERRORS, Mark, Shown, shown_as

_ROW, _RK, _ERROR, _REAL, _FORMULA_NUMBER, _FORMULA_ERROR = 0, 2, 3, 5, 9, 11
_BLANK, _FORMAT, _FILL, _XF, _BUNDLE, _BEGIN_STYLES, _END_STYLES = 1, 44, 45, 47, 156, 617, 618
_SOLID, _INDEXED, _FROM_THEME = 1, 1, 3
"""The pattern of a fill that is all of one colour, and two ways to tell a colour (MS-XLSB 2.5.13)."""


def xlsb_sheet_parts(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return sheet name -> name of its part, nothing for a workbook that is no .xlsb."""
    book, links = parts.get("xl/workbook.bin"), parts.get("xl/_rels/workbook.bin.rels")
    if book is None or links is None:
        return {}
    targets = {link.get("Id") or "": link.get("Target") or "" for link in fromstring(links)}
    found = {}
    for kind, at, size in records(book):
        if kind == _BUNDLE and size >= 16:
            relation, after = wide_text(book, at + 8)
            target = targets.get(relation, "")
            found[wide_text(book, after)[0]] = normpath(
                target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            )
    return found


def xlsb_styles(data: bytes) -> list[Shown | None]:
    """Return how each cell format of the styles part shows a number."""
    formats, used, inside = dict(BUILT_IN), list[int](), False
    for kind, at, size in records(data):
        if kind in (_BEGIN_STYLES, _END_STYLES):
            inside = kind == _BEGIN_STYLES
        elif kind == _FORMAT and size >= 6:
            if found := shown_as(wide_text(data, at + 2)[0]):
                formats[unpack_from("<H", data, at)[0]] = found
        elif kind == _XF and inside and size >= 4:
            used.append(unpack_from("<H", data, at + 2)[0])
    return [formats.get(one) for one in used]


def xlsb_marks(data: bytes, shown: Sequence[Shown | None]) -> Iterator[Mark]:
    """Give the cells of a sheet that a format or an error makes something else than the number stored."""
    row = 0
    for kind, at, size in records(data):
        if kind == _ROW and size >= 4:
            (row,) = unpack_from("<I", data, at)
        elif kind in (_ERROR, _FORMULA_ERROR) and size >= 9:
            yield row, unpack_from("<I", data, at)[0], ERRORS.get(data[at + 8], "an error")
        elif kind in (_RK, _REAL, _FORMULA_NUMBER) and size >= 8:
            column, style = unpack_from("<II", data, at)
            style &= 0xFFFFFF
            if style < len(shown) and (what := shown[style]):
                yield row, column, what


def xlsb_lights(data: bytes, theme: bytes | None) -> dict[int, str]:
    """Return index of a cell format -> ``red``, ``yellow`` or ``green`` of its ground.

    Args:
        data: the styles part.
        theme: the part with the colours of the theme, as XML.
    """
    colours, fills, used, inside = theme_colours(theme), list[str](), list[int](), False
    for kind, at, size in records(data):
        if kind in (_BEGIN_STYLES, _END_STYLES):
            inside = kind == _BEGIN_STYLES
        elif kind == _FILL:
            fills.append(_light(data, at, colours) if size >= 12 else "")
        elif kind == _XF and inside and size >= 8:
            used.append(unpack_from("<H", data, at + 6)[0])
    return {index: fills[one] for index, one in enumerate(used) if one < len(fills) and fills[one]}


def _light(data: bytes, at: int, theme: Sequence[str]) -> str:
    """Return what the ground of a fill (BrtFill) says; only a solid one has a colour of its own."""
    pattern, kind, index, tint = unpack_from("<IBBh", data, at)
    if pattern != _SOLID:
        return ""
    if kind >> 1 == _FROM_THEME:
        return light_of({"theme": str(index), "tint": str(round(tint / 32_767, 4))}, theme)
    if kind >> 1 == _INDEXED:
        return light_of({"indexed": str(index)})
    return light_of({"rgb": data[at + 8 : at + 11].hex(), "tint": ""})


def xlsb_fills(data: bytes, lights: Mapping[int, str]) -> Iterator[tuple[int, int, str]]:
    """Give the empty cells of a sheet that have the ground of a traffic light, with their colour."""
    row = 0
    for kind, at, size in records(data):
        if kind == _ROW and size >= 4:
            (row,) = unpack_from("<I", data, at)
        elif kind == _BLANK and size >= 8:
            column, style = unpack_from("<II", data, at)
            if (style & 0xFFFFFF) in lights:
                yield row, column, lights[style & 0xFFFFFF]


def records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Give kind, start and size of each record (MS-XLSB 2.1.4) that is there in full."""
    position = 0
    while position < len(data):
        kind, position = packed(data, position, 2)
        size, position = packed(data, position, 4)
        if position + size > len(data):
            return
        yield kind, position, size
        position += size


def wide_text(data: bytes, at: int) -> tuple[str, int]:
    """Return a counted text and the place after it, empty where it is cut short."""
    if at + 4 > len(data):
        return "", at
    (count,) = unpack_from("<I", data, at)
    end = at + 4 + 2 * count
    return data[at + 4 : end].decode("utf-16-le", "replace"), end
