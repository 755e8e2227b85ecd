"""Reads registers as plain rows: SQL filters, sorts and pages, and no mapped object leaves."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, RowMapping, String, and_, case, cast, false, func, or_, select
from sqlalchemy.orm import Session, aliased

from qms_desktop.insight.columns import EXTRA, column, figures
from qms_desktop.insight.figures import figures_of
from qms_desktop.insight.filters import Filter, condition
from qms_desktop.model.fields import Choice, Field, Kind, fields
from qms_desktop.model.people import Person
from qms_desktop.model.record import Record, Stateful
from qms_desktop.model.registers import REGISTERS, register

AT_A_TIME = {"yield_per": 2000}
"""Rows taken from the cursor at once: many thousand in one go would keep the window's thread waiting."""


MOST_WORDS = 40
"""Different words that are looked for at once."""
FEW = 500
"""Values that are parameters of their own; more of them travel as one list."""


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
    filters: Mapping[str, Filter] = field(default_factory=dict)
    """Column name -> what it must hold."""
    group: str = ""
    """Column by which the records stand together; nothing for a plain list."""

    @property
    def levels(self) -> tuple[tuple[str, bool], ...]:
        """The order with the grouping in it: groups stand in their column's order, up or down."""
        if not self.group:
            return self.order
        down = dict(self.order).get(self.group, False)
        return ((self.group, down), *(level for level in self.order if level[0] != self.group))


def record_ids(session: Session, query: Query, today: date) -> array[int]:
    """Return the ids of the records a query finds, in its order."""
    cls = register(query.register)
    joins = Joins(cls)
    wanted = list(conditions(cls, query, joins, today))
    if computed_in(query):
        return _with_figures(session, query, joins, wanted, today)
    order = [key for level in query.levels for key in sort_keys(joins, *level, query.group)]
    statement = joins.apply(select(cls.id)).where(*wanted).order_by(*order, *counted(cls.number), cls.id)
    return array("q", session.scalars(statement, execution_options=AT_A_TIME))


def computed_in(query: Query) -> bool:
    """Return whether a query filters or sorts by what SQL does not know."""
    known = figures(query.register)
    return any(name in known for name in (*query.filters, *(name for name, _ in query.levels)))


def page(
    session: Session, name: str, ids: Sequence[int], wanted: Sequence[str], today: date | None = None
) -> list[dict[str, Any]]:
    """Return the named columns of some records, as plain dicts in the order of ``ids``.

    Each dict also has ``id``, ``version`` and ``withdrawn_on``. A link is a ``Ref`` or None. Figures are as
    of ``today`` and left out where that is None.
    """
    cls = register(name)
    joins = Joins(cls)
    declared = {key: declared for key, declared in fields(cls).items() if key in wanted}
    extra = [key for key in wanted if key.startswith(EXTRA)]
    columns: list[Any] = [cls.id, cls.version, cls.withdrawn_on, *([cls.extra] if extra else [])]
    columns += [getattr(cls, key).label(f"f_{key}") for key in declared]
    for key, one in declared.items():
        if one.kind is Kind.LINK:
            target = joins.target(one)
            columns += [target.number.label(f"n_{key}"), _title(target).label(f"t_{key}")]
    statement = joins.apply(select(*columns)).where(cls.id.in_(ids))
    found = {row["id"]: _plain(row, declared, extra) for row in session.execute(statement).mappings()}
    if today is not None and any(key in figures(name) for key in wanted):
        for id_, computed in figures_of(session, name, ids, today).items():
            found[id_].update(computed)
    return [found[id_] for id_ in ids if id_ in found]


