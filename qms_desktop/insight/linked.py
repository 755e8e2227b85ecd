"""What links to a record: every record of any register, itself or by a child row, that names it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.record import Entity, Record
from qms_desktop.model.registers import PARTS, REGISTERS


@dataclass(frozen=True, slots=True)
class Links:
    """Records that name another in one of their fields."""

    register: str
    field: str
    """Machine name of the field, or of the child row's field."""
    part: str
    """Machine name of the child row that holds the field; empty where the record itself does."""
    label: str
    """What the other is to them, in English: a field's label or the child rows' name."""
    total: int
    refs: tuple[Ref, ...]
    """The newest of them."""


def links_to(session: Session, register: str, record: int, limit: int = 100) -> tuple[Links, ...]:
    """Return what links to a record, in the order of the registers; withdrawn records are left out.

    Args:
        session: where to read.
        register: the record's register.
        record: its id.
        limit: how many records of each kind of link are named.
    """
    return tuple(
        found
        for cls in REGISTERS.values()
        for links in (_own, _parts)
        for found in links(session, cls, register, record, limit)
    )


@cache
def naming(target: str) -> frozenset[str]:
    """Return the registers and child rows in which a record of a register can be named."""
    entities: tuple[type[Entity], ...] = (*REGISTERS.values(), *PARTS.values())
    return frozenset(one.__tablename__ for one in entities if any(_pointing(one, target)))


def _own(session: Session, cls: type[Record], target: str, record: int, limit: int) -> Iterator[Links]:
    for declared in _pointing(cls, target):
        among = select(cls.id).where(getattr(cls, declared.name) == record)
        yield from _found(session, cls, among, declared.name, "", declared.label, limit)


def _parts(session: Session, cls: type[Record], target: str, record: int, limit: int) -> Iterator[Links]:
    for part in cls.parts:
        for declared in _pointing(part, target):
            if declared.name == part.parent_field or part.proof:
                continue
            parent = getattr(part, part.parent_field)
            among = select(parent).where(getattr(part, declared.name) == record)
            yield from _found(session, cls, among, declared.name, part.__tablename__, part.plural, limit)


def _pointing(entity: type[Entity], target: str) -> Iterator[Field]:
    for declared in fields(entity).values():
        if declared.kind is Kind.LINK and declared.target == target:
            yield declared


def _found(
    session: Session, cls: type[Record], among: Select[Any], field: str, part: str, label: str, limit: int
) -> Iterator[Links]:
    live = (cls.id.in_(among), cls.withdrawn_on.is_(None))
    total = session.scalar(select(func.count()).select_from(cls).where(*live)) or 0
    if total:
        named = select(cls.id, cls.number, getattr(cls, cls.title_field)).where(*live)
        refs = tuple(Ref(*row) for row in session.execute(named.order_by(cls.id.desc()).limit(limit)))
        yield Links(cls.__tablename__, field, part, label, total, refs)
