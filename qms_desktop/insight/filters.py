"""What one column of a list must hold, as SQL and as JSON for a saved view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, String, and_, cast, or_

from qms_desktop.model.fields import Field, Kind


@dataclass(frozen=True, slots=True)
class Filter:
    """Every part that is given must hold; one that is empty lets everything through."""

    contains: str = ""
    any_of: tuple[Any, ...] = ()
    """Values as stored, of which one must stand there; None is an empty cell."""
    least: float | date | None = None
    most: float | date | None = None
    empty: bool | None = None
    """True: nothing may stand there; False: something must."""

    def keeps(self, value: Any) -> bool:
        """Return whether a value computed outside SQL passes."""
        is_empty = value in (None, "")
        if self.empty is not None and is_empty is not self.empty:
            return False
        if self.any_of and (None if is_empty else value) not in self.any_of:
            return False
        if self.contains and self.contains.casefold() not in str(value or "").casefold():
            return False
        if self.least is not None and (is_empty or value < self.least):
            return False
        return self.most is None or (not is_empty and value <= self.most)


def condition(wanted: Filter, declared: Field, value: Any, words: Any) -> ColumnElement[bool]:
    """Return the SQL of a filter.

    Args:
        wanted: the filter.
        declared: the column's declaration.
        value: SQL of the stored value; a link's id.
        words: SQL of what is read there; a link's title.
    """
    parts: list[ColumnElement[bool]] = []
    is_text = declared.kind in (Kind.TEXT, Kind.LONG, Kind.PERIOD)
    nothing = or_(value.is_(None), value == "") if is_text else value.is_(None)
    if wanted.contains:
        parts.append(cast(words, String).icontains(wanted.contains, autoescape=True))
    if wanted.any_of:
        some = value.in_([one for one in wanted.any_of if one is not None])
        parts.append(or_(some, nothing) if None in wanted.any_of else some)
    if wanted.least is not None:
        parts.append(value >= wanted.least)
    if wanted.most is not None:
        parts.append(value <= wanted.most)
    if wanted.empty is not None:
        parts.append(nothing if wanted.empty else ~nothing)
    return and_(True, *parts)


def to_plain(wanted: Filter) -> dict[str, Any]:
    """Return a filter as JSON holds it; parts that say nothing are left out."""
    plain = {
        "contains": wanted.contains,
        "any_of": [_plain(one) for one in wanted.any_of],
        "least": _plain(wanted.least),
        "most": _plain(wanted.most),
    }
    found = {name: value for name, value in plain.items() if value not in ("", [], None)}
    return found if wanted.empty is None else {**found, "empty": wanted.empty}


def from_plain(raw: Mapping[str, Any], declared: Field) -> Filter:
    """Return the filter that ``to_plain`` wrote.

    Raises:
        ValueError: a value is none of the field's any more.
    """
    return Filter(
        str(raw.get("contains", "")),
        tuple(_typed(one, declared) for one in raw.get("any_of", ())),
        _typed(raw.get("least"), declared),
        _typed(raw.get("most"), declared),
        raw.get("empty"),
    )


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _typed(value: Any, declared: Field) -> Any:
    if value is None:
        return None
    if declared.kind is Kind.DAY:
        return date.fromisoformat(value)
    return declared.choices(value) if declared.choices is not None else value
