"""The agenda beside a meeting's page: every input with a sign of what it still needs, and the way through."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.model.reviews import Topic
from qms_desktop.ui.theme import Theme
from qms_desktop.ui.words import choice_label

TOPICS = tuple(Topic)
"""The inputs in the order of the pages; after them comes the outcome."""
BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
FORTH = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)


class Mark(Enum):
    """How an input stands; the value is its sign."""

    SPOKEN_TO = "●"
    WAIVED = "◌"
    HAS_DATA = "◔"
    OPEN = "○"


class AgendaList(QWidget):
    """Lists the pages; ``turned`` to one of them."""

    turned = Signal(int)
    entered = Signal()
    """Enter: the user wants to type on the page shown."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Agenda"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)  # a second line is no reason for dots
        self.list.setSpacing(2)
        self.list.installEventFilter(self)
        for topic in TOPICS:
            self.list.addItem(QListWidgetItem(f"{Mark.OPEN.value}  {topic.value}  {choice_label(topic)}"))
        self.list.addItem(QListWidgetItem(self.tr("Outcome")))
        self.list.currentRowChanged.connect(self.turned)
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.count.setWordWrap(True)
        self.back = self._button(
            self.tr("Back"), self.tr("The page before (Left, Page Up)"), lambda: self.go(-1)
        )
        self.forth = self._button(
            self.tr("Next"), self.tr("The next page (Right, Page Down)"), lambda: self.go(1)
        )
        self.leave = self._button(
            self.tr("End"), self.tr("Leave the meeting; everything is saved (Esc)"), self.left.emit
        )
        row = QHBoxLayout()
        for button in (self.back, self.forth, self.leave):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
        layout.addLayout(row)
        self.setFocusProxy(self.list)

    def go(self, step: int) -> None:
        """Turn so many pages forth, or back where negative."""
        row = self.list.currentRow() + step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def show_page(self, page: int) -> None:
        """Point at a page; nothing is told."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(page)
        self.list.blockSignals(False)
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page < len(TOPICS))

    def show_mark(self, topic: Topic, mark: Mark) -> None:
        """Say how an input stands."""
        colours = self._theme.colours
        colour, words = {
            Mark.SPOKEN_TO: (colours.text, self.tr("spoken to")),
            Mark.WAIVED: (colours.text, self.tr("not covered, with a reason")),
            Mark.HAS_DATA: (colours.text, self.tr("has data; nobody spoke to it yet")),
            Mark.OPEN: (colours.muted, self.tr("not covered yet")),
        }[mark]
        item = self.list.item(TOPICS.index(topic))
        item.setText(f"{mark.value}  {topic.value}  {choice_label(topic)}")
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words)
        item.setForeground(QColor(colour))

    def show_count(self, covered: int) -> None:
        """Say how many inputs are covered."""
        words = self.tr("%1 of %2 inputs covered")
        self.count.setText(words.replace("%1", str(covered)).replace("%2", str(len(TOPICS))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right turn pages too; Enter goes to the page."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (*BACK, *FORTH):
                self.go(1 if event.key() in FORTH else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _button(self, words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.clicked.connect(lambda: slot())
        return button
