"""The grid: keys, columns chosen and sized by the user, rows copied as a spreadsheet takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_model import GridModel, default_columns
from qms_desktop.ui.jobs import after
from qms_desktop.ui.theme import ROW_HEIGHT, Theme
from qms_desktop.ui.words import field_label, register_label

Index = QModelIndex | QPersistentModelIndex
TITLE_LEAST = 180
"""Pixels the title column never goes below."""
ELASTIC_LEAST = 84
"""Pixels a column of words never goes below when the window is narrow."""


class HairlineDelegate(QStyledItemDelegate):
    """Draws a hairline under each row, and no focus box."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Keep a cell's own colour when its row is selected, and leave out the box around one cell."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(colour, QColor):
            option.palette.setColor(option.palette.ColorRole.HighlightedText, colour)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell and its hairline."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(QPen(QColor(self._theme.colours.hairline), 1))
        rect = option.rect
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class GridView(QTableView):
    """Shows a ``GridModel``; ``opened`` on Enter and double-click, ``current_changed`` with the record."""

    opened = Signal(int)
    current_changed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        model: GridModel,
        name: str,
        parent: QWidget | None = None,
        *,
        remembered: bool = True,
    ) -> None:
        """``remembered``: columns and widths are kept for the next start."""
        super().__init__(parent)
        self._desk, self._name, self._model = desk, name, model
        self._remembered = remembered
        self._sized_by_user = False
        self._sizing = False
        self._current: int | None = None
        self.setModel(model)
        self.setAccessibleName(register_label(register(name)))
        self._dress()
        self._restore_columns()
        self._save_later = after(400, self, self._remember_columns)
        header = self.horizontalHeader()
        header.sectionResized.connect(self._note_resize)
        header.sectionMoved.connect(lambda *_: self._save_later.start())
        header.customContextMenuRequested.connect(self._choose_columns)
        self.doubleClicked.connect(self._open_index)
        model.modelAboutToBeReset.connect(self._hold_current)
        model.modelReset.connect(self._select_again)
        model.loaded.connect(self.fit_columns)

    @property
    def current_record(self) -> int | None:
        """The id of the record the cursor is on."""
        return self._model.record_id(self.currentIndex().row())

    def select_record(self, record: int) -> bool:
        """Put the cursor on a record; False where it isn't shown."""
        row = self._model.row_of(record)
        if row is None:
            return False
        self.selectRow(row)
        self.scrollTo(self._model.index(row, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies the selected rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_record is not None:
            self.opened.emit(self.current_record)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, tab-separated with their headers."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        order = [self.horizontalHeader().logicalIndex(i) for i in range(self._model.columnCount())]
        header = [str(self._model.headerData(c, Qt.Orientation.Horizontal)) for c in order]
        body = [[str(self._model.index(row, c).data() or "") for c in order] for row in rows]
        if body:
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in [header, *body]))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which record the cursor is on now."""
        super().selectionChanged(selected, deselected)
        if self.current_record != self._current:
            self._current = self.current_record
            self.current_changed.emit(self._current)

    def columns_menu(self) -> QMenu:
        """Return the menu in which columns are ticked on and off."""
        menu = QMenu(self)
        for key, field in fields(register(self._name)).items():
            action = menu.addAction(field_label(field))
            action.setCheckable(True)
            action.setChecked(key in self._model.columns)
            action.toggled.connect(lambda on, key=key: self._toggle_column(key, on))
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns"), lambda: self._set_columns(default_columns(self._name)))
        return menu

    def _dress(self) -> None:
        self.setItemDelegate(HairlineDelegate(self._desk.theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(0)  # measure the rows seen, not a thousand
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _open_index(self, index: QModelIndex) -> None:
        record = self._model.record_id(index.row())
        if record is not None:
            self.opened.emit(record)

    def _hold_current(self) -> None:
        self._current = self.current_record

    def _select_again(self) -> None:
        """Keep the cursor on its record through a reload; on the first row where it left the list."""
        held, self._current = self._current, None
        if not (held is not None and self.select_record(held)) and self._model.rowCount():
            self.selectRow(0)
        if self._current is None:
            self.current_changed.emit(None)

    def _choose_columns(self, at: QPoint) -> None:
        self.columns_menu().popup(self.horizontalHeader().mapToGlobal(at))

    def _toggle_column(self, key: str, on: bool) -> None:
        order = list(fields(register(self._name)))
        columns = [name for name in self._model.columns if name != key]
        if on:
            at = next((i for i, n in enumerate(columns) if order.index(n) > order.index(key)), len(columns))
            columns.insert(at, key)
        if columns:
            self._set_columns(columns)

    def _set_columns(self, names: list[str]) -> None:
        self._model.set_columns(names)
        self._sized_by_user = False
        self._remember_columns()

    def _restore_columns(self) -> None:
        stored: list[Any] = self._desk.state.value(f"columns/{self._name}", []) if self._remembered else []
        known = fields(register(self._name))
        widths = {name: width for name, width in stored if name in known}
        if widths:
            self._sized_by_user = True
            self._model.set_columns_unread(list(widths))
            for column, name in enumerate(self._model.columns):
                self.setColumnWidth(column, widths[name])

    def fit_columns(self) -> None:
        """Give each column what its cells need and the title the rest, until the user sizes them."""
        if self._sized_by_user or not self.isVisible():
            return  # Qt measures every row of a table it doesn't show
        self._sizing = True
        names = self._model.columns
        wanted = [self._wanted_width(column) for column in range(len(names))]
        least = [min(width, self._least_width(column)) for column, width in enumerate(wanted)]
        title = register(self._name).title_field
        if title in names:
            wanted[names.index(title)] = max(wanted[names.index(title)], TITLE_LEAST)
            least[names.index(title)] = TITLE_LEAST
        widths = fitted(wanted, least, self.viewport().width())
        if title in names:
            widths[names.index(title)] += max(self.viewport().width() - sum(widths), 0)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._sizing = False

    def _wanted_width(self, column: int) -> int:
        """Return the pixels in which all cells seen and the header can be read, up to the declared width."""
        field, header = self._model.field(column), self.horizontalHeader()
        most = max(field.width, 10) * self.fontMetrics().averageCharWidth() + 12
        label = header.fontMetrics().horizontalAdvance(field_label(field)) + 16
        return max(min(self.sizeHintForColumn(column) + 6, most), label)

    def _least_width(self, column: int) -> int:
        """Return the pixels a column keeps when room is short: words can be cut, days and figures can't."""
        elastic = self._model.field(column).kind in (Kind.LINK, Kind.TEXT, Kind.LONG, Kind.LINES)
        return ELASTIC_LEAST if elastic and self._model.columns[column] != "number" else 10_000

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the window."""
        super().resizeEvent(event)
        self.fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit what was loaded out of sight."""
        super().showEvent(event)
        self.fit_columns()

    def _note_resize(self, column: int) -> None:
        """Keep widths from now on; the last column stretches by itself and says nothing of the user."""
        last = self.horizontalHeader().visualIndex(column) == self._model.columnCount() - 1
        if not self._sizing and not last:
            self._sized_by_user = True
            self._save_later.start()

    def _remember_columns(self) -> None:
        if not self._remembered:
            return
        header = self.horizontalHeader()
        order = [header.logicalIndex(i) for i in range(self._model.columnCount())]
        columns = [(self._model.columns[c], self.columnWidth(c)) for c in order]
        if not self._sized_by_user and self._model.columns == default_columns(self._name):
            columns = []
        self._desk.state.remember(f"columns/{self._name}", columns)


def fitted(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Return widths that take no more than ``room`` where that is possible, each giving up alike."""
    over = sum(wanted) - room
    slack = sum(wanted) - sum(least)
    if over <= 0 or slack <= 0:
        return list(wanted)
    share = min(over / slack, 1.0)
    return [int(want - (want - low) * share) for want, low in zip(wanted, least, strict=True)]
