"""Problems of one kind told together: the same sentence of many rows, whatever value it names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_QUOTED = re.compile("“([^”]*)”")
_VARIES = re.compile(r"\S*[\d@/]\S*")
"""Words that are numbers, days or addresses."""
_EXAMPLES = 3


@dataclass(slots=True)
class Alike:
    """Problems of one column that say the same; the first stands for all."""

    col: str
    places: list[tuple[int, str]] = field(default_factory=list)
    """1-based row and message of each, in their order."""

    @property
    def message(self) -> str:
        """What the first one says."""
        return self.places[0][1]

    @property
    def rows(self) -> str:
        """The first rows: ``5, 9, 12, …``."""
        rows = list(dict.fromkeys(str(row) for row, _ in self.places))
        return ", ".join(rows[:_EXAMPLES] + ["…"] * (len(rows) > _EXAMPLES))

    @property
    def others(self) -> str:
        """The first values that further messages name: ``“TBD”, “soon”, …``, ``""`` where there are none."""
        named = (found[0] for _, message in self.places if (found := _QUOTED.search(message)))
        first = _QUOTED.search(self.message)
        texts = [text for text in dict.fromkeys(named) if first is None or text != first[0]]
        return ", ".join(texts[:_EXAMPLES] + ["…"] * (len(texts) > _EXAMPLES))


def alike(problems: Iterable[tuple[int, str, str]]) -> list[Alike]:
    """Return problems (row, column letters, message) grouped, each group where its first one stands."""
    found: dict[tuple[str, str], Alike] = {}
    for row, col, message in problems:
        group = found.setdefault((col, _kind(message)), Alike(col))
        group.places.append((row, message))
    return list(found.values())


def _kind(message: str) -> str:
    """Return what problems of one kind have in common: the words before a colon, without what they name."""
    return _VARIES.sub("", _QUOTED.sub("“”", message).partition(": ")[0])
