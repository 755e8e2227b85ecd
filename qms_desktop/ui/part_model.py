"""The child rows of a record while they are edited: readings, decisions, attendees and the like."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QUndoStack

from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Choice, Field, Kind, fields
from qms_desktop.model.kpis import ReadingState
from qms_desktop.model.periods import following, is_period
from qms_desktop.model.record import Entity, Part
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.part_steps import Cell, Row, Step, Typing
from qms_desktop.ui.theme import Sign, Theme
from qms_desktop.ui.words import field_label, shown

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_MARKED = (Role.DisplayRole, Role.ToolTipRole, Role.ForegroundRole)
_AS_JSON = (str, int, float, type(None))
"""Types of values that JSON keeps as they are."""
Refs = Mapping[tuple[str, int], Ref]


class PartModel(QAbstractTableModel):
    """Rows of one part class; ``edited`` when the user changed something."""

    edited = Signal()

    def __init__(self, part: type[Part], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._theme = theme
        declared = fields(part)
        self._fields = [f for f in declared.values() if f.width and f.name != part.parent_field]
        self._counted = [name for name in part.key_fields if declared[name].kind is not Kind.LINK]
        keys = [declared[name] for name in part.key_fields]
        self.key = keys[0] if len(keys) == 1 and keys[0] in self._fields and not keys[0].read_only else None
        """The only column by which one row is told from another, where people type it."""
        self.sealed = False
        """Shown, not typed into: the record is approved."""
        self.steps = QUndoStack(self)
        """Takes back what was typed, pasted, added and removed since the stored rows were shown."""
        self._rows: list[Row] = []
        self._refs: dict[tuple[str, int], Ref] = {}

    @property
    def editable(self) -> bool:
        """Whether the user may add rows; a part that only verbs write is shown only."""
        return any(not field.read_only for field in self._fields)

    @property
    def has_free_key(self) -> bool:
        """Whether the key is one of a closed list and some of it is not taken yet."""
        keys = [fields(self.part)[name] for name in self.part.key_fields]
        choices = keys[0].choices if len(keys) == 1 else None
        return choices is not None and any(
            one not in [row.get(keys[0].name) for row in self._rows] for one in choices
        )

    @property
    def columns(self) -> Sequence[Field]:
        """The declarations behind the columns."""
        return self._fields

    def field(self, column: int) -> Field:
        """Return the declaration behind a column."""
        return self._fields[column]

    def ref(self, field: Field, value: Any) -> Ref | None:
        """Return the name behind a link's id."""
        return self._refs.get((field.target, value)) if value is not None else None

    @property
    def all_rows(self) -> Sequence[Row]:
        """The rows themselves, to look at; ``change`` changes them."""
        return self._rows

    def keys_of(self, row: Row) -> list[Any]:
        """Return what a row is known by: the value of its key; of a link its name and its number."""
        field = self.key
        value = row.get(field.name) if field is not None else None
        if field is None or value is None or isinstance(value, Refusal):
            return []
        ref = self.ref(field, value)
        return [value] if ref is None else [ref.title.casefold(), ref.number.casefold()]

    def name_of(self, row: Row) -> str:
        """Return what people call a row: its key, as it is shown."""
        field = self.key
        value = row.get(field.name) if field is not None else None
        return "" if field is None else shown(field, self.ref(field, value) or value)

    @property
    def refused(self) -> tuple[int, int, str] | None:
        """Row and column of the first cell in which something stands that can't be read, and what to type."""
        return next(
            (
                (at, column, value.message)
                for at, row in enumerate(self._rows)
                for column, field in enumerate(self._fields)
                if isinstance(value := row.get(field.name), Refusal)
            ),
            None,
        )

    def show_rows(self, rows: Sequence[Mapping[str, Any]], refs: Refs) -> None:
        """Show stored rows."""
        self._refs.update(refs)
        self._show([dict(row) for row in rows])

    def rows(self) -> list[Row]:
        """Return the rows as the data layer saves them, once none is ``refused``; blank ones are left out."""
        blank = self.blank
        return [dict(row) for row in self._rows if not self.is_blank(row, blank)]

    def is_blank(self, row: Row, blank: Row) -> bool:
        """Return whether nobody typed into a row: defaults and a key that was counted on are nobody's words.

        Args:
            row: one of the rows.
            blank: what a new list begins with, see ``blank``.
        """
        for name, value in row.items():
            is_typed = value not in (None, "", blank.get(name)) and name not in self._counted
            if is_typed or isinstance(value, Refusal):
                return False
        return True

    @property
    def blank(self) -> Row:
        """The first row of a list in which nothing is typed yet."""
        (row,) = next_rows(self.part, [], 1)
        return row

    def raw(self) -> list[dict[str, Any]]:
        """Return the rows as JSON keeps them in a draft."""
        links = {field.name for field in fields(self.part).values() if field.kind is Kind.LINK}
        return [
            {
                name: value if isinstance(value, _AS_JSON) and name not in links else self._plain(name, value)
                for name, value in row.items()
            }
            for row in self.rows()
        ]

    def restore(self, raw: Sequence[Mapping[str, Any]]) -> None:
        """Show what ``raw`` returned."""
        self._show([{name: self._typed(name, value) for name, value in row.items()} for row in raw])

    def row_of(self, key: str) -> int | None:
        """Return the place of the row whose first key field reads so."""
        name = self.part.key_fields[0]
        return next((at for at, row in enumerate(self._rows) if str(row.get(name)) == key), None)

    def add_row(self) -> int:
        """Append a row with the next key filled in where there is one; answer its place."""
        self.change([], [*self._rows, *next_rows(self.part, self._rows, 1)])
        return len(self._rows) - 1

    def is_fixed(self, row: int) -> bool:
        """Whether nothing may be typed into a row: a reading that is locked."""
        return is_locked(self._rows[row])

    def remove_row(self, row: int) -> None:
        """Take a row out; it is gone once the record is saved."""
        self.change([], [*self._rows[:row], *self._rows[row + 1 :]])

    def change(self, cells: Sequence[Cell], rows: list[Row] | None = None) -> None:
        """Put values into cells, and rows into their places, in one step that ``steps`` takes back.

        Args:
            cells: what changes, in rows that are shown or will be.
            rows: all rows afterwards, those that stay as the same objects; None: the rows stay.
        """
        self.steps.push(Step(cells, self._rows, self._rows if rows is None else rows, self._put))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            field = self._fields[section]
            return f"{field_label(field)} *" if field.required and not field.read_only else field_label(field)
        if orientation is Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return int(_alignment(self._fields[section]))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        typed = index.isValid() and not self._fields[index.column()].read_only
        fixed = self.sealed or not typed or self.is_fixed(index.row())
        return flags if fixed else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        field = self._fields[index.column()]
        value = self._rows[index.row()].get(field.name)
        if isinstance(value, Refusal) and role in _MARKED:
            marks = {
                Role.DisplayRole: f"{Sign.MISSED.value} {value.text}",
                Role.ToolTipRole: value.message,
                Role.ForegroundRole: QColor(self._theme.colours.missed),
            }
            return marks[Role(role)]
        if role == Role.DisplayRole:
            return shown(field, self.ref(field, value) if field.kind is Kind.LINK else value)
        if role == Role.EditRole:
            return value
        if role == Role.TextAlignmentRole:
            return int(_alignment(field))
        if role == Role.ForegroundRole and (field.read_only or self.is_fixed(index.row())):
            return QColor(self._theme.colours.muted)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Take a typed value; a link comes as a ``Ref``."""
        field = self._fields[index.column()]
        if isinstance(value, Ref):
            self._refs[(field.target, value.id)] = value
            value = value.id
        row = self._rows[index.row()]
        if role != Role.EditRole or row.get(field.name) == value:
            return False
        self.steps.push(Typing(Cell(row, field.name, row.get(field.name), value), self._rows, self._put))
        return True

    def resolve(self, found: Sequence[tuple[Cell, Refusal, Ref]]) -> None:
        """Put records that were looked up into cells where their names still stand, as part of that step.

        Args:
            found: cells that a step of ``change`` filled, the name that it put there, and the record.
        """
        for cell, name, ref in found:
            self._refs[(fields(self.part)[cell.name].target, ref.id)] = ref
            cell.after = ref.id
            if cell.row.get(cell.name) is name:
                cell.row[cell.name] = ref.id
        self._tell_changed({id(cell.row) for cell, _, _ in found})
        self.edited.emit()

    def _show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.steps.clear()
        self.endResetModel()

    def _put(self, cells: Sequence[Cell], rows: list[Row]) -> None:
        """Show rows of which some cells changed; those before and behind the others stay where they are."""
        before, many = self._rows, min(len(self._rows), len(rows))
        same = before is rows
        start = many if same else next((at for at in range(many) if before[at] is not rows[at]), many)
        end = 0
        while not same and end < many - start and before[-1 - end] is rows[-1 - end]:
            end += 1
        if len(before) > start + end:
            self.beginRemoveRows(QModelIndex(), start, len(before) - end - 1)
            self._rows = [*before[:start], *before[len(before) - end :]]
            self.endRemoveRows()
        if len(rows) > start + end:
            self.beginInsertRows(QModelIndex(), start, len(rows) - end - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        self._tell_changed({id(cell.row) for cell in cells})
        self.edited.emit()

    def _tell_changed(self, changed: Container[int]) -> None:
        """Have the rows drawn anew that are these objects."""
        places = [at for at, row in enumerate(self._rows) if id(row) in changed]
        if places:
            last = len(self._fields) - 1
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], last))

    def _plain(self, name: str, value: Any) -> Any:
        if isinstance(value, Refusal):
            return asdict(value)
        field = fields(self.part).get(name)
        if field is not None and field.kind is Kind.LINK and value is not None:
            return list(self.ref(field, value) or (value, "", ""))
        return value.isoformat() if isinstance(value, date) else value

    def _typed(self, name: str, value: Any) -> Any:
        field = fields(self.part).get(name)
        if field is None or value is None:
            return value
        if isinstance(value, dict):
            return Refusal(**value)
        if field.kind is Kind.LINK:
            ref = Ref(*value)
            self._refs.setdefault((field.target, ref.id), ref)
            return ref.id
        if field.kind is Kind.DAY:
            return date.fromisoformat(value)
        return field.choices(value) if field.choices is not None else value


def is_locked(row: Row) -> bool:
    """Return whether a row is a reading that is locked."""
    return row.get("state") is ReadingState.LOCKED


def defaults(cls: type[Entity]) -> dict[str, Any]:
    """Return the declared defaults of a record or part by field."""
    columns = {name: cls.__table__.columns[name].default for name in fields(cls)}
    return {name: default.arg for name, default in columns.items() if default is not None}


def next_rows(part: type[Part], rows: Sequence[Mapping[str, Any]], count: int) -> list[Row]:
    """Return new rows of a part: its defaults, and its key counted on from the rows there are."""
    declared, blank = fields(part), {"id": None, **defaults(part)}
    taken = {
        name: [row.get(name) for row in rows if not isinstance(row.get(name), Refusal)]
        for name in part.key_fields
    }
    made: list[Row] = []
    for _ in range(count):
        keys = {name: _next_key(declared[name], values) for name, values in taken.items()}
        for name, key in keys.items():
            taken[name] = [*taken[name], key] if declared[name].kind is Kind.CHOICE else [key]
        made.append({**blank, **keys})
    return made


def _next_key(field: Field, taken: Sequence[Any]) -> Any:
    if field.kind is Kind.WHOLE:
        return max((one for one in taken if one is not None), default=0) + 1
    if field.kind is Kind.PERIOD:
        periods = sorted(one for one in taken if one and is_period(one))
        return following(periods[-1]) if periods else None
    if field.kind is Kind.CHOICE:
        choices: type[Choice] = field.choices or Choice
        return next((one for one in choices if one not in taken), None)
    return None


def _alignment(field: Field) -> Qt.AlignmentFlag:
    right = field.kind in (Kind.NUMBER, Kind.MONEY, Kind.WHOLE)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
