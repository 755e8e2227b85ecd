"""The last page of a meeting: verdict, next review, and what is still missing before it counts as held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.reviews import Attendance, Review, ReviewState, Topic
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.field_rows import FieldRow
from qms_desktop.ui.meeting_work import Decided
from qms_desktop.ui.theme import SPACING, Sign
from qms_desktop.ui.words import choice_label, register_label

NAMES = ("held_on", "chair", "conclusion", "verdict", "next_review_on")


class OutcomePage(QScrollArea):
    """Fields of the review itself, and the step that ends the meeting; a small screen scrolls them."""

    edited = Signal()
    topic_wanted = Signal(str)
    """Value of an input that is not covered."""
    freeze_wanted = Signal()
    held_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._missing: tuple[Sequence[Topic], Sequence[str]] = ((), ())
        self.rows = {name: FieldRow(fields(Review)[name], desk, self) for name in NAMES}
        for row in self.rows.values():
            row.edited.connect(self.edited)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(SPACING)
        for row in self.rows.values():
            held = QVBoxLayout()
            held.setSpacing(2)
            held.addWidget(row.editor)
            held.addWidget(row.message)
            form.addRow(row.label, held)
        self.missing = QLabel()
        self.missing.setWordWrap(True)
        self.missing.setTextFormat(Qt.TextFormat.RichText)
        self.missing.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.missing.setAccessibleName(self.tr("Still missing"))
        self.missing.linkActivated.connect(self.topic_wanted)
        self.freeze = QPushButton(self.tr("Freeze figures"))
        self.held = QPushButton(self.tr("Mark held"))
        for button in (self.freeze, self.held):
            button.setProperty("primary", True)
        verbs = QVBoxLayout()
        for button, signal in ((self.freeze, self.freeze_wanted), (self.held, self.held_wanted)):
            button.setAccessibleName(button.text())
            button.clicked.connect(signal)
            verbs.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        sheet = QWidget()
        sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, SPACING, 0)
        layout.setSpacing(2 * SPACING)
        layout.addLayout(form)
        layout.addWidget(self.missing)
        layout.addLayout(verbs)
        layout.addStretch(1)

    def show_values(self, values: Mapping[str, Any], refs: Mapping[tuple[str, int], Ref]) -> None:
        """Show what is stored."""
        for name, row in self.rows.items():
            row.show_value(values[name], self._ref(name, values, refs))

    def take_stored(self, values: Mapping[str, Any], refs: Mapping[tuple[str, int], Ref]) -> None:
        """Follow what is stored by now; what was typed since stays."""
        for name, row in self.rows.items():
            row.take_baseline(values[name], self._ref(name, values, refs))

    def dirty(self) -> dict[str, Any]:
        """Return what was typed, where it can be read; the rest says beside itself why not."""
        typed = [row for row in self.rows.values() if row.is_dirty]
        return {row.field.name: row.editor.value() for row in typed if row.check()}

    def raw(self) -> dict[str, Any]:
        """Return what was typed as a draft keeps it."""
        return {name: row.editor.raw() for name, row in self.rows.items() if row.is_dirty}

    def restore(self, raw: Mapping[str, Any]) -> None:
        """Show what ``raw`` returned."""
        for name, typed in raw.items():
            if name in self.rows:
                self.rows[name].editor.restore(typed)

    def show_standing(
        self,
        state: ReviewState,
        uncovered: Sequence[Topic],
        bare: Sequence[Decided],
        silent: Sequence[Topic],
        attended: bool,
    ) -> None:
        """Say what is missing, and offer the step that is next.

        Args:
            state: of the review.
            uncovered: inputs that nobody spoke to and of which there is no data.
            bare: decisions without an owner or a due date.
            silent: inputs of which there is data, to which nothing is recorded.
            attended: whether somebody is entered as present.
        """
        self.freeze.setVisible(state is ReviewState.PLANNED)
        self.held.setVisible(state in (ReviewState.PLANNED, ReviewState.FROZEN))
        self.held.setEnabled(state is ReviewState.FROZEN and not uncovered)
        for row in self.rows.values():
            row.editor.setEnabled(state not in (ReviewState.APPROVED, ReviewState.CLOSED))
        is_open = state not in (ReviewState.APPROVED, ReviewState.CLOSED)
        notes = self._notes(silent, attended) if is_open else []
        self.missing.setText("<br>".join([self._words(state, uncovered, bare), *notes]))

    def _notes(self, silent: Sequence[Topic], attended: bool) -> list[str]:
        """Say what no gate asks for and everybody who reads the minutes will miss."""
        notes = []
        if silent:
            words = self.tr("Figures only, nothing said to them; the minutes will say so: %1")
            notes.append(words.replace("%1", _links(silent)))
        if not attended:
            words = self.tr("Nobody is entered as present; the review's page “%1” takes them.")
            notes.append(words.replace("%1", escape(register_label(Attendance))))
        colour = self._desk.theme.colours.no_data
        return [f'<span style="color:{colour}">{Sign.NO_DATA.value}</span> {note}' for note in notes]

    def _words(self, state: ReviewState, uncovered: Sequence[Topic], bare: Sequence[Decided]) -> str:
        if state in (ReviewState.APPROVED, ReviewState.CLOSED):
            return self.tr("This review is approved: it is shown as it stands.")
        lines = []
        if state is ReviewState.PLANNED:
            lines.append(
                self.tr("Before it is held: freeze the figures, so that everybody speaks of the same.")
            )
        if uncovered:
            words = self.tr("Before it is held, not covered yet: %1")
            lines.append(words.replace("%1", _links(uncovered)))
        lacking = [self.tr("a verdict")] if not self._typed("verdict") else []
        lacking += [] if self._typed("next_review_on") else [self.tr("the day of the next review")]
        lacking += [
            self.tr("owner and due date of decision %1").replace("%1", str(one.sequence)) for one in bare
        ]
        if lacking:
            lines.append(self.tr("Before it is approved: %1").replace("%1", escape(", ".join(lacking))))
        colours = self._desk.theme.colours
        if not lines:
            sign = f'<span style="color:{colours.met}">{Sign.MET.value}</span>'
            nothing = self.tr("Nothing is missing.")
            return f"{sign} {nothing}"
        sign = f'<span style="color:{colours.at_risk}">{Sign.AT_RISK.value}</span>'
        return "<br>".join(f"{sign} {line}" for line in lines)

    def _typed(self, name: str) -> bool:
        return bool(str(self.rows[name].editor.raw() or "").strip())

    def _ref(self, name: str, values: Mapping[str, Any], refs: Mapping[tuple[str, int], Ref]) -> Ref | None:
        field = fields(Review)[name]
        value = values[name]
        return refs.get((field.target, value)) if field.kind is Kind.LINK and value is not None else None


def _links(topics: Sequence[Topic]) -> str:
    return ", ".join(f'<a href="{one.value}">{one.value} {escape(choice_label(one))}</a>' for one in topics)
