"""Cells pasted into a list: under headers of their own, or as a block over rows and columns at the cursor.

Either way they become a table like any other, so that the plan of the import says what is new, changed or
rejected before anything is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.cells import Cell, Sheet, as_text, clean_sheet
from qms_desktop.exchange.delimited import read_delimited
from qms_desktop.exchange.directory import ORDER
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.planned import Plan, Verdict
from qms_desktop.exchange.register import Guess, classify
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.words import is_known
from qms_desktop.insight.columns import EXTRA
from qms_desktop.insight.rows import page
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.model.registers import register as record_class

NAME = "Clipboard"
LONGEST = 20_000_000
"""Characters; more is no selection of cells."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where cells are pasted."""

    register: str
    columns: Sequence[str]
    """The columns from the cursor to the right."""
    records: Sequence[int]
    """The records from the cursor down; lines beyond them are new records."""
    labels: Mapping[str, str]
    """Column -> what it is called on screen: a first line of such words is a header."""

    def label(self, key: str) -> str:
        """Return what a column is called."""
        declared = fields(record_class(self.register)).get(key)
        return self.labels.get(key) or (declared.label if declared is not None else key.removeprefix(EXTRA))


@dataclass(slots=True)
class Pasted:
    """What was pasted, ready to be planned."""

    table: Table
    guess: Guess
    notes: list[str] = field(default_factory=list)
    """What was left out, in sentences."""


def read_pasted(text: str) -> Sheet:
    """Return the cells of a clipboard's text: tabs between them, quoted where they hold line breaks.

    Raises:
        WorkbookError: there is nothing in it, or it is no selection of cells.
    """
    if not text.strip():
        raise WorkbookError("The clipboard holds no text, so nothing was pasted. Copy some cells first.")
    if len(text) > LONGEST:
        raise WorkbookError(
            "The text on the clipboard is too long for cells; nothing was pasted. Import it as a file."
        )
    sheet, _ = read_delimited(f"sep=\t\n{text}".encode("utf-8", "replace"), NAME, NAME)
    clean_sheet(sheet)
    return sheet


def pasted_table(session: Session, sheet: Sheet, place: Place) -> Pasted:
    """Return the table that pasted cells make at a place.

    Raises:
        WorkbookError: records of this register can't be made from cells, or no cell has a place.
    """
    if place.register not in ORDER:
        plural = record_class(place.register).plural
        raise WorkbookError(
            f"Cells can't be pasted into {plural}; nothing was changed. Type them in the form."
        )
    known_labels = {label.casefold(): key for key, label in place.labels.items()}
    heads = [known_labels.get(as_text(cell).casefold(), "") for cell in sheet.rows[0]]
    if len(sheet.rows) > 1 and all(heads):
        numbers = _column(sheet, heads.index("number")) if "number" in heads else []
        known = _by_number(session, place.register, numbers)
        return _own(place, heads, sheet.rows[1:], [known.get(number) for number in numbers], by_number=True)
    if place.register in EXCHANGED:
        table = next((one for one in find_tables(sheet) if _has_headers(one)), None)
        if table is not None:
            return Pasted(table, classify(table, NAME, place.register))
    stored = page(session, place.register, list(place.records[: len(sheet.rows)]), _keys(place.register))
    known_rows = [_key(place.register, row) for row in stored]
    return _own(place, list(place.columns), sheet.rows, known_rows)


def reject_unread(plan: Plan) -> None:
    """Reject rows of a block in which a cell can't be read: an import would keep its text as extra.

    The cell can be corrected in the preview.
    """
    for table in (one for one in plan.tables if one.guess.own):
        labels = [match.head.text for match in table.guess.matches if match.field is not None]
        for planned in table.planned:
            wrong = next((label for label in labels if label in planned.draft.extra), None)
            if wrong is not None and planned.verdict is not Verdict.REJECTED:
                planned.verdict = Verdict.REJECTED
                text = as_text(planned.draft.extra[wrong])[:_TOLD]
                planned.reason = f"“{text}” can't be read as “{wrong}”; nothing of this row is pasted."


