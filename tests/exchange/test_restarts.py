"""Sheets of a year each that all count from 1: no row is rejected for its number, and none is doubled."""

from __future__ import annotations

from collections.abc import Collection
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.apply import apply_plan
from qms_desktop.exchange.importing import import_files, plan_workbook, result_of, title_of
from qms_desktop.exchange.layouts import Layout, layout_from, signature
from qms_desktop.exchange.plan import Verdict, make_plan
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa
from qms_desktop.store.datafile import Store
from qms_desktop.workflow.layouts import remember
from tests.exchange.workbooks import Rows, workbook

HEADER = ["No.", "Date", "Client", "Complaint", "Root cause", "Closed"]
OLD: Rows = [
    HEADER,
    [1, "2023-02-01", "Hotel Post", "Door sticks", "Damp", "2023-02-09"],
    [2, "2023-05-12", "Berger", "Worktop cracked", "Transport", "2023-06-18"],
]
NEW: Rows = [
    HEADER,
    [1, "2024-01-15", "Seidl", "Drawer squeaks", "Dry runner", "2024-01-18"],
    [2, "2024-03-02", "Hotel Post", "Wardrobe tilts", "No wall fixing", "2024-03-08"],
    [3, "2024-07-19", "Auer", "Late delivery", "Planning", ""],
]


def imported(store: Store, path: Path) -> dict[str, Any]:
    with store.change(title_of([path])) as change:
        return result_of(import_files(change.session, [path]))[0]


def counts(result: dict[str, Any], name: str) -> list[int]:
    return [table["counts"][name] for table in result["tables"]]


def numbers(store: Store) -> list[str]:
    with store.read() as session:
        return sorted(session.scalars(select(Capa.number)))


def test_the_second_year_of_a_log_gets_its_year_before_its_numbers(store: Store, tmp_path: Path) -> None:
    result = imported(store, workbook(tmp_path / "log.xlsx", **{"2023": OLD, "2024": NEW}))
    assert (counts(result, "new"), counts(result, "rejected")) == ([2, 3], [0, 0])
    assert numbers(store) == ["1", "2", "2024/1", "2024/2", "2024/3"]
    assert "Sheet “2024” counts from the start again" in result["message"]
    with store.read() as session:
        late = session.scalars(select(Capa).where(Capa.number == "2024/3")).one()
        assert late.extra["No."] == "3"


def test_the_same_year_sheets_change_nothing_when_they_come_again(store: Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "log.xlsx", **{"2023": OLD, "2024": NEW})
    imported(store, path)
    again = imported(store, path)
    assert counts(again, "unchanged") == [2, 3]
    assert len(numbers(store)) == 5


def test_a_year_more_in_front_renumbers_none_of_those_before(store: Store, tmp_path: Path) -> None:
    imported(store, workbook(tmp_path / "log.xlsx", **{"2023": OLD}))
    result = imported(store, workbook(tmp_path / "newer.xlsx", **{"2024": NEW, "2023": OLD}))
    assert (counts(result, "new"), counts(result, "unchanged")) == ([3, 0], [0, 2])


def test_one_number_by_mistake_on_two_sheets_is_still_reported(store: Store, tmp_path: Path) -> None:
    first: Rows = [*OLD, *([n, f"2023-08-0{n}", "Kurz", f"Noise of part {n}", "Wear", ""] for n in (7, 8, 9))]
    later: Rows = [
        HEADER,
        [2, "2024-01-15", "Seidl", "Drawer squeaks", "Dry runner", ""],
        *([n, f"2024-02-1{n}", "Auer", f"Complaint of kind {n}", "Planning", ""] for n in (3, 4, 5)),
    ]
    result = imported(store, workbook(tmp_path / "log.xlsx", **{"2023": first, "2024": later}))
    assert counts(result, "rejected") == [0, 1]


def test_the_same_record_on_two_sheets_keeps_its_number(store: Store, tmp_path: Path) -> None:
    result = imported(store, workbook(tmp_path / "log.xlsx", **{"2023": OLD, "2024": OLD}))
    assert counts(result, "skipped") == [0, 2]
    assert numbers(store) == ["1", "2"]


