"""Numbers that repeat for different records: every row comes in, once, and what stood there is kept."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.plan import Plan
from qms_desktop.model.capas import Capa
from qms_desktop.model.objectives import Objective
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import Rows, workbook

HEADER = ["Number", "Date", "Department", "Finding", "Status"]
FINDINGS: Rows = [
    HEADER,
    ["IA-03", "2025-11-10", "Stores", "Two testers out of calibration", "closed"],
    ["IA-03", "2025-11-10", "Stores", "Old test sheet in use", "closed"],
    ["IA-04", "2025-12-02", "Purchasing", "Suppliers not evaluated", "open"],
    ["IA-05", "2026-01-14", "Office", "Complaint log not up to date", "open"],
    ["IA-06", "2026-02-01", "Yard", "Fire exit blocked", "open"],
]
MORE: Rows = [
    *FINDINGS,
    ["IA-07", "2026-02-02", "Lab", "Fridge without thermometer", "open"],
    ["IA-08", "2026-02-03", "Sales", "Contract not signed", "open"],
]


def imported(store: Store, path: Path) -> Plan:
    with store.change(title_of([path])) as change:
        return import_files(change.session, [path])


def verdicts(plan: Plan) -> list[str]:
    return [one.verdict.value for table in plan.tables for one in table.planned]


def test_the_findings_of_one_audit_are_records_of_their_own(store: Store, tmp_path: Path) -> None:
    plan = imported(store, workbook(tmp_path / "a.xlsx", Findings=FINDINGS))
    assert verdicts(plan) == ["new"] * 5
    (told,) = [one for one in plan.tables[0].problems if "repeats its numbers" in one.message]
    assert (told.row, told.col) == (1, "A")
    with store.read() as session:
        found = {one.title: (one.number, one.extra) for one in session.scalars(select(Capa))}
    assert len({number for number, _ in found.values()}) == 5
    assert found["Old test sheet in use"][1]["Number"] == "IA-03"


def test_the_same_findings_again_change_nothing(store: Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", Findings=FINDINGS)
    imported(store, path)
    assert verdicts(imported(store, path)) == ["unchanged"] * 5


def test_a_newer_copy_in_which_few_numbers_repeat_only_adds_its_new_rows(
    store: Store, tmp_path: Path
) -> None:
    imported(store, workbook(tmp_path / "a.xlsx", Findings=FINDINGS))
    plan = imported(store, workbook(tmp_path / "b.xlsx", Findings=MORE))
    assert verdicts(plan) == ["unchanged"] * 5 + ["new"] * 2


def test_one_number_given_twice_in_a_long_list_is_rejected(store: Store, tmp_path: Path) -> None:
    plan = imported(store, workbook(tmp_path / "a.xlsx", Findings=MORE))
    assert verdicts(plan).count("rejected") == 1
    with store.read() as session:
        assert "IA-08" in session.scalars(select(Capa.number)).all()


AUDIT: Rows = [
    ["No.", "Date", "Area", "Finding", "Correction", "Owner"],
    [6, "2025-11-10", "Stores", "Testers out of calibration", "Send them in", "Jo Berg"],
    [7, "2026-01-14", "Office", "Complaint log not up to date", "Assign a deputy", "Ann Field"],
    [7, "2026-01-14", "Yard", "Fire exit blocked", "Move the pallets", "Max Stone"],
]


def test_two_findings_of_one_audit_in_a_short_list_both_come_in(store: Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", Findings=AUDIT)
    plan = imported(store, path)
    assert verdicts(plan) == ["new"] * 3
    assert any("repeats its numbers" in one.message for one in plan.tables[0].problems)
    assert verdicts(imported(store, path)) == ["unchanged"] * 3


def test_two_versions_of_one_record_in_a_short_list_are_reported(store: Store, tmp_path: Path) -> None:
    later = [7, "2026-01-14", "Office", "Nobody keeps complaints", "Assign a deputy", "Max Stone"]
    plan = imported(store, workbook(tmp_path / "a.xlsx", Findings=[*AUDIT[:3], later]))
    assert verdicts(plan) == ["new", "new", "rejected"]


def test_a_short_list_whose_header_numbers_its_own_records_has_a_slip(store: Store, tmp_path: Path) -> None:
    rows = [["Finding No", *AUDIT[0][1:]], *AUDIT[1:]]
    plan = imported(store, workbook(tmp_path / "a.xlsx", Findings=rows))
    assert verdicts(plan) == ["new", "new", "rejected"]
    assert "stands already in row 3" in plan.tables[0].problems[-1].message


def test_the_lists_of_two_years_below_one_another_both_come_in(store: Store, tmp_path: Path) -> None:
    header = ["No.", "Objective", "Owner", "Target", "Due date"]
    rows: Rows = [
        ["Objectives 2025"],
        header,
        [1, "Survey of all users", "Jo", "80 %", "2025-11-30"],
        [2, "Plans up to date", "Ann", "100 %", "2025-12-31"],
        [],
        ["Objectives 2026"],
        [*header, "Resources"],
        [1, "Plans up to date", "Ann", "100 %", "2026-06-30"],
        [2, "Laundry on time", "Max", "98 %", "2026-12-31", "second van"],
        [3, "Fewer accidents", "Ida", "3", "2026-12-31", "training"],
    ]
    path = workbook(tmp_path / "a.xlsx", Objectives=rows)
    assert verdicts(imported(store, path)) == ["new"] * 5
    assert verdicts(imported(store, path)) == ["unchanged"] * 5
    with store.read() as session:
        due = {one.number: str(one.due_on) for one in session.scalars(select(Objective))}
    assert (due["1"], due["2"], len(due)) == ("2025-11-30", "2025-12-31", 5)
