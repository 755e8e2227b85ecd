"""Each report, read back from its PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from qms_desktop.insight.capas import CapaFigures, Cost
from qms_desktop.insight.execution import Execution
from qms_desktop.insight.gaps import Gap
from qms_desktop.insight.kpis import KpiStatus
from qms_desktop.insight.pack import DecisionLine, Pack
from qms_desktop.insight.sheet import (
    Column,
    Entry,
    RecordSheet,
    RegisterList,
    SheetSection,
    TrailExtract,
    TrailLine,
)
from qms_desktop.model.organisation import Organisation
from qms_desktop.model.reviews import ReviewState
from qms_desktop.reports.execution import execution_pdf
from qms_desktop.reports.gaps import gaps_pdf
from qms_desktop.reports.kpis import kpis_pdf
from qms_desktop.reports.register import register_pdf
from qms_desktop.reports.review import review_pdf
from qms_desktop.reports.sheet import sheet_pdf
from qms_desktop.reports.trail import trail_pdf

DAY = date(2026, 6, 30)


def _pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def _text(pdf: bytes) -> str:
    return " ".join(_pages(pdf))


def _has(text: str, *parts: str) -> None:
    for part in parts:
        assert part in text


def test_the_review_prints_its_inputs_with_figures_and_what_was_said(pack: Pack) -> None:
    text = _text(review_pdf(pack))
    _has(
        text, "a Earlier actions", "Fell due in the period 11", "A-0003 Promise 3 121",
        "Discussion The labels are late again.", "Conclusion Two more people in packing.",
        "c6 Audit results", "Not covered because no audit was due", "not covered because: no audit was due",
    )  # fmt: skip


def test_a_period_that_has_not_ended_is_printed_as_far_as_it_went(pack: Pack) -> None:
    text = _text(review_pdf(replace(pack, as_of=date(2026, 5, 2))))
    _has(text, "By process, 2026-01-01 to 2026-05-02", "The period ends on 2026-06-30: later days are not")


def test_every_figure_of_the_review_names_its_period(pack: Pack) -> None:
    _has(
        _text(review_pdf(pack)), "Period reviewed 2026-01-01 to 2026-06-30",
        "Overdue actions, 2026-01-01 to 2026-06-30", "By process, 2026-01-01 to 2026-06-30",
        "Figures are of 2026-01-01 to 2026-06-30 only",
    )  # fmt: skip


def test_the_review_prints_decisions_attendance_verdict_and_room_for_signatures(pack: Pack) -> None:
    text = _text(review_pdf(pack))
    _has(
        text, "1 Hire two people Resources Jane Smith 2026-09-01 A-0301", "■ no owner", "■ no date",
        "Ingrid Tarnholt Present", "Jane Smith Apologies", "Verdict on the system suitable and effective",
        "Next review 2027-01-20", "Chair: Ingrid Tarnholt", "attested by whoever entered them",
    )  # fmt: skip


def test_an_approved_review_carries_its_identity_and_the_chain_on_every_page(pack: Pack) -> None:
    for page in _pages(review_pdf(pack)):
        _has(page, "QMS-MR-2026-01 · revision 2", "Approved on 2026-07-15 · trail 3fa9c21b3fa9")


def test_an_approved_review_reprints_identically_on_another_day(pack: Pack) -> None:
    assert review_pdf(pack, date(2026, 8, 1)) == review_pdf(pack, date(2027, 8, 1))
    planned = replace(pack, approved_on=None, approved_by="")
    assert review_pdf(planned, date(2026, 8, 1)) != review_pdf(planned, date(2027, 8, 1))


def test_the_review_draws_a_run_chart_for_each_kpi(pack: Pack) -> None:
    _has(
        _text(review_pdf(pack)), "KPI-01 On-time delivery",
        "■ Missed · missed 3 periods running · 2026-06: 91 % · Packing · Jane Smith",
        "a outside limits", "limits provisional", "target 95", "limit 91.5",
    )  # fmt: skip


def test_the_bookmarks_of_the_review_follow_its_agenda(pack: Pack) -> None:
    outline = PdfReader(BytesIO(review_pdf(pack))).outline
    top = [entry.title for entry in outline if not isinstance(entry, list)]
    assert top[:4] == ["Are we keeping our word?", "Agenda", "Attendance", "Inputs"]
    assert top[-1] == "Signatures"
    inputs = next(entry for entry in outline if isinstance(entry, list))
    assert len(inputs) == 4


def test_a_review_of_an_empty_period_says_so(pack: Pack, figures: Execution) -> None:
    empty = replace(
        pack, number="", attendees=(), decisions=(), sections=(), gaps=(), verdict="", conclusion="",
        next_review_on=None, approved_on=None, approved_by="", held_on=None, chair="", chain_head="",
        execution=replace(figures, total=replace(figures.total, due=0, kept=0)),
    )  # fmt: skip
    text = _text(review_pdf(empty))
    _has(text, "Nobody is entered as invited yet.", "No decision is recorded.", "○ not given yet", "No gap:")
    assert "None" not in text


def test_five_hundred_decisions_are_all_printed(pack: Pack) -> None:
    decisions = tuple(DecisionLine(n, f"Decision-{n} " * 12, "", "J", DAY, "") for n in range(500))
    text = _text(review_pdf(replace(pack, decisions=decisions)))
    assert all(text.count(f"Decision-{n} ") == 12 for n in range(500))


def test_execution_prints_the_score_against_both_dates_with_its_period(
    organisation: Organisation, figures: Execution, capa_totals: CapaFigures
) -> None:
    _has(
        _text(execution_pdf(organisation, figures, capa_totals)), "Kept as first promised 64 % (7 of 11)",
        "Kept after moving dates 73 % (8 of 11)", "Due dates moved 3 times",
        "Period 2026-01-01 to 2026-06-30", "Packing 67 % (6 of 9)", "No process 1 of 2",
        "A-0003 Promise 3 Jane Smith CAPA-26-001 2026-03-01 2026-03-01 121 2",
    )  # fmt: skip


def test_promises_done_on_an_unknown_day_are_named_for_they_count_as_not_kept(
    organisation: Organisation, figures: Execution, capa_totals: CapaFigures
) -> None:
    assert "Done without a day" not in _text(execution_pdf(organisation, figures, capa_totals))
    undated = replace(figures.fell_due[0], done=True)
    told = _text(execution_pdf(organisation, replace(figures, fell_due=(undated,)), capa_totals))
    assert "Done without a day and counted as not kept: A-0003." in told


def test_reports_of_a_period_say_which_knowledge_they_go_by(
    organisation: Organisation, figures: Execution, capa_totals: CapaFigures, pack: Pack
) -> None:
    planned = replace(pack, state=ReviewState.PLANNED.label)
    for paper in (
        execution_pdf(organisation, figures, capa_totals),
        kpis_pdf(organisation, [], DAY),
        review_pdf(planned, DAY),
        review_pdf(replace(planned, number="")),
    ):
        assert "as known today" in _text(paper)
    frozen = _text(review_pdf(replace(pack, state=ReviewState.HELD.label)))
    assert "as known when the figures were frozen" in frozen
    assert "as known today" not in frozen


def test_execution_by_owner_is_workload_in_the_order_of_names(
    organisation: Organisation, figures: Execution, capa_totals: CapaFigures
) -> None:
    text = _text(execution_pdf(organisation, figures, capa_totals))
    _has(text, "this is no ranking", "Nobody 1 Adam Zed 1 Jane Smith 1 3 1 1 1 1")
    _has(text, "By objective", "OBJ-01 1 of 1")


def test_execution_prints_the_corrective_actions_of_the_same_period(
    organisation: Organisation, figures: Execution, capa_totals: CapaFigures
) -> None:
    _has(
        _text(execution_pdf(organisation, figures, capa_totals)), "Corrective actions",
        "CAPAs detected 2026-01-01 to 2026-06-30", "Median time to close 12.5 days", "By cause code",
        "Packing Method CAPA-26-001, CAPA-26-002", "1,250, stated for 1 of 2;",
        "By process Packing 1,250 1", "By kind Complaint 1,250 1",
    )  # fmt: skip


def test_a_period_without_capas_says_so(organisation: Organisation, figures: Execution) -> None:
    nothing = CapaFigures(
        figures.start, figures.end, (), (), (), (), (), (), (), (), (), (), (), None,
        Cost(0.0, (), 0, (), (), ()), (),
    )  # fmt: skip
    text = _text(execution_pdf(organisation, figures, nothing))
    _has(text, "No CAPA is open.", "No CAPA was raised, 2026-01-01 to 2026-06-30.", "Nothing came back.")


def test_fewer_than_five_promises_give_no_score(
    organisation: Organisation, figures: Execution, capa_totals: CapaFigures
) -> None:
    few = replace(figures, total=replace(figures.total, due=4, kept=4))
    text = _text(execution_pdf(organisation, few, capa_totals))
    _has(text, "Fewer than 5 promises fell due: no score is given.", "Kept as first promised 4 of 4")


def test_a_capa_prints_stages_what_is_missing_fields_actions_and_history(capa: RecordSheet) -> None:
    text = _text(sheet_pdf(capa))
    _has(
        text, "Open Contained Analysed Planned", "A gate was overridden: customer is waiting.",
        "Missing for the next stage one action with an owner and a due date", "Severity Major",
        "Description Wrong label on a box", "1. No stop 2. No check",
        "A-0034 Print one order at a time ● Done", "QMS-CAPA-26-001", "Printed on 2026-11-22",
    )  # fmt: skip
    assert "Void" not in text


def test_history_is_printed_oldest_first_with_who_why_before_and_after(capa: RecordSheet) -> None:
    text = _text(sheet_pdf(capa))
    first = text.index("2026-03-01 08:00 Adam Zed raise CAPA Severity Major")
    second = text.index("2026-03-02 09:30 Jane Smith edit CAPA · typo Title Wron Wrong")
    assert first < second


@pytest.mark.parametrize("state", ["Void", "Reopened"])
def test_a_dead_end_is_not_drawn_as_the_last_of_all_stages(capa: RecordSheet, state: str) -> None:
    text = _text(sheet_pdf(replace(capa, state=state, stages=tuple((name, True) for name, _ in capa.stages))))
    assert f"State {state}" in text
    assert "Contained Analysed" not in text


def test_a_process_is_drawn_as_a_turtle_and_its_holes_are_named(capa: RecordSheet) -> None:
    section = SheetSection(
        "Turtle", (Entry("Inputs", "Released drawing", True), Entry("Owner", "Jane", False))
    )
    process = replace(
        capa, register="process", label="Process", title="Turning", sections=(section,), stages=()
    )
    pdf = sheet_pdf(process)
    text = _text(pdf)
    _has(text, "Inputs Released drawing", "Competence (with whom) not described", "Owner Jane")
    assert text.count("Released drawing") == 1
    width, height = PdfReader(BytesIO(pdf)).pages[0].mediabox[2:]
    assert width > height


def test_the_wall_prints_outcome_limits_and_a_chart_for_each_kpi(
    organisation: Organisation, kpi: KpiStatus
) -> None:
    text = _text(kpis_pdf(organisation, [kpi], DAY))
    _has(
        text, "As of 2026-06-30", "KPI-01 On-time delivery Packing Jane Smith 2026-06 91 % 95",
        "■ Missed, 3 running", "91.5 to 96.5; provisional", "outside limits", "mean 94",
        "Misses and what was said about them", "KPI-01 On-time delivery 2026-06 91 % 95",
    )  # fmt: skip


def test_a_wall_without_kpis_says_so(organisation: Organisation) -> None:
    assert "There is no KPI yet." in _text(kpis_pdf(organisation, [], DAY))


def test_gaps_come_by_kind_with_their_count_and_records(
    organisation: Organisation, gaps: tuple[Gap, ...]
) -> None:
    pages = _pages(gaps_pdf(organisation, gaps, DAY))
    assert len(pages) == 1
    _has(
        pages[0], "Gaps 3 places", "Objective without an owner 6.2 1 OBJ-01",
        "Process without a KPI 4.4.1 2 PR-02, PR-07",
        "PR-07 Turning",
    )  # fmt: skip
    assert "No gap: every intent" in _text(gaps_pdf(organisation, (), DAY))


def _register(organisation: Organisation, rows: int) -> RegisterList:
    columns = (Column("No", 14, False), Column("Title", 40, False), Column("Cost", 9, True))
    cells = tuple((f"CAPA-{n:05}", f"Title of {n} <b>", str(n)) for n in range(rows))
    return RegisterList(organisation, "capa", "CAPAs", columns, cells, "open, by process", DAY)


def test_a_register_is_printed_whole_with_its_filter_and_day(organisation: Organisation) -> None:
    text = _text(register_pdf(_register(organisation, 700)))
    _has(text, "CAPAs", "Records 700", "Shown open, by process", "As of 2026-06-30", "QMS-CAPA-2026-06-30")
    assert all(f"CAPA-{n:05} Title of {n} <b> {n}" in text for n in range(700))


def test_an_empty_register_says_so(organisation: Organisation) -> None:
    assert "No record is in this register yet." in _text(register_pdf(_register(organisation, 0)))


def test_the_trail_prints_who_changed_what_when_and_why(organisation: Organisation) -> None:
    at = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
    line = TrailLine(
        12, at, "Jane Smith", "move due date", "A-0003", "Due", "2026-03-01", "2026-04-01", "ill"
    )
    extract = TrailExtract(organisation, date(2026, 1, 1), DAY, (line,), "ab" * 32)
    text = _text(trail_pdf(extract))
    _has(
        text, "Period 2026-01-01 to 2026-06-30", "ab" * 32,
        "12 2026-03-01 08:00 Jane Smith A-0003 Due 2026-03-01 2026-04-01 move due date ill",
    )  # fmt: skip


def test_what_changed_many_fields_at_once_is_named_at_the_first(organisation: Organisation) -> None:
    at = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
    lines = tuple(TrailLine(n, at, "Jane", "import log.xlsx", "A-1", f"F{n}", "", "x", "") for n in range(9))
    text = _text(trail_pdf(TrailExtract(organisation, DAY, DAY, lines, "")))
    assert text.count("import log.xlsx") == 1
    assert text.count("2026-03-01 08:00 Jane A-1") == 9


def test_every_report_tells_its_pages(
    organisation: Organisation,
    pack: Pack,
    figures: Execution,
    capa_totals: CapaFigures,
    kpi: KpiStatus,
    capa: RecordSheet,
    gaps: tuple[Gap, ...],
) -> None:
    extract = TrailExtract(organisation, DAY, DAY, (), "")
    reports: list[Callable[[Callable[[int], object]], bytes]] = [
        lambda told: review_pdf(pack, None, told),
        lambda told: execution_pdf(organisation, figures, capa_totals, told),
        lambda told: sheet_pdf(capa, told),
        lambda told: kpis_pdf(organisation, [kpi], DAY, told),
        lambda told: gaps_pdf(organisation, gaps, DAY, told),
        lambda told: register_pdf(_register(organisation, 3), told),
        lambda told: trail_pdf(extract, told),
    ]
    for report in reports:
        told: list[int] = []
        pages = len(PdfReader(BytesIO(report(told.append))).pages)
        assert max(told) == pages
