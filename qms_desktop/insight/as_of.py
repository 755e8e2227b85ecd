"""Registers as they stood at the end of a past day, by walking the trail back from today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from qms_desktop.model.fields import fields
from qms_desktop.model.record import Entity, Record
from qms_desktop.model.registers import PARTS, REGISTERS
from qms_desktop.model.trail import ChangeSet, TrailEntry, typed


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
    for record, change, changes in _later(session, name, day):
        if change == "new":
            rows.pop(record, None)
            continue
        row = rows.setdefault(record, {one: {} if one == "extra" else None for one in names})
        for field, (old, _) in changes.items():
            if field in row:
                row[field] = typed(columns[field], old) if field != "extra" else old or {}
    return [{"id": record, **rows[record]} for record in sorted(rows)]


def _later(session: Session, name: str, day: date) -> Iterator[tuple[int, str, Mapping[str, Sequence[Any]]]]:
    """Every entry written after a day ended, newest first."""
    end = datetime.combine(day + timedelta(days=1), time.min).astimezone()
    statement = (
        select(TrailEntry.record, TrailEntry.change, TrailEntry.changes)
        .join(ChangeSet, ChangeSet.id == TrailEntry.change_set)
        .where(TrailEntry.register == name, ChangeSet.at >= end)
        .order_by(TrailEntry.id.desc())
    )
    yield from ((row.record, row.change, row.changes) for row in session.execute(statement))
