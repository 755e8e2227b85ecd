"""A review pack as JSON, fixed when the review is frozen, and read back to print the same figures again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from cattrs.preconf.json import make_converter
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.insight.pack import Pack
from qms_desktop.insight.review_pack import review_pack
from qms_desktop.insight.tally import Bar
from qms_desktop.model.people import Person
from qms_desktop.model.reviews import Review, ReviewRevision, ReviewState
from qms_desktop.model.trail import TrailEntry

_CONVERTER = make_converter()


def _bar(value: Any, _: Any) -> Bar:
    """A class of a pack; packs that were frozen early hold some as name and count only."""
    if isinstance(value, dict):
        return Bar(value["name"], value["count"], tuple(value.get("ids", ())))
    return Bar(*value)


_CONVERTER.register_structure_hook(Bar, _bar)


def to_json(pack: Pack) -> dict[str, Any]:
    """Return a pack as plain JSON values."""
    plain: dict[str, Any] = _CONVERTER.unstructure(pack)
    return plain


def from_json(document: dict[str, Any]) -> Pack:
    """Return the pack that ``to_json`` made the document of."""
    return _CONVERTER.structure(document, Pack)


def pack_of(session: Session, review: Review, today: date) -> Pack:
    """Return a review's pack: approved minutes as approved, frozen figures with what was said by now.

    Raises:
        RefusedError: the review has no period.
    """
    approved = _approved(session, review)
    if approved is not None:
        return approved
    start, end = period_of(review)
    now = review_pack(session, start, end, today, review)
    if review.pack is None:
        return now
    fixed = from_json(review.pack)
    said = {section.topic: section for section in now.sections}
    sections = tuple(
        replace(
            section,
            discussion=said[section.topic].discussion,
            conclusion=said[section.topic].conclusion,
            waiver=said[section.topic].waiver,
        )
        for section in fixed.sections
    )
    return replace(
        now,
        as_of=fixed.as_of,
        execution=fixed.execution,
        gaps=fixed.gaps,
        sections=sections,
        chain_head=fixed.chain_head,
    )


def minutes(session: Session, review: Review, by: int, on: date) -> dict[str, Any]:
    """Return everything the approved minutes print, as JSON; ``workflow.reviews.approve`` stores it.

    Args:
        session: where to read.
        review: held, with everything in it.
        by: id of the person who approves.
        on: day of the approval.

    Raises:
        RefusedError: the review has no period.
    """
    head = session.scalar(select(TrailEntry.hash).order_by(TrailEntry.id.desc()).limit(1)) or ""
    approved = replace(
        pack_of(session, review, on),
        state=ReviewState.APPROVED.label,
        approved_by=session.get_one(Person, by).name,
        approved_on=on,
        chain_head=head,
    )
    return to_json(approved)


def _approved(session: Session, review: Review) -> Pack | None:
    """The minutes as they were approved; None for a review that is not, or was approved elsewhere."""
    if review.state not in (ReviewState.APPROVED, ReviewState.CLOSED):
        return None
    mine = (ReviewRevision.review == review.id, ReviewRevision.revision == review.revision)
    stored = session.scalars(select(ReviewRevision.minutes).where(*mine)).first()
    return from_json(stored) if stored else None


def period_of(review: Review) -> tuple[date, date]:
    """Return the first and last day of a review's period.

    Raises:
        RefusedError: one of them is missing, or they are the wrong way round.
    """
    start, end = review.period_start, review.period_end
    if start is None or end is None or end < start:
        raise RefusedError(
            f"{review.number} can't be printed yet because its period is not clear. "
            "Fill in “Period from” and “Period to”; nothing was changed."
        )
    return start, end
