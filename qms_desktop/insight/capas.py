"""Corrective actions: open, late, where they cluster, what comes back, what it costs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.execution import a_year_before, ageing
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis


@dataclass(frozen=True, slots=True)
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
    cost: float

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


@dataclass(frozen=True, slots=True)
class Bar:
    """A class and how many, for a Pareto chart; sorted by count."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Same process, same cause category, again within twelve months of a closed one."""

    process: str
    cause_category: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CapaFigures:
    """CAPAs over a period, as of its last day."""

    start: date
    end: date
    raised: int
    closed: int
    open: tuple[CapaLine, ...]
    overdue: tuple[CapaLine, ...]
    by_state: tuple[tuple[CapaState, int], ...]
    """Open ones by stage."""
    by_process: tuple[Bar, ...]
    """Raised in the period."""
    by_cause: tuple[Bar, ...]
    recurrences: tuple[Recurrence, ...]
    ageing: tuple[tuple[str, int], ...]
    median_days_to_close: int | None
    """Of those closed in the period."""
    cost: float
    gate_not_shown: int
    """Closed ones whose gates were not shown here: imported or overridden."""


def capa_figures(session: Session, as_of: date, start: date | None = None) -> CapaFigures:
    """Return the CAPA figures of a period (twelve months back where ``start`` is None)."""
    start = start or a_year_before(as_of)
    lines = capa_lines(session)
    raised = [c for c in lines if c.detected_on and start <= c.detected_on <= as_of]
    closed = [
        c for c in lines if c.state is CapaState.CLOSED and c.closed_on and start <= c.closed_on <= as_of
    ]
    still_open = tuple(c for c in lines if c.is_open(as_of))
    overdue = sorted(
        (c for c in still_open if c.is_overdue(as_of)), key=lambda c: (c.due_on or as_of, c.number)
    )
    states = Counter(c.state for c in still_open)
    return CapaFigures(
        start, as_of, len(raised), len(closed), still_open, tuple(overdue),
        tuple((state, states[state]) for state in CapaState if states[state]),
        pareto(c.process or "No process" for c in raised),
        pareto(c.cause_category or "No cause category" for c in raised),
        recurrences(lines, start, as_of),
        ageing([(as_of - c.due_on).days for c in overdue if c.due_on]),
        _median([(c.closed_on - c.detected_on).days for c in closed if c.closed_on and c.detected_on]),
        sum(c.cost for c in raised), sum(c.gate_not_shown for c in lines if c.state is CapaState.CLOSED),
    )  # fmt: skip


def capa_lines(session: Session) -> list[CapaLine]:
    """Return every CAPA in use, by number. Columns, not records: a register may hold 100,000."""
    people = dict(session.execute(select(Person.id, Person.name)).all())
    processes = dict(session.execute(select(Process.id, Process.name)).all())
    columns = (
        Capa.id, Capa.number, Capa.title, Capa.process, Capa.owner, Capa.kind, Capa.severity,
        Capa.cause_category, Capa.state, Capa.state_basis, Capa.detected_on, Capa.due_on, Capa.closed_on,
        Capa.cost,
    )  # fmt: skip
    live = select(*columns).where(Capa.withdrawn_on.is_(None)).order_by(Capa.number)
    return [
        CapaLine(
            id_, number, title, processes.get(process or 0, ""), people.get(owner or 0, ""),
            kind.label if kind else "", severity.label if severity else "", cause.label if cause else "",
            state, basis is not Basis.SHOWN, detected_on, due_on, closed_on, cost or 0.0,
        )
        for (
            id_, number, title, process, owner, kind, severity, cause, state, basis,
            detected_on, due_on, closed_on, cost,
        ) in session.execute(live)
    ]  # fmt: skip


def pareto(names: Iterable[str]) -> tuple[Bar, ...]:
    """Count names, most frequent first."""
    counted = Counter(names).items()
    return tuple(Bar(name, count) for name, count in sorted(counted, key=lambda item: (-item[1], item[0])))


def recurrences(lines: Sequence[CapaLine], start: date, as_of: date) -> tuple[Recurrence, ...]:
    """Return where a CAPA raised in the period repeats one closed in the twelve months before it."""
    groups: dict[tuple[str, str], list[CapaLine]] = defaultdict(list)
    for line in lines:
        if line.process and line.cause_category:
            groups[(line.process, line.cause_category)].append(line)
    found = []
    for (process, cause), group in sorted(groups.items()):
        again = {n for new in group if _in(new.detected_on, start, as_of) for n in _repeats(new, group)}
        if again:
            found.append(Recurrence(process, cause, tuple(sorted(again))))
    return tuple(found)


def _repeats(new: CapaLine, group: Sequence[CapaLine]) -> set[str]:
    detected = new.detected_on
    if detected is None:
        return set()
    before = {c.number for c in group if c is not new and _in(c.closed_on, a_year_before(detected), detected)}
    return before | {new.number} if before else set()


def _in(day: date | None, start: date, end: date) -> bool:
    return day is not None and start <= day <= end


def _median(days: Sequence[int]) -> int | None:
    return sorted(days)[len(days) // 2] if days else None
