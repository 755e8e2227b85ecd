"""Which day can't be before which: nothing is closed before it was detected, or done before it was raised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from qms_desktop.model.fields import fields
from qms_desktop.model.record import Record

ORDERED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "objective": (("start_on", "due_on"),),
    "process": (("last_reviewed_on", "next_review_on"),),
    "capa": (
        ("detected_on", "due_on"),
        ("detected_on", "effectiveness_due_on"),
        ("detected_on", "verified_on"),
        ("detected_on", "closed_on"),
        ("verified_on", "closed_on"),
    ),
    "action": (
        ("raised_on", "due_on"),
        ("start_on", "due_on"),
        ("raised_on", "done_on"),
        ("start_on", "done_on"),
        ("done_on", "verified_on"),
    ),
    "review": (
        ("period_start", "period_end"),
        ("period_start", "held_on"),
        ("held_on", "approved_on"),
        ("held_on", "next_review_on"),
    ),
}
"""Register -> pairs of fields; the second day is never before the first."""

HAPPENED: Mapping[str, frozenset[str]] = {
    "capa": frozenset({"detected_on", "verified_on"}),
    "action": frozenset({"done_on", "verified_on"}),
    "review": frozenset({"held_on", "approved_on"}),
}
"""Register -> days on which something was done: they are never to come."""


def contradictions(cls: type[Record], values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each day that is before one it can't be before: its field, and a sentence that names both.

    Args:
        cls: the record's class.
        values: field name -> value; a missing or empty day contradicts nothing.
    """
    declared = fields(cls)
    for first, second in ORDERED.get(cls.__tablename__, ()):
        earlier, later = values.get(first), values.get(second)
        if isinstance(earlier, date) and isinstance(later, date) and later < earlier:
            labels = declared[first].label, declared[second].label
            yield second, f"“{labels[1]}” {later.isoformat()} is before “{labels[0]}” {earlier.isoformat()}."


def days_of(cls: type[Record], names: Iterable[str]) -> bool:
    """Return whether one of these fields is a day that must keep an order."""
    return bool({name for pair in ORDERED.get(cls.__tablename__, ()) for name in pair} & set(names))
