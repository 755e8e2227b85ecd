"""Reads registers as plain rows: SQL filters, sorts and pages, and no mapped object leaves."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, RowMapping, String, and_, cast, false, func, or_, select
from sqlalchemy.orm import Session, aliased

from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.record import Record, Stateful
from qms_desktop.model.registers import REGISTERS, register


class Ref(NamedTuple):
    """A linked record as people see it."""

    id: int
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Query:
    """What a grid shows of a register, and in which order."""

    register: str
    contains: str = ""
    """Words typed into the filter box: each must occur in a text field, a link or an extra column."""
    where: Mapping[str, Any] = field(default_factory=dict)
    """Field name -> wanted value (None: empty; a list: any of them)."""
    order: tuple[tuple[str, bool], ...] = ()
    """Field names, each with True for descending; ties fall back on the number."""
    open_only: bool = False
    late_only: bool = False
    withdrawn: bool = False
    """Show withdrawn records too."""


def record_ids(session: Session, query: Query, today: date) -> array[int]:
    """Return the ids of the records a query finds, in its order."""
    cls = register(query.register)
    joins = _Joins(cls)
    wanted = list(_conditions(cls, query, joins, today))
    order = [_sort_key(cls, joins, name, descending) for name, descending in query.order]
    statement = joins.apply(select(cls.id)).where(*wanted).order_by(*order, cls.number, cls.id)
    return array("q", session.scalars(statement))


def page(session: Session, name: str, ids: Sequence[int], wanted: Sequence[str]) -> list[dict[str, Any]]:
    """Return the named fields of some records, as plain dicts in the order of ``ids``.

    Each dict also has ``id``, ``version`` and ``withdrawn_on``. A link is a ``Ref`` or None.
    """
    cls = register(name)
    joins = _Joins(cls)
    declared = {key: declared for key, declared in fields(cls).items() if key in wanted}
    columns: list[Any] = [cls.id, cls.version, cls.withdrawn_on]
    columns += [getattr(cls, key).label(f"f_{key}") for key in declared]
    for key, one in declared.items():
        if one.kind is Kind.LINK:
            target = joins.target(one)
            columns += [target.number.label(f"n_{key}"), _title(target).label(f"t_{key}")]
    statement = joins.apply(select(*columns)).where(cls.id.in_(ids))
    found = {row["id"]: _plain(row, declared) for row in session.execute(statement).mappings()}
    return [found[id_] for id_ in ids if id_ in found]


def refs(session: Session, name: str, contains: str = "", limit: int = 200) -> list[Ref]:
    """Return live records of a register to choose a link from, by title."""
    cls = register(name)
    title = _title(cls)
    wanted: list[ColumnElement[bool]] = [cls.withdrawn_on.is_(None)]
    wanted += [or_(_holds(title, word), _holds(cls.number, word)) for word in contains.split()]
    statement = select(cls.id, cls.number, title).where(*wanted).order_by(title, cls.number).limit(limit)
    return [Ref(*row) for row in session.execute(statement)]


def count(session: Session, name: str) -> int:
    """Return how many live records a register has."""
    cls = register(name)
    return session.scalar(select(func.count()).select_from(cls).where(cls.withdrawn_on.is_(None))) or 0


def late_condition(cls: type[Record], today: date) -> ColumnElement[bool]:
    """Return the SQL for: open, and a day that should not pass has passed."""
    days = [getattr(cls, name) for name, declared in fields(cls).items() if declared.overdue]
    return and_(open_condition(cls), or_(false(), *(column < today for column in days)))


def open_condition(cls: type[Record]) -> ColumnElement[bool]:
    """Return the SQL for: not withdrawn, and in no final state."""
    live = cls.withdrawn_on.is_(None)
    if issubclass(cls, Stateful):
        return and_(live, cls.state.not_in(cls.final))
    return live


class _Joins:
    """The outer joins a statement needs to show its links by name, each made once."""

    def __init__(self, cls: type[Record]) -> None:
        self._cls = cls
        self._targets: dict[str, Any] = {}

    def target(self, declared: Field) -> Any:
        """Return the joined table a link points to."""
        if declared.name not in self._targets:
            self._targets[declared.name] = aliased(REGISTERS[declared.target])
        return self._targets[declared.name]

    def apply(self, statement: Any) -> Any:
        """Add the joins to a statement."""
        for name, target in self._targets.items():
            statement = statement.outerjoin(target, target.id == getattr(self._cls, name))
        return statement


def _title(cls: Any) -> ColumnElement[str]:
    column: ColumnElement[str] = getattr(cls, _class_of(cls).title_field)
    return column


def _class_of(cls: Any) -> type[Record]:
    """The record class behind an alias, or the class itself."""
    mapped: type[Record] = cls.__mapper__.class_ if hasattr(cls, "__mapper__") else cls._aliased_insp.class_
    return mapped


def _conditions(cls: type[Record], query: Query, joins: _Joins, today: date) -> Iterable[ColumnElement[bool]]:
    if not query.withdrawn:
        yield cls.withdrawn_on.is_(None)
    if query.open_only:
        yield open_condition(cls)
    if query.late_only:
        yield late_condition(cls, today)
    for name, value in query.where.items():
        column = getattr(cls, name)
        yield (
            column.in_(value)
            if isinstance(value, (list, tuple))
            else column.is_(None)
            if value is None
            else column == value
        )
    for word in query.contains.split():
        yield or_(*(_holds(column, word) for column in _searched(cls, joins)))


def _holds(column: Any, word: str) -> ColumnElement[bool]:
    found: ColumnElement[bool] = column.icontains(word, autoescape=True)
    return found


def _searched(cls: type[Record], joins: _Joins) -> Iterable[Any]:
    for name, declared in fields(cls).items():
        column = getattr(cls, name)
        if declared.kind is Kind.LINK:
            target = joins.target(declared)
            yield from (target.number, _title(target))
        elif declared.kind in (Kind.LINES, Kind.CHOICE):
            yield cast(column, String)
        elif declared.is_text:
            yield column
    yield cast(cls.extra, String)


def _sort_key(cls: type[Record], joins: _Joins, name: str, descending: bool) -> Any:
    """Empty cells come last either way; text sorts without regard to case."""
    declared = fields(cls)[name]
    column = getattr(cls, name)
    if declared.kind is Kind.LINK:
        column = _title(joins.target(declared))
    key = func.lower(column) if declared.is_text or declared.kind is Kind.LINK else column
    return (key.desc() if descending else key.asc()).nulls_last()


def _plain(row: RowMapping, declared: Mapping[str, Field]) -> dict[str, Any]:
    plain = {"id": row["id"], "version": row["version"], "withdrawn_on": row["withdrawn_on"]}
    for key, one in declared.items():
        value = row[f"f_{key}"]
        if one.kind is Kind.LINK and value is not None:
            value = Ref(value, row[f"n_{key}"], row[f"t_{key}"])
        plain[key] = value
    return plain


def is_late(row: Mapping[str, Any], cls: type[Record], today: date) -> bool:
    """Return whether a plain row of a page is late, as ``late_condition`` says in SQL."""
    if row["withdrawn_on"] or (issubclass(cls, Stateful) and row.get("state") in cls.final):
        return False
    days = (row.get(name) for name, declared in fields(cls).items() if declared.overdue)
    return any(day is not None and day < today for day in days)
