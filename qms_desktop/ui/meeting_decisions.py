"""Decisions of a meeting, typed on the spot: what, who, until when, and which kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.model.fields import fields
from qms_desktop.model.reviews import Decision, DecisionKind
from qms_desktop.ui.announcing import announce
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import FieldEditor
from qms_desktop.ui.language import spoken
from qms_desktop.ui.link_editor import LinkEditor, look_up_names, make_editor
from qms_desktop.ui.meeting_work import Decided
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING, Sign
from qms_desktop.ui.words import choice_label, day_text, field_label

NAMES = ("text", "owner", "due_on", "kind")
CHANGING = "changing"
"""In a draft: the id of the decision that is typed anew."""


class DecisionsPanel(QWidget):
    """The decisions so far, and a place to type the next one."""

    edited = Signal()
    """Something was typed and isn't added yet."""
    wanted = Signal(object, object)
    """Values to write down, and the id of the decision they change (None: a new one)."""
    dropped = Signal(int)
    """Id of a decision to take out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Sequence[Decided] = ()
        self._changing: int | None = None
        """The decision that is being changed; None for a new one."""
        self.editors: dict[str, FieldEditor] = {
            name: make_editor(fields(Decision)[name], desk, self) for name in NAMES
        }
        for editor in self.editors.values():
            editor.edited.connect(self.edited)
        self._assemble()
        self._dress()

    @property
    def is_typed(self) -> bool:
        """Whether a decision, or a part of one, stands in the editors and isn't written down."""
        return self._has_text or self._any_typed()

    def show_decisions(self, decisions: Sequence[Decided]) -> None:
        """List what is written down by now; what is being typed stays."""
        self._shown = decisions
        row = self.list.currentRow()
        self.list.clear()
        for one in decisions:
            item = QListWidgetItem(self._line(one))
            item.setToolTip(one.text)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(decisions) - 1))
        self.list.setVisible(bool(decisions))
        for button in (self.change, self.remove):
            button.setVisible(bool(decisions) and not self.entry.isHidden())
        self._dress()

    def set_open(self, is_open: bool) -> None:
        """Let nobody type into minutes that are approved."""
        self.entry.setVisible(is_open)
        for button in (self.change, self.remove):
            button.setVisible(is_open and bool(self._shown))

    def values(self) -> dict[str, Any]:
        """Return what is typed.

        Raises:
            ValueError: a field can't be read; its text says what to type.
        """
        return {name: editor.value() for name, editor in self.editors.items()}

    def raw(self) -> dict[str, Any]:
        """Return what is typed as a draft keeps it."""
        typed = {name: editor.raw() for name, editor in self.editors.items()}
        return {**typed, CHANGING: self._changing}

    def restore(self, raw: Mapping[str, Any]) -> None:
        """Show what ``raw`` returned; of a decision that is gone or has its action by now it is a new one."""
        open_ones = {one.id for one in self._shown if not one.action}
        self._changing = raw[CHANGING] if raw.get(CHANGING) in open_ones else None
        for name, one in raw.items():
            if name in self.editors and one is not None:
                self.editors[name].restore(one)
        self._dress()

    def add_typed(self) -> None:
        """Ask for what is typed to be written down, once a name typed a moment ago is looked up."""
        self.look_up(self.add_known)

    def look_up(self, then: Callable[[], object]) -> None:
        """Look up the owner typed a moment ago, then go on; where that fails, say why."""
        look_up_names(self, then, lambda error: self.say(spoken(str(error))))

    def add_known(self) -> None:
        """Ask for what is typed to be written down; say beside it what can't be read."""
        if not self._has_text:
            self.say(self.tr("Type what was decided first.") if self._any_typed() else "")
            self.editors["text"].setFocus()
            return
        try:
            values = self.values()
        except ValueError as error:
            self.say(str(error))
            return
        self.say("")
        self.wanted.emit(values, self._changing)

    def begin_anew(self, written: Mapping[str, Any]) -> None:
        """Empty the editors for the next decision; what was typed since that was ``written`` stays."""
        if self.raw() != written:
            return
        self._changing = None
        for editor in self.editors.values():
            editor.show_value(None)
        self.say("")
        self._dress()

    def say(self, problem: str) -> None:
        """Show what is wrong with the decision being typed."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        announce(self.problem, problem, wrong=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes the selected decision out, Enter changes it."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete:
                self._drop()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._begin_change()
                return True
        return super().eventFilter(watched, event)

    def _assemble(self) -> None:
        heading = QLabel(self.tr("Decisions"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Decisions"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setMinimumHeight(72)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.itemSelectionChanged.connect(self._dress)
        self.list.itemDoubleClicked.connect(lambda _: self._begin_change())
        self.change = self._button(self.tr("Change…"), self._begin_change)
        self.remove = self._button(self.tr("Take out"), self._drop)
        self.add = self._button(self.tr("Add decision"), self.add_typed)
        self.add.setToolTip(self.tr("Add decision (Ctrl+Return)"))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.add_typed)
        self.problem = PlainLabel()
        self.problem.setProperty("problem", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        verbs = QHBoxLayout()
        for button in (self.change, self.remove):
            verbs.addWidget(button)
        verbs.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING // 2)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        layout.addLayout(verbs)
        layout.addWidget(self._entry())
        layout.addStretch(0)

    def _entry(self) -> QWidget:
        self.entry = QWidget()
        self.entry.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        grid = QGridLayout(self.entry)
        grid.setContentsMargins(0, SPACING // 2, 0, 0)
        grid.setHorizontalSpacing(SPACING)
        grid.setVerticalSpacing(SPACING // 2)
        grid.addWidget(self.editors["text"], 0, 0, 1, 2)
        places = {"owner": (1, 0, 2), "due_on": (3, 0, 1), "kind": (3, 1, 1)}
        for name, (row, column, span) in places.items():
            label = QLabel(field_label(fields(Decision)[name]))
            label.setProperty("muted", True)
            label.setBuddy(self.editors[name])
            grid.addWidget(label, row, column, 1, span)
            grid.addWidget(self.editors[name], row + 1, column, 1, span)
        grid.addWidget(self.problem, 5, 0, 1, 2)
        grid.addWidget(self.add, 6, 0, 1, 2)
        grid.setColumnStretch(0, 4)  # a whole day is read beside its calendar
        grid.setColumnStretch(1, 3)
        self.editors["text"].setAccessibleName(field_label(fields(Decision)["text"]))
        area = self.editors["text"].focusProxy()
        if area is not None:
            area.setProperty("placeholderText", self.tr("What is decided?"))
        return self.entry

    def _button(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words.rstrip("…"))
        button.clicked.connect(lambda: slot())  # type: ignore[operator]  # a slot
        return button

    @property
    def _has_text(self) -> bool:
        return bool(str(self.editors["text"].raw()).strip())

    def _any_typed(self) -> bool:
        due, owner = self.editors["due_on"], self.editors["owner"]
        named = isinstance(owner, LinkEditor) and bool(owner.line.text().strip())
        return named or bool(str(due.raw()).strip())

    def _selected(self) -> Decided | None:
        row = self.list.currentRow()
        chosen = 0 <= row < len(self._shown) and bool(self.list.selectedItems())
        return self._shown[row] if chosen else None

    def _begin_change(self) -> None:
        one = self._selected()
        if one is None or one.action or self.entry.isHidden():
            return
        self._changing = one.id
        self.editors["text"].show_value(one.text)
        self.editors["owner"].show_value(one.owner.id if one.owner else None, one.owner)
        self.editors["due_on"].show_value(one.due_on)
        self.editors["kind"].show_value(one.kind)
        self.editors["text"].setFocus()
        self._dress()

    def _drop(self) -> None:
        one = self._selected()
        if one is not None and not one.action and not self.entry.isHidden():
            self.dropped.emit(one.id)

    def _line(self, one: Decided) -> str:
        """Return a decision as one entry of the list; what it lacks is said with a sign."""
        unowned, undated = self.tr("no owner"), self.tr("no due date")
        owner = one.owner.title if one.owner else f"{Sign.AT_RISK.value} {unowned}"
        due = day_text(one.due_on) if one.due_on else f"{Sign.AT_RISK.value} {undated}"
        kind = choice_label(DecisionKind(one.kind)) if one.kind else ""
        facts = " · ".join(part for part in (owner, due, kind, one.action) if part)
        return f"{one.sequence}. {one.text}\n{facts}"

    def _dress(self) -> None:
        one = self._selected()
        for button in (self.change, self.remove):
            button.setEnabled(one is not None and not one.action)
        words = self.tr("Add decision") if self._changing is None else self.tr("Change decision")
        self.add.setText(words)
        self.add.setAccessibleName(words)
