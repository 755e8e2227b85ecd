"""Rows that only go on with the text of the record above: found by their cells, and joined to its draft."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from qms_desktop.exchange.cells import Cell, as_text, filled
from qms_desktop.exchange.drafts import Draft, keep_apart
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.tables import Table
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import register as record_class

_OPEN_ENDS = (",", "-", "–", "&", "+", "/")
_ENDS = (".", "!", "?", ":", ";", ")")


def continued(table: Table, matches: Sequence[Match], register: str) -> set[int]:
    """Return the 0-based rows of a body that go on with the row above, and are no records of their own.

    A row goes on where the number of a CAPA is merged over both; or where it has few cells, none of them in
    the first column, each below a text, and one of them begins in the middle of a sentence.
    """
    body = set(table.body)
    down = _merged_down(table)
    numbers = {match.head.column for match in matches if match.field == "number" and register == "capa"}
    first = min((match.head.column for match in matches if match.head.text), default=0)
    merged = {row for row, column in down if column in numbers}
    lacking = {row for row in table.body if (row, first) in down or not _is_filled(table, row, first)}
    small = _small_columns(table, first) if lacking else set[int]()
    found: set[int] = set()
    before: dict[int, str] = {}
    for row in sorted(body & (merged | lacking)):
        if row - 1 not in body:
            continue
        if row - 1 not in found:
            above = _own(table, row - 1, down)
            before = {column: cell for column, cell in above.items() if isinstance(cell, str)}
        own = _own(table, row, down)
        if before and (row in merged or _runs_on(own, before, small, row - 1 in found)):
            found.add(row)
            before |= {column: as_text(cell) for column, cell in own.items()}
    return found


def _is_filled(table: Table, row: int, column: int) -> bool:
    cells = table.sheet.rows[row]
    return column < len(cells) and cells[column] != ""


def _own(table: Table, row: int, down: Collection[tuple[int, int]]) -> dict[int, Cell]:
    """Return column -> cell of a row, without what a merged cell repeats."""
    cells = table.sheet.rows[row]
    return {column: cells[column] for column in filled(cells) if (row, column) not in down}


def _merged_down(table: Table) -> set[tuple[int, int]]:
    """Return row and column of the cells of a body that repeat the one above; each looked at once."""
    last = table.body[-1] if table.body else -1
    found: set[tuple[int, int]] = set()
    reached: dict[int, int] = {}
    for one in sorted(table.sheet.merges, key=lambda merge: merge.top):
        if one.left == one.right:
            rows = range(max(one.top, reached.get(one.left, -1)) + 1, min(one.bottom, last) + 1)
            found.update((row, one.left) for row in rows)
            reached[one.left] = max(one.bottom, reached.get(one.left, -1))
    return found


def _small_columns(table: Table, first: int) -> set[int]:
    """Return the columns in which a small letter is no sign: texts begin so, or full rows lack the first."""
    rows = [table.sheet.rows[row] for row in table.body]
    widest = max((len(filled(cells)) for cells in rows), default=0)
    full = [cells for cells in rows if 2 * len(filled(cells)) > widest]
    begins: dict[int, list[bool]] = {}
    for cells in full:
        for column in filled(cells):
            begins.setdefault(column, []).append(as_text(cells[column])[:1].islower())
    anchored = len(begins.get(first, ())) == len(full)
    return {column for column, of_it in begins.items() if not anchored or 2 * sum(of_it) > len(of_it)}


def _runs_on(own: Mapping[int, Cell], before: Mapping[int, str], small: Collection[int], last: bool) -> bool:
    """Say whether the cells of a row go on with the texts above.

    Args:
        own: column -> cell of the row, without what a merged cell repeats.
        before: column -> text of the record above.
        small: columns in which a small letter is no sign.
        last: whether the row above goes on with the one before.
    """
    texts = {column: cell for column, cell in own.items() if isinstance(cell, str)}
    if not own or len(texts) < len(own) or not own.keys() <= before.keys() or 2 * len(own) > len(before) + 1:
        return False
    return any(
        text.startswith("(")
        or (len(before[column]) > 1 and before[column].endswith(_OPEN_ENDS))
        or (column not in small and text[:1].islower())
        or (last and not before[column].endswith(_ENDS))
        for column, text in texts.items()
    )


def join(drafts: Sequence[Draft], rows: Collection[int]) -> list[Draft]:
    """Return the drafts without those of rows that go on; what they say is with the record above.

    Args:
        drafts: one a row.
        rows: 0-based rows as `continued` tells.
    """
    result: list[Draft] = []
    for draft in drafts:
        if result and draft.row - 1 in rows:
            _add(result[-1], draft)
        else:
            result.append(draft)
    return result


def _add(before: Draft, draft: Draft) -> None:
    declared = fields(record_class(draft.register))
    for name, value in draft.values.items():
        held = before.values.setdefault(name, value)
        if type(held) is str and type(value) is str and held != value:  # a choice is a str too, and no text
            before.values[name] = f"{held} {value}"
        elif held != value:
            label = declared[name].label if name in declared else name
            keep_apart(before.extra, label, as_text(value), draft)
    for name, text in draft.links.items():
        if before.links.setdefault(name, text) != text:
            keep_apart(before.extra, declared[name].label, text, draft)
    for key, value in draft.extra.items():
        held = before.extra.setdefault(key, value)
        if isinstance(held, str) and isinstance(value, str) and held != value:
            before.extra[key] = f"{held} {value}"
        elif held != value:
            keep_apart(before.extra, key, value, draft)
    _add_actions(before, draft)
    before.rows += draft.rows
    before.problems += draft.problems


def _add_actions(before: Draft, draft: Draft) -> None:
    """Go on with the last action where a row has only more of its text; any other is one more."""
    last = max(before.actions, default=0)
    for offset, number in enumerate(sorted(draft.actions), start=1):
        action = draft.actions[number]
        if last and action.title[:1].islower() and not (action.owner or action.due_on or action.done_on):
            before.actions[last].title += f" {action.title}"
        else:
            before.actions[last + offset] = action
