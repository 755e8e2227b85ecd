"""Typing in the cells of a grid: what can't be read stays in its editor, with why; the rest is handed on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionViewItem, QTableView, QWidget

from qms_desktop.insight.columns import EXTRA
from qms_desktop.insight.figures import Course
from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Field
from qms_desktop.ui.announcing import announce
from qms_desktop.ui.cell_editing import CellEditing, cell_value, refusal_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import ChoiceEditor, FieldEditor, LongEditor, YesNoEditor
from qms_desktop.ui.grid_model import VALUE, GridModel
from qms_desktop.ui.hairline import Index
from qms_desktop.ui.jobs import after
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.sparklines import Sparklines
from qms_desktop.ui.theme import SPACING

EDITOR_LEAST = 180
"""Pixels an editor is wide at least, however narrow its column is."""
PROBLEM_WIDTH = 360
"""Pixels of the sentence under a cell."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class GridDelegate(CellEditing):
    """Draws the cells of a grid and edits them."""

    typed = Signal(int, str, object, object)
    """Record, field, value (a link as ``Ref``) and what the editor held."""
    edited = Signal()
    """The text in the open editor changed, or the editor was closed."""
    moved_on = Signal(object, int)
    """Tab was pressed in a cell: its index, and 1 for the next or -1 for the one before."""

    def __init__(self, desk: Desk, model: GridModel, view: QTableView) -> None:
        super().__init__(desk, view)
        self._model, self._view = model, view
        self._sparklines = Sparklines(desk.theme)
        self.editor: FieldEditor | None = None
        """The editor that is open now."""
        self.problem: QLabel | None = None
        """What is wrong in it."""

    def field_at(self, index: Index) -> Field:
        return self._model.field(index.column())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, the head of a group across the row, a KPI's course; frame the cell of the cursor."""
        head = self._model.group_head(index.row())
        if head is not None:
            self._paint_head(painter, option, head)
            return
        super().paint(painter, option, index)
        if self.field_at(index).name == "course" and isinstance(value := index.data(VALUE), Course):
            self._sparklines.draw(painter, option.rect, value)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(QColor(self._theme.colours.accent), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The head of a group runs across all columns and makes none wider."""
        is_head = self._model.layout.group_at(index.row()) is not None
        return QSize(0, 0) if is_head else super().sizeHint(option, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Give a narrow cell room to type in, as far as the list reaches."""
        super().updateEditorGeometry(editor, option, index)
        rect = editor.geometry()
        rect.setWidth(max(rect.width(), EDITOR_LEAST))
        rect.moveRight(min(rect.right(), max(self._view.viewport().width() - 1, rect.width() - 1)))
        editor.setGeometry(rect)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        record = self._model.record_id(index.row())
        if isinstance(editor, FieldEditor) and record is not None:
            self.editor = editor
            editor.setProperty("record", record)
            editor.edited.connect(self._hide_problem)
            editor.edited.connect(self.edited)
            editor.settled.connect(lambda: self._settle(editor))
            self._model.hold(True)
            if isinstance(editor, ChoiceEditor):
                after(0, editor, editor.box.showPopup).start()
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor once, with what was refused there where there is something; the rest is its own."""
        if not isinstance(editor, FieldEditor) or editor.property("filled"):
            return
        editor.setProperty("filled", True)
        refusal = self._model.refusal(editor.property("record"), editor.field.name)
        if refusal is not None:
            editor.restore(refusal.raw)
            self._show_problem(editor, refusal.message)
            return
        value = index.data(VALUE)
        if isinstance(value, Ref):
            editor.show_value(value.id, value)
        else:
            editor.show_value(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Values leave through ``typed``: they are stored before the model has them."""

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Let the rows move again."""
        self._hide_problem()
        self.editor = None
        self.edited.emit()
        super().destroyEditor(editor, index)
        after(0, self, lambda: self._model.hold(self.editor is not None)).start()  # Qt is amid closing it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab store, Esc gives up; leaving the cell stores too."""
        editor = watched.parent()
        if not isinstance(editor, FieldEditor):
            return False
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return event.type() == QEvent.Type.KeyPress and self._press(editor, event)
        left = event.type() == QEvent.Type.FocusOut and isinstance(editor, (ChoiceEditor, YesNoEditor))
        if left and not self._is_inside(editor):
            self._finish(editor)
        return False

    def take_open(self) -> tuple[int, str, Any, object] | None:
        """Close the open editor and return what ``typed`` would carry.

        What can't be read stays in its cell as refused, and nothing is returned.
        """
        editor = self.editor
        if editor is None:
            return None
        record, name, raw = int(editor.property("record")), editor.field.name, editor.raw()
        try:
            value = cell_value(editor)
        except ValueError as error:
            self._model.refuse(record, name, refusal_of(editor, error))
            return None
        finally:
            self._close(editor)
        return record, name, value, raw

    def _press(self, editor: FieldEditor, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._model.forget_refusal(editor.property("record"), editor.field.name)
            self._close(editor)
            return True
        if key in _ENTER and isinstance(editor, LongEditor) and not event.modifiers():
            return False
        if key not in _ENTER and key not in _TAB:
            return False
        editor.setProperty("step", _TAB.get(key, 0))
        if isinstance(editor, LinkEditor):
            editor.settle()  # looks up what was typed fast, then comes back as settled
        else:
            self._finish(editor)
        return True

    def _settle(self, editor: FieldEditor) -> None:
        if isinstance(editor, LinkEditor) and editor.is_choosing:
            after(0, editor, lambda: self._settle_link(editor)).start()
        else:
            self._finish(editor)

    def _settle_link(self, editor: LinkEditor) -> None:
        """Look up what was typed, where the list that was open has chosen nothing."""
        if editor is self.editor and not editor.is_choosing:
            editor.settle()

    def _finish(self, editor: FieldEditor) -> None:
        """Hand the value on and close; what can't be read stays, with the reason below."""
        if editor is not self.editor:
            return
        record, name = editor.property("record"), editor.field.name
        try:
            value = cell_value(editor)
        except ValueError as error:
            self._show_problem(editor, str(error))
            return
        row = self._model.row_of(record)
        index = self._model.index(-1 if row is None else row, self._model.columns.index(name))
        raw, step, before = editor.raw(), editor.property("step"), index.data(VALUE)
        self._close(editor)
        as_shown = str(before) if name.startswith(EXTRA) and before is not None else before
        if value != as_shown:
            self.typed.emit(record, name, value, raw)
        else:
            self._model.forget_refusal(record, name)
        if step:
            self.moved_on.emit(index, step)

    def _close(self, editor: FieldEditor) -> None:
        self.editor = None
        self.closeEditor.emit(editor, self.EndEditHint.NoHint)

    def _is_inside(self, editor: FieldEditor) -> bool:
        """Whether the focus went to a list that belongs to the editor."""
        focus = QApplication.focusWidget()
        return QApplication.activePopupWidget() is not None or (
            isinstance(focus, QWidget) and editor.isAncestorOf(focus)
        )

    def _show_problem(self, editor: FieldEditor, message: str) -> None:
        self._hide_problem()
        label = self.problem = PlainLabel(message, editor.parentWidget())
        label.setProperty("problem", True)
        label.setWordWrap(True)
        colours = self._theme.colours
        label.setStyleSheet(f"background: {colours.surface}; border: 1px solid {colours.missed}")
        label.setMargin(SPACING // 2)
        label.setFixedWidth(PROBLEM_WIDTH)
        label.adjustSize()
        below, room = editor.geometry().bottomLeft(), self._view.viewport().rect()
        left = max(0, min(below.x(), room.right() - PROBLEM_WIDTH))
        fits = below.y() + label.height() < room.bottom()
        label.move(left, below.y() + 1 if fits else editor.y() - label.height() - 1)
        label.show()
        inner = editor.focusProxy()
        if inner is not None:
            inner.setAccessibleDescription(message)
            announce(inner, message, wrong=True)

    def _hide_problem(self) -> None:
        if self.problem is not None:
            self.problem.deleteLater()
            self.problem = None

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        """Paint the part of a head that lies in this cell: the words run across the whole row."""
        colours = self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(colours.selection if selected else colours.chrome))
        painter.setClipRect(option.rect)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        across = QRect(option.rect)
        across.setLeft(SPACING // 2)
        across.setRight(self._view.viewport().width() - SPACING // 2)
        painter.drawText(across, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.restore()
        self.draw_hairline(painter, option)
