"""Many rows at once: the door to the store's writer, rest for Python's collector, and a slow end."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from qms_desktop.giving_way import give_way
from qms_desktop.model.record import Entity

WRITER = "write_new"
"""Where a unit of work keeps its writer in ``Session.info``."""

KEPT = "kept"
"""Where a session that looks keeps the rows it gave, in ``Session.info``."""

RUN = 1_000
"""Rows between two reports of progress: few enough that what is cancelled stops within a second."""
_T = TypeVar("_T")


def nothing() -> None:
    """Report no progress."""


def write_new(
    session: Session, rows: Sequence[Entity], tick: Callable[[], object] = nothing, *, keep: bool = True
) -> None:
    """Check new rows of one class by the rules of every flush, then write them and their trail at once.

    Afterwards each row has its id, and is an ordinary object of the session unless that is not wanted.

    Args:
        session: of the running unit of work.
        rows: made by ``Entity.unsaved``; not added to the session.
        tick: called every thousand rows; raises to cancel.
        keep: False: the caller changes none of the rows any more. The session reads anew what is asked of
            them, which spares tens of thousands of rows the way into it: a sixth of an import.

    Raises:
        RefusedError: a rule says no; the unit of work is rolled back.
    """
    writer: Callable[[Session, Sequence[Entity], Callable[[], object], bool], None] = session.info[WRITER]
    writer(session, rows, tick, keep)


def runs(rows: Sequence[_T], tick: Callable[[], object]) -> Iterator[Sequence[_T]]:
    """Give rows in runs that take a fraction of a second, with a ``tick`` before each."""
    for start in range(0, len(rows), RUN):
        tick()
        yield rows[start : start + RUN]


def ticking(rows: Iterable[_T], tick: Callable[[], object]) -> Iterator[_T]:
    """Give rows one by one, with a ``tick`` before the first and after every thousand."""
    for number, row in enumerate(rows):
        if number % RUN == 0:
            tick()
        yield row


def kept(session: Session, rows: list[_T]) -> list[_T]:
    """Return rows, and let the session hold on to them until it ends, or the copy it reads from goes.

    Whoever works with them lets go of 100,000 at once, for which the interpreter stands still for up to a
    quarter of a second and the window's thread waits: held so, they go one after the other (``Store.read``).
    """
    session.info.get(KEPT, []).extend(rows)
    return rows


def let_go(rows: list[Any] | dict[Any, Any]) -> None:
    """Empty what holds many rows one by one: between two of them another thread has its turn."""
    take = rows.popitem if isinstance(rows, dict) else rows.pop
    while rows:
        for _ in range(min(RUN, len(rows))):
            take()
        give_way()


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Let the cycle collector rest: it would walk the rows in memory again and again, and find nothing.

    What was made meanwhile counts as old afterwards, so that it is not walked at once either.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def give_back() -> None:
    """Give memory that is free back to the system.

    The C library of Linux keeps it, in pieces between what lives on; those of Windows and macOS do not.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
