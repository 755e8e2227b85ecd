"""Sheets of a year each that all count from 1: no row is rejected for its number, and none is doubled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import select

from qms_desktop.exchange.importing import import_files, result_of, title_of
from qms_desktop.model.capas import Capa
from qms_desktop.store.datafile import Store
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
