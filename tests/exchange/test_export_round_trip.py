"""Record -> Excel -> record gives the same record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.importing import import_files, plan_files, title_of
from qms_desktop.exchange.plan import Verdict
from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.record import Basis, Record, Stateful
from qms_desktop.model.registers import EXCHANGED, REGISTERS
from qms_desktop.model.statements import writing
from qms_desktop.store.datafile import Store, create

TODAY = date(2026, 11, 22)
WORKBOOK = "registers.xlsx"
NOT_IN_EXCEL = {"analysis", "state_basis", "withdrawn_on", "withdrawn_reason"}


def value_of(field: Field, count: int) -> Any:
    """A value of a field's kind that can't be mistaken for another field's."""
    if field.choices is not None:
        return list(field.choices)[count % len(field.choices)]
    values: dict[Kind, Any] = {
        Kind.TEXT: f"{field.label} {count}", Kind.LONG: f"=“{field.label}” {count};\nsecond line",
        Kind.LINES: [f"first {count}", f"then {count}"], Kind.DAY: TODAY - timedelta(days=count * 7),
        Kind.NUMBER: count + 0.25, Kind.MONEY: -count - 0.5, Kind.WHOLE: count, Kind.YES_NO: count % 2 == 0,
        Kind.LINK: 1, Kind.PERIOD: "2026-03",
    }  # fmt: skip
    return values[field.kind]


def fill(session: Session) -> None:
    """Put two records with every field filled into each register, going around the gates as history may."""
    for name in EXCHANGED:
        for id_ in (1, 2):
            row = insert(REGISTERS[name]).values(**filled_record(name, id_, session.info["now"]))
            with writing(session):
                session.connection().execute(row)


def filled_record(name: str, id_: int, now: datetime) -> dict[str, Any]:
    """The columns of a record; the first one links to the second where a register links to itself."""
    cls = REGISTERS[name]
    values: dict[str, Any] = {
        "id": id_,
        "version": 1,
        "created": now,
        "updated": now,
        "extra": {"Lot": "007"},
    }
    for count, field in enumerate(fields(cls).values(), start=id_):
        if field.name not in NOT_IN_EXCEL | {"intent"}:
            values[field.name] = value_of(field, count)
        if field.target == name:
            values[field.name] = 2 if id_ == 1 else None
    if name == "action":
        values["state"] = "cancelled"
    if issubclass(cls, Stateful):
        values["state_basis"] = Basis.IMPORTED
    return values | {"number": f"0{name}-{id_}"}


def records(session: Session, name: str) -> list[dict[str, Any]]:
    cls: type[Record] = REGISTERS[name]
    wanted = {*fields(cls), "extra"} - NOT_IN_EXCEL
    return [
        {key: getattr(record, key) for key in wanted}
        for record in session.scalars(select(cls).order_by(cls.number))
    ]


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> Store:
    with store.change("add") as change:
        fill(change.session)
    with store.read() as session:
        assert export_workbook(session, tmp_path / WORKBOOK, None, TODAY) == []
    return store


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    with create(tmp_path / "other.qms", "John") as opened:
        yield opened


@pytest.mark.parametrize("name", EXCHANGED)
def test_every_field_of_a_record_comes_back_as_it_was(
    filled: Store, other: Store, tmp_path: Path, name: str
) -> None:
    path = tmp_path / WORKBOOK
    with other.change(title_of([path])) as change:
        import_files(change.session, [path])
    with filled.read() as before, other.read() as after:
        assert records(after, name) == records(before, name)


def test_an_export_imported_where_it_came_from_changes_nothing(filled: Store, tmp_path: Path) -> None:
    with filled.read() as session:
        plan = plan_files(session, [tmp_path / WORKBOOK])
    verdicts = {row.verdict for file in plan.files for table in file.tables for row in table.planned}
    assert verdicts == {Verdict.UNCHANGED}
    with filled.read() as session:
        assert session.scalar(select(Capa.number).where(Capa.id == 1)) == "0capa-1"
