"""Small dialogs that ask for what a rule wants; each ``ask`` returns plain values, None when cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.model.fields import Field, Kind
from qms_desktop.ui.announcing import announce
from qms_desktop.ui.careful import CarefulDialog
from qms_desktop.ui.day_editor import DayEditor
from qms_desktop.ui.language import spoken
from qms_desktop.ui.link_editor import look_up_names
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING, Theme, title_font
from qms_desktop.ui.words import day_text, today


class AskDialog(CarefulDialog):
    """A heading, a form, a verb and Cancel."""

    def __init__(self, parent: QWidget | None, register: str = "") -> None:
        """``register``: of the record that is asked about; F1 opens the guide where it tells of it."""
        super().__init__(parent, register)
        self.setMinimumWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * SPACING,) * 4)
        self._heading = PlainLabel()
        self._heading.setFont(title_font(self))
        self._heading.setWordWrap(True)
        layout.addWidget(self._heading)
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.hide()
        layout.addWidget(self.note)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        layout.addLayout(self.form)
        self.problem = PlainLabel()
        self.problem.setProperty("problem", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = QPushButton()
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAccessibleName(self.tr("Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.leave)
        layout.addWidget(buttons)
        self._foot = buttons

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where something is to be typed; Tab comes to the buttons last."""
        super().showEvent(event)
        inputs = [one for one in self._in_order() if not self._foot.isAncestorOf(one)]
        buttons = sorted(self._foot.buttons(), key=lambda button: button.x())
        for before, after in pairwise([*inputs[-1:], *buttons]):
            self.setTabOrder(before, after)
        first = next((one for one in inputs if not _is_filled(one)), next(iter(inputs), None))
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _in_order(self) -> Iterator[QWidget]:
        """Yield what Tab goes through, from the first on."""
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and widget.focusProxy() is None and widget.isEnabled() and widget.isVisibleTo(self):
                yield widget
            widget = widget.nextInFocusChain()

    def say(self, heading: str, verb: str) -> None:
        """Set the heading and the button's verb."""
        self.setWindowTitle(heading)
        self._heading.setText(heading)
        self.button.setText(verb)
        self.button.setAccessibleName(verb)

    def tell(self, words: str) -> None:
        """Say under the heading what the user must know to answer."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def missing(self) -> str:
        """Return what is still wanted, as a sentence; nothing when all is there."""
        return ""

    def grow(self) -> None:
        """Make room for words that came after the dialog was shown."""
        layout = self.layout()
        if layout is not None and layout.activate():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def warn(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)
        announce(self.problem, sentence, wrong=True)
        self.grow()

    def _accept(self) -> None:
        """Look up the names typed a moment ago, then give the answer, or say what is still wanted."""
        look_up_names(self, self._accept_known, lambda error: self.warn(spoken(str(error))))

    def _accept_known(self) -> None:
        problem = self.missing()
        self.warn(problem)
        if not problem:
            self.accept()

    def _text(self, label: str) -> QPlainTextEdit:
        area = QPlainTextEdit()
        area.setTabChangesFocus(True)
        area.setMinimumHeight(3 * area.fontMetrics().lineSpacing())
        area.setMaximumHeight(5 * area.fontMetrics().lineSpacing())
        area.setAccessibleName(label)
        self.form.addRow(label, area)
        return area


def _is_filled(widget: QWidget) -> bool:
    """Whether something is typed in already, as a day or a name that is offered."""
    if isinstance(widget, QPlainTextEdit):
        return bool(widget.toPlainText())
    return isinstance(widget, QLineEdit) and bool(widget.text())


class ReasonDialog(AskDialog):
    """Asks why."""

    def __init__(
        self, parent: QWidget | None, register: str, heading: str, verb: str, note: str = ""
    ) -> None:
        super().__init__(parent, register)
        self.say(heading, verb)
        self.tell(note)
        self.area = self._text(self.tr("Reason"))

    def missing(self) -> str:
        return "" if self.area.toPlainText().strip() else self.tr("Say why; the reason stays in the history.")

    @classmethod
    def ask(
        cls, parent: QWidget | None, register: str, heading: str, verb: str, note: str = ""
    ) -> str | None:
        """Return the reason."""
        dialog = cls(parent, register, heading, verb, note)
        accepted = dialog.answered()
        return dialog.area.toPlainText().strip() if accepted else None


class DueDialog(AskDialog):
    """Asks for a new due date and why it moves."""

    def __init__(
        self, parent: QWidget | None, register: str, theme: Theme, due_on: date | None, heading: str = ""
    ) -> None:
        """``heading`` instead of the one that names the present due date."""
        super().__init__(parent, register)
        if due_on is not None:
            heading = self.tr("Move the due date from %1").replace("%1", day_text(due_on))
        self.say(heading, self.tr("Move due date"))
        self.day = DayEditor(Field(self.tr("New due date"), Kind.DAY), theme)
        self.form.addRow(self.tr("New due date"), self.day)
        self.area = self._text(self.tr("Reason"))

    def missing(self) -> str:
        try:
            day = self.day.value()
        except ValueError as error:
            return str(error)
        if day is None:
            return self.tr("Type the new due date.")
        return "" if self.area.toPlainText().strip() else self.tr("Say why; slips are counted and printed.")

    @classmethod
    def ask(
        cls, parent: QWidget | None, register: str, theme: Theme, due_on: date | None, heading: str = ""
    ) -> tuple[date, str] | None:
        """Return the new day and the reason."""
        dialog = cls(parent, register, theme, due_on, heading)
        accepted = dialog.answered()
        return (dialog.day.value(), dialog.area.toPlainText().strip()) if accepted else None


class DoneDialog(AskDialog):
    """Asks when an action was done and what shows it."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, evidence: str, *, evidence_needed: bool = False
    ) -> None:
        super().__init__(parent)
        self._evidence_needed = evidence_needed
        self.say(self.tr("Mark this action done"), self.tr("Mark done"))
        self.day = DayEditor(Field(self.tr("Done on"), Kind.DAY), theme)
        self.day.show_value(today())
        self.form.addRow(self.tr("Done on"), self.day)
        self.area = self._text(self.tr("Evidence: what shows that it was done"))
        self.area.setPlainText(evidence)

    def missing(self) -> str:
        try:
            day = self.day.value()
        except ValueError as error:
            return str(error)
        if day is None:
            return self.tr("Type the day on which it was done.")
        if self._evidence_needed and not self.area.toPlainText().strip():
            return self.tr("Say what shows that it was done; its CAPA needs that evidence.")
        return self.tr("This day is still to come.") if day > today() else ""

    @classmethod
    def ask(
        cls, parent: QWidget | None, theme: Theme, evidence: str, *, evidence_needed: bool = False
    ) -> tuple[date, str] | None:
        """Return the day and the evidence."""
        dialog = cls(parent, theme, evidence, evidence_needed=evidence_needed)
        accepted = dialog.answered()
        return (dialog.day.value(), dialog.area.toPlainText().strip()) if accepted else None
