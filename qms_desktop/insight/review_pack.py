"""The review pack of a period, assembled from its data and from what the review holds, nothing else."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.gaps import gaps
from qms_desktop.insight.pack import DecisionLine, Pack
from qms_desktop.insight.review_inputs import Period, section
from qms_desktop.model.actions import Action
from qms_desktop.model.organisation import organisation
from qms_desktop.model.people import Person
from qms_desktop.model.reviews import Attendance, Decision, Review, ReviewInput, Topic
from qms_desktop.model.trail import TrailEntry


def review_pack(session: Session, start: date, end: date, today: date, review: Review | None = None) -> Pack:
    """Assemble the review of a period from its data.

    Args:
        session: where to read.
        start: first day of the period.
        end: last day of the period; figures are as of this day.
        today: where the period has not ended, figures are as of this day: nothing is late before its time.
        review: the review the pack belongs to, with what was said and decided; None for figures only.
    """
    people = dict(session.execute(select(Person.id, Person.name)).all())
    said = _said(session, review)
    as_of = min(end, today)
    period = Period(session, start, as_of)
    return Pack(
        organisation(session),
        review.number if review else "",
        review.title if review else "Management review",
        review.revision if review else 1,
        review.state.label if review else "Figures only",
        start,
        end,
        as_of,
        review.planned_on if review else None,
        review.held_on if review else None,
        people.get(review.chair or 0, "") if review else "",
        (review.location or "") if review else "",
        _attendees(session, review, people),
        period.execution,
        tuple(gaps(session, as_of)),
        tuple(section(topic, period, said.get(topic)) for topic in Topic),
        _decisions(session, review, people),
        (review.conclusion or "") if review else "",
        (review.verdict or "") if review else "",
        review.next_review_on if review else None,
        people.get(review.approved_by or 0, "") if review else "",
        review.approved_on if review else None,
        session.scalar(select(TrailEntry.hash).order_by(TrailEntry.id.desc()).limit(1)) or "",
    )


def _said(session: Session, review: Review | None) -> dict[Topic, ReviewInput]:
    if review is None:
        return {}
    return {
        row.topic: row for row in session.scalars(select(ReviewInput).where(ReviewInput.review == review.id))
    }


def _attendees(
    session: Session, review: Review | None, people: dict[int, str]
) -> tuple[tuple[str, str], ...]:
    if review is None:
        return ()
    rows = session.scalars(select(Attendance).where(Attendance.review == review.id).order_by(Attendance.id))
    return tuple((people.get(row.person, ""), row.presence.label) for row in rows)


def _decisions(session: Session, review: Review | None, people: dict[int, str]) -> tuple[DecisionLine, ...]:
    if review is None:
        return ()
    actions = dict(session.execute(select(Action.id, Action.number)).all())
    rows = session.scalars(select(Decision).where(Decision.review == review.id).order_by(Decision.sequence))
    return tuple(
        DecisionLine(
            row.sequence, row.text, row.kind.label if row.kind else "", people.get(row.owner or 0, ""),
            row.due_on, actions.get(row.action or 0, ""),
        )
        for row in rows
    )  # fmt: skip
