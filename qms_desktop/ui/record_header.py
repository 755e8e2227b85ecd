"""The head of a form: which record, in which state, and the buttons for what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from qms_desktop.model.fields import Choice
from qms_desktop.ui.icons import icon
from qms_desktop.ui.mnemonics import give_mnemonics
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.signs import state_colour, state_sign
from qms_desktop.ui.state_verbs import state_verb
from qms_desktop.ui.theme import SPACING, Theme, title_font
from qms_desktop.ui.words import choice_label


class Heading(QLabel):
    """A line that ends in dots where there is no room for all of it; its tip has the rest."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if words != self.text() else "")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


TITLE_LEAST = 220
"""Pixels of a title that next steps leave room for, by going under More."""


class RecordHeader(QWidget):
    """Back, title, state, next steps, more, Save."""

    back = Signal()
    save = Signal()
    step = Signal(str)
    """Value of the state asked for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: Choice | None = None
        self.title = Heading()
        self.title.setFont(title_font(self))
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.state = PlainLabel()
        self._back = self._button(
            self.tr("List"), self.tr("Back to the list; a draft is kept (Esc)"), self.back
        )
        self.save_button = self._button(self.tr("Save"), self.tr("Save (Ctrl+S)"), self.save)
        self.save_button.setProperty("primary", True)
        self.more = QPushButton(self.tr("More"))
        self.more.setAccessibleName(self.tr("More"))
        self.menu = QMenu(self.more)
        give_mnemonics(self.menu)
        self.more.setMenu(self.menu)
        self._tools = QHBoxLayout()
        self._steps = QHBoxLayout()
        self._buttons: list[QPushButton] = []
        self._own: list[QPushButton] = []
        self._folded: list[QAction] = []
        """Next steps for which there is no room beside the title, under More."""
        self._lost_focus = False
        """The button that had the keyboard is gone with the state before."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING // 2)
        for widget in (self._back, self.title, self.state):
            layout.addWidget(widget, 1 if widget is self.title else 0)
        layout.addSpacing(SPACING)
        layout.addLayout(self._tools)
        layout.addLayout(self._steps)
        layout.addWidget(self.more)
        layout.addWidget(self.save_button)
        theme.changed.connect(self._recolour)
        self._recolour()

    def add_tool(self, button: QPushButton) -> None:
        """Put a button of this register's own before the next steps."""
        self._tools.addWidget(button)
        self._own.append(button)
        self._order_tab()

    def show_state(self, state: Choice | None, following: Sequence[Choice]) -> None:
        """Show the state and a button for each that may follow."""
        self._state = state
        self._lost_focus = self.window().focusWidget() in self._buttons
        for button in self._buttons:
            self._steps.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for after in following if state is not None else ():
            words = state_verb(state, after) if state is not None else ""
            button = QPushButton(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, value=after.value: self.step.emit(value))
            self._steps.addWidget(button)
            self._buttons.append(button)
        self._recolour()

    def step_buttons(self) -> dict[str, QPushButton]:
        """Return the buttons of the next steps by their words."""
        return {button.text(): button for button in self._buttons}

    def set_leading(self, actions: Sequence[QAction]) -> None:
        """Give each of these a button of its own."""
        for action in actions:
            button = QPushButton(action.text())
            button.setAccessibleName(action.text().rstrip("…"))
            button.clicked.connect(lambda _=False, action=action: action.trigger())
            self._steps.addWidget(button)
            self._buttons.append(button)

    def set_more(self, actions: Sequence[QAction]) -> None:
        """Offer these under More."""
        self.menu.clear()
        self._folded = []
        self.menu.addActions(list(actions))
        self._make_room()
        self._order_tab()
        if self._lost_focus:
            following = next(one for one in (*self._buttons, self.save_button) if not one.isHidden())
            following.show()  # what is not shown yet would not keep it
            following.setFocus()
            self._lost_focus = False

    def minimumSizeHint(self) -> QSize:
        """Return the room needed once all next steps are under More."""
        least = super().minimumSizeHint()
        shown = sum(_room(button) for button in self._buttons if not button.isHidden())
        return QSize(least.width() - shown, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many next steps as leave room for the title."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Fold the last steps under More where the title would shrink to nothing."""
        for action in self._folded:
            self.menu.removeAction(action)
        first = next(iter(self.menu.actions()), None)
        wanted = min(self.title.fontMetrics().horizontalAdvance(self.title.text()), TITLE_LEAST)
        left = self.width() - self.minimumSizeHint().width() - wanted
        shown = []
        for button in self._buttons:
            left -= _room(button)
            shown.append(left >= 0)
            button.setVisible(left >= 0)
        self._folded = [self._step_of(one) for one, on in zip(self._buttons, shown, strict=True) if not on]
        for action in self._folded:
            self.menu.insertAction(first, action) if first is not None else self.menu.addAction(action)
        self.more.setVisible(bool(self.menu.actions()))

    def _step_of(self, button: QPushButton) -> QAction:
        """Return a next step as an entry of More."""
        action = QAction(button.text(), self.menu)
        action.triggered.connect(button.click)
        action.setEnabled(button.isEnabled())
        return action

    def _order_tab(self) -> None:
        """Let Tab go from left to right, whatever was made last."""
        chain = [self._back, *self._own, *self._buttons, self.more, self.save_button]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def _button(self, words: str, tip: str, signal: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.clicked.connect(lambda: signal.emit())  # type: ignore[attr-defined]  # a bound Qt signal
        return button

    def _recolour(self) -> None:
        colours = self._theme.colours
        self._back.setIcon(icon("back", colours.text))
        if self._state is None:
            self.state.clear()
            return
        self.state.setText(f"{state_sign(self._state)} {choice_label(self._state)}".strip())
        self.state.setStyleSheet(f"color: {state_colour(self._state, colours)}")


def _room(button: QPushButton) -> int:
    """Pixels that a button takes with the gap before it."""
    return button.sizeHint().width() + SPACING
