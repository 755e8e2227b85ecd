"""Names of people as they stand in cells: several in one, in any order, with initials or as an address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from qms_desktop.exchange.words import is_word, normalise

_BETWEEN = re.compile(r"\s*(?:;|\n|\s&\s|\s\+\s|/|\s+(?:and|und|et|y|e|en|i|ve)\s+)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"<?([\w.+-]+@[\w.-]+\.\w+)>?")
_INITIALS = re.compile(r"(?:\w\.[ -]?)+(?:\s*\(.*\))?$")
_BRACKETED = re.compile(r"\s*\([^()]*\)")
"""What people add to a name: ``A. Alt (QMB)``."""
_LONGEST = 320
"""Characters: no longer text is a name or an address (RFC 5321, 4.5.3.1)."""
_TITLES = re.compile(r"\b(?:mr|mrs|ms|dr|prof|herr|frau|hr|fr|ing|dipl-ing|m|mme)\.?\s+", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def split_names(text: str, alone: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the people named in a cell, the first one first; ``TBD`` and the like name nobody.

    ``alone``: names of one word that stand alone elsewhere, so that two of them are two people.
    """
    text = text.strip()
    if not text or is_word("empty", text):
        return ()
    names: list[str] = []
    for part in _BETWEEN.split(text):
        names += _split_commas(part, alone)
    names = [name for name in (name.strip(" ,.") for name in names) if name and not is_word("empty", name)]
    if len(names) > 1 and all(len(name) <= 3 for name in names) and "/" in text:
        return (text,)
    return tuple(dict.fromkeys(names))


def _split_commas(part: str, alone: frozenset[str]) -> list[str]:
    """Tell ``Smith, Jane`` (one person) from ``Jane Smith, Bob Lee`` (two)."""
    pieces = _initials_joined([piece.strip() for piece in part.split(",") if piece.strip()])
    if (
        len(pieces) == 2
        and not alone.issuperset(pieces)
        and all(" " not in piece.rstrip(".") for piece in pieces)
    ):
        return [part.strip()]
    return pieces


def _initials_joined(pieces: list[str]) -> list[str]:
    """Tell ``Smith, J., Lee, B.`` (two people) from four: each last name is followed by initials."""
    joined = [f"{last}, {first}" for last, first in zip(pieces[::2], pieces[1::2], strict=False)]
    told = all(_INITIALS.match(first) for first in pieces[1::2])
    return joined if len(pieces) > 2 and len(pieces) % 2 == 0 and told else pieces


def address_of(text: str) -> str:
    """Return the e-mail address in a text, in lower case, or ``""``."""
    match = _ADDRESS.search(text[:_LONGEST])
    return match[1].lower() if match else ""


def display_name(text: str) -> str:
    """Return a name in the order first name, last name: ``Smith, Jane`` -> ``Jane Smith``."""
    if len(text) > _LONGEST:
        return text
    bare = _ADDRESS.sub("", text).replace("()", "").strip(" <>,;")
    bare = bare[1:-1].strip() if bare.startswith("(") and bare.endswith(")") else bare
    if not bare:
        local = address_of(text).partition("@")[0]
        return " ".join(word.capitalize() for word in re.split(r"[._-]+", local) if word)
    last, comma, first = bare.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() else bare


@lru_cache(maxsize=20_000)
def name_key(text: str) -> str:
    """Return what the spellings ``Smith, Jane``, ``Jane Smith`` and ``jane.smith@…`` share."""
    return " ".join(sorted(normalise(_TITLES.sub("", display_name(text))).split()))


def is_spelled_as(text: str, name: str) -> bool:
    """Say whether a text is a name but for capitals and spaces; anything else is for people to confirm."""
    return " ".join(text.split()).casefold() == " ".join(name.split()).casefold()


def fullness(text: str) -> tuple[int, bool]:
    """Sort spellings so that a full name comes before the short forms that may stand for it."""
    return -len(name_key(text)), "," in text or "@" in text


@lru_cache(maxsize=20_000)
def name_words(text: str) -> tuple[str, ...]:
    """Return the words of a name as compared, the last name last, without what stands in brackets."""
    return tuple(normalise(display_name(_BRACKETED.sub("", text))).split())


def may_be(short: str, full: str) -> bool:
    """Say whether one spelling may stand for the other: initials, one name alone, a role in brackets.

    Both end in the same last name, or both begin with the same first name: ``Priya N.``, ``Priya``.
    """
    a, b = name_words(short), name_words(full)
    if not a or not b or len(a) > len(b):
        return False
    if a == b:
        return any(map(_BRACKETED.search, (short, full)))
    if a[-1] == b[-1]:
        return all(y.startswith(x) for x, y in zip(a[:-1], b[:-1], strict=False))
    if a[0] != b[0] or len(b) == 1:
        return False
    return len(a) == 1 or (len(a) == len(b) and len(a[-1]) == 1 and _is_cut(a[1:], b[1:]))


def _is_cut(short: Sequence[str], full: Sequence[str]) -> bool:
    return all(one.startswith(cut) for cut, one in zip(short, full, strict=True))
