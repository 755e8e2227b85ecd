"""Background work that may take its time: said, with a way to stop it, once it has lasted a moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from qms_desktop.errors import QmsError
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.jobs import Job, after

LASTS = 300
"""Milliseconds after which work shows how far it is."""


class Lasting(QObject):
    """Runs one piece of work at a time."""

    lasting = Signal(str, object)
    """What is being done, and its ``Job``."""
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
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
    ) -> None:
        """Begin; nothing happens while something runs already. It has ``ended`` before it is called back."""
        if self.job is not None:
            return

        def then(callback: Callable[[Any], object]) -> Callable[[Any], None]:
            def called(result: Any) -> None:
                self._end()
                callback(result)

            return called

        self._words = words
        self.job = self._desk.jobs.run_reporting(work, then(on_done), then(on_failed), owner=self)
        self._soon.start()

    def cancel(self) -> None:
        """Ask what runs to stop."""
        if self.job is not None:
            self.job.cancel()

    def _tell(self) -> None:
        if self.job is not None:
            self.lasting.emit(self._words, self.job)

    def _end(self) -> None:
        self.job = None
        self._soon.stop()
        self.ended.emit()
