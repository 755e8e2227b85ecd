"""Finds words in a text that is read: marks every place, and goes from one to the next."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextBrowser, QTextEdit, QWidget

from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING

LEAST = 2
"""Letters of a word that is looked for; a single one stands everywhere."""


class FindBar(QWidget):
    """A box for the word, at the right, and which of how many places is shown.

    Ctrl+F comes here from the whole window, Enter or F3 shows the next place, Shift+Enter or Shift+F3 the one
    before; from the last on to the first.
    """

    def __init__(self, text: QTextBrowser, window: QWidget) -> None:
        """Find in ``text``; the keys work in all of ``window``."""
        super().__init__(window)
        self._text = text
        self._found: list[QTextCursor] = []
        self.count = PlainLabel()
        self.count.setProperty("muted", True)
        self.box = QLineEdit()
        self.box.setClearButtonEnabled(True)
        self.box.setFixedWidth(280)
        self.box.textChanged.connect(lambda _: self.look())
        self.box.returnPressed.connect(self.show_next)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(SPACING,) * 4)
        row.setSpacing(SPACING)
        row.addStretch()
        row.addWidget(self.count)
        row.addWidget(self.box)
        keys = QKeySequence.StandardKey
        for key, slot in (
            (keys.Find, self._begin),
            (keys.FindNext, self.show_next),
            (keys.FindPrevious, self.show_previous),
            ("Shift+Return", self.show_previous),
        ):
            QShortcut(QKeySequence(key), window, slot)

    def name(self, words: str) -> None:
        """Say in the language spoken now what is found here, e.g. ``Find in the guide``."""
        self.box.setPlaceholderText(words)
        self.box.setAccessibleName(words)
        for button in self.box.findChildren(QWidget):
            button.setAccessibleName(self.tr("Clear"))

    def look(self) -> None:
        """Mark every place where the word stands, and show the first from where one reads."""
        self.box.setModified(False)  # nobody loses it by closing what stands behind
        word = _folded(self.box.text())
        sought = len(word) >= LEAST
        places = re.finditer(re.escape(word), _folded(self._text.toPlainText())) if sought else ()
        self._found = [self._place(*place.span()) for place in places]
        self._text.setExtraSelections([])
        self.count.setText(self.tr("Not found") if sought and not self._found else "")
        if self._found:
            self._show_from(self._text.cursorForPosition(QPoint(3 * SPACING, 3 * SPACING)).position())

    def show_next(self) -> None:
        """Show the next place where the word stands."""
        if self._found:
            self._show_from(self._text.textCursor().position() + 1)

    def show_previous(self) -> None:
        """Show the place before."""
        now = self._text.textCursor().position()
        before = [at for at, one in enumerate(self._found) if one.selectionStart() < now]
        if self._found:
            self._show(before[-1] if before else len(self._found) - 1)

    def _begin(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _place(self, start: int, end: int) -> QTextCursor:
        place = QTextCursor(self._text.document())
        place.setPosition(start)
        place.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return place

    def _show_from(self, start: int) -> None:
        self._show(next((at for at, one in enumerate(self._found) if one.selectionStart() >= start), 0))

    def _show(self, at: int) -> None:
        place = QTextCursor(self._found[at])
        place.setPosition(place.selectionStart())
        self._text.setTextCursor(place)
        self._text.ensureCursorVisible()
        self._text.setExtraSelections([self._mark(one, here=one is self._found[at]) for one in self._found])
        of = self.tr("%1 of %2").replace("%1", str(at + 1))
        self.count.setText(of.replace("%2", str(len(self._found))))

    def _mark(self, place: QTextCursor, *, here: bool) -> QTextEdit.ExtraSelection:
        """Return how a place is marked; stronger the one shown."""
        role, mark = QPalette.ColorRole, QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(place)
        mark.format.setBackground(self.palette().color(role.Accent if here else role.Highlight))
        mark.format.setForeground(self.palette().color(role.Base if here else role.Text))
        return mark


def _folded(text: str) -> str:
    """Return a text for comparing, as long as it was: no capitals, no accents, straight apostrophes."""
    plain = text.lower().replace("’", "'").replace("\N{NO-BREAK SPACE}", " ")
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in plain)
