"""The line of Home that says whose days are shown, and asks once who the user is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from qms_desktop.ui.editors import QuietComboBox
from qms_desktop.ui.home_contents import Link, Phrase, Whose
from qms_desktop.ui.home_sentence import Sentence
from qms_desktop.ui.theme import SPACING


class WhoseLine(QWidget):
    """Asks "I am" while it is not known; then changes between mine and everybody's."""

    chosen = Signal(int)
    """Id of the person the user is."""
    turned = Signal(bool)
    """Show everybody's (True) or mine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whose = Whose((), None, mine=False)
        self.words = Sentence()
        self.words.setWordWrap(False)
        self.words.setProperty("muted", True)
        self.words.setWordWrap(False)
        self.words.linked.connect(lambda _: self.turned.emit(self._whose.mine))
        self.ask = QLabel(self.tr("I am"))
        self.person = QuietComboBox()
        self.person.setAccessibleName(self.tr("I am"))
        self.person.setMinimumContentsLength(16)
        self.person.activated.connect(self._choose)
        self.ask.setBuddy(self.person)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING // 2, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.words)
        row.addStretch()
        row.addWidget(self.ask)
        row.addWidget(self.person)

    def show_whose(self, whose: Whose) -> None:
        """Say whose days are shown."""
        self._whose = whose
        names = dict(whose.people)
        asks = whose.me is None and bool(names)
        for widget in (self.ask, self.person):
            widget.setVisible(asks)
        self.words.setHidden(asks)
        self.setVisible(bool(names))
        if asks:
            self.words.show_phrases([Phrase(self.tr("Of everybody."))])
            self.person.clear()
            self.person.addItem(self.tr("Choose…"), None)
            for id_, name in whose.people:
                self.person.addItem(name, id_)
        elif whose.me is not None:
            name = names[whose.me]
            said = self.tr("Of %1.").replace("%1", name) if whose.mine else self.tr("Of everybody.")
            turn = self.tr("Show everybody's") if whose.mine else self.tr("Show only mine")
            self.words.show_phrases([Phrase(said), Phrase(turn, Link("turn"))])

    def _choose(self, row: int) -> None:
        person = self.person.itemData(row)
        if person is not None:
            self.chosen.emit(person)
