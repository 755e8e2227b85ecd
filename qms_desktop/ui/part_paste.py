"""Cells of a clipboard laid over the rows of a list in a form: by their key, or from a cell down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from qms_desktop.model.fields import Field, Kind
from qms_desktop.ui.clipboard_cells import Line
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.part_cells import PartCells
from qms_desktop.ui.part_model import PartModel, is_locked, next_rows
from qms_desktop.ui.part_steps import Cell, Row
from qms_desktop.ui.words import field_label

_TOLD = 20
"""Lines below a heading by which it is told to be one."""
_WORDS = frozenset({Kind.TEXT, Kind.LONG, Kind.LINES, Kind.LINK})
"""Of these any text can be what is meant; of all others a heading can't be read."""


@dataclass(slots=True)
class Pasted:
    """What becomes of a list by a paste."""

    rows: list[Row]
    """All rows afterwards."""
    cells: list[Cell] = field(default_factory=list)
    lines: int = 0
    """How many lines came in."""
    locked: list[str] = field(default_factory=list)
    """Keys of rows that take nothing any more."""
    left_out: list[str] = field(default_factory=list)
    """Columns that have no place, or in which nothing is typed."""
    repeated: list[str] = field(default_factory=list)
    """Keys of several lines."""
    heading: list[str] = field(default_factory=list)
    """The first line, where it was taken for a heading without being made of labels."""


@dataclass(slots=True)
class _Block:
    """Pasted lines, and the columns that their cells go to; None: to none."""

    heads: list[Field | None]
    lines: Sequence[Line]

    def filled(self, line: Line) -> Iterator[tuple[int, Field, str]]:
        """Yield place, column and text of the cells of a line that go somewhere."""
        for at, (head, text) in enumerate(zip(self.heads, line, strict=False)):
            if head is not None and text.strip():
                yield at, head, text


def pasted(lines: Sequence[Line], model: PartModel, cells: PartCells, row: int, column: int) -> Pasted:
    """Lay the cells of a clipboard over the rows of a list.

    A first line of column labels says where each column goes. Where the list has one key and the lines hold
    it, each goes to the row of that key, or becomes a new row. All others go from a row down, in the order
    of the columns as they are shown, and become new rows behind the last one. An empty cell changes nothing.

    Args:
        lines: the cells, at least one.
        model: the list; it is only looked at.
        cells: reads the cells.
        row: where the cursor is; -1: nowhere, behind the last row.
        column: likewise; -1: the first one.
    """
    found = Pasted(list(model.all_rows))
    block = _block(lines, cells, max(column, 0), found)
    key = model.key
    if key is not None and key in block.heads:
        targets = _by_key(block, key, model, cells, found)
    else:
        targets = _downwards(block, model, row, found)
    for line, target in zip(block.lines, targets, strict=True):
        texts = {head.name: text for _, head, text in block.filled(line)}
        if not texts:
            continue
        if is_locked(target):
            found.locked.append(model.name_of(target))
            continue
        found.lines += 1
        for name, value in cells.read_line(texts, target).items():
            if target.get(name) != value:
                found.cells.append(Cell(target, name, target.get(name), value))
    return found


def _block(lines: Sequence[Line], cells: PartCells, first: int, found: Pasted) -> _Block:
    """Find the columns that pasted ones go to; those that go nowhere are told."""
    width = max(map(len, lines))
    named = cells.heads(lines[0]) if len(lines) > 1 else []
    block = _Block(named, lines[1:])
    if not named:
        block = _Block(cells.laid(0 if cells.is_keyed(lines) else first, width), lines)
        if _is_heading(block, cells):
            found.heading, block.lines = [text for text in lines[0] if text.strip()], lines[1:]
    block.heads += [None] * (width - len(block.heads))
    for at, head in enumerate(block.heads):
        filled = next((line[at] for line in block.lines if at < len(line) and line[at].strip()), "")
        if filled and (head is None or head.read_only):
            heading = lines[0][at] if at < len(lines[0]) else ""
            found.left_out.append(field_label(head) if head is not None else heading or filled)
        if head is not None and head.read_only:
            block.heads[at] = None
    return block


def _is_heading(block: _Block, cells: PartCells) -> bool:
    """Return whether the first line holds words where all lines below hold values.

    Beside texts, which may be anything, a single such cell is a slip of the pen, not a heading.
    """
    first, *others = block.lines[: _TOLD + 1]
    unread = {at for at, head, text in block.filled(first) if _is_words(head, text, cells)}
    texts = {at: head for at, head, _ in block.filled(first) if head.kind in _WORDS}
    told = [at for at, head in texts.items() if cells.is_called(head, first[at])]
    rest = [(head, text) for line in others for at, head, text in block.filled(line) if at in unread]
    read = [one for one in rest if not isinstance(cells.read(*one), Refusal)]
    alone = len(unread) + len(texts) == sum(1 for _ in block.filled(first))
    sure = len(unread) > 1 or len(told) == len(texts)
    return bool(unread) and alone and sure and 2 * len(read) > len(rest)


def _is_words(head: Field, text: str, cells: PartCells) -> bool:
    """Return whether a cell holds words where its column wants none."""
    digits = any(map(str.isdigit, text))
    return head.kind not in _WORDS and not digits and isinstance(cells.read(head, text), Refusal)


def _by_key(block: _Block, key: Field, model: PartModel, cells: PartCells, found: Pasted) -> list[Row]:
    """Return the row of each line: that of its key, one in which nothing is typed yet, or a new one.

    The first line takes the row; another one with the same key becomes a row of its own, and is seen.
    """
    place = block.heads.index(key)
    keys = [line[place].strip() if place < len(line) else "" for line in block.lines]
    wanted = [_key_of(key, text, cells) for text in keys]
    known: dict[Any, Row] = {}
    for row in reversed(found.rows):
        known.update(dict.fromkeys(model.keys_of(row), row))
    blank = model.blank
    named = {*wanted}
    free = [row for row in found.rows if model.is_blank(row, blank) and named.isdisjoint(model.keys_of(row))]
    targets: list[Row] = []
    taken: set[Any] = set()
    for line, text, one in zip(block.lines, keys, wanted, strict=True):
        if one is not None and one in taken and text not in found.repeated:
            found.repeated.append(text)
        taken.add(one)
        if one in known:
            row = known[one]
            for name in model.keys_of(row):
                known.pop(name, None)
            line[place] = ""
        elif free:
            row = free.pop(0)
        else:
            is_counted = key.kind is Kind.WHOLE and not text
            (row,) = next_rows(model.part, found.rows if is_counted else [], 1)
            if not is_counted:
                row[key.name] = None if key.kind is Kind.LINK else one
            found.rows.append(row)
        targets.append(row)
    return targets


def _key_of(key: Field, text: str, cells: PartCells) -> Any:
    """Return what tells a row by its key: the value, of a link its words; None where it can't be read."""
    if key.kind is Kind.LINK:
        return text.casefold() or None
    value = cells.read(key, text)
    return None if isinstance(value, Refusal) else value


def _downwards(block: _Block, model: PartModel, start: int, found: Pasted) -> list[Row]:
    """Return the row of each line, from one on; those behind the last one are new."""
    first = len(found.rows) if start < 0 else start
    many = first + len(block.lines) - len(found.rows)
    found.rows += next_rows(model.part, found.rows, max(many, 0))
    return found.rows[first : first + len(block.lines)]
