"""What each person holds: workload, in the order of names, never a ranking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from qms_desktop.insight.capas import CapaFigures
from qms_desktop.insight.execution import Execution

COMING = timedelta(days=30)
"""How far ahead "coming" looks."""


@dataclass(frozen=True, slots=True)
class Load:
    """What one owner holds on the last day of a period, as ids of records."""

    owner: str
    """Empty for what nobody owns."""
    fell_due: tuple[int, ...]
    """Actions that fell due in the period."""
    open: tuple[int, ...]
    """Open actions; the next two are among them."""
    overdue: tuple[int, ...]
    coming: tuple[int, ...]
    """Due on the day itself or in the 30 days after it."""
    capas_open: tuple[int, ...]
    capas_overdue: tuple[int, ...]


def workload(execution: Execution, capas: CapaFigures) -> tuple[Load, ...]:
    """Return the load of everybody who holds something, from the figures of the same day."""
    end = execution.end
    coming = [c for c in execution.open if c.due_on and end <= c.due_on <= end + COMING]
    held = (
        _by_owner([(c.owner, c.id) for c in execution.fell_due]),
        _by_owner([(c.owner, c.id) for c in execution.open]),
        _by_owner([(c.owner, c.id) for c in execution.overdue]),
        _by_owner([(c.owner, c.id) for c in coming]),
        _by_owner([(c.owner, c.id) for c in capas.open]),
        _by_owner([(c.owner, c.id) for c in capas.overdue]),
    )
    owners = sorted({owner for some in held for owner in some})
    return tuple(Load(owner, *(some.get(owner, ()) for some in held)) for owner in owners)


def _by_owner(records: Sequence[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for owner, id_ in records:
        found[owner] = (*found.get(owner, ()), id_)
    return found
