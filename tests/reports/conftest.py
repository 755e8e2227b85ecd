"""Insight's dataclasses as the reports receive them; no session, no data file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from qms_desktop.insight.capas import CapaFigures, CapaLine, Cost, Recurrence
from qms_desktop.insight.execution import Commitment, Execution, Score
from qms_desktop.insight.gaps import Gap
from qms_desktop.insight.kpis import KpiStatus, Outcome, Point
from qms_desktop.insight.pack import DecisionLine, Figure, Pack, Section, Table
from qms_desktop.insight.sheet import Entry, RecordSheet, SheetSection
from qms_desktop.insight.tally import Amount, Bar
from qms_desktop.insight.views import HistoryLine
from qms_desktop.model.capas import CapaState
from qms_desktop.model.kpis import Direction, Frequency
from qms_desktop.model.organisation import Organisation
from qms_desktop.model.xmr import Limits

HEAD = "3fa9c21b" * 8


@pytest.fixture
def organisation() -> Organisation:
    return Organisation("Tarnholt Precision GmbH")


def _commitment(id_: int, owner: str, due: date, done: date | None = None, slips: int = 0) -> Commitment:
    return Commitment(
        id_, f"A-{id_:04}", f"Promise {id_}", owner, "Packing", "CAPA-26-001", None, None,
        date(2026, 1, 5), due, due, done, done is not None, False, None, slips,
    )  # fmt: skip


@pytest.fixture
def figures() -> Execution:
    late = _commitment(3, "Jane Smith", date(2026, 3, 1), slips=2)
    coming = _commitment(4, "", date(2026, 9, 1))
    return Execution(
        date(2026, 1, 1), date(2026, 6, 30), Score("", 11, 7, 8, 3),
        (Score("Packing", 9, 6, 7, 3), Score("", 2, 1, 1, 0)),
        (Score("Adam Zed", 2, 0, 0, 0), Score("Jane Smith", 9, 7, 8, 3)),
        (late, coming), (late,), (Bar("1-7 days", 0), Bar("91-365 days", 1, (3,))),
        (late, _commitment(5, "Adam Zed", date(2026, 3, 1), date(2026, 2, 1))),
        (Score("OBJ-01", 1, 1, 1, 0, (5,)),), (Bar("91-365 days", 2, (3, 4)),),
    )  # fmt: skip


@pytest.fixture
def capa_totals() -> CapaFigures:
    line = CapaLine(
        1, "CAPA-26-001", "Wrong label", "Packing", "Jane Smith", "Complaint", "Major", "Method",
        CapaState.PLANNED, False, date(2026, 2, 1), date(2026, 5, 1), None, 1250.0, "M-03",
    )  # fmt: skip
    again = replace(line, id=2, number="CAPA-26-002", due_on=None, cost=None)
    bars = (Bar("Packing", 2, (1, 2)),)
    cost = (Amount("Packing", 1250.0, (1,)),)
    kinds = (Amount("Complaint", 1250.0, (1,)),)
    return CapaFigures(
        date(2026, 1, 1), date(2026, 6, 30), (line, again), (), (line,), (line,), ((CapaState.PLANNED, 1),),
        bars, (Bar("Method", 2, (1, 2)),), (Bar("M-03", 2, (1, 2)),),
        (Recurrence("Packing", "Method", ("CAPA-26-001", "CAPA-26-002"), (1, 2)),),
        (Bar("31-90 days", 1, (1,)),), (Bar("91-365 days", 1, (1,)),), 12.5,
        Cost(1250.0, (1,), 2, cost, (Amount("Method", 1250.0, (1,)),), kinds), (),
    )  # fmt: skip


@pytest.fixture
def kpi() -> KpiStatus:
    values = [96.0, 95.5, None, 94.0, 93.0, 91.0]
    points = tuple(
        Point(
            f"2026-0{month}", value, 95.0, None, 93.0,
            Outcome.NOT_REPORTED if value is None else Outcome.MET if value >= 95 else Outcome.MISSED,
            "", ("outside limits",) if value == 91.0 else (),
        )
        for month, value in enumerate(values, start=1)
    )  # fmt: skip
    return KpiStatus(
        7, "KPI-01", "On-time delivery", "Packing", "Jane Smith", "%", Direction.HIGHER, Frequency.MONTHLY,
        points, "2026-06", 91.0, Outcome.MISSED, Limits(91.5, 94.0, 96.5, firm=False), ("outside limits",),
        True, 3,
    )  # fmt: skip


@pytest.fixture
def gaps() -> tuple[Gap, ...]:
    return (
        Gap("objective_without_owner", "objective", 1, "OBJ-01", "Halve complaints"),
        Gap("process_without_kpi", "process", 2, "PR-02", "Calibration"),
        Gap("process_without_kpi", "process", 3, "PR-07", "Turning"),
    )


@pytest.fixture
def pack(organisation: Organisation, figures: Execution, kpi: KpiStatus, gaps: tuple[Gap, ...]) -> Pack:
    overdue = Table("Overdue actions", ("No", "Action", "Days late"), (("A-0003", "Promise 3", "121"),))
    sections = (
        Section(
            "a", "Earlier actions", (Figure("Fell due in the period", "11"),), (overdue,), (), (), "",
            "The labels are late again.", "Two more people in packing.", "",
        ),
        Section(
            "c4", "Nonconformities", (), (), (), (Bar("Packing", 5), Bar("Turning", 2)), "By process",
            "", "", "",
        ),
        Section("c5", "Monitoring and measurement", (), (), (kpi,), (), "", "", "", ""),
        Section("c6", "Audit results", (), (), (), (), "", "", "", "no audit was due"),
    )  # fmt: skip
    return Pack(
        organisation=organisation,
        number="MR-2026-01",
        title="Management review 1st half 2026",
        revision=2,
        state="Approved",
        period_start=date(2026, 1, 1),
        period_end=date(2026, 6, 30),
        as_of=date(2026, 6, 30),
        planned_on=date(2026, 7, 10),
        held_on=date(2026, 7, 12),
        chair="Ingrid Tarnholt",
        location="Room 1",
        attendees=(("Ingrid Tarnholt", "Present"), ("Jane Smith", "Apologies")),
        execution=figures,
        gaps=gaps,
        sections=sections,
        decisions=(
            DecisionLine(1, "Hire two people", "Resources", "Jane Smith", date(2026, 9, 1), "A-0301"),
            DecisionLine(2, "Look at labels", "", "", None, ""),
        ),
        conclusion="The system carries.",
        verdict="suitable and effective",
        next_review_on=date(2027, 1, 20),
        approved_by="Ingrid Tarnholt",
        approved_on=date(2026, 7, 15),
        chain_head=HEAD,
    )


@pytest.fixture
def capa(organisation: Organisation) -> RecordSheet:
    stages = (
        "Open",
        "Contained",
        "Analysed",
        "Planned",
        "Implementing",
        "Verifying",
        "Closed",
        "Reopened",
        "Void",
    )
    happened = SheetSection(
        "What happened",
        (Entry("Severity", "Major", False), Entry("Description", "Wrong label on a box", True)),
    )
    failed = SheetSection("Where the process failed", (Entry("Whys", "1. No stop\n2. No check", True),))
    actions = Table("Actions", ("No", "Action", "State"), (("A-0034", "Print one order at a time", "Done"),))
    typed, raised = datetime(2026, 3, 2, 9, 30, tzinfo=UTC), datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
    history = (
        HistoryLine(typed, "Jane Smith", "edit CAPA", "typo", "", "Title", "Wron", "Wrong"),
        HistoryLine(raised, "Adam Zed", "raise CAPA", None, "", "Severity", "", "Major"),
    )
    return RecordSheet(
        organisation, "capa", "CAPA", "CAPA-26-001", "Wrong label", "Analysed",
        ("A gate was overridden: customer is waiting.",), ("one action with an owner and a due date",),
        tuple((name, index < 3) for index, name in enumerate(stages)), (happened, failed), (actions,), (),
        history, 4, HEAD, date(2026, 11, 22),
    )  # fmt: skip
