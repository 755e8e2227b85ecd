"""The KPI wall: how each KPI stands, then its run chart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from qms_desktop.charts.palette import Sign
from qms_desktop.charts.scale import figure
from qms_desktop.insight.kpis import KpiStatus, Outcome, Point
from qms_desktop.model.organisation import Organisation
from qms_desktop.reports.cells import day, marked
from qms_desktop.reports.document import Document
from qms_desktop.reports.kpi_charts import kpi_caption, kpi_chart
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.typesetting import Cell, Marked


def kpis_pdf(
    organisation: Organisation,
    kpis: Sequence[KpiStatus],
    as_of: date,
    on_page: Callable[[int], object] | None = None,
) -> bytes:
    """Print every KPI: one table of outcomes, then the run charts.

    Raises:
        OutputError: the organisation's logo is no picture.
    """
    stamp = f"As of {day(as_of)}"
    identity = Identity("KPIs", "KPI wall", organisation, as_of, f"KPI-{day(as_of)}", stamp=stamp)
    document = Document(identity, wide=True)
    document.title_block([("As of", day(as_of)), *_counts(kpis)], across=3)
    document.heading("Outcomes")
    columns = [
        *(Column(title) for title in ("No", "KPI", "Process", "Owner", "Newest period")),
        *(Column(title, right=True) for title in ("Value", "Target")),
        *(Column(title) for title in ("Outcome", "Natural limits", "Signals")),
    ]
    document.table(columns, [_row(kpi) for kpi in kpis], "There is no KPI yet.")
    misses = _misses(kpis)
    if misses:
        document.heading("Misses and what was said about them")
        titles = [Column("No"), Column("KPI"), Column("Period"), Column("Value", right=True)]
        document.table([*titles, Column("Target", right=True), Column("Comment")], misses, "")
    if kpis:
        document.page_break()
        document.heading("Run charts")
        half = document.width / 2 - 6
        document.charts([(*kpi_caption(kpi), kpi_chart(kpi, half, 108)) for kpi in kpis])
    return document.render(on_page)


def _counts(kpis: Sequence[KpiStatus]) -> list[tuple[str, Cell]]:
    counted = Counter(kpi.outcome for kpi in kpis)
    return [(outcome.label, str(counted[outcome])) for outcome in Outcome if counted[outcome]]


def _row(kpi: KpiStatus) -> list[Cell]:
    newest = next((point for point in kpi.points if point.period == kpi.last_period), None)
    return [
        kpi.number,
        kpi.name,
        kpi.process,
        kpi.owner,
        kpi.last_period or "",
        "" if kpi.last_value is None else f"{figure(kpi.last_value)} {kpi.unit}".strip(),
        _target(newest),
        _outcome(kpi),
        _limits(kpi),
        "; ".join(kpi.signals),
    ]


def _outcome(kpi: KpiStatus) -> Cell:
    shown = marked(kpi.outcome.label)
    if kpi.outcome is Outcome.MISSED and kpi.missed_running > 1 and isinstance(shown, Marked):
        return Marked(shown.sign, f"{shown.text}, {kpi.missed_running} running")
    return shown


def _target(point: Point | None) -> str:
    values = (point.target, point.upper) if point else ()
    return " to ".join(figure(value) for value in values if value is not None)


def _limits(kpi: KpiStatus) -> str:
    if kpi.limits is None:
        return ""
    words = [f"{figure(kpi.limits.lower)} to {figure(kpi.limits.upper)}"]
    if not kpi.limits.firm:
        words.append(f"provisional, {kpi.limits.count} readings" if kpi.limits.count else "provisional")
    if kpi.limits_span:
        words.append(f"fixed to {kpi.limits_span}")
    return "; ".join(words)


def _misses(kpis: Sequence[KpiStatus]) -> list[list[Cell]]:
    """Every missed period of the charts with what was said about it, the newest of each KPI first."""
    return [
        [
            kpi.number,
            kpi.name,
            point.period,
            "" if point.value is None else f"{figure(point.value)} {kpi.unit}".strip(),
            _target(point),
            point.comment or Marked(Sign.NO_DATA, "no comment"),
        ]
        for kpi in kpis
        for point in reversed(kpi.points)
        if point.outcome is Outcome.MISSED
    ]
