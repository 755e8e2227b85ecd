"""The plain data Home is painted from: every figure with the records it opens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qms_desktop.insight.rows import Query
from qms_desktop.ui.theme import Sign


@dataclass(frozen=True, slots=True)
class Opens:
    """What a click leads to: the record ``id``, else the records of ``query``, else a new one."""

    register: str
    id: int | None = None
    query: Query | None = None

    @classmethod
    def several(cls, register: str, ids: Iterable[int]) -> Opens:
        """Return what shows a list of just these records."""
        return cls(register, query=Query(register, where={"id": tuple(ids)}))


@dataclass(frozen=True, slots=True)
class Link:
    """What a click asks for that is no record."""

    name: str


GAPS = Link("gaps")
"""The list of all gaps, which lie in several registers."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a sentence."""

    text: str
    opens: Opens | Link | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a sign, words, quieter words, and a figure at the right."""

    text: str
    opens: Opens
    sign: Sign | None = None
    detail: str = ""
    figure: str = ""
    said: str = ""
    """The sign in words, for those who hear the line rather than see it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of one kind under their heading."""

    title: str
    entries: tuple[Entry, ...]
    nothing: str = ""
    """What is said where there are none; the group is left out where this is empty too."""
    figures: tuple[Phrase, ...] = ()
    """Stand behind the heading, e.g. ``16 of 22 open``; each opens its records."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose days are shown."""

    people: tuple[tuple[int, str], ...]
    """Id and name of everybody who is still there."""
    me: int | None
    """Who the user said to be."""
    mine: bool
    """Only those of ``me``."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One KPI on the wall."""

    name: str
    value: str
    period: str
    opens: Opens
    sign: Sign
    said: str
    course: bytes
    """The sparkline as SVG for the light surface."""
    course_dark: bytes


@dataclass(frozen=True, slots=True)
class Contents:
    """All of Home on one day."""

    is_empty: bool
    """No record in any register yet."""
    headline: tuple[Phrase, ...]
    basis: tuple[Phrase, ...]
    """What the headline counts, and over which period."""
    breaks: tuple[Group, ...]
    ahead: tuple[Group, ...]
    whose: Whose
    tiles: tuple[Tile, ...]
    tiles_basis: tuple[Phrase, ...]
    review: tuple[Group, ...]
