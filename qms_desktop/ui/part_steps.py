"""Steps in a list of child rows that Ctrl+Z takes back: what is typed and pasted, rows added and removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QUndoCommand

Row = dict[str, Any]
"""A child row by field. It is the same object for as long as the list is shown, so that steps can name it."""


@dataclass(slots=True)
class Cell:
    """What a step puts into a cell, and what stood there."""

    row: Row
    name: str
    before: Any
    after: Any


Put = Callable[[Sequence[Cell], list[Row]], None]
"""Shows rows, of which these cells changed."""


class Step(QUndoCommand):
    """Puts values into cells, and rows into their places."""

    def __init__(self, cells: Sequence[Cell], before: list[Row], after: list[Row], put: Put) -> None:
        super().__init__()
        self.cells, self._before, self._after, self._put = cells, before, after, put

    def redo(self) -> None:
        for cell in self.cells:
            cell.row[cell.name] = cell.after
        self._put(self.cells, self._after)

    def undo(self) -> None:
        for cell in self.cells:
            cell.row[cell.name] = cell.before
        self._put(self.cells, self._before)


class Typing(Step):
    """Typing in one cell: one step, however many keys it takes."""

    def __init__(self, cell: Cell, rows: list[Row], put: Put) -> None:
        super().__init__([cell], rows, rows, put)
        self._cell = cell

    def id(self) -> int:
        """Steps of the same id are offered to each other to be one."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next key typed in the same cell."""
        if not isinstance(other, Typing):
            return False
        cell, then = self._cell, other._cell
        if cell.row is not then.row or cell.name != then.name:
            return False
        cell.after = then.after
        self.setObsolete(cell.after == cell.before)
        return True
