"""From insight's plain values to printed cells: days, states with their sign, numbers on the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache

from qms_desktop.catalogue import numbered, retold, say
from qms_desktop.charts.palette import Sign, sign_of
from qms_desktop.insight.pack import STANDING, TOLD, Table, holds_numbers
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import PARTS, REGISTERS
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.typesetting import Cell, Marked

_SIGNLESS = ("", "no_data", "not_reported", "not_applicable")


def period(start: date, end: date) -> str:
    """Write a period; every figure on paper stands beside one."""
    return say("{0} to {1}").format(start.isoformat(), end.isoformat())


def day(value: date | None) -> str:
    """Write a day in ISO form, nothing where there is none."""
    return value.isoformat() if value else ""


def moment(value: datetime) -> str:
    """Write a moment to the minute, in the zone it is given in: the trail's is UTC."""
    return value.strftime("%Y-%m-%d %H:%M")


def counted(count: int, one: str, many: str = "") -> str:
    """Write a count with its noun."""
    return f"{numbered(f'{count:,}')} {say(one if count == 1 else many or one + 's')}"


def marked(label: str) -> Cell:
    """Put the sign before an outcome or health, e.g. ``● Met``; other states stay plain words."""
    name = label.lower().replace(" ", "_")
    sign = sign_of(name)
    is_plain = sign is Sign.NO_DATA and (not name or name not in _SIGNLESS)
    return say(label) if is_plain else Marked(sign, say(label))


@cache
def _chosen() -> frozenset[str]:
    """Labels of the fields that hold one of the app's own words, not the user's."""
    known = (field for cls in (*REGISTERS.values(), *PARTS.values()) for field in fields(cls).values())
    return frozenset(field.label for field in known if field.kind in (Kind.CHOICE, Kind.YES_NO))


@cache
def _measured() -> frozenset[str]:
    """Labels of the fields that hold a number."""
    known = (field for cls in (*REGISTERS.values(), *PARTS.values()) for field in fields(cls).values())
    return frozenset((*(field.label for field in known if field.kind in (Kind.NUMBER, Kind.MONEY)), "Actual"))


def valued(label: str, value: str) -> str:
    """Say the value of a field in the language of the paper: a number, or one of the app's own words."""
    if label in TOLD:
        return "; ".join(map(retold, value.split("; ")))
    return say(value) if label in _chosen() else numbered(value) if label in _measured() else value


def part_named(where: str) -> str:
    """Say which child row an entry of the history is about, as ``Decision 2``."""
    label, _, key = where.rpartition(" ")
    return f"{say(label)} {key}" if label else say(key)


def columns_of(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Column]:
    """Set columns that hold nothing but numbers on the right."""
    return [
        Column(title, right=holds_numbers([row[index] for row in rows])) for index, title in enumerate(titles)
    ]


def columns_and_cells(table: Table) -> tuple[list[Column], list[list[Cell]]]:
    """Give a table of insight's as it is printed."""
    states = {index for index, title in enumerate(table.columns) if title in STANDING}
    cells = [
        [
            marked(text) if index in states else valued(table.columns[index], text)
            for index, text in enumerate(row)
        ]
        for row in table.rows
    ]
    return columns_of([say(title) for title in table.columns], table.rows), cells
