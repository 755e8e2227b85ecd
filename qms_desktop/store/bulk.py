"""Writes many new rows with one statement inside the unit of work: the same gates, the same trail."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, insert, inspect, select
from sqlalchemy.orm import Session, make_transient_to_detached

from qms_desktop.model.record import Entity
from qms_desktop.store.gates import admit
from qms_desktop.store.trail import Changes

_AT_ONCE = 1_000
"""Rows of a statement: few enough that a cancelled import stops within a second."""


def write_new(session: Session, changes: Changes, rows: Sequence[Entity]) -> None:
    """Write new rows of one class; see ``model.bulk.write_new``."""
    if not rows:
        return
    session.flush()  # what was added before stands in the file before, as after an ordinary flush
    admit(session, rows)
    cls = type(rows[0])
    last = session.scalar(select(func.max(cls.id))) or 0
    for id_, row in enumerate(rows, start=last + 1):
        row.__dict__["version"] = 1
        if row.__dict__["id"] is None:
            row.__dict__["id"] = id_
    columns = _used(cls, rows)
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        values = [{name: row.__dict__[name] for name in columns} for row in some]
        session.connection().execute(insert(cls), values)
    for row in rows:
        make_transient_to_detached(row)
    session.add_all(rows)
    changes.add_new(rows, columns)


def _used(cls: type[Entity], rows: Sequence[Entity]) -> list[str]:
    """Return the columns that any of the rows fills; the others are empty in the file without saying so."""
    names = tuple(name for name, _ in inspect(cls).columns.items())
    return [name for name in names if any(row.__dict__[name] is not None for row in rows)]
