"""Part sheets of an export that were edited before they came back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.plan import Plan, TablePlan, Verdict
from qms_desktop.exchange.rejects import write_rejects
from qms_desktop.model.actions import Action, Extension
from qms_desktop.model.kpis import Reading, ReadingState
from qms_desktop.model.reviews import Attendance, Decision
from qms_desktop.model.trail import TrailEntry
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.actions import move_due_date

DECISIONS = "Review decisions"


@pytest.fixture
def book(store: Store, tmp_path: Path) -> Path:
    """An export of one review with two decisions, one moved action, one KPI with a locked reading."""
    with store.change("add") as change:
        jane = edit.save(change.session, "person", {"name": "Jane Smith"}).id
        decisions = [{"sequence": 1, "text": "Buy a press"}, {"sequence": 2, "text": "Hire"}]
        parts: dict[str, Any] = {"decision": decisions, "attendance": [{"person": jane}]}
        edit.save(change.session, "review", {"title": "2026"}, parts=parts)
        action = edit.save(change.session, "action", {"title": "Order", "due_on": date(2026, 3, 1)})
        move_due_date(change.session, action.id, date(2026, 4, 1), "Supplier is late")
        readings = [{"period": "2026-01", "value": 1, "comment": "First"}]
        kpi = edit.save(change.session, "kpi", {"name": "Scrap"}, parts={"reading": readings})
        change.session.scalars(select(Reading).where(Reading.kpi == kpi.id)).one().state = ReadingState.LOCKED
    with store.read() as session:
        export_workbook(session, tmp_path / "out.xlsx", None, date(2026, 11, 22))
    return tmp_path / "out.xlsx"


def put(path: Path, sheet: str, row: int, **cells: Any) -> None:
    """Set cells of a row by their column's letter."""
    opened = openpyxl.load_workbook(path)
    for column, value in cells.items():
        opened[sheet][f"{column}{row}"] = value
    opened.save(path)


def brought_in(store: Store, path: Path) -> Plan:
    with store.change(title_of([path])) as change:
        return import_files(change.session, [path])


def table_of(plan: Plan, sheet: str) -> TablePlan:
    return next(one for one in plan.part_tables if one.table.sheet.name == sheet)


def verdicts(plan: Plan, sheet: str) -> list[Verdict]:
    return [row.verdict for row in table_of(plan, sheet).planned]


def test_a_decision_edited_in_excel_is_changed_and_trailed_with_its_review(store: Store, book: Path) -> None:
    put(book, DECISIONS, 2, C="Buy two presses", E="Jane Smith", F=date(2027, 1, 8))
    plan = brought_in(store, book)
    assert verdicts(plan, DECISIONS) == [Verdict.CHANGED, Verdict.UNCHANGED]
    with store.read() as session:
        decision = session.scalars(select(Decision).where(Decision.sequence == 1)).one()
        assert (decision.text, decision.owner, decision.due_on) == ("Buy two presses", 1, date(2027, 1, 8))
        entry = session.scalars(select(TrailEntry).order_by(TrailEntry.id.desc())).first()
        assert entry is not None
        assert (entry.register, entry.parent_register, entry.parent) == ("decision", "review", 1)


def test_an_added_row_becomes_a_part_of_the_record_it_names(store: Store, book: Path) -> None:
    number = openpyxl.load_workbook(book)[DECISIONS]["A2"].value
    put(book, DECISIONS, 4, A=number, B=3, C="Train", D="Change")
    assert verdicts(brought_in(store, book), DECISIONS)[-1] is Verdict.NEW
    with store.read() as session:
        assert session.scalars(select(Decision.text).order_by(Decision.sequence)).all()[-1] == "Train"


def test_a_row_whose_record_is_not_found_is_rejected_and_can_be_corrected(
    store: Store, book: Path, tmp_path: Path
) -> None:
    number = openpyxl.load_workbook(book)[DECISIONS]["A2"].value
    put(book, DECISIONS, 4, A="MR-1999-99", B=3, C="Train")
    plan = brought_in(store, book)
    rejected = table_of(plan, DECISIONS).planned[-1]
    assert rejected.reason.startswith("There is no Review “MR-1999-99” here or in this import")
    assert [p.row for p in table_of(plan, DECISIONS).problems] == [4]
    rejects = tmp_path / "rejects.xlsx"
    assert write_rejects(plan, rejects) == 1
    put(rejects, DECISIONS, 2, A=number)
    assert verdicts(brought_in(store, rejects), DECISIONS) == [Verdict.NEW]


