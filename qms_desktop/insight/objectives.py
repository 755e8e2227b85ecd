"""Health of objectives: computed from the KPI, the actions and the time left; never typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.execution import Commitment, commitments
from qms_desktop.insight.kpis import KpiStatus, Outcome, kpi_statuses
from qms_desktop.model import periods
from qms_desktop.model.actions import Action
from qms_desktop.model.fields import Choice
from qms_desktop.model.kpis import Direction
from qms_desktop.model.objectives import Intent, Objective, ObjectiveState
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process

TOLERANCE = 0.1
"""At risk: behind the line by at most this share of the way from baseline to target."""
LEAD = timedelta(days=92)
"""How long before an objective's start readings still belong to its way: where the baseline came from."""


_ROUNDING = 1e-9
"""Shares of the way that are nothing but the rounding of binary fractions."""


class Health(Choice):
    """No data is never green."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    NO_DATA = "no_data"


@dataclass(frozen=True, slots=True)
class ObjectiveStatus:
    """One objective on one day."""

    id: int
    number: str
    title: str
    intent: str
    process: str
    owner: str
    state: ObjectiveState
    health: Health | None
    """None once it is reached, missed or cancelled."""
    why: str
    """What the health rests on, in a few words."""
    kpi: KpiStatus | None
    baseline: float | None
    target: float | None
    unit: str
    expected: float | None
    """Where the line from baseline to target stands today."""
    actual: float | None
    start_on: date | None
    due_on: date | None
    actions_open: int
    actions_overdue: int
    actions_done: int


def objective_statuses(
    session: Session,
    as_of: date,
    everything: Sequence[Commitment] | None = None,
    measured: Sequence[KpiStatus] | None = None,
    only: Collection[int] | None = None,
) -> list[ObjectiveStatus]:
    """Return every objective in use, by number.

    Args:
        session: where to read.
        as_of: the day.
        everything: ``commitments`` of that day, where they are read already.
        measured: ``kpi_statuses`` of that day, where they are read already.
        only: ids of those that are wanted; the actions and KPIs of others are not read.
    """
    live = select(Objective).where(Objective.withdrawn_on.is_(None)).order_by(Objective.number)
    live = live.where(Objective.id.in_(only)) if only is not None else live
    found = session.scalars(live).all()
    people = dict(session.execute(select(Person.id, Person.name)).all())
    processes = dict(session.execute(select(Process.id, Process.name)).all())
    intents = dict(session.execute(select(Intent.id, Intent.title)).all())
    if measured is None:
        own = {one.kpi for one in found if one.kpi is not None} if only is not None else None
        measured = kpi_statuses(session, as_of, only=own)
    if everything is None:
        serving = Action.objective.in_(only) if only is not None else Action.objective.is_not(None)
        everything = commitments(session, as_of, serving)
    kpis = {kpi.id: kpi for kpi in measured}
    actions: dict[int | None, list[Commitment]] = defaultdict(list)
    for commitment in everything:
        actions[commitment.objective].append(commitment)
    names = {"intent": intents, "process": processes, "owner": people}
    return [
        _status(objective, kpis.get(objective.kpi or 0), actions[objective.id], as_of, names)
        for objective in found
    ]


def objective_status(session: Session, id_: int, as_of: date) -> ObjectiveStatus | None:
    """Return one objective in use with the readings of its KPI from before its start on; None for no such."""
    found = next(iter(objective_statuses(session, as_of, only=(id_,))), None)
    if found is None or found.kpi is None or found.start_on is None:
        return found
    since = found.start_on - LEAD
    kpi = next(iter(kpi_statuses(session, as_of, since, only=(found.kpi.id,))), found.kpi)
    return replace(found, kpi=kpi)


def _status(
    objective: Objective,
    kpi: KpiStatus | None,
    actions: Sequence[Commitment],
    as_of: date,
    names: Mapping[str, Mapping[int, str]],
) -> ObjectiveStatus:
    overdue = sum(action.is_overdue(as_of) for action in actions)
    expected = expected_value(objective, kpi)
    health, why = (
        (None, "") if objective.state in Objective.final else health_of(objective, kpi, overdue, as_of)
    )
    return ObjectiveStatus(
        objective.id, objective.number, objective.title,
        names["intent"].get(objective.intent or 0, ""), names["process"].get(objective.process or 0, ""),
        names["owner"].get(objective.owner or 0, ""),
        objective.state, health, why, kpi, objective.baseline, objective.target,
        objective.unit or (kpi.unit if kpi else ""), expected, kpi.last_value if kpi else None,
        objective.start_on, objective.due_on, sum(a.is_open(as_of) for a in actions), overdue,
        sum(a.is_done(as_of) for a in actions),
    )  # fmt: skip


def health_of(objective: Objective, kpi: KpiStatus | None, overdue: int, as_of: date) -> tuple[Health, str]:
    """Return an open objective's health on a day, and why.

    In this order: past its day it is off track. Not begun, without a KPI, or with nothing measured lately or
    since its start there is no data. At its target it is on track; on its way there the straight line from
    baseline to target decides, else, where baseline, start or due date are missing, the KPI's own outcome.
    An overdue action takes it from on track to at risk.
    """
    if objective.due_on is not None and objective.due_on < as_of:
        return Health.OFF_TRACK, f"due {objective.due_on.isoformat()} has passed"
    if objective.start_on is not None and objective.start_on > as_of:
        return Health.NO_DATA, f"starts {objective.start_on.isoformat()}"
    if kpi is None:
        return Health.NO_DATA, "no KPI"
    if kpi.outcome is Outcome.NOT_REPORTED or kpi.last_value is None or kpi.last_period is None:
        return Health.NO_DATA, f"no recent reading of {kpi.number}"
    if objective.start_on is not None and periods.last_day(kpi.last_period) < objective.start_on:
        return Health.NO_DATA, f"no reading of {kpi.number} since {objective.start_on.isoformat()}"
    health, why = _against_target(objective, kpi, kpi.last_value)
    if health is Health.ON_TRACK and overdue:
        return Health.AT_RISK, "1 overdue action" if overdue == 1 else f"{overdue} overdue actions"
    return health, why


def _against_target(objective: Objective, kpi: KpiStatus, value: float) -> tuple[Health, str]:
    baseline, target = objective.baseline, objective.target
    way = 0.0 if baseline is None or target is None else target - baseline
    good = {Direction.HIGHER: 1.0, Direction.LOWER: -1.0}.get(kpi.direction, 0.0) if kpi.direction else 0.0
    if way * good < 0:
        return Health.NO_DATA, f"its target lies on the wrong side of its baseline for {kpi.number}"
    direction = way or good
    if target is None or not direction:
        return _from_outcome(kpi)
    if (value - target) * direction >= 0:
        return Health.ON_TRACK, "at its target"
    expected = expected_value(objective, kpi)
    if expected is None:
        return _from_outcome(kpi)
    behind = (expected - value) / way if way else 1.0
    if behind <= _ROUNDING:
        return Health.ON_TRACK, "at or ahead of the line to the target"
    gap = f"{abs(expected - value):.3g} {objective.unit or kpi.unit}".strip()
    said = f"{gap} behind the line to the target"
    return (Health.AT_RISK if behind <= TOLERANCE + _ROUNDING else Health.OFF_TRACK), said


def _from_outcome(kpi: KpiStatus) -> tuple[Health, str]:
    said = {
        Outcome.MET: (Health.ON_TRACK, f"{kpi.number} met its target"),
        Outcome.AT_RISK: (Health.AT_RISK, f"{kpi.number} is at risk"),
        Outcome.MISSED: (Health.OFF_TRACK, f"{kpi.number} missed its target"),
    }
    return said.get(kpi.outcome, (Health.NO_DATA, f"{kpi.number} is not judged"))


def expected_value(objective: Objective, kpi: KpiStatus | None) -> float | None:
    """Return where the straight line from baseline to target stands at the end of the KPI's newest period.

    None where there is no line: baseline, target, start or due date are missing, or it ends before it starts.
    """
    if kpi is None or kpi.last_period is None or objective.start_on is None or objective.due_on is None:
        return None
    if objective.baseline is None or objective.target is None or objective.due_on <= objective.start_on:
        return None
    passed = (periods.last_day(kpi.last_period) - objective.start_on).days
    share = min(1.0, max(0.0, passed / (objective.due_on - objective.start_on).days))
    return objective.baseline + share * (objective.target - objective.baseline)