def refs(
    session: Session, name: str, contains: str = "", limit: int = 200, *, active: bool = False
) -> list[Ref]:
    """Return live records of a register to choose a link from, by title.

    Args:
        session: where to read.
        name: the register.
        contains: words that must each occur in the title or the number.
        limit: how many at most.
        active: leave out people who are not active.
    """
    cls = register(name)
    title = _title(cls)
    wanted: list[ColumnElement[bool]] = [cls.withdrawn_on.is_(None)]
    if active and cls is Person:
        wanted.append(Person.active.is_(True))
    words = contains.split()
    wanted += [or_(_holds(title, word), _holds(cls.number, word)) for word in _asked(contains)]
    statement = select(cls.id, cls.number, title).where(*wanted).order_by(title, cls.number).limit(limit)
    found = [Ref(*row) for row in session.execute(statement)]
    return found if len(words) <= MOST_WORDS else [ref for ref in found if _holds_all(ref, words)]


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


class Joins:
    """The outer joins a statement needs to show its links by name, each made once."""

    def __init__(self, cls: type[Record]) -> None:
        self._cls, self.name = cls, cls.__tablename__
        self._targets: dict[str, Any] = {}

    def value(self, name: str) -> Any:
        """Return the SQL of a column's stored value: an extra column's cell, a link's id."""
        return _extra(self._cls, name) if name.startswith(EXTRA) else getattr(self._cls, name)

    def words(self, declared: Field) -> Any:
        """Return the SQL of what is read in a column: of a link, the other record's title."""
        is_link = declared.kind is Kind.LINK
        return _title(self.target(declared)) if is_link else self.value(declared.name)

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


def conditions(cls: type[Record], query: Query, joins: Joins, today: date) -> Iterable[ColumnElement[bool]]:
    """Yield the SQL of everything a query asks for that is stored."""
    if not query.withdrawn:
        yield cls.withdrawn_on.is_(None)
    if query.open_only:
        yield open_condition(cls)
    if query.late_only:
        yield late_condition(cls, today)
    for name, value in query.where.items():
        stored = getattr(cls, name)
        yield (
            among(stored, value)
            if isinstance(value, (list, tuple))
            else stored.is_(None)
            if value is None
            else stored == value
        )
    for name, wanted in query.filters.items():
        declared = column(query.register, name)
        if declared is not None and name not in figures(query.register):
            yield condition(wanted, declared, joins.value(name), joins.words(declared))
    for word in _asked(query.contains):
        yield or_(*_searches(cls, joins, word))


def among(stored: Any, values: Sequence[Any]) -> ColumnElement[bool]:
    """Return the SQL for: one of these values. SQLite limits how many parameters a statement has."""
    if len(values) <= FEW:
        found: ColumnElement[bool] = stored.in_(values)
    else:
        each = func.json_each(json.dumps(list(values))).table_valued("value")
        found = stored.in_(select(each.c.value))
    return found


def _holds(column: Any, word: str) -> ColumnElement[bool]:
    found: ColumnElement[bool] = column.icontains(word, autoescape=True)
    return found


def _asked(words: str) -> list[str]:
    """Return the different words that SQL looks for: of a pasted text no more than it can take."""
    return list(dict.fromkeys(words.split()))[:MOST_WORDS]


def _holds_all(ref: Ref, words: Iterable[str]) -> bool:
    called = f"{ref.title} {ref.number}".casefold()
    return all(word.casefold() in called for word in words)


def _searches(cls: type[Record], joins: Joins, word: str) -> Iterable[ColumnElement[bool]]:
    """Yield the places in which a typed word is looked for; JSON is stored with its escapes."""
    escaped = json.dumps(word)[1:-1]
    for name, declared in fields(cls).items():
        stored = getattr(cls, name)
        if declared.kind is Kind.LINK:
            target = joins.target(declared)
            yield from (_holds(target.number, word), _holds(_title(target), word))
        elif declared.kind is Kind.LINES:
            yield _holds(cast(stored, String), escaped)
        elif declared.is_text or declared.kind is Kind.CHOICE:
            yield _holds(cast(stored, String), word)
    yield _holds(cast(cls.extra, String), escaped)


def counted(number: Any) -> tuple[Any, Any]:
    """Return what orders numbers as people count: 9 before 10, R24-2 before R24-10."""
    stem = func.rtrim(number, "0123456789")
    return stem, cast(func.substr(number, func.length(stem) + 1), Integer)


