"""A form read as one record: its labels with their values, and the decisions or actions below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields as declared
from datetime import date

from qms_desktop.exchange.cells import Cell, as_text, filled, letter
from qms_desktop.exchange.drafts import NOT_IMPORTED, Draft, OpenDays, Problem, keep_apart
from qms_desktop.exchange.headers import INPUT, Match, field_kind
from qms_desktop.exchange.naming import names_in
from qms_desktop.exchange.periods import day_range
from qms_desktop.exchange.readers import Reader, keep_wordless, make_readers, read_row
from qms_desktop.exchange.register import Guess
from qms_desktop.exchange.tables import Pair, Table
from qms_desktop.exchange.values import ambiguous_days, day_first, parse_day
from qms_desktop.exchange.words import IGNORE, register_names
from qms_desktop.model.fields import Kind


def form_draft(guess: Guess, table: Table, day_order: bool, rows: Sequence[Draft]) -> Draft:
    """Return the one draft of a form.

    Args:
        guess: with what each label is taken for.
        table: of the decisions or actions below the labels.
        day_order: whether the day comes first in dates that nothing on the form tells.
        rows: below the labels, as read.
    """
    places = sorted({pair.row for pair in guess.form})
    draft = Draft(guess.register or "", places[0] + 1, [row + 1 for row in places])
    first, is_open = day_first(_dates(guess, table), day_order)
    read: list[tuple[Reader, Cell]] = []
    for match, pair in zip(guess.labels, guess.form, strict=True):
        for reader in make_readers(table, draft.register, [match], first)[0]:  # none for what is not imported
            _take_label(draft, reader, pair)
            read.append((reader, pair.value))
            if is_open and reader.kind is Kind.DAY:
                draft.problems += _open_day(reader, pair, first)
    keep_wordless(draft, read)
    _keep_rest(draft, table, guess.form)
    draft.heading = _heading(draft.register, table)
    return _with_promises(draft, rows)


def _heading(register: str, table: Table) -> str:
    """Return the title that stands alone in a row above the labels and names the register, else ``""``."""
    lone = [cells[filled(cells)[0]] for cells in _rows_of_one(table)]
    named = register_names(register)
    return next((cell for cell in lone if isinstance(cell, str) and names_in(cell) & named), "")


def _rows_of_one(table: Table) -> list[Sequence[Cell]]:
    rows = [table.sheet.rows[row] for row in table.above]
    return [cells for cells in rows if len(filled(cells)) == 1]


def _dates(guess: Guess, table: Table) -> Iterator[Cell]:
    """Yield the values of the labels that are days, and the cells below columns that are: all one hand's."""
    for match, pair in zip(guess.labels, guess.form, strict=True):
        if _is_day(guess, match):
            yield pair.value
    for column in [match.head.column for match in guess.matches if _is_day(guess, match)]:
        for cells in map(table.sheet.rows.__getitem__, table.body):
            yield from cells[column : column + 1]


def _is_day(guess: Guess, match: Match) -> bool:
    other = (None, IGNORE, NOT_IMPORTED)
    return match.field not in other and field_kind(guess.register or "", match.field or "") is Kind.DAY


def _open_day(reader: Reader, pair: Pair, first: bool) -> list[Problem]:
    """Say how a date was taken that can be read two ways."""
    told = tuple(ambiguous_days([pair.value]))
    found = OpenDays(pair.row + 1, pair.value_column, reader.key, told, first, answered=False)
    return [found.problem()] if told else []


def _take_label(draft: Draft, reader: Reader, pair: Pair) -> None:
    """Read the value of one label into the draft of its form."""
    name = reader.match.field or ""
    if name.startswith(INPUT):
        _take_input(draft, name.removeprefix(INPUT), pair.value)
        return
    if name == "period":
        _take_period(draft, reader, pair.value)
        return
    part = read_row([reader], draft.register, [*[""] * pair.value_column, pair.value], pair.row)
    draft.values |= part.values
    draft.links |= part.links
    draft.attendees += part.attendees
    draft.feeds += part.feeds
    draft.problems += part.problems
    for number, action in part.actions.items():
        held = draft.actions.setdefault(number, action)
        for one in () if held is action else declared(action):
            setattr(held, one.name, getattr(action, one.name) or getattr(held, one.name))
    for key, value in part.extra.items():
        keep_apart(draft.extra, key, value, part)


def _keep_rest(draft: Draft, table: Table, form: Sequence[Pair]) -> None:
    """Keep the cells of a form's rows that are neither label nor value."""
    used = {(pair.row, column) for pair in form for column in (pair.label_column, pair.value_column)}
    for row in {pair.row for pair in form}:
        for column, cell in enumerate(table.sheet.rows[row]):
            if cell != "" and (row, column) not in used:
                draft.extra[f"{letter(column)}{row + 1}"] = as_text(cell)


def _take_input(draft: Draft, topic: str, cell: Cell) -> None:
    before, text = draft.inputs.get(topic), as_text(cell)
    draft.inputs[topic] = f"{before}\n{text}" if before else text


def _take_period(draft: Draft, reader: Reader, cell: Cell) -> None:
    """Read ``01.01.2025 - 31.12.2025``, ``2025`` or ``H1 2025`` as first and last day."""
    days = day_range(cell) or _between(cell)
    if days:
        draft.values["period_start"], draft.values["period_end"] = days
    draft.extra[reader.key] = as_text(cell)


def _between(cell: Cell) -> tuple[date, date] | None:
    """Read two days in words: ``1 Nov 2024 to 31 Oct 2025``."""
    told = [
        parse_day(part).value for part in re.split(r"\s+(?:-|–|to|bis|until|au)\s+|\s*–\s*", as_text(cell))
    ]
    days = [day for day in told if isinstance(day, date)]
    return (days[0], days[1]) if len(days) == len(told) == 2 and days[0] <= days[1] else None


def _with_promises(draft: Draft, rows: Sequence[Draft]) -> Draft:
    """Add the rows below a form to its draft: each is a decision, or an action."""
    for row in rows:
        start = max(draft.actions, default=0)
        for offset, number in enumerate(sorted(row.actions), start=1):
            draft.actions[start + offset] = row.actions[number]
        for name, value in row.values.items():
            if name != "number" or not as_text(value).isdigit():  # 1, 2, 3 only count the rows
                row.extra.setdefault(name, as_text(value))
        for key, value in row.extra.items():
            keep_apart(draft.extra, f"{key} (row {row.row})", value, row)
        draft.rows += row.rows
        draft.problems += row.problems
    return draft