def both(store: Store, *paths: Path) -> list[dict[str, Any]]:
    with store.change(title_of(paths)) as change:
        return result_of(import_files(change.session, paths))


def test_files_of_a_year_each_that_count_from_1_get_their_year_whichever_comes_when(
    store: Store, tmp_path: Path
) -> None:
    old = workbook(tmp_path / "Complaints 2023.xlsx", Log=OLD)
    new = workbook(tmp_path / "Complaints 2024.xlsx", Log=NEW)
    assert counts(imported(store, old), "new") == [2]
    result = imported(store, new)
    assert (counts(result, "new"), counts(result, "rejected")) == ([3], [0])
    assert (
        "counts from the start again: its numbers were made 2024/1, 2024/2, and so on." in result["message"]
    )
    assert numbers(store) == ["1", "2", "2024/1", "2024/2", "2024/3"]
    for paths in ((new,), (old,), (old, new), (new, old)):
        results = both(store, *paths)
        assert sum(sum(counts(result, "unchanged")) for result in results) == sum(
            2 if path is old else 3 for path in paths
        )
    assert len(numbers(store)) == 5


def test_the_file_of_an_earlier_year_that_comes_later_moves_no_number_that_is_here(
    store: Store, tmp_path: Path
) -> None:
    old = workbook(tmp_path / "Complaints 2023.xlsx", Log=OLD)
    new = workbook(tmp_path / "Complaints 2024.xlsx", Log=NEW)
    imported(store, new)
    imported(store, old)
    assert numbers(store) == ["1", "2", "2023/1", "2023/2", "3"]
    both(store, old, new)
    assert len(numbers(store)) == 5


def test_files_of_years_in_one_import_are_numbered_like_sheets_of_years(store: Store, tmp_path: Path) -> None:
    old = workbook(tmp_path / "Complaints 2023.xlsx", Log=OLD)
    new = workbook(tmp_path / "Complaints 2024.xlsx", Log=NEW)
    both(store, new, old)
    assert numbers(store) == ["1", "2", "2024/1", "2024/2", "2024/3"]


def test_a_file_that_names_no_year_is_never_numbered_anew(store: Store, tmp_path: Path) -> None:
    imported(store, workbook(tmp_path / "Complaints.xlsx", Log=OLD))
    result = imported(store, workbook(tmp_path / "Complaints (2).xlsx", Log=NEW))
    assert counts(result, "rejected") == [2]
    assert numbers(store) == ["1", "2", "3"]


def test_next_months_file_of_the_same_year_adds_to_it(store: Store, tmp_path: Path) -> None:
    imported(store, workbook(tmp_path / "Complaints 2024 June.xlsx", Log=NEW[:3]))
    result = imported(store, workbook(tmp_path / "Complaints 2024 July.xlsx", Log=NEW))
    assert (counts(result, "unchanged"), counts(result, "new")) == ([2], [1])


def decided(
    store: Store, path: Path, *, renumbered: bool, kept_before: Collection[str] = ()
) -> dict[str, Any]:
    """Import a workbook with all its sheets that count again numbered as they stand, or anew."""
    with store.change(title_of([path])) as change:
        file = plan_workbook(read_workbook(path), path.stem)
        for table in file.tables:
            table.as_they_stand = kept_before
        answers = Answers(renumbered={id(table.table): renumbered for table in file.tables})
        plan = make_plan(change.session, [file], answers)
        assert [(one.before, one.renumbered) for one in plan.restarts] == [("2024", renumbered)]
        apply_plan(change.session, plan)
    return result_of(plan)[0]


def test_who_refuses_the_year_has_repeated_numbers_reported_and_none_overwritten(
    store: Store, tmp_path: Path
) -> None:
    result = decided(store, workbook(tmp_path / "log.xlsx", **{"2023": OLD, "2024": NEW}), renumbered=False)
    assert (counts(result, "new"), counts(result, "rejected")) == ([2, 1], [0, 2])
    assert "its numbers stay as they stand, as you chose" in result["message"]
    assert result["tables"][1]["problems"][0]["message"].startswith("The number 1 stands already in row 2")
    assert numbers(store) == ["1", "2", "3"]
    with store.read() as session:
        assert session.scalars(select(Capa.title).where(Capa.number == "1")).one() == "Door sticks"


