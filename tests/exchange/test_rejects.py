"""The rejected rows as a workbook to correct and import again."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from qms_desktop.errors import OutputError
from qms_desktop.exchange.importing import import_files, plan_files, result_of, title_of
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.exchange.rejects import write_rejects
from qms_desktop.exchange.words import REJECTION
from qms_desktop.store.datafile import Store
from qms_desktop.summary import import_text
from tests.exchange.workbooks import Rows, workbook

ROWS: Rows = [
    ["Action No", "Action", "Owner", "Lot"],
    ["A-1", "Train", "Jane Smith", None],
    ["A-1", "Lock", "Bob Lee", 7],
]


def imported(store: Store, path: Path) -> Plan:
    """Import a file."""
    with store.change(title_of([path])) as change:
        return import_files(change.session, [path])


def test_rejected_rows_carry_their_cells_and_the_reason(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "rejects.xlsx"
    path = tmp_path / "actions.csv"
    path.write_text("Action No,Action,Owner,Lot\nA-1,Train,Jane,\nA-1,=1+1,Bob Lee,7\n", encoding="utf-8")
    assert write_rejects(imported(store, path), out) == 1
    rows = list(load_workbook(out).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == ("Action No", "Action", "Owner", "Lot", REJECTION)
    assert rows[1][:4] == ("A-1", "=1+1", "Bob Lee", "7")
    assert "stands already in row 2" in str(rows[1][4])


def test_a_corrected_workbook_of_rejects_is_imported_as_it_is(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "rejects.xlsx"
    write_rejects(imported(store, workbook(tmp_path / "a.xlsx", Actions=ROWS)), out)
    book = load_workbook(out)
    book.worksheets[0]["A2"] = "A-2"
    book.save(out)
    with store.read() as session:
        plan = plan_files(session, [out])
    assert plan.count(Verdict.NEW) == 1
    assert plan.tables[0].planned[0].draft.extra == {"Lot": 7.0}
    (result,) = result_of(plan)
    assert "kept as extra: Lot\n" in import_text(result)
    assert result["tables"][0]["columns"][-1]["field"] == "ignore"
    assert "not imported" not in result["message"]


def test_without_rejected_rows_no_file_is_made(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "rejects.xlsx"
    assert write_rejects(imported(store, workbook(tmp_path / "a.xlsx", Actions=ROWS[:2])), out) == 0
    assert not out.exists()


def test_a_place_that_cannot_be_written_is_named(store: Store, tmp_path: Path) -> None:
    plan = imported(store, workbook(tmp_path / "a.xlsx", Actions=ROWS))
    with pytest.raises(OutputError, match="could not be written"):
        write_rejects(plan, tmp_path / "none" / "rejects.xlsx")
