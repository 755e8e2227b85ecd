"""Corrective actions of a period, as part of the execution report: how old, where from, what they cost."""

from __future__ import annotations

from collections.abc import Sequence

from qms_desktop.charts.bars import Bar, ageing, pareto
from qms_desktop.insight import tally
from qms_desktop.insight.capas import CapaFigures, Cost
from qms_desktop.reports.cells import counted, day, period
from qms_desktop.reports.document import Document
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.typesetting import Cell

_HEIGHT = 130.0


def print_capas(document: Document, figures: CapaFigures) -> None:
    """Print the CAPA figures of a period under a heading of their own."""
    span = period(figures.start, figures.end)
    document.heading("Corrective actions")
    document.note(f"CAPAs detected {span}; open and overdue as of {day(figures.end)}.")
    median, unshown = figures.median_days_to_close, figures.gate_not_shown
    document.facts(
        [
            ("Raised", counted(len(figures.raised), "CAPA")),
            ("Closed", counted(len(figures.closed), "CAPA")),
            ("Open at the end", counted(len(figures.open), "CAPA")),
            ("Overdue at the end", counted(len(figures.overdue), "CAPA")),
            ("Median time to close", "" if median is None else f"{median:g} days"),
            ("Gate not shown", counted(unshown, "closed CAPA") if unshown else ""),
        ],
        across=2,
    )
    _age(document, figures)
    _clusters(document, figures, span)
    _recurrences(document, figures, span)
    _cost(document, figures.cost, span)


def _age(document: Document, figures: CapaFigures) -> None:
    document.heading("How old the open CAPAs are", 1)
    document.note(f"Days since detection, as of {day(figures.end)}.")
    if figures.open:
        bars = [Bar(bar.name, bar.count) for bar in figures.age]
        document.chart(ageing(bars, unit="open CAPAs by age", width=300))
        unknown = len(figures.open) - sum(bar.count for bar in figures.age)
        if unknown:
            document.note(f"Without a day of detection, and so without an age: {counted(unknown, 'CAPA')}.")
    else:
        document.note("No CAPA is open.")


def _clusters(document: Document, figures: CapaFigures, span: str) -> None:
    document.heading("Where they come from", 1)
    if not figures.raised:
        document.note(f"No CAPA was raised, {span}.")
        return
    _pareto(document, figures.by_process, f"By process, {span}")
    _pareto(document, figures.by_cause, f"By cause category, {span}")
    if any(c.cause_code for c in figures.raised):
        _pareto(document, figures.by_cause_code, f"By cause code, {span}")


def _pareto(document: Document, bars: Sequence[tally.Bar], caption: str) -> None:
    drawing = pareto(
        [Bar(bar.name, bar.count) for bar in bars], unit="count", width=document.width, height=_HEIGHT
    )
    document.chart(drawing, caption, [bar.name for bar in bars])


def _recurrences(document: Document, figures: CapaFigures, span: str) -> None:
    document.heading("What came back", 1)
    document.note(f"Raised {span}, within twelve months of a closed one of the same process and cause.")
    rows = [[one.process, one.cause_category, ", ".join(one.numbers)] for one in figures.recurrences]
    titles = ("Process", "Cause category", "CAPAs")
    document.table([Column(title) for title in titles], rows, "Nothing came back.")


def _cost(document: Document, cost: Cost, span: str) -> None:
    document.heading("Cost of poor quality", 1)
    document.note(
        f"Cost of the CAPAs raised {span}: {cost.total:,.0f}, stated for {len(cost.stated)} of "
        f"{cost.raised}; the others are not known, and not counted as nothing."
    )
    groups = (
        ("By process", cost.by_process),
        ("By cause category", cost.by_cause),
        ("By kind", cost.by_kind),
    )
    rows: list[list[Cell]] = []
    for name, amounts in groups:
        rows += [
            [name if place == 0 else "", one.name, f"{one.amount:,.0f}", str(len(one.ids))]
            for place, one in enumerate(amounts)
        ]
    columns = [Column(""), Column("Class"), Column("Cost", right=True), Column("CAPAs", right=True)]
    if rows:
        document.table(columns, rows)
