"""How each KPI stands: outcome against the target in force, limits, signals, missing periods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight import xmr
from qms_desktop.model import periods
from qms_desktop.model.fields import Choice
from qms_desktop.model.kpis import Direction, EarlierTarget, Frequency, Kpi, KpiState, Reading
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process


class Outcome(Choice):
    """What a period's value says against its target."""

    MET = "met"
    AT_RISK = "at_risk"
    MISSED = "missed"
    NOT_APPLICABLE = "not_applicable"
    NOT_REPORTED = "not_reported"


@dataclass(frozen=True, slots=True)
class Target:
    """What a KPI was measured against in one period."""

    target: float | None
    upper: float | None
    warning: float | None


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


def kpi_statuses(session: Session, as_of: date, start: date | None = None) -> list[KpiStatus]:
    """Return every KPI in use, by number.

    Args:
        session: where to read.
        as_of: periods that end after this day are left out.
        start: first day of the chart; 24 periods back where None.
    """
    people = dict(session.execute(select(Person.id, Person.name)).all())
    processes = dict(session.execute(select(Process.id, Process.name)).all())
    readings: dict[int, list[Reading]] = defaultdict(list)
    for reading in session.scalars(select(Reading)):
        readings[reading.kpi].append(reading)
    earlier: dict[int, list[EarlierTarget]] = defaultdict(list)
    for target in session.scalars(select(EarlierTarget).order_by(EarlierTarget.effective_on)):
        earlier[target.kpi].append(target)
    live = select(Kpi).where(Kpi.withdrawn_on.is_(None), Kpi.state != KpiState.RETIRED).order_by(Kpi.number)
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
    known = {
        r.period: r for r in readings if _counts(r, kpi.frequency) and periods.last_day(r.period) <= as_of
    }
    reported = sorted((p for p, r in known.items() if r.value is not None), key=periods.first_day)
    values = [value for p in reported if (value := known[p].value) is not None]
    found = xmr.limits(values)
    fired: dict[str, list[xmr.Signal]] = defaultdict(list)
    for signal in xmr.signals(values, found):
        fired[reported[signal.index]].append(signal)
    points = [
        _point(kpi, earlier, period, known.get(period), fired[period])
        for period in _chart_periods(kpi, known, as_of, start)
    ]
    last = reported[-1] if reported else None
    outcomes = {p: outcome(known[p].value, target_on(kpi, earlier, p), kpi.direction) for p in reported}
    now = fired[last] if last else []
    return KpiStatus(
        kpi.id, kpi.number, kpi.name, process, owner, kpi.unit or "", kpi.direction, kpi.frequency,
        tuple(points), last, values[-1] if values else None,
        _present_outcome(kpi, known, last, outcomes, as_of), found, tuple(signal.rule for signal in now),
        any(is_bad(signal, kpi.direction) for signal in now), _missed_running(reported, outcomes),
    )  # fmt: skip


def outcome(value: float | None, against: Target, direction: Direction | None) -> Outcome:
    """Return what a value says. Without a target or a direction nothing can be said: not applicable."""
    if value is None:
        return Outcome.NOT_REPORTED
    if against.target is None or direction is None:
        return Outcome.NOT_APPLICABLE
    if direction is Direction.WITHIN:
        high = against.upper if against.upper is not None else against.target
        return Outcome.MET if against.target <= value <= high else Outcome.MISSED
    sign = 1 if direction is Direction.HIGHER else -1
    warning = against.warning
    met = sign * value >= sign * against.target
    warned = warning is not None and sign * value >= sign * warning
    if met:
        early = warning is not None and sign * warning > sign * against.target and not warned
        return Outcome.AT_RISK if early else Outcome.MET
    return Outcome.AT_RISK if warned else Outcome.MISSED


def target_on(kpi: Kpi, earlier: Sequence[EarlierTarget], period: str) -> Target:
    """Return the target in force on the last day of a period: last year's readings keep last year's."""
    day = periods.last_day(period)
    if kpi.target_from is None or day >= kpi.target_from:
        return Target(kpi.target, kpi.upper, kpi.warning)
    held = [target for target in earlier if target.effective_on <= day]
    if not held:
        return Target(kpi.target, kpi.upper, kpi.warning) if not earlier else Target(None, None, None)
    return Target(held[-1].target, held[-1].upper, held[-1].warning)


def is_bad(signal: xmr.Signal, direction: Direction | None) -> bool:
    """Return whether a signal points away from the good direction."""
    if direction is Direction.WITHIN:
        return True
    return direction is not None and signal.high == (direction is Direction.LOWER)


def _counts(reading: Reading, frequency: Frequency) -> bool:
    return periods.is_period(reading.period) and periods.frequency_of(reading.period) is frequency


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


def _present_outcome(
    kpi: Kpi,
    known: Mapping[str, Reading],
    last: str | None,
    outcomes: Mapping[str, Outcome],
    as_of: date,
) -> Outcome:
    if is_stale(known, kpi.frequency, as_of) or last is None:
        return Outcome.NOT_REPORTED
    return outcomes[last]


def is_stale(known: Mapping[str, object], frequency: Frequency, as_of: date) -> bool:
    """Return whether both of the last two complete periods are missing: nothing recent was measured."""
    newest = periods.last_complete(as_of, frequency)
    before = periods.last_complete(periods.first_day(newest), frequency)
    current = periods.period_of(as_of, frequency)
    return not any(period in known for period in (current, newest, before))


def _missed_running(reported: Sequence[str], outcomes: Mapping[str, Outcome]) -> int:
    running = 0
    for period in reversed(reported):
        if outcomes[period] is not Outcome.MISSED:
            break
        running += 1
    return running
