"""What a reading says against the target in force: the same for gates, triggers, screen and paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol

from qms_desktop.model import periods, xmr
from qms_desktop.model.fields import Choice
from qms_desktop.model.kpis import Direction, EarlierTarget, Frequency, Kpi, ReadingState

JUDGED_ON = "judged_on"
"""Key of ``Session.info``: the day on which a unit of work judges readings; today where it is missing."""


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


class Held(Protocol):
    """What a KPI, or an earlier target of it, is measured against."""

    @property
    def target(self) -> float | None: ...
    @property
    def upper(self) -> float | None: ...
    @property
    def warning(self) -> float | None: ...


class HeldNow(Held, Protocol):
    """A KPI with its present target."""

    @property
    def target_from(self) -> date | None: ...


class HeldFrom(Held, Protocol):
    """An earlier target."""

    @property
    def effective_on(self) -> date: ...


class Read(Protocol):
    """A reading, mapped or as plain columns."""

    @property
    def period(self) -> str: ...
    @property
    def value(self) -> float | None: ...
    @property
    def state(self) -> ReadingState: ...
    @property
    def created(self) -> datetime | None: ...


def outcome(value: float | None, against: Target, direction: Direction | None) -> Outcome:
    """Return what a value says.

    Without a target or a direction nothing can be said: not applicable. A target of zero is a target: for
    "lower" only zero and below meet it, for "higher" zero and above. A warning on the far side of the target
    gives an early "at risk", one on the near side a late one.
    """
    if value is None:
        return Outcome.NOT_REPORTED
    if against.target is None or direction is None:
        return Outcome.NOT_APPLICABLE
    if direction == Direction.WITHIN:
        high = against.upper if against.upper is not None else against.target
        return Outcome.MET if against.target <= value <= high else Outcome.MISSED
    sign = 1 if direction == Direction.HIGHER else -1
    warning = against.warning
    met = sign * value >= sign * against.target
    warned = warning is not None and sign * value >= sign * warning
    if met:
        early = warning is not None and sign * warning > sign * against.target and not warned
        return Outcome.AT_RISK if early else Outcome.MET
    return Outcome.AT_RISK if warned else Outcome.MISSED


def target_on(kpi: HeldNow, earlier: Sequence[HeldFrom], period: str) -> Target:
    """Return the target in force on the last day of a period: last year's readings keep last year's.

    Args:
        kpi: with the present target.
        earlier: its earlier targets, by ``effective_on``.
        period: in ISO form.
    """
    day = periods.last_day(period)
    if kpi.target_from is None or day >= kpi.target_from:
        return Target(kpi.target, kpi.upper, kpi.warning)
    held = [target for target in earlier if target.effective_on <= day]
    if not held:
        return Target(kpi.target, kpi.upper, kpi.warning) if not earlier else Target(None, None, None)
    return Target(held[-1].target, held[-1].upper, held[-1].warning)


def is_bad(signal: xmr.Signal, direction: Direction | None) -> bool:
    """Return whether a signal points away from the good direction; without a direction none does."""
    if direction == Direction.WITHIN:
        return True
    return direction is not None and signal.high == (direction == Direction.LOWER)


def counts(reading: Read, frequency: Frequency, as_of: date) -> bool:
    """Return whether a reading was reported by a day.

    It is no draft, its period is of the KPI's own frequency, and that has ended, or has begun and the reading
    was entered by then.
    """
    if reading.state == ReadingState.DRAFT or not periods.is_period(reading.period):
        return False
    if periods.frequency_of(reading.period) != frequency:
        return False
    if periods.last_day(reading.period) <= as_of:
        return True
    entered = reading.created.astimezone().date() if reading.created else None
    return periods.first_day(reading.period) <= as_of and entered is not None and entered <= as_of


@dataclass(frozen=True, slots=True)
class Course:
    """The reported readings of a KPI on a day, with their natural limits."""

    known: Mapping[str, Read]
    """Period -> reading, those without a value (not applicable) among them."""
    periods: tuple[str, ...]
    """Those with a value, from the oldest to the newest."""
    values: tuple[float, ...]
    limits: xmr.Limits | None
    fixed: bool
    """The limits rest on a fixed span of periods."""

    @property
    def signals(self) -> list[xmr.Signal]:
        """Every rule that fires, at the value that completes it."""
        return xmr.signals(self.values, self.limits, fixed=self.fixed)

    @property
    def newest_signals(self) -> list[xmr.Signal]:
        """The rules that the newest value completes."""
        start = 0 if self.fixed else max(0, len(self.values) - xmr.LOOK_BACK)
        if self.limits is None or not self.values:
            return []
        return xmr.signals_at(self.values[start:][-8:], self.limits, len(self.values) - 1)


def course(kpi: Kpi, readings: Iterable[Read], as_of: date) -> Course:
    """Return the reported readings of a KPI on a day."""
    known = {r.period: r for r in readings if counts(r, kpi.frequency, as_of)}
    reported = sorted((p for p, r in known.items() if r.value is not None), key=periods.first_day)
    values = tuple(value for p in reported if (value := known[p].value) is not None)
    span = baseline(kpi, reported)
    return Course(known, tuple(reported), values, xmr.limits(values, span), span is not None)


def baseline(kpi: Kpi, reported: Sequence[str]) -> range | None:
    """Return which of the reported periods the natural limits rest on; None: the last 24.

    A span of another frequency than the KPI's is passed over.
    """
    ends = [end for end in (kpi.limits_from, kpi.limits_to) if end]
    if not ends or any(not periods.is_period(end) for end in ends):
        return None
    if any(periods.frequency_of(end) != kpi.frequency for end in ends):
        return None
    days = [periods.first_day(period) for period in reported]
    first, last = kpi.limits_from, kpi.limits_to
    start = sum(day < periods.first_day(first) for day in days) if first else 0
    stop = sum(day <= periods.first_day(last) for day in days) if last else len(days)
    return range(start, max(start, stop))


def is_stale(known: Iterable[str], frequency: Frequency, as_of: date) -> bool:
    """Return whether both of the last two complete periods are missing: nothing recent was measured."""
    newest = periods.last_complete(as_of, frequency)
    before = periods.last_complete(periods.first_day(newest), frequency)
    recent = {periods.period_of(as_of, frequency), newest, before}
    return recent.isdisjoint(known)


def missed_running(kpi: Kpi, earlier: Sequence[EarlierTarget], found: Course) -> int:
    """Return how many reported periods up to the newest were missed without a break.

    A period that was not reported, or is not applicable, neither counts nor breaks the run.
    """
    running = 0
    for period, value in zip(reversed(found.periods), reversed(found.values), strict=True):
        if outcome(value, target_on(kpi, earlier, period), kpi.direction) is not Outcome.MISSED:
            break
        running += 1
    return running


class Cause(NamedTuple):
    """Why the newest reported period of a KPI asks for a CAPA."""

    missed: int
    """Periods missed without a break; 0 where it is a signal."""
    rule: str = ""
    """The rule behind the signal, one of ``xmr``'s."""

    @property
    def words(self) -> str:
        """The end of a sentence that begins with the KPI."""
        if self.rule:
            return f"shows a signal in the bad direction ({self.rule})"
        return f"missed {self.missed} periods running" if self.missed > 1 else "missed its target"


def why_capa(kpi: Kpi, earlier: Sequence[EarlierTarget], found: Course, as_of: date) -> Cause | None:
    """Return why the newest reported period asks for a CAPA; None where it does not.

    By the KPI's own triggers (ISO 9001 clause 10.2): so many misses running, or a signal in the bad
    direction. Where nothing recent was measured nothing is asked for: what is missing then is a reading.
    """
    if not found.periods or is_stale(found.known, kpi.frequency, as_of):
        return None
    running = missed_running(kpi, earlier, found) if kpi.trigger_misses else 0
    if kpi.trigger_misses and running >= kpi.trigger_misses:
        return Cause(running)
    bad = [one.rule for one in found.newest_signals if is_bad(one, kpi.direction)]
    return Cause(0, bad[0]) if bad and kpi.trigger_signal else None
