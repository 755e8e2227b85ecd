"""The grid: rows picked, opened and typed in, by mouse or keys."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from qms_desktop.insight.rows import Query
from qms_desktop.model.fields import Kind
from qms_desktop.model.registers import register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_columns import GridColumns
from qms_desktop.ui.grid_editing import GridDelegate
from qms_desktop.ui.grid_menus import GridMenus, sorted_next
from qms_desktop.ui.grid_model import GridModel
from qms_desktop.ui.grid_paste import GridClipboard
from qms_desktop.ui.grid_saving import GridSaving
from qms_desktop.ui.mnemonics import give_mnemonics
from qms_desktop.ui.several import Several
from qms_desktop.ui.theme import ROW_HEIGHT
from qms_desktop.ui.words import field_label, register_label

Index = QModelIndex | QPersistentModelIndex
SECTION_LEAST = 24
"""Pixels of the narrowest column."""
REMEMBERED = 2000
"""Selected rows that are selected again after the list was read anew."""


class GridView(QTableView):
    """Shows a ``GridModel``; ``opened`` on Enter and double-click, ``current_changed`` with the record."""

    opened = Signal(int)
    current_changed = Signal(object)
    changed = Signal(object)
    """What typing in a cell changed, a ``Changed``."""
    said = Signal(str)
    failed = Signal(str)
    lasting = Signal(str, object)
    """Something takes its time: what, and its ``Job``."""
    ended = Signal(object)
    query_wanted = Signal(Query)
    """The user asks for another order, filter or grouping."""

    def __init__(
        self,
        desk: Desk,
        model: GridModel,
        name: str,
        parent: QWidget | None = None,
        *,
        remembered: bool = True,
    ) -> None:
        """``remembered``: columns are kept for the next start, and the list can be filtered and grouped."""
        super().__init__(parent)
        self._model, self._remembered = model, remembered
        self._nothing = ""
        self._current: int | None = None
        self._selected: list[int] = []
        self.setModel(model)
        self.setAccessibleName(register_label(register(name)))
        self.delegate = GridDelegate(desk, model, self)
        self.setItemDelegate(self.delegate)
        self._dress()
        self.columns = GridColumns(desk, model, self, remembered=remembered)
        self.menus = GridMenus(desk, name, self)
        self.menus.wanted.connect(self.query_wanted)
        self.saving = GridSaving(desk, model, self)
        self.saving.changed.connect(self.changed)
        self.saving.refused.connect(self._show_refusal)
        self.several = Several(desk, name, self)
        self.clipboard = GridClipboard(desk, model, self)
        self.clipboard.said.connect(self.said)
        for verbs in (self.several, self.clipboard):
            verbs.changed.connect(self.changed)
            verbs.failed.connect(self.failed)
            verbs.work.lasting.connect(self.lasting)
            verbs.work.ended.connect(self.ended)
        self.delegate.typed.connect(self.saving.take, Qt.ConnectionType.QueuedConnection)
        self.delegate.moved_on.connect(self._edit_beside, Qt.ConnectionType.QueuedConnection)
        self.doubleClicked.connect(self._open_index)
        model.modelAboutToBeReset.connect(self._hold_current)
        model.modelReset.connect(self._select_again)
        model.loaded.connect(self.columns.fit_new)

    def say_nothing(self, words: str) -> None:
        """Say in the middle why there is no row; nothing where there are rows."""
        self._nothing = words
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing and not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._nothing)

    @property
    def current_record(self) -> int | None:
        """The id of the record the cursor is on."""
        return self._model.record_id(self.currentIndex().row())

    @property
    def selected_rows(self) -> list[int]:
        """The rows picked, from the top."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(at) for at in range(selection.count())]
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    @property
    def selected_records(self) -> list[int]:
        """The ids of the records picked, in the order of the list."""
        return self._model.records(self.selected_rows)

    def select_record(self, record: int) -> bool:
        """Put the cursor on a record; False where it isn't shown."""
        row = self._model.row_of(record)
        if row is None:
            return False
        column = max(self.currentIndex().column(), 0)
        self.setCurrentIndex(self._model.index(row, column))
        self.selectRow(row)
        self.scrollTo(self._model.index(row, column))
        return True

    def pick(self, records: Sequence[int]) -> None:
        """Put the cursor on the first of some records and pick all of them that are shown."""
        if records and self.select_record(records[0]):
            self._selected = list(records)
            self._select_several()

    def edit_cell(self) -> None:
        """Type in the cell the cursor is on."""
        self.edit(self.currentIndex())

    def finish_typing(self) -> None:
        """Store what stands in an open cell: the list is left for good."""
        typed = self.delegate.take_open()
        if typed is not None:
            self.saving.take(*typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the record, Delete empties a cell; on the head of a group they open and close it."""
        row, key = self.currentIndex().row(), event.key()
        group = self._model.layout.group_at(row)
        if group is not None and self._turn_group(row, key, group.value in self._model.layout.closed):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_record is not None:
            self.opened.emit(self.current_record)
        elif key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pop_up_menu()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key == Qt.Key.Key_Space and self._types_words():
            return  # nobody means to type a space in the place of a name or a day
        elif key == Qt.Key.Key_Delete and len(self.selected_rows) < 2 and self._types_words():
            self._take_into_cell(_erase)
        else:
            super().keyPressEvent(event)
            typed = key == Qt.Key.Key_F2 or event.text().strip()
            if typed and self.delegate.editor is None and (why := self.why_not_typed()):
                self.said.emit(why)

    def why_fixed(self) -> str:
        """Why the cell of the cursor stays as it is, and what to do; nothing where it can be changed."""
        record, column = self.current_record, self.currentIndex().column()
        return "" if record is None else self._model.why_fixed([record], self._model.columns[column])

    def why_not_typed(self) -> str:
        """Why nothing can be typed into the cell of the cursor, and what to do; nothing where it can."""
        values = self._model.values(self.currentIndex().row())
        if values is None:
            return ""
        if values["withdrawn_on"] is not None:
            words = self.tr("%1 is withdrawn. To type in it, bring it back: Enter opens it.")
            return words.replace("%1", str(values["number"]))
        field = self._model.field(self.currentIndex().column())
        words = self.tr("“%1” is not typed: it follows from the record. Enter opens it.")
        return self.why_fixed() or (words.replace("%1", field_label(field)) if field.read_only else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the head of a group opens or closes it."""
        super().mousePressEvent(event)
        row = self.rowAt(int(event.position().y()))
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            self._model.toggle(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the column of the cursor."""
        menu = self.cell_menu()
        menu.popup(event.globalPos())

    def _pop_up_menu(self) -> None:
        """Shift+F10 stands for the menu key where a keyboard has none; Windows itself sees to that."""
        if sys.platform != "win32":
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.cell_menu().popup(self.viewport().mapToGlobal(place))

    def cell_menu(self) -> QMenu:
        """Return the menu of the cell the cursor is on."""
        index = self.currentIndex()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_mnemonics(menu)
        if self.current_record is not None:
            menu.addAction(self.tr("Open") + "\tEnter", lambda: self._open_index(index))
        self.add_row_verbs(menu)
        menu.addSeparator()
        if index.isValid():
            self._add_column(menu, index.column())
        return menu

    def add_row_verbs(self, menu: QMenu) -> None:
        """Add what can be done with the cell of the cursor and the rows picked to a menu."""
        index = self.currentIndex()
        if self.current_record is not None:
            typing = menu.addAction(self.tr("Type in this cell") + "\tF2", self.edit_cell)
            typing.setEnabled(self._model.can_edit(index.row(), index.column()))
            typing.setToolTip(self.why_not_typed())
            menu.addSeparator()
        menu.setToolTipsVisible(True)
        self.several.add_verbs(menu, self.selected_records, self._model.why_fixed)

    def add_filters(self, menu: QMenu) -> None:
        """Add a filter for each column shown to a menu."""
        query = self._model.query
        for field in map(self._model.field, self.columns.order):
            action = menu.addAction(field_label(field))
            action.triggered.connect(lambda _=False, field=field: self.menus.ask_filter(field, query))

    def header_menu(self, column: int) -> QMenu:
        """Return the menu of a column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_mnemonics(menu)
        if column >= 0:
            self._add_column(menu, column)
        return menu

    def copy(self) -> None:
        """Put the selected rows on the clipboard, with their headers."""
        self.clipboard.copy()

    def paste(self) -> None:
        """Take cells from the clipboard."""
        self.clipboard.paste()

    def paste_into_cell(self) -> bool:
        """Take the words on the clipboard into the cell of the cursor, to be looked at before Enter.

        Returns:
            Whether that is a cell in which words are typed.
        """
        return self._types_words() and self._take_into_cell(lambda inner: inner.paste())

    def _types_words(self) -> bool:
        """Whether words can be typed in the cell of the cursor: nothing is chosen or ticked there."""
        index = self.currentIndex()
        return (
            index.isValid()
            and self._model.can_edit(index.row(), index.column())
            and self._model.field(index.column()).kind not in (Kind.CHOICE, Kind.YES_NO)
        )

    def _take_into_cell(self, put: Callable[[QLineEdit | QPlainTextEdit], object]) -> bool:
        """Put something in the place of the words in the cell of the cursor, to be looked at before Enter."""
        self.edit(self.currentIndex())
        inner = self.delegate.editor.focusProxy() if self.delegate.editor is not None else None
        if not isinstance(inner, (QLineEdit, QPlainTextEdit)):
            return False
        inner.selectAll()
        put(inner)
        return True

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which record the cursor is on now."""
        super().selectionChanged(selected, deselected)
        if self.current_record != self._current:
            self._current = self.current_record
            self.current_changed.emit(self._current)

    def _add_column(self, menu: QMenu, column: int) -> None:
        field, query = self._model.field(column), self._model.query
        self.menus.add_sorts(menu, field, query)
        if self._remembered:
            self.menus.add_filters(menu, field, query)
        menu.addSeparator()
        menu.addAction(self.tr("Columns…"), self.columns.choose)
        if self._model.query.group:
            menu.addAction(self.tr("Close all groups"), lambda: self._model.close_groups(True))
            menu.addAction(self.tr("Open all groups"), lambda: self._model.close_groups(False))

    def _dress(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(SECTION_LEAST)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(0)  # measure the rows seen, not a thousand
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSelectionModel(QItemSelectionModel(self._model, header))  # else it asks every row to paint
        header.customContextMenuRequested.connect(self._show_header_menu)
        header.sectionClicked.connect(self._sort_by)

    def _show_header_menu(self, at: QPoint) -> None:
        header = self.horizontalHeader()
        self.header_menu(header.logicalIndexAt(at)).popup(header.mapToGlobal(at))

    def _sort_by(self, column: int) -> None:
        shift = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.query_wanted.emit(sorted_next(self._model.query, self._model.columns[column], within=shift))

    def _turn_group(self, row: int, key: int, is_closed: bool) -> bool:
        """Open or close the group whose head the cursor is on; answer whether the key was for that."""
        turns = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        wanted = Qt.Key.Key_Right if is_closed else Qt.Key.Key_Left
        if key not in (*turns, wanted):
            return False
        self._model.toggle(row)
        return True

    def _edit_beside(self, index: QModelIndex, step: int) -> None:
        """Go on typing in the next cell of the row that can be typed in."""
        order = self.columns.order
        at = order.index(index.column())
        beside = order[at + 1 :] if step > 0 else order[:at][::-1]
        for column in beside:
            if self._model.can_edit(index.row(), column):
                cell = self._model.index(index.row(), column)
                self.setCurrentIndex(cell)
                self.edit(cell)
                return

    def _show_refusal(self, record: int, name: str, message: str) -> None:
        """Bring what was typed back into its cell; where something else is typed, say it above the list."""
        row = self._model.row_of(record)
        busy = self.delegate.editor is not None or not self.isVisible() or not self.isActiveWindow()
        if busy or row is None or name not in self._model.columns:
            self.failed.emit(message)
            return
        index = self._model.index(row, self._model.columns.index(name))
        self.setCurrentIndex(index)
        self.edit(index)

    def _open_index(self, index: Index) -> None:
        record = self._model.record_id(index.row())
        if record is not None:
            self.opened.emit(record)

    def _hold_current(self) -> None:
        self._current = self.current_record
        rows = self.selected_rows
        self._selected = self._model.records(rows) if 1 < len(rows) <= REMEMBERED else []

    def _select_again(self) -> None:
        """Keep the cursor on its record through a reload; on the first row where it left the list."""
        held, self._current = self._current, None
        if not (held is not None and self.select_record(held)) and self._model.rowCount():
            self.selectRow(0 if self._model.layout.group_at(0) is None else 1)
        self._select_several()
        if self._current is None:
            self.current_changed.emit(None)

    def _select_several(self) -> None:
        last = self._model.columnCount() - 1
        selection = QItemSelection()
        for row in self._model.rows_of(self._selected):
            selection.select(self._model.index(row, 0), self._model.index(row, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the window."""
        super().resizeEvent(event)
        self.columns.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit what was loaded out of sight."""
        super().showEvent(event)
        self.columns.fit()


def _erase(inner: QLineEdit | QPlainTextEdit) -> None:
    """Take out what is selected, as somebody typing does."""
    if isinstance(inner, QLineEdit):
        inner.backspace()
    else:
        inner.textCursor().removeSelectedText()
