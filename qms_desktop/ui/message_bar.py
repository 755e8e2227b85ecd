"""A line above a form that says what happened and offers what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from qms_desktop.ui.announcing import announce
from qms_desktop.ui.language import spoken
from qms_desktop.ui.later import keep_turn
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING


class MessageBar(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(2 * SPACING, SPACING // 2, SPACING, SPACING // 2)
        self.label = PlainLabel()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._layout.addWidget(self.label, 1)
        self.buttons: dict[str, QPushButton] = {}
        """What is offered now, by its words."""
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return "" if self.isHidden() else self.label.text()

    def say(self, text: str, *offers: tuple[str, Callable[[], object]], wrong: bool = False) -> None:
        """Show a sentence, with a button for each (words, what it does)."""
        if any(button.hasFocus() for button in self.buttons.values()):
            list(self.buttons.values())[-1].setFocus()
            self.focusNextChild()  # else Qt takes the keyboard somewhere else when its button goes
        for button in self.buttons.values():
            self._layout.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        self.label.setText(spoken(text))
        self.label.setProperty("problem", wrong)
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)
        for words, slot in offers:
            button = QPushButton(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, slot=slot: slot())
            self._layout.addWidget(button)
            self.buttons[words] = button
        keep_turn(self)
        self.setVisible(bool(text))
        announce(self.label, self.label.text(), wrong=wrong)

    def put_right(self) -> None:
        """Say no more what went wrong: it went well since. Anything else stays."""
        if self.label.property("problem"):
            self.clear()

    def clear(self) -> None:
        """Say nothing any more."""
        self.say("")
