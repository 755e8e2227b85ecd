"""Values that were edited here since the last import, or that a newer file has no more: asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from qms_desktop.exchange.answers import Answers, ValueKey
from qms_desktop.exchange.directory import Target
from qms_desktop.model.bulk import nothing
from qms_desktop.model.trail import IMPORT, REDO, UNDO, ChangeSet, TrailEntry
from qms_desktop.workflow.kept import kept_values

_AT_ONCE = 500
_T = TypeVar("_T", int, str)
Base = Mapping[str, Any]
"""Field -> value, as the trail holds it, that the last import of one record wrote."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One value of a record on which the data file and the workbook differ, and a person decides."""

    key: ValueKey
    label: str
    here: Any
    file: Any
    """A value, a ``Target``, or None where the cell is empty now."""
    before: Any
    """What the last import had, as the trail holds it."""
    taken: bool = False
    """The user takes what the file says."""
    settled: bool = False
    """The file said the same before and the user kept what is here: it is not asked for again."""

    @property
    def emptied(self) -> bool:
        """Whether the file has no value any more."""
        return self.file is None

    def sentence(self) -> str:
        """Say what was kept."""
        if self.settled:
            return f"{self.label} differs in the file; the value here is kept, as you decided before."
        if self.emptied:
            return f"{self.label} is empty in the file now; the value here is kept."
        return (
            f"{self.label} was edited here since the last import and differs in the file; "
            "the value here is kept."
        )


class Edits:
    """Tells values that somebody edited here from those that an import wrote."""

    def __init__(self, session: Session, answers: Answers, tick: Callable[[], object] = nothing) -> None:
        """``tick`` is called on the way, about every thousand rows; it raises to cancel."""
        self._session = session
        self._answers = answers
        self.tick = tick
        self._kept: dict[str, str] | None = None

    def bases(self, register: str, wanted: Mapping[int, Collection[str]]) -> Mapping[int, Base]:
        """Return record id -> what the last import, or its undo or redo, wrote; by field.

        Args:
            register: or part.
            wanted: record id -> the fields asked for; a record that no import wrote has no answer.
        """
        titles = [ChangeSet.what.startswith(prefix + IMPORT) for prefix in ("", UNDO, REDO)]
        found: dict[int, dict[str, Any]] = {}
        for some in slices(list(wanted)):
            self.tick()
            query = (
                select(TrailEntry.record, TrailEntry.changes)
                .join(ChangeSet, ChangeSet.id == TrailEntry.change_set)
                .where(TrailEntry.register == register, TrailEntry.record.in_(some), or_(*titles))
                .order_by(TrailEntry.id)
            )
            for record, changes in self._session.execute(query):
                base = found.setdefault(record, {})
                base.update({name: changes[name][1] for name in wanted[record] if name in changes})
        return found

    def ask(self, key: ValueKey, label: str, here: Any, file: Any, before: Any) -> Conflict:
        """Return the question about a value, with its answer."""
        if self._kept is None:
            self._kept = kept_values(self._session)
        conflict = Conflict(key, label, here, file, before, key in self._answers.theirs)
        settled = not conflict.taken and self._kept.get(key_text(key)) == file_text(conflict)
        return replace(conflict, settled=settled)


def key_text(key: ValueKey) -> str:
    """Return what names a value where answers are kept."""
    return "/".join(map(str, key))


def file_text(conflict: Conflict) -> str:
    """Return what a file says as text, to tell whether it says the same again."""
    value = conflict.file
    return json.dumps(value.name if isinstance(value, Target) else plain(value))


def is_edited(base: Base | None, name: str, here: Any) -> bool:
    """Say whether a value was edited here; a record that never came from a file has nothing to compare."""
    if base is None:
        return False
    if name not in base:
        return here not in (None, "", [])
    return bool(base[name] != plain(here))


def plain(value: Any) -> Any:
    """Return a value as the trail holds it."""
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def slices(ids: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """Cut ids into runs that one statement can hold."""
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
