"""A register as a table: sorted ids in an array, rows fetched from SQL in pages when they are looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from qms_desktop.insight.rows import Query, count, is_late, page, record_ids
from qms_desktop.model.fields import Choice, Field, Kind, fields
from qms_desktop.model.record import Stateful
from qms_desktop.model.registers import register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.signs import day_sign, state_colour, state_sign
from qms_desktop.ui.words import field_label, number_text, shown, today

PAGE = 256
"""Rows fetched at a time."""
KEPT_PAGES = 40
RECORD = int(Qt.ItemDataRole.UserRole)
"""Role: the id of the record in this row."""
VALUE = RECORD + 1
"""Role: the value as the data layer gives it."""

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands under a grid."""

    found: int = 0
    of: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    ids: array[int]
    counts: Counts
    first: list[dict[str, Any]]
    today: date


def default_columns(name: str) -> list[str]:
    """Return the columns a register shows until the user chooses others."""
    return [key for key, field in fields(register(name)).items() if field.width]


class GridModel(QAbstractTableModel):
    """Rows of one register. Nothing is read until ``set_query`` or ``reload``; then ``loaded`` follows."""

    loaded = Signal(Counts)
    failed = Signal(str)

    def __init__(self, desk: Desk, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._class = register(name)
        self._fields = fields(self._class)
        self._columns: list[Field] = [self._fields[key] for key in default_columns(name)]
        self._query = Query(name)
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, dict[str, Any]]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self._today = today()

    @property
    def query(self) -> Query:
        """What is shown."""
        return self._query

    @property
    def columns(self) -> list[str]:
        """Machine names of the columns shown."""
        return [field.name for field in self._columns]

    def field(self, column: int) -> Field:
        """Return the declaration behind a column."""
        return self._columns[column]

    def set_query(self, query: Query) -> None:
        """Show something else of the same register; the order is kept where the query names none."""
        self._query = query if query.order else replace(query, order=self._query.order)
        self.reload()

    def set_columns(self, names: Sequence[str]) -> None:
        """Show other columns."""
        self.set_columns_unread(names)
        self.reload()

    def set_columns_unread(self, names: Sequence[str]) -> None:
        """Set the columns; rows already fetched are forgotten and nothing is read yet."""
        self.beginResetModel()
        self._columns = [self._fields[name] for name in names if name in self._fields]
        self._generation += 1
        self._asked.clear()
        self._pages.clear()
        self.endResetModel()

    def reload(self) -> None:
        """Ask the data file again; the rows shown stay until the answer is there."""
        self._generation += 1
        generation = self._generation
        self._desk.jobs.run(
            lambda: self._find(generation),
            lambda found: self._show(found, generation),
            lambda error: self.failed.emit(str(error)),
            owner=self,
        )

    def record_id(self, row: int) -> int | None:
        """Return the id of the record in a row; None where there is no such row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record: int) -> int | None:
        """Return the row a record stands in; None where it isn't shown."""
        try:
            return self._ids.index(record)
        except ValueError:
            return None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Role.DisplayRole:
            return field_label(self._columns[section])
        if role == Role.TextAlignmentRole:
            return int(_alignment(self._columns[section]))
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == RECORD:
            return self._ids[index.row()]
        field = self._columns[index.column()]
        if role == Role.TextAlignmentRole:
            return int(_alignment(field))
        row = self._row(index.row())
        if row is None:
            return None
        return self._cell(row, field, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in SQL, all rows, whether fetched or not."""
        if 0 <= column < len(self._columns):
            wanted = (self._columns[column].name, order is Qt.SortOrder.DescendingOrder)
            if self._query.order != (wanted,):
                self._query = replace(self._query, order=(wanted,))
                self.reload()

    def _cell(self, row: dict[str, Any], field: Field, role: int) -> Any:
        value = row[field.name]
        if role == Role.DisplayRole:
            return self._text(row, field, value)
        if role == VALUE:
            return value
        if role == Role.ForegroundRole:
            return self._colour(row, field, value)
        if role == Role.ToolTipRole:
            return self._tip(row, field, value)
        return None

    def _text(self, row: dict[str, Any], field: Field, value: Any) -> str:
        text = shown(field, value).replace("\n", " ")
        if isinstance(value, Choice) and field.name == "state":
            return f"{state_sign(value)} {text}".strip()
        sign = self._day_sign(row, field, value)
        return f"{sign.value} {text}" if sign is not None else text

    def _colour(self, row: dict[str, Any], field: Field, value: Any) -> QColor | None:
        colours = self._desk.theme.colours
        if row["withdrawn_on"] is not None:
            return QColor(colours.muted)
        if isinstance(value, Choice) and field.name == "state":
            return QColor(state_colour(value, colours))
        sign = self._day_sign(row, field, value)
        return QColor(colours.of(sign)) if sign is not None else None

    def _tip(self, row: dict[str, Any], field: Field, value: Any) -> str | None:
        if field.overdue and isinstance(value, date) and is_late(row, self._class, self._today):
            late = number_text((self._today - value) / timedelta(days=1))
            return self.tr("%1 days late").replace("%1", late)
        text = shown(field, value)
        return text if len(text) > field.width else None

    def _day_sign(self, row: dict[str, Any], field: Field, value: Any) -> Any:
        if not field.overdue or value is None:
            return None
        final = issubclass(self._class, Stateful) and row.get("state") in self._class.final
        is_open = row["withdrawn_on"] is None and not final
        return day_sign(value, is_late(row, self._class, self._today), is_open, self._today)

    def _wanted(self) -> list[str]:
        """The fields a page needs: the columns, and those that say whether a row is late."""
        late = [name for name, field in self._fields.items() if field.overdue]
        return list({*self.columns, *late, *(["state"] if "state" in self._fields else [])})

    def _find(self, generation: int) -> _Found | None:
        """Read ids, counts and the first page in one consistent moment; runs on the database thread."""
        if generation != self._generation:
            return None
        day, query = today(), self._query
        with self._desk.store.read() as session:
            ids = record_ids(session, query, day)
            late = len(record_ids(session, replace(query, late_only=True, order=()), day))
            counts = Counts(len(ids), count(session, query.register), late)
            first = page(session, query.register, ids[:PAGE], self._wanted())
        return _Found(ids, counts, first, day)

    def _show(self, found: _Found | None, generation: int) -> None:
        if found is None or generation != self._generation:
            return
        self.beginResetModel()
        self._ids, self._today = found.ids, found.today
        self._asked.clear()
        self._pages = OrderedDict({0: {row["id"]: row for row in found.first}})
        self.endResetModel()
        self.loaded.emit(found.counts)

    def _row(self, row: int) -> dict[str, Any] | None:
        number = row // PAGE
        rows = self._pages.get(number)
        if rows is None:
            self._ask(number)
            return None
        self._pages.move_to_end(number)
        return rows.get(self._ids[row])

    def _ask(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        generation, wanted = self._generation, self._wanted()
        ids = self._ids[number * PAGE : (number + 1) * PAGE]

        def fetch() -> list[dict[str, Any]]:
            with self._desk.store.read() as session:
                return page(session, self._query.register, ids, wanted)

        self._desk.jobs.run(
            fetch,
            lambda rows: self._fill(number, rows, generation),
            lambda error: self.failed.emit(str(error)),
            owner=self,
        )

    def _fill(self, number: int, rows: list[dict[str, Any]], generation: int) -> None:
        self._asked.discard(number)
        if generation != self._generation:
            return
        self._pages[number] = {row["id"]: row for row in rows}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min((number + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, len(self._columns) - 1))


def _alignment(field: Field) -> Qt.AlignmentFlag:
    return _RIGHT if field.kind in (Kind.NUMBER, Kind.MONEY, Kind.WHOLE) else _LEFT
