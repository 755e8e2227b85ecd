"""The records looked at, in order: Alt+Left goes back through them, Alt+Right forth again."""

from __future__ import annotations

KEPT = 100

Place = tuple[str, int]
"""Register and id of a record."""


class Visited:
    """Remembers where the user was, as a browser does: who goes back and then elsewhere has no way forth."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def visit(self, place: Place) -> None:
        """Note that a record is looked at."""
        if 0 <= self._at < len(self._places) and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place][-KEPT:]
        self._at = len(self._places) - 1

    def step(self, by: int, present: Place | None) -> Place | None:
        """Go one record back (-1) or forth (1).

        Args:
            by: in which direction.
            present: the record looked at; None in a list, from where back is the record looked at last.

        Returns:
            The record to show; None where there is none in that direction.
        """
        target = self._at if by < 0 and present is None else self._at + by
        if not 0 <= target < len(self._places):
            return None
        self._at = target
        return self._places[target]

    def can(self, by: int, present: Place | None) -> bool:
        """Return whether ``step`` would lead anywhere."""
        target = self._at if by < 0 and present is None else self._at + by
        return 0 <= target < len(self._places)
