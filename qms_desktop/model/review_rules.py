"""What a management review lacks for its next state (ISO 9001 clause 9.3), said in the user's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.actions import Action
from qms_desktop.model.reviews import CarriedOver, Decision, Review, ReviewInput, Topic

SEALED_BY = "An approved review stays as it was approved. Choose “Make a revision” to change it."


def uncovered(pack: Mapping[str, Any] | None, inputs: Iterable[ReviewInput]) -> list[Topic]:
    """Return the inputs that nobody spoke to, that are not waived, and of which the period has no data.

    Args:
        pack: the review's frozen figures as JSON; None where there are none.
        inputs: what was said to each input.
    """
    sections = (pack or {}).get("sections", ())
    covered = {one["topic"] for one in sections if one["figures"] or one["tables"] or one["kpis"]}
    covered |= {
        row.topic.value
        for row in inputs
        if any((text or "").strip() for text in (row.discussion, row.conclusion, row.waiver))
    }
    return [topic for topic in Topic if topic.value not in covered]


def input_names(topics: Iterable[Topic]) -> str:
    """Return inputs as a sentence names them, e.g. ``b Changes in context, d Resources``."""
    return ", ".join(f"{topic.value} {topic.label}" for topic in topics)


def lacks_for_approval(review: Review, decisions: Iterable[Decision]) -> dict[str, str]:
    """Return field -> what is missing before the minutes can be approved; decisions under their number."""
    lacks = {
        f"decision {decision.sequence} {name}": f"{words} for decision {decision.sequence}"
        for decision in sorted(decisions, key=lambda row: row.sequence)
        for name, words in (("owner", "an owner"), ("due_on", "a due date"))
        if getattr(decision, name) is None
    }
    wanted = (("verdict", "a verdict"), ("next_review_on", "the day of the next review"))
    return lacks | {name: words for name, words in wanted if not getattr(review, name)}


def open_actions(session: Session, review: int) -> list[Action]:
    """Return the actions of a review that are neither finished nor cancelled nor carried over, by number."""
    with session.no_autoflush:
        carried = set(session.scalars(select(CarriedOver.action).where(CarriedOver.review == review)))
        own = select(Action).where(Action.review == review, Action.withdrawn_on.is_(None))
        actions = session.scalars(own.order_by(Action.number)).all()
    carried |= {row.action for row in session.new if isinstance(row, CarriedOver) and row.review == review}
    return [action for action in actions if action.state not in action.final and action.id not in carried]


def following(review: Review) -> dict[str, Any]:
    """Return what the review after this one starts with, by field.

    It looks at as long a time from the day after on, is planned for the day that was named, and has the same
    chair.
    """
    found: dict[str, Any] = {"planned_on": review.next_review_on, "chair": review.chair}
    if review.period_end is not None:
        start = review.period_end + timedelta(days=1)
        found["period_start"] = start
        if review.period_start is not None:
            found["period_end"] = _as_long(review.period_start, start) - timedelta(days=1)
    return {name: value for name, value in found.items() if value is not None}


def _as_long(before: date, start: date) -> date:
    """Return the day as long after ``start`` as that is after ``before``: in months where these are whole."""
    if before.day != start.day or start.day > 28:
        return start + (start - before)
    month = 2 * (start.year * 12 + start.month - 1) - (before.year * 12 + before.month - 1)
    return date(month // 12, month % 12 + 1, start.day)