def ask_nothing(plan: Plan) -> None:
    """Leave no value to be decided on: who pastes over one means it, and an empty cell changes nothing."""
    for planned in (one for table in plan.tables for one in table.planned):
        planned.changes.conflicts.clear()


_TOLD = 60
"""Characters of a cell that are said again."""
_Key = tuple[str, str]
"""Number and title of a stored record."""


def _has_headers(table: Table) -> bool:
    """Say whether the words above a table are headers beyond doubt: else cells would be taken for them."""
    texts = [head.text for head in table.heads if head.text]
    known = sum(is_known(text) for text in texts)
    return bool(table.header_rows) and known >= min(2, len(texts)) and 2 * known >= len(texts)


def _keys(name: str) -> list[str]:
    return ["number", record_class(name).title_field]


def _key(name: str, row: Mapping[str, object]) -> _Key:
    return str(row["number"]), str(row[record_class(name).title_field])


def _column(sheet: Sheet, at: int) -> list[str]:
    return [as_text(row[at]) if at < len(row) else "" for row in sheet.rows[1:]]


def _by_number(session: Session, name: str, numbers: Sequence[str]) -> dict[str, _Key]:
    cls = record_class(name)
    found: dict[str, _Key] = {}
    for start in range(0, len(numbers), 500):
        some = cls.number.in_(numbers[start : start + 500])
        for number, title in session.execute(select(cls.number, getattr(cls, cls.title_field)).where(some)):
            found[number] = (number, title)
    return found


def _own(
    place: Place,
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    known: Sequence[_Key | None],
    *,
    by_number: bool = False,
) -> Pasted:
    """Make a table of cells whose columns are known; number and title say which record a row is.

    ``by_number``: the numbers pasted told so, and nobody wants them pasted over.
    """
    name = place.register
    title = record_class(name).title_field
    width = max(len(row) for row in rows)
    told = (*columns[:width], "number", title)  # a column that was not copied is not empty: it is not there
    places = {key: at for at, key in enumerate(columns) if key in told and _is_typed(name, key)}
    others = [key for key in places if key not in ("number", title)]
    keys = ["number", title, *others]
    body: list[list[Cell]] = [[place.label(key) for key in keys]]
    for at, row in enumerate(rows):
        target = known[at] if at < len(known) else None
        cells = [row[places[key]] if key in places and places[key] < len(row) else "" for key in keys]
        if target is not None:
            cells[0], cells[1] = target[0], cells[1] if cells[1] != "" else target[1]
        body.append(cells)
    notes = list(_left_out(place, columns, width, () if by_number else known))
    if title not in places and len(rows) > len(known):
        del body[len(known) + 1 :]
        number = len(rows) - len(known)
        notes.append(
            "One line lies beyond the last row and has no title: left out."
            if number == 1
            else f"{number} lines lie beyond the last row and have no title: left out."
        )
    if not places and not notes:
        raise WorkbookError("None of the pasted cells has a column here; nothing was changed.")
    heads = [Head(at, [str(text)], [text]) for at, text in enumerate(body[0])]
    known_fields = [None if key.startswith(EXTRA) else key for key in keys]
    matches = [Match(head, key, 1.0) for head, key in zip(heads, known_fields, strict=True)]
    sheet = Sheet(NAME, body)
    filled = [at for at in range(1, len(body)) if any(cell != "" for cell in body[at])]
    return Pasted(Table(sheet, [0], heads, filled), Guess(name, "long", matches, 100.0, own=True), notes)


def _is_typed(name: str, key: str) -> bool:
    declared = fields(record_class(name)).get(key)
    return key.startswith(EXTRA) or (declared is not None and not declared.read_only)


def _left_out(
    place: Place, columns: Sequence[str], width: int, known: Sequence[_Key | None]
) -> Iterator[str]:
    for key in columns[:width]:
        if not _is_typed(place.register, key):
            yield f"“{place.label(key)}” follows from other fields and is not pasted."
        elif key == "number" and any(known):
            yield "Numbers tell records apart and are not pasted over those of stored records."
    if width > len(columns):
        number = width - len(columns)
        yield (
            "One column has no place to the right of the cursor and is left out."
            if number == 1
            else f"{number} columns have no place to the right of the cursor and are left out."
        )
