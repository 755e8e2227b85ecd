"""Changes many records of a list at once: one question, one change, one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from qms_desktop.catalogue import titled
from qms_desktop.model.fields import Field, fields
from qms_desktop.model.registers import register
from qms_desktop.model.trail import Changed
from qms_desktop.store.unit import Change
from qms_desktop.ui.ask import DueDialog, ReasonDialog
from qms_desktop.ui.ask_link import LinkDialog
from qms_desktop.ui.ask_revision import ApproveRevisionDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.jobs import Job
from qms_desktop.ui.lasting import Lasting
from qms_desktop.ui.record_work import noun, plural_noun
from qms_desktop.ui.words import field_label, in_sentence, today
from qms_desktop.workflow.several import Report, approve_all, move_due_dates, set_field, withdraw_all

LINKS = ("owner", "process")
"""Links that are often changed for many records at once."""
Verb = Callable[[Change, Report], object]


class Several(QObject):
    """The verbs on the rows picked in one list."""

    changed = Signal(object)
    """What was changed, a ``Changed``."""
    failed = Signal(str)

    def __init__(self, desk: Desk, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._name, self._window = desk, name, window
        self._fields = fields(register(name))
        self.work = Lasting(desk.jobs, self)

    def add_verbs(
        self, menu: QMenu, ids: Sequence[int], why_fixed: Callable[[Sequence[int], str], str]
    ) -> None:
        """Add what can be done with some records to a menu.

        Args:
            menu: where to.
            ids: the records.
            why_fixed: says why a field of all of them stays as it is; nothing where it can be changed.
        """
        if self._desk.store.read_only or not ids:
            return
        for field in (self._fields[name] for name in LINKS if name in self._fields):
            words = self.tr("Change %1 of %2…").replace("%1", in_sentence(field_label(field)))
            action = menu.addAction(words.replace("%2", self._words(ids)))
            action.triggered.connect(lambda _=False, field=field: self.ask_link(field, ids))
            _grey_out(action, why_fixed(ids, field.name))
        due = self.due_field
        if due is not None:
            words = self.tr("Move “%1” of %2…").replace("%1", field_label(due))
            action = menu.addAction(words.replace("%2", self._words(ids)), lambda: self.ask_due(due, ids))
            _grey_out(action, why_fixed(ids, due.name))
        if self._name == "process":
            words = self.tr("Approve %1…").replace("%1", self._words(ids))
            menu.addAction(words, lambda: self.ask_approval(ids))
        words = self.tr("Withdraw %1…").replace("%1", self._words(ids))
        menu.addAction(words, lambda: self.ask_withdraw(ids))

    @property
    def due_field(self) -> Field | None:
        """The day on which a record of this register is due."""
        return next((field for field in self._fields.values() if field.overdue), None)

    def ask_link(self, field: Field, ids: Sequence[int]) -> None:
        """Ask for the other record, then let all of them link to it."""
        label = in_sentence(field_label(field))
        heading = self.tr("Who or what is the %1 of %2?").replace("%1", label)
        verb = self.tr("Change %1").replace("%1", label)
        heading = heading.replace("%2", self._words(ids))
        ref = LinkDialog.ask(self._window, self._desk, field, heading, verb)
        if ref is not None:
            what = titled(
                "changed {0:label} of {1} {2:label} to {3}", field.label, *self._counted(ids), ref.title
            )
            name, key, id_ = self._name, field.name, ref.id
            self._do(
                what, None, lambda change, report: set_field(change.session, name, ids, key, id_, report)
            )

    def ask_due(self, field: Field, ids: Sequence[int]) -> None:
        """Ask for the day and why, then move all of them."""
        heading = self.tr("To which day does “%1” of %2 move?").replace("%1", field_label(field))
        heading = heading.replace("%2", self._words(ids))
        answer = DueDialog.ask(self._window, self._name, self._desk.theme, None, heading)
        if answer is not None:
            day, reason = answer
            what = titled("moved {0:label} of {1} {2:label}", field.label, *self._counted(ids))
            self._do(what, reason, self._move(field.name, ids, day, reason))

    def ask_withdraw(self, ids: Sequence[int]) -> None:
        """Ask why, then take all of them out of use."""
        heading = self.tr("Why is %1 withdrawn?") if len(ids) == 1 else self.tr("Why are %1 withdrawn?")
        heading = heading.replace("%1", self._words(ids))
        reason = ReasonDialog.ask(self._window, self._name, heading, self.tr("Withdraw"))
        if reason is not None:
            why, name = reason, self._name
            self._do(
                titled("withdrew {0} {1:label}", *self._counted(ids)),
                reason,
                lambda change, report: withdraw_all(change.session, name, ids, why, today(), report),
            )

    def ask_approval(self, ids: Sequence[int]) -> None:
        """Ask who approves and from when, then approve all of them as they stand."""
        heading = self.tr("Approve %1 as they stand").replace("%1", self._words(ids))
        answer = ApproveRevisionDialog(self._window, self._desk, heading).approval()
        if answer is not None:
            by, on, effective_on, reason = answer
            self._do(
                titled("approved {0} {1:label}", *self._counted(ids)),
                reason or None,
                lambda change, report: approve_all(change.session, ids, by, on, reason, effective_on, report),
            )

    def _move(self, key: str, ids: Sequence[int], day: date, reason: str) -> Verb:
        name = self._name
        return lambda change, report: move_due_dates(change.session, name, ids, key, day, reason, report)

    def _words(self, ids: Sequence[int]) -> str:
        return f"{len(ids)} {noun(self._name) if len(ids) == 1 else plural_noun(self._name)}"

    def _counted(self, ids: Sequence[int]) -> tuple[int, str]:
        """How many, and what they are called in the trail."""
        cls = register(self._name)
        return len(ids), cls.label if len(ids) == 1 else cls.plural

    def _do(self, what: str, reason: str | None, verb: Verb) -> None:
        store = self._desk.store

        def work(job: Job) -> Changed:
            with store.change(what, reason) as change:
                verb(change, job.report)
            return change.changed

        self.work.run(self.tr("Changing…"), work, self.changed.emit, lambda e: self.failed.emit(str(e)))


def _grey_out(action: QAction, why: str) -> None:
    """Offer a verb only where it can do something; its tip says why it can't, and what to do."""
    action.setEnabled(not why)
    action.setToolTip(why)
