"""What the data of a period says to each input of clause 9.3.2: figures, tables, charts to draw."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.capas import CapaFigures, CapaLine, capa_figures
from qms_desktop.insight.execution import Commitment, commitments, execution
from qms_desktop.insight.figure_text import day, number, share
from qms_desktop.insight.kpis import KpiStatus, Outcome, kpi_statuses
from qms_desktop.insight.objectives import ObjectiveStatus, objective_statuses
from qms_desktop.insight.pack import Counted, Figure, Section, Table
from qms_desktop.insight.tally import Bar, pareto
from qms_desktop.model.actions import Action, ActionKind
from qms_desktop.model.capas import CapaKind
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process, ProcessState
from qms_desktop.model.reviews import Review, ReviewInput, Topic


class Period:
    """The figures of a period, each computed once for all inputs."""

    def __init__(self, session: Session, start: date, end: date) -> None:
        self.session, self.start, self.end = session, start, end
        self.everything = commitments(session, end)
        self.execution = execution(session, end, start, self.everything)
        self.capas = capa_figures(session, end, start)
        self.raised = self.capas.raised
        self.objectives = objective_statuses(session, end)
        self.kpis = kpi_statuses(session, end, start)
        held = select(Review.id, Review.held_on).where(Review.withdrawn_on.is_(None))
        self.held_on = {id_: held_on for id_, held_on in session.execute(held) if held_on is not None}


def reviews_survived(raised_on: date | None, held: Sequence[date], until: date) -> int:
    """Return how many reviews an action has survived: those held after it was raised, while it was open.

    Args:
        raised_on: day of the action; none is known to be survived without it.
        held: the days on which reviews were held.
        until: last day on which the action was open, or the day of the figures.
    """
    return sum(1 for held_on in held if raised_on is not None and raised_on < held_on <= until)


def section(topic: Topic, period: Period, said: ReviewInput | None) -> Section:
    """Return one input of the review: its figures of the period, and what people said to it."""
    figures, tables, kpis, bars, title = _FILL[topic](period) if topic in _FILL else ((), (), (), (), "")
    return Section(
        topic.value, topic.label, tuple(figures), tuple(table for table in tables if table.rows),
        tuple(kpis), tuple(bars), title,
        (said.discussion or "") if said else "", (said.conclusion or "") if said else "",
        (said.waiver or "") if said else "",
    )  # fmt: skip


_Filled = tuple[Sequence[Figure], Sequence[Table], Sequence[KpiStatus], Sequence[Bar], str]
_Fill = Callable[[Period], _Filled]


def _earlier_actions(period: Period) -> _Filled:
    total, overdue = period.execution.total, period.execution.overdue
    moved = tuple(c.id for c in period.execution.fell_due if c.slips)
    moves = f"{total.slips} (in {len(moved)} actions)" if moved else "0"
    kept, kept_as_moved = share(total.kept, total.due), share(total.kept_against_current, total.due)
    figures = [
        Figure("Fell due in the period", str(total.due), "action", total.ids),
        Figure("Kept by the day first promised", kept, "action", total.ids),
        Figure("Kept by the day after moving", kept_as_moved, "action", total.ids),
        Figure("Due dates moved", moves, "action", moved),
        Figure("Overdue at the end of the period", str(len(overdue)), "action", _ids(overdue)),
    ]
    return figures, [_carried_over(period), _overdue_actions(period)], (), (), ""


def _carried_over(period: Period) -> Table:
    carried = [c for c in period.execution.open if c.review is not None]
    held = list(period.held_on.values())
    rows = tuple((*_promise(c), str(reviews_survived(_raised(c, period), held, period.end))) for c in carried)
    columns = ("No", "Action", "Owner", "Due", "Reviews survived")
    return Table("Open actions from earlier reviews", columns, rows, "action", _ids(carried))


def _overdue_actions(period: Period) -> Table:
    overdue = period.execution.overdue
    rows = tuple(_overdue_row(c, period.end) for c in overdue)
    columns = ("No", "Action", "Owner", "Due", "Days late", "Moved")
    return Table("Overdue actions", columns, rows, "action", _ids(overdue))


def _raised(c: Commitment, period: Period) -> date | None:
    """The day of a review's action: its own, else that of the review."""
    return c.raised_on or period.held_on.get(c.review or 0)


