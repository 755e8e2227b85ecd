"""What was written into a data file since one looked last, as its trail tells."""

from __future__ import annotations

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from qms_desktop.model.trail import Changed, TrailEntry

Asked = Connection | Session


def newest_entry(asked: Asked) -> int:
    """Return the id of the newest entry of the trail; 0 where there is none."""
    return asked.scalar(select(func.max(TrailEntry.id))) or 0


def changed_since(asked: Asked, entry: int) -> Changed:
    """Return the records changed after an entry of the trail; for a part the record it belongs to."""
    register = func.coalesce(TrailEntry.parent_register, TrailEntry.register)
    record = func.coalesce(TrailEntry.parent, TrailEntry.record)
    found = asked.execute(select(register, record).where(TrailEntry.id > entry).distinct())
    ids: dict[str, set[int]] = {}
    for name, id_ in found:
        ids.setdefault(name, set()).add(id_)
    return {name: frozenset(rows) for name, rows in ids.items()}
