"""How each KPI stands: outcome against the target in force, limits, signals, missing periods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, true
from sqlalchemy.orm import Session

from qms_desktop.model import judgement, periods, xmr
from qms_desktop.model.judgement import Outcome, is_bad, is_stale, missed_running, outcome, target_on
from qms_desktop.model.kpis import Direction, EarlierTarget, Frequency, Kpi, KpiState, Reading
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis

__all__ = ["KpiStatus", "Outcome", "Point", "kpi_status", "kpi_statuses"]


@dataclass(frozen=True, slots=True)
class Point:
    """One period of a KPI; ``value`` None where nothing was reported."""

    period: str
    value: float | None
    target: float | None
    upper: float | None
    warning: float | None
    outcome: Outcome
    comment: str
    signals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KpiStatus:
    """One KPI on one day, with the points of its chart from the oldest to the newest."""

    id: int
    number: str
    name: str
    process: str
    owner: str
    unit: str
    direction: Direction | None
    frequency: Frequency
    points: tuple[Point, ...]
    last_period: str | None
    """Newest reported period."""
    last_value: float | None
    outcome: Outcome
    """Of the newest reported period; not reported where the last two complete periods are both missing."""
    limits: xmr.Limits | None
    signals: tuple[str, ...]
    """Rules that fire at the newest reported value."""
    bad_signal: bool
    """True where one of them points in the bad direction."""
    missed_running: int
    """How many reported periods up to the newest were missed without a break."""
    trigger: str = ""
    """Why the newest reported period asks for a CAPA, as the end of a sentence; empty where it does not."""
    uncommented: tuple[str, ...] = ()
    """Missed periods that were imported without a comment."""
    limits_span: str = ""
    """The periods that the limits are fixed to, e.g. ``2025-01 to 2025-06``; empty where they move along."""


def kpi_statuses(
    session: Session, as_of: date, start: date | None = None, only: Collection[int] | None = None
) -> list[KpiStatus]:
    """Return every KPI in use, by number.

    Args:
        session: where to read.
        as_of: periods that end after this day are left out.
        start: first day of the chart; 24 periods back where None.
        only: ids of those that are wanted; the readings of others are not read.
    """
    people = dict(session.execute(select(Person.id, Person.name)).all())
    processes = dict(session.execute(select(Process.id, Process.name)).all())
    readings: dict[int, list[Reading]] = defaultdict(list)
    of_wanted = Reading.kpi.in_(only) if only is not None else true()
    for reading in session.scalars(select(Reading).where(of_wanted)):
        readings[reading.kpi].append(reading)
    earlier: dict[int, list[EarlierTarget]] = defaultdict(list)
    for target in session.scalars(select(EarlierTarget).order_by(EarlierTarget.effective_on)):
        earlier[target.kpi].append(target)
    live = select(Kpi).where(Kpi.withdrawn_on.is_(None), Kpi.state != KpiState.RETIRED).order_by(Kpi.number)
    live = live.where(Kpi.id.in_(only)) if only is not None else live
    return [
        kpi_status(
            kpi, readings[kpi.id], earlier[kpi.id], as_of, start,
            owner=people.get(kpi.owner or 0, ""), process=processes.get(kpi.process or 0, ""),
        )
        for kpi in session.scalars(live)
    ]  # fmt: skip


def kpi_status(
    kpi: Kpi,
    readings: Sequence[Reading],
    earlier: Sequence[EarlierTarget],
    as_of: date,
    start: date | None = None,
    *,
    owner: str = "",
    process: str = "",
) -> KpiStatus:
    """Return how one KPI stands on a day, from its readings and its earlier targets."""
    found = judgement.course(kpi, readings, as_of)
    known = {reading.period: reading for reading in readings if reading.period in found.known}
    fired: dict[str, list[xmr.Signal]] = defaultdict(list)
    for signal in found.signals:
        fired[found.periods[signal.index]].append(signal)
    points = [
        _point(kpi, earlier, period, known.get(period), fired[period])
        for period in _chart_periods(kpi, known, as_of, start)
    ]
    last = found.periods[-1] if found.periods else None
    outcomes = {
        period: outcome(value, target_on(kpi, earlier, period), kpi.direction)
        for period, value in zip(found.periods, found.values, strict=True)
    }
    now = fired[last] if last else []
    cause = judgement.why_capa(kpi, earlier, found, as_of)
    stale = last is None or is_stale(known, kpi.frequency, as_of)
    return KpiStatus(
        kpi.id, kpi.number, kpi.name, process, owner, kpi.unit or "", kpi.direction, kpi.frequency,
        tuple(points), last, found.values[-1] if last else None,
        Outcome.NOT_REPORTED if stale or last is None else outcomes[last], found.limits,
        tuple(signal.rule for signal in now), any(is_bad(signal, kpi.direction) for signal in now),
        missed_running(kpi, earlier, found), cause.words if cause else "",
        tuple(p for p in found.periods if _is_uncommented(known[p], outcomes[p])), _span(kpi, found),
    )  # fmt: skip


def _span(kpi: Kpi, found: judgement.Course) -> str:
    if not found.fixed or not found.periods:
        return ""
    return f"{kpi.limits_from or found.periods[0]} to {kpi.limits_to or found.periods[-1]}"


def _is_uncommented(reading: Reading, said: Outcome) -> bool:
    imported = reading.state_basis is Basis.IMPORTED
    return imported and said is Outcome.MISSED and not (reading.comment or "").strip()


def _chart_periods(kpi: Kpi, known: Mapping[str, Reading], as_of: date, start: date | None) -> list[str]:
    """Every period of the chart, the missing ones among them."""
    last = periods.last_complete(as_of, kpi.frequency)
    if known:
        last = max(last, max(known, key=periods.first_day), key=periods.first_day)
    if start is not None:
        return list(periods.span(periods.period_of(start, kpi.frequency), last))
    if not known:
        return []
    return list(periods.span(min(known, key=periods.first_day), last))[-xmr.LOOK_BACK :]


def _point(
    kpi: Kpi,
    earlier: Sequence[EarlierTarget],
    period: str,
    reading: Reading | None,
    fired: Sequence[xmr.Signal],
) -> Point:
    against = target_on(kpi, earlier, period)
    value = reading.value if reading else None
    said = outcome(value, against, kpi.direction)
    if reading is not None and value is None and reading.not_applicable:
        said = Outcome.NOT_APPLICABLE
    return Point(
        period, value, against.target, against.upper, against.warning, said,
        (reading.comment or reading.not_applicable or "") if reading else "",
        tuple(signal.rule for signal in fired),
    )  # fmt: skip
