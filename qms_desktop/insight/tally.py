"""Counts and sums by class, each with the ids of the records behind it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

AGES = (("1-7 days", 7), ("8-30 days", 30), ("31-90 days", 90), ("91-365 days", 365))
"""Name of an age class, its last day; what is older is ``over a year``."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Bar:
    """A class, how many records it has, and which."""

    name: str
    count: int
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Amount:
    """A class, the sum of an amount over its records, and which they are."""

    name: str
    amount: float
    ids: tuple[int, ...]


def pareto(records: Iterable[tuple[str, int]]) -> tuple[Bar, ...]:
    """Count records given as (class, id), most frequent class first, then by name."""
    groups: dict[str, list[int]] = defaultdict(list)
    for name, id_ in records:
        groups[name].append(id_)
    ranked = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Bar(name, len(ids), tuple(ids)) for name, ids in ranked)


def amounts(records: Iterable[tuple[str, int, float]]) -> tuple[Amount, ...]:
    """Sum records given as (class, id, amount), largest sum first, then by name."""
    sums: dict[str, float] = defaultdict(float)
    ids: dict[str, list[int]] = defaultdict(list)
    for name, id_, amount in records:
        sums[name] += amount
        ids[name].append(id_)
    ranked = sorted(sums, key=lambda name: (-sums[name], name))
    return tuple(Amount(name, sums[name], tuple(ids[name])) for name in ranked)


def ageing(records: Iterable[tuple[int, int]]) -> tuple[Bar, ...]:
    """Count records given as (id, days) into age classes, every class named; today is in the first."""
    names, lasts = [*(name for name, _ in AGES), "over a year"], [last for _, last in AGES]
    groups: list[list[int]] = [[] for _ in names]
    for id_, days in records:
        groups[bisect_left(lasts, days)].append(id_)
    return tuple(Bar(name, len(ids), tuple(ids)) for name, ids in zip(names, groups, strict=True))


def by_day(rows: Iterable[_T], day: Callable[[_T], date | None]) -> list[_T]:
    """Return rows by day, those without one last; those of one day stay in the order they came in.

    The days are sorted, which are few, and not 100,000 rows in one go, for which the window's thread waits.
    """
    found: dict[date, list[_T]] = defaultdict(list)
    for row in rows:
        found[day(row) or date.max].append(row)
    return [row for one in sorted(found) for row in found[one]]
