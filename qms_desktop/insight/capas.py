"""Corrective actions: open, late, where they cluster, what comes back, what it costs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median
from typing import Any

from sqlalchemy import Select, String, select, type_coerce
from sqlalchemy.orm import Session

from qms_desktop.insight.execution import ROWS_AT_ONCE, a_year_before
from qms_desktop.insight.tally import Amount, Bar, ageing, amounts, by_day, pareto
from qms_desktop.model.bulk import kept
from qms_desktop.model.capas import Capa, CapaKind, CapaState, CauseCategory, Severity
from qms_desktop.model.fields import Choice
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis


@dataclass(slots=True, unsafe_hash=True)  # 100,000 frozen ones take seven times as long to make
class CapaLine:
    """One CAPA as the figures see it."""

    id: int
    number: str
    title: str
    process: str
    owner: str
    kind: str
    severity: str
    cause_category: str
    state: CapaState
    gate_not_shown: bool
    """True where its state was imported or overridden, not shown by what is filled in."""
    detected_on: date | None
    due_on: date | None
    closed_on: date | None
    cost: float | None
    cause_code: str

    def is_open(self, as_of: date) -> bool:
        """True where it was raised and neither closed nor void on that day."""
        if self.detected_on is not None and self.detected_on > as_of:
            return False
        if self.state in Capa.final:
            return self.closed_on is not None and self.closed_on > as_of
        return True

    def is_overdue(self, as_of: date) -> bool:
        """True where it was open and its due date had passed."""
        return self.is_open(as_of) and self.due_on is not None and self.due_on < as_of

    def as_open(self) -> CapaLine:
        """Return it as before it was closed; how far it had come then is not known: open is sure."""
        return replace(self, state=CapaState.OPEN) if self.state in Capa.final else self


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Same process, same cause category, again within twelve months of a closed one."""

    process: str
    cause_category: str
    numbers: tuple[str, ...]
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CapaFigures:
    """CAPAs over a period, as of its last day."""

    start: date
    end: date
    raised: tuple[CapaLine, ...]
    """Detected in the period."""
    closed: tuple[CapaLine, ...]
    """Closed in the period."""
    open: tuple[CapaLine, ...]
    overdue: tuple[CapaLine, ...]
    by_state: tuple[tuple[CapaState, int], ...]
    """Open ones by stage."""
    by_process: tuple[Bar, ...]
    """Those raised in the period; so are the other two."""
    by_cause: tuple[Bar, ...]
    by_cause_code: tuple[Bar, ...]
    recurrences: tuple[Recurrence, ...]
    ageing: tuple[Bar, ...]
    """How long the overdue ones have been overdue."""
    age: tuple[Bar, ...]
    """How long ago the open ones were detected; those without a day are left out."""
    median_days_to_close: float | None
    """Of those closed in the period."""
    cost: Cost
    gate_not_shown: tuple[int, ...]
    """Closed ones whose gates were not shown here: imported or overridden."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Cost of poor quality: what the CAPAs raised in a period cost, as far as it was stated."""

    total: float
    stated: tuple[int, ...]
    """The CAPAs whose cost is known; the others are not nothing, they are not known."""
    raised: int
    by_process: tuple[Amount, ...]
    by_cause: tuple[Amount, ...]
    by_kind: tuple[Amount, ...]


def capa_figures(
    session: Session, as_of: date, start: date | None = None, lines: Sequence[CapaLine] | None = None
) -> CapaFigures:
    """Return the CAPA figures of a period.

    Args:
        session: where to read.
        as_of: last day of the period; what is open or overdue is so on this day.
        start: first day of the period; twelve months back where None.
        lines: ``capa_lines``, by number, where they are read already.
    """
    start = start or a_year_before(as_of)
    lines = capa_lines(session) if lines is None else lines
    raised = [c for c in lines if _in(c.detected_on, start, as_of)]
    closed = [c for c in lines if c.state is CapaState.CLOSED and _in(c.closed_on, start, as_of)]
    still_open = tuple(kept(session, [c.as_open() for c in lines if c.is_open(as_of)]))
    overdue = by_day((c for c in still_open if c.is_overdue(as_of)), lambda c: c.due_on)
    states = Counter(c.state for c in still_open)
    days = [(c.closed_on - c.detected_on).days for c in closed if c.closed_on and c.detected_on]
    return CapaFigures(
        start, as_of, tuple(raised), tuple(closed), still_open, tuple(overdue),
        tuple((state, states[state]) for state in CapaState if states[state]),
        pareto((_process(c), c.id) for c in raised),
        pareto((_cause(c), c.id) for c in raised),
        pareto((c.cause_code or "No cause code", c.id) for c in raised),
        recurrences(lines, start, as_of),
        ageing((c.id, (as_of - c.due_on).days) for c in overdue if c.due_on),
        ageing((c.id, (as_of - c.detected_on).days) for c in still_open if c.detected_on),
        median(days) if days else None,
        cost(raised), tuple(c.id for c in lines if c.gate_not_shown and c.state is CapaState.CLOSED),
    )  # fmt: skip


