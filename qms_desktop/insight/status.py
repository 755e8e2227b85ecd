"""Everything at a glance on one day: what ``qms-desktop status`` prints and the home page shows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.insight.capas import CapaFigures, capa_figures, capa_lines
from qms_desktop.insight.execution import Execution, commitments, execution, score_before
from qms_desktop.insight.gaps import Gap, gaps
from qms_desktop.insight.kpis import KpiStatus, kpi_statuses
from qms_desktop.insight.objectives import Health, ObjectiveStatus, objective_statuses
from qms_desktop.model.bulk import collector_at_rest
from qms_desktop.model.objectives import ObjectiveState
from qms_desktop.model.reviews import Review, ReviewState


@dataclass(frozen=True, slots=True)
class NextReview:
    """The management review to come, and what it lacks."""

    id: int | None
    """None where no review is planned yet and only its day is known."""
    number: str
    on: date
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """The state of the system on one day."""

    as_of: date
    execution: Execution
    objectives: tuple[ObjectiveStatus, ...]
    kpis: tuple[KpiStatus, ...]
    capas: CapaFigures
    gaps: tuple[Gap, ...]
    next_review: NextReview | None
    score_before: float | None = None
    """The execution score of the twelve months before those of ``execution``."""


@collector_at_rest()
def status(session: Session, as_of: date) -> Status:
    """Return the state of the system on a day; ``insight.past.stood`` gives the session of a past one."""
    everything, lines = commitments(session, as_of), capa_lines(session)
    kpis = kpi_statuses(session, as_of)
    kept = execution(session, as_of, everything=everything)
    return Status(
        as_of,
        kept,
        tuple(objective_statuses(session, as_of, everything, kpis)),
        tuple(kpis),
        capa_figures(session, as_of, lines=lines),
        tuple(gaps(session, as_of, everything, lines, kpis)),
        next_review(session),
        score_before(everything, kept.start),
    )


def next_review(session: Session) -> NextReview | None:
    """Return the earliest review still to be held, else the day that the newest one named."""
    ahead = (ReviewState.PLANNED, ReviewState.FROZEN)
    planned = session.scalars(
        select(Review)
        .where(Review.withdrawn_on.is_(None), Review.state.in_(ahead), Review.planned_on.is_not(None))
        .order_by(Review.planned_on)
        .limit(1)
    ).first()
    if planned is not None and planned.planned_on is not None:
        return NextReview(planned.id, planned.number, planned.planned_on, _lacks(planned))
    named = session.scalar(select(func.max(Review.next_review_on)).where(Review.withdrawn_on.is_(None)))
    return NextReview(None, "", named, ("it is not planned yet",)) if named else None


def _lacks(review: Review) -> tuple[str, ...]:
    checks = (
        (review.period_start is None or review.period_end is None, "the period"),
        (review.chair is None, "a chair"),
        (review.state is ReviewState.PLANNED, "frozen figures"),
    )
    return tuple(words for lacks, words in checks if lacks)


def status_json(found: Status) -> dict[str, Any]:
    """Return the document that ``status --json`` prints."""
    total = found.execution.total
    health = Counter(objective.health for objective in found.objectives)
    states = Counter(objective.state for objective in found.objectives)
    return {
        "as_of": found.as_of.isoformat(),
        "execution": {
            "due": total.due,
            "kept": total.kept,
            "score": total.score,
            "kept_against_current": total.kept_against_current,
            "slips": total.slips,
        },
        "commitments": {"open": len(found.execution.open), "overdue": len(found.execution.overdue)},
        "objectives": {
            **{one.value: health[one] for one in Health},
            "reached": states[ObjectiveState.REACHED],
            "missed": states[ObjectiveState.MISSED],
        },
        "kpis": [_kpi_json(kpi) for kpi in found.kpis],
        "capa": {
            "open": len(found.capas.open),
            "overdue": len(found.capas.overdue),
            "by_state": {state.value: count for state, count in found.capas.by_state},
        },
        "gaps": [{"rule": gap.rule, "register": gap.register, "number": gap.number} for gap in found.gaps],
        "next_review": found.next_review.on.isoformat() if found.next_review else None,
    }


def _kpi_json(kpi: KpiStatus) -> dict[str, Any]:
    limits = kpi.limits
    return {
        "number": kpi.number,
        "last_period": kpi.last_period,
        "outcome": kpi.outcome.value,
        "signals": list(kpi.signals),
        "limits": [limits.lower, limits.mean, limits.upper] if limits else None,
    }
