"""A register as a table: sorted ids in an array, rows fetched from SQL in pages when they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from qms_desktop.errors import QmsError
from qms_desktop.insight.columns import column, default_columns
from qms_desktop.insight.listing import Group, Listing, Total, listing, summable
from qms_desktop.insight.rows import Query, page
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.registers import register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_cells import Cells, Refusal
from qms_desktop.ui.grid_layout import GridLayout
from qms_desktop.ui.jobs import after
from qms_desktop.ui.lasting import LASTS
from qms_desktop.ui.words import field_label, today

PAGE = 256
"""Rows fetched at a time."""
KEPT_PAGES = 40
RECORD = int(Qt.ItemDataRole.UserRole)
"""Role: the id of the record in this row; None in the head of a group."""
VALUE = RECORD + 1
"""Role: the value as the data layer gives it."""
GROUP = RECORD + 2
"""Role: the words in the head of a group; None in the row of a record."""

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Row = dict[str, Any]
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STANDING = {"state", "state_basis"}
"""Fields that say what can be typed into a record."""
_UP, _DOWN = "↑", "↓"
_ANSWERED = frozenset(
    int(role)
    for role in (
        Role.DisplayRole, Role.EditRole, Role.ForegroundRole, Role.TextAlignmentRole, Role.ToolTipRole,
        Role.AccessibleTextRole, RECORD, VALUE, GROUP,
    )
)  # fmt: skip
"""Roles that a cell knows; Qt asks for a dozen more each time it paints one."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands under a grid."""

    found: int = 0
    of: int = 0
    late: int = 0
    totals: tuple[Total, ...] = ()
    names: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """(column, id) -> what the records are called that the query names by id."""


@dataclass(frozen=True, slots=True)
class _Found:
    listing: Listing
    first: list[Row]
    today: date


