"""What holds for every register: imported again, as a newer copy, twice over, rejected and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from qms_desktop.exchange.importing import import_files, plan_files, title_of
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.exchange.rejects import write_rejects
from qms_desktop.model.actions import Action, ActionKind, ActionState
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.registers import EXCHANGED, PARTS, REGISTERS
from qms_desktop.model.registers import register as record_class
from qms_desktop.model.reviews import Review
from qms_desktop.store.check import check
from qms_desktop.store.datafile import Store
from qms_desktop.workflow.undo import undo
from tests.exchange.workbooks import workbook

Table = list[list[Any]]
TABLES: dict[str, Table] = {
    "person": [
        ["Person no", "Name", "E-mail", "Department"],
        ["P-1", "Jane Smith", "jane@x.org", "Quality"],
        ["P-2", "Bob Lee", "bob@x.org", "Sales"],
    ],
    "process": [
        ["Process no", "Process name", "Process owner", "Inputs", "Outputs"],
        ["PR-1", "Packing", "Jane Smith", "goods", "parcels"],
        ["PR-2", "Labelling", "Bob Lee", "labels", "goods"],
    ],
    "objective": [
        ["Objective no", "Objective", "Measure", "Owner", "Target", "Due date"],
        ["O-1", "Ship on time", "On-time share", "Jane Smith", 95, date(2026, 12, 31)],
        ["O-2", "Fewer complaints", "Complaints a month", "Bob Lee", 3, date(2026, 12, 31)],
    ],
    "kpi": [
        ["KPI No", "KPI", "Unit", "Target", "Jan 2026", "Feb 2026", "Mar 2026"],
        ["K-1", "On-time delivery", "%", 95, 93, 94, 95],
        ["K-2", "First pass yield", "%", 99, 97, 98, 99],
    ],
    "capa": [
        ["CAPA No", "Title", "Root cause", "Corrective action", "Owner", "Due date", "Lot"],
        ["C-1", "Wrong label", "Old file", "Lock the file", "Jane Smith", date(2026, 5, 1), 7],
        ["C-2", "Burr left", "Worn tool", "Replace the tool", "Bob Lee", date(2026, 6, 1), 8],
    ],
    "review": [
        ["Review no", "Management review", "Date", "Chair", "Conclusion"],
        ["MR-1", "First half", date(2026, 1, 20), "Jane Smith", "Suitable"],
        ["MR-2", "Second half", date(2026, 7, 20), "Bob Lee", "Adequate"],
    ],
    "action": [
        ["Action No", "Action", "Owner", "Due date", "Room"],
        ["A-1", "Train the packers", "Jane Smith", date(2026, 5, 1), "4"],
        ["A-2", "Call the supplier", "Bob Lee", date(2026, 6, 1), "5"],
    ],
}  # fmt: skip
"""Two records of every register; the second column holds the title."""


def imported(store: Store, *paths: Path) -> Plan:
    with store.change(title_of(paths)) as change:
        return import_files(change.session, paths)


def planned(store: Store, *paths: Path) -> Plan:
    with store.read() as session:
        return plan_files(session, paths)


def verdicts(plan: Plan) -> dict[str, int]:
    return {verdict.value: count for verdict in Verdict if (count := plan.count(verdict))}


def counted(store: Store) -> dict[str, int]:
    """Return how many rows every table of the data file has."""
    with store.read() as session:
        classes: Sequence[Any] = [*REGISTERS.values(), *PARTS.values()]
        return {
            cls.__tablename__: session.scalar(select(func.count()).select_from(cls)) or 0 for cls in classes
        }


def stored(store: Store, register: str) -> dict[str, str]:
    cls: Any = record_class(register)
    with store.read() as session:
        return {row.number: getattr(row, cls.title_field) for row in session.scalars(select(cls))}


@pytest.fixture(params=EXCHANGED)
def register(request: pytest.FixtureRequest) -> str:
    """Each register in turn."""
    return str(request.param)


@pytest.fixture
def log(tmp_path: Path, register: str) -> Path:
    """A workbook of two records of the register."""
    return workbook(tmp_path / f"{register}.xlsx", **{register: TABLES[register]})


def test_the_same_file_again_changes_nothing_and_asks_nothing(store: Store, log: Path, register: str) -> None:
    assert verdicts(imported(store, log)) == {"new": 2}
    before = counted(store)
    with store.change(title_of([log])) as change:
        plan = import_files(change.session, [log])
    assert plan.tables[0].guess.register == register
    assert verdicts(plan) == {"unchanged": 2}
    assert (plan.conflicts, plan.namesakes, plan.created) == ([], [], [])
    assert (change.change_set, counted(store)) == (None, before)


def test_a_newer_copy_changes_what_changed_and_shows_old_and_new(
    store: Store, log: Path, tmp_path: Path, register: str
) -> None:
    imported(store, log)
    head, first, second = TABLES[register]
    newer = workbook(
        tmp_path / "newer.xlsx", **{register: [head, [first[0], "Another title", *first[2:]], second]}
    )
    plan = imported(store, newer)
    assert verdicts(plan) == {"changed": 1, "unchanged": 1}
    title = record_class(register).title_field
    assert plan.tables[0].planned[0].changes.values == {title: (first[1], "Another title")}
    assert stored(store, register)[first[0]] == "Another title"


def test_a_number_that_stands_twice_is_reported_and_nothing_is_overwritten(
    store: Store, tmp_path: Path, register: str
) -> None:
    head, first, second = TABLES[register]
    twin = [first[0], "A twin", *second[2:]]
    once = workbook(tmp_path / "one.xlsx", **{register: [head, first, second]})
    again = workbook(tmp_path / "two.xlsx", **{register: [head, twin], f"{register}_2": [head, twin]})
    plan = imported(store, once, again)
    assert verdicts(plan) == {"new": 2, "rejected": 2}
    told = [p.message for t in plan.tables for p in t.problems if "stands already" in p.message]
    assert len(told) == 2
    assert stored(store, register)[first[0]] == first[1]


def test_rejected_rows_come_in_once_they_are_corrected(store: Store, tmp_path: Path, register: str) -> None:
    head, first, second = TABLES[register]
    if register == "kpi":
        wrong: list[Any] = [second[0], None, *second[2:]]
        place, right = 2, second[1]
    else:
        wrong = [first[0], *second[1:]]
        place, right = 1, second[0]
    sheets = {register: [head, first], f"{register}_2": [head, wrong]}
    imported_plan = imported(store, workbook(tmp_path / "a.xlsx", **sheets))
    out = tmp_path / "rejected.xlsx"
    assert write_rejects(imported_plan, out) == 1
    book = load_workbook(out)
    book.worksheets[0].cell(2, place, right)
    book.save(out)
    plan = imported(store, out)
    assert [table.guess.register for table in plan.tables] == [register]
    assert verdicts(plan) == {"new": 1}
    assert stored(store, register) == {first[0]: first[1], second[0]: second[1]}


def test_a_review_that_stands_twice_on_a_sheet_is_joined_and_told(store: Store, tmp_path: Path) -> None:
    head, first, second = TABLES["review"]
    plan = imported(store, workbook(tmp_path / "a.xlsx", Reviews=[head, first, [first[0], *second[1:]]]))
    assert verdicts(plan) == {"new": 1}
    told = [(p.row, p.message) for p in plan.tables[0].problems]
    assert told[0][0] == 3
    assert told[0][1].startswith("The same review stands in row 2; what differs is kept as extra: Title,")


def test_one_undo_takes_back_several_files_of_all_registers(store: Store, tmp_path: Path) -> None:
    paths = [workbook(tmp_path / f"{name}.xlsx", **{name: rows}) for name, rows in TABLES.items()]
    before = counted(store)
    with store.change(title_of(paths)) as change:
        plan = import_files(change.session, paths)
    assert verdicts(plan) == {"new": 14}
    assert change.change_set is not None
    with store.change("undo") as back:
        undo(back.session, change.change_set)
    assert counted(store) == before
    with store.read() as session:
        assert check(session) == []
    assert verdicts(planned(store, *paths)) == {"new": 14}, "and it can be imported again"


def test_an_undone_change_of_a_newer_copy_leaves_the_older_values(store: Store, tmp_path: Path) -> None:
    old = [workbook(tmp_path / f"{name}.xlsx", **{name: rows}) for name, rows in TABLES.items()]
    imported(store, *old)
    newer = []
    for name, (head, first, second) in TABLES.items():
        rows = [head, [first[0], f"Newer {first[1]}", *first[2:]], second]
        newer.append(workbook(tmp_path / f"newer {name}.xlsx", **{name: rows}))
    with store.change(title_of(newer)) as change:
        plan = import_files(change.session, newer)
    assert verdicts(plan) == {"changed": 7, "unchanged": 7}
    assert change.change_set is not None
    with store.change("undo") as back:
        undo(back.session, change.change_set)
    for name, (_, first, second) in TABLES.items():
        found = stored(store, name)
        assert (found[first[0]], found[second[0]]) == (first[1], second[1])


def test_an_8d_report_is_one_capa_with_the_actions_below_its_labels(store: Store, tmp_path: Path) -> None:
    form: Table = [
        ["8D report"], ["8D No:", "8D-17", None, "Customer:", "Volvo"], ["Date:", date(2025, 3, 4)],
        ["Problem description:", "Cracked weld"], ["Root cause:", "Wrong current"], [],
        ["Step", "Correction", "Responsible", "Due date", "Status"],
        ["D3", "Sort the stock", "P. Weld", date(2025, 3, 6), "done"],
        ["D5", "Set limits", "R. Spark", date(2025, 4, 1), "open"],
    ]  # fmt: skip
    with store.change("import") as change:
        plan = import_files(change.session, [workbook(tmp_path / "8d.xlsx", Report=form)])
    assert plan.files[0].tables[0].guess.shape == "form"
    with store.read() as session:
        capa = session.scalars(select(Capa)).one()
        assert (capa.number, capa.customer, capa.root_cause) == ("8D-17", "Volvo", "Wrong current")
        assert capa.extra["Step (row 8)"] == "D3"
        actions = session.scalars(select(Action).order_by(Action.id)).all()
        told = [(one.title, one.due_on, one.state, one.kind) for one in actions]
    assert told == [
        ("Sort the stock", date(2025, 3, 6), ActionState.DONE, ActionKind.CORRECTION),
        ("Set limits", date(2025, 4, 1), ActionState.PLANNED, ActionKind.CORRECTION),
    ]


def test_an_8d_report_of_labels_alone_is_a_capa_with_its_actions_and_loses_no_cell(
    store: Store, tmp_path: Path
) -> None:
    form: Table = [
        ["8D report"], ["8D No:", "8D-18", None, "Customer:", "Huber"], ["Opened on", date(2025, 1, 10)],
        ["D1 Team", "Smith, Weber"], ["D2 Problem description", "Valve leaks"],
        ["D3 Containment", "Stock blocked"], ["D4 Root cause", "Ring fitted wrong"],
        ["D5 Corrective action", "Build a jig"], ["Responsible", "K. Lang", "Due", date(2025, 2, 20)],
        ["D6 Proof of it", "Jig in use"], ["D7 Preventive actions"], ["Update the FMEA"],
        ["D8 Thanks", "Well done"], [], ["Status", "closed", "Closed on", date(2025, 3, 1)],
    ]  # fmt: skip
    with store.change("import") as change:
        plan = import_files(change.session, [workbook(tmp_path / "8d.xlsx", Report=form)])
    assert plan.files[0].tables[0].skipped == [(1, "Title above the table."), (11, "Title above the table.")]
    with store.read() as session:
        capa = session.scalars(select(Capa)).one()
        told = (capa.number, capa.state, capa.closed_on, capa.root_cause, capa.containment)
        assert told == ("8D-18", CapaState.CLOSED, date(2025, 3, 1), "Ring fitted wrong", "Stock blocked")
        assert (capa.extra["D6 Proof of it"], capa.extra["D8 Thanks"]) == ("Jig in use", "Well done")
        actions = session.scalars(select(Action).order_by(Action.id)).all()
        assert actions[0].due_on == date(2025, 2, 20)
        assert [one.title for one in actions] == ["Build a jig", "Update the FMEA"]


def test_what_a_review_writes_beside_words_that_nobody_knows_is_kept(store: Store, tmp_path: Path) -> None:
    form: Table = [
        ["Management review"], ["Date:", date(2025, 2, 14)], ["Chair:", "Jane Smith"],
        ["Status of earlier actions", "7 of 9 done"], ["Weather on the day", "rain"], [],
        ["Decision", "Responsible", "Due date"], ["Audit the foundry", "Jane Smith", date(2025, 5, 1)],
    ]  # fmt: skip
    with store.change("import") as change:
        import_files(change.session, [workbook(tmp_path / "review.xlsx", Review=form)])
        review = change.session.scalars(select(Review)).one()
        assert review.extra["Weather on the day"] == "rain"
