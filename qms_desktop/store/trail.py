"""Writes the change trail in the same transaction as the change, and verifies its chain."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import Table, func, insert, inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.model.bulk import RUN, nothing, runs
from qms_desktop.model.record import Entity, Part, Setting
from qms_desktop.model.trail import ChangeSet, TrailEntry
from qms_desktop.store.many import insert_many

UNTRAILED = frozenset({"id", "version", "created", "updated", "pack"})
"""Columns that carry no news of their own; a frozen pack is trailed by its state."""

SETTINGS = Setting.__tablename__
"""The trail's name for the organisation's settings; they are record 0 of it."""

_SHORT = 200

_AS_IS = frozenset({str, int, float, bool})
"""Values of exactly these classes are JSON already."""

_CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=True)
"""Writes what a hash is taken of: the same text for the same content, for as long as the file lives."""

Key = tuple[str, int]
"""A register's or part's machine name, and the row's id."""


class Changes:
    """Collects what the flushes of one unit of work changed, one entry a record."""

    def __init__(self) -> None:
        self._entries: dict[Key, dict[str, Any]] = {}
        self._entities: dict[Key, Entity] = {}
        """Held so that what a commit looks at again is not read from the file again."""
        self._as_admitted: set[Key] = set()

    @property
    def keys(self) -> frozenset[Key]:
        """The records and parts changed so far."""
        return frozenset(self._entries)

    def is_new(self, register: str, id_: int) -> bool:
        """Return whether a row was first written by this unit of work."""
        entry = self._entries.get((register, id_))
        return entry is not None and entry["change"] == "new"

    def of(self, register: str) -> Mapping[int, Mapping[str, Any]]:
        """What changed in the rows of a register: id -> its entry, with ``change`` and ``changes``."""
        return {id_: entry for (name, id_), entry in self._entries.items() if name == register}

    def entities(self, register: str) -> list[Entity]:
        """The changed records of a register, or the changed rows of a part."""
        return [entity for (name, _), entity in self._entities.items() if name == register]

    def seen(self, register: str, field: str) -> set[Any]:
        """What a field of the changed records held before and holds now, where it changed."""
        entries = [entry for (name, _), entry in self._entries.items() if name == register]
        pairs = [entry["changes"][field] for entry in entries if field in entry["changes"]]
        return {value for pair in pairs for value in pair} - {None}

    def has_set(self, register: str, id_: int, field: str) -> bool:
        """Return whether this unit of work gave a field of a record another value."""
        entry = self._entries.get((register, id_))
        return entry is not None and field in entry["changes"]

    def under(self, register: str) -> frozenset[Key]:
        """The changed records of a register and changed parts of its records, each with the record's id."""
        return frozenset(
            (name, entry["parent"] if entry["parent_register"] == register else entry["record"])
            for (name, _), entry in self._entries.items()
            if register in (name, entry["parent_register"])
        )

    def written(self, register: str) -> list[int]:
        """The ids of the rows of a register that were written in bulk and still stand."""
        return [
            key[1]
            for key, entry in self._entries.items()
            if key[0] == register and key not in self._entities and entry["change"] != "removed"
        ]

    def note(self, entry: Mapping[str, Any]) -> None:
        """Take the entry of a row that was written in bulk."""
        self._entries[(entry["register"], entry["record"])] = dict(entry)

    def collect(self, session: Session) -> None:
        """Read the pending changes of a flush; call it while attribute history is still there."""
        for entity in session.new:
            if isinstance(entity, Entity):
                self._add(entity, "new", _created(entity))
        for entity in session.dirty:
            if isinstance(entity, Entity) and (changes := _changed(entity)):
                self._add(entity, "changed", changes)
        for setting in (*session.new, *session.dirty):
            if isinstance(setting, Setting):
                self._add_setting(setting)
        for entity in session.deleted:
            if isinstance(entity, Entity):
                removed = {name: [old, None] for name, (_, old) in _created(entity).items()}
                self._add(entity, "removed", removed)

    def add_new(self, rows: Sequence[Entity], columns: Sequence[str]) -> None:
        """Note rows of one class that were written past the flush, with the columns they fill."""
        names = [name for name in columns if name not in UNTRAILED]
        for entity in rows:
            self._add(entity, "new", _created(entity, names))
            self._as_admitted.add((entity.__tablename__, entity.id))

    def is_as_admitted(self, register: str, id_: int) -> bool:
        """Return whether a new row was written past the flush and has not changed since its gates."""
        return (register, id_) in self._as_admitted

    def _add_setting(self, setting: Setting) -> None:
        """All settings are one entry; of a long value, such as a logo, the checksum is news enough."""
        history = get_history(setting, "value")
        old = in_short(history.deleted[0]) if history.deleted else None
        new = in_short(history.added[0]) if history.added else None
        if old == new:
            return
        own = {"register": SETTINGS, "record": 0, "change": "changed", "changes": {}}
        entry = self._entries.setdefault((SETTINGS, 0), {**own, "parent_register": None, "parent": None})
        first = entry["changes"].get(setting.key, [old])[0]
        entry["changes"][setting.key] = [first, new]

    def _add(self, entity: Entity, change: str, changes: dict[str, list[Any]]) -> None:
        key = (entity.__tablename__, entity.id)
        self._entities[key] = entity
        self._as_admitted.discard(key)
        entry = self._entries.get(key)
        if entry is None:
            self._entries[key] = {
                "register": key[0],
                "record": key[1],
                "change": change,
                "changes": changes,
                **_parent(entity),
            }
            return
        if change == "removed" and entry["change"] == "new":
            del self._entries[key], self._entities[key]  # it came and went: nobody ever saw it
            return
        if change == "removed":
            entry["change"] = change
        elif change == "new":
            entry["change"] = "changed"  # a new row took the id of the one removed a moment ago
        for name, (old, new) in changes.items():
            first = entry["changes"].get(name, [old])[0]
            entry["changes"][name] = [first, new]

    def write(
        self,
        session: Session,
        *,
        at: datetime,
        who: str,
        what: str,
        reason: str | None,
        tick: Callable[[], object] = nothing,
    ) -> int | None:
        """Append the collected entries; answer the change set's id, None where nothing changed.

        ``tick`` is called every thousand entries; it raises to cancel.
        """
        admitted = self._as_admitted  # nothing of these was set back
        entries = [e for key, e in self._entries.items() if key in admitted or _says_something(e)]
        if not entries:
            return None
        change_set = session.scalar(
            insert(ChangeSet).values(at=at, who=who, what=what, reason=reason).returning(ChangeSet.id)
        )
        previous = chain_head(session)
        last = session.scalar(select(func.max(TrailEntry.id))) or 0
        rows, closing = [], _closing(at, who, what, reason)
        for number, entry in enumerate(entries, start=last + 1):
            if number % RUN == 0:
                tick()
            row = {"id": number, "change_set": change_set, **entry}
            row["changes"] = _CANONICAL.encode(entry["changes"])
            previous = row["hash"] = _hash(previous, row, closing)
            rows.append(row)
        for some in runs(rows, tick):
            columns = {name: [row[name] for row in some] for name in some[0]}
            insert_many(session.connection(), _table(), columns, ready=frozenset({"changes"}))
        self._entries, self._entities = {}, {}
        return change_set


