"""The execution report: promises kept, dates moved, what is overdue and for how long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from qms_desktop.catalogue import retold, say
from qms_desktop.charts.bars import Bar, ageing
from qms_desktop.charts.palette import Sign
from qms_desktop.insight.capas import CapaFigures
from qms_desktop.insight.execution import FEWEST, Commitment, Execution, Score
from qms_desktop.insight.figure_text import share
from qms_desktop.insight.workload import COMING, workload
from qms_desktop.model.organisation import Organisation
from qms_desktop.reports.capa_figures import print_capas
from qms_desktop.reports.cells import counted, day, period
from qms_desktop.reports.document import Document
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.typesetting import Cell

_NAMED = 12
"""Promises named in a line."""


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
        say("Execution"),
        say("Are we keeping our word?"),
        organisation,
        figures.end,
        f"EXECUTION-{day(figures.end)}",
        stamp=say("Figures of {0}").format(span),
    )
    document = Document(identity)
    total = figures.total
    document.title_block(
        [
            (say("Period"), span),
            (say("Fell due"), counted(total.due, "promise")),
            (say("Kept as first promised"), retold(share(total.kept, total.due))),
            (say("Kept after moving dates"), retold(share(total.kept_against_current, total.due))),
            (say("Due dates moved"), counted(total.slips, "time")),
            (
                say("Overdue at the end"),
                say("{0} of {1}").format(len(figures.overdue), counted(len(figures.open), "open promise")),
            ),
        ],
        across=2,
    )
    document.knowledge()
    if total.due < FEWEST:
        document.stress(say("Fewer than {0} promises fell due: no score is given.").format(FEWEST))
    if figures.undated:
        document.note(
            say("Done without a day and counted as not kept: {0}.").format(_numbers(figures.undated))
        )
    _by_process(document, figures, span)
    _by_objective(document, figures, span)
    _by_owner(document, figures, capas, span)
    _overdue(document, figures)
    _open(document, figures)
    print_capas(document, capas)
    return document.render(on_page)


def _numbers(some: Sequence[Commitment]) -> str:
    more = len(some) - _NAMED
    return ", ".join(one.number for one in some[:_NAMED]) + (
        say(" and {0} more").format(more) if more > 0 else ""
    )


def _by_process(document: Document, figures: Execution, span: str) -> None:
    document.heading(say("By process"))
    document.note(say("Promises that fell due, {0}. Below {1} no share is given.").format(span, FEWEST))
    _scores(document, say("Process"), say("No process"), figures.by_process)


def _by_objective(document: Document, figures: Execution, span: str) -> None:
    if figures.by_objective:
        document.heading(say("By objective"))
        document.note(say("Promises that serve an objective and fell due, {0}.").format(span))
        _scores(document, say("Objective"), say("No objective"), figures.by_objective)


def _scores(document: Document, what: str, missing: str, scores: Sequence[Score]) -> None:
    columns = [
        *(Column(title) for title in (what, say("Kept as first promised"), say("Kept after moving dates"))),
        Column(say("Fell due"), right=True),
        Column(say("Moved"), right=True),
    ]
    rows = [
        [
            score.name or missing,
            retold(share(score.kept, score.due)),
            retold(share(score.kept_against_current, score.due)),
            str(score.due),
            str(score.slips or ""),
        ]
        for score in scores
    ]
    document.table(columns, rows, say("No promise fell due in this period."))


def _by_owner(document: Document, figures: Execution, capas: CapaFigures, span: str) -> None:
    document.heading(say("By owner"))
    document.note(
        say(
            "Workload, {0}, in the order of names: this is no ranking. Open, overdue and coming are as of "
            "{1}; coming is due in the {2} days from then."
        ).format(span, day(figures.end), COMING.days)
    )
    titles = (
        say("Fell due"),
        say("Moved"),
        say("Open"),
        say("Overdue"),
        say("Coming"),
        say("Open CAPAs"),
        say("Overdue CAPAs"),
    )
    columns = [Column(say("Owner")), *(Column(title, right=True) for title in titles)]
    moved = {score.name: score.slips for score in figures.by_owner}
    rows = [
        [
            load.owner or say("Nobody"),
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
    document.table(columns, rows, say("Nobody holds a promise in this period."))


def _overdue(document: Document, figures: Execution) -> None:
    document.heading(say("Overdue"))
    document.note(say("As of {0}, longest overdue first.").format(day(figures.end)))
    if figures.overdue:
        bars = [Bar(say(bar.name), bar.count, Sign.MISSED) for bar in figures.ageing]
        document.chart(ageing(bars, unit=say("overdue promises by days late"), width=300))
    late = (say("Days late"), lambda promise: _days_late(promise, figures.end))
    _promises(document, figures.overdue, say("Nothing is overdue."), late)


def _open(document: Document, figures: Execution) -> None:
    late = {commitment.id for commitment in figures.overdue}
    coming = [commitment for commitment in figures.open if commitment.id not in late]
    document.heading(say("Open and not overdue"))
    document.note(say("As of {0}, next due first.").format(day(figures.end)))
    if figures.open:
        bars = [Bar(say(bar.name), bar.count) for bar in figures.age]
        document.chart(ageing(bars, unit=say("open promises by days since they were made"), width=300))
    _promises(document, coming, say("Nothing else is open."))


def _promises(
    document: Document,
    promises: Sequence[Commitment],
    none: str,
    *more: tuple[str, Callable[[Commitment], str]],
) -> None:
    """Print promises one by one; ``more``: columns of numbers that stand before the last."""
    titles = (say("No"), say("Action"), say("Owner"), say("From"), say("First promised"), say("Due"))
    counts = (*more, (say("Moved"), _slips))
    columns = [*(Column(title) for title in titles), *(Column(title, right=True) for title, _ in counts)]
    rows: list[list[Cell]] = [
        [
            one.number, one.title, one.owner, one.source, day(one.original_due_on), day(one.due_on),
            *(count(one) for _, count in counts),
        ]
        for one in promises
    ]  # fmt: skip
    document.table(columns, rows, none)


def _days_late(promise: Commitment, end: date) -> str:
    return str((end - promise.due_on).days) if promise.due_on else ""


def _slips(promise: Commitment) -> str:
    return str(promise.slips or "")
