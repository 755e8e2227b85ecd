"""Verbs on management reviews: freeze, hold, note, waive, decide, approve, revise, close."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.catalogue import say, speaking
from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action
from qms_desktop.model.decisions import adopt_decisions
from qms_desktop.model.organisation import organisation
from qms_desktop.model.proof import proving
from qms_desktop.model.record import Basis
from qms_desktop.model.review_rules import following
from qms_desktop.model.reviews import (
    CarriedOver,
    Decision,
    DecisionKind,
    Review,
    ReviewInput,
    ReviewRevision,
    ReviewState,
    Topic,
)
from qms_desktop.workflow import edit
from qms_desktop.workflow.edit import live
from qms_desktop.workflow.reasons import given


def freeze(session: Session, id_: int, pack: Mapping[str, Any]) -> Review:
    """Fix the figures of a review, so that they print the same whatever changes later.

    Args:
        session: of the running unit of work.
        id_: the review.
        pack: its figures as JSON (``insight.frozen.to_json``).

    Raises:
        RefusedError: the review is not a planned one.
    """
    review = live(session, Review, id_)
    with proving(session):
        review.pack = dict(pack)
        review.state = ReviewState.FROZEN
    return review


def hold(session: Session, id_: int, on: date | None = None) -> Review:
    """Mark a review held, on the day named or the one that stands in “Held on”.

    Raises:
        RefusedError: no day, an input is neither covered nor waived, or its figures are not frozen.
    """
    review = live(session, Review, id_)
    review.held_on = on or review.held_on
    edit.move(session, "review", id_, ReviewState.HELD.value)
    return review


def waive(session: Session, id_: int, topic: Topic, reason: str) -> ReviewInput:
    """Say why an input is not covered.

    Raises:
        RefusedError: no reason, or the review is approved.
    """
    review = live(session, Review, id_)
    words = given(reason, f"Input {topic.value} of {review.number} was not waived")
    row = _input_of(session, review, topic)
    row.waiver = words
    session.flush()
    return row


def note(
    session: Session,
    id_: int,
    topic: Topic,
    discussion: str | None,
    conclusion: str | None,
    waiver: str | None,
) -> ReviewInput:
    """Write down what the meeting said to one input, in the place of what was noted before.

    Raises:
        RefusedError: the review is approved.
    """
    row = _input_of(session, live(session, Review, id_), topic)
    row.discussion, row.conclusion, row.waiver = discussion or None, conclusion or None, waiver or None
    session.flush()
    return row


def decide(
    session: Session,
    id_: int,
    text: str,
    kind: DecisionKind | None = None,
    owner: int | None = None,
    due_on: date | None = None,
    *,
    decision: int | None = None,
) -> Decision:
    """Write down a decision, under the next number; ``decision`` names the one to change instead.

    Raises:
        RefusedError: no words, the decision is gone or has become an action, or the review is approved.
    """
    review = live(session, Review, id_)
    if not text.strip():
        raise RefusedError(
            f"Nothing was written down in {review.number} because it has no words. Type the decision first.",
            {"text": "Type it."},
        )
    row = _open_decision(session, review, decision) if decision else _next_decision(session, review)
    row.text, row.kind, row.owner, row.due_on = text.strip(), kind, owner, due_on
    session.add(row)
    session.flush()
    return row


def take_out(session: Session, id_: int, decision: int) -> None:
    """Take a decision out of the minutes.

    Raises:
        RefusedError: it has become an action, it is gone, or the review is approved.
    """
    session.delete(_open_decision(session, live(session, Review, id_), decision))
    session.flush()


def _input_of(session: Session, review: Review, topic: Topic) -> ReviewInput:
    mine = (ReviewInput.review == review.id, ReviewInput.topic == topic)
    row = session.scalars(select(ReviewInput).where(*mine)).first()
    if row is None:
        row = ReviewInput(review=review.id, topic=topic)
        session.add(row)
    return row


def _open_decision(session: Session, review: Review, decision: int) -> Decision:
    row = session.get(Decision, decision)
    if row is None or row.review != review.id:
        raise RefusedError(
            f"This decision of {review.number} is gone; nothing was changed. Look at the review again."
        )
    if row.action is not None:
        raise RefusedError(
            f"Decision {row.sequence} of {review.number} stays: it has become an action. "
            "Change or cancel that action instead; nothing was changed."
        )
    return row


def _next_decision(session: Session, review: Review) -> Decision:
    newest = session.scalar(select(func.max(Decision.sequence)).where(Decision.review == review.id)) or 0
    return Decision(review=review.id, sequence=newest + 1)


def adopt(session: Session, id_: int) -> None:
    """Make an action of each decision of a held review that has an owner and a due date.

    Every commit and ``approve`` do it too; minutes that are to name the actions want it before.
    """
    review = live(session, Review, id_)
    session.flush()
    if review.state is ReviewState.HELD and review.state_basis is Basis.SHOWN:
        adopt_decisions(session, review)


def approve(session: Session, id_: int, by: int, on: date, minutes: Mapping[str, Any]) -> Review:
    """Approve the minutes: from now on they print from here, and the next review is planned once.

    Args:
        session: of the running unit of work.
        id_: the review, held.
        by: id of the person who approves; attested by whoever enters it.
        on: day of the approval.
        minutes: everything printed, as JSON (``insight.frozen.minutes``).

    Raises:
        RefusedError: something is missing; it is named.
    """
    review = live(session, Review, id_)
    adopt(session, id_)
    reason = review.state_reason if review.revision > 1 else None
    with proving(session):
        review.approved_by, review.approved_on = by, on
        review.state, review.state_reason = ReviewState.APPROVED, None
        session.flush()
        session.add(
            ReviewRevision(
                review=id_, revision=review.revision, reason=reason, approved_by=by, approved_on=on,
                chain_head=minutes["chain_head"], minutes=dict(minutes),
            )
        )  # fmt: skip
    _plan_next(session, review)
    return review


def revise(session: Session, id_: int, reason: str) -> Review:
    """Open approved minutes again, under the next revision; the approved ones stay readable.

    Raises:
        RefusedError: no reason, or the review is not approved.
    """
    review = live(session, Review, id_)
    words = given(reason, f"{review.number} was not opened for a revision")
    with proving(session):
        review.state, review.state_reason = ReviewState.HELD, words
        review.revision += 1
        review.approved_by = review.approved_on = None
    return review


def close(session: Session, id_: int, carry: Mapping[int, str]) -> Review:
    """Close an approved review.

    Args:
        session: of the running unit of work.
        id_: the review.
        carry: id of each open action that goes on -> why.

    Raises:
        RefusedError: an action is neither done nor carried over, or is another's; or a reason is missing.
    """
    review = live(session, Review, id_)
    if review.state is not ReviewState.APPROVED:
        raise RefusedError(
            f"{review.number} was not closed because its minutes are not approved. Approve them first; "
            "nothing was changed."
        )
    own = set(session.scalars(select(Action.id).where(Action.review == id_)))
    if set(carry) - own:
        raise RefusedError(
            f"{review.number} was not closed because only its own actions can be carried over. Leave "
            "the others out and close again; nothing was changed."
        )
    known = set(session.scalars(select(CarriedOver.action).where(CarriedOver.review == id_)))
    with proving(session):
        for action, reason in carry.items():
            words = given(reason, f"{review.number} was not closed")
            if action not in known:
                session.add(CarriedOver(review=id_, action=action, reason=words))
    review.state, review.state_reason = ReviewState.CLOSED, None
    session.flush()
    return review


def _plan_next(session: Session, review: Review) -> None:
    """Plan the review after this one, unless one is planned already."""
    ahead = (Review.state == ReviewState.PLANNED, Review.withdrawn_on.is_(None), Review.id != review.id)
    if review.next_review_on is None or session.scalars(select(Review.id).where(*ahead)).first() is not None:
        return
    with speaking(organisation(session).language):
        session.add(Review(title=say("Management review"), **following(review)))
    session.flush()
