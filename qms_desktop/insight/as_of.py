"""Registers as they stood at the end of a past day, by walking the trail back from today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, Subquery, func, inspect, select
from sqlalchemy.orm import Session

from qms_desktop.model.fields import fields
from qms_desktop.model.record import Entity, Record
from qms_desktop.model.registers import PARTS, REGISTERS
from qms_desktop.model.trail import ChangeSet, TrailEntry, is_import, typed


@dataclass(slots=True)
class Rewound:
    """What a row held on a past day where that differs from today."""

    removed: bool = False
    """It was taken out later, and ``values`` are all it held."""
    values: dict[str, Any] = field(default_factory=dict)
    """Field -> value, as the trail writes it."""


def as_of(session: Session, name: str, day: date) -> list[dict[str, Any]]:
    """Return the rows of a register or part as they stood when a day ended here, by id.

    Args:
        name: machine name of the register or part.
        day: in this computer's time zone; on or after today it is the present state.

    Returns:
        For each row ``id``, its declared fields with typed values, and ``extra`` of a record. A record that
        was added later is not among them; one that was taken back later is.
    """
    cls: type[Entity] = {**REGISTERS, **PARTS}[name]
    names = [*fields(cls), *(["extra"] if issubclass(cls, Record) else [])]
    columns = inspect(cls).columns
    rows = {
        row[0]: dict(zip(names, row[1:], strict=True))
        for row in session.execute(select(columns.id, *(columns[one] for one in names)))
    }
    for record, then in rewound(session, name, day).items():
        row = rows.setdefault(record, {one: {} if one == "extra" else None for one in names})
        for one, old in then.values.items():
            if one in row:
                row[one] = typed(columns[one], old) if one != "extra" else old or {}
    added = added_later(day).c
    for record in session.scalars(select(added.record).where(added.register == name)):
        rows.pop(record, None)
    return [{"id": record, **rows[record]} for record in sorted(rows)]


def rewound(session: Session, name: str, day: date) -> Mapping[int, Rewound]:
    """Return what to take back in a register or part, by id, so that it stands as when a day ended.

    Rows that were added later are not among them.
    """
    found: dict[int, Rewound] = {}
    statement = (
        select(TrailEntry.record, TrailEntry.change, TrailEntry.changes)
        .where(
            TrailEntry.register == name, TrailEntry.change != "new", TrailEntry.change_set.in_(_later(day))
        )
        .order_by(TrailEntry.id.desc())
    )
    for record, change, changes in session.execute(statement):
        if change == "removed":
            found[record] = Rewound(removed=True)
        found.setdefault(record, Rewound()).values.update({one: old for one, (old, _) in changes.items()})
    added = added_later(day).c
    for record in session.scalars(select(added.record).where(added.register == name)):
        found.pop(record, None)
    return found


def added_later(day: date) -> Subquery:
    """Return the SQL of what was added after a day ended here: ``register``, ``record``, ``change_set``."""
    entry = TrailEntry.__table__.c
    # SQLite takes the other columns of a group from the row that holds the minimum.
    oldest = (
        select(entry.register, entry.record, entry.change, entry.change_set, func.min(entry.id))
        .where(entry.change_set.in_(_later(day)))
        .group_by(entry.register, entry.record)
        .subquery()
    ).c
    return select(oldest.register, oldest.record, oldest.change_set).where(oldest.change == "new").subquery()


def changed_since(session: Session, day: date) -> frozenset[str]:
    """Return the registers and parts in which anything was changed after a day ended here."""
    statement = select(TrailEntry.register).where(TrailEntry.change_set.in_(_later(day))).distinct()
    return frozenset(session.scalars(statement))


def imports_since(session: Session, day: date) -> Sequence[int]:
    """Return the change sets that brought files in after a day ended here."""
    statement = select(ChangeSet.id, ChangeSet.what).where(ChangeSet.id.in_(_later(day)))
    return [id_ for id_, what in session.execute(statement) if is_import(what)]


def _later(day: date) -> Select[int]:
    """The change sets made after a day ended here."""
    end = datetime.combine(day + timedelta(days=1), time.min).astimezone()
    return select(ChangeSet.id).where(ChangeSet.at >= end)
