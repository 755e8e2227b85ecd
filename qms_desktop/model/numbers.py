"""Numbers of records: unique in their register, kept verbatim, never reused."""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.record import Record


class Numbering:
    """Gives the next free numbers of one register; reads what is taken once."""

    def __init__(self, session: Session, cls: type[Record], today: date) -> None:
        self._start, self._width = _split(cls.number_pattern.replace("{year}", str(today.year)))
        taken = session.scalars(select(cls.number).where(cls.number.startswith(self._start, autoescape=True)))
        self._last = max((self._count(number) for number in taken), default=0)

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


def _split(pattern: str) -> tuple[str, int]:
    """Split ``CAPA-2026-{count:03}`` into the text before the count and the count's width."""
    start, _, width = pattern.partition("{count:0")
    return start, int(width.rstrip("}"))
