"""Gate of contradictory days: refused where they are typed or scripted, taken as they were from an import."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa
from qms_desktop.model.day_order import HAPPENED, ORDERED, contradictions, days_of
from qms_desktop.model.fields import fields
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.record import Basis, Entity, Record
from qms_desktop.store.trail import Changes, changed_names, is_new


def check_days(session: Session, entity: Entity) -> None:
    """Refuse a record of which a day was set before one that it can't be before.

    Raises:
        RefusedError: names both days.
    """
    if not isinstance(entity, Record) or entity.__tablename__ not in ORDERED or brings_in_history(session):
        return
    cls, fresh = type(entity), is_new(entity)
    changed = frozenset() if fresh else changed_names(entity)
    if not fresh and not days_of(cls, changed):
        return
    found = {
        name: sentence
        for name, sentence in contradictions(cls, entity.__dict__)
        if fresh or _is_touched(cls, name, changed)
    }
    if found:
        called = entity.number or f"The {cls.label}"
        raise RefusedError(
            f"{called} was not saved because its dates contradict each other: {next(iter(found.values()))} "
            "Correct one of the two; what you typed is kept.",
            found,
        )


def check_happened(session: Session, entity: Entity) -> None:
    """Refuse a day still to come for what is said to have happened on it.

    Raises:
        RefusedError: names the field and the day.
    """
    names = HAPPENED.get(entity.__tablename__)
    if not names or brings_in_history(session):
        return
    today = session.info["now"].astimezone().date()
    for name in sorted(names if is_new(entity) else names & changed_names(entity)):
        on = getattr(entity, name)
        if on is not None and on > today:
            called = getattr(entity, "number", None) or f"The {entity.label}"
            label = fields(type(entity))[name].label
            raise RefusedError(
                f"{called} was not saved because “{label}” {on.isoformat()} is still to come. "
                "Correct the day; what you typed is kept.",
                {name: "This day is still to come."},
            )


def _is_touched(cls: type[Record], later: str, changed: frozenset[str]) -> bool:
    return any(later == second and {first, second} & changed for first, second in ORDERED[cls.__tablename__])


def check_verified_after_done(session: Session, capa: Capa, actions: Sequence[Action]) -> None:
    """Refuse a verification on a day before the last action was done.

    Raises:
        RefusedError: names both days.
    """
    if capa.verified_on is None or capa.state_basis is Basis.IMPORTED or brings_in_history(session):
        return
    changes: Changes = session.info["changes"]
    if not changes.has_set("capa", capa.id, "verified_on") and not any(
        changes.has_set("action", action.id, "done_on") for action in actions
    ):
        return
    done = [a for a in actions if a.state in (ActionState.DONE, ActionState.VERIFIED) and a.done_on]
    last = max(done, key=lambda action: (action.done_on, action.number), default=None)
    if last is not None and last.done_on is not None and last.done_on > capa.verified_on:
        raise RefusedError(
            f"{capa.number} was not saved because its dates contradict each other: it was verified on "
            f"{capa.verified_on.isoformat()}, before {last.number} was done on {last.done_on.isoformat()}. "
            "Correct one of the two; what you typed is kept.",
            {"verified_on": f"{last.number} was done on {last.done_on.isoformat()}."},
        )
