"""The review pack: the inputs of clause 9.3.2 filled from the data of the period, nothing else.

A pack is plain data, so that it can be fixed as JSON when the review is frozen and printed again unchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.capas import CapaFigures, CapaLine, capa_figures
from qms_desktop.insight.execution import Commitment, Execution, commitments, execution
from qms_desktop.insight.gaps import Gap, gaps
from qms_desktop.insight.kpis import KpiStatus, Outcome, kpi_statuses
from qms_desktop.insight.objectives import ObjectiveStatus, objective_statuses
from qms_desktop.insight.tally import Bar, pareto
from qms_desktop.model.actions import Action, ActionKind
from qms_desktop.model.capas import CapaKind
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process, ProcessState
from qms_desktop.model.reviews import Attendance, Decision, Review, ReviewInput, Topic
from qms_desktop.model.trail import TrailEntry

TOLD = ("Why", "Signals", "Promises kept", "Alike in")
"""Columns of tables whose texts are composed here, and said in the language of whoever reads them."""


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


def review_pack(session: Session, start: date, end: date, today: date, review: Review | None = None) -> Pack:
    """Assemble the review of a period from its data.

    Args:
        session: where to read.
        start: first day of the period.
        end: last day of the period; figures are as of this day.
        today: where the period has not ended, figures are as of this day: nothing is late before its time.
        review: the review the pack belongs to, with what was said and decided; None for figures only.
    """
    people = dict(session.execute(select(Person.id, Person.name)).all())
    said = _said(session, review)
    as_of = min(end, today)
    data = _Data(session, start, as_of)
    return Pack(
        organisation(session),
        review.number if review else "",
        review.title if review else "Management review",
        review.revision if review else 1,
        review.state.label if review else "Figures only",
        start,
        end,
        as_of,
        review.planned_on if review else None,
        review.held_on if review else None,
        people.get(review.chair or 0, "") if review else "",
        (review.location or "") if review else "",
        _attendees(session, review, people),
        data.execution,
        tuple(gaps(session, as_of)),
        tuple(_section(topic, data, said.get(topic)) for topic in Topic),
        _decisions(session, review, people),
        (review.conclusion or "") if review else "",
        (review.verdict or "") if review else "",
        review.next_review_on if review else None,
        people.get(review.approved_by or 0, "") if review else "",
        review.approved_on if review else None,
        session.scalar(select(TrailEntry.hash).order_by(TrailEntry.id.desc()).limit(1)) or "",
    )


class _Data:
    """The period's figures, each computed once."""

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


def _section(topic: Topic, data: _Data, said: ReviewInput | None) -> Section:
    figures, tables, kpis, bars, title = _FILL[topic](data) if topic in _FILL else ((), (), (), (), "")
    return Section(
        topic.value, topic.label, tuple(figures), tuple(table for table in tables if table.rows),
        tuple(kpis), tuple(bars), title,
        (said.discussion or "") if said else "", (said.conclusion or "") if said else "",
        (said.waiver or "") if said else "",
    )  # fmt: skip


_Filled = tuple[Sequence[Figure], Sequence[Table], Sequence[KpiStatus], Sequence[Bar], str]
_Fill = Callable[[_Data], _Filled]


def _earlier_actions(data: _Data) -> _Filled:
    total, overdue = data.execution.total, data.execution.overdue
    moved = tuple(c.id for c in data.execution.fell_due if c.slips)
    moves = f"{total.slips} (in {len(moved)} actions)" if moved else "0"
    kept, kept_as_moved = share(total.kept, total.due), share(total.kept_against_current, total.due)
    figures = [
        Figure("Fell due in the period", str(total.due), "action", total.ids),
        Figure("Kept by the day first promised", kept, "action", total.ids),
        Figure("Kept by the day after moving", kept_as_moved, "action", total.ids),
        Figure("Due dates moved", moves, "action", moved),
        Figure("Overdue at the end of the period", str(len(overdue)), "action", _ids(overdue)),
    ]
    carried = [c for c in data.execution.open if c.review is not None]
    tables = [
        Table(
            "Open actions from earlier reviews",
            ("No", "Action", "Owner", "Due", "Reviews survived"),
            tuple(
                (
                    c.number,
                    c.title,
                    c.owner,
                    day(c.due_on),
                    str(reviews_survived(_raised(c, data), list(data.held_on.values()), data.end)),
                )
                for c in carried
            ),
            "action",
            _ids(carried),
        ),
        Table(
            "Overdue actions",
            ("No", "Action", "Owner", "Due", "Days late", "Moved"),
            tuple(_overdue_row(c, data.end) for c in overdue),
            "action",
            _ids(overdue),
        ),
    ]
    return figures, tables, (), (), ""


def _raised(c: Commitment, data: _Data) -> date | None:
    """The day of a review's action: its own, else that of the review."""
    return c.raised_on or data.held_on.get(c.review or 0)


def _actions_for(kind: ActionKind, title: str) -> _Fill:
    """Actions of a kind that were open at the end of the period, or done in it."""

    def fill(data: _Data) -> _Filled:
        wanted = set(data.session.scalars(select(Action.id).where(Action.kind == kind)))
        rows, ids = [], []
        for c in data.everything:
            done_in_it = c.is_done(data.end) and c.done_on is not None and c.done_on >= data.start
            if c.id in wanted and (done_in_it or c.is_open(data.end)):
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


