"""Gates of the action: the first promise stays, a due date moves with a reason, another person verifies."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action, ActionSource, ActionState, Extension
from qms_desktop.model.capa_analyses import earlier_analyses
from qms_desktop.model.capas import EarlierAnalysis
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.record import Basis, Entity
from qms_desktop.model.reviews import Decision
from qms_desktop.store.trail import changed_names, is_new

_FINISHED = (ActionState.DONE, ActionState.VERIFIED)


def settle_action(session: Session, action: Action) -> None:
    """Set what follows from the other fields, and refuse what a verb alone may do.

    Raises:
        RefusedError: the first promise changes, the due date moves without a reason, nobody else verified.
    """
    fresh = is_new(action)
    changed = frozenset[str]() if fresh else changed_names(action)
    if action.capa is not None and (fresh or "capa" in changed):
        _put(action, "analysis", _answered(session, action, action.capa))
    if "review" in changed:
        _check_decided(session, action)
    _settle_first_promise(session, action, changed)
    if action.source is None:
        source = next((s for s in ActionSource if getattr(action, s.value, None) is not None), None)
        _put(action, "source", source)
    _set_days(session, action)
    if action.state is not ActionState.VERIFIED and action.state_basis is not Basis.IMPORTED:
        for name in ("verified_by", "verified_on"):  # not verified yet, or taken up again
            if getattr(action, name) is not None:
                _put(action, name, None)
    if "due_on" in changed and not session.info.get("moving_due"):
        _check_promise(action)
    if changed & {"state", "verified_by", "owner"}:
        _check_verified(action)


def _put(action: Action, name: str, value: Any) -> None:
    """Set a field; of a row that is not stored there is no history to keep."""
    if is_new(action):
        action.__dict__[name] = value
    else:
        setattr(action, name, value)


def check_moved(session: Session, entity: Entity) -> None:
    """Refuse to write, change or remove the record of a due date that moved, except by moving the date.

    Raises:
        RefusedError: names what was to be changed.
    """
    if isinstance(entity, Extension) and not (session.info.get("moving_due") or brings_in_history(session)):
        raise RefusedError(
            f"{entity.plural} were not changed: the app writes them itself as proof. Leave them as "
            "they are; nothing was saved."
        )


def _answered(session: Session, action: Action, capa: int) -> int:
    """The analysis that an action answers: the present one, or the one in which it was done already."""
    if action.state not in _FINISHED or action.done_on is None or action.state_basis is Basis.IMPORTED:
        return earlier_analyses(session, capa) + 1
    given_up = (EarlierAnalysis.capa == capa, EarlierAnalysis.reopened_on < action.done_on)
    with session.no_autoflush:
        return (session.scalar(select(func.count()).select_from(EarlierAnalysis).where(*given_up)) or 0) + 1


def _check_decided(session: Session, action: Action) -> None:
    """What a review decided stays its action: it closes when that is done, and not when it is moved away."""
    with session.no_autoflush:
        decided = session.scalar(select(Decision.review).where(Decision.action == action.id))
    if decided is not None and decided != action.review and not brings_in_history(session):
        raise RefusedError(
            f"{action.number} stays with its review because it was decided there. "
            "Carry it over or cancel it with a reason; nothing was changed.",
            {"review": "It was decided there."},
        )


def _set_days(session: Session, action: Action) -> None:
    state = action.state
    if state is not ActionState.CANCELLED and action.cancelled_on is not None:
        action.cancelled_on = None  # set to what it is it would count as changed
    if action.state_basis is Basis.IMPORTED:
        return
    if state is ActionState.CANCELLED and action.cancelled_on is None:
        action.cancelled_on = _today(session)
    if state in _FINISHED and action.done_on is None:
        action.done_on = _today(session)


def _today(session: Session) -> date:
    """The day on which the unit of work began, where the computer stands."""
    today: date = session.info["now"].astimezone().date()
    return today


def _settle_first_promise(session: Session, action: Action, changed: frozenset[str]) -> None:
    """The first due date is the first promise, and it stays; only history has one that came before."""
    moved = get_history(action, "original_due_on").deleted if "original_due_on" in changed else ()
    before = next(iter(moved), None)
    if before is not None:
        raise RefusedError(
            f"{action.number} keeps {before.isoformat()} as the day it was first promised for: a promise is "
            "made once. Use “Move due date” for another day; nothing was changed."
        )
    first = action.original_due_on
    said = first is not None and (is_new(action) or "original_due_on" in changed)
    if (
        said
        and first != action.due_on
        and not (brings_in_history(session) or action.state_basis is Basis.IMPORTED)
    ):
        raise RefusedError(
            f"{action.number or 'The action'} was not saved because “First promised for” is another day than "
            "the due date. Leave it empty, it follows by itself; what you typed is kept.",
            {"original_due_on": "The first due date is the first promise."},
        )
    if first is None:
        _put(action, "original_due_on", action.due_on)


def _check_promise(action: Action) -> None:
    before = get_history(action, "due_on").deleted
    if before and before[0] is not None and action.due_on != before[0]:
        raise RefusedError(
            f"{action.number} keeps its due date {before[0].isoformat()}: a due date moves only with a "
            "reason. Use “Move due date” and say why.",
            {"due_on": "A due date moves only with a reason."},
        )


def _check_verified(action: Action) -> None:
    if action.state is not ActionState.VERIFIED or action.state_basis is Basis.IMPORTED:
        return
    if action.verified_by is None or action.verified_by == action.owner:
        raise RefusedError(
            f"{action.number} was not verified because that takes somebody other than its owner. "
            "Use “Verify” and say who looked at it; nothing was changed.",
            {"verified_by": "Choose somebody other than the owner."},
        )
