"""What the import wizard does in the background: one piece of work at a time, with progress and a way out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from qms_desktop.errors import QmsError
from qms_desktop.model.bulk import give_back, let_go
from qms_desktop.ui.import_rows import PlanRow
from qms_desktop.ui.jobs import Job, Jobs, Lane
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING


class WorkLine(QWidget):
    """A progress bar with words, shown while something runs."""

    begun = Signal()
    changed = Signal()
    """Work began or ended."""
    failed = Signal(str)
    """The sentence of an error that nobody handles."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._can_be_left = False
        self.quiet = False
        """What runs lets the step be used meanwhile."""
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFixedWidth(180)
        self.bar.setTextVisible(False)
        self.words = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.bar)
        row.addWidget(self.words)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._job is not None

    def run(
        self,
        words: str,
        function: Callable[[Job], Any],
        on_done: Callable[[Any], object],
        on_failed: Callable[[QmsError], object] | None = None,
        *,
        lane: Lane = Lane.DATABASE,
        quiet: bool = False,
        can_be_left: bool = False,
    ) -> None:
        """Run a function in the background.

        Args:
            words: said beside the bar.
            function: given its ``Job`` to report through.
            on_done: called with its result.
            on_failed: called with its error; None: ``failed`` tells it.
            lane: the data file's one thread, or those for files.
            quiet: the wizard can be used meanwhile.
            can_be_left: it changes nothing and can't be stopped in one piece, such as reading a large file;
                who cancels doesn't wait for its end.
        """
        self.begun.emit()
        self.words.setText(words)

        job = self._jobs.run_reporting(
            function,
            lambda result: self._end(job, on_done, result),
            lambda error: self._end(job, on_failed or self._tell, error),
            lane=lane,
            owner=self,
        )
        job.progress.connect(self._show)
        self._job, self.quiet, self._can_be_left = job, quiet, can_be_left
        self.bar.setRange(0, 0)
        self.show()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what runs; what is rolled back says so when it has."""
        if self._job is not None:
            self._job.cancel()
            if self._can_be_left:
                self._job = None
                self.failed.emit(self.tr("Cancelled; nothing was changed."))
                self._rest()

    def close_down(self, rows: list[PlanRow]) -> None:
        """Stop what runs, for good, and let go of many rows away from the window's thread."""
        if self._job is not None:
            self._job.cancel()
        self._jobs.run(partial(_let_go, rows), lane=Lane.FILES)

    def _end(self, job: Job, then: Callable[[Any], object], result: Any) -> None:
        if job is self._job:  # else nobody waits for it any more
            self._job = None
            then(result)
            self._rest()

    def _rest(self) -> None:
        self.setVisible(self.busy)
        self.changed.emit()

    def _tell(self, error: QmsError) -> None:
        self.failed.emit(str(error))

    def _show(self, done: int, total: int) -> None:
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(done)


def _let_go(rows: list[PlanRow]) -> None:
    """Free the rows of a preview one by one, and those of its plans and sheets that nobody else holds."""
    plans = list({id(row.plan): row.plan for row in rows}.values())
    parts = [part for plan in plans for part in (*plan.planned, *plan.table.sheet.rows)]
    let_go(rows)
    plans.clear()
    let_go(parts)
    give_back()
