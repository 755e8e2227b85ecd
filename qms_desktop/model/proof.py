"""The door through which a verb writes proof of what happened; it is open only while the verb writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

PROVING = "proving"
"""Says in ``Session.info`` that the door is open."""


@contextmanager
def proving(session: Session) -> Iterator[None]:
    """Let parts that are proof (``Part.proof``) be written until the block ends, which flushes them."""
    before = session.info.get(PROVING, False)
    session.flush()
    session.info[PROVING] = True
    try:
        yield
        session.flush()
    finally:
        session.info[PROVING] = before
