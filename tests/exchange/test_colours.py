"""A status that only the ground of a cell tells."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill

from qms_desktop.exchange.gather import Gathered, gather
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.register import classify
from qms_desktop.exchange.tables import find_tables
from tests.exchange.workbooks import Rows, workbook

ROWS: Rows = [
    ["CAPA No", "Title", "Owner", "Status"],
    ["C-1", "Wrong label", "Kay", None],
    ["C-2", "Burr left", "Lee", None],
    ["C-3", "Torque missing", "Kay", None],
]


def painted(path: Path, rows: Rows, **fills: str) -> Gathered:
    """Return what a table of CAPAs holds whose cells have these grounds."""
    book: Workbook = load_workbook(workbook(path, CAPA=rows))
    for cell, colour in fills.items():
        book["CAPA"][cell].fill = PatternFill("solid", fgColor=colour)
    book.save(path)
    table = find_tables(read_workbook(path).sheets[0])[0]
    return gather(table, classify(table))


def test_red_yellow_and_green_are_statuses_where_the_status_column_is_empty(tmp_path: Path) -> None:
    found = painted(tmp_path / "a.xlsx", ROWS, D2="FFFF0000", D3="FFFFC000", D4="FF00B050")
    assert [str(draft.values["state"]) for draft in found.drafts] == ["open", "implementing", "closed"]
    assert [draft.extra["Status"] for draft in found.drafts] == ["red", "yellow", "green"]


def test_a_legend_says_what_the_colours_mean(tmp_path: Path) -> None:
    rows = [*ROWS, [], ["Legend: green = in progress, red = void"]]
    found = painted(tmp_path / "a.xlsx", rows, D2="FFFF0000", D3="FF00B050")
    assert [str(draft.values.get("state")) for draft in found.drafts] == ["void", "implementing", "None"]


def test_what_is_typed_counts_more_than_its_colour(tmp_path: Path) -> None:
    rows = [ROWS[0], ["C-1", "Wrong label", "Kay", "closed"], *ROWS[2:]]
    found = painted(tmp_path / "a.xlsx", rows, D2="FFFF0000", D3="FFFF0000")
    assert [str(draft.values.get("state")) for draft in found.drafts] == ["closed", "None", "None"]
