"""Clauses of ISO 9001 by edition: numbers and short topics of our own, as data in ``resources/clauses``.

A record keeps the clause as it was typed or imported, whatever edition is shown: switching it changes how
a clause reads, never what is stored. A number whose content was split is shown with all of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from qms_desktop.resources import resource

INPUTS_CLAUSE = "9.3.2"
"""The inputs of the management review; a to f in both editions, for all that is known of the later one."""

_NUMBER = re.compile(r"(?<![\w.,/:-])(?:[4-9]|10)(?:[.,]\d{1,2}){0,3}(?![\w/-])")
"""A clause number in a text: 4 to 10 with up to three more parts; a comma for a point is forgiven."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the standard."""

    name: str
    """E.g. ``ISO 9001:2015, Amd 1:2024``."""
    clauses: Mapping[str, str]
    """Number -> topic, in the order of the standard."""
    moved: Mapping[str, tuple[str, ...]]
    """Number of another edition -> where its content stands in this one, where that differs."""

    def here(self, number: str) -> tuple[str, ...]:
        """Return where a clause of any edition stands in this one; empty where it is in none."""
        return self.moved.get(number) or ((number,) if number in self.clauses else ())


@cache
def edition(year: str) -> Edition:
    """Return an edition: one of ``model.organisation.CLAUSE_EDITIONS``."""
    stored = json.loads(resource("clauses", f"{year}.json").read_text(encoding="utf-8"))
    moved = {number: tuple(there) for number, there in stored["moved"].items()}
    return Edition(stored["name"], stored["clauses"], moved)


def numbers_in(text: str) -> Sequence[str]:
    """Return the clause numbers that a text names, in its order, e.g. of ``§ 8.4.1 and 10,2``."""
    return list(dict.fromkeys(found[0].replace(",", ".") for found in _NUMBER.finditer(_without_year(text))))


def in_words(text: str, year: str) -> str:
    """Return a clause text as it is shown: as typed, with the topics of an edition under it.

    A text that names no clause of the edition stays as it is.
    """
    shown = edition(year)
    here = dict.fromkeys(number for named in numbers_in(text) for number in shown.here(named))
    topics = [f"{number} {shown.clauses[number]}" for number in here]
    if not topics:
        return text
    if text.strip() in shown.clauses and len(topics) == 1:
        return topics[0]
    return f"{text} ({'; '.join(topics)})"


def _without_year(text: str) -> str:
    return re.sub(r"(?:ISO\s*)?9001(?:\s*[:-]\s*\d{4})?", " ", text, flags=re.IGNORECASE)
