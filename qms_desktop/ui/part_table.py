"""A table under a form in which the child rows are typed."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Field, Kind
from qms_desktop.model.record import Part
from qms_desktop.ui.announcing import announce
from qms_desktop.ui.cell_editing import CellEditing, cell_value, refusal_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import FieldEditor, TextEditor
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.icons import icon
from qms_desktop.ui.jobs import after
from qms_desktop.ui.later import LaterPage
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.part_clipboard import CellsOf, PartClipboard, as_typed
from qms_desktop.ui.part_model import PartModel
from qms_desktop.ui.part_steps import Cell
from qms_desktop.ui.theme import ROW_HEIGHT
from qms_desktop.ui.words import field_label, in_sentence, record_label, register_label

Index = QModelIndex | QPersistentModelIndex


_FITTED = 40
"""Rows that are given their height in one turn."""


class PartDelegate(CellEditing):
    """Edits a cell with the same editor the form uses; each keystroke is kept at once."""

    refused = Signal(str)

    def __init__(self, desk: Desk, model: PartModel, parent: QWidget, cells: CellsOf) -> None:
        super().__init__(desk, parent)
        self._model, self._cells = model, cells
        self.keys: QObject | None = None
        """What looks at the keys in an editor first."""

    def field_at(self, index: Index) -> Field:
        return self._model.field(index.column())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        cell = QPersistentModelIndex(index)
        if isinstance(editor, FieldEditor):
            editor.edited.connect(lambda: self._keep(editor, cell))
        inner = editor.focusProxy()
        if inner is not None and self.keys is not None:
            inner.installEventFilter(self.keys)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor once; later changes are its own."""
        if isinstance(editor, FieldEditor) and not editor.property("filled"):
            editor.setProperty("filled", True)
            value = self._model.data(index, 2)
            if isinstance(value, Refusal):
                editor.restore(value.raw)
            else:
                editor.show_value(value, self._model.ref(editor.field, value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was typed; what can't be read stays in the cell, marked, and it is said what to type."""
        if isinstance(editor, FieldEditor):
            if editor.property("typed") and not self._take_as_pasted(editor, index.row()):
                model.setData(index, _content(editor))
            self.refused.emit("" if self._model.refused is None else self._model.refused[2])
            if isinstance(editor, LinkEditor) and editor.is_unknown:
                self._look_up(editor, QPersistentModelIndex(index))

    def _take_as_pasted(self, editor: FieldEditor, row: int) -> bool:
        """Take what the editor can't read where a paste can: ``98,5 %`` for a reading, ``Jan 2026``."""
        if not isinstance(editor, TextEditor) or not isinstance(_content(editor), Refusal):
            return False
        stands, name = self._model.all_rows[row], editor.field.name
        found = self._cells(self._model).read_line({name: str(editor.raw())}, stands)
        if isinstance(found[name], Refusal):
            return False
        cells = [Cell(stands, one, stands.get(one), value) for one, value in found.items()]
        self._model.change([cell for cell in cells if cell.before != cell.after])
        return True

    def _look_up(self, editor: LinkEditor, cell: QPersistentModelIndex) -> None:
        """Find whom a cell names that was left before the name was looked up; the editor is gone by then."""
        role = Qt.ItemDataRole.EditRole
        left = self._model.data(cell, role)

        def take(ref: Ref | None) -> None:
            if ref is not None and cell.isValid() and self._model.data(cell, role) is left:
                self._model.setData(cell, ref)
                self.refused.emit("" if self._model.refused is None else self._model.refused[2])

        self._desk.jobs.run(editor.search(), take, owner=self)

    def _keep(self, editor: FieldEditor, cell: QPersistentModelIndex) -> None:
        editor.setProperty("typed", True)
        if cell.isValid():
            self._model.setData(cell, _content(editor))


def _content(editor: FieldEditor) -> Any:
    """What a cell takes from its editor: the value, or what was typed where that can't be read."""
    try:
        return cell_value(editor)
    except ValueError as error:
        return refusal_of(editor, error)


class PartView(QTableView):
    """Tab goes from cell to cell, and on from the table after the last and before the first."""

    clipboard: PartClipboard
    """Copies and pastes here."""

    def copy(self) -> None:
        """Copy cells, or what is selected in the open editor."""
        self.clipboard.copy()

    def paste(self) -> None:
        """Paste cells, or a single value into the open editor."""
        self.clipboard.paste()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab begins at the end they come from."""
        last = self.model().rowCount() - 1
        tab, back = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
        if last >= 0 and event.reason() in (tab, back):
            forth = event.reason() is tab
            row, column = (0, 0) if forth else (last, self.model().columnCount() - 1)
            self.setCurrentIndex(self.model().index(row, column))
        super().focusInEvent(event)

    def focusNextPrevChild(self, forth: bool) -> bool:
        """Go to the next or the previous cell, or out of the table."""
        goes_on = QWidget.focusNextPrevChild if self._ends(forth) else QTableView.focusNextPrevChild
        return bool(goes_on(self, forth))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Open the next cell where there is one; else Tab goes on from the table."""
        ends = QAbstractItemDelegate.EndEditHint
        forth = hint is ends.EditNextItem
        if hint not in (ends.EditNextItem, ends.EditPreviousItem) or not self._ends(forth):
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, ends.NoHint)
        self.focusNextPrevChild(forth)

    def _ends(self, forth: bool) -> bool:
        """Whether no cell follows, or none stands before."""
        model, at = self.model(), self.currentIndex()
        place = (model.rowCount() - 1, model.columnCount() - 1) if forth else (0, 0)
        return not at.isValid() or (at.row(), at.column()) == place


class PartTable(LaterPage):
    """The rows of one part with Add and Remove."""

    edited = Signal()

    def __init__(
        self,
        desk: Desk,
        part: type[Part],
        parent: QWidget | None = None,
        cells: CellsOf = as_typed,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = PartModel(part, desk.theme, self)
        self.model.edited.connect(self.edited)
        self._has_few_keys = self.model.has_free_key
        self._cells = cells
        self._unfitted: list[int] = []
        self._fit_later = after(0, self, self._fit_next)
        self._scroll_later = after(0, self, lambda: self.view.scrollToBottom())

    def fill(self) -> None:
        part = self.model.part
        self.view = PartView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(register_label(part))
        self._problem, self._told = QLabel(), QLabel()
        self._problem.setProperty("problem", True)
        self._told.setProperty("muted", True)
        for label in (self._problem, self._told):
            label.setWordWrap(True)
            label.hide()
        delegate = PartDelegate(self._desk, self.model, self.view, self._cells)
        delegate.refused.connect(self._say)
        delegate.keys = self._listen_to_keys()
        self.model.modelReset.connect(self.problem)
        self.view.setItemDelegate(delegate)
        self._dress()
        if self.model.editable:
            self.column.addLayout(self._buttons(self._desk, part))
        self.column.addWidget(self._problem)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self._told)
        for widget in (self.view, *self.findChildren(QPushButton)):
            widget.installEventFilter(delegate.keys)
        self._fit()
        self.seal(self.model.sealed)
        self.problem()

    def add(self) -> None:
        """Append a row and start typing in its first free cell."""
        self.build()
        row = self.model.add_row()
        columns = range(self.model.columnCount())
        free = [c for c in columns if not self.model.field(c).read_only]
        empty = [c for c in free if self.model.index(row, c).data(2) is None]
        index = self.model.index(row, (empty or free)[0])
        self.view.setCurrentIndex(index)  # begins to edit where the table has the focus
        self.view.scrollToBottom()  # Qt leaves a row of the usual height below others half hidden
        if self.view.indexWidget(index) is None:
            self.view.edit(index)

    def add_all(self) -> None:
        """Append a row for each key that has none yet, such as the inputs of a review."""
        self.build()
        self.model.steps.beginMacro("")
        while self.model.has_free_key:
            self.model.add_row()
        self.model.steps.endMacro()
        self.view.resizeRowsToContents()

    def go_to(self, key: str) -> None:
        """Put the cursor into the row whose first key field reads so."""
        self.build()
        row = self.model.row_of(key)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row, 0))
            self.view.setFocus()

    def remove(self) -> None:
        """Take out the row the cursor is in."""
        self.build()
        index = self.view.currentIndex()
        if index.isValid() and self.model.is_fixed(index.row()):
            self._say(self.tr("A locked reading stays; unlock it with a reason first."))
        elif index.isValid():
            self.model.remove_row(index.row())

    def problem(self) -> str:
        """Say under the buttons what can't be read in a cell, and return it; nothing where all can."""
        refused = self.model.refused
        words = "" if refused is None else f"{field_label(self.model.field(refused[1]))}: {refused[2]}"
        if self.is_built and self.clipboard.is_reading:
            words = self.tr("What was pasted is still being read; a moment, please.")
        self._say(words)
        return words

    def go_to_problem(self) -> None:
        """Put the cursor into the first cell that can't be read."""
        self.build()
        if self.model.refused is not None:
            row, column, _ = self.model.refused
            self.view.setCurrentIndex(self.model.index(row, column))
            self.view.setFocus()

    def finish(self) -> None:
        """Take over what stands in an open cell."""
        if not self.is_built:
            return
        editor: QWidget | None = self.view.indexWidget(self.view.currentIndex())
        if editor is not None:
            self.view.commitData(editor)

    def seal(self, sealed: bool) -> None:
        """Let the rows be read only."""
        self.model.sealed = sealed
        for button in self.findChildren(QPushButton):
            button.setEnabled(not sealed)

    def _listen_to_keys(self) -> PartClipboard:
        """Make what copies, pastes and takes back in the list."""
        self.clipboard = PartClipboard(self._desk, self.model, self.view, self._cells)
        self.view.clipboard = self.clipboard
        self.clipboard.told.connect(self._tell)
        self.clipboard.changed.connect(self.problem)
        self.clipboard.filled.connect(self._fit_rows)
        self.model.modelReset.connect(self._told.hide)
        return self.clipboard

    def _tell(self, words: str, wrong: bool) -> None:
        """Say under the table what a paste did."""
        self._told.setText(words)
        self._told.setProperty("problem", wrong)
        self._told.setProperty("muted", not wrong)
        self._told.style().unpolish(self._told)  # or the colours stay
        self._told.style().polish(self._told)
        self._told.setVisible(bool(words))
        announce(self.view, words, wrong=wrong)

    def _buttons(self, desk: Desk, part: type[Part]) -> QHBoxLayout:
        row = QHBoxLayout()
        buttons = [("add", self.tr("Add %1").replace("%1", in_sentence(record_label(part))), self.add)]
        if self._has_few_keys:
            buttons.append(("add", self.tr("Add all"), self.add_all))
        for name, text, slot in [*buttons, ("remove", self.tr("Remove"), self.remove)]:
            button = QPushButton(icon(name, desk.theme.colours.text), text)
            button.setAccessibleName(text)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _say(self, problem: str) -> None:
        if self.is_built:
            self._problem.setText(problem)
            self._problem.setVisible(bool(problem))

    def _dress(self) -> None:
        view = self.view
        triggers = QAbstractItemView.EditTrigger
        view.setEditTriggers(triggers.AllEditTriggers if self.model.editable else triggers.NoEditTriggers)
        view.setShowGrid(False)
        view.setWordWrap(True)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.horizontalHeader().setStretchLastSection(True)
        view.horizontalHeader().setHighlightSections(False)
        character = view.fontMetrics().averageCharWidth()
        for column in range(self.model.columnCount()):
            view.setColumnWidth(column, self.model.field(column).width * character + 20)
        self.model.modelReset.connect(self._fit)

    def _fit(self) -> None:
        """Give all rows the height of what they hold, those that are looked at first."""
        newest_last = any(field.kind is Kind.PERIOD for field in self.model.columns)
        rows = range(self.model.rowCount())
        self._unfitted = list(reversed(rows) if newest_last else rows)
        self._fit_next()
        if newest_last:
            self.view.scrollToBottom()  # the newest is what people look for

    def _fit_rows(self, changed: Container[int], grows: bool) -> None:
        """Give rows room for what was put into them, and show the new ones at the end."""
        places = [at for at, row in enumerate(self.model.all_rows) if id(row) in changed]
        self._unfitted = [*(reversed(places) if grows else places), *self._unfitted]
        self._fit_next()
        if grows:
            self._scroll_later.start()  # once the words under the list have their room

    def _fit_next(self) -> None:
        """Fit some rows; the rest in later turns of the window's thread."""
        some, self._unfitted = self._unfitted[:_FITTED], self._unfitted[_FITTED:]
        for row in some:
            self.view.resizeRowToContents(row)
        if self._unfitted:
            self._fit_later.start()
