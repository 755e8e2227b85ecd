"""Earlier revisions of a process or of a review's minutes, to read and print as they were approved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.insight.frozen import from_json
from qms_desktop.insight.pack import Pack
from qms_desktop.insight.views import RecordView, refs_of
from qms_desktop.model.process_revisions import read_back
from qms_desktop.model.processes import Process, ProcessRevision
from qms_desktop.model.reviews import Review, ReviewRevision


@dataclass(frozen=True, slots=True)
class Approved:
    """A revision as it was approved."""

    key: int
    """What names it among those of its record."""
    revision: str
    approved_on: date | None
    reason: str | None


def as_revised(session: Session, seen: RecordView, sequence: int) -> RecordView:
    """Return a process with what one of its revisions says in the place of what it says today.

    Raises:
        RefusedError: there is no such revision.
    """
    mine = (ProcessRevision.process == seen.id, ProcessRevision.sequence == sequence)
    kept = session.scalars(select(ProcessRevision).where(*mine)).first()
    if kept is None or kept.content is None:
        raise RefusedError(f"{seen.values['number']} has no revision {sequence}; nothing was printed.")
    content = dict(kept.content)
    feed: list[dict[str, Any]] = [{"id": 0, "process": seen.id, **row} for row in content.pop("feed", [])]
    values = {**seen.values, **{name: read_back(name, value) for name, value in content.items()}}
    values |= {"revision": kept.revision, "effective_on": kept.effective_on}
    parts = {**seen.parts, "feed": feed}
    refs = {**seen.refs, **refs_of(session, Process, values, parts)}
    return replace(seen, values=values, parts=parts, refs=refs, unapproved=())


def minutes_of(session: Session, review: Review, revision: int) -> Pack:
    """Return approved minutes of an earlier revision: they print byte for byte as they did then.

    Raises:
        RefusedError: there are none of that revision.
    """
    mine = (ReviewRevision.review == review.id, ReviewRevision.revision == revision)
    stored = session.scalars(select(ReviewRevision.minutes).where(*mine)).first()
    if not stored:
        raise RefusedError(f"{review.number} has no approved revision {revision}; nothing was printed.")
    return from_json(stored)


def revisions_of(session: Session, name: str, id_: int) -> list[Approved]:
    """Return the approved revisions of a process or review, newest first.

    A register without revisions has none.
    """
    if name == "review":
        minutes = select(ReviewRevision).where(ReviewRevision.review == id_)
        rows = session.scalars(minutes.order_by(ReviewRevision.revision.desc())).all()
        return [Approved(one.revision, str(one.revision), one.approved_on, one.reason) for one in rows]
    if name == "process":
        kept = select(ProcessRevision).where(ProcessRevision.process == id_)
        found = session.scalars(kept.order_by(ProcessRevision.sequence.desc())).all()
        return [Approved(one.sequence, one.revision, one.approved_on, one.reason) for one in found]
    return []
