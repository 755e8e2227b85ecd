"""The KPI wall: how each KPI stands, then its run chart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from qms_desktop.catalogue import say
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
    stamp = say("As of {0}").format(day(as_of))
    identity = Identity(say("KPIs"), say("KPI wall"), organisation, as_of, f"KPI-{day(as_of)}", stamp=stamp)
    document = Document(identity, wide=True)
    document.title_block([(say("As of"), day(as_of)), *_counts(kpis)], across=3)
    document.knowledge()
    document.heading(say("Outcomes"))
    columns = [
        *(Column(title) for title in (say("No"), "KPI", say("Process"), say("Owner"), say("Newest period"))),
        *(Column(title, right=True) for title in (say("Value"), say("Target"))),
        *(Column(title) for title in (say("Outcome"), say("Natural limits"), say("Signals"))),
    ]
    document.table(columns, [_row(kpi) for kpi in kpis], say("There is no KPI yet."))
    misses = _misses(kpis)
    if misses:
        document.heading(say("Misses and what was said about them"))
        titles = [Column(say("No")), Column("KPI"), Column(say("Period")), Column(say("Value"), right=True)]
        document.table([*titles, Column(say("Target"), right=True), Column(say("Comment"))], misses, "")
    if kpis:
        document.page_break()
        document.heading(say("Run charts"))
        half = document.width / 2 - 6
        document.charts([(*kpi_caption(kpi), kpi_chart(kpi, half, 108)) for kpi in kpis])
    return document.render(on_page)


def _counts(kpis: Sequence[KpiStatus]) -> list[tuple[str, Cell]]:
    counted = Counter(kpi.outcome for kpi in kpis)
    return [(say(outcome.label), str(counted[outcome])) for outcome in Outcome if counted[outcome]]


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
        "; ".join(map(say, kpi.signals)),
    ]


def _outcome(kpi: KpiStatus) -> Cell:
    shown = marked(kpi.outcome.label)
    if kpi.outcome is Outcome.MISSED and kpi.missed_running > 1 and isinstance(shown, Marked):
        return Marked(shown.sign, say("{0}, {1} running").format(shown.text, kpi.missed_running))
    return shown


def _target(point: Point | None) -> str:
    values = (point.target, point.upper) if point else ()
    known = [figure(value) for value in values if value is not None]
    return say("{0} to {1}").format(*known) if len(known) == 2 else "".join(known)


def _limits(kpi: KpiStatus) -> str:
    if kpi.limits is None:
        return ""
    words = [say("{0} to {1}").format(figure(kpi.limits.lower), figure(kpi.limits.upper))]
    if not kpi.limits.firm:
        words.append(
            say("provisional, {0} readings").format(kpi.limits.count)
            if kpi.limits.count
            else say("provisional")
        )
    if kpi.limits_span:
        words.append(say("fixed to {0}").format(kpi.limits_span))
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
            point.comment or Marked(Sign.NO_DATA, say("no comment")),
        ]
        for kpi in kpis
        for point in reversed(kpi.points)
        if point.outcome is Outcome.MISSED
    ]
