"""What goes on each sheet of an export: registers, their parts, and the readings of the KPIs as a matrix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from qms_desktop.exchange.export_columns import Column, LinkTexts, Shown, columns_of, converters
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.kpis import Kpi, Reading, ReadingState
from qms_desktop.model.record import Part, Record
from qms_desktop.model.registers import EXCHANGED, PARTS, REGISTERS, register

ORDER = (*EXCHANGED, *(name for name in REGISTERS if name not in EXCHANGED))
"""The registers in the order of their sheets."""

PERIODS = 120
"""With more periods than this the readings are spread over one sheet a year."""

READINGS = "KPI readings"
_CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet to be. The first column names the row; ``frozen`` columns stay in sight."""

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Shown]]
    frozen: int = 1


def part_title(part: type[Part]) -> str:
    """Return the name of a part's sheet, e.g. ``Review decisions``."""
    if part is Reading:
        return "KPI reading comments"
    owner = register(fields(part)[part.parent_field].target).label
    return f"{owner} {part.plural[:1].lower()}{part.plural[1:]}"


def tables(
    session: Session, registers: Sequence[str] | None, links: LinkTexts, *, withdrawn: bool = False
) -> Iterator[Table]:
    """Yield the sheets of the named registers, each followed by its parts.

    Args:
        registers: machine names; None: the seven people keep in Excel, the others where filled.
        withdrawn: with records that were withdrawn.

    Raises:
        UnknownRegisterError: a name is no register.
    """
    wanted = ORDER if registers is None else tuple(dict.fromkeys(registers))
    for name in wanted:
        cls = register(name)
        filled = session.scalar(_live(select(cls.id), cls, withdrawn).limit(1)) is not None
        if not filled and registers is None and name not in EXCHANGED:
            continue
        yield register_table(session, name, links, withdrawn=withdrawn)
        if filled:
            yield from _details(session, cls, links, withdrawn)


def _details(session: Session, cls: type[Record], links: LinkTexts, withdrawn: bool) -> Iterator[Table]:
    if cls is Kpi:
        yield from reading_tables(session, withdrawn=withdrawn)
    for part in cls.parts:
        told = _told(part)
        some = _live(select(part.id).join(cls, getattr(part, part.parent_field) == cls.id), cls, withdrawn)
        if session.scalar(some.where(*told).limit(1)) is not None:
            yield part_table(session, part, links, told, withdrawn=withdrawn)


_NOTES = (Reading.comment, Reading.not_applicable, Reading.evidence, Reading.capa)


def _told(part: type[Part]) -> list[ColumnElement[bool]]:
    """A reading stands in the matrix; only what the matrix can't show needs a line of its own."""
    if part is not Reading:
        return []
    noted = [column.is_not(None) for column in _NOTES]
    return [or_(*noted, Reading.value.is_(None), Reading.state != ReadingState.POSTED)]


def register_table(session: Session, name: str, links: LinkTexts, *, withdrawn: bool = False) -> Table:
    """Return the sheet of one register, in the order in which its records were made."""
    cls = register(name)
    columns = columns_of(cls, _extra_keys(session, cls, withdrawn), withdrawn=withdrawn)
    own = [column for column in columns if column.extra is None]
    wanted = [getattr(cls, column.field.name) for column in own]
    statement = _live(select(*wanted, cls.extra), cls, withdrawn).order_by(cls.id)
    return Table(cls.plural, columns, _rows(session, statement, columns, links), frozen=2)


def part_table(
    session: Session,
    part: type[Part],
    links: LinkTexts,
    where: Sequence[ColumnElement[bool]] = (),
    *,
    withdrawn: bool = False,
) -> Table:
    """Return the sheet of the parts of all records, in the order of the records."""
    parent_id = getattr(part, part.parent_field)
    cls = register(fields(part)[part.parent_field].target)
    columns = columns_of(part)
    wanted = [getattr(cls if column.of_parent else part, column.field.name) for column in columns]
    keys = [getattr(part, key) for key in part.key_fields]
    statement = _live(select(*wanted).join(cls, parent_id == cls.id), cls, withdrawn).where(*where)
    statement = statement.order_by(parent_id, *keys, part.id)
    return Table(part_title(part), columns, _rows(session, statement, columns, links))


