"""What is due at the end of a month: every KPI's periods that end in it, with what is known of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.judgement import Target, course, target_on
from qms_desktop.model.kpis import Direction, EarlierTarget, Kpi, KpiState, Reading, ReadingState
from qms_desktop.model.people import Person
from qms_desktop.model.periods import ending_in, first_day, last_day


@dataclass(frozen=True, slots=True)
class DueReading:
    """One period of one KPI that is due, and its reading where there is one."""

    kpi: int
    number: str
    name: str
    owner: str
    unit: str
    direction: Direction | None
    period: str
    against: Target
    last_period: str
    """The newest reported period before this one; empty where there is none."""
    last_value: float | None
    value: float | None = None
    comment: str = ""
    not_applicable: str = ""
    state: ReadingState | None = None
    """None where nothing was written down yet."""

    @property
    def is_locked(self) -> bool:
        """Whether nothing changes it any more."""
        return self.state is ReadingState.LOCKED

    @property
    def is_reported(self) -> bool:
        """Whether it is posted or locked."""
        return self.state in (ReadingState.POSTED, ReadingState.LOCKED)


def due_readings(session: Session, month: str, today: date) -> list[DueReading]:
    """Return what is due in a month, by KPI number, then by period.

    A KPI in use is due for every period that ends in the month, unless it ended before the KPI's start or has
    not begun.

    Args:
        session: where to read.
        month: in ISO form, e.g. ``2026-10``; any other period will do.
        today: the day on which it is asked.
    """
    people = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
    readings: dict[int, dict[str, Reading]] = defaultdict(dict)
    for reading in session.scalars(select(Reading)):
        readings[reading.kpi][reading.period] = reading
    earlier: dict[int, list[EarlierTarget]] = defaultdict(list)
    for target in session.scalars(select(EarlierTarget).order_by(EarlierTarget.effective_on)):
        earlier[target.kpi].append(target)
    live = select(Kpi).where(Kpi.withdrawn_on.is_(None), Kpi.state != KpiState.RETIRED).order_by(Kpi.number)
    return [
        _due(kpi, period, readings[kpi.id], earlier[kpi.id], people.get(kpi.owner or 0, ""), today)
        for kpi in session.scalars(live)
        for period in ending_in(month, kpi.frequency)
        if first_day(period) <= today and (kpi.start_on is None or kpi.start_on <= last_day(period))
    ]


def _due(
    kpi: Kpi, period: str, readings: dict[str, Reading], earlier: list[EarlierTarget], owner: str, today: date
) -> DueReading:
    found = course(kpi, readings.values(), today)
    before = [place for place, one in enumerate(found.periods) if first_day(one) < first_day(period)]
    last = before[-1] if before else None
    reading = readings.get(period)
    return DueReading(
        kpi.id, kpi.number, kpi.name, owner, kpi.unit or "", kpi.direction, period,
        target_on(kpi, earlier, period),
        found.periods[last] if last is not None else "",
        found.values[last] if last is not None else None,
        reading.value if reading else None, (reading.comment if reading else None) or "",
        (reading.not_applicable if reading else None) or "", reading.state if reading else None,
    )  # fmt: skip
