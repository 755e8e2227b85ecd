"""What somebody is responsible for now: it must be handed over before they leave (ISO 9001 clause 5.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.people import Person, Role, RoleHolding
from qms_desktop.model.record import Entity, Record, Stateful
from qms_desktop.model.registers import REGISTERS
from qms_desktop.model.reviews import Decision, Review

RESPONSIBLE = frozenset({"owner", "deputy", "chair", "sponsor"})
"""Links to a person that mean work to do, not history such as who verified."""


@dataclass(frozen=True, slots=True)
class Held:
    """One responsibility: a field of an open record, a decision of an open review, a role."""

    register: str
    record: int
    number: str
    title: str
    part: str
    """Machine name of the child row's table; empty for the record itself."""
    row: int
    """Id of the child row; 0 for the record itself."""
    field: str

    @property
    def label(self) -> str:
        """As what they hold it, e.g. ``Owner``."""
        cls: type[Entity] = RoleHolding if self.part == "role_holding" else REGISTERS[self.register]
        return fields(Decision if self.part == "decision" else cls)[self.field].label


def holdings(session: Session, person: int) -> list[Held]:
    """Return everything open that a person owns, deputises for, chairs, sponsors or holds, by register."""
    with session.no_autoflush:
        return list(_holdings(session, person))


def _holdings(session: Session, person: int) -> Iterator[Held]:
    for name, cls in REGISTERS.items():
        for declared in fields(cls).values():
            if declared.kind is Kind.LINK and declared.target == "person" and declared.name in RESPONSIBLE:
                for id_, number, title in session.execute(_open(cls, declared.name, person)):
                    yield Held(name, id_, number, title, "", 0, declared.name)
    decided = (
        select(Review.id, Review.number, Decision.sequence, Decision.text, Decision.id)
        .join(Review, Review.id == Decision.review)
        .where(Decision.owner == person, Review.withdrawn_on.is_(None), Review.state.not_in(Review.final))
        .order_by(Review.number, Decision.sequence)
    )
    for id_, number, sequence, text, row in session.execute(decided):
        yield Held("review", id_, f"{number}, decision {sequence}", text, "decision", row, "owner")
    held = (
        select(Role.id, Role.number, Role.title, RoleHolding.id)
        .join(Role, Role.id == RoleHolding.role)
        .where(RoleHolding.person == person, Role.withdrawn_on.is_(None))
        .order_by(Role.number)
    )
    for id_, number, title, row in session.execute(held):
        yield Held("role", id_, number, title, "role_holding", row, "person")


def _open(cls: type[Record], name: str, person: int) -> Select[Any]:
    title = getattr(cls, cls.title_field)
    found = select(cls.id, cls.number, title).where(getattr(cls, name) == person, cls.withdrawn_on.is_(None))
    if issubclass(cls, Stateful):
        found = found.where(cls.state.not_in(cls.final))
    if cls is Person:
        found = found.where(Person.active.is_(True))
    return found.order_by(cls.number)


def counted(held: list[Held]) -> str:
    """Return how many of each register, as a sentence lists them, e.g. ``3 CAPAs, 1 KPI``."""
    found: dict[str, int] = {}
    for one in held:
        found[one.register] = found.get(one.register, 0) + 1
    return ", ".join(
        f"{count} {REGISTERS[name].label if count == 1 else REGISTERS[name].plural}"
        for name, count in found.items()
    )
