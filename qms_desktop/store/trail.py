"""Writes the change trail in the same transaction as the change, and verifies its chain."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from functools import cache
from itertools import groupby
from json.encoder import encode_basestring_ascii
from typing import Any

from sqlalchemy import Connection, Table, insert, inspect, select
from sqlalchemy.orm import NO_VALUE, Session
from sqlalchemy.orm.attributes import get_history, instance_state

from qms_desktop.model.bulk import nothing, runs
from qms_desktop.model.evidences import Content
from qms_desktop.model.record import Entity, Part, Setting
from qms_desktop.model.statements import writing
from qms_desktop.model.trail import Changed, ChangeSet, TrailEntry
from qms_desktop.store.many import insert_many

UNTRAILED = frozenset({"id", "version", "created", "updated", "pack"})
"""Columns that carry no news of their own; a frozen pack is trailed by its state."""

SETTINGS = Setting.__tablename__
"""The trail's name for the organisation's settings; they are record 0 of it."""

_SHORT = 200
_BY_CHECKSUM = "sha256:"
"""Before the checksum of a text that is too long for the trail; ``Content`` has the text."""

_AS_IS = frozenset({str, int, float, bool})
"""Values of exactly these classes are JSON already."""

_CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=True)
"""Writes what a hash is taken of: the same text for the same content, for as long as the file lives."""

Key = tuple[str, int]
"""A register's or part's machine name, and the row's id."""

Seen = tuple[int, str]
"""Id and hash of an entry of the trail."""


@dataclass(slots=True, eq=False)
class Entry:
    """What a unit of work did to one row. ``change`` is ``new``, ``changed`` or ``removed``."""

    register: str
    record: int
    change: str
    parent_register: str | None = None
    parent: int | None = None
    row: Entity | None = None
    """Held so that what a commit looks at again is not read from the file again; None of a row that was
    written in bulk."""
    noted: dict[str, list[Any]] | None = None
    """Field -> [old, new]; None of a new row that stands as its gates let it in: it says so itself."""
    columns: Sequence[str] = ()
    """Columns that a row without ``noted`` fills."""

    @property
    def changes(self) -> Mapping[str, list[Any]]:
        """Field -> [old, new], as JSON holds them."""
        if self.noted is not None:
            return self.noted
        assert self.row is not None  # noqa: S101 - only of a row that was admitted
        if instance_state(self.row).expired_attributes:
            return {name: [None, plain(getattr(self.row, name))] for name in self.columns}
        return _created(self.row, self.columns)

    def pair(self, field: str) -> Sequence[Any]:
        """Return what a field held before and holds now; nothing where it did not change."""
        if self.noted is not None:
            return self.noted.get(field, ())
        value = plain(getattr(self.row, field))
        return () if value is None or value == {} else (None, value)

    @property
    def is_as_admitted(self) -> bool:
        """Whether it is of a new row that was written past the flush and has not changed since its gates."""
        return self.noted is None

    def merged(self, change: str, changes: Mapping[str, list[Any]]) -> Entry:
        """Return the entry with what happened to the row later; the flush that did it is over."""
        if change == "new":
            change = "changed"  # a new row took the id of the one removed a moment ago
        elif change == "changed":
            change = self.change
        noted = dict(self.changes)
        if self.noted is None:  # the row has the later values already: it came in with the ones before
            noted |= {name: [None, old] for name, (old, _) in changes.items()}
        for name, (old, new) in changes.items():
            noted[name] = [noted.get(name, [old])[0], new]
        return replace(self, change=change, noted=noted)


Since = dict[Key, Entry | None]
"""What stood under a key at some moment, of those that changed since; None where nothing did."""


