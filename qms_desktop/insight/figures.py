"""The computed columns of a list, for the records that are looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.insight.kpis import KpiStatus, Outcome, kpi_status
from qms_desktop.insight.objectives import health_of
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import EarlierTarget, Kpi, Reading
from qms_desktop.model.objectives import Objective

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Course:
    """The last periods of a KPI, oldest first, None where nothing was reported."""

    values: tuple[float | None, ...]
    target: float | None
    outcome: Outcome

    def __str__(self) -> str:
        """Nothing: a line is seen, not read."""
        return ""


def figures_of(session: Session, name: str, ids: Sequence[int], today: date) -> dict[int, dict[str, Any]]:
    """Return id -> the values of the computed columns of a register, for some of its records."""
    if name == "kpi":
        return {id_: _kpi_figures(found) for id_, found in _statuses(session, ids, today).items()}
    if name == "objective":
        return _healths(session, ids, today)
    return _ages(session, ids, today) if name == "capa" else {}


def _kpi_figures(found: KpiStatus) -> dict[str, Any]:
    target = found.points[-1].target if found.points else None
    return {
        "outcome": found.outcome,
        "last_value": found.last_value,
        "last_period": found.last_period,
        "course": Course(tuple(point.value for point in found.points), target, found.outcome),
    }


def _statuses(session: Session, ids: Iterable[int], today: date) -> dict[int, KpiStatus]:
    found: dict[int, KpiStatus] = {}
    for some in _slices(list(ids)):
        readings: dict[int, list[Reading]] = defaultdict(list)
        for reading in session.scalars(select(Reading).where(Reading.kpi.in_(some))):
            readings[reading.kpi].append(reading)
        earlier: dict[int, list[EarlierTarget]] = defaultdict(list)
        older = select(EarlierTarget).where(EarlierTarget.kpi.in_(some))
        for target in session.scalars(older.order_by(EarlierTarget.effective_on)):
            earlier[target.kpi].append(target)
        for kpi in session.scalars(select(Kpi).where(Kpi.id.in_(some))):
            found[kpi.id] = kpi_status(kpi, readings[kpi.id], earlier[kpi.id], today)
    return found


def _healths(session: Session, ids: Sequence[int], today: date) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    for some in _slices(ids):
        objectives = session.scalars(select(Objective).where(Objective.id.in_(some))).all()
        kpis = _statuses(session, {one.kpi for one in objectives if one.kpi is not None}, today)
        open_late = (
            Action.objective.in_(some),
            Action.withdrawn_on.is_(None),
            Action.state.not_in(Action.final),
            Action.due_on < today,
        )
        counted = select(Action.objective, func.count()).where(*open_late).group_by(Action.objective)
        overdue = dict(session.execute(counted).all())
        for one in objectives:
            is_over = one.state in Objective.final
            health = health_of(one, kpis.get(one.kpi or 0), overdue.get(one.id, 0), today)[0]
            found[one.id] = {"health": None if is_over else health}
    return found


def _ages(session: Session, ids: Sequence[int], today: date) -> dict[int, dict[str, Any]]:
    """Days from detection to the close or to today; unknown where either day is."""
    found: dict[int, dict[str, Any]] = {}
    for some in _slices(ids):
        days = select(Capa.id, Capa.detected_on, Capa.closed_on, Capa.state).where(Capa.id.in_(some))
        for id_, detected_on, closed_on, state in session.execute(days):
            end = closed_on if state in Capa.final else today
            known = None if detected_on is None or end is None else (end - detected_on).days
            found[id_] = {"age": known}
    return found


def _slices(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
