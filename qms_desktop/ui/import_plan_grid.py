"""The view of the preview's rows: keys, correcting in place, and putting a cell back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qms_desktop.exchange.plan import Verdict
from qms_desktop.ui.hairline import HairlineDelegate
from qms_desktop.ui.import_plan_model import PlanModel
from qms_desktop.ui.import_words import LEFT_OUT, verdict_label
from qms_desktop.ui.pinned_columns import PinnedColumns
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Theme

Index = QModelIndex | QPersistentModelIndex
_CELL_WIDTH = 140


class _CellDelegate(HairlineDelegate):
    """Marks the cell that the keyboard is in, as a spreadsheet does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        view = self.parent()
        if isinstance(view, PlanGrid) and view.hasFocus() and view.currentIndex() == index:
            painter.save()
            painter.setPen(QPen(QColor(self._theme.colours.accent), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()


_ROWS_ALWAYS = 3
"""Rows that stay in view between header and scroll bar, however many questions there are."""


class PlanGrid(QTableView):
    """Enter goes to the cell that needs a look, F2 or typing corrects it, Delete empties it.

    Row and result stay in view while the cells of a wide sheet are scrolled sideways.
    """

    editing_ended = Signal()
    """An editor was closed; a plan that came meanwhile can be shown."""

    def __init__(self, theme: Theme, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("What the import does"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pinned = PinnedColumns(theme, (model.ROW, model.VERDICT), model)
        self.pinned.pin(self)
        self.pinned.setDefaultSectionSize(ROW_HEIGHT)
        self.setMinimumHeight((_ROWS_ALWAYS + 2) * ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultSectionSize(_CELL_WIDTH)
        self.put_back = QAction(self.tr("Put back what the file says"), self)
        self.put_back.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.put_back.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.put_back.triggered.connect(self._put_back)
        self.addAction(self.put_back)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(lambda *_: self._follow_current())
        model.dataChanged.connect(lambda *_: self._follow_current())

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being typed into."""
        return self.state() is QAbstractItemView.State.EditingState

    def size_columns(self) -> None:
        """Give the columns widths by what they hold; those of the file one width."""
        model = self._model
        words = [verdict_label(one) for one in (*(verdict.value for verdict in Verdict), LEFT_OUT)]
        said = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        self.pinned.resize_column(model.ROW, 48)
        self.pinned.resize_column(model.VERDICT, max(100, said + 5 * SPACING))
        for column, width in ((model.RECORD, 210), (model.REASON, 300), (model.WHERE, 170)):
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # what ends an editor, or goes to a cell, never presses the dialog's main button
            if index.isValid() and not self.is_editing:
                self._go_to_cell(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self._model.setData(index, "")
        else:
            super().keyPressEvent(event)

    def go_to_next(self) -> None:
        """Go to the next row that needs a look, at the cell of which something is told."""
        rows = self._model.to_check()
        if rows:
            row = next((one for one in rows if one > self.currentIndex().row()), rows[0])
            told = sorted(self._model.row_at(row).problems)
            section = self._model.section_of(told[0]) if told else None
            self.setCurrentIndex(self._model.index(row, self._model.REASON if section is None else section))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_cell(self, index: QModelIndex) -> None:
        """Correct the current cell; from the columns before the cells go to the one that needs a look."""
        if index.column() < self._model.CELLS:
            wrong = sorted(self._model.row_at(index.row()).problems)
            section = self._model.section_of(wrong[0]) if wrong else None
            index = index.siblingAtColumn(section if section is not None else self._model.CELLS)
            self.setCurrentIndex(index)
        if self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.editing_ended.emit()

    def _put_back(self) -> None:
        if self._model.is_corrected(self.currentIndex()):
            self._model.put_back(self.currentIndex())

    def _follow_current(self) -> None:
        self.put_back.setEnabled(self._model.is_corrected(self.currentIndex()))
