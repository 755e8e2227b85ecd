"""What a grid shows at one moment: which records, their groups, and the figures under them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from qms_desktop.insight.columns import column, columns, figures
from qms_desktop.insight.figures import figures_of
from qms_desktop.insight.rows import (
    Joins,
    Query,
    Ref,
    among,
    computed_in,
    conditions,
    count,
    late_condition,
    record_ids,
    sort_keys,
)
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import register


@dataclass(frozen=True, slots=True)
class Group:
    """Records that share the value of the column they are grouped by."""

    value: Any
    """As stored: a link's id, a choice; None for those without."""
    title: str
    """Of a link, the other record's; nothing for a choice, which has words of its own."""
    count: int
    late: int


@dataclass(frozen=True, slots=True)
class Total:
    """An amount over the records found."""

    name: str
    sum: float
    filled: int
    """Records in which it is filled in: what the mean is over."""

    @property
    def mean(self) -> float:
        """The sum over the records that have the amount."""
        return self.sum / self.filled


@dataclass(frozen=True, slots=True)
class Listing:
    """The answer to a query."""

    ids: array[int]
    groups: tuple[Group, ...]
    """In the order of ``ids``; none for a plain list."""
    of: int
    """Records in use in the register."""
    late: int
    totals: tuple[Total, ...]
    names: Mapping[tuple[str, int], str]
    """(column, id) -> the title of each record that the query asks for by its link."""


def listing(session: Session, query: Query, today: date, totals: Sequence[str] = ()) -> Listing:
    """Return what a query finds.

    Args:
        session: where to read.
        query: what is asked.
        today: the day on which records are late or not.
        totals: names of MONEY columns to add up.
    """
    ids = record_ids(session, query, today)
    late, found = _sums(session, query, ids, today, totals)
    groups = tuple(_groups(session, query, ids, today)) if query.group else ()
    return Listing(ids, groups, count(session, query.register), late, found, _names(session, query))


def summable(name: str) -> list[str]:
    """Return the columns whose sum means something: amounts of one currency, not values of unlike units."""
    return [key for key, field in columns(name).items() if field.kind is Kind.MONEY]


def _names(session: Session, query: Query) -> dict[tuple[str, int], str]:
    """Return what the records are called that filters name by id."""
    found: dict[tuple[str, int], str] = {}
    asked: dict[str, Sequence[Any]] = {name: one.any_of for name, one in query.filters.items()}
    asked |= {name: one if isinstance(one, (list, tuple)) else (one,) for name, one in query.where.items()}
    for name, ids in asked.items():
        field = column(query.register, name)
        if field is not None and field.kind is Kind.LINK:
            target = register(field.target)
            title = getattr(target, target.title_field)
            for id_, words in session.execute(select(target.id, title).where(target.id.in_(ids))):
                found[name, id_] = words
    return found


def _limits(query: Query, joins: Joins, ids: Sequence[int], today: date) -> list[ColumnElement[bool]]:
    cls = register(query.register)
    return [among(cls.id, ids)] if computed_in(query) else list(conditions(cls, query, joins, today))


def _sums(
    session: Session, query: Query, ids: Sequence[int], today: date, names: Sequence[str]
) -> tuple[int, tuple[Total, ...]]:
    cls = register(query.register)
    joins = Joins(cls)
    late = func.sum(case((late_condition(cls, today), 1), else_=0))
    amounts = [
        one for name in names for one in (func.sum(getattr(cls, name)), func.count(getattr(cls, name)))
    ]
    limits = _limits(query, joins, ids, today)
    row = session.execute(joins.apply(select(late, *amounts).select_from(cls)).where(*limits)).one()
    pairs = zip(names, row[1::2], row[2::2], strict=True)
    return row[0] or 0, tuple(Total(name, total, filled) for name, total, filled in pairs if filled)


def _groups(session: Session, query: Query, ids: Sequence[int], today: date) -> Iterator[Group]:
    declared = column(query.register, query.group)
    if declared is None:
        return
    if query.group in figures(query.register):
        yield from _figure_groups(session, query, ids, today)
        return
    cls = register(query.register)
    joins = Joins(cls)
    value, words = joins.value(query.group), joins.words(declared)
    late = func.sum(case((late_condition(cls, today), 1), else_=0))
    limits = _limits(query, joins, ids, today)
    order = sort_keys(joins, *query.levels[0], query.group)
    statement = joins.apply(select(value, func.min(words), func.count(), late).select_from(cls))
    for key, title, found, overdue in session.execute(
        statement.where(*limits)
        .group_by(value, *([words] if declared.kind is Kind.LINK else []))
        .order_by(*order)
    ):
        yield Group(key, title if declared.kind is Kind.LINK and title else "", found, overdue or 0)


def _figure_groups(session: Session, query: Query, ids: Sequence[int], today: date) -> Iterator[Group]:
    cls = register(query.register)
    overdue = set(session.scalars(select(cls.id).where(late_condition(cls, today))))
    found = figures_of(session, query.register, ids, today)
    runs: dict[Any, list[int]] = {}
    for id_ in ids:
        runs.setdefault(found[id_].get(query.group), []).append(id_)
    for value, run in runs.items():
        yield Group(value, "", len(run), sum(id_ in overdue for id_ in run))


def linked(session: Session, name: str, key: str) -> list[Ref]:
    """Return the records that a link column of a register points to, by title."""
    cls = register(name)
    joins = Joins(cls)
    target = joins.target(fields(cls)[key])
    words = joins.words(fields(cls)[key])
    statement = joins.apply(select(target.id, target.number, words).select_from(cls))
    found = statement.where(target.id.is_not(None)).distinct().order_by(words, target.number)
    return [Ref(*row) for row in session.execute(found)]
