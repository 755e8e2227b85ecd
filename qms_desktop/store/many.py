"""Inserts or updates many rows with one statement, each column made ready for the database at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import JSON, Connection, Dialect, Table, bindparam, insert, update
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.types import TypeEngine


def insert_many(
    connection: Connection,
    table: Table,
    columns: Mapping[str, Sequence[Any]],
    ready: frozenset[str] = frozenset(),
) -> None:
    """Insert rows that are given by column; row by row, SQLAlchemy takes twice as long.

    Args:
        connection: in a transaction, on a database whose statements take their values by position.
        table: where to.
        columns: column name -> its value in each row, all of one length; defaults are not filled in.
        ready: columns whose values are as the database keeps them, such as JSON that is text already.
    """
    statement, names = _inserting(table, tuple(columns), connection.dialect)
    made_ready = bound(connection, table, {name: columns[name] for name in names if name not in ready})
    values = [made_ready[name] if name in made_ready else columns[name] for name in names]
    connection.exec_driver_sql(statement, list(zip(*values, strict=True)))


@lru_cache(maxsize=100)
def _inserting(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[str, Sequence[str]]:
    """Return the statement that inserts into columns, and the columns in its order; runs ask for the same."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    return str(compiled), compiled.positiontup or ()


def bound(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]
) -> dict[str, Sequence[Any]]:
    """Return columns as the database's driver takes them; what is equal, such as days, is made ready once."""
    dialect = connection.dialect
    return {name: _bound(column, table.c[name].type, dialect) for name, column in columns.items()}


def update_many(
    connection: Connection,
    table: Table,
    ids: Sequence[int],
    versions: Sequence[int],
    columns: Mapping[str, Sequence[Any]],
) -> None:
    """Update rows by id, given by column; SQLAlchemy sends a statement a row where rows have versions.

    Args:
        connection: as for ``insert_many``.
        table: which has columns ``id`` and ``version``.
        ids: of the rows.
        versions: the version that each row was read with.
        columns: column name -> its new value in each row, the new version among them.

    Raises:
        StaleDataError: a row has another version by now, or is gone.
    """
    dialect = connection.dialect
    found = (table.c.id == bindparam("own_id"), table.c.version == bindparam("read_version"))
    compiled = update(table).where(*found).compile(dialect=dialect, column_keys=list(columns))
    values = {**bound(connection, table, columns), "own_id": ids, "read_version": versions}
    in_order = [values[name] for name in compiled.positiontup or ()]
    result = connection.exec_driver_sql(str(compiled), list(zip(*in_order, strict=True)))
    if result.rowcount != len(ids):
        raise StaleDataError(table.name)  # the unit of work says it in a sentence


def _bound(values: Sequence[Any], kind: TypeEngine[Any], dialect: Dialect) -> Sequence[Any]:
    process = kind.dialect_impl(dialect).bind_processor(dialect)
    if process is None:
        return values
    if isinstance(kind, JSON):
        empty = process({})  # most rows have no extra columns
        return [empty if value == {} else process(value) for value in values]
    known = {value: process(value) for value in set(values)}
    return [known[value] for value in values]
