"""Numbers of records: unique in their register, kept verbatim, never reused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.record import Record
from qms_desktop.model.trail import ChangeSet, TrailEntry


class Numbering:
    """Gives the next free numbers of one register; reads what is taken once."""

    def __init__(self, session: Session, cls: type[Record], today: date) -> None:
        self._start, self._width = _split(cls.number_pattern.replace("{year}", str(today.year)))
        stored = session.scalars(
            select(cls.number).where(cls.number.startswith(self._start, autoescape=True))
        )
        self._last = max(map(self._count, (*stored, *_taken_back(session, cls))), default=0)

    def take(self, number: str) -> None:
        """Remember a number that somebody typed in the same unit of work."""
        self._last = max(self._last, self._count(number))

    def next(self) -> str:
        """Return the next free number, e.g. ``CAPA-2026-014``."""
        self._last += 1
        return f"{self._start}{self._last:0{self._width}}"

    def _count(self, number: str) -> int:
        rest = number.removeprefix(self._start)
        return int(rest) if number.startswith(self._start) and re.fullmatch(r"[0-9]{1,9}", rest) else 0


def _taken_back(session: Session, cls: type[Record]) -> Sequence[str]:
    """The numbers of records whose creation was undone: they stay theirs, on paper and in the trail."""
    undoing = select(TrailEntry.change_set).where(TrailEntry.register == ChangeSet.__tablename__)
    number = TrailEntry.changes[("number", 0)].as_string()
    statement = select(number).where(
        TrailEntry.register == cls.__tablename__,
        TrailEntry.change == "removed",
        TrailEntry.change_set.in_(undoing),
    )
    return [found for found in session.scalars(statement) if found]


def _split(pattern: str) -> tuple[str, int]:
    """Split ``CAPA-2026-{count:03}`` into the text before the count and the count's width."""
    start, _, width = pattern.partition("{count:0")
    return start, int(width.rstrip("}"))
