"""Writes many new rows with one statement inside the unit of work: the same gates, the same trail."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Table, func, inspect, select
from sqlalchemy.orm import Session, make_transient_to_detached

from qms_desktop.model.bulk import nothing, runs
from qms_desktop.model.record import Entity
from qms_desktop.model.statements import writing
from qms_desktop.store.gates import admit
from qms_desktop.store.many import insert_many
from qms_desktop.store.trail import Changes


def write_new(
    session: Session, changes: Changes, rows: Sequence[Entity], tick: Callable[[], object] = nothing
) -> None:
    """Write new rows of one class; see ``model.bulk.write_new``."""
    if not rows:
        return
    session.flush()  # what was added before stands in the file before, as after an ordinary flush
    admit(session, rows, tick)
    cls = type(rows[0])
    last = session.scalar(select(func.max(cls.id))) or 0
    for id_, row in enumerate(rows, start=last + 1):
        row.__dict__["version"] = 1
        if row.__dict__["id"] is None:
            row.__dict__["id"] = id_
    columns, table = _used(cls, rows), cls.__table__
    assert isinstance(table, Table)  # noqa: S101 - each class is mapped to a table of its own
    with writing(session):
        for some in runs(rows, tick):
            values = {name: [row.__dict__[name] for row in some] for name in columns}
            insert_many(session.connection(), table, values)
    for some in runs(rows, tick):
        for row in some:
            make_transient_to_detached(row)
        session.add_all(some)
        changes.add_new(some, columns)


def _used(cls: type[Entity], rows: Sequence[Entity]) -> list[str]:
    """Return the columns that any of the rows fills, or that would else be filled by their default."""
    columns = inspect(cls).columns.items()
    return [
        name
        for name, column in columns
        if column.default is not None or any(row.__dict__[name] is not None for row in rows)
    ]
