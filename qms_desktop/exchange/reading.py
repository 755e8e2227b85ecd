"""Open a file for import: guards first, then the reader that fits."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from qms_desktop.catalogue import worded
from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.archive import Archive, unpack
from qms_desktop.exchange.binary_extents import workbook_stream, xls_reason
from qms_desktop.exchange.cells import Cell, Merge, Sheet, Workbook, clean_sheet, crop
from qms_desktop.exchange.colours import light_styles
from qms_desktop.exchange.delimited import is_text, read_delimited
from qms_desktop.exchange.extents import AREA_LIMIT, ParseError
from qms_desktop.exchange.number_formats import show
from qms_desktop.exchange.ods_detail import add_ods_detail
from qms_desktop.exchange.remarks import add_remarks
from qms_desktop.exchange.xls_detail import add_xls_detail
from qms_desktop.exchange.xlsb_detail import (
    xlsb_fills,
    xlsb_lights,
    xlsb_marks,
    xlsb_sheet_parts,
    xlsb_styles,
)
from qms_desktop.exchange.xlsb_remarks import add_xlsb_remarks
from qms_desktop.exchange.xlsx_detail import add_detail, saved_on, sheet_parts, shown_styles
from qms_desktop.model.bulk import collector_at_rest, give_back

SIZE_LIMIT = 25 * 2**20
TEXT_SUFFIXES = {".csv", ".tsv", ".txt"}
BOOK_SUFFIXES = {".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods"}
_OTHER_OFFICE = {"word/document.xml", "ppt/presentation.xml"}
_BOOKS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml", *_OTHER_OFFICE, ".rels")
_SHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_SHEETS = {_SHEET, _SHEET + b"-template"}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@collector_at_rest()
def read_workbook(path: Path) -> Workbook:
    """Read a workbook or delimited text into plain cells; nothing in it is executed or fetched.

    Raises:
        WorkbookError: the file is missing, no workbook, protected, damaged, hostile or beyond a limit.
    """
    give_back()  # what the import before left, if the window has been open for long
    data = _load(path)
    saved = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    if data[:8] == _OLD_OFFICE:
        workbook = _read_old(data, path)
    elif data[:4] == b"PK\x03\x04":
        archive = unpack(data, path.name)
        workbook = _read_zipped(archive, path)
        saved = saved_on(archive.parts) or saved
    elif path.suffix.lower() not in TEXT_SUFFIXES or _kind(data):
        raise _no_workbook(path, data)
    else:
        sheet, note = read_delimited(data, path.name, path.stem)
        workbook = Workbook(path.name, [sheet], [note])
    for sheet in workbook.sheets:
        crop(sheet)
        clean_sheet(sheet)
        sheet.saved = saved
    give_back()  # what the reader left: the rows are much smaller than all it held
    return workbook


def _load(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise WorkbookError(f"{path.name} is a folder, not a workbook; choose the files in it.")
        if not path.is_file():
            raise WorkbookError(f"{path.name} is no ordinary file; nothing was imported: choose a workbook.")
        if size > SIZE_LIMIT:
            raise _too_large(path, size)
        data = path.read_bytes()
    except OSError as error:
        raise WorkbookError(
            f"{path} can't be read ({error.strerror}); nothing was imported: check the path."
        ) from error
    if not data:
        raise WorkbookError(f"{path.name} is empty (0 bytes); nothing was imported: get the file again.")
    return data


def _too_large(path: Path, size: int) -> WorkbookError:
    """Refuse a file; text holds no pictures that could be removed."""
    megabytes, limit = size / 2**20, SIZE_LIMIT // 2**20
    if path.suffix.lower() in TEXT_SUFFIXES:
        return WorkbookError(
            f"{path.name} has {megabytes:.1f} MB and the limit is {limit} MB; nothing was imported: split it "
            "into several files, each with the header row."
        )
    return WorkbookError(
        f"{path.name} has {megabytes:.1f} MB and the limit is {limit} MB; nothing was imported: remove "
        "pictures or split the workbook."
    )


def _kind(data: bytes) -> str | None:
    """Name what is certainly neither a workbook nor delimited text."""
    kinds = {
        (b"%PDF",): worded("a PDF, not a workbook"),
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM6"): worded("a picture, not a workbook"),
        (b"{\\rtf",): worded("a text document, not a workbook"),
        (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b"): worded("a packed archive; unpack it first"),
        (b"SQLite format 3",): worded("a database, not a workbook"),
        (b"<",): worded("a web page or XML, not a workbook"),
    }
    head = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    return next((what for marks, what in kinds.items() if head.startswith(marks)), None)


def _no_workbook(path: Path, data: bytes) -> WorkbookError:
    what = _kind(data) or worded("not a workbook")
    if _kind(data) is None and is_text(data):
        what = worded("text, not a workbook; rename it to .csv if it is one")
    return WorkbookError(
        f"{path.name} is {what}; nothing was imported: save the register as .xlsx and try again."
    )


def _read_zipped(archive: Archive, path: Path) -> Workbook:
    if not any(part.casefold().endswith(_BOOKS) for part in archive.parts):
        raise WorkbookError(
            f"{path.name} is a packed archive without a workbook; nothing was imported: unpack it and import "
            "the workbooks in it."
        )
    if _OTHER_OFFICE & set(archive.parts) or archive.parts.get("mimetype", _SHEET).strip() not in _SHEETS:
        raise WorkbookError(
            f"{path.name} is a text document or presentation, not a workbook; nothing was imported: copy "
            "its table into a workbook first."
        )
    with TemporaryDirectory(prefix="qms-", ignore_cleanup_errors=True) as folder:
        return _read_packed(archive, _packed(archive, Path(folder), path), path)


def _packed(archive: Archive, folder: Path, path: Path) -> io.BytesIO | Path:
    try:
        return archive.packed(folder)
    except OSError as error:
        raise WorkbookError(
            f"{path.name} can't be read because there is no room for a temporary copy of it "
            f"({error.strerror}); nothing was imported: free some space and try again."
        ) from error


def _read_packed(archive: Archive, packed: io.BytesIO | Path, path: Path) -> Workbook:
    workbook = _read_calamine(packed, path)
    if (content := archive.part("content.xml")) is not None:
        add_ods_detail(workbook.sheets, content)
    _add_xlsb_detail(workbook, archive)
    names = sheet_parts(archive.parts) if "xl/workbook.xml" in archive.parts else {}
    shown = shown_styles(archive.parts) if names else {}
    looks = (archive.parts.get("xl/styles.xml"), archive.parts.get("xl/theme/theme1.xml"))
    lights = light_styles(*looks) if names else {}
    for sheet in workbook.sheets:
        part = names.get(sheet.name, "")
        data = archive.part(part)
        if data is not None:
            add_detail(sheet, data, shown, lights)
            workbook.notes += _remarks_read(add_remarks, sheet, part, data, archive)
        if part in archive.beyond:
            crop(sheet, archive.beyond[part])
    return workbook


def _remarks_read(
    add: Callable[[Sheet, str, bytes, Mapping[str, bytes]], None],
    sheet: Sheet,
    part: str,
    data: bytes,
    archive: Archive,
) -> list[str]:
    """Add notes and links to a sheet; return a sentence where they can't be read, for its cells can."""
    try:
        add(sheet, part, data, archive.parts)
    except ParseError:
        return [
            f"The notes and links on the cells of sheet “{sheet.name}” are damaged: they were left out, the "
            "cells are all here. Save the workbook anew in Excel and import it again to have them too."
        ]
    return []