def _actions_for(kind: ActionKind, title: str) -> _Fill:
    """Actions of a kind that were open at the end of the period, or done in it."""

    def fill(period: Period) -> _Filled:
        wanted = set(period.session.scalars(select(Action.id).where(Action.kind == kind)))
        rows, ids = [], []
        for c in period.everything:
            done_in_it = c.is_done(period.end) and c.done_on is not None and c.done_on >= period.start
            if c.id in wanted and (done_in_it or c.is_open(period.end)):
                rows.append((*_promise(c), c.process, day(c.done_on) if done_in_it else ""))
                ids.append(c.id)
        columns = ("No", "Action", "Owner", "Due", "Process", "Done")
        return (), [Table(title, columns, tuple(rows), "action", tuple(ids))], (), (), ""

    return fill


def _overdue_row(c: Commitment, end: date) -> tuple[str, ...]:
    late = (end - c.due_on).days if c.due_on else 0
    return (*_promise(c), str(late), str(c.slips) if c.slips else "")


def _promise(c: Commitment) -> tuple[str, ...]:
    return (c.number, c.title, c.owner, day(c.due_on))


def _objectives(period: Period) -> _Filled:
    rows = tuple(_objective_row(o) for o in period.objectives)
    columns = ("No", "Objective", "Owner", "Baseline", "Actual", "Target", "Due", "State", "Why")
    return (), [Table("Objectives", columns, rows, "objective", _ids(period.objectives))], (), (), ""


def _objective_row(o: ObjectiveStatus) -> tuple[str, ...]:
    shown = o.health.label if o.health else o.state.label
    values = tuple(number(value, o.unit) for value in (o.baseline, o.actual, o.target))
    return (o.number, o.title, o.owner, *values, day(o.due_on), shown, o.why)


def _processes(period: Period) -> _Filled:
    opened = _by_process(period.capas.open)
    missed = _by_process([k for k in period.kpis if k.outcome is Outcome.MISSED])
    scores = {score.name: score for score in period.execution.by_process}
    in_use = select(Process).where(Process.withdrawn_on.is_(None), Process.state != ProcessState.RETIRED)
    people = dict(period.session.execute(select(Person.id, Person.name)).all())
    rows, ids = [], []
    counted: list[Counted] = []
    for at, process in enumerate(period.session.scalars(in_use.order_by(Process.number))):
        score = scores.get(process.name)
        kept = f"{score.kept} of {score.due}" if score else ""
        behind = (
            ("kpi", missed.get(process.name, ())),
            ("capa", opened.get(process.name, ())),
            ("action", score.ids if score else ()),
        )
        counts = (str(len(found) or "") for _, found in behind[:2])
        rows.append((process.number, process.name, people.get(process.owner or 0, ""), *counts, kept))
        ids.append(process.id)
        counted += [Counted(at, 3 + nth, name, found) for nth, (name, found) in enumerate(behind) if found]
    columns = ("No", "Process", "Owner", "KPIs missed", "Open CAPAs", "Promises kept")
    table = Table("Processes", columns, tuple(rows), "process", tuple(ids), tuple(counted))
    return (), [table], (), (), ""


def _by_process(records: Iterable[CapaLine | KpiStatus]) -> dict[str, tuple[int, ...]]:
    return {bar.name: bar.ids for bar in pareto((one.process, one.id) for one in records)}


def _ids(records: Iterable[Commitment | CapaLine | KpiStatus | ObjectiveStatus]) -> tuple[int, ...]:
    return tuple(one.id for one in records)