def _objectives(data: _Data) -> _Filled:
    rows = tuple(_objective_row(o) for o in data.objectives)
    columns = ("No", "Objective", "Owner", "Baseline", "Actual", "Target", "Due", "State", "Why")
    return (), [Table("Objectives", columns, rows, "objective", _ids(data.objectives))], (), (), ""


def _objective_row(o: ObjectiveStatus) -> tuple[str, ...]:
    shown = o.health.label if o.health else o.state.label
    values = tuple(number(value, o.unit) for value in (o.baseline, o.actual, o.target))
    return (o.number, o.title, o.owner, *values, day(o.due_on), shown, o.why)


def _processes(data: _Data) -> _Filled:
    opened = _by_process(data.capas.open)
    missed = _by_process([k for k in data.kpis if k.outcome is Outcome.MISSED])
    scores = {score.name: score for score in data.execution.by_process}
    in_use = select(Process).where(Process.withdrawn_on.is_(None), Process.state != ProcessState.RETIRED)
    people = dict(data.session.execute(select(Person.id, Person.name)).all())
    rows, ids = [], []
    counted: list[Counted] = []
    for at, process in enumerate(data.session.scalars(in_use.order_by(Process.number))):
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


def _corrective_actions(data: _Data) -> _Filled:
    capas = data.capas
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
    return figures, _capa_tables(capas, data.end), (), capas.by_process, "CAPAs raised by process"


def _capa_tables(capas: CapaFigures, end: date) -> list[Table]:
    again = tuple((r.process, r.cause_category, ", ".join(r.numbers)) for r in capas.recurrences)
    counted = tuple(Counted(at, 2, "capa", r.ids) for at, r in enumerate(capas.recurrences))
    columns = ("No", "Title", "Process", "Owner", "Stage", "Due", "Days late")
    return [
        Table(
            "Overdue CAPAs",
            columns,
            tuple(_capa_row(c, end) for c in capas.overdue),
            "capa",
            _ids(capas.overdue),
        ),
        Table(
            "What came back within twelve months",
            ("Process", "Cause category", "CAPAs"),
            again,
            counted=counted,
        ),
    ]


def _capa_row(c: CapaLine, end: date) -> tuple[str, ...]:
    late = (end - c.due_on).days if c.due_on else 0
    return (c.number, c.title, c.process, c.owner, c.state.label, day(c.due_on), str(late))


def _capas_of(kind: CapaKind) -> _Fill:
    def fill(data: _Data) -> _Filled:
        found = [c for c in data.raised if c.kind == kind.label]
        if not found:
            return (), (), (), (), ""
        columns = ("No", "Title", "Process", "Severity", "Detected", "Stage")
        rows = tuple(
            (c.number, c.title, c.process, c.severity, day(c.detected_on), c.state.label) for c in found
        )
        figures = [Figure("Raised in the period", str(len(found)), "capa", _ids(found))]
        return figures, [Table("Raised in the period", columns, rows, "capa", _ids(found))], (), (), ""

    return fill


def _measurement(data: _Data) -> _Filled:
    judged = {outcome: _ids(k for k in data.kpis if k.outcome is outcome) for outcome in Outcome}
    figures = [Figure(outcome.label, str(len(ids)), "kpi", ids) for outcome, ids in judged.items() if ids]
    columns = ("No", "KPI", "Process", "Newest", "Value", "Target", "Outcome", "Signals")
    rows = tuple(_kpi_row(k) for k in data.kpis)
    return figures, [Table("KPIs", columns, rows, "kpi", _ids(data.kpis))], data.kpis, (), ""


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


def _said(session: Session, review: Review | None) -> dict[Topic, ReviewInput]:
    if review is None:
        return {}
    return {
        row.topic: row for row in session.scalars(select(ReviewInput).where(ReviewInput.review == review.id))
    }


def _attendees(
    session: Session, review: Review | None, people: dict[int, str]
) -> tuple[tuple[str, str], ...]:
    if review is None:
        return ()
    rows = session.scalars(select(Attendance).where(Attendance.review == review.id).order_by(Attendance.id))
    return tuple((people.get(row.person, ""), row.presence.label) for row in rows)


def _decisions(session: Session, review: Review | None, people: dict[int, str]) -> tuple[DecisionLine, ...]:
    if review is None:
        return ()
    actions = dict(session.execute(select(Action.id, Action.number)).all())
    rows = session.scalars(select(Decision).where(Decision.review == review.id).order_by(Decision.sequence))
    return tuple(
        DecisionLine(
            row.sequence, row.text, row.kind.label if row.kind else "", people.get(row.owner or 0, ""),
            row.due_on, actions.get(row.action or 0, ""),
        )
        for row in rows
    )  # fmt: skip


def share(kept: int, due: int) -> str:
    """Return a share with the count behind it, e.g. ``64 % (7 of 11)``; the counts alone below five."""
    return f"{kept / due:.0%} ({kept} of {due})".replace("%", " %") if due >= 5 else f"{kept} of {due}"


def day(value: date | None) -> str:
    """Return a day in ISO form, empty where there is none."""
    return value.isoformat() if value else ""


def number(value: float | None, unit: str = "") -> str:
    """Return a value with its unit, empty where there is none."""
    if value is None:
        return ""
    return f"{value:,.6g} {unit}".strip()
