"""The columns of an exported sheet: fields under their labels, then imported columns without a field."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.fields import Choice, Field, Kind, fields
from qms_desktop.model.kpis import Reading, ReadingState
from qms_desktop.model.objectives import Intent
from qms_desktop.model.people import Person
from qms_desktop.model.record import Part, Record
from qms_desktop.model.registers import register

Shown = str | int | float | date | None
"""What stands in an exported cell; None is an empty one."""

_SAID_BY_TITLE = (Person, Intent)

AS_IMPORTED = " (as imported)"
"""Follows the header of an extra column that is called like a field of ours; the import takes it off."""

WITHDRAWAL = frozenset({"withdrawn_on", "withdrawn_reason"})

TOLD_BY_TRAIL = frozenset({"state_basis", "analysis"})
"""Not exported: the data layer sets them, and what comes from a workbook rests on the workbook."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet. ``extra`` is the key of an imported column, None for our own.

    ``of_parent``: the field is not the part's own but of the record it belongs to, to be read only.
    ``usual``: the value that goes without saying.
    """

    header: str
    field: Field
    extra: str | None = None
    of_parent: bool = False
    usual: Choice | None = None


class LinkTexts:
    """How people call the records that links point to: people and intents by name, all others by number."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._texts: dict[str, dict[int, str]] = {}
        self._live: dict[str, list[str]] = {}

    def of(self, target: str) -> Mapping[int, str]:
        """Return id -> text of a register. A name that two of them share gives way to their numbers."""
        if target not in self._texts:
            self._load(target)
        return self._texts[target]

    def live(self, target: str) -> list[str]:
        """Return the texts of the records in use, in their order: the choices of a drop-down."""
        self.of(target)
        return self._live[target]

    def _load(self, target: str) -> None:
        cls = register(target)
        title = getattr(cls, cls.title_field)
        rows = self._session.execute(select(cls.id, cls.number, title, cls.withdrawn_on)).all()
        texts = {id_: number for id_, number, _, _ in rows}
        if cls in _SAID_BY_TITLE:
            taken = [text.strip().casefold() for _, number, name, _ in rows for text in (number, name)]
            often = _repeated(taken)
            texts.update({id_: name for id_, _, name, _ in rows if name.strip().casefold() not in often})
        self._texts[target] = texts
        self._live[target] = sorted(
            (texts[id_] for id_, _, _, withdrawn in rows if withdrawn is None), key=str.casefold
        )


def _repeated(texts: Iterable[str]) -> set[str]:
    return {text for text, count in Counter(texts).items() if count > 1}


def columns_of(
    cls: type[Record] | type[Part], extra: Iterable[str] = (), *, withdrawn: bool = False
) -> tuple[Column, ...]:
    """Return the columns of a register or part: what its grid shows first, then the details, then ``extra``.

    Args:
        extra: keys of imported columns without a field.
        withdrawn: with the columns that say when and why a record was withdrawn.
    """
    left_out = TOLD_BY_TRAIL if withdrawn else TOLD_BY_TRAIL | WITHDRAWAL
    declared = [one for one in fields(cls).values() if one.name not in left_out]
    own = list(_own_columns(cls, sorted(declared, key=lambda one: not _comes_first(cls, one))))
    return (*own, *_extra_columns(extra, own))


def _own_columns(cls: type[Any], declared: Sequence[Field]) -> Iterator[Column]:
    """Yield a column a field; a part's first says whose it is, by number and, for a reading, by name too."""
    parent = getattr(cls, "parent_field", None)
    for field in declared:
        if field.name == parent:
            owner = register(field.target)
            yield Column(f"{owner.label} no", field)
            if cls is Reading:
                title = fields(owner)[owner.title_field]
                yield Column(title.label, title, of_parent=True)
        elif cls is Reading and field.name == "state":
            yield Column(f"{cls.label} state", field, usual=ReadingState.POSTED)
        else:
            yield Column(field.label, field)


def _comes_first(cls: type[Any], field: Field) -> bool:
    return field.width > 0 or field.name == getattr(cls, "parent_field", None)


def _extra_columns(keys: Iterable[str], own: Iterable[Column]) -> list[Column]:
    ours = {column.header.casefold() for column in own}
    used = set(ours)
    columns = []
    for key in keys:
        name = header_text(key) or "No header"
        header = wanted = name + AS_IMPORTED if name.casefold() in ours else name
        count = 2
        while header.casefold() in used:
            header, count = f"{wanted} ({count})", count + 1
        used.add(header.casefold())
        columns.append(Column(header, Field(header, Kind.TEXT), key))
    return columns


def header_text(text: str) -> str:
    """Return a text fit for a header: one line of at most 200 visible characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200]


def converters(columns: Iterable[Column], links: LinkTexts) -> list[Callable[[Any], Shown]]:
    """Return for each column the function from the stored value to what its cell shows."""
    return [_converter(column, links) for column in columns]


def _converter(column: Column, links: LinkTexts) -> Callable[[Any], Shown]:
    kind = column.field.kind
    if column.extra is not None:
        return shown_extra
    if kind is Kind.LINK:
        return links.of(column.field.target).get
    if kind is Kind.CHOICE and column.field.choices is not None:
        labels: dict[Choice, str] = {one: one.label for one in column.field.choices if one != column.usual}
        return labels.get
    if kind is Kind.YES_NO:
        return {True: "Yes", False: "No"}.get
    return _joined if kind is Kind.LINES else _same


def _same(value: Any) -> Shown:
    shown: Shown = value
    return shown


def _joined(value: list[str] | None) -> Shown:
    return "\n".join(value) if value else None


def shown_extra(value: Any) -> Shown:
    """Return the value of an extra column as a cell shows it."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if value is None or isinstance(value, (str, int, float)):
        return value
    return json.dumps(value, ensure_ascii=False)
