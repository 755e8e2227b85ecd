"""What falls due, of whom: actions, CAPAs and their checks, objectives, reviews: all with a day to keep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from heapq import merge
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from qms_desktop.insight.execution import ROWS_AT_ONCE
from qms_desktop.insight.rows import open_condition
from qms_desktop.model.bulk import kept
from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import fields
from qms_desktop.model.people import Person
from qms_desktop.model.record import Record
from qms_desktop.model.registers import REGISTERS
from qms_desktop.model.reviews import Review, ReviewState

OWNERS = ("owner", "chair")
"""Fields that say who answers for a record, the first that it has."""


@dataclass(slots=True, unsafe_hash=True)  # 100,000 frozen ones take seven times as long to make
class Due:
    """A day of an open record that should not pass."""

    register: str
    id: int
    number: str
    title: str
    version: int
    """Of the record: grows with every change."""
    field: str
    """Machine name of the day's field."""
    what: str
    """Its label, e.g. ``Due``, ``Check due``, ``Planned for``."""
    on: date
    owner: str
    """Empty where nobody is named."""


def due(session: Session, person: int | None = None, until: date | None = None) -> tuple[Due, ...]:
    """Return what is still to be done, by day, then by number.

    Args:
        session: where to read.
        person: only what this person answers for; everybody's where None.
        until: only days up to this one.
    """
    kinds = [list(_due(session, cls, name, condition, person, until)) for cls, name, condition in _days()]
    days = list(merge(*kinds, key=lambda one: (one.on, one.number, one.field)))
    return tuple(kept(session, days))


def _days() -> Iterator[tuple[type[Record], str, ColumnElement[bool]]]:
    """Yield each field that is late when its day has passed, with when that still counts."""
    for cls in REGISTERS.values():
        for name, declared in fields(cls).items():
            if declared.overdue:
                yield cls, name, _to_be_held() if cls is Review else open_condition(cls)
    checked = Capa.effectiveness_result.is_(None) & open_condition(Capa)
    yield Capa, "effectiveness_due_on", checked


def _to_be_held() -> ColumnElement[bool]:
    """A review keeps its day once it is held, long before it is closed."""
    return Review.withdrawn_on.is_(None) & Review.state.in_((ReviewState.PLANNED, ReviewState.FROZEN))


def _due(
    session: Session,
    cls: type[Record],
    name: str,
    condition: ColumnElement[bool],
    person: int | None,
    until: date | None,
) -> Iterator[Due]:
    """Yield one kind of days in order: SQLite sorts 100,000 without keeping the window's thread waiting."""
    day, declared = getattr(cls, name), fields(cls)
    owner = next((getattr(cls, one) for one in OWNERS if one in declared), None)
    if owner is None and person is not None:
        return
    wanted = [condition, day.is_not(None)]
    wanted += [owner == person] if owner is not None and person is not None else []
    wanted += [day <= until] if until is not None else []
    who = aliased(Person)
    statement: Any = select(cls.id, cls.number, getattr(cls, cls.title_field), cls.version, day)
    if owner is not None:
        statement = statement.add_columns(who.name).outerjoin(who, who.id == owner)
    for row in session.execute(
        statement.where(*wanted).order_by(day, cls.number), execution_options={"yield_per": ROWS_AT_ONCE}
    ):
        id_, number, title, version, on, *named = row
        yield Due(
            cls.__tablename__, id_, number, title or "", version,
            name, declared[name].label, on, next(iter(named), None) or "",
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody who answers for a record."""

    id: int
    name: str
    email: str


def owner_of(session: Session, register: str, record: int) -> Owner | None:
    """Return who answers for a record, a person for themselves; None where nobody is named."""
    cls = REGISTERS[register]
    named = next((name for name in OWNERS if name in fields(cls)), None)
    found = session.get(cls, record)
    id_ = record if register == Person.__tablename__ else getattr(found, named) if found and named else None
    person = session.get(Person, id_) if id_ is not None else None
    return Owner(person.id, person.name, (person.email or "").strip()) if person is not None else None


def active_people(session: Session) -> list[tuple[int, str]]:
    """Return id and name of everybody who is still there, by name."""
    statement = (
        select(Person.id, Person.name)
        .where(Person.active, Person.withdrawn_on.is_(None))
        .order_by(Person.name, Person.id)
    )
    return [(id_, name) for id_, name in session.execute(statement)]