def _table() -> Table:
    table = TrailEntry.__table__
    assert isinstance(table, Table)  # noqa: S101 - mapped to a table of its own
    return table


def chain_head(session: Session) -> str:
    """Return the hash of the newest trail entry; 64 zeros for an empty trail."""
    newest = select(TrailEntry.hash).order_by(TrailEntry.id.desc()).limit(1)
    return session.scalar(newest) or "0" * 64


def entry_hash(
    previous: str, row: dict[str, Any], at: datetime, who: str, what: str, reason: str | None
) -> str:
    """Return the SHA-256 (hex) that binds an entry to the one before and to its change set."""
    changes = _CANONICAL.encode(row["changes"])
    return _hash(previous, {**row, "changes": changes}, _closing(at, who, what, reason))


def _closing(at: datetime, who: str, what: str, reason: str | None) -> str:
    """Return the end of what is hashed: the same for all entries of a change set."""
    return _CANONICAL.encode([at.isoformat(timespec="microseconds"), who, what, reason])[1:]


def _hash(previous: str, row: dict[str, Any], closing: str) -> str:
    """Hash the JSON list of all an entry says; its ``changes`` are JSON already, written only once."""
    owner, parent = row["parent_register"], row["parent"]
    under = "null, null" if owner is None else f'"{owner}", {"null" if parent is None else parent}'
    start = f'"{previous}", {row["id"]}, {row["change_set"]}, "{row["register"]}", {row["record"]}, {under}'
    content = f'[{start}, "{row["change"]}", {row["changes"]}, {closing}'
    return hashlib.sha256(content.encode()).hexdigest()


