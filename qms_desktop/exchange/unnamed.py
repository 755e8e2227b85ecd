"""The column of titles or names that no header names, or that has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qms_desktop.exchange.headers import ACCEPTED, Match
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.traits import Traits, traits_of
from qms_desktop.model.registers import register as record_class

_NAMING = {"title", "name", "first_name", "last_name", "description", "action.title"}
_PROBLEMS = {"title", "description", "root_cause"}
"""What tells of a CAPA what it is about; its actions do not."""
_OTHERS = 2
"""Fields beside it that must be known by their headers."""
_TELLING = 10
"""Mean length of texts that tell what is the matter."""
_LETTERS = 4
"""Mean length of texts that name something; codes and initials are shorter."""


def title_without_header(register: str, matches: list[Match], traits: Sequence[Traits]) -> list[Match]:
    """Take the only column of texts without a header for the title where no header names one.

    Args:
        register: whose fields.
        matches: one a column, as far as their headers tell.
        traits: of the columns.
    """
    known = {match.field for match in matches if match.field and match.head.text}
    if known & _NAMING or len(known) < _OTHERS:
        return matches
    free = [
        index
        for index, match in enumerate(matches)
        if match.field is None and not match.head.text and _is_wordy(traits[index])
    ]
    if len(free) != 1 or any(match.field for match in matches[: free[0]] if match.field != "number"):
        return matches
    title = record_class(register).title_field
    return [replace(m, field=title, confidence=ACCEPTED) if i in free else m for i, m in enumerate(matches)]


def title_by_length(register: str, matches: list[Match], table: Table) -> list[Match]:
    """Take the wordiest column of no field for the title where no column tells what the rows are about.

    Args:
        register: that the table certainly is.
        matches: one a column, as far as headers and cells tell.
        table: with its cells.
    """
    title = record_class(register).title_field
    told = {match.field for match in matches}
    if title != "title" or told & (_PROBLEMS if register == "capa" else _NAMING):
        return matches
    lengths = {
        index: traits.length
        for index, match in enumerate(matches)
        if match.field is None and match.head.text and _is_wordy(traits := traits_of(table, match.head))
    }
    at = max(lengths, key=lengths.__getitem__, default=-1)
    if lengths.get(at, 0.0) < _TELLING:
        return matches
    return [replace(m, field=title, confidence=ACCEPTED) if i == at else m for i, m in enumerate(matches)]


def _is_wordy(traits: Traits) -> bool:
    figures = traits.days + traits.numbers + traits.answers + traits.codes
    return traits.filled > 1 and figures < 0.2 and traits.length >= _LETTERS
