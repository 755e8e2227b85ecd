"""Writes many rows with one statement inside the unit of work: the same gates, the same trail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Table, func, inspect, select
from sqlalchemy.orm import Session, make_transient, make_transient_to_detached

from qms_desktop.model.bulk import nothing, runs
from qms_desktop.model.record import Entity
from qms_desktop.model.statements import writing
from qms_desktop.store.gates import admit
from qms_desktop.store.many import bound, insert_many, update_many
from qms_desktop.store.trail import Changes, changed_names

MANY = 100
"""Changed rows of a flush from which on they are written past it; few go SQLAlchemy's own way."""


def write_new(
    session: Session,
    rows: Sequence[Entity],
    tick: Callable[[], object] = nothing,
    keep: bool = True,
) -> None:
    """Write new rows of one class; see ``model.bulk.write_new``."""
    if not rows:
        return
    changes: Changes = session.info["changes"]
    session.flush()  # what was added before stands in the file before, as after an ordinary flush
    admit(session, rows, tick)
    cls = type(rows[0])
    last = session.scalar(select(func.max(cls.id))) or 0
    for id_, row in enumerate(rows, start=last + 1):
        row.__dict__["version"] = 1
        if row.__dict__["id"] is None:
            row.__dict__["id"] = id_
    table = _table(cls)
    columns = bound(session.connection(), table, _used(cls, rows))
    names, done = list(columns), 0
    with writing(session):
        for some in runs(rows, tick):
            values = {name: column[done : done + len(some)] for name, column in columns.items()}
            insert_many(session.connection(), table, values, ready=frozenset(names))
            done += len(some)
    for some in runs(rows, tick):
        if keep:
            _let_stand(session, some)
        changes.add_new(some, names)


def write_changed(session: Session) -> None:
    """Write the many changed rows of a flush, once its gates have let them through; a few are left to it.

    A flush that also adds or removes rows writes all of them itself: what it frees and takes has an order.
    So does one after a savepoint: SQLAlchemy reads anew what it wrote itself when that is rolled back.

    Raises:
        StaleDataError: a row was changed elsewhere since it was read.
    """
    if session.new or session.deleted or session.in_nested_transaction() or len(session.dirty) < MANY:
        return
    rows = [(row, changed_names(row)) for row in session.dirty if isinstance(row, Entity)]
    changed = sorted((one for one in rows if one[1]), key=lambda one: (one[0].__tablename__, one[0].id))
    for (cls, names), some in groupby(changed, key=lambda one: (type(one[0]), one[1])):
        _update(session, cls, [row for row, _ in some], sorted(names))


def _update(session: Session, cls: type[Entity], rows: Sequence[Entity], names: Sequence[str]) -> None:
    """Write the same columns of rows of one class, note their trail, and let them stand as stored."""
    versions = [row.version for row in rows]
    columns = {name: [row.__dict__[name] for row in rows] for name in names}
    columns["version"] = [version + 1 for version in versions]
    with writing(session):
        update_many(session.connection(), _table(cls), [row.id for row in rows], versions, columns)
    changes: Changes = session.info["changes"]
    changes.collect_changed(rows)
    for row in rows:
        row.__dict__["version"] += 1
        make_transient(row)
    _let_stand(session, rows)


def _let_stand(session: Session, rows: Sequence[Entity]) -> None:
    """Let rows that the session does not hold be objects of it, as stored with what they hold now."""
    for row in rows:
        make_transient_to_detached(row)
    session.add_all(rows)


def _table(cls: type[Entity]) -> Table:
    table = cls.__table__
    assert isinstance(table, Table)  # noqa: S101 - each class is mapped to a table of its own
    return table


def _used(cls: type[Entity], rows: Sequence[Entity]) -> dict[str, list[Any]]:
    """Return the values of each column that a row fills, or that would else be filled by its default."""
    filled = [row.__dict__ for row in rows]
    values = {name: [values[name] for values in filled] for name, _ in inspect(cls).columns.items()}
    return {
        name: values[name]
        for name, column in inspect(cls).columns.items()
        if column.default is not None or values[name].count(None) < len(rows)
    }
