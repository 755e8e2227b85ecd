"""The door through which a verb writes proof of what happened; it is open only while the verb writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session


@contextmanager
def proving(session: Session) -> Iterator[None]:
    """Let parts that are proof (``Part.proof``) be written until the block ends, which flushes them."""
    session.info["proving"] = True
    try:
        yield
        session.flush()
    finally:
        session.info["proving"] = False
