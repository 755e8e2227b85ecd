"""Makes the plan of an import with what was decided so far, and makes it anew after each further decision."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from PySide6.QtCore import QObject, Signal

from qms_desktop.errors import QmsError
from qms_desktop.exchange.plan import Plan
from qms_desktop.store.datafile import Store
from qms_desktop.ui.import_files import plan_import
from qms_desktop.ui.import_files_step import FilesStep
from qms_desktop.ui.import_preview_step import PreviewStep
from qms_desktop.ui.import_rows import PlanRow, plan_rows
from qms_desktop.ui.import_work import WorkLine
from qms_desktop.ui.jobs import Job

Planned = tuple[Plan, list[PlanRow]]


class ImportPlanning(QObject):
    """Holds the plan and shows it in the preview; it is None from a decision to the plan made with it."""

    made = Signal(str)
    """A plan that was asked for stands in the preview, with a sentence to say about it."""
    failed = Signal(object)
    """The ``QmsError`` for which a plan could not be made anew; corrections and answers are kept."""

    def __init__(
        self, store: Store, work: WorkLine, files: FilesStep, preview: PreviewStep, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._work, self._files, self._preview = store, work, files, preview
        self.plan: Plan | None = None
        self._is_stale = False
        """Something was decided after the plan that is being made."""

    def make(self, words: str = "") -> None:
        """Plan with what was decided so far; ``made`` gives the words back."""

        def show(found: Planned) -> None:
            self._show(found)
            self.made.emit(words)

        self._work.run(self.tr("Comparing with your registers…"), self._planner(), show)

    def make_again(self) -> None:
        """Plan anew after a correction or an answer, while the preview stays in use."""
        self.plan = None
        if self._work.busy:
            self._is_stale = True
            return
        self._is_stale = False
        words = self.tr("Comparing with your registers…")
        self._work.run(words, self._planner(), self._show_again, self._fail, quiet=True)

    def _planner(self) -> Callable[[Job], Planned]:
        """Return what makes the plan, with the decisions as they are now."""
        store, files, day_first = self._store, self._files.files, self._preview.day_first
        answers, orders = deepcopy(self._preview.answers), deepcopy(self._preview.orders)

        def work(job: Job) -> Planned:
            plan = plan_import(store, files, job.report, day_first=day_first, answers=answers, orders=orders)
            return plan, plan_rows(plan, lambda: job.report(0, 0))

        return work

    def _show(self, found: Planned) -> None:
        self.plan, rows = found
        self._preview.show_plan(self.plan, rows)

    def _show_again(self, found: Planned) -> None:
        if self._is_stale:
            self.make_again()
        else:
            self._show(found)

    def _fail(self, error: QmsError) -> None:
        self._is_stale = False
        self.failed.emit(error)
