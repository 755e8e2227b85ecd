"""An import never changes approved minutes: it keeps them and says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.importing import import_files
from qms_desktop.model.record import Basis
from qms_desktop.model.reviews import Decision, Review, ReviewState
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

TODAY = date(2026, 11, 22)


def exported(store: Store, path: Path, changed: dict[str, str]) -> Path:
    """Export everything and change some texts in the workbook."""
    with store.read() as session:
        export_workbook(session, path, None, TODAY)
    book = load_workbook(path)
    for sheet in book:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value in changed):
            cell.value = changed[str(cell.value)]
    book.save(path)
    return path


def test_an_approved_review_is_kept_with_its_parts_and_the_plan_says_so(store: Store, tmp_path: Path) -> None:
    with store.change("set up") as change:
        old = Review(title="First half", state=ReviewState.APPROVED, state_basis=Basis.IMPORTED)
        change.session.add(old)
        change.session.flush()
        change.session.add(Decision(review=old.id, sequence=1, text="Buy a camera"))
        edit.save(change.session, "review", {"title": "Second half"})
    changed = {"First half": "Half one", "Buy a camera": "Buy two", "Second half": "Half two"}
    path = exported(store, tmp_path / "out.xlsx", changed)
    with store.change("import: out.xlsx") as change:
        plan = import_files(change.session, [path])
    with store.read() as session:
        assert [session.get_one(Review, id_).title for id_ in (1, 2)] == ["First half", "Half two"]
        assert session.get_one(Decision, 1).text == "Buy a camera"
    rows = [row for file in plan.files for table in file.tables for row in table.planned]
    said = [problem.message for row in rows for problem in row.draft.problems]
    kept = f"MR-{date.today().year}-01 is approved and stays as it is here; make a revision to change it."
    assert said.count(kept) == 2


def test_a_state_in_a_file_does_not_move_a_review_past_its_gates(store: Store, tmp_path: Path) -> None:
    with store.change("set up") as change:
        held = Review(title="Spring", state=ReviewState.HELD, state_basis=Basis.IMPORTED)
        change.session.add(held)
    path = exported(store, tmp_path / "out.xlsx", {"Held": "Approved"})
    with store.change("import: out.xlsx") as change:
        plan = import_files(change.session, [path])
    with store.read() as session:
        assert session.get_one(Review, 1).state is ReviewState.HELD
    rows = [row for table in plan.tables for row in table.planned]
    (row,) = [row for row in rows if row.draft.register == "review"]
    assert "moves by its own steps" in row.draft.problems[0].message
