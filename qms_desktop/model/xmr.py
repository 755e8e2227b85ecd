"""XmR limits and signals of a series of values (Wheeler, Understanding Variation).

Natural limits are mean +- 2.66 * mean moving range. They show from 6 values on, are firm from 20, and rest on
the last 24 values unless a baseline is fixed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum

SHOWN_FROM = 6
FIRM_FROM = 20
LOOK_BACK = 24
_FACTOR = 2.66

OUTSIDE = "outside limits"
RUN = "8 in a row on one side of the mean"
NEAR = "3 of 4 nearer a limit than the mean"


@dataclass(frozen=True, slots=True)
class Limits:
    """Natural process limits, in the KPI's unit."""

    lower: float
    mean: float
    upper: float
    firm: bool
    """False while they rest on fewer than 20 values: provisional."""
    count: int = 0
    """How many values they rest on; 0 in figures that were frozen before this was counted."""


@dataclass(frozen=True, slots=True)
class Signal:
    """A rule that fired at one value."""

    index: int
    rule: str
    high: bool
    """True where the value lies above the mean."""


def limits(values: Sequence[float], baseline: range | None = None) -> Limits | None:
    """Return the natural limits of the baseline, else of the last 24 values; None for fewer than 6.

    Equal values have a moving range of zero: the limits and the mean are that value.
    """
    base = values[-LOOK_BACK:] if baseline is None else values[baseline.start : baseline.stop]
    if len(base) < SHOWN_FROM:
        return None
    firm, count = len(base) >= FIRM_FROM, len(base)
    if min(base) == max(base):  # a mean computed of equal values may be another number by a rounding
        return Limits(base[0], base[0], base[0], firm, count)
    mean = fsum(base) / count
    spread = _FACTOR * fsum(abs(new - old) for old, new in pairwise(base)) / (count - 1)
    return Limits(mean - spread, mean, mean + spread, firm, count)


def signals(values: Sequence[float], found: Limits | None, *, fixed: bool = False) -> list[Signal]:
    """Return every rule that fires, at the value that completes it.

    Args:
        values: from the oldest to the newest.
        found: their limits.
        fixed: the limits rest on a fixed baseline: all values are compared with it, not only the last 24.
    """
    if found is None:
        return []
    start = 0 if fixed else max(0, len(values) - LOOK_BACK)
    return [
        signal
        for index in range(start, len(values))
        for signal in signals_at(values[max(start, index - 7) : index + 1], found, index)
    ]


def signals_at(values: Sequence[float], found: Limits, index: int) -> list[Signal]:
    """Return the rules that the newest of some values completes; ``index`` is its place in the series."""
    rules = []
    if not found.lower <= values[-1] <= found.upper:
        rules.append(OUTSIDE)
    sides = [_side(value, found.mean) for value in values[-8:]]
    if len(sides) == 8 and abs(sum(sides)) == 8:
        rules.append(RUN)
    near = [_near(value, found) for value in values[-4:]]
    if len(near) == 4 and near[-1] and near.count(near[-1]) >= 3:
        rules.append(NEAR)
    return [Signal(index, rule, high=values[-1] > found.mean) for rule in rules]


def _side(value: float, mean: float) -> int:
    return (value > mean) - (value < mean)


def _near(value: float, found: Limits) -> int:
    """1 or -1 where a value is nearer the upper or lower limit than the mean, else 0."""
    if found.lower == found.upper:
        return 0  # no limit is nearer than the mean
    distance = abs(value - found.mean)
    return _side(value, found.mean) if distance > (found.upper - found.mean) / 2 else 0
