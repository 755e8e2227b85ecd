"""Asks who approves a process as it stands, and which earlier revision is wanted on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from qms_desktop.insight.revisions import Approved
from qms_desktop.insight.rows import Ref
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

    def __init__(
        self,
        parent: QWidget | None,
        desk: Desk,
        heading: str,
        owner: Ref | None = None,
        changed: Sequence[str] = (),
        *,
        needs_reason: bool = False,
    ) -> None:
        """Ask.

        Args:
            parent: the window it belongs to.
            desk: where people are found.
            heading: what is approved.
            owner: who approves, unless somebody else is chosen.
            changed: what changed since the revision before.
            needs_reason: whether there is one.
        """
        super().__init__(parent)
        self._needs_reason = needs_reason
        self.say(heading, self.tr("Approve"))
        if changed:
            words = self.tr("Changed since the revision before: %1.")
            self.tell(words.replace("%1", ", ".join(changed)))
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
        """Return the approval of one process."""
        return cls.of(parent, desk, view).approval()

    @classmethod
    def of(cls, parent: QWidget | None, desk: Desk, view: RecordView) -> ApproveRevisionDialog:
        """Return what asks for one process."""
        number, owner = str(view.values["number"]), view.refs.get(("person", view.values["owner"]))
        heading = QCoreApplication.translate("ApproveRevisionDialog", "Approve %1 as a revision")
        known = bool(view.parts.get("process_revision"))
        return cls(parent, desk, heading.replace("%1", number), owner, view.unapproved, needs_reason=known)

    def approval(self) -> Approval | None:
        """Ask, and return what was answered."""
        if not self.answered():
            return None
        days = self.day.value(), self.effective.value()
        return Approval(self.person.value(), *days, self.area.toPlainText().strip())


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
