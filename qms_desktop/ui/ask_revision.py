"""Asks who approves a process as it stands, and which earlier revision is wanted on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QWidget

from qms_desktop.insight.revisions import Approved
from qms_desktop.insight.views import RecordView
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.processes import Process
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.ask_verify import attested
from qms_desktop.ui.day_editor import DayEditor
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.words import day_text, field_label, today


class Approval(NamedTuple):
    """Who approved a process, when, from when it holds, and what changed."""

    by: int
    on: date
    effective_on: date
    reason: str


class ApproveRevisionDialog(AskDialog):
    """Who, when, from when, what changed and why."""

    chapter = "Processes and people"

    def __init__(self, parent: QWidget | None, desk: Desk, view: RecordView) -> None:
        super().__init__(parent)
        self._needs_reason = bool(view.parts.get("process_revision"))
        heading = self.tr("Approve %1 as a revision").replace("%1", str(view.values["number"]))
        self.say(heading, self.tr("Approve"))
        if view.unapproved:
            words = self.tr("Changed since the revision before: %1.")
            self.tell(words.replace("%1", ", ".join(view.unapproved)))
        owner = view.refs.get(("person", view.values["owner"]))
        self.person = LinkEditor(Field(self.tr("Approved by"), Kind.LINK, target="person"), desk)
        self.person.show_value(owner.id if owner else None, owner)
        self.form.addRow(self.tr("Approved by"), self.person)
        self.attested = attested()
        self.form.addRow(self.attested)
        self.day = DayEditor(Field(self.tr("Approved on"), Kind.DAY), desk.theme)
        self.effective = DayEditor(fields(Process)["effective_on"], desk.theme)
        for editor, label in (
            (self.day, self.tr("Approved on")),
            (self.effective, field_label(fields(Process)["effective_on"])),
        ):
            editor.show_value(today())
            self.form.addRow(label, editor)
        self.area = self._text(self.tr("What changed, and why"))

    def missing(self) -> str:
        try:
            by, on, effective_on = self.person.value(), self.day.value(), self.effective.value()
        except ValueError as error:
            return str(error)
        if by is None or on is None or effective_on is None:
            return self.tr("Say who approves, when, and from when it holds.")
        if on > today():
            return self.tr("This day is still to come.")
        needed = self._needs_reason and not self.area.toPlainText().strip()
        return self.tr("Say what changed, and why; it stays with the revision.") if needed else ""

    @classmethod
    def ask(cls, parent: QWidget | None, desk: Desk, view: RecordView) -> Approval | None:
        """Return the approval."""
        dialog = cls(parent, desk, view)
        if not dialog.answered():
            return None
        days = dialog.day.value(), dialog.effective.value()
        return Approval(dialog.person.value(), *days, dialog.area.toPlainText().strip())


class RevisionDialog(AskDialog):
    """Which of the revisions approved so far."""

    chapter = "Processes and people"

    def __init__(self, parent: QWidget | None, number: str, known: Sequence[Approved]) -> None:
        super().__init__(parent)
        self.say(self.tr("An earlier revision of %1").replace("%1", number), self.tr("Show"))
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Revision"))
        for one in known:
            on = day_text(one.approved_on) if one.approved_on else ""
            self.box.addItem("  ·  ".join(filter(None, (one.revision, on, one.reason))), one.key)
        self.form.addRow(self.tr("Revision"), self.box)

    @classmethod
    def ask(cls, parent: QWidget | None, number: str, known: Sequence[Approved]) -> int | None:
        """Return the key of the revision chosen."""
        dialog = cls(parent, number, known)
        accepted = dialog.answered()
        return int(dialog.box.currentData()) if accepted else None
