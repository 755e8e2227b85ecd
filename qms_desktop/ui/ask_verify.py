"""Asks who verified an action or a CAPA, when, and what was found; says that it is attested, not proven."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qms_desktop.insight.views import RecordView
from qms_desktop.model.capa_effect import Measured, Taken
from qms_desktop.model.capas import Capa, EffectivenessResult
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.ui import record_work
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.day_editor import DayEditor
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import ChoiceEditor, NumberEditor
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import number_text, today


class ActionVerified(NamedTuple):
    """Who verified an action, when, and what was found."""

    by: int
    on: date
    verdict: str


class CapaVerified(NamedTuple):
    """What an effectiveness check showed; KPI values are None where they are to come from the readings."""

    result: EffectivenessResult
    by: int
    on: date
    note: str
    before: float | None
    after: float | None


class VerifyDialog(AskDialog):
    """Who, when, what was found."""

    def __init__(self, parent: QWidget | None, desk: Desk, view: RecordView) -> None:
        super().__init__(parent)
        self._owner = view.values["owner"]
        self.person = LinkEditor(Field(self.tr("Verified by"), Kind.LINK, target="person"), desk)
        self.day = DayEditor(Field(self.tr("Verified on"), Kind.DAY), desk.theme)
        self.day.show_value(today())

    def _ask_who(self, found: str) -> None:
        self.form.addRow(self.tr("Verified by"), self.person)
        self.attested = attested()
        self.form.addRow(self.attested)
        self.form.addRow(self.tr("Verified on"), self.day)
        self.area = self._text(found)

    def missing(self) -> str:
        try:
            by, on = self.person.value(), self.day.value()
        except ValueError as error:
            return str(error)
        if by is None or on is None:
            return self.tr("Say who verified it, and when.")
        if by == self._owner:
            return self.tr("The owner can't be the one who verifies it; choose somebody else.")
        return self.tr("This day is still to come.") if on > today() else ""


class VerifyActionDialog(VerifyDialog):
    """For an action that is done."""

    def __init__(self, parent: QWidget | None, desk: Desk, view: RecordView) -> None:
        super().__init__(parent, desk, view)
        self.say(self.tr("Verify %1").replace("%1", str(view.values["number"])), self.tr("Verify"))
        self._ask_who(self.tr("Verdict: what was found"))
        self.area.setPlainText(view.values["verdict"] or "")

    @classmethod
    def ask(cls, parent: QWidget | None, desk: Desk, view: RecordView) -> ActionVerified | None:
        """Return who, when and the verdict."""
        dialog = cls(parent, desk, view)
        if not dialog.answered():
            return None
        return ActionVerified(dialog.person.value(), dialog.day.value(), dialog.area.toPlainText().strip())


class VerifyCapaDialog(VerifyDialog):
    """For a CAPA whose actions are all done; a linked KPI shows before and after from its readings."""

    chapter = "CAPA from beginning to end"

    def __init__(self, parent: QWidget | None, desk: Desk, view: RecordView) -> None:
        super().__init__(parent, desk, view)
        number = str(view.values["number"])
        heading = self.tr("Verify the effectiveness of %1").replace("%1", number)
        self.say(heading, self.tr("Record the check"))
        criterion = view.values["effectiveness_criterion"]
        if criterion:
            self.tell(self.tr("Effective when: %1").replace("%1", criterion))
        self.outcome = ChoiceEditor(fields(Capa)["effectiveness_result"])
        self.form.addRow(self.tr("Result"), self.outcome)
        self.before, self.after = (NumberEditor(fields(Capa)[f"effectiveness_{side}"]) for side in SIDES)
        self.sources = {side: QLabel() for side in SIDES}
        if view.values["effectiveness_kpi"] is not None:
            self._ask_values(desk, view)
        self._ask_who(self.tr("What the check showed"))
        self.area.setPlainText(view.values["effectiveness_note"] or "")

    def missing(self) -> str:
        if self.outcome.value() is None:
            return self.tr("Choose the result of the check.")
        try:
            self.before.value(), self.after.value()
        except ValueError as error:
            return str(error)
        return super().missing()

    def _ask_values(self, desk: Desk, view: RecordView) -> None:
        kpi = view.refs.get(("kpi", view.values["effectiveness_kpi"]))
        name = kpi.title if kpi is not None else ""
        words = (self.tr("“%1” before the actions"), self.tr("“%1” after the actions"))
        beside = QHBoxLayout()
        beside.setSpacing(2 * SPACING)
        for side, words_of_side, editor in zip(SIDES, words, (self.before, self.after), strict=True):
            editor.show_value(view.values[f"effectiveness_{side}"])
            self.sources[side].setProperty("muted", True)
            self.sources[side].setWordWrap(True)
            label = QLabel(words_of_side.replace("%1", name), wordWrap=True)
            label.setBuddy(editor)
            column = QVBoxLayout()
            for widget in (label, editor, self.sources[side]):
                column.addWidget(widget)
            column.addStretch()
            beside.addLayout(column, 1)
        self.form.addRow(beside)
        store, id_ = desk.store, view.id
        desk.jobs.run(lambda: record_work.read_measured(store, id_), self.show_measured, owner=self)

    def show_measured(self, found: Measured) -> None:
        """Offer the newest reading of each side and name all of them; what was typed stays."""
        for side, readings in zip(SIDES, (found.before, found.after), strict=True):
            editor = self.before if side == "before" else self.after
            if readings and not editor.raw():
                editor.show_value(readings[0].value)
            self.sources[side].setText(self._said(readings))
        self.grow()

    def _said(self, readings: tuple[Taken, ...]) -> str:
        if not readings:
            return self.tr("No reading of a whole period lies on this side of the actions; type the value.")
        shown = ", ".join(f"{one.period}: {number_text(one.value)}" for one in readings[:6])
        return self.tr("From the readings, newest first: %1").replace("%1", shown)

    @classmethod
    def ask(cls, parent: QWidget | None, desk: Desk, view: RecordView) -> CapaVerified | None:
        """Return what the check showed."""
        dialog = cls(parent, desk, view)
        if not dialog.answered():
            return None
        who = dialog.person.value(), dialog.day.value(), dialog.area.toPlainText().strip()
        return CapaVerified(dialog.outcome.value(), *who, dialog.before.value(), dialog.after.value())


SIDES = ("before", "after")


def attested() -> QLabel:
    """Return what is said beside every name of somebody who verified or approved."""
    words = QCoreApplication.translate(
        "attested", "Attested by whoever enters it here; a program on one computer can't prove who it was."
    )
    label = QLabel(words)
    label.setProperty("muted", True)
    label.setWordWrap(True)
    return label