def test_a_cell_that_cannot_be_read_holds_its_row_back(store: Store, book: Path) -> None:
    put(book, DECISIONS, 3, D="Whatever", F="soon")
    planned = table_of(brought_in(store, book), DECISIONS).planned[1]
    assert planned.verdict is Verdict.REJECTED
    assert planned.reason == "Kind “Whatever” can't be read. Due “soon” can't be read."


def test_a_column_added_to_a_part_sheet_is_told_because_it_is_not_read(store: Store, book: Path) -> None:
    put(book, DECISIONS, 1, H="Mood")
    put(book, DECISIONS, 2, H="Good")
    plan = brought_in(store, book)
    assert verdicts(plan, DECISIONS) == [Verdict.UNCHANGED] * 2
    assert [(p.row, p.col) for p in table_of(plan, DECISIONS).problems] == [(1, "H")]


def test_what_was_edited_here_since_the_import_is_kept(store: Store, book: Path) -> None:
    put(book, DECISIONS, 2, C="Buy two presses")
    brought_in(store, book)
    with store.change("edit") as change:
        change.session.scalars(select(Decision).where(Decision.sequence == 1)).one().text = "Rent a press"
    put(book, DECISIONS, 2, C="Buy three presses")
    plan = brought_in(store, book)
    assert verdicts(plan, DECISIONS)[0] is Verdict.UNCHANGED
    assert "Decision was edited here since" in table_of(plan, DECISIONS).problems[0].message
    with store.read() as session:
        assert "Rent a press" in session.scalars(select(Decision.text)).all()


def test_a_text_that_was_too_long_for_a_cell_keeps_its_end(store: Store, tmp_path: Path) -> None:
    with store.change("add") as change:
        edit.save(change.session, "capa", {"title": "Long", "description": "whole 🏭 story " * 4000})
    with store.read() as session:
        assert len(export_workbook(session, tmp_path / "long.xlsx", None, date(2026, 11, 22))) == 1
    assert brought_in(store, tmp_path / "long.xlsx").count(Verdict.UNCHANGED) == 1


def test_the_same_attendee_twice_is_left_out(store: Store, book: Path) -> None:
    number = openpyxl.load_workbook(book)["Review attendees"]["A2"].value
    put(book, "Review attendees", 3, A=number, B="Jane Smith", C="Present")
    put(book, "Review attendees", 4, A=number, B="Jane Smith", C="Apologies")
    plan = brought_in(store, book)
    assert verdicts(plan, "Review attendees") == [Verdict.UNCHANGED, Verdict.REJECTED]
    assert table_of(plan, "Review attendees").skipped == [(3, "The same as row 2.")]
    with store.read() as session:
        assert len(session.scalars(select(Attendance)).all()) == 1


def test_history_and_locked_readings_stay_as_they_are(store: Store, book: Path) -> None:
    put(book, "Action moved due dates", 2, E="Nobody's fault")
    put(book, "KPI reading comments", 2, F="Rewritten")
    plan = brought_in(store, book)
    for sheet, words in (("Action moved due dates", "is history"), ("KPI reading comments", "is locked")):
        assert verdicts(plan, sheet) == [Verdict.UNCHANGED]
        assert words in table_of(plan, sheet).problems[0].message
    with store.read() as session:
        assert session.scalars(select(Extension.reason)).all() == ["Supplier is late"]
        assert session.scalars(select(Reading.comment)).all() == ["First"]


def test_a_due_date_moved_in_the_workbook_takes_the_reason_from_its_sheet(store: Store, book: Path) -> None:
    opened = openpyxl.load_workbook(book)
    heads = [cell.value for cell in opened["Actions"][1]]
    opened["Actions"].cell(2, heads.index("Due") + 1).value = date(2026, 6, 1)
    number = opened["Actions"]["A2"].value
    opened["Action moved due dates"].append(
        [number, 2, date(2026, 4, 1), date(2026, 6, 1), "Press broke", "Kim", date(2026, 4, 2)]
    )
    opened.save(book)
    brought_in(store, book)
    with store.read() as session:
        assert session.scalars(select(Action.due_on)).one() == date(2026, 6, 1)
        moves = session.scalars(select(Extension).order_by(Extension.sequence)).all()
        assert [(move.reason, move.moved_by) for move in moves][1:] == [("Press broke", "Kim")]
