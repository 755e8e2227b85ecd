"""Rows of a table that are no records: repeated headers, totals, sections, footers, empty numbered rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from qms_desktop.exchange.cells import Cell, as_text, filled, letter
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.headings import FOOTER, SECTION, headings
from qms_desktop.exchange.hints import HINTS, hint_rows
from qms_desktop.exchange.periods import span_of
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.words import IGNORE, normalise, plain_words

TITLE = "Title above the table."
EXAMPLE = "An example of how to fill it in."
NUMBER_ONLY = "Only a number, nothing else is filled in."
_COUNTERS = {"number", IGNORE}
_NAMES = {"title", "name", "description", "action.title"}


def left_out(table: Table, matches: Sequence[Match]) -> dict[int, str]:
    """Return 0-based row -> why it is no record, for the rows of a table's body that are none."""
    fields = {match.head.column: match.field for match in matches}
    inside = set(fields)
    header = {
        as_text(cell).casefold()
        for cell in (table.sheet.rows[table.header_rows[-1]] if table.header_rows else [])
        if cell != ""
    }
    has_number = _is_numbered(table, matches)
    last_full = _last_full(table, inside)
    titles = [column for column, name in fields.items() if name in _NAMES]
    heads = headings(table, titles, [column for column, name in fields.items() if name in _COUNTERS])
    found = dict.fromkeys(_examples(table, fields), EXAMPLE) | dict.fromkeys(hint_rows(table), HINTS)
    previous = table.header_rows[-1] if table.header_rows else -1
    gap = False
    for row in table.body:
        cells = table.sheet.rows[row]
        columns = [column for column in filled(cells) if column in inside]
        gap = gap or row > previous + 1
        why = _why(cells, columns, fields, header, has_number) or heads.get(row, "")
        if why in ("", SECTION) and row > last_full and _is_footer(cells, columns, gap, fields):
            why = FOOTER
        if why:
            found.setdefault(row, why)
        previous = row
        if row <= last_full:
            gap = False
    return found


def _examples(table: Table, fields: Mapping[int, str | None]) -> list[int]:
    """Return the first rows that show how to fill in the table: its number, or two cells, say “e.g.”."""
    found = []
    for row in table.body[:_FIRST]:
        cells = table.sheet.rows[row]
        said = [
            column for column in filled(cells) if column in fields and _says_example(as_text(cells[column]))
        ]
        if len(said) > 1 or any(fields[column] == "number" for column in said):
            found.append(row)
    return found


def _says_example(text: str) -> bool:
    lead = _LEAD.match(text)
    words = plain_words("examples")
    return normalise(text) in words or (lead is not None and normalise(lead[1]) in words)


def _why(
    cells: Sequence[Cell],
    columns: Sequence[int],
    fields: dict[int, str | None],
    header: set[str],
    has_number: bool,
) -> str:
    if not columns:
        return "Empty in all columns of the table."
    first = cells[columns[0]]
    if isinstance(first, str):
        if len(columns) >= 2 and first.strip().casefold() in header and _repeats(cells, columns, header):
            return "The header again."
        if _is_total(cells, columns, fields):
            return "Total, not a record."
    if all(_is_blank(cells[c]) or fields[c] in _COUNTERS for c in columns):
        wordy = isinstance(first, str) and fields[columns[0]] == "number" and not _is_code(first.strip())
        return NUMBER_ONLY if not wordy else _footer_or_section(first)
    if _is_count(cells, columns):
        return "Numbers of the columns."
    if len(columns) == 1 and len(fields) >= 3 and (isinstance(first, str) or span_of(first) is not None):
        name = fields[columns[0]]
        if name not in _NAMES or (has_number and name != "action.title"):
            return SECTION
    return ""


_LEAD = re.compile(r"\W*(\w+(?:\.\s?\w+)?)\s*[.:]")
_FIRST = 2
"""Rows below a header among which an example stands, if there is one."""
_TALLY = re.compile(r"[^\W\d][^:]*:\s*\d+")
_CODE = re.compile(r"\S{0,12}[\s_-]?\d[\w./-]*|\S{1,12}")


