"""Many new rows at once: the door to the store's writer, and rest for Python's collector meanwhile."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy.orm import Session

from qms_desktop.model.record import Entity

WRITER = "write_new"
"""Where a unit of work keeps its writer in ``Session.info``."""


def write_new(session: Session, rows: Sequence[Entity]) -> None:
    """Check new rows of one class by the rules of every flush, then write them and their trail at once.

    Afterwards each row has its id and is an ordinary object of the session.

    Args:
        session: of the running unit of work.
        rows: made by ``Entity.unsaved``; not added to the session.

    Raises:
        RefusedError: a rule says no; the unit of work is rolled back.
    """
    writer: Callable[[Sequence[Entity]], None] = session.info[WRITER]
    writer(rows)


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
