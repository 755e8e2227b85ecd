"""What headers, sheets and files are called, against the words for a register as a whole."""

from __future__ import annotations

from functools import lru_cache

from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.words import normalise

_WORDS = 12
"""Words of a header beyond which it is a sentence and names nothing."""


@lru_cache(maxsize=20_000)
def names_in(text: str) -> frozenset[str]:
    """Return the words of a header and its phrases: ``N° de no conformidad`` names the nonconformity."""
    words = normalise(text).split()[:_WORDS]
    spans = ((start, end) for start in range(len(words)) for end in range(start + 1, len(words) + 1))
    return frozenset(" ".join(words[start:end]) for start, end in spans)


def name_score(names: frozenset[str], table: Table, file_name: str) -> float:
    """Score what sheet, title and file are called."""
    score = 0.0
    for text, weight in ((table.sheet.name, 2.0), (table.titles[:200], 1.6), (file_name, 1.2)):
        score += weight * likeness(names, normalise(text))
    return score


def likeness(names: frozenset[str], text: str) -> float:
    """Return from 0 to 1 how much of a text is one of the names; both are normalised, years do not count."""
    if not text:
        return 0.0
    bare = " ".join(word for word in text.split() if not word.isdigit())
    if bare in names:
        return 1.0
    padded = f" {bare} "
    longest = max((len(name) for name in names if f" {name} " in padded), default=0)
    return 0.5 + 0.5 * longest / len(bare) if longest else 0.0
