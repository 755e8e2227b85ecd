"""The execution report: promises kept, dates moved, what is overdue and for how long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from qms_desktop.charts.bars import Bar, ageing
from qms_desktop.charts.palette import Sign
from qms_desktop.insight.capas import CapaFigures
from qms_desktop.insight.execution import FEWEST, Commitment, Execution, Score
from qms_desktop.insight.pack import share
from qms_desktop.insight.workload import COMING, workload
from qms_desktop.model.organisation import Organisation
from qms_desktop.reports.capa_figures import print_capas
from qms_desktop.reports.cells import counted, day, period
from qms_desktop.reports.document import Document
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.typesetting import Cell


def execution_pdf(
    organisation: Organisation,
    figures: Execution,
    capas: CapaFigures,
    on_page: Callable[[int], object] | None = None,
) -> bytes:
    """Print the execution of a period: promises first, then corrective actions of the same period.

    Raises:
        OutputError: the organisation's logo is no picture.
    """
    span = period(figures.start, figures.end)
    identity = Identity(
        "Execution",
        "Are we keeping our word?",
        organisation,
        figures.end,
        f"EXECUTION-{day(figures.end)}",
        stamp=f"Figures of {span}",
    )
    document = Document(identity)
    total = figures.total
    document.title_block(
        [
            ("Period", span),
            ("Fell due", counted(total.due, "promise")),
            ("Kept as first promised", share(total.kept, total.due)),
            ("Kept after moving dates", share(total.kept_against_current, total.due)),
            ("Due dates moved", counted(total.slips, "time")),
            ("Overdue at the end", f"{len(figures.overdue)} of {counted(len(figures.open), 'open promise')}"),
        ],
        across=2,
    )
    if total.due < FEWEST:
        document.stress(f"Fewer than {FEWEST} promises fell due: no score is given.")
    _by_process(document, figures, span)
    _by_objective(document, figures, span)
    _by_owner(document, figures, capas, span)
    _overdue(document, figures)
    _open(document, figures)
    print_capas(document, capas)
    return document.render(on_page)


def _by_process(document: Document, figures: Execution, span: str) -> None:
    document.heading("By process")
    document.note(f"Promises that fell due, {span}. Below {FEWEST} no share is given.")
    _scores(document, "Process", figures.by_process)


def _by_objective(document: Document, figures: Execution, span: str) -> None:
    if figures.by_objective:
        document.heading("By objective")
        document.note(f"Promises that serve an objective and fell due, {span}.")
        _scores(document, "Objective", figures.by_objective)


def _scores(document: Document, what: str, scores: Sequence[Score]) -> None:
    columns = [
        *(Column(title) for title in (what, "Kept as first promised", "Kept after moving dates")),
        Column("Fell due", right=True),
        Column("Moved", right=True),
    ]
    rows = [
        [
            score.name or f"No {what.lower()}",
            share(score.kept, score.due),
            share(score.kept_against_current, score.due),
            str(score.due),
            str(score.slips or ""),
        ]
        for score in scores
    ]
    document.table(columns, rows, "No promise fell due in this period.")


def _by_owner(document: Document, figures: Execution, capas: CapaFigures, span: str) -> None:
    document.heading("By owner")
    document.note(
        f"Workload, {span}, in the order of names: this is no ranking. Open, overdue and coming are as of "
        f"{day(figures.end)}; coming is due in the {COMING.days} days from then."
    )
    titles = ("Fell due", "Moved", "Open", "Overdue", "Coming", "Open CAPAs", "Overdue CAPAs")
    columns = [Column("Owner"), *(Column(title, right=True) for title in titles)]
    moved = {score.name: score.slips for score in figures.by_owner}
    rows = [
        [
            load.owner or "Nobody",
            *(
                str(count or "")
                for count in (
                    len(load.fell_due), moved.get(load.owner, 0), len(load.open), len(load.overdue),
                    len(load.coming), len(load.capas_open), len(load.capas_overdue),
                )
            ),
        ]
        for load in workload(figures, capas)
    ]  # fmt: skip
    document.table(columns, rows, "Nobody holds a promise in this period.")


def _overdue(document: Document, figures: Execution) -> None:
    document.heading("Overdue")
    document.note(f"As of {day(figures.end)}, longest overdue first.")
    if figures.overdue:
        bars = [Bar(bar.name, bar.count, Sign.MISSED) for bar in figures.ageing]
        document.chart(ageing(bars, unit="overdue promises by days late", width=300))
    columns = [
        *(Column(title) for title in ("No", "Action", "Owner", "From", "First promised", "Due")),
        Column("Days late", right=True),
        Column("Moved", right=True),
    ]
    rows: list[list[Cell]] = [
        [*_named(c), day(c.original_due_on), day(c.due_on), _late(c, figures.end), str(c.slips or "")]
        for c in figures.overdue
    ]
    document.table(columns, rows, "Nothing is overdue.")


def _open(document: Document, figures: Execution) -> None:
    late = {commitment.id for commitment in figures.overdue}
    coming = [commitment for commitment in figures.open if commitment.id not in late]
    document.heading("Open and not overdue")
    document.note(f"As of {day(figures.end)}, next due first.")
    if figures.open:
        bars = [Bar(bar.name, bar.count) for bar in figures.age]
        document.chart(ageing(bars, unit="open promises by days since they were made", width=300))
    columns = [
        *(Column(title) for title in ("No", "Action", "Owner", "From", "First promised", "Due")),
        Column("Moved", right=True),
    ]
    rows = [[*_named(c), day(c.original_due_on), day(c.due_on), str(c.slips or "")] for c in coming]
    document.table(columns, rows, "Nothing else is open.")


def _named(commitment: Commitment) -> tuple[str, str, str, str]:
    return commitment.number, commitment.title, commitment.owner, commitment.source


def _late(commitment: Commitment, end: date) -> str:
    return str((end - commitment.due_on).days) if commitment.due_on else ""
