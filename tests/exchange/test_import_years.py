"""Months without a year: title, sheet or file name it, else the day on which the file was saved."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from qms_desktop.exchange.importing import plan_files, result_of
from qms_desktop.exchange.plan import Verdict
from qms_desktop.exchange.xlsx_detail import saved_on
from qms_desktop.store.datafile import Store

BOARD = "KPI;Target;{}\nOn-time delivery;95;94;96;97\nScrap rate;2;1;1;3\nComplaints;5;4;6;2\n"
ROWS = "Month;On-time delivery;Scrap rate\nJan;94;1\nFeb;96;1\nMar;97;3\n"


def table_of(store: Store, path: Path, text: str, saved: datetime) -> dict[str, Any]:
    path.write_text(text, encoding="utf-8")
    os.utime(path, (saved.timestamp(), saved.timestamp()))
    with store.read() as session:
        table: dict[str, Any] = result_of(plan_files(session, [path]))[0]["tables"][0]
    return table


@pytest.mark.parametrize(
    ("name", "heads", "saved", "first", "told"),
    [
        ("board", "CW 1;CW 2;CW 3", date(2025, 6, 2), "2025-W01", True),
        ("board", "Oct;Nov;Dec", date(2026, 1, 9), "2025-10", True),
        ("board", "Nov;Dec;Jan", date(2026, 2, 9), "2025-11", True),
        ("board 2024", "Jan;Feb;Mar", date(2026, 6, 2), "2024-01", False),
        ("board", "Jan 2024;Feb;Mar", date(2026, 6, 2), "2024-01", False),
    ],
)
def test_months_that_no_year_is_named_for_are_of_the_year_of_the_file(
    store: Store, tmp_path: Path, name: str, heads: str, saved: date, first: str, told: bool
) -> None:
    noon = datetime(saved.year, saved.month, saved.day, 12, tzinfo=UTC)
    table = table_of(store, tmp_path / f"{name}.csv", BOARD.format(heads), noon)
    assert next(column["period"] for column in table["columns"] if column["period"]) == first
    assert table["counts"]["readings"] == 9
    assert any(f"saved, {saved}" in problem["message"] for problem in table["problems"]) == told


def test_a_row_a_month_without_a_year_is_of_the_year_of_the_file(store: Store, tmp_path: Path) -> None:
    table = table_of(store, tmp_path / "board.csv", ROWS, datetime(2025, 6, 2, 12, tzinfo=UTC))
    assert table["counts"]["readings"] == 6
    assert "2025-06-02" in table["problems"][0]["message"]


def test_a_row_a_month_takes_the_year_that_the_file_is_called_by(store: Store, tmp_path: Path) -> None:
    table = table_of(store, tmp_path / "kpi 2024.csv", ROWS, datetime(2025, 6, 2, 12, tzinfo=UTC))
    assert table["counts"]["readings"] == 6
    assert table["problems"] == []


def test_a_workbook_says_itself_when_it_was_saved() -> None:
    told = b'<dcterms:modified xsi:type="dcterms:W3CDTF">2025-03-04T10:00:00Z</dcterms:modified>'
    assert saved_on({"docProps/core.xml": told}) == date(2025, 3, 4)
    assert saved_on({"docProps/core.xml": told.replace(b"03-04", b"13-44")}) is None
    assert saved_on({}) is None


@pytest.mark.parametrize("rows", ["a note\n", "1;2;3\n4;5;6\n", "Scrap rate:;3\nTarget:;2\n"])
def test_a_sheet_without_a_header_can_be_called_a_list_of_kpis_and_gives_nothing(
    store: Store, tmp_path: Path, rows: str
) -> None:
    path = tmp_path / "board.csv"
    path.write_text(rows, encoding="utf-8")
    with store.read() as session:
        assert plan_files(session, [path], register="kpi").count(Verdict.NEW) == 0
