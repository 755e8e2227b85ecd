"""The one column of titles or names that has no header, while the columns beside it have one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qms_desktop.exchange.headers import ACCEPTED, Match
from qms_desktop.exchange.traits import Traits
from qms_desktop.model.registers import register as record_class

_NAMING = {"title", "name", "first_name", "last_name", "description", "action.title"}
_OTHERS = 2
"""Fields beside it that must be known by their headers."""
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


def _is_wordy(traits: Traits) -> bool:
    figures = traits.days + traits.numbers + traits.answers + traits.codes
    return traits.filled > 1 and figures < 0.2 and traits.length >= _LETTERS
