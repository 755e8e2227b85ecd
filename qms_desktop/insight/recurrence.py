"""Has this happened before? CAPAs closed in the last twelve months that a new one looks like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.execution import a_year_before
from qms_desktop.model.capas import Capa, CapaState, CauseCategory

ALIKE = 80
"""From this share of common words on, 0 to 100, two titles are taken for alike."""
MOST = 8
"""How many are listed."""
_AT_ONCE = 200
"""Titles read and compared in one call: between calls other threads get their turn within milliseconds."""
_WORDS = 3
"""Shorter titles share a word too easily; they are compared letter by letter."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a CAPA says so far."""

    title: str
    process: int | None
    cause_category: CauseCategory | None
    detected_on: date
    """The twelve months end on this day."""
    id: int | None = None
    """The CAPA itself where it is stored: it does not recur to itself."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A closed CAPA that looks like the one written."""

    id: int
    number: str
    title: str
    closed_on: date
    same_cause: bool
    """Same process and same cause category; else the text is similar."""
    likeness: int
    """Of the titles, 0 to 100."""

    @property
    def why(self) -> str:
        """What they have in common, in words."""
        if self.likeness < ALIKE:
            return "same process and cause"
        return "same process and cause, similar title" if self.same_cause else "similar title"


def alike(session: Session, written: Written) -> tuple[Alike, ...]:
    """Return the CAPAs closed in the twelve months before that look alike, the likest first.

    Args:
        session: where to read.
        written: what is known of the new one; an empty title is like nothing.
    """
    words = written.title.casefold().strip()
    found = [one for rows in _closed(session, written) for one in _alike(written, words, rows)]
    found.sort(key=lambda one: (-one.likeness, not one.same_cause, -one.closed_on.toordinal(), one.number))
    return tuple(found[:MOST])


def _closed(session: Session, written: Written) -> Iterator[Sequence[Any]]:
    columns = (Capa.id, Capa.number, Capa.title, Capa.process, Capa.cause_category, Capa.closed_on)
    since = a_year_before(written.detected_on)
    wanted = (
        Capa.state == CapaState.CLOSED,
        Capa.withdrawn_on.is_(None),
        Capa.closed_on.between(since, written.detected_on),
        Capa.id != (written.id or 0),
    )
    return session.execute(select(*columns).where(*wanted)).partitions(_AT_ONCE)


def _alike(written: Written, words: str, rows: Sequence[Any]) -> Iterator[Alike]:
    scores = dict(_scores(words, [title.casefold() for _, _, title, _, _, _ in rows]))
    sought = (written.process, written.cause_category)
    for at, (id_, number, title, where, cause, closed_on) in enumerate(rows):
        same = None not in sought and (where, cause) == sought
        if same or at in scores:
            yield Alike(id_, number, title, closed_on, same, scores.get(at, 0))


def _scores(words: str, titles: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the place and the likeness of each title that is alike."""
    scorer = fuzz.token_set_ratio if len(words.split()) >= _WORDS else fuzz.ratio
    if words:
        for known, score, at in process.extract(words, titles, scorer=scorer, score_cutoff=ALIKE, limit=None):
            if len(known.split()) >= _WORDS or scorer is fuzz.ratio:
                yield at, round(score)