@pytest.mark.parametrize("order", [*permutations(("2023", "2024", "2025"))], ids="-".join)
@pytest.mark.parametrize("refused", [{"2024"}, {"2024", "2025"}], ids=len)
def test_the_earlier_year_has_a_number_that_both_have_in_whatever_order_the_sheets_stand(
    store: Store, tmp_path: Path, order: tuple[str, ...], refused: set[str]
) -> None:
    told = {
        "2023": ((1, "Door sticks"), (2, "Lid cracked"), (3, "Seal leaks")),
        "2024": ((1, "Late van"), (2, "Wrong bill"), (4, "Rude call"), (2, "Dull blade")),
        "2025": ((1, "Wet carton"), (2, "Odd smell"), (3, "Loud fan")),
    }
    sheets: dict[str, Rows] = {
        year: [HEADER, *([n, f"{year}-03-{n:02}", "Auer", title, "Wear", ""] for n, title in rows)]
        for year, rows in told.items()
    }
    path = workbook(tmp_path / "log.xlsx", **{name: sheets[name] for name in order})
    file = plan_workbook(read_workbook(path), path.stem)
    answers = Answers(renumbered={id(t.table): t.table.sheet.name not in refused for t in file.tables})
    with store.read() as session:
        make_plan(session, [file], answers)
    rejected = {
        (table.table.sheet.name, planned.draft.row)
        for table in file.tables
        for planned in table.planned
        if planned.verdict is Verdict.REJECTED
    }
    kept = {("2025", row) for row in (2, 3, 4)} if "2025" in refused else set()
    assert rejected == {("2024", row) for row in (2, 3, 5)} | kept


def test_what_counts_again_is_told_with_the_two_records_of_one_number(store: Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "log.xlsx", **{"2023": OLD, "2024": NEW})
    with store.read() as session:
        restart = make_plan(session, [plan_workbook(read_workbook(path), path.stem)]).restarts[0]
    assert (restart.numbers, restart.made) == (["1", "2"], ["2024/1", "2024/2"])
    assert (restart.shared, restart.there, restart.here) == ("1", "Door sticks", "Drawer squeaks")


def many(year: int, count: int) -> Rows:
    told = {
        2023: ("Door sticks", "Lid cracked", "Seal leaks", "Hinge broke", "Panel bent", "Motor hums"),
        2024: ("Late van", "Wrong bill", "No manual", "Rude call", "Lost parcel", "Old offer", "Mixed order"),
    }
    rows = enumerate(told[year][:count], 1)
    return [HEADER, *([n, f"{year}-03-{n:02}", "Auer", title, "Wear", ""] for n, title in rows)]


def test_a_record_that_is_here_keeps_its_number_whatever_is_decided_later(
    store: Store, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "log.xlsx", **{"2023": many(2023, 6), "2024": many(2024, 7)})
    decided(store, path, renumbered=False)
    assert numbers(store) == [str(n) for n in range(1, 8)]
    changed_mind = decided(store, path, renumbered=True, kept_before={"2024"})
    assert counts(changed_mind, "new") == [0, 6]
    every = [*map(str, range(1, 8)), *(f"2024/{n}" for n in range(1, 7))]
    assert numbers(store) == sorted(every), "the seventh of 2024 is not doubled"
    for renumbered in (False, True):
        again = decided(store, path, renumbered=renumbered, kept_before={"2024"})
        assert counts(again, "unchanged") == [6, 7]
    assert numbers(store) == sorted(every)


