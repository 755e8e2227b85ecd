"""Two days an action is due by: the one first promised, and the one it was moved to, if it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qms_desktop.exchange.concepts import concepts_of
from qms_desktop.exchange.headers import LATEST, Match, header_fields
from qms_desktop.exchange.traits import Traits
from qms_desktop.exchange.words import normalise, plain_words

_MEANT = 0.75
"""How surely the lists say that a header is a due date."""
_OPEN = (None, "due_on", "raised_on", "start_on", "original_due_on")
"""What a column of moved days may have been taken for."""
_DAYS = 0.5


def settle_moved_days(matches: list[Match], traits: Sequence[Traits]) -> list[Match]:
    """Take the due date for the one first promised where a column beside it says what it was moved to.

    Args:
        matches: of the columns of a list of actions.
        traits: of the same columns.
    """
    if any(match.field == "original_due_on" for match in matches):
        return matches
    moved = [i for i, match in enumerate(matches) if _is_moved(match, traits[i])]
    plain = [i for i, match in enumerate(matches) if i not in moved and _is_due(match, traits[i])]
    if not moved or not plain:
        return matches
    result = list(matches)
    for index in moved:
        result[index] = replace(result[index], field=None, confidence=0.0)
    sure = max(matches[plain[0]].confidence, matches[moved[0]].confidence)
    result[plain[0]] = replace(result[plain[0]], field="original_due_on", confidence=sure)
    result[moved[0]] = replace(result[moved[0]], field="due_on", confidence=sure)
    return result


def _is_due(match: Match, traits: Traits) -> bool:
    """Say whether a column is the due date, or would be if no other were."""
    if match.field == "due_on":
        return True
    return match.field is None and _says_due(match.head.text) and traits.days >= _DAYS


def _says_due(text: str) -> bool:
    return header_fields("action", text).get("due_on", 0.0) >= _MEANT


def _is_moved(match: Match, traits: Traits) -> bool:
    """Say whether a column tells to which day something was moved: ``Extended to``, ``Revised due date``."""
    if match.field not in _OPEN or (traits.filled and traits.days < _DAYS):
        return False
    words = normalise(match.head.text).split()
    if any(word in plain_words("moved") for word in words):
        return True
    others = [word for word in words if word not in plain_words("revised")]
    if len(others) == len(words):
        return False
    rest = " ".join(others)
    bare = concepts_of(rest) <= {"date"} and len(others) < 2 and traits.filled and not LATEST & set(words)
    return bool(bare) or _says_due(match.head.text) or _says_due(rest)