class Changes:
    """Collects what the flushes of one unit of work changed, one entry a record."""

    def __init__(self) -> None:
        self._entries: dict[Key, Entry] = {}
        self._of: dict[str, dict[int, Entry]] = {}
        """The same by register: gates ask for that again and again."""
        self._watching: list[Since] = []
        self.newest: Seen | None = None
        """The last entry that was written; None before."""

    @property
    def changed(self) -> Changed:
        """The records and parts changed so far."""
        return {register: frozenset(rows) for register, rows in self._of.items() if rows}

    def is_new(self, register: str, id_: int) -> bool:
        """Return whether a row was first written by this unit of work."""
        entry = self._entries.get((register, id_))
        return entry is not None and entry.change == "new"

    def of(self, register: str) -> Mapping[int, Entry]:
        """What changed in the rows of a register: id -> its entry."""
        return dict(self._of.get(register, {}))

    def entities(self, register: str) -> list[Entity]:
        """The changed records of a register, or the changed rows of a part."""
        return [entry.row for entry in self.of(register).values() if entry.row is not None]

    def seen(self, register: str, field: str) -> set[Any]:
        """What a field of the changed records held before and holds now, where it changed."""
        pairs = [entry.pair(field) for entry in self.of(register).values()]
        return {value for pair in pairs for value in pair} - {None}

    def has_set(self, register: str, id_: int, field: str) -> bool:
        """Return whether this unit of work gave a field of a record another value."""
        entry = self._entries.get((register, id_))
        return entry is not None and bool(entry.pair(field))

    def under(self, register: str) -> frozenset[Key]:
        """The changed records of a register and changed parts of its records, each with the record's id."""
        owners = [entry for entry in self._entries.values() if entry.parent_register == register]
        return frozenset(
            [(register, id_) for id_ in self.of(register)]
            + [(entry.register, entry.parent) for entry in owners if entry.parent is not None]
        )

    def watch(self) -> Since:
        """Begin to remember what stands at this moment, as far as it changes, to go back to it."""
        since: Since = {}
        self._watching.append(since)
        return since

    def unwatch(self, since: Since) -> None:
        """Remember no more of what stood at a moment."""
        self._watching = [one for one in self._watching if one is not since]

    def go_back(self, since: Since) -> None:
        """Forget what was collected since a moment: it was rolled back."""
        for key, entry in since.items():
            self._put(key, entry)

    def forget(self) -> None:
        """Forget all that was collected: it was rolled back, or stands in the trail."""
        self._entries, self._of = {}, {}

    def _put(self, key: Key, entry: Entry | None) -> None:
        """Let an entry stand under its key; None takes away what stands there."""
        for since in self._watching:
            since.setdefault(key, self._entries.get(key))
        register, id_ = key
        if entry is None:
            self._entries.pop(key, None)
            self._of.get(register, {}).pop(id_, None)
        else:
            self._entries[key] = self._of.setdefault(register, {})[id_] = entry

    def written(self, register: str) -> list[int]:
        """The ids of the rows of a register that were written in bulk and still stand."""
        return [
            id_ for id_, entry in self.of(register).items() if entry.row is None and entry.change != "removed"
        ]

    def is_written(self, register: str, id_: int) -> bool:
        """Return whether a row was written in bulk and still stands."""
        entry = self._entries.get((register, id_))
        return entry is not None and entry.row is None and entry.change != "removed"

    def note(self, entry: Entry) -> None:
        """Take the entry of a row that was written in bulk."""
        self._put((entry.register, entry.record), entry)

    def collect(self, session: Session) -> None:
        """Read the pending changes of a flush; call it while attribute history is still there."""
        for entity in session.new:
            if isinstance(entity, Entity):
                self._add(entity, "new", _created(entity))
        self.collect_changed(entity for entity in session.dirty if isinstance(entity, Entity))
        for setting in (*session.new, *session.dirty):
            if isinstance(setting, Setting):
                self._add_setting(session, setting)
        for entity in session.deleted:
            if isinstance(entity, Entity):
                removed = {name: [old, None] for name, (_, old) in _created(entity).items()}
                self._add(entity, "removed", removed)

    def collect_changed(self, rows: Iterable[Entity]) -> None:
        """Read what is changed in stored rows; call it while attribute history is still there."""
        for row in rows:
            if changes := _changed(row):
                self._add(row, "changed", changes)

    def add_new(self, rows: Sequence[Entity], columns: Sequence[str]) -> None:
        """Note rows of one class that were written past the flush, with the columns they fill."""
        names = [name for name in columns if name not in UNTRAILED]
        cls = type(rows[0])
        register, owner = cls.__tablename__, _parent_register(cls)
        parent = cls.parent_field if issubclass(cls, Part) else ""
        for row in rows:
            values = row.__dict__
            key = (register, values["id"])
            if key in self._entries:  # it took the id of one that was removed a moment ago
                self._add(row, "new", _created(row, names))
            else:
                self._put(key, Entry(*key, "new", owner, values.get(parent), row, None, names))

    def is_as_admitted(self, register: str, id_: int) -> bool:
        """Return whether a new row was written past the flush and has not changed since its gates."""
        entry = self._entries.get((register, id_))
        return entry is not None and entry.is_as_admitted

    def _add_setting(self, session: Session, setting: Setting) -> None:
        """All settings are one entry; of a long value, such as a logo, it holds the checksum."""
        history = get_history(setting, "value")
        values = [found[0] if found else None for found in (history.deleted, history.added)]
        old, new = map(in_short, values)
        if old == new:
            return
        for value in values:
            _keep(session, value)
        entry = self._entries.get((SETTINGS, 0), Entry(SETTINGS, 0, "changed", noted={}))
        self._put((SETTINGS, 0), entry.merged("changed", {setting.key: [old, new]}))

    def _add(self, entity: Entity, change: str, changes: dict[str, list[Any]]) -> None:
        key = (entity.__tablename__, entity.id)
        entry = self._entries.get(key)
        if entry is None:
            self._put(key, Entry(*key, change, *_parent(entity), entity, changes))
        elif change == "removed" and entry.change == "new":
            self._put(key, None)  # it came and went: nobody ever saw it
        else:
            self._put(key, replace(entry.merged(change, changes), row=entity))

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
        entries = [
            entry for entry in self._entries.values() if entry.is_as_admitted or _says_something(entry)
        ]
        if not entries:
            return None
        change_set = session.scalar(
            insert(ChangeSet).values(at=at, who=who, what=what, reason=reason).returning(ChangeSet.id)
        )
        last, previous = newest(session)
        closing = _closing(at, who, what, reason)
        for some in runs(entries, tick):
            changes, hashes = _written(some), list[str]()
            for number, (entry, said) in enumerate(zip(some, changes, strict=True), start=last + 1):
                previous = _hash(previous, _start(number, change_set, entry), said, closing)
                hashes.append(previous)
            columns: dict[str, Sequence[Any]] = {
                name: [getattr(entry, name) for entry in some] for name in _OWN
            }
            columns |= {"id": range(last + 1, last + 1 + len(some)), "change_set": [change_set] * len(some)}
            columns |= {"changes": changes, "hash": hashes}
            insert_many(session.connection(), _table(), columns, ready=frozenset({"changes"}))
            last += len(some)
        self.newest = last, previous
        self.forget()
        return change_set


