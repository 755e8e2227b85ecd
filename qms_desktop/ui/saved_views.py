"""A view of a list: what is filtered, grouped and sorted, in which columns. As JSON, and those we offer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from qms_desktop.insight.columns import column, columns
from qms_desktop.insight.filters import Filter, from_plain, to_plain
from qms_desktop.insight.kpis import Outcome
from qms_desktop.insight.objectives import Health
from qms_desktop.insight.rows import Query
from qms_desktop.model.fields import Kind
from qms_desktop.model.record import Stateful
from qms_desktop.model.registers import register

_SWITCHES = ("open_only", "late_only", "withdrawn")


@dataclass(frozen=True, slots=True)
class SavedView:
    """A name for what a list shows. ``columns``: names with widths; empty for those it has."""

    name: str
    query: Query
    columns: list[tuple[str, int]] = field(default_factory=list)
    own: bool = False
    """Saved by the user, so that it can be renamed and deleted."""


def to_json(query: Query, shape: list[tuple[str, int]]) -> str:
    """Return a view as it is kept in the data file."""
    return json.dumps(
        {
            "contains": query.contains,
            **{name: getattr(query, name) for name in _SWITCHES},
            "filters": {name: to_plain(one) for name, one in _all_filters(query).items()},
            "order": [list(level) for level in query.order],
            "group": query.group,
            "columns": [list(one) for one in shape],
        }
    )


def from_json(name: str, register_name: str, text: str) -> SavedView | None:
    """Return a kept view as far as its columns still exist; None where it can't be read."""
    try:
        raw = json.loads(text)
        query = Query(
            register_name,
            contains=str(raw["contains"]),
            order=tuple((str(key), bool(down)) for key, down in raw["order"] if column(register_name, key)),
            group=raw["group"] if column(register_name, raw["group"]) else "",
            filters=_filters(register_name, raw["filters"]),
            open_only=bool(raw["open_only"]),
            late_only=bool(raw["late_only"]),
            withdrawn=bool(raw["withdrawn"]),
        )
        return SavedView(name, query, [(str(key), int(width)) for key, width in raw["columns"]], own=True)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def built_in(name: str, me: int | None) -> list[SavedView]:
    """Return the views every list of a register offers; ``me``: the person who works here, where known."""
    everything = Query(name)
    first = SavedView(_tr("All"), everything)
    return [first, *_by_state(name, everything), *_by_people(name, everything, me)]


def _by_state(name: str, everything: Query) -> Iterator[SavedView]:
    cls, known = register(name), columns(name)
    if issubclass(cls, Stateful):
        yield SavedView(_tr("Open"), replace(everything, open_only=True))
    if any(one.overdue for one in known.values()):
        yield SavedView(_tr("Late"), replace(everything, late_only=True))
    if name == "kpi":
        missed = {"outcome": Filter(any_of=(Outcome.MISSED, Outcome.AT_RISK))}
        yield SavedView(_tr("Off target or at risk"), replace(everything, filters=missed))
    if name == "objective":
        behind = {"health": Filter(any_of=(Health.OFF_TRACK, Health.AT_RISK))}
        yield SavedView(_tr("Off track or at risk"), replace(everything, filters=behind))


def _by_people(name: str, everything: Query, me: int | None) -> Iterator[SavedView]:
    known, open_only = columns(name), issubclass(register(name), Stateful)
    grouped = replace(everything, open_only=open_only)
    if me is not None and "owner" in known:
        mine = {"owner": Filter(any_of=(me,))}
        yield SavedView(_tr("Mine"), replace(grouped, filters=mine))
    for key, words in (("process", _tr("Open by process")), ("owner", _tr("Open by owner"))):
        if key in known and known[key].kind is Kind.LINK and open_only:
            yield SavedView(words, replace(grouped, group=key))


def _all_filters(query: Query) -> dict[str, Filter]:
    """Return the filters, those that a figure on Home asked for among them."""
    found = dict(query.filters)
    for name, value in query.where.items():
        if name != "id" and name not in found:
            found[name] = Filter(any_of=tuple(value) if isinstance(value, (list, tuple)) else (value,))
    return found


def _filters(name: str, raw: Mapping[str, Any]) -> dict[str, Filter]:
    return {key: from_plain(one, field) for key, one in raw.items() if (field := column(name, key))}


def _tr(words: str) -> str:
    return QCoreApplication.translate("SavedViews", words)
