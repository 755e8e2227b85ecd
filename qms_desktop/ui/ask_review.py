"""Asks for what the steps of a management review want, and does them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from qms_desktop.insight.rows import Ref
from qms_desktop.insight.views import RecordView
from qms_desktop.model.fields import Field, Kind
from qms_desktop.model.reviews import ReviewState
from qms_desktop.ui import record_work
from qms_desktop.ui.ask import AskDialog, ReasonDialog
from qms_desktop.ui.ask_verify import attested
from qms_desktop.ui.day_editor import DayEditor
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.record_work import Step
from qms_desktop.ui.words import choice_label, today


class ApproveDialog(AskDialog):
    """Asks who approves the minutes, and on which day."""

    chapter = "Management review"

    def __init__(self, parent: QWidget | None, desk: Desk, number: str, chair: Ref | None) -> None:
        super().__init__(parent)
        self.say(self.tr("Approve the minutes of %1").replace("%1", number), self.tr("Approve"))
        self.person = LinkEditor(Field(self.tr("Approved by"), Kind.LINK, target="person"), desk)
        self.person.show_value(chair.id if chair else None, chair)
        self.form.addRow(self.tr("Approved by"), self.person)
        self.attested = attested()
        self.form.addRow(self.attested)
        self.day = DayEditor(Field(self.tr("Approved on"), Kind.DAY), desk.theme)
        self.day.show_value(today())
        self.form.addRow(self.tr("Approved on"), self.day)

    def missing(self) -> str:
        try:
            by, on = self.person.value(), self.day.value()
        except ValueError as error:
            return str(error)
        return "" if by is not None and on is not None else self.tr("Say who approves, and when.")

    @classmethod
    def ask(
        cls, parent: QWidget | None, desk: Desk, number: str, chair: Ref | None
    ) -> tuple[int, date] | None:
        """Return the id of who approves, and the day."""
        dialog = cls(parent, desk, number, chair)
        accepted = dialog.answered()
        return (dialog.person.value(), dialog.day.value()) if accepted else None


def review_step(
    parent: QWidget, desk: Desk, view: RecordView, state: ReviewState
) -> tuple[Step, str | None] | None:
    """Ask what a step of a review wants; return the step and the reason given, None when cancelled."""
    number = str(view.values["number"])
    if state is ReviewState.FROZEN:
        return record_work.freeze_step(), None
    if state is ReviewState.APPROVED:
        chair = view.refs.get(("person", view.values["chair"]))
        answer = ApproveDialog.ask(parent, desk, number, chair)
        return (record_work.approve_step(*answer), None) if answer is not None else None
    if state is ReviewState.CLOSED and not view.missing:
        return record_work.close_step(""), None
    reason = ReasonDialog.ask(parent, view.register, *_question(view, state, number))
    if reason is None:
        return None
    if state is ReviewState.CLOSED:
        return record_work.close_step(reason), reason
    if state is ReviewState.HELD:
        return record_work.revise_step(reason), reason
    return record_work.state_step("review", state.value, reason), reason


def _question(view: RecordView, state: ReviewState, number: str) -> tuple[str, str]:
    if state is ReviewState.CLOSED:
        heading = QCoreApplication.translate(
            "review", "Still open: %1. Why are these actions carried over to the next review?"
        )
        verb = QCoreApplication.translate("review", "Carry over and close")
        return heading.replace("%1", ", ".join(view.missing)), verb
    if state is ReviewState.HELD:
        heading = QCoreApplication.translate("review", "Why are the approved minutes of %1 revised?")
        return heading.replace("%1", number), QCoreApplication.translate("review", "Make a revision")
    heading = QCoreApplication.translate("review", "Why does %1 become “%2”?")
    return heading.replace("%1", number).replace("%2", choice_label(state)), choice_label(state)