_OWN = ("register", "record", "parent_register", "parent", "change")
"""Columns of the trail that an entry has as they are."""


def _written(entries: Sequence[Entry]) -> list[str]:
    """Return the changes of entries as canonical JSON; new rows of one class are written column by column."""
    found: list[str] = []
    for columns, some in groupby(entries, lambda entry: entry.columns if entry.is_as_admitted else ()):
        alike = list(some)
        rows = [entry.row for entry in alike if entry.row is not None]
        if not columns or any(instance_state(row).expired_attributes for row in rows):
            found += [_CANONICAL.encode(entry.changes) for entry in alike]
            continue
        filled = [row.__dict__ for row in rows]
        by_column = [_column_written(name, [values[name] for values in filled]) for name in sorted(columns)]
        found += [f"{{{', '.join(filter(None, parts))}}}" for parts in zip(*by_column, strict=True)]
    return found


def _column_written(name: str, values: Sequence[Any]) -> list[str]:
    """Return what each value adds to the changes of its new row, as JSON; equal days are written once."""
    start = f"{_CANONICAL.encode(name)}: [null, "
    known: dict[Any, str] = {}
    found = []
    for value in values:
        if value.__class__ is str:
            found.append(f"{start}{encode_basestring_ascii(value)}]")
        elif value is None or value == {}:
            found.append("")
        elif isinstance(value, (date, Enum)):
            if value not in known:
                known[value] = f"{start}{_CANONICAL.encode(plain(value))}]"
            found.append(known[value])
        else:
            found.append(f"{start}{value if value.__class__ is int else _CANONICAL.encode(value)}]")
    return found


def _table() -> Table:
    table = TrailEntry.__table__
    assert isinstance(table, Table)  # noqa: S101 - mapped to a table of its own
    return table


def newest(asked: Connection | Session) -> Seen:
    """Return id and hash of the newest trail entry; 0 and 64 zeros for an empty trail."""
    found = asked.execute(select(TrailEntry.id, TrailEntry.hash).order_by(TrailEntry.id.desc()).limit(1))
    row = found.one_or_none()
    return (row.id, row.hash) if row is not None else (0, "0" * 64)


