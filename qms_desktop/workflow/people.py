"""Verbs on people: hand over what somebody holds, so that they can leave.

    with store.change("Jane leaves") as change:
        people.hand_over(change.session, jane, people.all_to(change.session, jane, omar))
"""  # fmt: skip

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.holdings import Held, holdings
from qms_desktop.model.people import HandOver, Person, RoleHolding
from qms_desktop.model.proof import proving
from qms_desktop.model.registers import PARTS
from qms_desktop.model.registers import register as record_class
from qms_desktop.workflow.edit import fetch, today

_AT_ONCE = 100
"""Records between two reports: a cancel is heard within a second."""


def all_to(session: Session, person_id: int, successor: int) -> dict[Held, int]:
    """Return everything that a person holds, given to one successor."""
    return dict.fromkeys(holdings(session, person_id), successor)


def hand_over(
    session: Session,
    person_id: int,
    to: Mapping[Held, int],
    *,
    leaves: bool = True,
    report: Callable[[int, int], None] | None = None,
) -> HandOver:
    """Give what somebody holds to others, and record it; then they are set inactive.

    Args:
        session: of the running unit of work.
        person_id: who hands over.
        to: each responsibility (``model.holdings.holdings``) -> id of the person who takes it.
        leaves: set them inactive; then nothing may be left.
        report: called with (records given, records in all); raises to cancel, and nothing is kept.

    Raises:
        RefusedError: nothing to hand over, something would be left, or a successor can't take it.
    """
    person = _person(session, person_id)
    held = holdings(session, person_id)
    _check(session, person, held, to, leaves=leaves)
    given = []
    names: dict[int, str] = {}
    for done, one in enumerate((one for one in held if one in to), start=1):
        successor = to[one]
        if successor not in names:
            names[successor] = _person(session, successor).name
        _give(session, one, successor)
        given.append(f"{one.number} {one.title}: {one.label} → {names[successor]}")
        if done % _AT_ONCE == 0:
            session.flush()
            if report is not None:
                report(done, len(to))
    session.flush()
    record = _recorded(session, person_id, given)
    if leaves:
        person.active = False
        session.flush()
    return record


def _check(
    session: Session, person: Person, held: list[Held], to: Mapping[Held, int], *, leaves: bool
) -> None:
    refused = f"{person.name} hands nothing over yet"
    strange = set(to) - set(held)
    if strange or not to:
        why = "there is nothing to hand over" if not to else "somebody else took a record in the meantime"
        raise RefusedError(f"{refused}: {why}. Nothing was changed; look at the list again.")
    left = [one for one in held if one not in to]
    if left and leaves:
        raise RefusedError(
            f"{refused}: {len(left)} records have no new owner, the first is {left[0].number} "
            f"{left[0].title}. Choose one for each; nothing was changed."
        )
    for id_ in set(to.values()):
        successor = _person(session, id_)
        if id_ == person.id:
            raise RefusedError(
                f"{refused}: the new owner is the same person. Choose somebody else; nothing was changed."
            )
        if not successor.active or successor.withdrawn_on is not None:
            raise RefusedError(
                f"{refused}: {successor.name} is not active. Choose somebody else; nothing was changed."
            )


def _give(session: Session, one: Held, successor: int) -> None:
    if one.part:
        row = session.get_one(PARTS[one.part], one.row)
        if isinstance(row, RoleHolding) and _holds(session, row.role, successor):
            session.delete(row)
        else:
            setattr(row, one.field, successor)
        return
    record = session.get_one(record_class(one.register), one.record)
    own = one.register == "person" and one.record == successor  # nobody is their own deputy
    setattr(record, one.field, None if own else successor)


def _holds(session: Session, role: int, person: int) -> bool:
    mine = (RoleHolding.role == role, RoleHolding.person == person)
    return session.scalars(select(RoleHolding.id).where(*mine)).first() is not None


def _recorded(session: Session, person_id: int, given: list[str]) -> HandOver:
    mine = select(func.count()).select_from(HandOver).where(HandOver.person == person_id)
    record = HandOver(
        person=person_id,
        sequence=(session.scalar(mine) or 0) + 1,
        handed_on=today(session),
        handed_by=session.info["who"],
        records=len(given),
        given=given,
    )
    with proving(session):
        session.add(record)
    return record


def _person(session: Session, id_: int) -> Person:
    person = fetch(session, "person", id_)
    if not isinstance(person, Person):
        raise RefusedError(f"{person.number} is no person; nothing was changed. Choose one.")
    return person
