"""One declaration a field: it drives column, grid, form, Excel header, PDF column, search and trail.

A record class declares each field in one line::

    title: Mapped[str] = text("Title", required=True, width=40)
    severity: Mapped[Severity | None] = choice("Severity", Severity)
    due_on: Mapped[date | None] = day("Due", overdue=True, width=11)
    owner: Mapped[int | None] = link("Owner", "person", width=16)

The attribute's name is the machine name everywhere (JSON, header mappings, trail). A link holds the
other record's id.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Date, Dialect, Enum, Float, ForeignKey, Integer, String, inspect
from sqlalchemy.orm import MappedColumn, mapped_column


class Kind(StrEnum):
    """What a field holds, and so which editor, Excel cell and PDF cell it gets.

    Python values: TEXT, LONG and PERIOD ``str``; LINES ``list[str]``; CHOICE a ``Choice``; DAY ``date``;
    NUMBER and MONEY ``float``; WHOLE ``int``; YES_NO ``bool``; LINK ``int`` (id in ``Field.target``).
    """

    TEXT = "text"
    LONG = "long"
    LINES = "lines"
    CHOICE = "choice"
    DAY = "day"
    NUMBER = "number"
    MONEY = "money"
    WHOLE = "whole"
    YES_NO = "yes_no"
    LINK = "link"
    PERIOD = "period"


class Choice(StrEnum):
    """A closed list of values: ``value`` is stored, ``label`` is shown."""

    __hash__ = str.__hash__  # equal to its text, so found under it; an Enum's own is written in Python

    @property
    def label(self) -> str:
        """The words on screen and paper, e.g. ``kpi_miss`` -> ``KPI miss``."""
        text = self.value.replace("_", " ")
        return _ACRONYMS.get(text, text[:1].upper() + text[1:])


_ACRONYMS = {"kpi miss": "KPI miss", "capa": "CAPA", "5 whys": "5 whys"}


@dataclass(frozen=True, slots=True)
class Field:
    """What the rest of the app needs to know about one field of a record."""

    label: str
    kind: Kind
    name: str = ""
    required: bool = False
    choices: type[Choice] | None = None
    target: str = ""
    """Register a LINK points to."""
    section: str = ""
    """Heading on the form; a field without one stands under the heading before it."""
    width: int = 0
    """Grid and print width in characters; 0: not among the default columns."""
    read_only: bool = False
    """Set by the data layer or a verb, never typed."""
    overdue: bool = False
    """A DAY that is late when it has passed and the record is still open."""
    clauses: bool = False
    """A TEXT that names clauses of ISO 9001: those of the edition in use are offered and explained."""
    unit: str = ""
    help: str = ""
    note: str = ""
    """Always said beside the field on the form, not only on asking."""

    @property
    def is_text(self) -> bool:
        """True where typing in the filter box looks into this field."""
        return self.kind in (Kind.TEXT, Kind.LONG, Kind.LINES)


class _Choices(Enum):
    """A column of choices that are found by one look-up each: tens of thousands are read for a list."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        known: dict[str | None, Any] = dict(zip(self.enums, self.enum_class or (), strict=True))
        return {None: None, **known}.__getitem__


def _column(
    kind: Kind,
    label: str,
    type_: Any,
    *args: Any,
    default: Any = None,
    unique: bool | None = None,
    sort_order: int = 0,
    **more: Any,
) -> MappedColumn[Any]:
    field = Field(label, kind, **more)
    return mapped_column(
        type_,
        *args,
        default=default,
        unique=unique,
        sort_order=sort_order,
        active_history=True,  # gates ask what stood there, also where a script had not read it
        index=True if kind is Kind.LINK else None,
        info={"field": field},
    )


def text(label: str, **more: Any) -> MappedColumn[Any]:
    """One line of text (``str``)."""
    return _column(Kind.TEXT, label, String, **more)


def long_text(label: str, **more: Any) -> MappedColumn[Any]:
    """Text of any length with line breaks (``str``)."""
    return _column(Kind.LONG, label, String, **more)


def lines(label: str, **more: Any) -> MappedColumn[Any]:
    """An ordered list of short texts (``list[str]``), e.g. five whys."""
    return _column(Kind.LINES, label, JSON(none_as_null=True), **more)


def choice(label: str, choices: type[Choice], **more: Any) -> MappedColumn[Any]:
    """One value of a closed list."""
    column_type = _Choices(
        choices,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )
    return _column(Kind.CHOICE, label, column_type, choices=choices, **more)


def day(label: str, **more: Any) -> MappedColumn[Any]:
    """A calendar day (``date``)."""
    return _column(Kind.DAY, label, Date, **more)


def number(label: str, **more: Any) -> MappedColumn[Any]:
    """A measured value (``float``)."""
    return _column(Kind.NUMBER, label, Float, **more)


def money(label: str, **more: Any) -> MappedColumn[Any]:
    """An amount in the organisation's currency (``float``)."""
    return _column(Kind.MONEY, label, Float, **more)


def whole(label: str, **more: Any) -> MappedColumn[Any]:
    """A count (``int``)."""
    return _column(Kind.WHOLE, label, Integer, **more)


def yes_no(label: str, **more: Any) -> MappedColumn[Any]:
    """Yes or no (``bool``)."""
    return _column(Kind.YES_NO, label, Boolean, **more)


def iso_period(label: str, **more: Any) -> MappedColumn[Any]:
    """A reporting period in ISO form: ``2026-W07``, ``2026-03``, ``2026-Q2``, ``2026-H1`` or ``2026``."""
    return _column(Kind.PERIOD, label, String(8), **more)


def link(label: str, target: str, *, cyclic: bool = False, **more: Any) -> MappedColumn[Any]:
    """The id of a record in the register ``target`` (``int``); ``cyclic`` where that register links back."""
    key = ForeignKey(f"{target}.id", use_alter=cyclic)
    return _column(Kind.LINK, label, Integer, key, target=target, **more)


@cache
def fields(entity: type[Any]) -> Mapping[str, Field]:
    """Return the declared fields of a record or part class by machine name, in the order of declaration."""
    found: dict[str, Field] = {}
    section = ""
    for name, column in inspect(entity).columns.items():
        declared = column.info.get("field")
        if declared is not None:
            section = declared.section or section
            found[name] = replace(declared, name=name, section=section)
    return found


def is_blank(text: str | None) -> bool:
    """Return whether a text says nothing: empty, or only spaces."""
    return not (text or "").strip()


Value = str | float | int | bool | date | Choice | list[str] | None
"""What a field can hold."""
