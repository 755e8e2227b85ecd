"""Ctrl+Z in a field: takes back what is typed there; once all of a form is saved, the last change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class UndoKeys(QObject):
    """Keeps the fields of a form from taking Ctrl+Z for nothing, so that the window gets it."""

    def __init__(self, form: QWidget, is_saved: Callable[[], bool]) -> None:
        """``is_saved`` answers whether nothing is typed in the form that isn't stored."""
        super().__init__(form)
        self._is_saved = is_saved
        for editor in (*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)):
            editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            back = event.matches(QKeySequence.StandardKey.Undo)
            forth = event.matches(QKeySequence.StandardKey.Redo)
            held = event.isAutoRepeat()  # by somebody who takes typing back and goes too far
            if (back or forth) and not held and not _has_typing(watched) and self._is_saved():
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _has_typing(editor: QObject) -> bool:
    """Whether something was typed in an editor since it was filled, be it taken back again."""
    source = editor.document() if isinstance(editor, QPlainTextEdit) else editor
    return bool(source.isUndoAvailable() or source.isRedoAvailable())  # type: ignore[attr-defined]
