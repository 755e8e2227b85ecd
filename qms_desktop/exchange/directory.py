"""Who and what is known already: finds the record that a cell means by its number or name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.drafts import Draft
from qms_desktop.exchange.people import (
    address_of,
    display_name,
    fullness,
    is_spelled_as,
    may_be,
    name_key,
    name_words,
)
from qms_desktop.exchange.words import normalise
from qms_desktop.model.bulk import RUN, nothing
from qms_desktop.model.registers import register as record_class

_NEARLY = 92
ORDER = ("person", "role", "intent", "process", "objective", "kpi", "capa", "review", "action")
"""The registers that are imported, in the order in which links between them resolve."""
CREATED = ("person", "intent")
"""Registers in which a name that is not known yet becomes a record."""
WRITTEN = "Also written"
"""The extra value of a person that holds other spellings of the name, a line each."""
_SPELLINGS = (WRITTEN, "Name")
"""Extra values in which spellings of a person's name stand."""


@dataclass(slots=True, eq=False)
class Target:
    """A record that a link may point to: a stored one (``id``), or one that the same import makes."""

    register: str
    number: str
    name: str
    id: int | None = None
    draft: Draft | None = None


@dataclass(slots=True)
class Namesake:
    """A name as written that may stand for a known person, and whether that was confirmed."""

    written: str
    known: Target
    confirmed: bool
    records: list[str] = field(default_factory=list)
    """The records that name it, by number or title."""


@dataclass(slots=True)
class _Index:
    by_number: dict[str, Target] = field(default_factory=dict)
    by_address: dict[str, Target] = field(default_factory=dict)
    by_spelling: dict[str, Target] = field(default_factory=dict)
    by_id: dict[int, Target] = field(default_factory=dict)
    all: list[Target] = field(default_factory=list)
    _by_name: dict[str, list[Target]] = field(default_factory=dict)
    _by_last_name: dict[str, list[Target]] = field(default_factory=dict)
    _by_first_name: dict[str, list[Target]] = field(default_factory=dict)
    _named: int = 0

    def named(self, key: str) -> list[Target]:
        """Return the records of a normalised name."""
        self._work_out_names()
        return self._by_name.get(key, [])

    def last_named(self, text: str) -> list[Target]:
        """Return the people whose last name is that of a text."""
        self._work_out_names()
        return self._by_last_name.get(_last_name(text), [])

    def first_named(self, text: str) -> list[Target]:
        """Return the people whose first name is that of a text."""
        self._work_out_names()
        return self._by_first_name.get(_first_name(text), [])

    def _work_out_names(self) -> None:
        """Work out the names of those who came since somebody last asked for one."""
        for target in self.all[self._named :]:
            self._by_name.setdefault(_name_key(target.register, target.name), []).append(target)
            if target.register == "person":
                self._by_last_name.setdefault(_last_name(target.name), []).append(target)
                self._by_first_name.setdefault(_first_name(target.name), []).append(target)
        self._named = len(self.all)