def sort_keys(joins: Joins, name: str, descending: bool, group: str = "") -> list[Any]:
    """Return what to order by; empty cells come last either way, choices in the order of their list.

    Text sorts without regard to case. Two links of the same name stay apart where they are groups.
    """
    declared = column(joins.name, name)
    if declared is None:
        return []
    words = joins.words(declared)
    if name == "number":
        return [key.desc() if descending else key.asc() for key in counted(func.lower(words))]
    if declared.choices is not None:
        key: Any = case({one: at for at, one in enumerate(declared.choices)}, value=words)
    else:
        key = func.lower(words) if declared.is_text or declared.kind is Kind.LINK else words
    keys = [(key.desc() if descending else key.asc()).nulls_last()]
    return [*keys, joins.value(name)] if name == group and declared.kind is Kind.LINK else keys


def _extra(cls: Any, name: str) -> Any:
    """The cell of an extra column. JSON paths are no way: the file escapes what is not ASCII."""
    each = func.json_each(cls.extra).table_valued("key", "value")
    return select(each.c.value).where(each.c.key == name.removeprefix(EXTRA)).scalar_subquery()


def _with_figures(
    session: Session, query: Query, joins: Joins, wanted: Sequence[ColumnElement[bool]], today: date
) -> array[int]:
    """Filter and sort where a figure has a say: SQL ranks what is stored, the rest is done here."""
    cls, known = register(query.register), figures(query.register)
    stored = [level for level in query.levels if level[0] not in known]
    ranks = [func.dense_rank().over(order_by=sort_keys(joins, *level, query.group)) for level in stored]
    statement = joins.apply(select(cls.id, *ranks)).where(*wanted).order_by(*counted(cls.number), cls.id)
    rows = [tuple(row) for row in session.execute(statement, execution_options=AT_A_TIME)]
    found = figures_of(session, query.register, [row[0] for row in rows], today)
    asked = [(name, one) for name, one in query.filters.items() if name in known]
    kept = [row for row in rows if all(one.keeps(found[row[0]].get(name)) for name, one in asked)]
    for name, descending in reversed(query.levels):
        if name in known:
            kept = _by_figure(kept, {id_: one.get(name) for id_, one in found.items()}, descending)
        else:
            at = 1 + stored.index((name, descending))
            kept.sort(key=itemgetter(at))
    return array("q", (row[0] for row in kept))


def _by_figure(rows: list[tuple[int, ...]], values: Mapping[int, Any], down: bool) -> list[tuple[int, ...]]:
    """Sort rows by a figure of their ids, empty ones last either way; outcomes in the order of their list."""
    filled = [row for row in rows if values[row[0]] is not None]
    filled.sort(key=lambda row: _rank(values[row[0]]), reverse=down)
    return [*filled, *(row for row in rows if values[row[0]] is None)]


def _rank(value: Any) -> Any:
    """What a figure sorts by: an outcome by its place in the list."""
    return list(type(value)).index(value) if isinstance(value, Choice) else value


def _plain(row: RowMapping, declared: Mapping[str, Field], extra: Sequence[str]) -> dict[str, Any]:
    plain = {"id": row["id"], "version": row["version"], "withdrawn_on": row["withdrawn_on"]}
    for key, one in declared.items():
        value = row[f"f_{key}"]
        if one.kind is Kind.LINK and value is not None:
            value = Ref(value, row[f"n_{key}"], row[f"t_{key}"])
        plain[key] = value
    return plain | {key: row["extra"].get(key.removeprefix(EXTRA)) for key in extra}


def is_late(row: Mapping[str, Any], cls: type[Record], today: date) -> bool:
    """Return whether a plain row of a page is late, as ``late_condition`` says in SQL."""
    if row["withdrawn_on"] or (issubclass(cls, Stateful) and row.get("state") in cls.final):
        return False
    days = (row.get(name) for name, declared in fields(cls).items() if declared.overdue)
    return any(day is not None and day < today for day in days)
