"""Background work: one thread for the data file, a few for files and PDFs; the window never waits.

    jobs.run(lambda: read_something(store), self._show)                     # database lane
    jobs.run(lambda: write_file(path), self._done, lane=Lane.FILES)
    job = jobs.run_reporting(lambda job: import_(path, job.report), self._done)
    job.progress.connect(bar.show_progress); job.cancel()

A job begins once the turn of the event loop that asked for it is over. Callbacks run in the window's thread.
A ``QmsError`` goes to ``on_failed``, or to the signal ``failed`` where there is none. Anything else is a bug:
it is logged and told through ``crashed``, and ``on_failed`` still runs, so that no button stays grey; the app
lives on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from qms_desktop.errors import DisplacedError, QmsError
from qms_desktop.giving_way import give_way

log = logging.getLogger(__name__)
Result = TypeVar("Result")
OnDone = Callable[[Any], object] | None
OnFailed = Callable[[QmsError], object] | None


AGAIN = 5000
"""Milliseconds after which figures that the data file did not give are asked for again."""


class Lane(Enum):
    """Which threads a job runs on; the value is how many there are."""

    DATABASE = 1
    FILES = 2
    OUTPUT = 3
    """Exports, reports and backups: they take minutes, and what is quick does not wait for them."""
    FIGURES = 4
    """What is worked out over all records, from a copy: a list that is clicked meanwhile does not wait."""


class Cancelled(Exception):  # noqa: N818  # not an error: the user's wish
    """Raised inside a job by ``report`` once the user cancelled; rolls the work back."""


class UnexpectedError(QmsError):
    """A bug, said in a sentence; the log has the rest."""


class Job(QObject):
    """One piece of background work."""

    progress = Signal(int, int)
    """Steps done and steps in all (0: not known)."""
    finished = Signal()
    """Emitted in the window's thread after its callback, however the job ended."""

    cancelled = Signal()

    def __init__(
        self,
        parent: QObject,
        function: Callable[[Job], Any],
        told: tuple[OnDone, OnFailed],
        owner: QObject | None,
    ) -> None:
        super().__init__(parent)
        self.is_left = False
        """Nobody waits for its end any more."""
        self.result: Any = None
        """What the function answered, until the caller was told."""
        self.error: Exception | None = None
        self._function: Callable[[Job], Any] | None = function
        self._told, self._owner = told, owner
        self._cancelled = Event()

    def work(self) -> None:
        """Do the work, in the job's thread."""
        try:
            self.result = self._function(self) if self._function is not None else None
        except (QmsError, Cancelled) as error:
            self.error = error
        except Exception as error:  # last line of defence: logged and told
            log.exception("A background job failed")
            self.error = error

    def told(self) -> tuple[OnDone, OnFailed] | None:
        """Return whom to tell the end; None where the widget that asked is gone."""
        if self._owner is not None and not isValid(self._owner):
            return None
        return self._told

    def let_go(self) -> None:
        """Let go of everything it was given, in the window's thread.

        The thread that worked holds nothing but the job, and may do so longer than anybody: models, actions
        and delegates whose last reference went there would be destroyed while the window still draws them.
        """
        self.result = self.error = self._function = self._owner = None
        self._told = None, None

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; call it from the job's thread.

        Raises:
            Cancelled: the user wants no more of it.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self.progress.emit(done, total)
        give_way()

    def cancel(self) -> None:
        """Ask the job to stop at its next ``report``."""
        self._cancelled.set()
        self.cancelled.emit()


