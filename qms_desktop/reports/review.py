"""The management review: agenda, figures of the period, what was said and decided, signatures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from qms_desktop.catalogue import retold, say, speaking
from qms_desktop.charts.bars import Bar, pareto
from qms_desktop.charts.palette import Sign
from qms_desktop.insight.clauses import INPUTS_CLAUSE, edition
from qms_desktop.insight.figure_text import share
from qms_desktop.insight.pack import Pack, Section
from qms_desktop.model.reviews import ReviewState
from qms_desktop.reports.cells import columns_and_cells, counted, day, period
from qms_desktop.reports.document import Document
from qms_desktop.reports.gaps import gap_summary
from qms_desktop.reports.kpi_charts import kpi_caption, kpi_chart
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.typesetting import Cell, Marked

ATTESTATION = (
    "Names of those who checked, verified or approved are attested by whoever entered them; "
    "the program does not prove who sat at the keyboard. The signatures below do."
)


def review_pdf(
    pack: Pack, printed_on: date | None = None, on_page: Callable[[int], object] | None = None
) -> bytes:
    """Print a management review.

    Args:
        pack: the review, fixed or as the data stands.
        printed_on: named in the footer of a paper that is not approved; an approved one names its approval
            instead, so that it reprints identically.
        on_page: see ``paper.print_pages``.

    Raises:
        OutputError: the organisation's logo is no picture.
    """
    with speaking(pack.organisation.language):
        return _document(pack, printed_on).render(on_page)


def _document(pack: Pack, printed_on: date | None) -> Document:
    document = Document(_identity(pack, printed_on))
    _cover(document, pack)
    document.heading(say("Inputs"))
    document.note(say("Figures are of {0} only, as of its last day.").format(_span(pack)))
    document.note(
        say("In the order of {0}, {1}.").format(edition(pack.organisation.clause_edition).name, INPUTS_CLAUSE)
    )
    if pack.as_of < pack.period_end:
        document.stress(
            say("The period ends on {0}: later days are not in these figures.").format(day(pack.period_end))
        )
    for section in pack.sections:
        _input(document, section, pack)
    _outputs(document, pack)
    return document


def _identity(pack: Pack, printed_on: date | None) -> Identity:
    stamps = [say("Approved on {0}").format(day(pack.approved_on))] if pack.approved_on else []
    if printed_on and not pack.approved_on:
        stamps.append(say("Printed on {0}").format(day(printed_on)))
    if pack.chain_head:
        stamps.append(say("trail {0}").format(pack.chain_head[:12]))
    return Identity(
        say("Management review"),
        pack.title if pack.number else say(pack.title),
        pack.organisation,
        pack.approved_on or printed_on or pack.period_end,
        pack.number or f"MR-{day(pack.period_end)}",
        str(pack.revision) if pack.number else "",
        " · ".join(stamps),
    )


def _span(pack: Pack) -> str:
    """The days that the figures rest on: the period, or what has passed of it."""
    return period(pack.period_start, pack.as_of)


def _cover(document: Document, pack: Pack) -> None:
    document.title_block(
        [
            (say("Number"), pack.number),
            (say("Period reviewed"), period(pack.period_start, pack.period_end)),
            (say("Revision"), str(pack.revision) if pack.number else ""),
            (say("Planned for"), day(pack.planned_on)),
            (say("State"), say(pack.state)),
            (say("Held on"), day(pack.held_on)),
            (say("Chair"), pack.chair),
            (say("Location"), pack.location),
            (say("Approved by"), pack.approved_by),
            (say("Approved on"), day(pack.approved_on)),
            (say("Next review"), day(pack.next_review_on)),
        ],
        across=2,
    )
    document.knowledge(frozen=bool(pack.number) and pack.state != ReviewState.PLANNED.label)
    document.heading(say("Are we keeping our word?"))
    document.facts(_at_a_glance(pack), across=2)
    document.heading(say("Agenda"))
    document.table(
        [Column(say("Input")), Column(say("Topic")), Column(say("Figures")), Column(say("Covered"))],
        [[s.topic, say(s.title), _figures_found(s), _covered(s, pack)] for s in pack.sections],
    )
    document.heading(say("Attendance"))
    rows = [[name, say(presence)] for name, presence in pack.attendees]
    document.table(
        [Column(say("Name")), Column(say("Presence"))], rows, say("Nobody is entered as invited yet.")
    )


def _at_a_glance(pack: Pack) -> list[tuple[str, Cell]]:
    total = pack.execution.total
    return [
        (
            say("Kept as first promised"),
            retold(share(total.kept, total.due)) + say(", {0} fell due").format(total.due) * (total.due < 5),
        ),
        (say("Overdue at the end"), counted(len(pack.execution.overdue), "action")),
        (say("Kept after moving dates"), retold(share(total.kept_against_current, total.due))),
        (say("Due dates moved"), counted(total.slips, "time")),
        (say("Period"), period(pack.execution.start, pack.execution.end)),
        (say("Broken links"), counted(len(pack.gaps), "chain gap")),
    ]


def _figures_found(section: Section) -> str:
    parts = [
        counted(len(section.figures), "figure") if section.figures else "",
        counted(sum(len(table.rows) for table in section.tables), "record") if section.tables else "",
        counted(len(section.kpis), "chart") if section.kpis else "",
    ]
    return ", ".join(part for part in parts if part) or say("none in this period")


def _covered(section: Section, pack: Pack) -> Cell:
    if section.discussion or section.conclusion:
        return Marked(Sign.MET, say("discussed"))
    if section.waiver:
        return say("not covered because: {0}").format(section.waiver)
    return Marked(
        Sign.NO_DATA, say("still to be discussed") if pack.held_on is None else say("nothing recorded")
    )


def _input(document: Document, section: Section, pack: Pack) -> None:
    document.heading(f"{section.topic}  {say(section.title)}", 1)
    document.facts([(say(figure.label), retold(figure.value)) for figure in section.figures], across=2)
    for table in section.tables:
        document.caption(f"{say(table.title)}, {_span(pack)}")
        document.table(*columns_and_cells(table))
    if section.bars:
        bars = [Bar(say(bar.name), bar.count) for bar in section.bars]
        drawing = pareto(bars, unit=say("count"), width=document.width, height=150)
        caption = f"{say(section.bars_title)}, {_span(pack)}"
        document.chart(drawing, caption, [bar.name for bar in bars])
    half = document.width / 2 - 6
    document.charts([(*kpi_caption(kpi), kpi_chart(kpi, half)) for kpi in section.kpis])
    if not section.has_data:
        document.note(say("The data of the period holds nothing for this input."))
    _said(document, section)


def _said(document: Document, section: Section) -> None:
    document.facts(
        [
            (say("Not covered because"), section.waiver),
            (say("Discussion"), section.discussion),
            (say("Conclusion"), section.conclusion),
        ]
    )
    if not (section.waiver or section.discussion or section.conclusion):
        document.note(say("Discussion and conclusion: nothing recorded."))


def _outputs(document: Document, pack: Pack) -> None:
    document.heading(say("Decisions"))
    rows: list[list[Cell]] = [
        [
            str(line.sequence),
            line.text,
            say(line.kind),
            line.owner or Marked(Sign.MISSED, say("no owner")),
            day(line.due_on) or Marked(Sign.MISSED, say("no date")),
            line.action,
        ]
        for line in pack.decisions
    ]
    titles = (say("No"), say("Decision"), say("Kind"), say("Owner"), say("Due"), say("Action"))
    document.table([Column(title) for title in titles], rows, say("No decision is recorded."))
    document.heading(say("Outcome"))
    if pack.conclusion:
        document.prose(pack.conclusion)
    document.facts(
        [
            (say("Verdict on the system"), pack.verdict or Marked(Sign.NO_DATA, say("not given yet"))),
            (say("Next review"), day(pack.next_review_on) or Marked(Sign.NO_DATA, say("not set yet"))),
        ]
    )
    document.heading(say("Where the chain is broken"))
    document.note(say("As of {0}.").format(day(pack.as_of)))
    gap_summary(document, pack.gaps)
    document.heading(say("Signatures"), room=150)
    document.note(say(ATTESTATION))
    if pack.chain_head:
        when = say("minutes were approved") if pack.approved_on else say("figures were taken")
        document.note(say("Head of the change trail when the {0}: {1}").format(when, pack.chain_head))
    document.signatures([_signer(say("Chair"), pack.chair), _signer(say("Approved by"), pack.approved_by)])


def _signer(role: str, name: str) -> str:
    return f"{role}: {name}" if name else role
