"""Many new rows at once: the door to the store's writer, and rest for Python's collector meanwhile."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy.orm import Session

from qms_desktop.model.record import Entity

WRITER = "write_new"
"""Where a unit of work keeps its writer in ``Session.info``."""

RUN = 1_000
"""Rows between two reports of progress: few enough that what is cancelled stops within a second."""
_T = TypeVar("_T")


def nothing() -> None:
    """Report no progress."""


def write_new(session: Session, rows: Sequence[Entity], tick: Callable[[], object] = nothing) -> None:
    """Check new rows of one class by the rules of every flush, then write them and their trail at once.

    Afterwards each row has its id and is an ordinary object of the session.

    Args:
        session: of the running unit of work.
        rows: made by ``Entity.unsaved``; not added to the session.
        tick: called every thousand rows; raises to cancel.

    Raises:
        RefusedError: a rule says no; the unit of work is rolled back.
    """
    writer: Callable[[Sequence[Entity], Callable[[], object]], None] = session.info[WRITER]
    writer(rows, tick)


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


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Let the cycle collector rest: it would walk the rows in memory again and again, and find nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def collector_spared() -> Iterator[None]:
    """Let the collector rest, and never walk what was made meanwhile until ``release`` is called.

    Millions of cells that live on are walked for half a second again and again, and the window waits for it.
    """
    with collector_at_rest():
        try:
            yield
        finally:
            gc.freeze()


def release() -> None:
    """Let the collector look at everything again, once the cells are gone."""
    gc.unfreeze()
