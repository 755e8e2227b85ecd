"""The grid of month-end readings: Enter and Tab go down, a miss stops at its comment, a column is pasted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyleOptionViewItem, QTableView, QWidget

from qms_desktop.ui.editors import LONGEST_LINE
from qms_desktop.ui.hairline import HairlineDelegate
from qms_desktop.ui.month_end_model import Column, MonthEndModel
from qms_desktop.ui.month_end_paste import placed
from qms_desktop.ui.theme import ROW_HEIGHT, Theme

Index = QModelIndex | QPersistentModelIndex

_DOWN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_NAME, _LEAST_NAME = 28, 16
"""Characters of a KPI's name, where there is room and where not."""
_WIDTHS = {
    Column.NUMBER: 8,
    Column.NAME: _NAME,
    Column.OWNER: 14,
    Column.PERIOD: 9,
    Column.UNIT: 9,
    Column.TARGET: 8,
    Column.LAST: 15,
    Column.VALUE: 11,
    Column.OUTCOME: 21,
    Column.COMMENT: 28,
    Column.STATE: 8,
}
"""In characters; the comment takes what is left."""

_LEAVES = (Column.OWNER, Column.STATE, Column.UNIT)
"""What leaves a narrow window, the first first: name, target, value and comment stay in sight."""


class CellDelegate(HairlineDelegate):
    """One line of text a cell; ``left`` when Enter or Tab ends it, going down (1) or up (-1)."""

    left = Signal(int)
    quitted = Signal()
    """Ctrl+Tab leaves the table."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent, maxLength=LONGEST_LINE)
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        line.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        if not isinstance(editor, QLineEdit) or not isinstance(model, MonthEndModel):
            return
        if editor.text() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Tab for the way down; everything else is the delegate's."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = step_of(event)
            if leaves(event) and isinstance(watched, QWidget):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, self.EndEditHint.NoHint)
                self.quitted.emit()
                return True
            if step and isinstance(watched, QWidget):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, self.EndEditHint.NoHint)
                self.left.emit(step)
                return True
        return super().eventFilter(watched, event)


class MonthEndGrid(QTableView):
    """Shows a ``MonthEndModel``."""

    finished = Signal()
    """The last row was left downwards."""
    pasted = Signal(object)
    """What a paste ``Placed``."""

    def __init__(self, theme: Theme, model: MonthEndModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Month-end readings"))
        delegate = CellDelegate(theme, self)
        delegate.left.connect(self.advance)
        delegate.quitted.connect(self.focusNextChild)
        self.setItemDelegate(delegate)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        character = self.fontMetrics().averageCharWidth()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width * character + 16)
        header.setSectionResizeMode(Column.COMMENT, header.ResizeMode.Stretch)
        self.setWordWrap(False)
        model.modelReset.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is typed in sight, however narrow the window is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the period where it is the same for all, and what a narrow window has no room for."""
        shown = dict.fromkeys(Column, True)
        shown[Column.PERIOD] = len({row.due.period for row in self._model.rows}) > 1
        for column in _LEAVES:
            if self._wanted(shown) > self.viewport().width():
                shown[column] = False
        for column, is_shown in shown.items():
            self.setColumnHidden(column, not is_shown)
        lacks = max(self._wanted(shown) - self.viewport().width(), 0)
        wish, least = (width * self.fontMetrics().averageCharWidth() + 16 for width in (_NAME, _LEAST_NAME))
        self.horizontalHeader().resizeSection(Column.NAME, max(wish - lacks, least))

    def _wanted(self, shown: Mapping[Column, bool]) -> int:
        character = self.fontMetrics().averageCharWidth()
        return sum(width * character + 16 for column, width in _WIDTHS.items() if shown[column])

    def begin(self, *, goes_there: bool = True) -> None:
        """Put the cursor where typing goes on: the first row that is open and empty.

        Args:
            goes_there: the keyboard goes there too; not while months are walked through by arrows.
        """
        rows = self._model.rows
        free = [place for place, row in enumerate(rows) if not row.due.is_locked]
        empty = [place for place in free if rows[place].is_empty]
        if free:
            self.setCurrentIndex(self._model.index((empty or free)[0], Column.VALUE))
        if goes_there:
            self.setFocus()

    def advance(self, step: int = 1) -> None:
        """Go to the next open row; a miss, or a reading not applicable, stops at its comment first."""
        index = self.currentIndex()
        row = index.row()
        if row < 0:
            return
        asks = self._model.rows[row].lacks() in ("comment", "reason")
        if step > 0 and index.column() == Column.VALUE and asks:
            self.setCurrentIndex(self._model.index(row, Column.COMMENT))
            return
        row += step
        while 0 <= row < len(self._model.rows) and self._model.rows[row].due.is_locked:
            row += step
        if 0 <= row < len(self._model.rows):
            self.setCurrentIndex(self._model.index(row, Column.VALUE))
        elif step > 0:
            self.finished.emit()
        else:
            self.focusPreviousChild()

    def finish(self) -> None:
        """Take over what stands in an open cell."""
        editor: QWidget | None = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)

    def paste(self) -> None:
        """Put copied cells into their rows, by name or from the cursor down, and tell what has no place."""
        text, index = QGuiApplication.clipboard().text(), self.currentIndex()
        comments = index.column() == Column.COMMENT
        found = placed(text, self._model.rows, max(index.row(), 0), comments=comments)
        self._model.type_all(found.cells)
        self.pasted.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Tab go down, Shift+Tab up, Delete empties a cell, Ctrl+V pastes, Ctrl+Z takes back."""
        step, index, keys = step_of(event), self.currentIndex(), QKeySequence.StandardKey
        if leaves(event):
            self.focusNextChild()
        elif step:
            self.advance(step)
        elif event.matches(keys.Paste):
            self.paste()
        elif event.matches(keys.Undo):
            self._model.typing.undo()
        elif event.matches(keys.Redo):
            self._model.typing.redo()
        elif event.key() == Qt.Key.Key_Delete and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._model.setData(index, "")
        else:
            super().keyPressEvent(event)


def leaves(event: QKeyEvent) -> bool:
    """Return whether Ctrl+Tab was pressed, which leaves the table wherever the cursor is."""
    ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(ctrl) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def step_of(event: QKeyEvent) -> int:
    """Return 1 for a key that goes down, -1 for one that goes up, else 0."""
    if event.key() == Qt.Key.Key_Backtab:
        return -1
    if event.key() in _DOWN:
        return -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
    return 0
