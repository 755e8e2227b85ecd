"""CSV and other delimited text: encoding and delimiter are found out, quoting with newlines is kept."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter

from qms_desktop.catalogue import worded
from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.cells import COLUMN_LIMIT, ROW_LIMIT, Beyond, Note, Sheet, crop, letter
from qms_desktop.exchange.code_pages import decode_8_bit

_DELIMITERS = {
    ",": worded("commas"),
    ";": worded("semicolons"),
    "\t": worded("tabs"),
    "|": worded("upright bars"),
}
DELIMITERS = "".join(_DELIMITERS)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUARDED = re.compile(r"'+[=+\-@\t]")


def read_delimited(data: bytes, name: str, stem: str) -> tuple[Sheet, str]:
    """Return the one sheet of a delimited text, named ``stem``, and a sentence on how it was read.

    Raises:
        WorkbookError: the content is not text.
    """
    text, encoding = _decode(data, name)
    delimiter, text = _delimiter(text)
    sheet = Sheet(stem, [])
    try:
        _read_rows(sheet, text, delimiter)
    except csv.Error as error:
        raise WorkbookError(
            f"{name} can't be read as a table ({error}); nothing was imported: open it in a spreadsheet "
            "and save it as .xlsx."
        ) from error
    _join_split_numbers(sheet, delimiter)
    for row in sheet.rows:
        for column, cell in enumerate(row):
            if isinstance(cell, str) and cell[:1] == "'" and _GUARDED.match(cell):
                row[column] = cell[1:]
    return sheet, f"{name} was read as {encoding} text separated by {_DELIMITERS[delimiter]}."


def _read_rows(sheet: Sheet, text: str, delimiter: str) -> None:
    """Read no more rows than fit, and no more than a width beyond what fits; say what was left out."""
    csv.field_size_limit(2**27)
    widest, beyond = 2 * COLUMN_LIMIT, None
    for number, line in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
        first = widest if number <= ROW_LIMIT else 0
        if len(line) > first and (far := sum(1 for cell in line[first:] if cell)):
            beyond = (beyond or Beyond(number, letter(min(first, COLUMN_LIMIT)))).more(far)
        if number <= ROW_LIMIT:
            sheet.rows.append([*line[:widest]])
    while sheet.rows and not any(sheet.rows[-1]):
        sheet.rows.pop()
    if beyond:
        crop(sheet, beyond)
    last = str(sheet.rows[-1][-1]) if sheet.rows else ""
    if "\n" in last.rstrip() and text.count('"') % 2:
        message = "A quotation mark is opened here and never closed, so all that follows is in this cell."
        sheet.notes.append(Note(len(sheet.rows), letter(len(sheet.rows[-1]) - 1), message))


def is_text(data: bytes) -> bool:
    """Say whether bytes look like delimited text."""
    head = data[:4096]
    return (
        b"\x00" not in head and not _looks_binary(data) and any(mark in head for mark in (b",", b";", b"\t"))
    )


def _decode(data: bytes, name: str) -> tuple[str, str]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace"), encoding.removesuffix("-sig").upper()
    zeros = data[:4096].count(0)
    if zeros:
        if zeros < len(data[:4096]) // 5:
            if _looks_binary(data.replace(b"\x00", b"")):
                raise _not_text(name)
        else:
            encoding = "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be"
            try:
                return data.decode(encoding), "UTF-16"
            except UnicodeDecodeError as error:
                raise _not_text(name) from error
    elif _looks_binary(data):
        raise _not_text(name)
    try:
        return data.decode("utf-8", "surrogatepass"), "UTF-8"
    except UnicodeDecodeError:
        return decode_8_bit(data)


def _looks_binary(data: bytes) -> bool:
    head = data[:4096]
    control = sum(1 for byte in head if byte < 9 or 13 < byte < 32)
    return control > max(8, len(head) // 20)


def _not_text(name: str) -> WorkbookError:
    return WorkbookError(
        f"{name} is neither a workbook nor text; nothing was imported: export the register as .xlsx or .csv "
        "first."
    )


def _delimiter(text: str) -> tuple[str, str]:
    """Return the delimiter, and the text without a leading ``sep=`` line."""
    declared = re.match(r"sep=(.)\r?\n", text)
    if declared and declared[1] in DELIMITERS:
        return declared[1], text[declared.end() :]
    head = text[:65_536]
    return max(DELIMITERS, key=lambda delimiter: _evenness(head, delimiter)), text


def _evenness(head: str, delimiter: str) -> float:
    """Score a delimiter by how many rows share its commonest width, times that width."""
    try:
        widths = [len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter) if row][
            :60
        ]
    except csv.Error:
        return 0.0
    wide = Counter(width for width in widths if width > 1)
    if not wide:
        return 0.0
    width, often = max(wide.items(), key=lambda item: item[1] * item[0])
    return often / len(widths) * (1 + min(width, 30) / 10)


def _join_split_numbers(sheet: Sheet, delimiter: str) -> None:
    """Mend rows in which commas were written without quotes: ``5,8 %`` arrived as two cells.

    Done only where joining every such pair gives the row exactly the width of the others.
    """
    widths = Counter(len(row) for row in sheet.rows if row)
    if delimiter != "," or not widths:
        return
    width = len(sheet.rows[0]) if len(sheet.rows[0]) > 2 else widths.most_common(1)[0][0]
    for index, row in enumerate(sheet.rows):
        surplus = len(row) - width
        if not 0 < surplus <= COLUMN_LIMIT:
            continue
        pairs = [c for c in range(len(row) - 1) if _is_split(str(row[c]), str(row[c + 1]))]
        if len(pairs) != surplus:
            message = f"The row has {surplus} cells more than the header; they are kept at its end."
            if surplus == 1:
                message = "The row has one cell more than the header; it is kept at its end."
            sheet.notes.append(Note(index + 1, letter(width), message))
            continue
        joined = [f"{row[column]},{row[column + 1]}" for column in pairs]
        for column in reversed(pairs):
            row[column : column + 2] = [f"{row[column]},{row[column + 1]}"]
        message = f"Commas without quotes had split the row; read as {' and '.join(joined)[:200]}."
        sheet.notes.append(Note(index + 1, letter(pairs[0]), message))


def _is_split(left: str, right: str) -> bool:
    if right[:1] == " " and left[:1] != " " and left and right.strip():
        return True
    return (
        re.fullmatch(r"[<>≤≥=~ ]*-?\d{1,3}", left) is not None
        and re.match(r"\d{1,3}(?!\d)", right) is not None
    )
