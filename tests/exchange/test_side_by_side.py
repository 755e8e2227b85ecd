"""Lists of the same headers that stand side by side: each is a table, and both come in."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from qms_desktop.exchange.importing import import_files
from qms_desktop.model.actions import Action
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import Rows, tables, workbook

HEADER = ["No", "Task", "Who", "By when"]
LEFT: Rows = [[1, "Buy gloves", "Jo", "2026-02-01"], [2, "Mend the door", "Ann", "2026-02-05"]]
RIGHT: Rows = [[1, "Fix the lamp", "Ida", "2026-03-01"], [2, "Paint the wall", "Bo", "2026-03-05"]]


def beside(*gap: None) -> Rows:
    """Return two action lists on one sheet, with this gap between them."""
    return [
        ["Team A", None, None, None, *gap, "Team B"],
        [*HEADER, *gap, *HEADER],
        *([*left, *gap, *right] for left, right in zip(LEFT, RIGHT, strict=True)),
        [3, "Sweep the yard", "Jo", "2026-02-09"],
    ]


def test_a_list_right_beside_one_of_the_same_headers_is_a_table_of_its_own() -> None:
    assert [table.first_letters for table in tables(beside())] == ["A", "E"]
    assert [table.first_letters for table in tables(beside(None))] == ["A", "F"]


def test_both_of_two_action_lists_side_by_side_come_in_whole(store: Store, tmp_path: Path) -> None:
    with store.change("import") as change:
        plan = import_files(change.session, [workbook(tmp_path / "a.xlsx", Actions=beside())])
    assert [len(table.planned) for table in plan.tables] == [3, 2]
    with store.read() as session:
        numbers = {one.title: one.number for one in session.scalars(select(Action))}
    assert len(numbers) == 5
    assert numbers["Mend the door"] == "2"


def test_a_single_row_beside_a_list_that_counts_from_one_too_comes_in(store: Store, tmp_path: Path) -> None:
    rows: Rows = [[*HEADER, None, *HEADER], [*LEFT[0], None, *RIGHT[0]], LEFT[1]]
    with store.change("import") as change:
        plan = import_files(change.session, [workbook(tmp_path / "a.xlsx", Actions=rows)])
    assert [one.verdict.value for table in plan.tables for one in table.planned] == ["new"] * 3


def test_two_actions_beside_one_problem_stay_one_row() -> None:
    steps = ["Action", "Owner", "Due date"]
    rows: Rows = [
        ["Nonconformity", *steps, *steps],
        ["Leak", "Mop", "Jo", "2026-02-01", "Seal", "Ann", "2026-03-01"],
    ]
    assert len(tables(rows)) == 1
