"""Writes compensating rows in bulk: removals, values set back, rows brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Column, Table, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from qms_desktop.model.record import Entity, Setting
from qms_desktop.model.trail import ChangeSet, TrailEntry, typed
from qms_desktop.store.trail import SETTINGS, in_full, trailed

_CHUNK = 400
Report = Callable[[int], None]


class Step(Protocol):
    """One row to write; ``changes`` is {field: [what stands, what will stand]}."""

    @property
    def register(self) -> str: ...
    @property
    def record(self) -> int: ...
    @property
    def change(self) -> str: ...
    @property
    def changes(self) -> Mapping[str, Sequence[Any]]: ...


def write(
    session: Session, steps: Sequence[Step], classes: Mapping[str, type[Entity]], report: Report
) -> None:
    """Write the steps: what is removed first, then what is set back, then what comes back."""
    done = 0
    for change, writing in (("removed", _remove), ("changed", _set_back), ("new", _bring_back)):
        for register in dict.fromkeys(step.register for step in steps):
            if register == SETTINGS:
                continue
            some = [step for step in steps if step.register == register and step.change == change]
            for start in range(0, len(some), _CHUNK):
                report(done)
                run = some[start : start + _CHUNK]
                writing(session, classes[register], run)
                done += len(run)
    _set_settings(session, [step for step in steps if step.register == SETTINGS])


def _remove(session: Session, cls: type[Entity], steps: Sequence[Step]) -> None:
    table = _table(cls)
    session.execute(delete(table).where(table.c.id.in_([step.record for step in steps])))


def _set_back(session: Session, cls: type[Entity], steps: Sequence[Step]) -> None:
    """One statement for all rows of which the same fields change."""
    table = _table(cls)
    alike: dict[tuple[str, ...], list[Step]] = {}
    for step in steps:
        alike.setdefault(tuple(sorted(step.changes)), []).append(step)
    for names, some in alike.items():
        statement = (
            update(table)
            .where(table.c.id == bindparam("its_id"))
            .values(
                version=table.c.version + 1,
                updated=session.info["now"],
                **{name: bindparam(f"its_{name}", type_=table.c[name].type) for name in names},
            )
        )
        rows = [
            {
                "its_id": step.record,
                **{f"its_{name}": _stored(table.c[name], step.changes[name][1]) for name in names},
            }
            for step in some
        ]
        session.connection().execute(statement, rows)


def _bring_back(session: Session, cls: type[Entity], steps: Sequence[Step]) -> None:
    table, names, now = _table(cls), trailed(cls), session.info["now"]
    made = _made(session, table.name, [step.record for step in steps])
    rows = [
        {
            "id": step.record, "version": 1, "created": made.get(step.record, now), "updated": now,
            **{name: _stored(table.c[name], step.changes.get(name, (None, None))[1]) for name in names},
        }
        for step in steps
    ]  # fmt: skip
    session.connection().execute(insert(table), rows)


def _stored(column: Column[Any], value: Any) -> Any:
    """A value for its column; the trail leaves out the empty extra columns of a new row."""
    if value is None and not column.nullable and column.default is not None:
        default: Any = column.default
        return default.arg if default.is_scalar else {}
    return typed(column, value)


def _made(session: Session, register: str, ids: Sequence[int]) -> dict[int, datetime]:
    """When rows were first made."""
    statement = (
        select(TrailEntry.record, func.min(ChangeSet.at))
        .join(ChangeSet, ChangeSet.id == TrailEntry.change_set)
        .where(TrailEntry.register == register, TrailEntry.record.in_(ids), TrailEntry.change == "new")
        .group_by(TrailEntry.record)
    )
    return {row[0]: row[1] for row in session.execute(statement)}


def _set_settings(session: Session, steps: Iterable[Step]) -> None:
    for step in steps:
        for key, (_, value) in step.changes.items():
            session.execute(delete(Setting).where(Setting.key == key))
            if value is not None:
                session.execute(insert(Setting).values(key=key, value=in_full(session, value)))


def _table(cls: type[Entity]) -> Table:
    table = cls.__table__
    assert isinstance(table, Table)  # noqa: S101  # a mapped class on one table
    return table
