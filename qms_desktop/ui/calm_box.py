"""A box to choose in, in a list of such boxes: neither the wheel nor a key that passes by changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4)
_OF_THE_LIST = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CalmBox(QComboBox):
    """Up and Down go to the box above and below; Space, Enter or the first letters open its list.

    A choice has effects elsewhere: a field is filled from one column only, and one that is passed on the way
    to another would be taken from its column.
    """

    entered = Signal()
    """The keyboard came to this box, or its list is about to open: it should be in view."""
    passed = Signal(int)
    """The keyboard goes to the box so many places further down."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), event.modifiers() in _PLAIN
        if plain and key in _STEPS:
            self.passed.emit(_STEPS[key])
        elif plain and key in _OPENING:
            self.showPopup()
        elif event.text().strip() and event.text().isprintable():
            self.showPopup()
            self.view().keyboardSearch(event.text())
        elif key in _OF_THE_LIST:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Open the list beside the box, which may have been scrolled away while the keyboard was in it."""
        self.entered.emit()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.entered.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the list."""
        event.ignore()
