"""Decisions of a review that was held become actions, once they have an owner and a due date."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.actions import Action, ActionKind
from qms_desktop.model.proof import proving
from qms_desktop.model.reviews import Decision, Review


def ready_decisions(session: Session, review: int) -> list[Decision]:
    """Return the decisions of a review that could be actions and are not yet."""
    mine = select(Decision).where(Decision.review == review, Decision.action.is_(None))
    return [one for one in session.scalars(mine.order_by(Decision.sequence)) if one.owner and one.due_on]


def adopt_decisions(session: Session, review: Review) -> None:
    """Make an action of each decision that is ready."""
    for decision in ready_decisions(session, review.id):
        action = Action(
            title=decision.text,
            review=review.id,
            kind=ActionKind(decision.kind.value) if decision.kind else None,
            owner=decision.owner,
            raised_on=review.held_on,
            due_on=decision.due_on,
        )
        session.add(action)
        session.flush()
        with proving(session):
            decision.action = action.id
