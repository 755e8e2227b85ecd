"""Verbs on commitments."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action, ActionState, Extension
from qms_desktop.workflow.edit import fetch
from qms_desktop.workflow.reasons import given


def move_due_date(session: Session, id_: int, new_due_on: date, reason: str) -> Action:
    """Move an action's due date; the old one, the reason and who moved it are kept.

    Raises:
        RefusedError: no reason, no change of the day, or no due date to move.
    """
    action = fetch(session, "action", id_)
    if not isinstance(action, Action) or action.due_on is None:
        raise RefusedError(
            f"{action.number} has no due date to move; type one in the form. Nothing was changed."
        )
    why = given(reason, f"{action.number} keeps its due date")
    if new_due_on == action.due_on:
        raise RefusedError(
            f"{action.number} is already due on {new_due_on.isoformat()}; nothing was changed."
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
            moved_on=session.info["now"].astimezone().date(),
        )
    )
    action.due_on = new_due_on
    session.info["moving_due"] = True
    try:
        session.flush()
    finally:
        session.info["moving_due"] = False
    return action


def mark_done(session: Session, id_: int, done_on: date, evidence: str) -> Action:
    """Record that an action is done, when, and what shows it.

    Raises:
        RefusedError: the action can't become done from its present state.
    """
    action = fetch(session, "action", id_)
    if not isinstance(action, Action):
        raise RefusedError(f"{action.number} is no action; nothing was changed.")
    action.state = ActionState.DONE
    action.done_on = done_on
    action.evidence = evidence.strip() or action.evidence
    session.flush()
    return action