def test_a_refusal_is_remembered_for_the_sheet_of_that_year_alone(store: Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "log.xlsx", **{"2023": OLD, "2024": NEW})
    table = plan_workbook(read_workbook(path), path.stem).tables[0]
    told = Layout(as_they_stand={"2024"}).to_text()
    with store.change("remember") as change:
        remember(change.session, {signature(table.table, table.guess): told})
    newest: Rows = [
        HEADER,
        *([n, f"2025-02-0{n}", "Kurz", f"Noise of part {n}", "Wear", ""] for n in (1, 2, 3)),
    ]
    both_years = workbook(tmp_path / "newer.xlsx", **{"2023": OLD, "2024": NEW, "2025": newest})
    result = imported(store, both_years)
    assert (counts(result, "new"), counts(result, "rejected")) == ([2, 1, 3], [0, 2, 0])
    assert numbers(store) == ["1", "2", "2025/1", "2025/2", "2025/3", "3"]


def test_a_matching_kept_before_numbers_were_asked_for_is_still_read() -> None:
    assert layout_from('{"register": null, "columns": {"shift": ["product", null]}}') == Layout(
        columns={"shift": ("product", None)}, as_they_stand=frozenset()
    )


def test_a_year_in_which_the_same_faults_come_again_counts_anew_all_the_same(
    store: Store, tmp_path: Path
) -> None:
    again: Rows = [
        HEADER,
        [1, "2024-01-15", "Seidl", "Door sticks again", "Damp", "2024-01-18"],
        [2, "2024-03-02", "Hotel Post", "Worktop cracked at the edge", "Transport", ""],
    ]
    result = imported(store, workbook(tmp_path / "log.xlsx", **{"2023": OLD, "2024": again}))
    assert (counts(result, "new"), counts(result, "rejected")) == ([2, 2], [0, 0])
    assert numbers(store) == ["1", "2", "2024/1", "2024/2"]


PROMISES = ["No.", "Action", "Owner", "Due", "Status"]
JANUARY: Rows = [
    PROMISES,
    [1, "Order the gauge", "Jane Berg", "2026-01-30", "open"],
    [2, "Train the night shift", "Tom Lind", "2026-02-15", "open"],
    [3, "Paint the floor", "Tom Lind", "2026-01-20", "done"],
]
FEBRUARY: Rows = [
    PROMISES,
    [1, "Train the night shift", "Tom Lind", "2026-02-15", "done"],
    [2, "Audit the foundry", "Jane Berg", "2026-03-10", "open"],
    [3, "Replace the label printer", "Jane Berg", "2026-03-12", "open"],
]


def test_what_a_sheet_a_month_carries_over_is_one_action_as_the_newest_sheet_has_it(
    store: Store, tmp_path: Path
) -> None:
    for name, sheets in (
        ("oldest first.xlsx", {"January": JANUARY, "February": FEBRUARY}),
        ("newest first.xlsx", {"Actions 2026": FEBRUARY, "Actions 2025": JANUARY}),
    ):
        path = workbook(tmp_path / name, **sheets)
        with store.change("look") as change:
            result = result_of(import_files(change.session, [path]))[0]
            actions = {one.title: one for one in change.session.scalars(select(Action))}
            assert sum(counts(result, "rejected")) == 0
            told = [one["message"] for table in result["tables"] for one in table["problems"]]
            assert any("The same record as row" in message for message in told)
            assert len(actions) == 5
            carried = actions["Train the night shift"]
            assert (carried.number, carried.state) == ("2", ActionState.DONE)
            assert carried.extra["State"] == "planned", "what the older sheet says is kept"
            assert result_of(import_files(change.session, [path]))[0]["tables"][0]["counts"]["changed"] == 0
            change.session.rollback()


def test_a_day_moved_from_sheet_to_sheet_leaves_the_first_promise(store: Store, tmp_path: Path) -> None:
    head = [*PROMISES, "Raised"]
    rows: Rows = [head, [1, "Order the gauge", "Jane Berg", "2026-01-30", "open", "2026-01-02"]]
    later: Rows = [head, [1, "Order the gauge", "Jane Berg", "2026-02-27", "open", "2026-01-02"]]
    with store.change("two months") as change:
        import_files(change.session, [workbook(tmp_path / "a.xlsx", January=rows, February=later)])
    with store.read() as session:
        action = session.scalars(select(Action)).one()
        assert (str(action.due_on), str(action.original_due_on)) == ("2026-02-27", "2026-01-30")
        assert action.extra["Due"] == "2026-01-30"