def _add_xlsb_detail(workbook: Workbook, archive: Archive) -> None:
    names = xlsb_sheet_parts(archive.parts)
    styles = archive.parts.get("xl/styles.bin", b"") if names else b""
    shown, lights = xlsb_styles(styles), xlsb_lights(styles, archive.parts.get("xl/theme/theme1.xml"))
    for sheet in workbook.sheets:
        part = names.get(sheet.name, "")
        if (data := archive.part(part)) is not None:
            show(sheet, xlsb_marks(data, shown))
            sheet.fills |= {(row, column): light for row, column, light in xlsb_fills(data, lights)}
            workbook.notes += _remarks_read(add_xlsb_remarks, sheet, part, data, archive)


def _read_old(data: bytes, path: Path) -> Workbook:
    """Read an OLE file: an .xls workbook, or a protected .xlsx, or some other old document."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise _protected(path)
    if "WordDocument".encode("utf-16-le") in data:
        raise WorkbookError(
            f"{path.name} is a Word document, not a workbook; nothing was imported: copy its table into a "
            "workbook first."
        )
    if reason := xls_reason(data):
        raise _beyond(path, reason)
    workbook = _read_calamine(io.BytesIO(data), path)
    add_xls_detail(workbook.sheets, workbook_stream(data))
    return workbook


def _beyond(path: Path, reason: str) -> WorkbookError:
    return WorkbookError(
        f"{path.name} was not opened because {reason}; nothing was imported: copy the register into a new "
        "workbook."
    )


def _protected(path: Path) -> WorkbookError:
    return WorkbookError(
        f"{path.name} is protected by a password; nothing was imported: open it, remove the password, save "
        "and import it again."
    )


def _read_calamine(source: io.BytesIO | Path, path: Path) -> Workbook:
    give_back()  # what the unpacking left: the reader takes as much again
    try:
        with CalamineWorkbook.from_object(source) as book:
            sheets = _sheets(book, path)
    except PasswordError as error:
        raise _protected(path) from error
    except WorkbookError:
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        if not isinstance(error, (CalamineError, OSError, ValueError)) and not _is_panic(error):
            raise
        reason = str(error).splitlines()[0][:120] if str(error) else "unknown format"
        raise WorkbookError(
            f"{path.name} is damaged or no workbook ({reason}); nothing was imported: open it in a "
            "spreadsheet, save it as .xlsx and try again."
        ) from error
    return Workbook(path.name, sheets)


def _is_panic(error: BaseException) -> bool:
    return type(error).__name__ == "PanicException"


def _sheets(book: CalamineWorkbook, path: Path) -> list[Sheet]:
    """Read the worksheets one by one: their grids count together, whether filled or not."""
    sheets, cells = [], 0
    for about in book.sheets_metadata:
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = _sheet(book.get_sheet_by_name(about.name), about.visible is not SheetVisibleEnum.Visible)
        cells += sum(map(len, sheet.rows))
        if cells > 2 * AREA_LIMIT:
            raise _beyond(path, worded("its sheets have more than {0:,} cells together", 2 * AREA_LIMIT))
        sheets.append(sheet)
    return sheets


def _sheet(source: CalamineSheet, hidden: bool) -> Sheet:
    indent: list[Cell] = [""] * source.start[1] if source.start else []
    rows = [indent + row for row in source.iter_rows()]  # all in one go would keep the window waiting
    for row in rows:
        if int in map(type, row):  # an .xls has whole numbers of its own
            row[:] = [float(cell) if type(cell) is int else cell for cell in row]
    merges = [Merge(*start, *end) for start, end in source.merged_cell_ranges or []]
    return Sheet(source.name, rows, merges, hidden)
