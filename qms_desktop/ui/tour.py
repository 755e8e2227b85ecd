"""A short tour of the window in five steps; Esc leaves it, and it comes again only from the Help menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout

from qms_desktop.ui.theme import SPACING, title_font

WIDTH = 440


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to know, told while a tab is shown."""

    title: str
    words: str
    register: str = ""
    """Whose tab is shown; Home where empty."""


class Tour(QFrame):
    """Stands at the foot of the window over its content; the window below stays as usable as ever."""

    wanted = Signal(str)
    """Register whose tab to show; empty for Home."""
    ended = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._at = 0
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("Short tour"))
        self.setFixedWidth(WIDTH)
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.title = QLabel()
        self.title.setFont(title_font(self))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.skip = QPushButton(self.tr("Skip the tour"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self.next.setProperty("primary", True)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(self._at - 1))
        self.next.clicked.connect(lambda: self.go(self._at + 1))
        self._steps = self._told()
        self._assemble()
        window.installEventFilter(self)

    def begin(self) -> None:
        """Show the first step."""
        self.go(0)
        self.show()
        self._place()
        self.raise_()
        self.next.setFocus()

    def go(self, step: int) -> None:
        """Show a step; after the last one the tour ends."""
        if step >= len(self._steps):
            self.end()
            return
        self._at = step
        told = self._steps[step]
        self.wanted.emit(told.register)
        last = step == len(self._steps) - 1
        self.count.setText(
            self.tr("%1 of %2").replace("%1", str(step + 1)).replace("%2", str(len(self._steps)))
        )
        self.title.setText(told.title)
        self.words.setText(told.words)
        self.next.setText(self.tr("Begin working") if last else self.tr("Next"))
        self.back.setEnabled(step > 0)
        self.skip.setVisible(not last)
        for button in (self.skip, self.back, self.next):
            button.setAccessibleName(button.text())
        self.setAccessibleDescription(f"{told.title}. {told.words}")
        self._place()
        self.next.setFocus()

    def end(self) -> None:
        """Put the tour away."""
        self.hide()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _told(self) -> tuple[Step, ...]:
        return (
            Step(
                self.tr("Home answers in five seconds"),
                self.tr(
                    "Are we keeping our word, what breaks down, what do I do next, and what does "
                    "the next review lack. Every figure opens the records behind it."
                ),
            ),
            Step(
                self.tr("Bring in the registers you have"),
                self.tr(
                    "Drop Excel or CSV files on the window, or press Ctrl+I. You see every row "
                    "before anything is written, and one click takes the whole import back."
                ),
            ),
            Step(
                self.tr("A tab for each register"),
                self.tr(
                    "The selected record stands beside the list; Enter opens its form. Nothing "
                    "typed is lost: Esc keeps a draft, Ctrl+Z takes back any change."
                ),
                "capa",
            ),
            Step(
                self.tr("The management review"),
                self.tr(
                    "Plan it, freeze its figures, walk through it in the meeting, print it from "
                    "Reports. Decisions become actions with an owner and a day."
                ),
                "review",
            ),
            Step(
                self.tr("Find everything with Ctrl+K"),
                self.tr(
                    "Records, people, names of evidence and every command, as you type. F1 opens "
                    "the guide; the Help menu shows this tour again."
                ),
            ),
        )

    def _assemble(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addWidget(self.skip)
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * SPACING,) * 4)
        layout.setSpacing(SPACING)
        for label in (self.count, self.title, self.words):
            layout.addWidget(label)
        layout.addLayout(buttons)
        self.hide()

    def _place(self) -> None:
        layout = self.layout()
        height = layout.totalHeightForWidth(WIDTH) if layout is not None else self.sizeHint().height()
        self.setFixedHeight(height)
        foot = self._window.statusBar().height() + 2 * SPACING
        self.move(self._window.width() - WIDTH - 2 * SPACING, self._window.height() - height - foot)
