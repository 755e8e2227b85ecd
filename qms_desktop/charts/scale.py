"""Axes: round tick values, figures written with just enough digits, thinned period labels."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from qms_desktop.catalogue import numbered

_FARTHEST = 1e15
"""Beyond that neighbouring figures can't be told apart."""
_LONGEST = 1e12
"""From there on figures are written as powers of ten: they would not fit beside an axis."""


@dataclass(frozen=True)
class Scale:
    """Maps values between ``low`` and ``high`` to points between ``start`` and ``end``."""

    low: float
    high: float
    start: float
    end: float
    step: float

    def at(self, value: float) -> float:
        """Give the position of a value in points; one beyond the axis lies at its end."""
        value = min(max(value, self.low), self.high)
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    @property
    def ticks(self) -> list[float]:
        """The round values that get a line and a figure."""
        count = round((self.high - self.low) / self.step)
        return [self.low + index * self.step for index in range(count + 1)]

    @property
    def decimals(self) -> int:
        """How many decimals the tick figures need to be exact: a step of 2.5 needs one."""
        needed = (places for places in range(15) if math.isclose(round(self.step, places), self.step))
        return next(needed, 15)


def _round_step(span: float, ticks: int, *, whole: bool) -> float:
    rough = max(span / ticks, 1.0) if whole else span / ticks
    power = 10.0 ** math.floor(math.log10(rough))
    factors = (1, 2, 5, 10) if whole and power == 1 else (1, 2, 2.5, 5, 10)
    return next(power * factor for factor in factors if power * factor >= rough * 0.999)


def scale(
    values: Iterable[float],
    start: float,
    end: float,
    *,
    ticks: int = 4,
    from_zero: bool = False,
    whole: bool = False,
) -> Scale:
    """Fit an axis of round values around the values; one value, or equal ones, get room on both sides.

    ``whole``: they count something, so that no tick lies between two whole numbers.
    """
    found = [min(max(value, -_FARTHEST), _FARTHEST) for value in values if math.isfinite(value)] or [0.0, 1.0]
    low, high = min(found), max(found)
    if from_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low < 1e-9 * max(abs(high), abs(low), 1.0):
        room = abs(high) * 0.1 or 1.0
        low, high = (low, low + room) if from_zero else (low - room, high + room)
    step = _round_step(high - low, ticks, whole=whole)
    return Scale(math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step, start, end, step)


def figure(value: float, decimals: int | None = None) -> str:
    """Write a value: at most three significant decimals, a real minus, thin groups of thousands."""
    if abs(value) >= _LONGEST:
        return numbered(f"{value:.3g}").replace("-", "−")
    if decimals is None:
        decimals = 0 if abs(value) >= 1000 else 1 if abs(value) >= 100 else 2
        text = f"{value:,.{decimals}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    else:
        text = f"{value:,.{decimals}f}"
    text = "0" if text in ("-0", "") else text
    return text.replace(",", "\u2009").replace(".", numbered("0.5")[1]).replace("-", "−")


def labelled(count: int, room: float, width: float) -> Sequence[int]:
    """Choose which of ``count`` evenly placed labels, ``width`` points each, to print without a clash.

    The last one is always among them.
    """
    if count == 0:
        return ()
    needed = math.ceil(width / (room / count))
    every = next((step for step in (1, 2, 3, 4, 6, 12) if step >= needed), needed)
    return [index for index in range(count) if (count - 1 - index) % every == 0]


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Move labels apart until each is ``gap`` points from the next, between ``low`` and ``high``."""
    order = sorted(range(len(places)), key=lambda index: places[index])
    moved = list(places)
    for before, after in pairwise(order):
        moved[after] = max(moved[after], moved[before] + gap)
    limit = high
    for index in reversed(order):
        moved[index] = max(low, min(moved[index], limit))
        limit = moved[index] - gap
    return moved
