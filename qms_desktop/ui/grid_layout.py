"""Which row of a grid shows which record, and which the head of a group."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence, Set
from typing import Any

from qms_desktop.insight.listing import Group


class GridLayout:
    """Sorted ids with the heads of their groups between them; a closed group shows its head only."""

    def __init__(
        self, ids: array[int] | None = None, groups: Sequence[Group] = (), closed: Iterable[Any] = ()
    ) -> None:
        self.ids = ids if ids is not None else array("q")
        self.groups = tuple(groups)
        self._closed = {group.value for group in groups} & set(closed)
        self._place()

    def __len__(self) -> int:
        """Rows in all."""
        return self._rows

    def is_like(self, ids: array[int], groups: Sequence[Group]) -> bool:
        """Return whether the same records would stand in the same rows."""
        same = [(group.value, group.count) for group in self.groups] == [(g.value, g.count) for g in groups]
        return same and self.ids == ids

    @property
    def closed(self) -> Set[Any]:
        """Values of the groups that show their head only."""
        return self._closed

    def group_at(self, row: int) -> Group | None:
        """Return the group whose head stands in a row; None where a record does."""
        at = bisect_right(self._heads, row) - 1
        return self.groups[at] if at >= 0 and self._heads[at] == row else None

    def place(self, row: int) -> int | None:
        """Return the place in ``ids`` of the record in a row; None for a head and where nothing stands."""
        if not 0 <= row < self._rows:
            return None
        if not self.groups:
            return row
        at = bisect_right(self._heads, row) - 1
        inside = row - self._heads[at]
        return self._firsts[at] + inside - 1 if inside else None

    def row(self, place: int) -> int | None:
        """Return the row of a place in ``ids``; None where its group is closed."""
        if not self.groups:
            return place
        at = bisect_right(self._firsts, place) - 1
        if self.groups[at].value in self._closed:
            return None
        return self._heads[at] + 1 + place - self._firsts[at]

    def toggle(self, group: Group) -> None:
        """Open a closed group, close an open one."""
        self._closed ^= {group.value}
        self._place()

    def set_closed(self, closed: bool) -> None:
        """Close or open all groups."""
        self._closed = {group.value for group in self.groups} if closed else set()
        self._place()

    def _place(self) -> None:
        """Count where each head stands, and which record is its first."""
        self._heads, self._firsts = [], []
        row = first = 0
        for group in self.groups:
            self._heads.append(row)
            self._firsts.append(first)
            row += 1 + (0 if group.value in self._closed else group.count)
            first += group.count
        self._rows = row if self.groups else len(self.ids)
