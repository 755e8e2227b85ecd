"""Undo and redo: a change set of the trail is taken back by another one, whole or not at all.

Three lines take the newest change back, whoever made it and whenever::

    with store.read() as session:
        last = last_undoable(session)  # None where there is nothing
    with store.change(last.title) as change:
        undo(change.session, last.change_set)

Redo is the undo of the undo; ``last_redoable`` says which. Both are read from the trail, so they outlive the
window. What the app remembers by itself of an import is no step of its own: it stays, and the import is the
last thing done. What can't be taken back is in ``model.undoing``; how it is done and checked is in
``store.compensation``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from qms_desktop.errors import RefusedError
from qms_desktop.model.record import Setting
from qms_desktop.model.trail import REDO, UNDO, UNDONE, ChangeSet, TrailEntry
from qms_desktop.workflow import kept, layouts
from qms_desktop.workflow.settings import BEGUN_WITH

_MEMORY = (layouts.PREFIX, kept.PREFIX)
"""Of the keys of settings that nobody set by hand."""

Report = Callable[[int, int], None]
"""Called with (rows done, rows in all); raises to cancel, and nothing is kept."""


@dataclass(frozen=True, slots=True)
class Takeable:
    """A change set that can be taken back or done again."""

    change_set: int
    """What to give to ``undo`` or ``redo``."""
    what: str
    """What the user did, e.g. ``import: capa log.xlsx``."""
    title: str
    """How the unit of work that takes it back is named in the trail."""

    @property
    def redoes(self) -> bool:
        """Whether taking it does a change again."""
        return self.title.startswith(REDO)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A change set took another back, or did it again."""

    change_set: int
    root: int
    undone: bool


def undo(session: Session, change_set: int, report: Report | None = None) -> None:
    """Take a change set back: values as they were, what it added removed, what it removed back with its id.

    Taking back an undo does its change again, and the other way round.

    Args:
        session: of a running unit of work that does nothing else.
        change_set: number of any change set.
        report: told how far it is; raises to cancel.

    Raises:
        RefusedError: something was changed later, or this kind of change stays; nothing was changed.
    """
    mark = next((one for one in _marks(session) if one.change_set == change_set), None)
    root, again = (mark.root, mark.undone) if mark is not None else (change_set, False)
    session.info["take_back"](session, root, again=again, report=report or (lambda done, total: None))


def redo(session: Session, change_set: int, report: Report | None = None) -> None:
    """Do again what was taken back: new records return with their id and number.

    Args:
        session: of a running unit of work that does nothing else.
        change_set: number of the change set that was taken back.
        report: told how far it is; raises to cancel.

    Raises:
        RefusedError: something stands in its way by now; nothing was changed.
    """
    session.info["take_back"](session, change_set, again=True, report=report or (lambda done, total: None))


def last_undoable(session: Session) -> Takeable | None:
    """Return the newest change set that stands and took nothing back itself; None where there is none."""
    undone = _undone(_marks(session))
    statement = _roots(session).where(ChangeSet.id.not_in(undone)).order_by(ChangeSet.id.desc()).limit(1)
    found = session.execute(statement).first()
    return Takeable(found.id, found.what, UNDO + found.what) if found else None


def last_redoable(session: Session) -> Takeable | None:
    """Return what was taken back last; None once something else was changed since."""
    newest = session.execute(_roots(session).order_by(ChangeSet.id.desc()).limit(1)).first()
    waiting: list[int] = []
    for mark in _marks(session):
        if newest is not None and mark.change_set > newest.id:
            waiting = [root for root in waiting if root != mark.root] + [mark.root] * mark.undone
    if not waiting:
        return None
    what = session.scalars(select(ChangeSet.what).where(ChangeSet.id == waiting[-1])).one()
    return Takeable(waiting[-1], what, REDO + what)


def takeable(session: Session, change_set: int) -> Takeable:
    """Return how taking back a change set is named, be it an undo itself.

    Raises:
        RefusedError: there is no such change set.
    """
    mark = next((one for one in _marks(session) if one.change_set == change_set), None)
    root = mark.root if mark is not None else change_set
    what = session.scalar(select(ChangeSet.what).where(ChangeSet.id == root))
    if what is None:
        raise RefusedError("There is no such change in the trail; nothing was changed. Refresh the history.")
    return Takeable(change_set, what, (REDO if mark is not None and mark.undone else UNDO) + what)


def _roots(session: Session) -> Select[int, str]:
    """Change sets that took nothing back and are more than something remembered."""
    marking = select(TrailEntry.change_set).where(TrailEntry.register == ChangeSet.__tablename__)
    statement = select(ChangeSet.id, ChangeSet.what).where(ChangeSet.id.not_in(marking))
    return statement.where(ChangeSet.id.not_in(_remembering(session)))


def _remembering(session: Session) -> list[int]:
    """Change sets with what an import is remembered by, or what a new file began with, and nothing else."""
    other, name = aliased(TrailEntry), Setting.__tablename__
    more = select(other.id).where(other.change_set == TrailEntry.change_set, other.register != name)
    statement = select(TrailEntry.change_set, TrailEntry.changes).where(
        TrailEntry.register == name, ~more.exists()
    )
    found = session.execute(statement)
    return [
        row.change_set
        for row in found
        if all(key.startswith(_MEMORY) for key in row.changes)
        or (row.change_set == 1 and list(row.changes) == [BEGUN_WITH])
    ]


def _marks(session: Session) -> list[_Mark]:
    """Every undo and redo, oldest first."""
    statement = (
        select(TrailEntry.change_set, TrailEntry.record, TrailEntry.changes)
        .where(TrailEntry.register == ChangeSet.__tablename__)
        .order_by(TrailEntry.id)
    )
    return [_Mark(row.change_set, row.record, row.changes[UNDONE][1]) for row in session.execute(statement)]


def _undone(marks: list[_Mark]) -> set[int]:
    now = {mark.root: mark.undone for mark in marks}
    return {root for root, undone in now.items() if undone}
