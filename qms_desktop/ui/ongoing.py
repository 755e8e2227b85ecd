"""What takes its time in the window, said above the tabs with a way to stop it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from qms_desktop.ui.jobs import Job
from qms_desktop.ui.lasting import Lasting
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.undoing import Undoing


class Ongoing(QObject):
    """Of several at once the newest is shown, then the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: dict[Job, str] = {}
        self.bar: MessageBar | None = None
        """Where it is said; another one once the window is built anew."""

    def follow(self, work: Lasting | Undoing) -> None:
        """Show whatever this does that takes its time."""
        work.lasting.connect(self.show)
        work.ended.connect(self.end)

    def show(self, words: str, job: Job) -> None:
        """Show how far something is.

        Args:
            words: what is being done.
            job: what does it.
        """
        self._words[job] = words
        job.progress.connect(partial(self._say_progress, job))
        self._say_newest()

    def end(self, job: Job) -> None:
        """Say no more of something; nothing happens where it was not shown."""
        if self._words.pop(job, None) is not None and self.bar is not None:
            self.bar.clear()
            self._say_newest()

    def _say_newest(self) -> None:
        job = next(reversed(self._words), None)
        if job is not None and self.bar is not None:
            self.bar.say(self._words[job], (self.tr("Cancel"), job.cancel))

    def _say_progress(self, job: Job, done: int, total: int) -> None:
        if total > 1 and next(reversed(self._words), None) is job and self.bar is not None:
            self.bar.label.setText(f"{self._words[job]} {100 * done // total} %")
