"""Undo and redo in the window: what would be taken back, and taking it back in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from qms_desktop.errors import QmsError
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.jobs import Job, after
from qms_desktop.ui.language import retitled
from qms_desktop.ui.lasting import LASTS
from qms_desktop.workflow.undo import Takeable, last_redoable, last_undoable, redo, takeable, undo

_WORDS = 60


@dataclass(frozen=True, slots=True)
class _Taken:
    """What was taken back or done again, and the records that changed with it."""

    what: str
    again: bool
    changed: Changed


class Undoing(QObject):
    """Names what can be undone and redone, and does it."""

    named = Signal(str, str)
    """What undo and redo would take; empty where there is nothing."""
    offered = Signal(str, bool)
    """After a change: what to offer in the status line, and whether it would be done again."""
    told = Signal(str)
    failed = Signal(str)
    changed = Signal(object)
    """What was changed, a ``Changed``."""
    lasting = Signal(str, object)
    """An undo takes its time: what it does and its ``Job``."""
    ended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offers = self._takes_back = False
        self._job: Job | None = None
        self._lasts = False
        self._soon = after(LASTS, self, self._show_lasting)

    def refresh(self) -> None:
        """Read from the trail what is next."""
        store = self._desk.store
        if not store.read_only:
            self._desk.jobs.run(partial(_next, store), self._name, owner=self)

    def follow(self) -> None:
        """Follow a change: from now on the status line offers to take it back."""
        self._offers = True
        self.refresh()

    def take_last(self, *, again: bool) -> None:
        """Undo the newest change, or redo what was undone last."""
        self._run(partial(_take_last, self._desk.store, again))

    def take_back(self, change_set: int) -> None:
        """Take one change back, be it an older one."""
        self._run(partial(_take_one, self._desk.store, change_set))

    def _run(self, work: Callable[[Job], _Taken | None]) -> None:
        if self._lasts:
            return
        self._job = self._desk.jobs.run_reporting(work, self._settle, self._refuse, owner=self)
        self._job.finished.connect(self._end)
        self._soon.start()

    def _show_lasting(self) -> None:
        if self._job is not None:
            self._lasts = True
            self.lasting.emit(self.tr("Taking back…"), self._job)

    def _end(self) -> None:
        job, self._job, self._lasts = self._job, None, False
        self._soon.stop()
        if job is not None:
            self.ended.emit(job)

    def _refuse(self, error: QmsError) -> None:
        self._end()
        self.failed.emit(str(error))

    def _settle(self, taken: _Taken | None) -> None:
        if taken is None:
            self.refresh()
            return
        words = self.tr("Done again: %1") if taken.again else self.tr("Taken back: %1")
        self._takes_back = not taken.again
        self.changed.emit(taken.changed)
        self.told.emit(words.replace("%1", shortened(retitled(taken.what))))

    def _name(self, found: tuple[Takeable | None, Takeable | None]) -> None:
        back, forth = (shortened(retitled(one.what)) if one is not None else "" for one in found)
        self.named.emit(back, forth)
        again = self._takes_back and bool(forth)
        self._takes_back = False
        if self._offers:
            self.offered.emit(forth if again else back, again)


def shortened(what: str) -> str:
    """Return what was done in one line of a menu."""
    line = " ".join(what.split())
    return line if len(line) <= _WORDS else f"{line[: _WORDS - 1].rstrip(' ,')}…"


def _next(store: Store) -> tuple[Takeable | None, Takeable | None]:
    with store.read() as session:
        return last_undoable(session), last_redoable(session)


def _take_last(store: Store, again: bool, job: Job) -> _Taken | None:
    with store.read() as session:
        last = last_redoable(session) if again else last_undoable(session)
    if last is None:
        return None
    with store.change(last.title) as change:
        (redo if again else undo)(change.session, last.change_set, job.report)
    return _Taken(last.what, again, change.changed)


def _take_one(store: Store, change_set: int, job: Job) -> _Taken:
    with store.read() as session:
        one = takeable(session, change_set)
    with store.change(one.title) as change:
        undo(change.session, change_set, job.report)
    return _Taken(one.what, one.redoes, change.changed)