class Jobs(QObject):
    """Runs functions away from the window's thread and brings their results back to it."""

    failed = Signal(str)
    """The sentence of a ``QmsError`` that no caller wanted to handle."""
    crashed = Signal(str)
    """The sentence for a bug."""
    displaced = Signal(str)
    """The sentence for a data file that does not lie where it was opened; it comes after any other."""
    busy = Signal(bool)
    _ended = Signal(object)
    _idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._lanes = {lane: ThreadPoolExecutor(lane.value, f"qms-{lane.name.lower()}") for lane in Lane}
        self._asked: list[Job] = []
        """What begins once this turn of the event loop is over: it would wait for the same interpreter."""
        self._begin_soon = after(0, self, self._begin)
        self._running: dict[Job, Lane] = {}
        self._closed = False

    def run(
        self,
        function: Callable[[], Result],
        on_done: Callable[[Result], object] | None = None,
        on_failed: Callable[[QmsError], object] | None = None,
        *,
        lane: Lane = Lane.DATABASE,
        owner: QObject | None = None,
    ) -> Job:
        """Run a function in the background.

        Args:
            function: takes nothing, touches no widget.
            on_done: called with its result.
            on_failed: called with the error.
            lane: the data file's one thread, or those for files.
            owner: where it was deleted meanwhile (a closed dialog), no callback is called.
        """
        return self.run_reporting(lambda _: function(), on_done, on_failed, lane=lane, owner=owner)

    def run_reporting(
        self,
        function: Callable[[Job], Result],
        on_done: Callable[[Result], object] | None = None,
        on_failed: Callable[[QmsError], object] | None = None,
        *,
        lane: Lane = Lane.DATABASE,
        owner: QObject | None = None,
    ) -> Job:
        """Run a function that is given its ``Job`` to report progress through; it can be cancelled."""
        job = Job(self, function, (on_done, on_failed), owner)
        if self._closed:
            return job  # a timer that outlived the window
        if not self._running:
            self.busy.emit(True)
        self._running[job] = lane
        self._asked.append(job)
        self._begin_soon.start()
        return job

    @property
    def idle(self) -> bool:
        """Whether nothing runs and no callback is outstanding."""
        return not self._running

    def drain(self) -> None:
        """Return once every job has ended and its callback has run; events are handled meanwhile."""
        if self._running:
            loop = QEventLoop()
            self._idle.connect(loop.quit)
            while self._running:
                loop.exec()
            self._idle.disconnect(loop.quit)

    def cancel_all(self) -> None:
        """Ask every job that reports to stop."""
        for job in list(self._running):
            job.cancel()

    def close(self) -> None:
        """Cancel what reports, let the rest end, and stop the threads; what is asked later is not begun."""
        self.cancel_all()
        self.drain()
        self._closed = True
        for lane in self._lanes.values():
            lane.shutdown()

    def _begin(self) -> None:
        asked, self._asked = self._asked, []
        for job in asked:
            self._lanes[self._running[job]].submit(self._work, job)

    def _work(self, job: Job) -> None:
        job.work()
        self._ended.emit(job)

    def _settle(self, job: Job) -> None:
        """Tell the caller, in the window's thread."""
        del self._running[job]
        try:
            self._tell(job)
        finally:
            job.finished.emit()
            job.let_go()
            job.deleteLater()
            if not self._running:
                self.busy.emit(False)
                self._idle.emit()

    def _tell(self, job: Job) -> None:
        if job.is_left:
            return
        on_done, on_failed = job.told() or (None, None)
        if job.error is not None:
            self._tell_failure(job.error, on_failed)
        elif on_done is not None:
            on_done(job.result)

    def _tell_failure(self, error: BaseException, on_failed: OnFailed) -> None:
        said = self._said(error)
        if isinstance(said, UnexpectedError):
            self.crashed.emit(str(said))
        if on_failed is not None:
            on_failed(said)
        elif not isinstance(said, UnexpectedError):
            self.failed.emit(str(said))
        if isinstance(said, DisplacedError):
            self.displaced.emit(str(said))

    def _said(self, error: BaseException) -> QmsError:
        if isinstance(error, QmsError):
            return error
        if isinstance(error, Cancelled):
            return QmsError(self.tr("Cancelled; nothing was changed."))
        return UnexpectedError(
            self.tr(
                "Something went wrong inside QMS Desktop; this step was not carried out and nothing else was "
                "changed. The log has the details."
            )
        )


def after(milliseconds: int, parent: QObject, slot: Callable[[], object]) -> QTimer:
    """Return a single-shot timer that calls ``slot``; ``start()`` again to put it off (debounce)."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