def first_broken(session: Session) -> int | None:
    """Return the number of the first trail entry that does not follow from the one before; None if whole."""
    previous, expected = "0" * 64, 1
    columns = TrailEntry.__table__.columns
    query = (
        select(*columns, ChangeSet.at, ChangeSet.who, ChangeSet.what, ChangeSet.reason)
        .join(ChangeSet, ChangeSet.id == TrailEntry.change_set, isouter=True)
        .order_by(TrailEntry.id)
    )
    for row in session.execute(query).yield_per(1000).mappings():
        if row["id"] != expected or row["at"] is None:
            return expected
        previous = entry_hash(previous, dict(row), row["at"], row["who"], row["what"], row["reason"])
        if previous != row["hash"]:
            return expected
        expected += 1
    told = select(TrailEntry.change_set)
    silent = select(ChangeSet.id).where(ChangeSet.id.not_in(told)).limit(1)
    return expected if session.scalar(silent) is not None else None


def plain(value: Any) -> Any:
    """Return a field's value as JSON holds it: days as ISO text, choices as their value."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


def in_short(value: Any) -> Any:
    """Return a setting's value as the trail keeps it: a long text by its checksum."""
    if isinstance(value, str) and len(value) > _SHORT:
        return f"sha256:{hashlib.sha256(value.encode()).hexdigest()}"
    return value


def _says_something(entry: dict[str, Any]) -> bool:
    """Leave out fields that were set back to what they were, and a record where nothing else changed."""
    entry["changes"] = {name: pair for name, pair in entry["changes"].items() if pair[0] != pair[1]}
    return bool(entry["changes"]) or entry["change"] != "changed"


@cache
def trailed(cls: type[Entity]) -> tuple[str, ...]:
    """Return the columns of a record or part whose values are in the trail."""
    return tuple(name for name, _ in inspect(cls).columns.items() if name not in UNTRAILED)


def _created(entity: Entity, names: Sequence[str] = ()) -> dict[str, list[Any]]:
    values = entity.__dict__
    found: dict[str, list[Any]] = {}
    for name in names or trailed(type(entity)):
        value = values.get(name)
        if value is not None and value != {}:
            found[name] = [None, value if value.__class__ in _AS_IS else plain(value)]
    return found


def changed_names(entity: Entity) -> frozenset[str]:
    """Return the columns of a row that hold something else than the data file."""
    state = inspect(entity)
    return frozenset(name for name in state.committed_state if get_history(entity, name).has_changes())


def _changed(entity: Entity) -> dict[str, list[Any]]:
    changes = {}
    state = inspect(entity)
    for name in trailed(type(entity)):
        if name not in state.committed_state:  # not set since it was loaded
            continue
        history = get_history(entity, name)
        if history.has_changes():
            old = plain(history.deleted[0]) if history.deleted else None
            new = plain(history.added[0]) if history.added else None
            if old != new:
                changes[name] = [old, new]
    return changes


def _parent(entity: Entity) -> dict[str, Any]:
    """The record a part belongs to, so that its history shows the part's changes."""
    if not isinstance(entity, Part):
        return {"parent_register": None, "parent": None}
    field = type(entity).parent_field
    target = inspect(type(entity)).columns[field].info["field"].target
    return {"parent_register": target, "parent": getattr(entity, field)}
