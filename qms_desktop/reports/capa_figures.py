"""Corrective actions of a period, as part of the execution report: how old, where from, what they cost."""

from __future__ import annotations

from collections.abc import Sequence

from qms_desktop.catalogue import numbered, retold, say
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
    document.heading(say("Corrective actions"))
    document.note(say("CAPAs detected {0}; open and overdue as of {1}.").format(span, day(figures.end)))
    median, unshown = figures.median_days_to_close, figures.gate_not_shown
    document.facts(
        [
            (say("Raised"), counted(len(figures.raised), "CAPA")),
            (say("Closed"), counted(len(figures.closed), "CAPA")),
            (say("Open at the end"), counted(len(figures.open), "CAPA")),
            (say("Overdue at the end"), counted(len(figures.overdue), "CAPA")),
            (say("Median time to close"), "" if median is None else retold(f"{median:g} days")),
            (say("Gate not shown"), counted(len(unshown), "closed CAPA") if unshown else ""),
        ],
        across=2,
    )
    _age(document, figures)
    _clusters(document, figures, span)
    _recurrences(document, figures, span)
    _cost(document, figures.cost, span)


def _age(document: Document, figures: CapaFigures) -> None:
    document.heading(say("How old the open CAPAs are"), 1)
    document.note(say("Days since detection, as of {0}.").format(day(figures.end)))
    if figures.open:
        bars = [Bar(say(bar.name), bar.count) for bar in figures.age]
        document.chart(ageing(bars, unit=say("open CAPAs by age"), width=300))
        unknown = len(figures.open) - sum(bar.count for bar in figures.age)
        if unknown:
            document.note(
                say("Without a day of detection, and so without an age: {0}.").format(
                    counted(unknown, "CAPA")
                )
            )
    else:
        document.note(say("No CAPA is open."))


def _clusters(document: Document, figures: CapaFigures, span: str) -> None:
    document.heading(say("Where they come from"), 1)
    if not figures.raised:
        document.note(say("No CAPA was raised, {0}.").format(span))
        return
    _pareto(document, figures.by_process, say("By process, {0}").format(span))
    _pareto(document, figures.by_cause, say("By cause category, {0}").format(span))
    if any(c.cause_code for c in figures.raised):
        _pareto(document, figures.by_cause_code, say("By cause code, {0}").format(span))


def _pareto(document: Document, bars: Sequence[tally.Bar], caption: str) -> None:
    drawing = pareto(
        [Bar(say(bar.name), bar.count) for bar in bars],
        unit=say("count"),
        width=document.width,
        height=_HEIGHT,
    )
    document.chart(drawing, caption, [say(bar.name) for bar in bars])


def _recurrences(document: Document, figures: CapaFigures, span: str) -> None:
    document.heading(say("What came back"), 1)
    document.note(
        say("Raised {0}, within twelve months of a closed one of the same process and cause.").format(span)
    )
    rows = [[one.process, say(one.cause_category), ", ".join(one.numbers)] for one in figures.recurrences]
    titles = (say("Process"), say("Cause category"), say("CAPAs"))
    document.table([Column(title) for title in titles], rows, say("Nothing came back."))


def _cost(document: Document, cost: Cost, span: str) -> None:
    document.heading(say("Cost of poor quality"), 1)
    document.note(
        say(
            "Cost of the CAPAs raised {0}: {1}, stated for {2} of {3}; the others are not known, and "
            "not counted as nothing."
        ).format(span, numbered(f"{cost.total:,.0f}"), len(cost.stated), cost.raised)
    )
    groups = (
        (say("By process"), cost.by_process),
        (say("By cause category"), cost.by_cause),
        (say("By kind"), cost.by_kind),
    )
    rows: list[list[Cell]] = []
    for name, amounts in groups:
        rows += [
            [name if place == 0 else "", say(one.name), numbered(f"{one.amount:,.0f}"), str(len(one.ids))]
            for place, one in enumerate(amounts)
        ]
    columns = [
        Column(""),
        Column(say("Class")),
        Column(say("Cost"), right=True),
        Column(say("CAPAs"), right=True),
    ]
    if rows:
        document.table(columns, rows)
