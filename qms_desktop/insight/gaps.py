"""Chain gaps: where what leadership intends is not carried to owned, measured, dated work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from sqlalchemy import ColumnElement, and_, exists, not_, or_, select
from sqlalchemy.orm import Session

from qms_desktop.insight.capas import CapaLine, capa_lines
from qms_desktop.insight.execution import ROWS_AT_ONCE, Commitment, commitments
from qms_desktop.insight.kpis import KpiStatus, Outcome, kpi_statuses
from qms_desktop.insight.rows import late_condition
from qms_desktop.model.actions import Action
from qms_desktop.model.bulk import kept
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.day_order import ORDERED
from qms_desktop.model.kpis import Kpi, KpiState
from qms_desktop.model.objectives import Intent, Objective
from qms_desktop.model.processes import Process, ProcessState
from qms_desktop.model.record import Basis, Record
from qms_desktop.model.registers import register
from qms_desktop.model.reviews import Decision, Review

RULES = {
    "intent_without_objective": "Intent without an objective",
    "objective_without_kpi": "Objective without a KPI",
    "objective_without_process": "Objective without a process",
    "objective_without_owner": "Objective without an owner",
    "objective_without_action": "Objective without an action",
    "process_without_owner": "Process without an owner",
    "process_without_kpi": "Process without a KPI",
    "process_without_review_date": "Process without a review date",
    "kpi_without_owner": "KPI without an owner",
    "kpi_without_target": "KPI without a target",
    "kpi_without_direction": "KPI that does not say which way is good",
    "kpi_without_recent_reading": "KPI without a recent reading",
    "missed_kpi_without_capa": "Missed KPI without an open CAPA",
    "imported_miss_without_comment": "Missed readings imported without a comment",
    "capa_without_effectiveness_date": "CAPA without an effectiveness check",
    "imported_gate_not_shown": "Closed by import, not shown by the record",
    "gate_overridden": "Gate passed by an override",
    "decision_without_owner": "Decision without an owner",
    "overdue_without_new_date": "Overdue without a new date",
    "dates_contradict": "Dates contradict each other",
}
"""Rule -> its name on screen and paper, in the order in which execution flows."""

CLAUSES = {
    "intent": "6.2.1",
    "objective": "6.2",
    "process": "4.4.1",
    "kpi": "9.1.1",
    "missed": "10.2.1",
    "capa": "10.2.1",
    "imported": "10.2.2",
    "gate": "10.2.2",
    "decision": "9.3.3",
    "overdue": "6.2.2",
    "dates": "7.5.3",
}
"""First word of a rule -> the clause of ISO 9001 that asks for what is missing; the same in both editions."""

LATE = "overdue_without_new_date"

MISSED_RUNNING = 2
"""A KPI that misses so many periods running needs a CAPA, also where its own trigger is switched off."""


@dataclass(slots=True, unsafe_hash=True)  # 100,000 frozen ones take seven times as long to make
class Gap:
    """One place where the chain is broken."""

    rule: str
    register: str
    id: int
    number: str
    title: str

    @property
    def label(self) -> str:
        """The rule's name on screen and paper."""
        return RULES[self.rule]

    @property
    def clause(self) -> str:
        """The clause that asks for what is missing; empty where none does."""
        return CLAUSES.get(self.rule.split("_")[0], "")


def gaps(
    session: Session,
    as_of: date,
    everything: Sequence[Commitment] | None = None,
    lines: Sequence[CapaLine] | None = None,
    measured: Sequence[KpiStatus] | None = None,
) -> list[Gap]:
    """Return every chain gap on a day, in the order of ``RULES``, then by number.

    Args:
        session: where to read.
        as_of: the day.
        everything: ``commitments`` of that day, where they are read already.
        lines: ``capa_lines``, likewise.
        measured: ``kpi_statuses`` of that day, likewise.
    """
    everything = commitments(session, as_of) if everything is None else everything
    lines = capa_lines(session) if lines is None else lines
    measured = kpi_statuses(session, as_of) if measured is None else measured
    found = [
        gap for rule, cls, condition in _conditions(as_of) for gap in _find(session, rule, cls, condition)
    ]
    found += _kpi_gaps(session, measured)
    found += _decision_gaps(session, as_of)
    found += [Gap(LATE, "action", c.id, c.number, c.title) for c in everything if c.is_overdue(as_of)]
    found += [Gap(LATE, "capa", c.id, c.number, c.title) for c in lines if c.is_overdue(as_of)]
    by_rule: dict[str, list[Gap]] = {rule: [] for rule in RULES}
    for gap in found:
        by_rule[gap.rule].append(gap)
    return kept(session, [one for some in by_rule.values() for one in sorted(some, key=attrgetter("number"))])


def _find(session: Session, rule: str, cls: type[Record], condition: ColumnElement[bool]) -> Iterator[Gap]:
    title = getattr(cls, cls.title_field)
    statement = select(cls.id, cls.number, title).where(cls.withdrawn_on.is_(None), condition)
    statement = statement.order_by(cls.number)  # so that little is left to sort while the window waits
    for id_, number, shown in session.execute(statement, execution_options={"yield_per": ROWS_AT_ONCE}):
        yield Gap(rule, cls.__tablename__, id_, number, shown)


