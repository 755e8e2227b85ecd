"""Numbers that could not be read when their records came in find them again."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook
from sqlalchemy import select

from qms_desktop.exchange.importing import import_files
from qms_desktop.exchange.planned import Verdict
from qms_desktop.model.capas import Capa
from qms_desktop.store.datafile import Store

TITLES = ("Wrong label", "Late parcel", "Burr on shaft")


def verdicts(store: Store, path: Path, numbers: tuple[str, ...], day: str = "2026-03-01") -> list[Verdict]:
    """Import a log with these numbers and say what became of its rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["CAPA No", "Title", "Due date"])
    for number, title in zip(numbers, TITLES, strict=True):
        sheet.append([number, title, day])
    book.save(path)
    with store.change("import: log.xlsx") as change:
        plan = import_files(change.session, [path])
    assert not [
        p for t in plan.tables for row in t.planned for p in row.draft.problems if "repeats" in p.message
    ]
    return [row.verdict for table in plan.tables for row in table.planned]


def test_numbers_that_are_calculated_later_double_no_record(store: Store, tmp_path: Path) -> None:
    path, formulas, numbers = tmp_path / "log.xlsx", ('=TEXT(ROW()-1,"000")',) * 3, ("001", "002", "003")
    assert verdicts(store, path, formulas) == [Verdict.NEW] * 3
    assert verdicts(store, path, numbers) == [Verdict.CHANGED] * 3
    assert verdicts(store, path, numbers) == [Verdict.UNCHANGED] * 3
    assert verdicts(store, path, numbers, "2026-04-30") == [Verdict.CHANGED] * 3
    with store.read() as session:
        capas = session.scalars(select(Capa).order_by(Capa.id)).all()
        assert [capa.title for capa in capas] == list(TITLES)
        assert [capa.extra["CAPA No"] for capa in capas] == list(numbers)


def test_a_record_that_the_file_numbered_is_no_other_number(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    assert verdicts(store, path, ("001", "002", "003")) == [Verdict.NEW] * 3
    assert verdicts(store, path, ("101", "102", "103")) == [Verdict.NEW] * 3


def test_another_record_of_the_same_title_is_not_taken_for_it(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    assert verdicts(store, path, ("", "", "")) == [Verdict.NEW] * 3
    assert verdicts(store, path, ("001", "002", "003"), "2027-09-09") == [Verdict.NEW] * 3