class Directory:
    """Finds records by what people write for them; names that are new become drafts."""

    def __init__(self, session: Session, answers: Answers) -> None:
        self._session = session
        self._answers = answers
        self._indices: dict[str, _Index] = {}
        self._found: dict[tuple[str, str], Target | None] = {}
        self._doubtful: set[int] = set()
        """``id`` of new people who may be known ones: nobody else is taken for them."""
        self.created: list[Target] = []
        self.namesakes: list[Namesake] = []

    def add(self, register: str, draft: Draft) -> Target:
        """Make a record of this import known, so that links to it resolve."""
        cls = record_class(register)
        values = draft.values
        target = Target(
            register, str(values.get("number") or ""), str(values.get(cls.title_field) or ""), None, draft
        )
        self._put(register, target, str(values.get("email") or ""))
        self._learn(register, target, draft.extra)
        return target

    def meet(self, names: Mapping[str, None]) -> None:
        """Find people in the order in which the fullest spelling comes first, be it written last.

        New ones are still created in the order of ``names``, so that they are numbered as they appear.
        """
        for name in sorted(names, key=fullness):
            self.find("person", name)
        place = {id(self._found[("person", name)]): at for at, name in reversed(list(enumerate(names)))}
        self.created.sort(key=lambda target: place.get(id(target), -1))

    def stored(self, register: str, id_: int | None) -> Target | None:
        """Return the stored record of an id."""
        return self._index(register).by_id.get(id_) if id_ is not None else None

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
            columns += [getattr(cls, "email"), cls.extra]  # noqa: B009 - Record has no e-mail, Person has
        for id_, number, name, *more in self._session.execute(select(*columns)):
            target = Target(register, number, name or "", id_)
            self._put(register, target, (more or [""])[0] or "")
            if more:
                self._learn(register, target, more[1] or {})
        return self._indices[register]

    def _learn(self, register: str, target: Target, extra: Mapping[str, Any]) -> None:
        """Know a person by the spellings that were confirmed, or that the register itself gives."""
        if register == "person":
            texts = [line for key in _SPELLINGS for line in str(extra.get(key) or "").splitlines()]
            for text in [target.name, *texts]:
                self._index(register).by_spelling.setdefault(_spelling(text), target)

    def _put(self, register: str, target: Target, address: str) -> None:
        index = self._index(register)
        index.all.append(target)
        if target.id is not None:
            index.by_id[target.id] = target
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
        if found := index.by_spelling.get(_spelling(text)):
            return found
        likely = self._likely(text)
        if likely is None:
            return None
        confirmed = self._answers.are_same(text, likely.name)
        self.namesakes.append(Namesake(text, likely, confirmed))
        return likely if confirmed else None

    def _likely(self, text: str) -> Target | None:
        """Return the one known person whose name this may be: turned round, with initials, an address."""
        index = self._index("person")
        known = [t for t in index.named(name_key(text)) if id(t) not in self._doubtful]
        for alike in (index.last_named, index.first_named):
            known = known or [t for t in alike(text) if may_be(text, t.name) and id(t) not in self._doubtful]
        return known[0] if len(known) == 1 else None

    def _create(self, register: str, text: str) -> Target | None:
        cls = record_class(register)
        doubtful = bool(self.namesakes) and self.namesakes[-1].written == text
        name = display_name(text) if register == "person" else text.strip()
        extra: dict[str, Any] = {}
        if register == "person" and not is_spelled_as(text, name):
            if self._index(register).named(name_key(text)):
                name = " ".join(text.split())  # told from the one who may be the same
            elif not address_of(text):
                extra[WRITTEN] = text.strip()
        if not name:
            return None
        values: dict[str, Any] = {cls.title_field: name}
        if register == "person" and (address := address_of(text)):
            values["email"] = address
        target = self.add(register, Draft(register, 0, [], values, extra=extra))
        if doubtful:
            self._doubtful.add(id(target))
        self.created.append(target)
        return target


def _spelling(text: str) -> str:
    return " ".join(text.split()).casefold()


def _last_name(text: str) -> str:
    return next(reversed(name_words(text)), "")


def _first_name(text: str) -> str:
    return next(iter(name_words(text)), "")


def _number_key(number: str) -> str:
    return re.sub(r"\s+", "", number).casefold()


def _name_key(register: str, name: str) -> str:
    return name_key(name) if register == "person" else normalise(name)


def stored_rows(
    session: Session, register: str, tick: Callable[[], object] = nothing
) -> dict[int, Mapping[str, Any]]:
    """Return id -> all that a register's records hold, but for when they were written, as plain mappings.

    ``tick`` raises to cancel.
    """
    columns = [one for one in record_class(register).__table__.c if one.name not in ("created", "updated")]
    names = [column.name for column in columns]
    found: dict[int, Mapping[str, Any]] = {}
    for some in session.execute(select(*columns)).partitions(RUN):
        tick()
        for row in some:
            stored = dict(zip(names, row, strict=True))
            found[stored["id"]] = stored
    return found
