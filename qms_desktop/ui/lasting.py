"""Background work that may take its time: said, with a way to stop it, once it has lasted a moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from qms_desktop.errors import QmsError
from qms_desktop.ui.jobs import Job, Jobs, Lane, after

LASTS = 300
"""Milliseconds after which work shows how far it is."""


class Lasting(QObject):
    """Runs one piece of work at a time."""

    lasting = Signal(str, object)
    """What is being done, and its ``Job``."""
    ended = Signal(object)
    """The ``Job``."""

    def __init__(self, jobs: Jobs, parent: QObject, lane: Lane = Lane.DATABASE) -> None:
        super().__init__(parent)
        self._jobs, self._lane = jobs, lane
        self._words = ""
        self.job: Job | None = None
        """What runs now."""
        self._soon = after(LASTS, self, self._tell)

    def run(
        self,
        words: str,
        work: Callable[[Job], Any],
        on_done: Callable[[Any], object],
        on_failed: Callable[[QmsError], object],
        *,
        can_be_left: bool = False,
        lane: Lane | None = None,
    ) -> None:
        """Begin; nothing happens while something runs already. It has ``ended`` before it is called back.

        Args:
            words: what is being done.
            work: given its ``Job`` to report through.
            on_done: called with its result.
            on_failed: called with its error.
            can_be_left: it only reads, and goes long ways without a report; who cancels doesn't wait for it.
            lane: another one than its own.
        """
        if self.job is not None:
            return

        def then(callback: Callable[[Any], object]) -> Callable[[Any], None]:
            def called(result: Any) -> None:
                if not job.is_left:
                    self._end()
                    callback(result)

            return called

        def leave() -> None:
            if self.job is not job:  # cancelled once more, when the window closes: it was left long ago
                return
            job.is_left = True
            self._end()
            on_failed(QmsError(self.tr("Cancelled; nothing was changed.")))

        self._words = words
        job = self.job = self._jobs.run_reporting(
            work, then(on_done), then(on_failed), lane=lane or self._lane, owner=self
        )
        if can_be_left:
            job.cancelled.connect(leave)
        self._soon.start()

    def cancel(self) -> None:
        """Ask what runs to stop."""
        if self.job is not None:
            self.job.cancel()

    def _tell(self) -> None:
        if self.job is not None:
            self.lasting.emit(self._words, self.job)

    def _end(self) -> None:
        job, self.job = self.job, None
        self._soon.stop()
        self.ended.emit(job)
