"""XML looked through in pieces: a search of 50 MB in one go would keep the window's thread waiting."""

from __future__ import annotations

import re
from collections.abc import Iterator

PIECE = 2**20
"""Bytes looked through in one go, for some milliseconds; a piece goes on to the next tag."""


def pieces(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield where each piece starts and ends: before a ``<``, so that no tag lies in two of them."""
    end = 0
    while end < len(data):
        start, end = end, data.find(b"<", end + PIECE)
        end = end if end >= 0 else len(data)
        yield start, end


def search(pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes] | None:
    """Return the first match of a pattern that has no ``<`` but as its first byte, or None."""
    for start, end in pieces(data):
        if match := pattern.search(data, start, end):
            return match
    return None


def holds(data: bytes, word: bytes) -> bool:
    """Tell whether a word that has no ``<`` but as its first byte stands in the data."""
    return any(data.find(word, start, end) >= 0 for start, end in pieces(data))