def cost(raised: Sequence[CapaLine]) -> Cost:
    """Return what some CAPAs cost, by process, cause category and kind."""
    stated = [(c, c.cost) for c in raised if c.cost is not None]
    return Cost(
        sum(amount for _, amount in stated), tuple(c.id for c, _ in stated), len(raised),
        amounts((_process(c), c.id, amount) for c, amount in stated),
        amounts((_cause(c), c.id, amount) for c, amount in stated),
        amounts((c.kind or "No kind", c.id, amount) for c, amount in stated),
    )  # fmt: skip


def _process(line: CapaLine) -> str:
    return line.process or "No process"


def _cause(line: CapaLine) -> str:
    return line.cause_category or "No cause category"


def capa_lines(session: Session) -> list[CapaLine]:
    """Return every CAPA in use, by number."""
    states = {state.value: state for state in CapaState}
    kinds, severities, causes = (_labels(one) for one in (CapaKind, Severity, CauseCategory))
    people = dict(session.execute(select(Person.id, Person.name)).all())
    processes = dict(session.execute(select(Process.id, Process.name)).all())
    found = [
        CapaLine(
            id_, number, title, processes.get(process or 0, ""), people.get(owner or 0, ""),
            kinds[kind], severities[severity], causes[cause], states[state], not_shown,
            detected_on, due_on, closed_on, cost, (code or "").strip(),
        )
        for (
            id_, number, title, process, owner, kind, severity, cause, state, not_shown,
            detected_on, due_on, closed_on, cost, code,
        ) in session.execute(_live())
    ]  # fmt: skip
    return kept(session, found)


def _live() -> Select[Any]:
    """Read every CAPA in use, choices as they are stored: columns, not records, for there may be 100,000."""
    choices = (Capa.kind, Capa.severity, Capa.cause_category, Capa.state)
    columns: tuple[Any, ...] = (
        Capa.id, Capa.number, Capa.title, Capa.process, Capa.owner,
        *(type_coerce(one, String) for one in choices),
        Capa.state_basis != Basis.SHOWN, Capa.detected_on, Capa.due_on, Capa.closed_on,
        Capa.cost, Capa.cause_code,
    )  # fmt: skip
    live = select(*columns).where(Capa.withdrawn_on.is_(None)).order_by(Capa.number)
    return live.execution_options(yield_per=ROWS_AT_ONCE)


def _labels(choices: type[Choice]) -> dict[str | None, str]:
    """Stored value -> its words, worked out once and not for each of 100,000 rows."""
    return {None: "", **{one.value: one.label for one in choices}}


def recurrences(lines: Sequence[CapaLine], start: date, as_of: date) -> tuple[Recurrence, ...]:
    """Return where a CAPA raised in the period repeats one closed in the twelve months before it."""
    groups: dict[tuple[str, str], list[CapaLine]] = defaultdict(list)
    for line in lines:
        if line.process and line.cause_category:
            groups[(line.process, line.cause_category)].append(line)
    found = []
    for (process, cause), group in sorted(groups.items()):
        again = _repeats(group, start, as_of)
        if again:
            numbers = tuple(sorted(c.number for c in again))
            found.append(Recurrence(process, cause, numbers, tuple(c.id for c in again)))
    return tuple(found)


def _repeats(group: Sequence[CapaLine], start: date, as_of: date) -> list[CapaLine]:
    """Those raised in the period after one closed in the twelve months before, and the earlier ones."""
    dated = sorted(
        ((c.closed_on, index) for index, c in enumerate(group) if c.closed_on is not None),
    )
    days = [day for day, _ in dated]
    again: set[int] = set()
    seen = 0
    new = sorted((c.detected_on, index) for index, c in enumerate(group) if c.detected_on is not None)
    for detected, index in new:
        if not start <= detected <= as_of:
            continue
        first, last = bisect_left(days, a_year_before(detected)), bisect_right(days, detected)
        if any(other != index for _, other in dated[first : min(last, first + 2)]):
            again.add(index)
            again.update(other for _, other in dated[max(first, seen) : last])
            seen = max(seen, last)
    return [group[index] for index in sorted(again)]


def _in(day: date | None, start: date, end: date) -> bool:
    return day is not None and start <= day <= end
