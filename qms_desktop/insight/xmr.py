"""XmR limits and signals of a series of values (Wheeler, Understanding Variation).

Natural limits are mean +- 2.66 * mean moving range. They show from 6 values on, are firm from 20, and rest on
the last 24 values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

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
    """False while they rest on fewer than 20 values."""


@dataclass(frozen=True, slots=True)
class Signal:
    """A rule that fired at one value."""

    index: int
    rule: str
    high: bool
    """True where the value lies above the mean."""


def limits(values: Sequence[float]) -> Limits | None:
    """Return the natural limits of the last 24 values; None for fewer than 6."""
    base = values[-LOOK_BACK:]
    if len(base) < SHOWN_FROM:
        return None
    mean = sum(base) / len(base)
    ranges = [abs(new - old) for old, new in pairwise(base)]
    spread = _FACTOR * sum(ranges) / len(ranges)
    return Limits(mean - spread, mean, mean + spread, firm=len(base) >= FIRM_FROM)


def signals(values: Sequence[float], found: Limits | None) -> list[Signal]:
    """Return every rule that fires within the last 24 values, at the value that completes it."""
    if found is None or found.lower == found.upper:
        return []
    start = max(0, len(values) - LOOK_BACK)
    return [
        Signal(index, rule, high=values[index] > found.mean)
        for index in range(start, len(values))
        for rule in _rules_at(values[start : index + 1], found)
    ]


def _rules_at(values: Sequence[float], found: Limits) -> list[str]:
    """The rules that the newest of some values completes."""
    rules = []
    if not found.lower <= values[-1] <= found.upper:
        rules.append(OUTSIDE)
    sides = [_side(value, found.mean) for value in values[-8:]]
    if len(sides) == 8 and abs(sum(sides)) == 8:
        rules.append(RUN)
    near = [_near(value, found) for value in values[-4:]]
    if len(near) == 4 and near[-1] and near.count(near[-1]) >= 3:
        rules.append(NEAR)
    return rules


def _side(value: float, mean: float) -> int:
    return (value > mean) - (value < mean)


def _near(value: float, found: Limits) -> int:
    """1 or -1 where a value is nearer the upper or lower limit than the mean, else 0."""
    distance = abs(value - found.mean)
    return _side(value, found.mean) if distance > (found.upper - found.mean) / 2 else 0
