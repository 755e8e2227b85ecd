"""Drafts of records: typed values, what is kept as extra, and what must be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from qms_desktop.catalogue import worded
from qms_desktop.exchange.cells import letter
from qms_desktop.model.actions import ActionState
from qms_desktop.model.record import Entity
from qms_desktop.model.rules import required

NOT_IMPORTED = "not imported"
"""In place of a field: the user wants nothing of this column; its cells are not even kept as extra."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a row must tell: 1-based row, column letters (``""``: the whole row), one sentence."""

    row: int
    col: str
    message: str


@dataclass(slots=True)
class ActionDraft:
    """An action that a row of another register carries."""

    title: str
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None
    kind: str = ""
    number: str = ""
    row: int = 0
    state: ActionState | None = None


@dataclass(slots=True)
class ReadingDraft:
    """A KPI's value for a period; without a value, the reason stands in ``not_applicable``."""

    value: float | None
    not_applicable: str | None = None
    comment: str | None = None


class Limits(NamedTuple):
    """A KPI's target with what belongs to it, from some period on."""

    target: float | None
    upper: float | None = None
    warning: float | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """What the tables of a record have a column for, be its cell filled or not."""

    fields: frozenset[str] = frozenset()
    extras: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()

    def __or__(self, other: Present) -> Present:
        return Present(self.fields | other.fields, self.extras | other.extras, self.periods | other.periods)


NOTHING_PRESENT = Present()


@dataclass(frozen=True, slots=True)
class OpenDays:
    """A column of dates that can be read two ways, and how they were read."""

    row: int
    """1-based row of the header."""
    column: int
    """0-based."""
    header: str
    samples: tuple[str, ...]
    day_first: bool
    answered: bool

    def problem(self) -> Problem:
        """Say how the dates were taken."""
        order = worded("day before month") if self.day_first else worded("month before day")
        message = (
            f"Dates in “{self.header}” such as {' or '.join(self.samples[:1])} can be read two ways; "
            f"{order} was taken."
        )
        return Problem(self.row, letter(self.column), message)


@dataclass(slots=True)
class Draft:
    """One record as a row tells it. Links are still the text of the cell (``links``)."""

    register: str
    row: int
    rows: list[int]
    values: dict[str, Any] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    actions: dict[int, ActionDraft] = field(default_factory=dict)
    readings: dict[str, ReadingDraft] = field(default_factory=dict)
    targets: dict[str, Limits] = field(default_factory=dict)
    """First period -> target from then on."""
    since: str = ""
    """First period of the table a KPI stands in."""
    attendees: list[tuple[str, str]] = field(default_factory=list)
    inputs: dict[str, str] = field(default_factory=dict)
    feeds: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    columns: dict[str, str] = field(default_factory=dict)
    """Link -> letters of its column, for telling where an unknown name stands."""
    sheet: str = ""
    part: str = ""
    """Machine name of the part that the row is; ``""`` for a record. ``register`` is then its parent's."""
    present: Present = NOTHING_PRESENT
    readings_only: bool = False
    """The row repeats what the KPI's own row says, beside its readings."""
    incomplete: str = ""
    """Why the row makes no new record; it may still tell more of the one that has its number."""
    carried: int = 0
    """Turn of the sheet, among those that have a row of the record; 0: no other sheet has one."""
    heading: str = ""
    """What stands above the labels of a form: ``Minutes of the management review 2025``."""
    came_from: str = ""
    """What an action comes from, where that is no kind of source: the number of a record, mostly."""
    titled_from: str | None = None
    """What the title was made from where the row has none: a field, or ``""`` for something else."""

    def missing(self, cls: type[Entity]) -> list[str]:
        """Return the labels of the required fields of which the row says nothing."""
        named = required(cls).items()
        return [label for name, label in named if name not in self.values and name not in self.links]


def keep_apart(extra: dict[str, Any], key: str, value: Any, draft: Draft) -> None:
    """Add a value of another row or sheet to ``extra`` without overwriting what is there under its name."""
    tail, count = draft.sheet or f"row {draft.row}", 1
    name = key
    while name in extra and extra[name] != value:
        name = f"{key} ({tail})" if count == 1 else f"{key} ({tail}, {count})"
        count += 1
    extra[name] = value
