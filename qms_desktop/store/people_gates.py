"""Gate of people: nobody leaves while open records wait for them."""

from __future__ import annotations

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.holdings import counted, holdings
from qms_desktop.model.people import Person
from qms_desktop.store.trail import changed_names


def check_leaving(session: Session, person: Person) -> None:
    """Refuse to set somebody inactive or withdrawn who still holds something open.

    Raises:
        RefusedError: says how much of what is to be handed over first.
    """
    if inspect(person).key is None or (person.active and person.withdrawn_on is None):
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
