"""The box "Search everything" at the top right, and the list that opens under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

from qms_desktop.ui.icons import icon
from qms_desktop.ui.jobs import after
from qms_desktop.ui.search_lines import Line
from qms_desktop.ui.search_list import SearchList
from qms_desktop.ui.theme import SPACING, Theme

PAUSE = 60
"""Milliseconds without a keystroke after which is searched."""
BOX_WIDTH, LEAST_WIDTH = 300, 160
"""The box is the fourth part of a narrow window, so that every menu has its place beside it."""
LIST_WIDTH = 780
PAGE = 8


class SearchBox(QLineEdit):
    """Emits ``asked`` as the user types; arrows and Enter work in the list while the cursor stays here."""

    asked = Signal(str)

    def __init__(self, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._before: QWidget | None = None
        self._enters = False
        self._soon = after(PAUSE, self, lambda: self.asked.emit(self.text().strip()))
        self.setPlaceholderText(self.tr("Search everything   Ctrl+K"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setFixedWidth(BOX_WIDTH)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QWidget):
            button.setAccessibleName(self.tr("Clear search"))
        self._glass = self.addAction(
            icon("search", theme.colours.muted), QLineEdit.ActionPosition.LeadingPosition
        )
        self._glass.setText(self.tr("Search"))
        theme.changed.connect(lambda: self._glass.setIcon(icon("search", theme.colours.muted)))
        self.list = SearchList(theme, window)
        self.list.chosen.connect(self._follow)
        self.textEdited.connect(lambda _: self._soon.start())
        self.textChanged.connect(self._hide_if_empty)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Put the cursor into the box; Esc brings it back to where it was."""
        if not self.hasFocus():
            self._before = QApplication.focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def show_lines(self, lines: list[Line]) -> None:
        """Show what was found for the present text."""
        if self.hasFocus() or self.list.isVisible():
            self.list.show_lines(lines)
            self._place()
            current = self.list.current
            self.setAccessibleDescription(current.said if current is not None else "")
            if self._enters:
                self.list.choose_current()
            self._enters = False

    def finish(self) -> None:
        """Put the list away and forget what was typed."""
        self._soon.stop()
        self._enters = False
        self.clear()
        self.list.hide()

    def event(self, event: QEvent) -> bool:
        """Escape leaves the box; it is not the key that closes the form behind it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: (1, 1), Qt.Key.Key_Up: (-1, 1),
            Qt.Key.Key_PageDown: (1, PAGE), Qt.Key.Key_PageUp: (-1, PAGE),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            step, times = steps[key]
            for _ in range(times):
                self.list.move_cursor(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.text().strip():
            self._soon.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setFixedWidth(min(BOX_WIDTH, max(LEAST_WIDTH, self._window.width() // 4)))
            if self.list.isVisible():
                self._place()
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Follow the line, once what was typed last is searched for."""
        if self._soon.isActive():
            self._soon.stop()
            self._enters = True
            self.asked.emit(self.text().strip())
        elif self.list.isVisible():
            self.list.choose_current()

    def _leave(self) -> None:
        before = self._before
        self.finish()
        if before is not None and before.isVisible():
            before.setFocus()
        self._before = None

    def _follow(self, line: Line) -> None:
        self.finish()
        if line.opens is not None:
            line.opens()

    def _hide_if_empty(self, text: str) -> None:
        if not text.strip():
            self.list.hide()

    def _place(self) -> None:
        foot = self.mapTo(self._window, QPoint(0, self.height()))
        width = min(LIST_WIDTH, self._window.width() - 2 * SPACING)
        right = min(foot.x() + self.width(), self._window.width() - SPACING)
        room = self._window.height() - foot.y() - SPACING
        self.list.setFixedHeight(min(self.list.height(), room))
        self.list.setFixedWidth(width)
        self.list.move(right - width, foot.y() + 2)
