"""A status that only the ground of a cell tells."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill
from openpyxl.styles.colors import Color

from qms_desktop.exchange.gather import Gathered, gather
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.register import classify
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.model.capas import CapaState
from tests.exchange.workbooks import Rows, gathered, workbook

ROWS: Rows = [
    ["CAPA No", "Title", "Owner", "Status"],
    ["C-1", "Wrong label", "Kay", None],
    ["C-2", "Burr left", "Lee", None],
    ["C-3", "Torque missing", "Kay", None],
]


def painted(path: Path, rows: Rows, **fills: str | Color) -> Gathered:
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


def test_colours_of_the_theme_are_read_also_tinted_ones(tmp_path: Path) -> None:
    red, green, blue = Color(theme=5), Color(theme=6, tint=0.3999), Color(theme=4)
    found = painted(tmp_path / "a.xlsx", ROWS, D2=red, D3=green, D4=blue)
    assert [draft.extra.get("Status") for draft in found.drafts] == ["red", "green", None]


def test_the_usual_good_bad_and_neutral_are_lights(tmp_path: Path) -> None:
    found = painted(tmp_path / "a.xlsx", ROWS, D2="FFFFC7CE", D3="FFFFEB9C", D4="FFC6EFCE")
    assert [draft.extra["Status"] for draft in found.drafts] == ["red", "yellow", "green"]


def test_a_pale_ground_is_decoration(tmp_path: Path) -> None:
    found = painted(tmp_path / "a.xlsx", ROWS, D2="FFE2EFDA", D3="FFFFF2CC", D4="FFF2F2F2")
    assert [draft.values.get("state") for draft in found.drafts] == [None, None, None]


def test_letters_are_a_traffic_light_only_where_two_of_its_letters_stand_in_the_column() -> None:
    def states(*letters: str) -> list[object]:
        header = ["CAPA No", "Title", "Root cause", "Status"]
        found = gathered([header, *([f"C-{n}", "Label", "Old file", one] for n, one in enumerate(letters))])
        return [draft.values.get("state", draft.extra.get("Status")) for draft in found.drafts]

    assert states("G", "R", "A") == [CapaState.CLOSED, CapaState.OPEN, CapaState.IMPLEMENTING]
    assert states("G", "open", "G") == ["G", CapaState.OPEN, "G"]