def goes_on_from(session: Session, seen: Seen) -> bool:
    """Whether the trail still holds the entry that was its newest: else it is that of another file."""
    id_, hash_ = seen
    return not id_ or session.scalar(select(TrailEntry.hash).where(TrailEntry.id == id_)) == hash_


def entry_hash(
    previous: str, row: dict[str, Any], at: datetime, who: str, what: str, reason: str | None
) -> str:
    """Return the SHA-256 (hex) that binds an entry to the one before and to its change set."""
    entry = Entry(**{name: row[name] for name in _OWN}, noted=row["changes"])
    start = _start(row["id"], row["change_set"], entry)
    return _hash(previous, start, _CANONICAL.encode(row["changes"]), _closing(at, who, what, reason))


def _closing(at: datetime, who: str, what: str, reason: str | None) -> str:
    """Return the end of what is hashed: the same for all entries of a change set."""
    return _CANONICAL.encode([at.isoformat(timespec="microseconds"), who, what, reason])[1:]


def _start(id_: int, change_set: int | None, entry: Entry) -> str:
    """Return what is hashed of an entry before its ``changes``, as JSON."""
    owner, parent = entry.parent_register, entry.parent
    under = "null, null" if owner is None else f'"{owner}", {"null" if parent is None else parent}'
    return f'{id_}, {change_set}, "{entry.register}", {entry.record}, {under}, "{entry.change}"'


def _hash(previous: str, start: str, changes: str, closing: str) -> str:
    """Hash the JSON list of all an entry says; its ``changes`` are JSON already, written only once."""
    return hashlib.sha256(f'["{previous}", {start}, {changes}, {closing}'.encode()).hexdigest()


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
        return _BY_CHECKSUM + hashlib.sha256(value.encode()).hexdigest()
    return value


def in_full(session: Session, value: Any) -> Any:
    """Return a setting's value from what the trail keeps.

    Raises:
        LookupError: a long text of which this data file keeps no more than the checksum.
    """
    if not (isinstance(value, str) and value.startswith(_BY_CHECKSUM)):
        return value
    stored = session.get(Content, value.removeprefix(_BY_CHECKSUM))
    if stored is None:
        raise LookupError(value)
    return stored.data.decode()


def _keep(session: Session, value: Any) -> None:
    """Keep the text that the trail has by its checksum, so that a change of it can be taken back."""
    short = in_short(value)
    if short is not value:
        row = {"sha256": short.removeprefix(_BY_CHECKSUM), "data": value.encode()}
        with writing(session):
            session.execute(insert(Content).prefix_with("OR IGNORE").values(row))


def _says_something(entry: Entry) -> bool:
    """Leave out fields that were set back to what they were, and a record where nothing else changed."""
    entry.noted = {name: pair for name, pair in entry.changes.items() if pair[0] != pair[1]}
    return bool(entry.noted) or entry.change != "changed"


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


def is_new(entity: Entity) -> bool:
    """Return whether a row is not in the data file yet, be it in a session or on its way past one."""
    return instance_state(entity).key is None


def changed_names(entity: Entity) -> frozenset[str]:
    """Return the columns of a row that hold something else than the data file."""
    state, values = instance_state(entity), entity.__dict__
    return frozenset(
        [name for name, stored in state.committed_state.items() if values.get(name, NO_VALUE) != stored]
    )


def _changed(entity: Entity) -> dict[str, list[Any]]:
    state, values = instance_state(entity), entity.__dict__
    changes = {}
    for name, stored in state.committed_state.items():  # what was set since it was loaded
        if name in UNTRAILED:
            continue
        old = None if stored is NO_VALUE else plain(stored)
        new = plain(values.get(name))
        if old != new:
            changes[name] = [old, new]
    return changes


def _parent(entity: Entity) -> tuple[str | None, int | None]:
    """The record a part belongs to, so that its history shows the part's changes."""
    owner = _parent_register(type(entity))
    return (owner, getattr(entity, type(entity).parent_field)) if isinstance(entity, Part) else (owner, None)


@cache
def _parent_register(cls: type[Entity]) -> str | None:
    if not issubclass(cls, Part):
        return None
    target: str = inspect(cls).columns[cls.parent_field].info["field"].target
    return target
