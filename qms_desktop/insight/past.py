"""The whole data file as it stood when a past day ended, to run any figure on.

The rule, in the order in which it applies:

1. What the trail knew by that day stands as it stood: later changes are taken back, later removals too.
2. A record that came into the file later, but is about earlier, counts from its own first day (detected,
   raised, start, effective, period). An organisation that imported last week and asks for last quarter so
   gets the figures of the dates in its records.
3. Without such a day, an imported record counts as always there, and so do people, whom no figure counts;
   any other that was typed later was not there.
4. A record that came later says only what its own dates say of that day: what was closed, held or judged
   after it stands before that. Its readings, decisions and moved dates come with it.

It is done with temporary tables, which SQLite finds before the stored ones: nothing is written to the data
file, and figures run on the past as they do on the present.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Connection,
    CreateTableAs,
    Date,
    Integer,
    MetaData,
    String,
    Table,
    Update,
    bindparam,
    delete,
    func,
    insert,
    inspect,
    null,
    select,
    update,
)  # fmt: skip
from sqlalchemy.orm import Session

from qms_desktop.insight.as_of import Rewound, added_later, changed_since, imports_since, rewound
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.fields import fields
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.model.objectives import Objective, ObjectiveState
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Entity, Part
from qms_desktop.model.registers import PARTS, REGISTERS
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.model.statements import writing
from qms_desktop.model.trail import typed

_ENTITIES: Mapping[str, type[Entity]] = {**REGISTERS, **PARTS}

_DAY: ColumnElement[date] = bindparam("day", type_=Date)

_ADDED = Table(
    "added_later", MetaData(),
    Column("register", String), Column("id", Integer), Column("imported", Boolean), prefixes=["TEMPORARY"],
)  # fmt: skip
"""The rows that the trail knows only from after the day."""

_FIRST: Mapping[str, Any] = {
    "objective": Objective.start_on,
    "process": Process.effective_on,
    "kpi": Kpi.start_on,
    "capa": Capa.detected_on,
    "action": func.coalesce(Action.raised_on, Action.start_on),
    "review": func.coalesce(Review.period_start, Review.held_on),
}
"""The own first day of a record."""

_BEFORE: Mapping[str, Update] = {
    "capa": update(Capa)
    .where(Capa.closed_on > _DAY)
    .values(
        state=CapaState.OPEN, closed_on=None, effectiveness_result=None, verified_by=None, verified_on=None
    ),
    "objective": update(Objective)
    .where(Objective.state.in_((ObjectiveState.REACHED, ObjectiveState.MISSED)), Objective.due_on > _DAY)
    .values(state=ObjectiveState.ACTIVE, state_reason=None),
    "review": update(Review)
    .where(Review.held_on > _DAY)
    .values(
        state=ReviewState.PLANNED, planned_on=func.coalesce(Review.planned_on, Review.held_on),
        held_on=None, next_review_on=None, pack=null(),
    ),
}  # fmt: skip
"""How a record that came later stood before its own last day."""

_DATED_PARTS = frozenset({Reading.__tablename__})
"""Parts that have their own day, their period: figures leave out those that had not ended."""

_BLANK = {
    "version": 1,
    "created": datetime(1970, 1, 1, tzinfo=UTC),
    "updated": datetime(1970, 1, 1, tzinfo=UTC),
}
"""What the trail doesn't keep of a row that was taken out, and no figure needs."""


@contextmanager
def stood(session: Session, day: date) -> Iterator[Session]:
    """Give a session on the data file as it stood when a day ended here, by the rule above.

    Args:
        session: where to read; it is given itself where nothing was changed after the day.
        day: in this computer's time zone.
    """
    touched = changed_since(session, day)
    if not touched:
        yield session
        return
    registers = [name for name in _ENTITIES if name in touched]
    with Session(session.connection(), autoflush=False, join_transaction_mode="create_savepoint") as past:
        connection = past.connection()
        imports = imports_since(session, day)
        added = added_later(day).c
        rows = select(added.register, added.record, added.change_set.in_(imports))
        with writing(past):
            _ADDED.create(connection)
            connection.execute(insert(_ADDED).from_select(["register", "id", "imported"], rows))
            connection.exec_driver_sql("CREATE INDEX temp.added ON added_later (register, imported, id)")
            for name in registers:
                _rewind(connection, _ENTITIES[name], rewound(session, name, day))
            for name in registers:
                _leave_out(connection, _ENTITIES[name], day)
        yield past


def _rewind(connection: Connection, cls: type[Entity], changed: Mapping[int, Rewound]) -> None:
    """Lay a copy of a table over it, and take back there what was changed later."""
    name, columns = cls.__tablename__, inspect(cls).columns
    connection.execute(CreateTableAs(select(inspect(cls).local_table), name, temporary=True))
    connection.exec_driver_sql(f"CREATE UNIQUE INDEX temp.past_{name} ON {name} (id)")
    rows: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for id_, then in changed.items():
        values = {one: typed(columns[one], old) for one, old in then.values.items() if one in columns}
        if then.removed:
            connection.execute(delete(cls).where(cls.id == id_))
            connection.execute(insert(cls).values({**_BLANK, **values, "id": id_}))
        elif values:
            rows[tuple(sorted(values))].append({"id_": id_, **values})
    for some in rows.values():
        connection.execute(update(cls).where(cls.id == bindparam("id_")), some)


def _leave_out(connection: Connection, cls: type[Entity], day: date) -> None:
    """Of what came later, leave out what was not there then, and set back what became of the rest."""
    name = cls.__tablename__
    later = select(_ADDED.c.id).where(_ADDED.c.register == name)
    typed_later = cls.id.in_(later.where(_ADDED.c.imported.is_(False)))
    if issubclass(cls, Part):
        owner = fields(cls)[cls.parent_field]
        theirs = select(_ADDED.c.id).where(_ADDED.c.register == owner.target)
        if name not in _DATED_PARTS:
            connection.execute(delete(cls).where(typed_later, getattr(cls, owner.name).not_in(theirs)))
        return
    if name == Person.__tablename__:
        return
    first = _FIRST.get(name)
    if first is None:
        connection.execute(delete(cls).where(typed_later))
        return
    connection.execute(delete(cls).where(cls.id.in_(later), first > _DAY), {"day": day})
    connection.execute(delete(cls).where(typed_later, first.is_(None)))
    if name in _BEFORE:
        connection.execute(_BEFORE[name].where(cls.id.in_(later)), {"day": day})
