"""A data file open to look only: nothing there offers to write, and what is saved elsewhere appears."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from qms_desktop.errors import DisplacedError, QmsError
from qms_desktop.store.holding import Holder, held_by
from qms_desktop.ui.jobs import Jobs

if TYPE_CHECKING:
    from qms_desktop.model.trail import Changed
    from qms_desktop.store.datafile import Store

EVERY = 3000
"""Milliseconds after which is looked again what was saved elsewhere."""


def why_look_only(store: Store) -> str:
    """Return why nothing can be written and what to do; nothing where it can."""
    if not store.read_only:
        return ""
    return QCoreApplication.translate(
        "look_only", "This file is open to look only; save a copy to work in it."
    )


def grey_where_look_only(store: Store, *verbs: QWidget | QAction) -> None:
    """Grey out what writes, with the reason as its tip, where the file is open to look only."""
    why = why_look_only(store)
    for verb in verbs if why else ():
        verb.setEnabled(False)
        verb.setToolTip(why)


class Following(QObject):
    """Looks every few seconds what whoever holds the file saved, and whether it is still held."""

    changed = Signal(object)
    """What was changed, a ``Changed``."""
    freed = Signal()
    """Whoever held the file let it go."""

    def __init__(self, store: Store, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self._newest: int | None = None
        self._displaced = False
        self.holder: Holder | None = held_by(store.path)
        """Who held the file when it was looked at last."""
        self._timer = QTimer(self, interval=EVERY, singleShot=True)
        self._timer.timeout.connect(self.look)
        self.look()

    def look(self) -> None:
        """Look now."""
        read = partial(_news, self._store, self._newest)
        self._jobs.run(read, self._take, self._put_off, owner=self).finished.connect(self._look_later)

    def _take(self, found: tuple[int, Changed, Holder | None]) -> None:
        self._newest, changed, holder = found
        if changed:
            self.changed.emit(changed)
        if self.holder is not None and holder is None:
            self.freed.emit()
        self.holder = holder

    def _put_off(self, error: QmsError) -> None:
        """One that is being written is looked at again; one that is not the file opened is told of once."""
        self._displaced = isinstance(error, DisplacedError)

    def _look_later(self) -> None:
        if not self._displaced:
            self._timer.start()


def _news(store: Store, seen: int | None) -> tuple[int, Changed, Holder | None]:
    from qms_desktop.store.engine import displaced  # loads SQLAlchemy
    from qms_desktop.store.news import changed_since, newest_entry

    if not store.is_in_place:
        raise displaced(store.path)
    with store.read() as session:
        newest = newest_entry(session)
        changed = changed_since(session, seen) if seen is not None and newest != seen else {}
    return newest, changed, held_by(store.path)
