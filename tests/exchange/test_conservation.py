"""Not one filled cell is lost: each is found in a field, in ``extra``, in a rejected or a left-out row."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from benchmarks import kept_cells
from benchmarks.kept_cells import lost_cells
from qms_desktop.exchange.gather import Gathered, gather
from qms_desktop.exchange.register import Guess
from qms_desktop.exchange.tables import Table
from tests.exchange.workbooks import Rows, sheet

HEADERS = (
    "No", "Title", "CAPA No", "Root cause", "Owner", "Responsible", "Due date", "Status", "Severity",
    "Corrective action",
    "Preventive action", "Action owner", "KPI", "Target", "Unit", "Jan 2026", "Feb 2026", "Mar 2026", "YTD",
    "Process",
    "Inputs", "Outputs", "Objective", "Baseline", "Date", "Attendees", "Decision", "Chair", "Name", "E-mail",
    "Active",
    "First name", "Last name", "Period", "Value", "Type", "Comment", "Comment", "Verified by", "Effective",
    "Cost", "Whys",
    "SAP ref", "", "Year", "2026-Q1", "Next process", "Review every (months)",
)  # fmt: skip
CELLS = (
    "", "", "", "x", "open", "closed", "In Bearbeitung", "TBD", "n/a", "-", "#REF!", "Jane Smith",
    "Smith, Jane", "Jane / Bob",
    "2026-03-04", "04.03.2026", "2025-02-30", "13/01/32026", "98,5 %", "1.234,50", "GOLD",
    "<5 % by 2026-12-31", "Total", "yes",
    "1) a\n2) b", "PR-01", "minor", "KPI", "Actual", "Target", "Jan 2026", "H1 2025", "12 months", "ofi",
    "  ", "4711",
    7.0, 0.0, 2026.0, 46085.0, 1e20, 0.5, True, False, date(2026, 3, 4), date(9999, 12, 31),
    datetime.fromisoformat("2026-03-04 05:06"),
)  # fmt: skip


def _table(draw: st.DrawFn) -> Rows:
    width = draw(st.integers(2, 9))
    header = draw(st.lists(st.sampled_from(HEADERS), min_size=width, max_size=width))
    line = st.lists(
        st.one_of(st.sampled_from(CELLS), st.text(max_size=12)), min_size=width, max_size=width + 1
    )
    titles = draw(st.lists(st.just(["CAPA register"]), max_size=2))
    return [*titles, header, *draw(st.lists(line, max_size=8))]


tables_of_cells = st.composite(_table)()


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables_of_cells)
@example(
    [["KPI", "Type", "Jan 2026", "Feb 2026"], ["OTD", "Target", 95.0, 96.0], ["OTD", "Actual", 94.0, "GOLD"]]
)
@example(
    [
        ["No", "Corrective action", "No", "Title", "No", "Title", "No", "Title"],
        [""] * 8,
        ["", "", "", "", "", "x", "", "-"],
        ["", "x", "", "0", "", "", "", "0"],
    ]
)
@example(
    [["No", "Corrective action", "Owner", "No", "Title"], ["", "", "", "open", "open"],
     ["", "x", "open", "", ""], ["", "", "x", "yes", ""]]
)  # fmt: skip
def test_no_filled_cell_is_lost(rows: Rows) -> None:
    assert lost_cells(sheet(rows, "CAPA log")) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(st.sampled_from([*CELLS, *HEADERS]), max_size=7), max_size=12))
def test_no_cell_of_a_sheet_without_order_is_lost(rows: Rows) -> None:
    assert lost_cells(sheet(rows)) == []


def test_a_lost_cell_is_missed_though_another_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [["CAPA No", "Title", "Root cause", "SAP ref"], ["C-1", "x", "x", "x"]]
    assert lost_cells(sheet(rows, "CAPA log")) == []

    def losing(table: Table, guess: Guess, file_name: str) -> Gathered:
        found = gather(table, guess, file_name)
        del found.drafts[0].extra["SAP ref"]
        return found

    monkeypatch.setattr(kept_cells, "gather", losing)
    assert lost_cells(sheet(rows, "CAPA log")) == [(2, "x")]
