"""The management review: agenda, figures of the period, what was said and decided, signatures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from qms_desktop.charts.bars import Bar, pareto
from qms_desktop.charts.palette import Sign
from qms_desktop.insight.clauses import INPUTS_CLAUSE, edition
from qms_desktop.insight.pack import Pack, Section, share
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
    document = Document(_identity(pack, printed_on))
    _cover(document, pack)
    document.heading("Inputs")
    document.note(f"Figures are of {_span(pack)} only, as of its last day.")
    document.note(f"In the order of {edition(pack.organisation.clause_edition).name}, {INPUTS_CLAUSE}.")
    if pack.as_of < pack.period_end:
        document.stress(f"The period ends on {day(pack.period_end)}: later days are not in these figures.")
    for section in pack.sections:
        _input(document, section, pack)
    _outputs(document, pack)
    return document.render(on_page)


def _identity(pack: Pack, printed_on: date | None) -> Identity:
    stamps = [f"Approved on {day(pack.approved_on)}"] if pack.approved_on else []
    if printed_on and not pack.approved_on:
        stamps.append(f"Printed on {day(printed_on)}")
    if pack.chain_head:
        stamps.append(f"trail {pack.chain_head[:12]}")
    return Identity(
        "Management review",
        pack.title,
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
            ("Number", pack.number),
            ("Period reviewed", period(pack.period_start, pack.period_end)),
            ("Revision", str(pack.revision) if pack.number else ""),
            ("Planned for", day(pack.planned_on)),
            ("State", pack.state),
            ("Held on", day(pack.held_on)),
            ("Chair", pack.chair),
            ("Location", pack.location),
            ("Approved by", pack.approved_by),
            ("Approved on", day(pack.approved_on)),
            ("Next review", day(pack.next_review_on)),
        ],
        across=2,
    )
    document.heading("Are we keeping our word?")
    document.facts(_at_a_glance(pack), across=2)
    document.heading("Agenda")
    document.table(
        [Column("Input"), Column("Topic"), Column("Figures"), Column("Covered")],
        [[s.topic, s.title, _figures_found(s), _covered(s, pack)] for s in pack.sections],
    )
    document.heading("Attendance")
    rows = [[name, presence] for name, presence in pack.attendees]
    document.table([Column("Name"), Column("Presence")], rows, "Nobody is entered as invited yet.")


def _at_a_glance(pack: Pack) -> list[tuple[str, Cell]]:
    total = pack.execution.total
    return [
        (
            "Kept as first promised",
            share(total.kept, total.due) + f", {total.due} fell due" * (total.due < 5),
        ),
        ("Overdue at the end", counted(len(pack.execution.overdue), "action")),
        ("Kept after moving dates", share(total.kept_against_current, total.due)),
        ("Due dates moved", counted(total.slips, "time")),
        ("Period", period(pack.execution.start, pack.execution.end)),
        ("Broken links", counted(len(pack.gaps), "chain gap")),
    ]


def _figures_found(section: Section) -> str:
    parts = [
        counted(len(section.figures), "figure") if section.figures else "",
        counted(sum(len(table.rows) for table in section.tables), "record") if section.tables else "",
        counted(len(section.kpis), "chart") if section.kpis else "",
    ]
    return ", ".join(part for part in parts if part) or "none in this period"


def _covered(section: Section, pack: Pack) -> Cell:
    if section.discussion or section.conclusion:
        return Marked(Sign.MET, "discussed")
    if section.waiver:
        return f"not covered because: {section.waiver}"
    return Marked(Sign.NO_DATA, "still to be discussed" if pack.held_on is None else "nothing recorded")


def _input(document: Document, section: Section, pack: Pack) -> None:
    document.heading(f"{section.topic}  {section.title}", 1)
    document.facts([(figure.label, figure.value) for figure in section.figures], across=2)
    for table in section.tables:
        document.note(f"{table.title}, {_span(pack)}")
        document.table(*columns_and_cells(table))
    if section.bars:
        bars = [Bar(bar.name, bar.count) for bar in section.bars]
        drawing = pareto(bars, unit="count", width=document.width, height=150)
        caption = f"{section.bars_title}, {_span(pack)}"
        document.chart(drawing, caption, [bar.name for bar in bars])
    half = document.width / 2 - 6
    document.charts([(*kpi_caption(kpi), kpi_chart(kpi, half)) for kpi in section.kpis])
    if not section.has_data:
        document.note("The data of the period holds nothing for this input.")
    _said(document, section)


def _said(document: Document, section: Section) -> None:
    document.facts(
        [
            ("Not covered because", section.waiver),
            ("Discussion", section.discussion),
            ("Conclusion", section.conclusion),
        ]
    )
    if not (section.waiver or section.discussion or section.conclusion):
        document.note("Discussion and conclusion: nothing recorded.")


def _outputs(document: Document, pack: Pack) -> None:
    document.heading("Decisions")
    rows: list[list[Cell]] = [
        [
            str(line.sequence),
            line.text,
            line.kind,
            line.owner or Marked(Sign.MISSED, "no owner"),
            day(line.due_on) or Marked(Sign.MISSED, "no date"),
            line.action,
        ]
        for line in pack.decisions
    ]
    titles = ("No", "Decision", "Kind", "Owner", "Due", "Action")
    document.table([Column(title) for title in titles], rows, "No decision is recorded.")
    document.heading("Outcome")
    if pack.conclusion:
        document.prose(pack.conclusion)
    document.facts(
        [
            ("Verdict on the system", pack.verdict or Marked(Sign.NO_DATA, "not given yet")),
            ("Next review", day(pack.next_review_on) or Marked(Sign.NO_DATA, "not set yet")),
        ]
    )
    document.heading("Where the chain is broken")
    document.note(f"As of {day(pack.as_of)}.")
    gap_summary(document, pack.gaps)
    document.heading("Signatures", room=150)
    document.note(ATTESTATION)
    if pack.chain_head:
        when = "minutes were approved" if pack.approved_on else "figures were taken"
        document.note(f"Head of the change trail when the {when}: {pack.chain_head}")
    document.signatures([_signer("Chair", pack.chair), _signer("Approved by", pack.approved_by)])


def _signer(role: str, name: str) -> str:
    return f"{role}: {name}" if name else role