class GridModel(QAbstractTableModel):
    """Rows of one register. Nothing is read until ``set_query`` or ``reload``; then ``loaded`` follows."""

    loaded = Signal(Counts)
    failed = Signal(str)
    refusals_changed = Signal()
    waits = Signal()
    """The answer lets itself be waited for; the rows before stay until it is there."""

    def __init__(self, desk: Desk, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._class = register(name)
        self._columns = _declared(name, default_columns(name))
        self._query = Query(name)
        self._layout = GridLayout()
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self._before: dict[int, Row] = {}
        """Rows as read before the last reload: shown until they are read again."""
        self._asked: set[int] = set()
        self._generation = 0
        self._today = today()
        self._held = False
        self._soon = after(LASTS, self, self.waits.emit)
        self._waiting: tuple[_Found, int] | None = None
        self._turning: tuple[Group, bool] | None = None
        """The group being opened or closed, and what its head says until its rows have come or gone."""
        self._grouped_by: Field | None = None
        """The column of the groups that are shown; the query may ask for another already."""
        self._cells = Cells(desk.theme, self._class)

    @property
    def query(self) -> Query:
        """What is shown."""
        return self._query

    @property
    def columns(self) -> list[str]:
        """Machine names of the columns shown."""
        return [field.name for field in self._columns]

    @property
    def layout(self) -> GridLayout:
        """Which row shows what."""
        return self._layout

    def field(self, column: int) -> Field:
        """Return the declaration behind a column."""
        return self._columns[column]

    def set_query(self, query: Query, *, keep_order: bool = True) -> None:
        """Show something else of the same register; the order is kept where the query names none."""
        self._query = query if query.order or not keep_order else replace(query, order=self._query.order)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self._columns) - 1, 0))
        self.reload()

    def set_columns(self, names: Sequence[str]) -> None:
        """Show other columns."""
        self.set_columns_unread(names)
        self.reload()

    def set_columns_unread(self, names: Sequence[str]) -> None:
        """Set the columns; rows already fetched are forgotten and nothing is read yet."""
        self.beginResetModel()
        self._columns = _declared(self._query.register, names)
        self._generation += 1
        self._forget_pages()
        self._before = {}
        self.endResetModel()

    def reload(self) -> None:
        """Ask the data file again; the rows shown stay until the answer is there."""
        self._generation += 1
        generation = self._generation
        self._soon.start()
        self._desk.jobs.run(
            lambda: self._find(generation),
            lambda found: self._show(found, generation),
            self._fail,
            owner=self,
        )

    def hold(self, held: bool) -> None:
        """Keep the rows where they are while a cell is typed in; what is read meanwhile is shown after."""
        self._held = held
        if not held and self._waiting is not None:
            found, generation = self._waiting
            self._waiting = None
            self._show(found, generation)

    def record_id(self, row: int) -> int | None:
        """Return the id of the record in a row; None where there is none."""
        place = self._layout.place(row)
        return None if place is None else self._layout.ids[place]

    def records(self, rows: Iterable[int]) -> list[int]:
        """Return the ids of the records in some rows, heads of groups left out."""
        return [record for row in rows if (record := self.record_id(row)) is not None]

    def row_of(self, record: int) -> int | None:
        """Return the row a record stands in; None where it isn't shown."""
        try:
            return self._layout.row(self._layout.ids.index(record))
        except ValueError:
            return None

    def rows_of(self, records: Iterable[int]) -> list[int]:
        """Return the rows in which some records stand, from the top."""
        wanted = set(records)
        places = (place for place, id_ in enumerate(self._layout.ids) if id_ in wanted) if wanted else ()
        return [row for place in places if (row := self._layout.row(place)) is not None]

    def group_head(self, row: int) -> str | None:
        """Return the words in the head of a group; None for the row of a record."""
        group = self._layout.group_at(row)
        return None if group is None else self._head(group, 0, GROUP)

    def values(self, row: int) -> Row | None:
        """Return what is known of the record in a row; None where it is not read yet."""
        place = self._layout.place(row)
        return None if place is None else self._row(place)

    def toggle(self, row: int) -> None:
        """Close or open the group whose head stands in a row."""
        group = self._layout.group_at(row)
        if group is None or not group.count:
            return
        none, is_closed = QModelIndex(), group.value in self._layout.closed
        self._turning = (group, is_closed)
        if is_closed:
            self.beginInsertRows(none, row + 1, row + group.count)
            self._layout.toggle(group)
            self.endInsertRows()
        else:
            self.beginRemoveRows(none, row + 1, row + group.count)
            self._layout.toggle(group)
            self.endRemoveRows()
        self._turning = None
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def close_groups(self, closed: bool) -> None:
        """Close or open all groups."""
        self.beginResetModel()
        self._layout.set_closed(closed)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._layout)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        field = self._columns[section]
        if role == Role.DisplayRole:
            return f"{field_label(field)}{self._sort_mark(field.name)}"
        if role == Role.TextAlignmentRole:
            return int(_alignment(field))
        if role == Role.ToolTipRole:
            return self.tr("Click sorts, Shift+click sorts within; right click filters, groups, columns")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.can_edit(index.row(), index.column()):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def can_edit(self, row: int, column: int) -> bool:
        """Return whether a cell may be typed in: no figures, nothing withdrawn, no file open to look only."""
        field = self._columns[column]
        if field.read_only or self._desk.store.read_only:
            return False
        values = self.values(row)
        if values is None or values["withdrawn_on"] is not None:
            return False
        return not self._cells.why_fixed(values, field.name)

    def why_fixed(self, records: Iterable[int], name: str) -> str:
        """Return why a field of some records stays as it is; nothing where one of them can be changed."""
        why = ""
        for record in records:
            row = self.row_of(record)
            values = self.values(row) if row is not None else None
            why = self._cells.why_fixed(values, name) if values is not None else ""
            if not why:
                break
        return why

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role not in _ANSWERED or not index.isValid():
            return None
        group = self._layout.group_at(index.row())
        if group is not None:
            return self._head(group, index.column(), role)
        place = self._layout.place(index.row())
        if place is None:
            return None
        if role == RECORD:
            return self._layout.ids[place]
        field = self._columns[index.column()]
        if role == Role.TextAlignmentRole:
            return int(_alignment(field))
        row = self._row(place)
        if row is None or field.name not in row:
            return None
        if role in (VALUE, Role.EditRole):
            return row[field.name]
        return self._cells.data(row, field, role, self._today)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in SQL, all rows, whether fetched or not."""
        if 0 <= column < len(self._columns):
            wanted = (self._columns[column].name, order is Qt.SortOrder.DescendingOrder)
            if self._query.order != (wanted,):
                self.set_query(replace(self._query, order=(wanted,)))

    def show_typed(self, record: int, name: str, value: Any) -> None:
        """Show what was typed before it is stored; the next reload shows what is."""
        for rows in (*self._pages.values(), self._before):
            if record in rows:
                rows[record] = {**rows[record], name: value}
        self._tell(record, name)

    def refuse(self, record: int, name: str, refusal: Refusal) -> None:
        """Keep what was typed into a cell and could not be stored, and show it there with the reason."""
        self._cells.refused[record, name] = refusal
        self._tell(record, name)
        self.refusals_changed.emit()

    def refusal(self, record: int, name: str) -> Refusal | None:
        """Return what was typed into a cell and refused."""
        return self._cells.refused.get((record, name))

    def forget_refusal(self, record: int, name: str) -> None:
        """Show again what is stored."""
        if self._cells.refused.pop((record, name), None) is not None:
            self._tell(record, name)
            self.refusals_changed.emit()

    @property
    def refusals(self) -> list[tuple[tuple[int, str], Refusal]]:
        """Each record and field where what was typed was refused, with what."""
        return list(self._cells.refused.items())

    def _head(self, group: Group, column: int, role: int) -> Any:
        said = role == GROUP or (column == 0 and role in (Role.DisplayRole, Role.ToolTipRole))
        if said and self._grouped_by is not None:
            closed = group.value in self._layout.closed
            if self._turning is not None and self._turning[0] is group:
                closed = self._turning[1]
            return self._cells.head(group, self._grouped_by, closed=closed)
        return None

    def _sort_mark(self, name: str) -> str:
        order = self._query.order
        found = [(at, down) for at, (key, down) in enumerate(order, start=1) if key == name]
        if not found:
            return ""
        at, down = found[0]
        return f" {_DOWN if down else _UP}" + (str(at) if len(order) > 1 else "")

    def _tell(self, record: int, name: str) -> None:
        row = self.row_of(record)
        if row is not None and name in self.columns:
            index = self.index(row, self.columns.index(name))
            self.dataChanged.emit(index, index)

    def _wanted(self) -> list[str]:
        """The fields a page needs: the columns, and those that say what is late and what stays as it is."""
        known = fields(self._class)
        late = [name for name, field in known.items() if field.overdue]
        return list({*self.columns, "number", *late, *_STANDING & set(known)})

    def _find(self, generation: int) -> _Found | None:
        """Read ids, counts and the first page in one consistent moment; runs on the database thread."""
        if generation != self._generation:
            return None
        day, query, wanted = today(), self._query, self._wanted()
        totals = [name for name in summable(query.register) if name in wanted]
        with self._desk.store.read() as session:
            found = listing(session, query, day, totals)
            first = page(session, query.register, found.ids[:PAGE], wanted, day)
        return _Found(found, first, day)

    def _show(self, found: _Found | None, generation: int) -> None:
        if found is None or generation != self._generation:
            return
        self._soon.stop()
        if self._held:
            self._waiting = (found, generation)
            return
        self._today = found.today
        self._before = {id_: row for rows in self._pages.values() for id_, row in rows.items()}
        self._forget_pages()
        ids, groups = found.listing.ids, found.listing.groups
        if self._layout.is_like(ids, groups):
            self._put(found, self._layout.closed)
            if len(self._layout):
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(self._layout) - 1, len(self._columns) - 1)
                )
        else:
            self.beginResetModel()
            self._put(found, self._layout.closed)
            self.endResetModel()
        told = found.listing
        self.loaded.emit(Counts(len(ids), told.of, told.late, told.totals, told.names))

    def _fail(self, error: QmsError) -> None:
        self._soon.stop()
        self.failed.emit(str(error))

    def _put(self, found: _Found, closed: Iterable[Any]) -> None:
        self._layout = GridLayout(found.listing.ids, found.listing.groups, closed)
        self._grouped_by = column(self._query.register, self._query.group) if self._query.group else None
        self._pages[0] = {row["id"]: row for row in found.first}

    def _forget_pages(self) -> None:
        self._asked.clear()
        self._pages.clear()

    def _row(self, place: int) -> Row | None:
        number, id_ = place // PAGE, self._layout.ids[place]
        rows = self._pages.get(number)
        if rows is None:
            self._ask(number)
            return self._before.get(id_)
        self._pages.move_to_end(number)
        return rows.get(id_)

    def _ask(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        generation, wanted, day = self._generation, self._wanted(), self._today
        ids = self._layout.ids[number * PAGE : (number + 1) * PAGE]

        def fetch() -> list[Row]:
            if generation != self._generation:
                return []
            with self._desk.store.read() as session:
                return page(session, self._query.register, ids, wanted, day)

        self._desk.jobs.run(
            fetch,
            lambda rows: self._fill(number, rows, generation),
            lambda error: self.failed.emit(str(error)),
            owner=self,
        )

    def _fill(self, number: int, rows: list[Row], generation: int) -> None:
        self._asked.discard(number)
        if generation != self._generation:
            return
        self._pages[number] = {row["id"]: row for row in rows}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min((number + 1) * PAGE, len(self._layout.ids)) - 1
        places = (self._layout.row(number * PAGE), self._layout.row(last))
        first_row, last_row = places[0] or 0, places[1] if places[1] is not None else len(self._layout) - 1
        self.dataChanged.emit(self.index(first_row, 0), self.index(last_row, len(self._columns) - 1))


def _declared(name: str, keys: Iterable[str]) -> list[Field]:
    return [field for key in keys if (field := column(name, key)) is not None]


def _alignment(field: Field) -> Qt.AlignmentFlag:
    return _RIGHT if field.kind in (Kind.NUMBER, Kind.MONEY, Kind.WHOLE) else _LEFT
