"""Rejected KPI rows, corrected in their workbook, arrive with the periods they had."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from qms_desktop.exchange.importing import import_files, plan_files
from qms_desktop.exchange.rejects import write_rejects
from qms_desktop.model.kpis import Kpi, Reading
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
