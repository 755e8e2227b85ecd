"""One record on paper: a CAPA with its stages, a process as a turtle, anything else as its fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from qms_desktop.catalogue import retitled, retold, say
from qms_desktop.charts.fishbone import Possible, fishbone
from qms_desktop.charts.stages import stage_strip
from qms_desktop.insight.sheet import Entry, RecordSheet, SheetSection
from qms_desktop.model.capas import CauseCategory
from qms_desktop.reports.cells import columns_and_cells, day, moment, part_named, valued
from qms_desktop.reports.document import Document
from qms_desktop.reports.kpi_charts import kpi_caption, kpi_chart
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.objective_charts import objective_chart
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.turtle import TURTLE, turtle

_DEAD_ENDS = ("Reopened", "Void", "Cancelled", "Missed")


def sheet_pdf(sheet: RecordSheet, on_page: Callable[[int], object] | None = None) -> bytes:
    """Print one record with its parts, actions and history.

    Raises:
        OutputError: the organisation's logo is no picture.
    """
    process = sheet.register == "process"
    document = Document(_identity(sheet), wide=process)
    facts = [
        (say("Number"), sheet.number),
        (say("State"), say(sheet.state)),
        (say("Version"), str(sheet.version)),
    ]
    if sheet.revision:
        facts.insert(1, (say("Revision"), sheet.revision))
    document.title_block([*facts, (say("Printed on"), day(sheet.printed_on))], across=2)
    _standing(document, sheet)
    drawn = {("Title", sheet.title), ("Name", sheet.title), ("State", sheet.state), ("Stage", sheet.state)}
    if process:
        turtle(document, sheet)
        entries = [entry for section in sheet.sections for entry in section.entries]
        drawn |= {(entry.label, entry.value) for entry in entries if entry.label in TURTLE}
    for section in sheet.sections:
        _section(document, section, drawn)
    if sheet.kpis:
        document.heading(say("Run charts"))
        half = document.width / 2 - 6
        document.charts([(*kpi_caption(kpi), kpi_chart(kpi, half, 108)) for kpi in sheet.kpis])
    if sheet.causes:
        document.heading(say("Where the process failed"))
        causes = [Possible(*one) for one in sheet.causes]
        bones = [say(one.label) for one in CauseCategory]
        document.chart(fishbone(sheet.title, causes, bones, width=document.width))
    for table in sheet.tables:
        document.heading(say(table.title))
        document.table(*columns_and_cells(table))
    _history(document, sheet)
    return document.render(on_page)


def _identity(sheet: RecordSheet) -> Identity:
    stamp = say("Printed on {0}").format(day(sheet.printed_on))
    if sheet.chain_head:
        stamp += say(" · trail {0}").format(sheet.chain_head[:12])
    return Identity(
        say(sheet.label),
        sheet.title or sheet.number,
        sheet.organisation,
        sheet.printed_on,
        sheet.number,
        sheet.revision,
        stamp,
    )


def _standing(document: Document, sheet: RecordSheet) -> None:
    """What a reader must know first: the stage, what the next one lacks, what the record rests on."""
    stages = [stage for stage in sheet.stages if stage[0] not in _DEAD_ENDS]
    if stages and sheet.state not in _DEAD_ENDS:
        document.chart(
            stage_strip(
                [(say(name), reached) for name, reached in stages],
                width=min(document.width, 120.0 * len(stages)),
            )
        )
    if sheet.objective is not None:
        chart = objective_chart(sheet.objective, sheet.printed_on, document.width)
        if chart is not None:
            document.chart(chart)
    for mark in sheet.marks:
        document.stress(retold(mark))
    if sheet.missing:
        document.facts([(say("Missing for the next stage"), "\n".join(map(retold, sheet.missing)))])


def _section(document: Document, section: SheetSection, drawn: set[tuple[str, str]]) -> None:
    entries = [entry for entry in section.entries if (entry.label, entry.value) not in drawn]
    if not entries:
        return
    document.heading(say(section.title or "Record"))
    document.facts([_said(entry) for entry in entries if not _wide(entry)], across=2)
    document.facts([_said(entry) for entry in entries if _wide(entry)])


def _said(entry: Entry) -> tuple[str, str]:
    return say(entry.label), valued(entry.label, entry.value)


def _wide(entry: Entry) -> bool:
    return entry.long or len(entry.value) > 60


def _history(document: Document, sheet: RecordSheet) -> None:
    document.heading(say("History"))
    document.note(say("Oldest first, times in UTC."))
    rows: list[tuple[str, ...]] = []
    before: tuple[str, ...] = ()
    for line in sorted(sheet.history, key=lambda line: line.at):
        change = (
            moment(line.at.astimezone(UTC)),
            line.who,
            " · ".join(filter(None, (retitled(line.what), line.reason))),
        )
        field = " ".join(filter(None, (part_named(line.where), say(line.field))))
        values = (valued(line.field, line.old), valued(line.field, line.new))
        rows.append((*(change if change != before else ("", "", "")), field, *values))
        before = change
    titles = (say("When"), say("Who"), say("What, and why"), say("Field"), say("Before"), say("After"))
    document.table([Column(title) for title in titles], rows, say("Nothing has been changed yet."))
