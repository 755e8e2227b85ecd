"""What hangs on a cell of an .xlsx sheet without standing in it: notes, and the addresses of links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from posixpath import basename, dirname, normpath

from defusedxml.ElementTree import fromstring, iterparse

from qms_desktop.exchange.cells import COLUMN_LIMIT, ROW_LIMIT, Sheet, as_text, column_of, letter
from qms_desktop.exchange.drafts import Draft, Problem, keep_apart
from qms_desktop.exchange.readers import Reader
from qms_desktop.exchange.tables import Table

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LINK = re.compile(rb"<hyperlink\s[^<>]*>")
_ATTRIBUTE = re.compile(rb'\b(ref|r:id)="([^"]*)"')
_CELL = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::.*)?")
_THREADED = re.compile(r"[^:\n]{3,30}:[ \t\r]*\n")
"""The line after which a comment of a thread follows what Excel writes for programs that know only notes."""
_PREFACE, _PREFACE_LENGTH = "go.microsoft.com", 1000
"""The address that such a preface names in any language, and letters within which it ends."""


def add_remarks(sheet: Sheet, name: str, data: bytes, parts: Mapping[str, bytes]) -> None:
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
    if targets:
        _add_links(sheet, data, {key.encode(): target for key, target in targets.items()})


def related(name: str, parts: Mapping[str, bytes]) -> tuple[list[bytes], dict[str, str]]:
    """Return the parts with the notes of a sheet, and id -> address of what its cells link to.

    Args:
        name: of the sheet's part.
        parts: of the workbook.
    """
    comments, targets = list[bytes](), dict[str, str]()
    links = parts.get(f"{dirname(name)}/_rels/{basename(name)}.rels")
    for link in fromstring(links) if links is not None else ():
        kind, target = (link.get("Type") or "").rsplit("/", 1)[-1], link.get("Target") or ""
        if kind == "comments":
            inside = target.lstrip("/") if target.startswith("/") else normpath(f"{dirname(name)}/{target}")
            comments += [parts[inside]] if inside in parts else []
        elif kind == "hyperlink":
            targets[link.get("Id") or ""] = target
    return comments, targets


def _add_notes(sheet: Sheet, data: bytes) -> None:
    for _, note in iterparse(BytesIO(data), forbid_dtd=True) if data else ():
        if note.tag == f"{_MAIN}comment":
            text = "".join(part.text or "" for part in note.iter(f"{_MAIN}t"))
            _add(sheet, note.get("ref") or "", "note", without_preface(text))
            note.clear()


def without_preface(text: str) -> str:
    """Return what a person wrote in a note, also of a comment that belongs to a thread."""
    address = text.find(_PREFACE, 0, _PREFACE_LENGTH) if text.startswith("[") else -1
    begins = _THREADED.search(text, text.find("\n", address), _PREFACE_LENGTH) if address > 0 else None
    return (text[begins.end() :] if begins else text).strip()


def _add_links(sheet: Sheet, data: bytes, targets: Mapping[bytes, str]) -> None:
    for link in _LINK.findall(data):
        told = dict(_ATTRIBUTE.findall(link))
        if target := targets.get(told.get(b"r:id", b""), ""):
            _add(sheet, told.get(b"ref", b"").decode(), "link", target)


def _add(sheet: Sheet, ref: str, kind: str, text: str) -> None:
    if place := _CELL.fullmatch(ref):
        hang(sheet, int(place[2]) - 1, column_of(place[1]), kind, text)


def hang(sheet: Sheet, row: int, column: int, kind: str, text: str) -> None:
    """Add a ``note`` or ``link`` to a cell, by its 0-based place; beyond the limits there are none."""
    if text and row < ROW_LIMIT and column < COLUMN_LIMIT:
        sheet.remarks.setdefault((row, column), []).append((kind, text))


def keep_remarks(sheet: Sheet, readers: Sequence[Reader], drafts: Iterable[Draft]) -> None:
    """Keep the notes and links on the cells of drafts: as the comment of a reading, else as extra."""
    if not sheet.remarks:
        return
    for draft in drafts:
        for row in draft.rows:
            for reader in readers:
                for kind, text in sheet.remarks.get((row - 1, reader.column), ()):
                    _keep(sheet, row - 1, reader, kind, text, draft)


def left_remarks(table: Table, readers: Sequence[Reader], drafts: Iterable[Draft]) -> list[Problem]:
    """Tell the notes and links on cells that become no value: of headers, titles and rows left out."""
    if not table.sheet.remarks:
        return []
    rows, columns = {row - 1 for draft in drafts for row in draft.rows}, {one.column for one in readers}
    return [
        Problem(row + 1, letter(column), remark_told(kind, text))
        for (row, column), hung in sorted(table.sheet.remarks.items())
        if table.holds(row, column) and not (row in rows and column in columns)
        for kind, text in hung
    ]


def remark_told(kind: str, text: str) -> str:
    """Say what hangs on a cell and is not imported."""
    text = " ".join(text.split())
    if kind == "link":
        return f"The link to {text} on this cell is not imported."
    return f"The note “{text}” on this cell is not imported."


def _keep(sheet: Sheet, row: int, reader: Reader, kind: str, text: str, draft: Draft) -> None:
    cells = sheet.rows[row]
    cell = as_text(cells[reader.column]) if reader.column < len(cells) else ""
    reading = draft.readings.get(reader.match.period or "")
    if kind == "link" and text.removeprefix("mailto:").rstrip("/") == cell.rstrip("/"):
        return
    if kind == "note" and reading is not None and reader.match.series == "actual" and not reading.comment:
        reading.comment = text
    else:
        keep_apart(draft.extra, f"{reader.key} ({kind})", text, draft)
