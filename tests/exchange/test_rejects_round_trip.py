"""Rejected KPI rows and forms, corrected in their workbook, arrive with what they had."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from qms_desktop.exchange.importing import import_files, plan_files
from qms_desktop.exchange.plan import Verdict
from qms_desktop.exchange.rejects import write_rejects
from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.model.reviews import Decision, Review
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import workbook


@pytest.mark.parametrize(
    "months",
    [["Jan", "Feb", "Mar"], [date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)]],
    ids=["year in the file name", "real dates"],
)
def test_a_corrected_kpi_row_keeps_its_periods(store: Store, tmp_path: Path, months: list[Any]) -> None:
    head: list[Any] = ["KPI No", "KPI", "Unit", "Target", *months]
    rows: list[list[Any]] = [
        ["K-1", "On-time delivery", "%", 95, 93, 94, 95],
        ["K-2", None, "%", 99, 97, 98, 99],
    ]
    log = workbook(tmp_path / "KPI 2026.xlsx", KPI=[head, *rows])
    with store.read() as session:
        assert write_rejects(plan_files(session, [log]), tmp_path / "rejected.xlsx") == 1
    book = load_workbook(tmp_path / "rejected.xlsx")
    book.worksheets[0].cell(2, 2, "First pass yield")
    book.save(tmp_path / "rejected.xlsx")
    with store.change("import rejected.xlsx") as change:
        import_files(change.session, [tmp_path / "rejected.xlsx"])
    with store.read() as session:
        kpi = session.scalars(select(Kpi).where(Kpi.number == "K-2")).one()
        readings = session.scalars(select(Reading).where(Reading.kpi == kpi.id))
        assert {one.period: one.value for one in readings} == {"2026-01": 97, "2026-02": 98, "2026-03": 99}


def test_a_form_without_its_date_comes_in_once_the_date_is_filled_in(store: Store, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Minutes of the management review"], ["Date:", None, "Chair:", "Eva Lind"], ["Period:", "H2 2025"],
        ["Participants:", "Jane Smith"], ["Audit results", "two findings"], [],
        ["Decision", "Type", "Responsible", "Due"],
        ["Buy a bench", "Resources", "Bob Lee", date(2026, 3, 1)],
    ]  # fmt: skip
    minutes = workbook(tmp_path / "minutes.xlsx", Minutes=rows)
    with store.read() as session:
        assert write_rejects(plan_files(session, [minutes]), tmp_path / "rejected.xlsx") == 1
    book = load_workbook(tmp_path / "rejected.xlsx")
    sheet = book.worksheets[0]
    remark = sheet["A1"].comment
    assert remark is not None
    assert remark.text == "Reason for rejection: Title is empty, and a record needs it."
    sheet["B2"] = date(2026, 1, 20)
    book.save(tmp_path / "rejected.xlsx")
    with store.change("import rejected.xlsx") as change:
        import_files(change.session, [tmp_path / "rejected.xlsx"])
    with store.read() as session:
        review = session.scalars(select(Review)).one()
        assert (review.held_on, review.period_start) == (date(2026, 1, 20), date(2025, 7, 1))
        decision = session.scalars(select(Decision)).one()
        assert (decision.text, decision.due_on) == ("Buy a bench", date(2026, 3, 1))


def test_a_kpi_with_its_targets_in_a_row_of_their_own_comes_back_with_both(
    store: Store, tmp_path: Path
) -> None:
    head: list[Any] = ["KPI", "Type", "Jan 2026", "Feb 2026", "Mar 2026"]
    rows: list[list[Any]] = [
        ["On-time delivery", "Actual", 93, 94, 95], ["On-time delivery", "Target", 95, 95, 95],
        [None, "Actual", 97, 98, 99], [None, "Target", 99, 99, 99],
    ]  # fmt: skip
    log = workbook(tmp_path / "KPI.xlsx", KPI=[head, *rows])
    with store.read() as session:
        plan = plan_files(session, [log])
        count = write_rejects(plan, tmp_path / "rejected.xlsx")
    kept = [row for planned in plan.tables[0].planned for row in planned.draft.rows]
    assert sorted(kept) == [2, 3, 4, 5], "no row is lost, whatever it is taken for"
    assert count == plan.count(Verdict.REJECTED)


def test_a_rejected_row_that_was_not_corrected_overwrites_nothing(store: Store, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["CAPA No", "Title", "Detected", "Root cause"],
        ["C-1", "Wrong label on the lid", date(2026, 3, 1), "Old file"],
        ["C-2", "Scratch", date(2026, 3, 2), "Jig"],
        ["C-3", "Burr", date(2026, 3, 3), "Tool"],
        ["C-1", "Wrong label on the box", date(2026, 3, 1), "New clerk"],
    ]
    with store.change("first") as change:
        plan = import_files(change.session, [workbook(tmp_path / "log.xlsx", CAPA=rows)])
    assert write_rejects(plan, tmp_path / "rejected.xlsx") == 1
    with store.change("not corrected") as change:
        again = import_files(change.session, [tmp_path / "rejected.xlsx"])
        assert again.count(Verdict.REJECTED) == 1
        (problem,) = again.tables[0].problems
        assert "The number C-1 stands already" in problem.message
        titles = change.session.scalars(select(Capa.title).order_by(Capa.number)).all()
        assert titles == ["Wrong label on the lid", "Scratch", "Burr"]
    book = load_workbook(tmp_path / "rejected.xlsx")
    book["CAPA"]["A2"] = "C-4"
    book.save(tmp_path / "rejected.xlsx")
    with store.change("corrected") as change:
        assert import_files(change.session, [tmp_path / "rejected.xlsx"]).count(Verdict.NEW) == 1
