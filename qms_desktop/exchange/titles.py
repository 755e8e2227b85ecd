"""Whether two titles may be of one record."""

from __future__ import annotations

from rapidfuzz import fuzz

from qms_desktop.exchange.words import normalise

ALIKE = 50
"""Per cent of likeness from which on two titles may be of one record: “OTIF target”, “OTIF actual”."""


def may_be_one(one: str, other: str, alike: float = ALIKE) -> bool:
    """Say whether two titles share so many of their words, in any order, that they may be of one record.

    Args:
        one: a title as people wrote it; an empty one is like no other.
        other: another.
        alike: per cent of likeness that is needed.
    """
    return fuzz.token_set_ratio(normalise(one), normalise(other)) >= alike
