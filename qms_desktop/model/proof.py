"""The door through which a verb writes proof of what happened; it is open only while the verb writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy.orm import Session

PROVING = "proving"
"""Says in ``Session.info`` that the door is open."""

SETTLED: Mapping[str, frozenset[str]] = {
    "action": frozenset({"analysis", "cancelled_on"}),
    "capa": frozenset({"reading", "closed_on", "effectiveness_before_from", "effectiveness_after_from"}),
    "decision": frozenset({"action"}),
    "evidence": frozenset({"file_name", "media_type", "size", "sha256"}),
    "reading": frozenset({"capa"}),
    "review": frozenset({"revision", "approved_by", "approved_on"}),
}
"""Register or part -> fields that follow from a verb or from others: no person and no script sets them."""


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
