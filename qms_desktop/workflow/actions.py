"""Verbs on commitments: start, done, verify, cancel, move the due date.

    with store.change("month end") as change:
        actions.mark_done(change.session, action_id, date(2026, 3, 31), "Invoice 4711")
"""  # fmt: skip

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action, ActionState, Extension
from qms_desktop.workflow import edit
from qms_desktop.workflow.edit import live, today
from qms_desktop.workflow.reasons import given


def start(session: Session, id_: int, on: date | None = None) -> Action:
    """Record that work on an action has begun: today, or on a day named.

    Raises:
        RefusedError: it is not a planned action.
    """
    action = live(session, Action, id_)
    action.start_on = on or action.start_on or today(session)
    edit.move(session, "action", id_, ActionState.DOING.value)
    return action


def mark_done(session: Session, id_: int, done_on: date, evidence: str) -> Action:
    """Record that an action is done, when, and what shows it.

    Raises:
        RefusedError: the day is still to come, evidence is missing where a CAPA needs it, or the action
            can't become done from its present state.
    """
    action = live(session, Action, id_)
    if done_on > today(session):
        raise RefusedError(
            f"{action.number} was not marked done because {done_on.isoformat()} is still to come. "
            "Choose today or a day before; nothing was changed.",
            {"done_on": "This day is still to come."},
        )
    action.evidence = evidence.strip() or action.evidence
    if action.capa is not None and not action.evidence:
        raise RefusedError(
            f"{action.number} was not marked done because evidence is missing: a CAPA needs to see "
            "what shows that it was done. Say it and try again; nothing was changed.",
            {"evidence": "Say what shows that it was done."},
        )
    action.done_on = done_on
    edit.move(session, "action", id_, ActionState.DONE.value)
    return action


def verify(session: Session, id_: int, by: int, on: date, verdict: str = "") -> Action:
    """Record that somebody other than the owner looked at a finished action.

    Args:
        session: of the running unit of work.
        id_: the action, done.
        by: id of the person who verified it; attested by whoever enters it.
        on: the day, not before it was done.
        verdict: what was found.

    Raises:
        RefusedError: it is not done, the owner verifies alone, or the day can't be.
    """
    action = live(session, Action, id_)
    if on > today(session):
        raise RefusedError(
            f"{action.number} was not verified because {on.isoformat()} is still to come. Choose today "
            "or a day before; nothing was changed.",
            {"verified_on": "This day is still to come."},
        )
    action.verified_by, action.verified_on = by, on
    action.verdict = verdict.strip() or action.verdict
    edit.move(session, "action", id_, ActionState.VERIFIED.value)
    return action


def cancel(session: Session, id_: int, reason: str) -> Action:
    """Give an action up, with the reason.

    Raises:
        RefusedError: no reason, or it is finished.
    """
    action = live(session, Action, id_)
    why = given(reason, f"{action.number} was not cancelled", "state_reason")
    edit.move(session, "action", id_, ActionState.CANCELLED.value, why)
    return action


def move_due_date(session: Session, id_: int, new_due_on: date, reason: str) -> Action:
    """Move an action's due date; the old one, the reason and who moved it are kept.

    Raises:
        RefusedError: no reason, no change of the day, or no due date to move.
    """
    action = live(session, Action, id_)
    if action.due_on is None:
        raise RefusedError(
            f"{action.number} has no due date to move; type one in the form. Nothing was changed."
        )
    why = given(reason, f"{action.number} keeps its due date")
    if new_due_on == action.due_on:
        raise RefusedError(
            f"{action.number} is already due on {new_due_on.isoformat()}; nothing was changed. Choose "
            "another day."
        )
    count = session.scalar(select(func.count()).where(Extension.action == id_)) or 0
    session.add(
        Extension(
            action=id_,
            sequence=count + 1,
            old_due_on=action.due_on,
            new_due_on=new_due_on,
            reason=why,
            moved_by=session.info["who"],
            moved_on=today(session),
        )
    )
    action.due_on = new_due_on
    session.info["moving_due"] = True
    try:
        session.flush()
    finally:
        session.info["moving_due"] = False
    return action
