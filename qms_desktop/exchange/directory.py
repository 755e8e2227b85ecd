"""Who and what is known already: finds the record that a cell means by its number or name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.exchange.drafts import Draft
from qms_desktop.exchange.people import address_of, display_name, may_be, name_key
from qms_desktop.exchange.words import normalise
from qms_desktop.model.registers import register as record_class

_NEARLY = 92
ORDER = ("person", "role", "intent", "process", "objective", "kpi", "capa", "review", "action")
"""The registers that are imported, in the order in which links between them resolve."""
CREATED = ("person", "intent")
"""Registers in which a name that is not known yet becomes a record."""


@dataclass(slots=True, eq=False)
class Target:
    """A record that a link may point to: a stored one (``id``), or one that the same import makes."""

    register: str
    number: str
    name: str
    id: int | None = None
    draft: Draft | None = None


@dataclass(slots=True)
class _Index:
    by_number: dict[str, Target] = field(default_factory=dict)
    by_address: dict[str, Target] = field(default_factory=dict)
    all: list[Target] = field(default_factory=list)
    _by_name: dict[str, list[Target]] = field(default_factory=dict)
    _named: int = 0

    def named(self, key: str) -> list[Target]:
        """Return the records of a normalised name; names are worked out when somebody first asks for one."""
        for target in self.all[self._named :]:
            self._by_name.setdefault(_name_key(target.register, target.name), []).append(target)
        self._named = len(self.all)
        return self._by_name.get(key, [])


class Directory:
    """Finds records by what people write for them; names that are new become drafts."""

    def __init__(self, session: Session, merge_people: bool = False) -> None:
        self._session = session
        self._merge_people = merge_people
        self._indices: dict[str, _Index] = {}
        self._found: dict[tuple[str, str], Target | None] = {}
        self.created: list[Target] = []
        self.likely: list[tuple[str, str]] = []
        """(name as written, known name it may stand for)."""

    def add(self, register: str, draft: Draft) -> Target:
        """Make a record of this import known, so that links to it resolve."""
        cls = record_class(register)
        values = draft.values
        target = Target(
            register, str(values.get("number") or ""), str(values.get(cls.title_field) or ""), None, draft
        )
        self._put(register, target, str(values.get("email") or ""))
        return target

    def find(self, register: str, text: str) -> Target | None:
        """Return the record a text names, or None; people and intents that nobody knows are created."""
        key = (register, text)
        if key not in self._found:
            found = self._person(text) if register == "person" else self._record(register, text)
            if found is None and register in CREATED:
                found = self._create(register, text)
            self._found[key] = found
        return self._found[key]

    def numbered(self, register: str, number: str) -> Target | None:
        """Return the record of exactly this number, or None."""
        return self._index(register).by_number.get(_number_key(number))

    def _index(self, register: str) -> _Index:
        if register in self._indices:
            return self._indices[register]
        self._indices[register] = _Index()
        cls = record_class(register)
        columns = [cls.id, cls.number, getattr(cls, cls.title_field)]
        if register == "person":
            columns.append(getattr(cls, "email"))  # noqa: B009 - Record has no e-mail, Person has
        for id_, number, name, *address in self._session.execute(select(*columns)):
            self._put(register, Target(register, number, name or "", id_), (address or [""])[0] or "")
        return self._indices[register]

    def _put(self, register: str, target: Target, address: str) -> None:
        index = self._index(register)
        index.all.append(target)
        if target.number:
            index.by_number.setdefault(_number_key(target.number), target)
        if address:
            index.by_address.setdefault(address.lower(), target)

    def _record(self, register: str, text: str) -> Target | None:
        index = self._index(register)
        parts = [text, *re.split(r"\s*[|:;\n]\s*|\s+[-–—]\s+|\s+", text, maxsplit=1)]
        for part in parts[:2]:
            if found := index.by_number.get(_number_key(part)):
                return found
        exact = [t for t in index.named(_name_key(register, text)) if t.name == text]
        if len(exact) == 1:
            return exact[0]
        for part in (text, *parts[2:]):
            named = index.named(_name_key(register, part))
            if len(named) == 1 and part.strip():
                return named[0]
        wanted = normalise(text)
        if len(wanted) < 6:
            return None
        near = [t for t in index.all if fuzz.ratio(wanted, normalise(t.name)) >= _NEARLY]
        return near[0] if len(near) == 1 else None

    def _person(self, text: str) -> Target | None:
        index = self._index("person")
        address = address_of(text)
        if address and address in index.by_address:
            return index.by_address[address]
        if found := index.by_number.get(_number_key(text)):
            return found
        named = index.named(name_key(text))
        if named:
            return next((target for target in named if target.name == text), named[0])
        likely = [t for t in index.all if may_be(text, t.name)]
        if len(likely) == 1:
            if self._merge_people:
                return likely[0]
            self.likely.append((display_name(text), likely[0].name))
        return None

    def _create(self, register: str, text: str) -> Target | None:
        cls = record_class(register)
        name = display_name(text) if register == "person" else text.strip()
        if not name:
            return None
        values: dict[str, Any] = {cls.title_field: name}
        if register == "person" and (address := address_of(text)):
            values["email"] = address
        target = self.add(register, Draft(register, 0, [], values))
        self.created.append(target)
        return target


def _number_key(number: str) -> str:
    return re.sub(r"\s+", "", number).casefold()


def _name_key(register: str, name: str) -> str:
    return name_key(name) if register == "person" else normalise(name)


def stored_rows(session: Session, register: str) -> dict[int, Mapping[str, Any]]:
    """Return id -> all columns of a register's records, as plain mappings."""
    table = record_class(register).__table__
    return {row["id"]: dict(row) for row in session.execute(select(table)).mappings()}