def _is_code(text: str) -> bool:
    """Say whether a text can number a record: ``NC-7`` or ``ABC``, not ``Production``."""
    return _CODE.fullmatch(text) is not None and not (len(text) > 3 and text.isalpha() and not text.isupper())


def _footer_or_section(cell: Cell) -> str:
    return FOOTER if _has_footer_word(as_text(cell)) else SECTION


def _has_footer_word(text: str) -> bool:
    lead = normalise(re.split(r"[:\-–]", text)[0])
    words = plain_words("footers")
    return (
        lead in words
        or any(lead.startswith(f"{word} ") for word in words if len(word) > 3)
        or text[:1] in "*©"
    )


def _is_blank(cell: Cell) -> bool:
    return (
        cell in (0.0, False)
        if isinstance(cell, (float, bool))
        else isinstance(cell, str) and not cell.strip(" -–0")
    )


def _repeats(cells: Sequence[Cell], columns: Sequence[int], header: set[str]) -> bool:
    same = sum(1 for column in columns if as_text(cells[column]).casefold() in header)
    return same >= 0.8 * len(columns)


def _is_total(cells: Sequence[Cell], columns: Sequence[int], fields: dict[int, str | None]) -> bool:
    for column in columns[:2]:
        cell = cells[column]
        if not isinstance(cell, str) or len(cell) > 40:
            return False
        if _names_a_total(cell):
            rest = [c for c in columns if c != column]
            wordy = any(isinstance(cells[c], str) and len(str(cells[c])) > 15 for c in rest)
            return not wordy and not any(fields[c] == "owner" for c in rest)
        if fields[column] not in _COUNTERS:
            return False
    return False


def _names_a_total(text: str) -> bool:
    """Say whether a text is ``Total``, ``Summe 2025``, ``Total number of complaints`` or the like."""
    words = text.split(maxsplit=1)
    if not words or words[0][-1] in "0123456789" or normalise(words[0]) not in _total_starts():
        return False
    plain = normalise(text)
    return re.sub(r"\s*\d.*$", "", plain) in plain_words("totals") or plain.startswith(
        ("total ", "summe ", "gesamt ")
    )


@cache
def _total_starts() -> frozenset[str]:
    return frozenset(word.split()[0] for word in plain_words("totals"))


def _is_count(cells: Sequence[Cell], columns: Sequence[int]) -> bool:
    """Say whether a row only counts the columns: 1 2 3 4, (1) (2) (3), or A B C D."""
    if len(columns) <= 3 or _bare(cells[columns[0]]) not in ("1", "a"):
        return False
    values = [_bare(cells[column]) for column in columns]
    return values in (
        [str(n) for n in range(1, len(values) + 1)],
        [letter(n).casefold() for n in range(len(values))],
    )


def _bare(cell: Cell) -> str:
    return as_text(cell).strip("()[]").casefold()


def _is_numbered(table: Table, matches: Sequence[Match]) -> bool:
    for match in matches:
        if match.field == "number":
            column = match.head.column
            present = sum(
                1
                for r in table.body
                if len(table.sheet.rows[r]) > column and table.sheet.rows[r][column] != ""
            )
            return present >= 0.5 * len(table.body)
    return False


def _last_full(table: Table, inside: set[int]) -> int:
    """Return the last row with enough cells to be a record."""
    enough = max(2, min(3, len(inside) // 2)) if len(inside) > 2 else 1
    for row in reversed(table.body):
        if sum(1 for column in filled(table.sheet.rows[row]) if column in inside) > enough:
            return row
    return table.body[-1] if table.body else -1


def _is_footer(
    cells: Sequence[Cell], columns: Sequence[int], gap: bool, fields: dict[int, str | None]
) -> bool:
    texts = [as_text(cells[column]) for column in columns]
    if _has_footer_word(texts[0]) or all(_TALLY.fullmatch(text) for text in texts):
        return True
    named = any(fields[c] in _NAMES for c in columns) and not texts[0].endswith(":")
    return gap and len(columns) <= 2 and not named