def _conditions(as_of: date) -> Iterator[tuple[str, type[Record], ColumnElement[bool]]]:
    live_objective = and_(Objective.withdrawn_on.is_(None), Objective.state.not_in(Objective.final))
    yield (
        "intent_without_objective",
        Intent,
        not_(exists().where(Objective.intent == Intent.id, live_objective)),
    )
    open_objective = Objective.state.not_in(Objective.final)
    yield "objective_without_kpi", Objective, and_(open_objective, Objective.kpi.is_(None))
    yield "objective_without_process", Objective, and_(open_objective, Objective.process.is_(None))
    yield "objective_without_owner", Objective, and_(open_objective, Objective.owner.is_(None))
    acted = exists().where(Action.objective == Objective.id, Action.withdrawn_on.is_(None))
    yield "objective_without_action", Objective, and_(open_objective, not_(acted))
    in_use = Process.state != ProcessState.RETIRED
    yield "process_without_owner", Process, and_(in_use, Process.owner.is_(None))
    measured = exists().where(
        Kpi.process == Process.id, Kpi.withdrawn_on.is_(None), Kpi.state != KpiState.RETIRED
    )
    yield "process_without_kpi", Process, and_(in_use, not_(measured))
    yield "process_without_review_date", Process, and_(in_use, Process.next_review_on.is_(None))
    yield "kpi_without_owner", Kpi, and_(Kpi.state != KpiState.RETIRED, Kpi.owner.is_(None))
    yield "kpi_without_target", Kpi, and_(Kpi.state != KpiState.RETIRED, Kpi.target.is_(None))
    unjudged = and_(Kpi.target.is_not(None), Kpi.direction.is_(None))
    yield "kpi_without_direction", Kpi, and_(Kpi.state != KpiState.RETIRED, unjudged)
    yield "capa_without_effectiveness_date", Capa, _unchecked()
    for cls in (Objective, Process, Review):
        yield LATE, cls, late_condition(cls, as_of)
    for name, pairs in ORDERED.items():
        one = register(name)
        wrong = (getattr(one, later) < getattr(one, earlier) for earlier, later in pairs)
        yield "dates_contradict", one, or_(*wrong)
    imported = and_(Capa.state == CapaState.CLOSED, Capa.state_basis == Basis.IMPORTED)
    yield "imported_gate_not_shown", Capa, imported
    yield "gate_overridden", Capa, Capa.state_basis == Basis.OVERRIDDEN


def _unchecked() -> ColumnElement[bool]:
    """Planned or further, and no day, no result and no verification of effectiveness."""
    early = (CapaState.OPEN, CapaState.CONTAINED, CapaState.ANALYSED, CapaState.VOID)
    return and_(
        Capa.state.not_in(early),
        Capa.effectiveness_due_on.is_(None),
        or_(
            Capa.state != CapaState.CLOSED,
            and_(Capa.effectiveness_result.is_(None), Capa.verified_on.is_(None)),
        ),
    )


def _kpi_gaps(session: Session, measured: Sequence[KpiStatus]) -> Iterator[Gap]:
    still_open = and_(Capa.withdrawn_on.is_(None), Capa.state.not_in(Capa.final), Capa.kpi.is_not(None))
    acted_on = set(session.scalars(select(Capa.kpi).where(still_open)))
    answered = {
        (row.kpi, row.reading)
        for row in session.execute(select(Capa.kpi, Capa.reading).where(Capa.reading.is_not(None)))
    }
    for kpi in measured:
        acted = kpi.id in acted_on or (kpi.id, kpi.last_period) in answered
        if kpi.outcome is Outcome.NOT_REPORTED:
            yield Gap("kpi_without_recent_reading", "kpi", kpi.id, kpi.number, kpi.name)
        elif (kpi.trigger or kpi.missed_running >= MISSED_RUNNING) and not acted:
            yield Gap("missed_kpi_without_capa", "kpi", kpi.id, kpi.number, kpi.name)
        if kpi.uncommented:
            yield _uncommented(kpi)


def _uncommented(kpi: KpiStatus) -> Gap:
    """One gap a KPI, however long its history is: what came in without a comment, and the newest of it."""
    count, newest = len(kpi.uncommented), kpi.uncommented[-1]
    title = f"{kpi.name}: {newest}" if count == 1 else f"{kpi.name}: {count} readings, the newest {newest}"
    return Gap("imported_miss_without_comment", "kpi", kpi.id, kpi.number, title)


def _decision_gaps(session: Session, as_of: date) -> Iterator[Gap]:
    statement = (
        select(Review.id, Review.number, Decision.sequence, Decision.text)
        .join(Review, Review.id == Decision.review)
        .where(Decision.owner.is_(None), Review.withdrawn_on.is_(None))
        .where(or_(Review.held_on.is_(None), Review.held_on <= as_of))
    )
    for id_, number, sequence, text in session.execute(statement):
        yield Gap("decision_without_owner", "review", id_, number, f"Decision {sequence}: {text}")
