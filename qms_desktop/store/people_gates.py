"""Gates of people: nobody leaves while open records wait for them, and nobody who left is given any."""

from __future__ import annotations

from functools import cache

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.errors import RefusedError
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.holdings import RESPONSIBLE, counted, holdings
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.people import Person
from qms_desktop.model.record import Entity, Record, Stateful
from qms_desktop.store.trail import changed_names, is_new


def check_leaving(session: Session, person: Person) -> None:
    """Refuse to set somebody inactive or withdrawn who still holds something open.

    Raises:
        RefusedError: says how much of what is to be handed over first.
    """
    if is_new(person) or (person.active and person.withdrawn_on is None):
        return
    if not changed_names(person) & {"active", "withdrawn_on"}:
        return
    held = holdings(session, person.id)
    if held:
        raise RefusedError(
            f"{person.name} stays active because open records wait for them: {counted(held)}. "
            "Use “Hand over…” and say who takes each; nothing was changed.",
            {"active": "Hand over the open records first."},
        )


def check_responsible(session: Session, entity: Entity) -> None:
    """Refuse to give an open record to somebody who is not active; an import brings history in as it was.

    Raises:
        RefusedError: names the person.
    """
    names = _responsible(type(entity))
    if not names or brings_in_history(session):
        return
    if isinstance(entity, Stateful) and entity.state in entity.final:
        return
    touched = names if is_new(entity) or _is_taken_up(entity) else names & changed_names(entity)
    for name in sorted(touched):
        id_ = getattr(entity, name)
        with session.no_autoflush:
            person = session.get(Person, id_) if id_ is not None else None
        if person is not None and not (person.active and person.withdrawn_on is None):
            label = fields(type(entity))[name].label
            raise RefusedError(
                f"The {entity.label} was not saved because {person.name} is not active and can't be its "
                f"“{label}”. Choose somebody else; what you typed is kept.",
                {name: f"{person.name} is not active."},
            )


def _is_taken_up(entity: Entity) -> bool:
    """Whether a record that waited for nobody is open again: reopened, or brought back."""
    if not isinstance(entity, Record):
        return False
    back = any(day is not None for day in get_history(entity, "withdrawn_on").deleted)
    return back or (
        isinstance(entity, Stateful)
        and any(state in entity.final for state in get_history(entity, "state").deleted)
    )


@cache
def _responsible(cls: type[Entity]) -> frozenset[str]:
    links = (one for one in fields(cls).values() if one.kind is Kind.LINK and one.target == "person")
    return frozenset(one.name for one in links) & RESPONSIBLE
