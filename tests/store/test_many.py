"""Many rows inserted column by column stand in the file as one statement a row would have put them there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, Table, insert, update
from sqlalchemy.orm.exc import StaleDataError

from qms_desktop.model.capas import Capa, Severity
from qms_desktop.model.people import Person
from qms_desktop.model.record import Entity
from qms_desktop.model.statements import writing
from qms_desktop.store.datafile import Store
from qms_desktop.store.many import insert_many, update_many

NOW = datetime(2026, 11, 24, 1, 2, 3, 456, UTC)
ROWS: list[tuple[type[Entity], list[dict[str, Any]]]] = [
    (
        Capa,
        [
            {
                "number": "10.0", "title": 'A "quoted" Ünder\nline', "severity": Severity.MINOR, "cost": 1.5,
                "detected_on": date(2026, 2, 28), "whys": ["a", "b"], "extra": {"Old no": 7.0},
            },
            {"number": "C-2", "title": "Bare"},
            {
                "number": "C-3", "title": "Third", "severity": Severity.MAJOR, "cost": 1.0, "whys": [],
                "detected_on": date(2026, 2, 28), "extra": {"b": "ö", "a": None},
            },
        ],
    ),
    (Person, [{"number": "P-1", "name": "A"}, {"number": "P-2", "name": "B", "active": False}]),
]  # fmt: skip


def stored(connection: Connection, table: Table) -> list[tuple[Any, ...]]:
    """Return the rows as they stand in the file, with SQLite's own types."""
    names = ", ".join(f'"{name}", typeof("{name}")' for name in [one.name for one in table.columns])
    rows = connection.exec_driver_sql(f"SELECT {names} FROM {table.name} ORDER BY id").all()  # noqa: S608
    return [tuple(row) for row in rows]


def columns_of(cls: type[Entity], rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    common = {"version": 1, "created": NOW, "updated": NOW}
    whole = [{**vars(cls.unsaved(row)), **common, "id": n} for n, row in enumerate(rows, start=1)]
    return {name: [row[name] for row in whole] for name in [one.name for one in table_of(cls).columns]}


def table_of(cls: type[Entity]) -> Table:
    assert isinstance(cls.__table__, Table)
    return cls.__table__


@pytest.mark.parametrize(("cls", "rows"), ROWS)
def test_rows_given_by_column_are_stored_as_rows_given_one_by_one(
    store: Store, cls: type[Entity], rows: list[dict[str, Any]]
) -> None:
    table, columns = table_of(cls), columns_of(cls, rows)
    with store.change("both ways") as change, writing(change.session):
        connection = change.session.connection()
        insert_many(connection, table, columns)
        at_once = stored(connection, table)
        connection.execute(table.delete())
        for row in zip(*columns.values(), strict=True):
            connection.execute(insert(table), dict(zip(columns, row, strict=True)))
        assert at_once == stored(connection, table)
        assert len(at_once) == len(rows)


def test_json_that_is_text_already_is_stored_as_it_is(store: Store) -> None:
    table, columns = table_of(Capa), columns_of(Capa, [{"number": "C-1", "title": "T"}])
    with store.change("ready") as change, writing(change.session):
        connection = change.session.connection()
        insert_many(connection, table, {**columns, "extra": ['{"a": 1}']}, ready=frozenset({"extra"}))
        assert '{"a": 1}' in stored(connection, table)[0]


CHANGED: dict[str, list[Any]] = {
    "title": ["Größe", "B"],
    "cost": [None, 2.0],
    "detected_on": [date(2026, 3, 1), None],
    "severity": [Severity.MAJOR, None],
    "whys": [["c"], None],
    "extra": [{}, {"Old no": 8}],
    "updated": [NOW, NOW],
    "version": [2, 2],
}


def test_rows_updated_by_column_are_stored_as_rows_updated_one_by_one(store: Store) -> None:
    table, columns = table_of(Capa), columns_of(*ROWS[0])
    ids = [1, 3]
    with store.change("both ways") as change, writing(change.session):
        connection = change.session.connection()
        insert_many(connection, table, columns)
        update_many(connection, table, ids, [1, 1], CHANGED)
        at_once = stored(connection, table)
        connection.execute(table.delete())
        insert_many(connection, table, columns)
        for id_, row in zip(ids, zip(*CHANGED.values(), strict=True), strict=True):
            one = update(table).where(table.c.id == id_)
            connection.execute(one, dict(zip(CHANGED, row, strict=True)))
        assert at_once == stored(connection, table)
        assert "Größe" in at_once[0]


def test_a_row_of_another_version_is_not_updated_and_told(store: Store) -> None:
    table, columns = table_of(Capa), columns_of(*ROWS[0])
    with store.change("stale") as change, writing(change.session):
        connection = change.session.connection()
        insert_many(connection, table, columns)
        with pytest.raises(StaleDataError):
            update_many(connection, table, [1, 2], [1, 7], {"title": ["A", "B"], "version": [2, 8]})
        assert "Bare" in stored(connection, table)[1]
