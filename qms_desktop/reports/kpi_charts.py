"""A KPI's status as its run chart with a line of words: the same in the review, the wall and on screen."""

from __future__ import annotations

from qms_desktop.catalogue import say
from qms_desktop.charts.palette import LIGHT, Palette, sign_of
from qms_desktop.charts.run_chart import Limits, RunPoint, run_chart
from qms_desktop.charts.scale import figure
from qms_desktop.charts.strokes import Chart
from qms_desktop.insight.kpis import KpiStatus, Outcome
from qms_desktop.reports.typesetting import Marked


def kpi_chart(
    kpi: KpiStatus, width: float, height: float = 112, palette: Palette = LIGHT, *, filled: bool = False
) -> Chart:
    """Draw a KPI's periods against the targets that held then, with its natural limits and signals."""
    points = [
        RunPoint(
            point.period,
            point.value,
            sign_of(point.outcome.value),
            point.target,
            point.upper,
            point.warning,
            point.signals,
        )
        for point in kpi.points
    ]
    found = kpi.limits
    limits = Limits(found.mean, found.lower, found.upper, found.firm, found.count) if found else None
    return run_chart(
        points, unit=kpi.unit, limits=limits, width=width, height=height, palette=palette, filled=filled
    )


def kpi_caption(kpi: KpiStatus) -> tuple[str, Marked]:
    """Give the heading over a KPI's chart and the remark under that."""
    value = "" if kpi.last_value is None else f"{figure(kpi.last_value)} {kpi.unit}".strip()
    newest = f"{kpi.last_period}: {value}" if kpi.last_period else say("no reading yet")
    words = [say(kpi.outcome.label), newest, kpi.process, kpi.owner]
    if kpi.limits is not None and kpi.limits_span:
        words.append(say("limits fixed to {0}").format(kpi.limits_span))
    if kpi.outcome is Outcome.MISSED and kpi.missed_running > 1:
        words.insert(1, say("missed {0} periods running").format(kpi.missed_running))
    remark = " · ".join(word for word in words if word)
    return f"{kpi.number}  {kpi.name}", Marked(sign_of(kpi.outcome.value), remark)
