"""The KPI of a CAPA before and after its actions, taken from the readings with their periods named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capa_analyses import earlier_analyses
from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Reading, ReadingState
from qms_desktop.model.periods import first_day, last_day

TYPED = "Typed, no reading of these periods"
"""Where a value comes from that no reading holds."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A reading of one period."""

    period: str
    value: float

    @property
    def source(self) -> str:
        """Where the value comes from, as the record says it."""
        return f"Reading of {self.period}"


@dataclass(frozen=True, slots=True)
class Measured:
    """The readings on either side of the actions; on each side the nearest conclusive one first."""

    before: tuple[Taken, ...]
    """Of periods that ended before the first action began, newest first."""
    after: tuple[Taken, ...]
    """Of periods that began after the last action was done, newest first."""


def measured(session: Session, capa: Capa, actions: Iterable[Action]) -> Measured:
    """Return the readings of a CAPA's KPI before and after the actions of its present analysis.

    A period in which the actions were under way belongs to neither side. Single readings, no averages: a mean
    over periods would hide which one is meant.

    Args:
        session: where the readings are.
        capa: with the KPI that measures its effectiveness.
        actions: its actions; cancelled ones and those of earlier analyses are passed over.
    """
    present = earlier_analyses(session, capa.id) + 1
    live = [a for a in actions if a.state is not ActionState.CANCELLED and (a.analysis or 1) == present]
    begun = min((day for action in live if (day := action.start_on or action.done_on)), default=None)
    done = max((action.done_on for action in live if action.done_on), default=None)
    if capa.effectiveness_kpi is None or begun is None or done is None:
        return Measured((), ())
    return _around(session, capa.effectiveness_kpi, begun, done)


def _around(session: Session, kpi: int, begun: date, done: date) -> Measured:
    posted = (Reading.kpi == kpi, Reading.value.is_not(None), Reading.state != ReadingState.DRAFT)
    reported = select(Reading.period, Reading.value).where(*posted)
    with session.no_autoflush:
        taken = [Taken(period, value or 0.0) for period, value in session.execute(reported)]
    taken.sort(key=lambda one: first_day(one.period), reverse=True)
    return Measured(
        tuple(one for one in taken if last_day(one.period) < begun),
        tuple(one for one in taken if first_day(one.period) > done),
    )
