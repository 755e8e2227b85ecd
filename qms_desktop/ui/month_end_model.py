"""The month-end readings of all KPIs while they are typed: a row a KPI, judged as it is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QUndoCommand, QUndoStack

from qms_desktop.insight.month_end import DueReading
from qms_desktop.model.clean import clean_line
from qms_desktop.model.judgement import Outcome, outcome
from qms_desktop.model.kpis import ReadingState
from qms_desktop.ui.reading_text import Typed, read_reading
from qms_desktop.ui.theme import Sign, Theme
from qms_desktop.ui.words import choice_label, number_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

SIGNS = {Outcome.MET: Sign.MET, Outcome.AT_RISK: Sign.AT_RISK, Outcome.MISSED: Sign.MISSED}
"""The others are said without data."""


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    NAME = 1
    OWNER = 2
    PERIOD = 3
    UNIT = 4
    TARGET = 5
    LAST = 6
    VALUE = 7
    OUTCOME = 8
    COMMENT = 9
    STATE = 10


@dataclass(slots=True)
class Row:
    """One due reading and what is typed over it."""

    due: DueReading
    value: str
    comment: str

    @property
    def typed(self) -> Typed:
        """What is understood of the value.

        Raises:
            ValueError: it can't be read.
        """
        return read_reading(self.value, self.due.unit)

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not stored."""
        return (self.value, self.comment) != stored_texts(self.due)

    @property
    def outcome(self) -> Outcome:
        """What the typed value says against the target of its period."""
        try:
            typed = self.typed
        except ValueError:
            return Outcome.NOT_REPORTED
        if typed.none:
            return Outcome.NOT_APPLICABLE
        return outcome(typed.value, self.due.against, self.due.direction)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in the value."""
        return not self.value.strip()

    @property
    def waits(self) -> bool:
        """Whether there is something to post: typed anew, or kept as a draft."""
        return not self.due.is_locked and (self.is_dirty or self.due.state is ReadingState.DRAFT)

    def lacks(self) -> str:
        """Return what a row lacks to be posted: ``unread``, ``reason``, ``comment``, ``value``, nothing."""
        try:
            typed = self.typed
        except ValueError:
            return "unread"
        if typed.none and not self.comment.strip():
            return "reason"
        if self.outcome is Outcome.MISSED and not self.comment.strip():
            return "comment"
        return "value" if self.is_empty else ""


def stored_texts(due: DueReading) -> tuple[str, str]:
    """Return value and comment as they are typed."""
    if due.value is None and due.not_applicable:
        return "n/a", due.not_applicable
    return ("" if due.value is None else number_text(due.value)), due.comment


Cells = Sequence[tuple[int, str | None, str | None]]
"""Row, value and comment; None leaves what stands there."""


class _Typing(QUndoCommand):
    """What was typed or pasted at once, and what stood there before."""

    def __init__(self, model: MonthEndModel, cells: Cells) -> None:
        super().__init__()
        self._model, self._cells = model, cells
        rows = model.rows
        self._before = {row: (rows[row].value, rows[row].comment) for row, _, _ in cells}

    def redo(self) -> None:
        for row, value, comment in self._cells:
            self._model.put(row, value, comment)

    def undo(self) -> None:
        for row, (value, comment) in self._before.items():
            self._model.put(row, value, comment)


class MonthEndModel(QAbstractTableModel):
    """Value and comment are typed; everything else is shown. ``typing`` takes back what was typed."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.typing = QUndoStack(self)
        self.rows: list[Row] = []
        self._headers = {
            Column.NUMBER: self.tr("No"),
            Column.NAME: self.tr("KPI"),
            Column.OWNER: self.tr("Owner"),
            Column.PERIOD: self.tr("Period"),
            Column.UNIT: self.tr("Unit"),
            Column.TARGET: self.tr("Target"),
            Column.LAST: self.tr("Last value"),
            Column.VALUE: self.tr("Value"),
            Column.OUTCOME: self.tr("Outcome"),
            Column.COMMENT: self.tr("Comment, or why there is none"),
            Column.STATE: self.tr("State"),
        }

    def show_due(self, due: Sequence[DueReading], typed: Mapping[str, Sequence[str]]) -> None:
        """Show what is due, and over it what was typed earlier (see ``raw``)."""
        self.beginResetModel()
        self.rows = []
        for one in due:
            value, comment = stored_texts(one)
            earlier = typed.get(_key(one))
            if earlier is not None and not one.is_locked:
                value, comment = earlier
            self.rows.append(Row(one, value, comment))
        self.typing.clear()
        self.endResetModel()

    def raw(self) -> dict[str, list[str]]:
        """Return what is typed and not stored, as a draft keeps it."""
        return {_key(row.due): [row.value, row.comment] for row in self.rows if row.is_dirty}

    def type(self, row: int, value: str | None = None, comment: str | None = None) -> None:
        """Put texts into a row; None leaves a cell as it is."""
        self.type_all([(row, value, comment)])

    def type_all(self, cells: Cells) -> None:
        """Put texts into rows, in one step that ``typing`` takes back; a locked row takes nothing."""
        open_rows = [one for one in cells if not self.rows[one[0]].due.is_locked]
        if open_rows:
            self.typing.push(_Typing(self, open_rows))

    def put(self, row: int, value: str | None, comment: str | None) -> None:
        """Let a row hold these texts; None leaves what stands there."""
        one = self.rows[row]
        one.value = one.value if value is None else clean_line(value)
        one.comment = one.comment if comment is None else clean_line(comment)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.edited.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._headers[Column(section)]
        return _side(Column(section)) if role == Role.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        typed = index.isValid() and index.column() in (Column.VALUE, Column.COMMENT)
        if typed and not self.rows[index.row()].due.is_locked:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == Role.DisplayRole:
            return self._shown(row, column)
        if role == Role.EditRole:
            return {Column.VALUE: row.value, Column.COMMENT: row.comment}.get(column)
        if role == Role.TextAlignmentRole:
            return _side(column)
        if role == Role.ForegroundRole:
            return self._colour(row, column)
        if role == Role.ToolTipRole:
            return self._shown(row, column) or None
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole:
            return False
        if index.column() == Column.VALUE:
            self.type(index.row(), value=str(value))
        else:
            self.type(index.row(), comment=str(value))
        return True

    def _shown(self, row: Row, column: Column) -> str:
        due = row.due
        if column is Column.VALUE:
            return self._value_shown(row)
        if column is Column.OUTCOME:
            sign = SIGNS.get(row.outcome, Sign.NO_DATA)
            return f"{sign.value} {self._asks(row) or choice_label(row.outcome)}"
        last = (
            ""
            if due.last_value is None
            else f"{number_text(due.last_value, grouped=True)}  ({due.last_period})"
        )
        texts = {
            Column.NUMBER: due.number,
            Column.NAME: due.name,
            Column.OWNER: due.owner,
            Column.PERIOD: due.period,
            Column.UNIT: due.unit,
            Column.TARGET: target_text(due),
            Column.LAST: last,
            Column.COMMENT: row.comment,
            Column.STATE: choice_label(due.state) if due.state is not None else "",
        }
        return texts[column] + (" *" if column is Column.STATE and row.is_dirty else "")

    def _value_shown(self, row: Row) -> str:
        try:
            typed = row.typed
        except ValueError:
            return row.value
        return row.value if typed.value is None else number_text(typed.value)

    def _asks(self, row: Row) -> str:
        """What the row still wants before it can be posted, in a few words."""
        if row.due.is_locked or (row.is_empty and not row.is_dirty):
            return ""
        return {
            "value": self.tr("type a value or n/a"),
            "unread": self.tr("can't be read"),
            "reason": self.tr("say why none"),
            "comment": self.tr("missed: say why"),
        }.get(row.lacks(), "")

    def _colour(self, row: Row, column: Column) -> QColor | None:
        colours = self._theme.colours
        if column is Column.OUTCOME or (column is Column.VALUE and row.lacks() == "unread"):
            unread = row.lacks() == "unread"
            return QColor(colours.missed if unread else colours.of(SIGNS.get(row.outcome, Sign.NO_DATA)))
        typed = column in (Column.VALUE, Column.COMMENT) and not row.due.is_locked
        named = column in (Column.NUMBER, Column.NAME)
        return None if typed or named else QColor(colours.muted)


def target_text(due: DueReading) -> str:
    """Return the target of the period as people say it, e.g. ``≥ 96``."""
    against, sign = due.against, {"higher": "≥ ", "lower": "≤ "}.get(str(due.direction or ""), "")
    ends = [number_text(end, grouped=True) for end in (against.target, against.upper) if end is not None]
    return f"{sign}{' – '.join(ends)}" if ends else ""


def _key(due: DueReading) -> str:
    return f"{due.kpi} {due.period}"


def _side(column: Column) -> int:
    right = column in (Column.TARGET, Column.LAST, Column.VALUE)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
