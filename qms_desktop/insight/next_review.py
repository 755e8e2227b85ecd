"""What is known of the next management review before anybody plans it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.rows import Ref
from qms_desktop.model.people import Person
from qms_desktop.model.reviews import Review


def review_after(session: Session) -> dict[str, tuple[Any, Ref | None]]:
    """Return what a review starts with that follows the one whose period ends last, by field.

    It looks at as long a time from the day after on, is planned for the day that was named, and has the same
    chair.
    """
    ended = Review.period_end.desc()
    looked_back = select(Review).where(Review.withdrawn_on.is_(None), Review.period_end.is_not(None))
    newest = session.scalars(looked_back.order_by(ended, Review.id.desc()).limit(1)).first()
    if newest is None or newest.period_end is None:
        return {}
    start = newest.period_end + timedelta(days=1)
    found: dict[str, tuple[Any, Ref | None]] = {"period_start": (start, None)}
    if newest.period_start is not None:
        found["period_end"] = (_as_long(newest.period_start, start) - timedelta(days=1), None)
    if newest.next_review_on is not None:
        found["planned_on"] = (newest.next_review_on, None)
    chair = session.get(Person, newest.chair) if newest.chair is not None else None
    if chair is not None and chair.active and chair.withdrawn_on is None:
        found["chair"] = (chair.id, Ref(chair.id, chair.number, chair.name))
    return found


def _as_long(before: date, start: date) -> date:
    """Return the day as long after ``start`` as that is after ``before``: in months where these are whole."""
    if before.day != start.day or start.day > 28:
        return start + (start - before)
    month = 2 * (start.year * 12 + start.month - 1) - (before.year * 12 + before.month - 1)
    return date(month // 12, month % 12 + 1, start.day)
