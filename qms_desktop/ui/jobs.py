"""Background work: one thread for the data file, a few for files and PDFs; the window never waits.

    jobs.run(lambda: read_something(store), self._show)                     # database lane
    jobs.run(lambda: write_file(path), self._done, lane=Lane.FILES)
    job = jobs.run_reporting(lambda job: import_(path, job.report), self._done)
    job.progress.connect(bar.show_progress); job.cancel()

Callbacks run in the window's thread. A ``QmsError`` goes to ``on_failed``, or to the signal ``failed``
where there is none. Anything else is a bug: it is logged and told through ``crashed``, and ``on_failed``
still runs, so that no button stays grey; the app lives on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from qms_desktop.errors import QmsError

log = logging.getLogger(__name__)
Result = TypeVar("Result")
OnDone = Callable[[Any], object] | None
OnFailed = Callable[[QmsError], object] | None


class Lane(Enum):
    """Which threads a job runs on; the value is how many there are."""

    DATABASE = 1
    FILES = 2
    OUTPUT = 3
    """Exports, reports and backups: they take minutes, and what is quick does not wait for them."""


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
        self, parent: QObject, on_done: OnDone, on_failed: OnFailed, owner: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.is_left = False
        """Nobody waits for its end any more."""
        self._on_done, self._on_failed, self._owner = on_done, on_failed, owner
        self._cancelled = Event()

    def told(self) -> tuple[OnDone, OnFailed] | None:
        """Return whom to tell the end; None where the widget that asked is gone."""
        if self._owner is not None and not isValid(self._owner):
            return None
        return self._on_done, self._on_failed

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; call it from the job's thread.

        Raises:
            Cancelled: the user wants no more of it.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self.progress.emit(done, total)

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
    busy = Signal(bool)
    _ended = Signal(object, object, object)
    _idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._lanes = {lane: ThreadPoolExecutor(lane.value, f"qms-{lane.name.lower()}") for lane in Lane}
        self._running: dict[Job, Future[None]] = {}
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
        job = Job(self, on_done, on_failed, owner)

        def work() -> None:
            self._ended.emit(job, *_attempt(function, job))

        if self._closed:
            return job  # a timer that outlived the window
        if not self._running:
            self.busy.emit(True)
        self._running[job] = self._lanes[lane].submit(work)
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

    def _settle(self, job: Job, result: object, error: BaseException | None) -> None:
        """Tell the caller, in the window's thread."""
        del self._running[job]
        try:
            told = job.told()
            if job.is_left:
                pass
            elif told is not None and error is None:
                if told[0] is not None:
                    told[0](result)
            elif error is not None:
                self._tell_failure(error, told[1] if told is not None else None)
        finally:
            job.finished.emit()
            job.deleteLater()
            if not self._running:
                self.busy.emit(False)
                self._idle.emit()

    def _tell_failure(self, error: BaseException, on_failed: OnFailed) -> None:
        said = self._said(error)
        if isinstance(said, UnexpectedError):
            self.crashed.emit(str(said))
        if on_failed is not None:
            on_failed(said)
        elif not isinstance(said, UnexpectedError):
            self.failed.emit(str(said))

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


def _attempt(function: Callable[[Job], Any], job: Job) -> tuple[Any, BaseException | None]:
    try:
        return function(job), None
    except (QmsError, Cancelled) as error:
        return None, error
    except Exception as error:  # last line of defence: logged and told
        log.exception("A background job failed")
        return None, error


def after(milliseconds: int, parent: QObject, slot: Callable[[], object]) -> QTimer:
    """Return a single-shot timer that calls ``slot``; ``start()`` again to put it off (debounce)."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
