"""An objective's way from baseline to target: the same drawing on its sheet and on its form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from qms_desktop.catalogue import retold, say
from qms_desktop.charts.objective_line import Way, WayPoint, objective_line
from qms_desktop.charts.palette import LIGHT, Palette, sign_of
from qms_desktop.charts.strokes import Chart
from qms_desktop.insight.objectives import LEAD, ObjectiveStatus
from qms_desktop.model import periods


def objective_chart(
    status: ObjectiveStatus,
    as_of: date,
    width: float,
    height: float = 140,
    palette: Palette = LIGHT,
    *,
    filled: bool = False,
    day: Callable[[date], str] = date.isoformat,
) -> Chart | None:
    """Draw how an objective stands on a day; None where nothing is known of its way.

    ``day`` writes a day: in ISO form on paper, as the user does in the window.
    """
    known = status.kpi.points if status.kpi is not None else ()
    points = [
        WayPoint(point.period, last, point.value, sign_of(point.outcome.value))
        for point in known
        if point.value is not None
        and ((last := periods.last_day(point.period)) >= (status.start_on or last) - LEAD)
    ]
    if not points and (status.baseline is None or status.target is None):
        return None
    shown = status.health or status.state
    way = Way(
        points, status.baseline, status.target, status.start_on, status.due_on, as_of, status.unit,
        standing(status, day), sign_of(shown.value), day,
    )  # fmt: skip
    return objective_line(way, width=width, height=height, palette=palette, filled=filled)


def standing(status: ObjectiveStatus, day: Callable[[date], str] = date.isoformat) -> str:
    """Say how an objective stands, why, and how far its actions are; ``day`` writes a day."""
    total = status.actions_open + status.actions_done
    actions = say("{0} of {1} actions done").format(status.actions_done, total) if total else say("no action")
    overdue = say("{0} overdue").format(status.actions_overdue) if status.actions_overdue else ""
    words = (say((status.health or status.state).label), retold(status.why, day), actions, overdue)
    return " · ".join(word for word in words if word)
