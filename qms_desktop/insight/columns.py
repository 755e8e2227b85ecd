"""The columns a list can show: a register's fields, its figures, and the extra columns of its imports."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.insight.kpis import Outcome
from qms_desktop.insight.objectives import Health
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.record import Record
from qms_desktop.model.registers import register

EXTRA = "extra:"
"""Before the header of an extra column, its name as a column of a list."""

_FIGURES: Mapping[str, tuple[Field, ...]] = {
    "kpi": (
        Field("Outcome", Kind.CHOICE, "outcome", choices=Outcome, width=13, read_only=True),
        Field("Last value", Kind.NUMBER, "last_value", width=10, read_only=True),
        Field("Period", Kind.PERIOD, "last_period", read_only=True),
        Field("Course", Kind.TEXT, "course", width=13, read_only=True),
    ),
    "objective": (Field("Health", Kind.CHOICE, "health", choices=Health, width=11, read_only=True),),
    "capa": (Field("Age", Kind.WHOLE, "age", width=6, unit="d", read_only=True),),
}
_BEFORE = {"kpi": "target", "objective": "measure", "capa": "description"}
"""The field before which the figures stand."""


_TOLD_BY_FIGURES = {
    "kpi": ("direction", "frequency"),
    "capa": ("detected_on",),
    "objective": ("kpi", "baseline"),
}
"""Fields that stand in print but not in the list as it comes: its figures tell the same in less room."""

_LOOKED_AT_FIRST = {
    "kpi": ("number", "name", "outcome", "last_value", "target", "owner"),
    "objective": ("number", "title", "health", "owner", "due_on"),
    "capa": ("number", "title", "state", "owner", "due_on"),
    "action": ("number", "title", "state", "owner", "due_on"),
    "review": ("number", "title", "state", "planned_on", "held_on"),
}
"""What a list begins with, so that it is in view on a small screen too; the others follow as declared."""


@cache
def figures(name: str) -> Mapping[str, Field]:
    """Return the columns of a register that are computed, never stored, by name."""
    return {field.name: field for field in _FIGURES.get(name, ())}


@cache
def columns(name: str) -> Mapping[str, Field]:
    """Return the fields and figures of a register, by name, in the order in which they are offered."""
    found: dict[str, Field] = {}
    for key, field in fields(register(name)).items():
        if key == _BEFORE.get(name):
            found |= figures(name)
        found[key] = field
    return found


def default_columns(name: str) -> list[str]:
    """Return the columns a register shows until the user chooses others."""
    first, left_out = _LOOKED_AT_FIRST.get(name, ()), _TOLD_BY_FIGURES.get(name, ())
    others = [key for key, field in columns(name).items() if field.width and key not in (*first, *left_out)]
    return [*first, *others]


def column(name: str, key: str) -> Field | None:
    """Return the declaration of a column of a register; None where there is none of that name."""
    if key.startswith(EXTRA):
        return Field(key.removeprefix(EXTRA), Kind.TEXT, key, width=18)
    return columns(name).get(key)


def extra_columns(session: Session, cls: type[Record]) -> list[str]:
    """Return the names of the extra columns that records of a register have, by header."""
    each = func.json_each(cls.extra).table_valued("key")
    found = select(each.c.key).select_from(cls).join(each, onclause=cls.id.is_not(None)).distinct()
    return [EXTRA + key for key in sorted(session.scalars(found), key=str.casefold)]
