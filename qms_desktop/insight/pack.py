"""What a review pack is: the inputs of clause 9.3.2 with their figures, what was said and what was decided.

A pack is plain data, so that it can be fixed as JSON when the review is frozen and printed again unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from qms_desktop.insight.execution import Execution
from qms_desktop.insight.gaps import Gap
from qms_desktop.insight.kpis import KpiStatus
from qms_desktop.insight.tally import Bar
from qms_desktop.model.organisation import Organisation

TOLD = ("Why", "Signals", "Promises kept", "Alike in")
"""Columns of tables whose texts are composed here, and said in the language of whoever reads them."""
STANDING = ("State", "Outcome", "Health")
"""Columns of tables that may say how a record stands, which has a sign."""
_NUMBER = re.compile(r"[-−+]?\d[\d,.\u2009]*( [^\W\d]{1,8}| ?[%€$£‰])?")


def holds_numbers(texts: Sequence[str]) -> bool:
    """Return whether a column has nothing but numbers, with or without a unit: then it is set right."""
    found = [text for text in texts if text]
    return bool(found) and all(_NUMBER.fullmatch(text) for text in found)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its words, e.g. ``Kept on time``, ``64 % (7 of 11)``."""

    label: str
    value: str
    register: str = ""
    ids: tuple[int, ...] = ()
    """The records behind it; none in a pack that was frozen before packs named them."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A count in a cell of a table, with the records behind it."""

    row: int
    column: int
    register: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Records behind the figures."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    register: str = ""
    ids: tuple[int, ...] = ()
    """The record of each row; none in a pack that was frozen before packs named them."""
    counted: tuple[Counted, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One input of the review: what the data says, and what people said to it."""

    topic: str
    """``a``, ``b``, ``c1`` ... ``f``."""
    title: str
    figures: tuple[Figure, ...]
    tables: tuple[Table, ...]
    kpis: tuple[KpiStatus, ...]
    """Run charts to draw."""
    bars: tuple[Bar, ...]
    """A Pareto to draw."""
    bars_title: str
    discussion: str
    conclusion: str
    waiver: str

    @property
    def has_data(self) -> bool:
        """True where the period has data for this input."""
        return bool(self.figures or self.tables or self.kpis)


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision of the review."""

    sequence: int
    text: str
    kind: str
    owner: str
    due_on: date | None
    action: str
    """Number of the action it became."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A management review over a period, ready to print."""

    organisation: Organisation
    number: str
    """Empty where the pack is for a period without a planned review."""
    title: str
    revision: int
    state: str
    period_start: date
    period_end: date
    as_of: date
    """Day of the figures: the period's last, or the day of printing where the period has not ended."""
    planned_on: date | None
    held_on: date | None
    chair: str
    location: str
    attendees: tuple[tuple[str, str], ...]
    """Name, presence."""
    execution: Execution
    gaps: tuple[Gap, ...]
    sections: tuple[Section, ...]
    decisions: tuple[DecisionLine, ...]
    conclusion: str
    verdict: str
    next_review_on: date | None
    approved_by: str
    approved_on: date | None
    chain_head: str
    """Hash of the newest trail entry when the pack was made: ties the paper to the data."""
