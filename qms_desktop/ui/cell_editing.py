"""Editing in the cells of a table with the editors of the forms."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from qms_desktop.model.fields import Field
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import FieldEditor
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.hairline import HairlineDelegate, Index
from qms_desktop.ui.link_editor import LinkEditor, make_editor


class CellEditing(HairlineDelegate):
    """Puts the editor of a field into its cell. Subclasses say which field, and take the value."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.theme, parent)
        self._desk = desk

    def field_at(self, index: Index) -> Field:
        """Return the declaration behind a cell."""
        raise NotImplementedError

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = make_editor(self.field_at(index), self._desk, parent)
        editor.setAutoFillBackground(True)
        inner = editor.focusProxy()
        if inner is not None:
            inner.installEventFilter(self)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        rect.setHeight(max(rect.height(), editor.sizeHint().height()))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and focus reach the inner widget; Qt's delegate wants them from the editor."""
        outer = watched.parent()
        return super().eventFilter(outer if isinstance(outer, FieldEditor) else watched, event)


def refusal_of(editor: FieldEditor, problem: ValueError) -> Refusal:
    """Return what stands in an editor and can't be read, as its cell keeps it."""
    raw = editor.raw()
    text = raw["text"] if isinstance(editor, LinkEditor) else str(raw)
    return Refusal(raw, text, str(problem))


def cell_value(editor: FieldEditor) -> Any:
    """Return the value of an editor as a table takes it: a link as its ``Ref``.

    Raises:
        ValueError: what was typed can't be read.
    """
    value = editor.value()
    return editor.ref if isinstance(editor, LinkEditor) and value is not None else value
