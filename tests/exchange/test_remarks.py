"""What a workbook holds beside the plain value of a cell: notes, links, codes made by a format, rich text."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment

from benchmarks.kept_cells import lost_cells
from qms_desktop.exchange.gather import gather
from qms_desktop.exchange.importing import import_files, plan_files, result_of
from qms_desktop.exchange.plan import Verdict
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.register import classify
from qms_desktop.exchange.rejects import write_rejects
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import Rows, workbook

HEADER = ["CAPA No", "Title", "Root cause", "Status", "Evidence", "Share", "Clock", "Span", "Flag", "Fault"]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A log with everything that hangs on cells; its first number is 7, shown as NC-007."""
    more: list[Any] = ["open", "photo", 0.985, time(13, 5), timedelta(hours=30), True, "#N/A"]
    rows: Rows = [HEADER, [7, "Label", "Old file", *more], [8, "Burr", " \u00a0 ", *more]]
    path = workbook(tmp_path / "log.xlsx", CAPA=rows)
    made = load_workbook(path)
    one = made["CAPA"]
    for row in (2, 3):
        one.cell(row, 1).number_format = '"NC-"000'
        one.cell(row, 6).number_format = "0.0%"
        one.cell(row, 5).hyperlink = f"https://example.org/{row}"
    one["B3"] = CellRichText("Burr ", TextBlock(InlineFont(b=True), "left"))
    one["C2"].comment = Comment("ask the supplier again", "Kay")
    one.row_dimensions[3].hidden = True
    one.column_dimensions["C"].hidden = True
    made.save(path)
    return path


def test_notes_and_links_on_cells_are_kept_beside_them_and_codes_as_they_are_shown(book: Path) -> None:
    (table,) = find_tables(read_workbook(book).sheets[0])
    first, second = gather(table, classify(table)).drafts
    assert (first.values["number"], second.values["number"]) == ("NC-007", "NC-008")
    assert first.extra["Root cause (note)"] == "ask the supplier again"
    assert second.values["title"] == "Burr left"
    links = [value for draft in (first, second) for value in draft.extra.values() if "://" in str(value)]
    assert links == ["https://example.org/2", "https://example.org/3"]


def test_no_cell_of_a_workbook_of_every_kind_of_value_is_lost(book: Path) -> None:
    assert lost_cells(read_workbook(book).sheets[0]) == []


def test_the_same_workbook_again_changes_nothing(store: Store, book: Path) -> None:
    with store.change("import") as change:
        import_files(change.session, [book])
    with store.read() as session:
        assert plan_files(session, [book]).count(Verdict.UNCHANGED) == 2


def test_a_note_on_a_reading_is_its_comment(tmp_path: Path) -> None:
    path = workbook(tmp_path / "k.xlsx", KPI=[["KPI", "Target", "Jan 2026", "Feb 2026"], ["Scrap", 2, 3, 1]])
    made = load_workbook(path)
    made["KPI"]["C2"].comment = Comment("new tool", "Kay")
    made.save(path)
    (table,) = find_tables(read_workbook(path).sheets[0])
    (kpi,) = gather(table, classify(table)).drafts
    assert kpi.readings["2026-01"].comment == "new tool"


THREADED = (
    "[Threaded comment]\n\nYour version of Excel allows you to read this: https://go.microsoft.com/fwlink/?1\n\n"
    "Comment:\n    {0}"
)


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        (THREADED.format("ask again\nReply:\n    asked"), "ask again\nReply:\n    asked"),
        ("[Update]\nSupplier called\nResult:\nnew batch", "[Update]\nSupplier called\nResult:\nnew batch"),
        ("[]" + "\n" * 9000 + "still here", "[]" + "\n" * 9000 + "still here"),
    ],
)
def test_of_a_note_only_what_excel_itself_writes_is_left_out(book: Path, note: str, kept: str) -> None:
    made = load_workbook(book)
    made["CAPA"]["C2"].comment = Comment(note, "Kay")
    made.save(book)
    (table,) = find_tables(read_workbook(book).sheets[0])
    assert gather(table, classify(table)).drafts[0].extra["Root cause (note)"] == kept


@pytest.mark.parametrize("part", ["xl/comments/comment1.xml", "xl/worksheets/_rels/sheet1.xml.rels"])
def test_damaged_notes_cost_no_cell_and_are_told(book: Path, part: str) -> None:
    with ZipFile(book) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    with ZipFile(book, "w") as packed:
        for name, data in parts.items():
            packed.writestr(name, b"<cut sho" if name == part else data)
    read = read_workbook(book)
    assert [row[1] for row in read.sheets[0].rows] == ["Title", "Label", "Burr left"]
    assert [note for note in read.notes if "“CAPA”" in note and "the cells are all here" in note]


@pytest.fixture
def noted(tmp_path: Path) -> Path:
    """A log with a note on its title, on a header, on a total and beside everything."""
    rows: Rows = [["CAPA log 2026"], HEADER[:4], ["C-1", "Label", "Old file", "open"], ["Total", 1]]
    path = workbook(tmp_path / "noted.xlsx", CAPA=rows)
    made = load_workbook(path)
    for place in ("A1", "B2", "A4", "F9"):
        made["CAPA"][place].comment = Comment(f"about {place}", "Kay")
    made["CAPA"]["C2"].hyperlink = "https://example.org/causes"
    made.save(path)
    return path


def test_notes_on_headers_titles_and_rows_left_out_are_told_with_their_words(
    store: Store, noted: Path
) -> None:
    with store.read() as session:
        (told,) = result_of(plan_files(session, [noted]))
    problems = {(one["row"], one["col"]): one["message"] for one in told["tables"][0]["problems"]}
    assert problems[1, "A"] == "The note “about A1” on this cell is not imported."
    assert problems[2, "B"] == "The note “about B2” on this cell is not imported."
    assert problems[2, "C"] == "The link to https://example.org/causes on this cell is not imported."
    assert problems[4, "A"] == "The note “about A4” on this cell is not imported."
    outside = "The note “about F9” on this cell is not imported. That is cell F9 of sheet “CAPA”."
    assert outside in told["message"]


def test_a_note_on_a_rejected_row_hangs_in_the_workbook_of_rejected_rows(
    store: Store, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "log.xlsx", CAPA=[HEADER[:4], ["C-1", "Label", "x", "open"], ["C-1", "Burr", "y", "open"]]
    )
    made = load_workbook(path)
    made["CAPA"]["C3"].comment = Comment("ask Kay", "Kay")
    made["CAPA"]["C3"].hyperlink = "https://example.org/8d"
    made.save(path)
    with store.read() as session:
        plan = plan_files(session, [path])
    assert write_rejects(plan, tmp_path / "rejected.xlsx") == 1
    cell = load_workbook(tmp_path / "rejected.xlsx")["CAPA"]["C2"]
    assert cell.comment is not None
    assert cell.hyperlink is not None
    assert (cell.comment.text, cell.hyperlink.target) == ("ask Kay", "https://example.org/8d")
