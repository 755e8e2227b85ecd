"""The plain data Home is painted from: every figure with the records it opens."""

from __future__ import annotations

from dataclasses import dataclass

from qms_desktop.insight.rows import Query
from qms_desktop.ui.theme import Sign


@dataclass(frozen=True, slots=True)
class Opens:
    """What a click leads to: one record where ``id`` is given, else the records of ``query``."""

    register: str
    id: int | None = None
    query: Query | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a sentence."""

    text: str
    opens: Opens | None = None


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
    figures: str = ""
    """Stands behind the heading, e.g. ``16 of 22 open``."""
    opens: Opens | None = None
    """The records behind ``figures``."""


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
    tiles: tuple[Tile, ...]
    tiles_basis: tuple[Phrase, ...]
    review: tuple[Group, ...]