def one_table(session: Session, name: str, links: LinkTexts, *, withdrawn: bool = False) -> Table:
    """Return the sheet of a register or of a part by machine name.

    Raises:
        UnknownRegisterError: there is none of that name.
    """
    if name in PARTS:
        return part_table(session, PARTS[name], links, withdrawn=withdrawn)
    return register_table(session, name, links, withdrawn=withdrawn)


def reading_tables(session: Session, *, withdrawn: bool = False) -> Iterator[Table]:
    """Yield the KPIs with their periods as columns: one sheet, or one a year where there are very many."""
    read: tuple[Any, ...] = (Reading.kpi, Reading.period, Reading.value)
    statement = _live(select(*read).join(Kpi, Reading.kpi == Kpi.id), Kpi, withdrawn)
    values: dict[int, dict[str, float]] = {}
    for kpi, period, value in session.execute(statement):
        if value is not None:
            values.setdefault(kpi, {})[period] = value
    periods = sorted({period for found in values.values() for period in found})
    if not periods:
        return
    named: tuple[Any, ...] = (Kpi.id, Kpi.number, Kpi.name, Kpi.unit, Kpi.target)
    heads = session.execute(_live(select(*named), Kpi, withdrawn).order_by(Kpi.id)).all()
    for title, some in _sheets_of(periods):
        rows = [[*head[1:], *(values.get(head[0], {}).get(period) for period in some)] for head in heads]
        yield Table(title, matrix_columns(some), rows, frozen=2)


def _sheets_of(periods: Sequence[str]) -> list[tuple[str, list[str]]]:
    if len(periods) <= PERIODS:
        return [(READINGS, list(periods))]
    years = sorted({period[:4] for period in periods})
    return [(f"{READINGS} {year}", [p for p in periods if p[:4] == year]) for year in years]


def matrix_columns(periods: Iterable[str]) -> tuple[Column, ...]:
    """Return the columns of the readings sheet: what names the KPI, then one column a period (ISO)."""
    declared = fields(Kpi)
    named = [Column(declared[name].label, declared[name]) for name in ("number", "name", "unit", "target")]
    return (*named, *(Column(period, Field(period, Kind.NUMBER, width=9)) for period in periods))


def _live(statement: Select[Any], cls: type[Record], withdrawn: bool) -> Select[Any]:
    return statement if withdrawn else statement.where(cls.withdrawn_on.is_(None))


def _extra_keys(session: Session, cls: type[Record], withdrawn: bool) -> list[str]:
    """Return the keys of all imported columns without a field, in the order in which they were met."""
    keys: dict[str, None] = {}
    statement = _live(select(cls.extra), cls, withdrawn).order_by(cls.id)
    for extra in session.scalars(statement).yield_per(_CHUNK):
        if extra:
            keys.update(dict.fromkeys(extra))
    return list(keys)


def _rows(
    session: Session, statement: Select[Any], columns: Sequence[Column], links: LinkTexts
) -> Iterator[list[Shown]]:
    """Yield the shown values; where the table has extra columns the statement's last column is ``extra``."""
    shown = converters(columns, links)
    keys = [column.extra for column in columns if column.extra is not None]
    own = shown[: len(shown) - len(keys)]
    last = shown[len(own) :]
    for row in session.execute(statement).yield_per(_CHUNK):
        values = [convert(value) for convert, value in zip(own, row, strict=False)]
        if keys:
            extra = row[len(own)] or {}
            values += [convert(extra.get(key)) for convert, key in zip(last, keys, strict=True)]
        yield values
