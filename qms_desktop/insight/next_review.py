"""What is known of the next management review before anybody plans it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.rows import Ref
from qms_desktop.model.people import Person
from qms_desktop.model.review_rules import following
from qms_desktop.model.reviews import Review


def review_after(session: Session) -> dict[str, tuple[Any, Ref | None]]:
    """Return what a review starts with that follows the one whose period ends last, by field."""
    looked_back = select(Review).where(Review.withdrawn_on.is_(None), Review.period_end.is_not(None))
    newest = session.scalars(
        looked_back.order_by(Review.period_end.desc(), Review.id.desc()).limit(1)
    ).first()
    if newest is None:
        return {}
    found: dict[str, tuple[Any, Ref | None]] = {
        name: (value, None) for name, value in following(newest).items()
    }
    chair = session.get(Person, newest.chair) if newest.chair is not None else None
    if chair is None or not chair.active or chair.withdrawn_on is not None:
        found.pop("chair", None)
    else:
        found["chair"] = (chair.id, Ref(chair.id, chair.number, chair.name))
    return found
