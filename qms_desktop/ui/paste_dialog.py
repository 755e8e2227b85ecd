"""Shows what pasted cells would do, row by row, before anything is written."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from qms_desktop.catalogue import titled
from qms_desktop.errors import QmsError
from qms_desktop.exchange.apply import apply_plan
from qms_desktop.exchange.pasted import NAME, Pasted, ask_nothing, reject_unread
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.model.registers import register
from qms_desktop.model.trail import Changed
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.import_files import FoundFile, FoundTable, plan_import
from qms_desktop.ui.import_preview_step import PreviewStep
from qms_desktop.ui.import_rows import PlanRow, plan_rows
from qms_desktop.ui.jobs import Job
from qms_desktop.ui.language import spoken
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING, title_font
from qms_desktop.ui.words import register_label

WRITTEN = (Verdict.NEW, Verdict.CHANGED)


class PasteDialog(QDialog):
    """The preview of the import, over pasted cells."""

    pasted = Signal(object)
    """What was changed, a ``Changed``."""
    said = Signal(str)

    def __init__(self, desk: Desk, name: str, found: Pasted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._name = desk, name
        f1_opens(self, "Lists")
        table = FoundTable(NAME, found.table, found.guess, wanted=True)
        self._file = FoundFile(Path(NAME), [table])
        self._plan: Plan | None = None
        self._job: Job | None = None
        self.preview = PreviewStep(desk.theme, True)
        self.message = MessageBar()
        self.button = QPushButton()
        self._build(found)
        self.preview.choices_changed.connect(self.make_plan)
        self.make_plan()

    def make_plan(self) -> None:
        """Compare the cells with the register, with what was corrected and answered so far."""
        self._plan = None
        self._mark()
        store, files, preview = self._desk.store, [self._file], self.preview
        answers, orders = deepcopy(preview.answers), deepcopy(preview.orders)

        def work(job: Job) -> tuple[Plan, list[PlanRow]]:
            plan = plan_import(store, files, job.report, answers=answers, orders=orders)
            edited = {conflict.key for _, conflict in plan.conflicts if not conflict.emptied}
            if edited - answers.theirs:  # who pastes over a value means it
                answers.theirs |= edited
                plan = plan_import(store, files, job.report, answers=answers, orders=orders)
            reject_unread(plan)
            ask_nothing(plan)
            return plan, plan_rows(plan)

        self._job = self._desk.jobs.run_reporting(work, self._show, self._fail, owner=self)

    def write(self) -> None:
        """Write the plan as one change."""
        plan, store = self._plan, self._desk.store
        if plan is None:
            return
        wanted: Plan = plan
        reason = None
        if self._moves_due_dates(plan):
            heading = self.tr("Why do the due dates of these actions move?")
            reason = ReasonDialog.ask(self, self._name, heading, self.tr("Move due dates"))
            if reason is None:
                return
        what = titled("pasted into {0:label}", register(self._name).plural)
        self.button.setEnabled(False)

        def work(job: Job) -> Changed:
            with store.change(what, reason) as change:
                apply_plan(change.session, wanted, job.report, history=False)
            wanted.told = change.told
            return change.changed

        self._job = self._desk.jobs.run_reporting(work, self._finish, self._fail, owner=self)

    def reject(self) -> None:
        """Leave; what runs is stopped and nothing of it is kept."""
        if self._job is not None and isValid(self._job):
            self._job.cancel()
        super().reject()

    def _moves_due_dates(self, plan: Plan) -> bool:
        """Whether an action that had a due date gets another: that asks for a reason."""
        changes = [planned.changes.values.get("due_on") for table in plan.tables for planned in table.planned]
        return self._name == "action" and any(change is not None and change[0] for change in changes)

    def _build(self, found: Pasted) -> None:
        words = self.tr("Paste into %1").replace("%1", register_label(register(self._name)))
        self.setWindowTitle(words)
        self.resize(980, 560)
        heading = PlainLabel(words)
        heading.setFont(title_font(self))
        notes = PlainLabel(" ".join([self.tr("An empty cell changes nothing."), *map(spoken, found.notes)]))
        notes.setWordWrap(True)
        notes.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAccessibleName(self.tr("Cancel"))
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        self.button.clicked.connect(self.write)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * SPACING,) * 4)
        layout.setSpacing(SPACING)
        for widget in (heading, notes, self.message, self.preview, buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self.preview, 1)

    def _show(self, found: tuple[Plan, list[PlanRow]]) -> None:
        self._plan, rows = found
        self.message.clear()
        self.preview.show_plan(self._plan, rows)
        self._mark()

    def _mark(self) -> None:
        """Say on the button what will be written; nothing to write greys it out."""
        number = sum(self._plan.count(verdict) for verdict in WRITTEN) if self._plan is not None else 0
        words = self.tr("Paste 1 row") if number == 1 else self.tr("Paste %1 rows").replace("%1", str(number))
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setEnabled(number > 0)

    def _fail(self, error: QmsError) -> None:
        self.message.say(str(error), wrong=True)
        self._mark()

    def _finish(self, changed: Changed) -> None:
        self.pasted.emit(changed)
        if self._plan is not None:
            new, other = (str(self._plan.count(verdict)) for verdict in WRITTEN)
            words = self.tr("Pasted: %1 new, %2 changed, %3 rejected")
            rejected = str(self._plan.count(Verdict.REJECTED))
            words = words.replace("%1", new).replace("%2", other).replace("%3", rejected)
            self.said.emit(". ".join([words, *map(spoken, self._plan.told)]))
        self.accept()