def _corrective_actions(period: Period) -> _Filled:
    capas = period.capas
    figures = [
        Figure("Raised in the period", str(len(capas.raised)), "capa", _ids(capas.raised)),
        Figure("Closed in the period", str(len(capas.closed)), "capa", _ids(capas.closed)),
        Figure("Open at its end", str(len(capas.open)), "capa", _ids(capas.open)),
        Figure("Overdue at its end", str(len(capas.overdue)), "capa", _ids(capas.overdue)),
    ]
    if capas.median_days_to_close is not None:
        dated = _ids(c for c in capas.closed if c.closed_on and c.detected_on)
        figures.append(Figure("Median time to close", f"{capas.median_days_to_close:g} days", "capa", dated))
    if capas.cost.stated:
        known = f"{capas.cost.total:,.0f} (stated for {len(capas.cost.stated)} of {capas.cost.raised})"
        figures.append(Figure("Cost of those raised", known, "capa", capas.cost.stated))
    if unshown := capas.gate_not_shown:
        words = "Closed, gate not shown (imported)"
        figures.append(Figure(words, str(len(unshown)), "capa", unshown))
    return figures, _capa_tables(capas, period.end), (), capas.by_process, "CAPAs raised by process"


def _capa_tables(capas: CapaFigures, end: date) -> list[Table]:
    columns = ("No", "Title", "Process", "Owner", "Stage", "Due", "Days late")
    late = tuple(_capa_row(c, end) for c in capas.overdue)
    again = tuple((r.process, r.cause_category, ", ".join(r.numbers)) for r in capas.recurrences)
    counted = tuple(Counted(at, 2, "capa", r.ids) for at, r in enumerate(capas.recurrences))
    came_back = ("Process", "Cause category", "CAPAs")
    return [
        Table("Overdue CAPAs", columns, late, "capa", _ids(capas.overdue)),
        Table("What came back within twelve months", came_back, again, counted=counted),
    ]


def _capa_row(c: CapaLine, end: date) -> tuple[str, ...]:
    late = (end - c.due_on).days if c.due_on else 0
    return (c.number, c.title, c.process, c.owner, c.state.label, day(c.due_on), str(late))


def _capas_of(kind: CapaKind) -> _Fill:
    def fill(period: Period) -> _Filled:
        found = [c for c in period.raised if c.kind == kind.label]
        if not found:
            return (), (), (), (), ""
        columns = ("No", "Title", "Process", "Severity", "Detected", "Stage")
        rows = tuple(
            (c.number, c.title, c.process, c.severity, day(c.detected_on), c.state.label) for c in found
        )
        figures = [Figure("Raised in the period", str(len(found)), "capa", _ids(found))]
        return figures, [Table("Raised in the period", columns, rows, "capa", _ids(found))], (), (), ""

    return fill


def _measurement(period: Period) -> _Filled:
    judged = {outcome: _ids(k for k in period.kpis if k.outcome is outcome) for outcome in Outcome}
    figures = [Figure(outcome.label, str(len(ids)), "kpi", ids) for outcome, ids in judged.items() if ids]
    columns = ("No", "KPI", "Process", "Newest", "Value", "Target", "Outcome", "Signals")
    rows = tuple(_kpi_row(k) for k in period.kpis)
    return figures, [Table("KPIs", columns, rows, "kpi", _ids(period.kpis))], period.kpis, (), ""


def _kpi_row(k: KpiStatus) -> tuple[str, ...]:
    against = next((p.target for p in k.points if p.period == k.last_period), None)
    signals = "; ".join(k.signals)
    values = (number(k.last_value, k.unit), number(against, k.unit))
    return (k.number, k.name, k.process, k.last_period or "", *values, k.outcome.label, signals)


_FILL: dict[Topic, _Fill] = {
    Topic.ACTIONS: _earlier_actions,
    Topic.CUSTOMERS: _capas_of(CapaKind.COMPLAINT),
    Topic.OBJECTIVES: _objectives,
    Topic.PROCESSES: _processes,
    Topic.CAPAS: _corrective_actions,
    Topic.MEASUREMENT: _measurement,
    Topic.AUDITS: _capas_of(CapaKind.AUDIT_FINDING),
    Topic.PROVIDERS: _capas_of(CapaKind.SUPPLIER),
    Topic.RESOURCES: _actions_for(ActionKind.RESOURCES, "Actions for resources"),
    Topic.RISKS: _actions_for(ActionKind.PREVENTIVE, "Preventive actions"),
    Topic.IMPROVEMENT: _capas_of(CapaKind.OPPORTUNITY),
}
