"""Old and open workbooks say what a person saw in them: percentages, codes, errors, notes, links."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from struct import pack

import pytest

from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.cells import Cell, Sheet
from qms_desktop.exchange.number_formats import Percent
from qms_desktop.exchange.reading import read_workbook
from tests.exchange.biff import (
    AMBER,
    BUILT_IN_PERCENT,
    CODE,
    GREEN,
    HATCHED,
    PERCENT,
    RED,
    RED_GROUND,
    Cells,
    dimensions,
    failed,
    link,
    many,
    note,
    ole,
    record,
    sheet_stream,
    xls,
    xlsb,
    xlsb_notes,
)
from tests.exchange.test_reading import ods

CELLS: Cells = [
    (0, 0, "No"), (0, 1, "Share"), (0, 2, "Cost"), (0, 3, "All"),
    (1, 0, 7, CODE), (1, 1, 0.985, PERCENT), (1, 2, "#N/A"), (1, 3, 1, BUILT_IN_PERCENT),
    (2, 0, 8.0, CODE), (2, 1, 0.57, PERCENT), (2, 2, 0.985), (2, 3, 0.5, BUILT_IN_PERCENT),
]  # fmt: skip
SHOWN: list[list[Cell]] = [
    ["No", "Share", "Cost", "All"],
    ["NC-007", Percent(98.5), "#N/A", Percent(100)],
    ["NC-008", Percent(57), 0.985, Percent(50)],
]


def kinds(sheet: Sheet) -> list[list[type]]:
    return [[type(cell) for cell in row] for row in sheet.rows]


@pytest.mark.parametrize("write", [xls, xlsb])
def test_a_binary_workbook_is_read_as_it_is_shown(
    tmp_path: Path, write: Callable[[Path, Cells], Path]
) -> None:
    sheet = read_workbook(write(tmp_path / "register", CELLS)).sheets[0]
    assert sheet.rows == SHOWN
    assert kinds(sheet) == kinds(Sheet("", SHOWN))


def test_whole_numbers_side_by_side_in_an_xls_are_read_as_they_are_shown(tmp_path: Path) -> None:
    numbers = many(1, 0, [(7, CODE), (1, PERCENT), (3, 0)])
    sheet = read_workbook(xls(tmp_path / "a.xls", CELLS[:4], numbers)).sheets[0]
    assert sheet.rows[1] == ["NC-007", Percent(100), 3.0, ""]
    assert kinds(sheet)[1][1:3] == [Percent, float]


def test_a_failed_formula_of_an_xls_is_read_as_its_error(tmp_path: Path) -> None:
    sheet = read_workbook(xls(tmp_path / "a.xls", CELLS[:4], failed(1, 2, "#DIV/0!"))).sheets[0]
    assert sheet.rows[1][2] == "#DIV/0!"


def test_notes_and_links_of_an_xls_are_read(tmp_path: Path) -> None:
    hung = note(1, 1, "Ask Jürgen €") + link(2, 0, "https://example.org/8d")
    sheet = read_workbook(xls(tmp_path / "a.xls", CELLS, hung)).sheets[0]
    assert sheet.remarks == {
        (1, 1): [("note", "Ask Jürgen €")],
        (2, 0): [("link", "https://example.org/8d")],
    }


def test_an_xls_whose_records_lie_is_read_or_refused_but_never_fails(tmp_path: Path) -> None:
    stream = sheet_stream(CELLS, dimensions(3, 4) + many(1, 0, [(7, 65_000)]) + note(1, 1, "x"))
    path = tmp_path / "a.xls"
    for at in range(20, len(stream), 7):
        path.write_bytes(ole(stream[:at] + b"\xff" + stream[at + 1 :]))
        with suppress(WorkbookError):
            read_workbook(path)


def cell(kind: str, value: str, shown: str, more: str = "") -> str:
    told = f'office:value-type="{kind}" office:{"string-" * (kind == "string")}value="{value}" {more}'
    return f"<table:table-cell {told}>{shown}</table:table-cell>"


def test_an_opendocument_sheet_is_read_as_it_is_shown(tmp_path: Path) -> None:
    cells = (
        cell("float", "7", "<text:p>NC-007</text:p>")
        + cell("percentage", "0.985", "<text:p>98,5 %</text:p>", 'table:number-columns-repeated="2"')
        + cell("string", "", "<text:p>#N/A</text:p>", 'table:formula="of:=NA()" calcext:value-type="error"')
        + cell("float", "0", "<text:p>#DIV/0!</text:p>", 'table:formula="of:=1/0"')
        + cell("float", "1000", "<text:p>1000</text:p>")
        + '<table:table-cell table:formula="of:=A1"/>'
    )
    rows = f'<table:table-row table:number-rows-repeated="2">{cells}</table:table-row>'
    sheet = read_workbook(ods(tmp_path / "a.ods", rows)).sheets[0]
    shown = ["NC-007", Percent(98.5), Percent(98.5), "#N/A", "#DIV/0!", 1000.0]
    assert [row[:6] for row in sheet.rows] == [shown, shown]
    assert kinds(sheet)[1][1:3] == [Percent, Percent]
    assert sheet.notes == []  # an empty text is what the formula gives


def test_notes_and_links_of_an_opendocument_sheet_are_read(tmp_path: Path) -> None:
    hung = (
        "<office:annotation><dc:creator>Jane</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>"
        "<text:p>Ask</text:p><text:p>Jürgen</text:p></office:annotation>"
        '<text:p><text:a xlink:href="https://example.org/8d">8D</text:a></text:p>'
    )
    empty = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    row = f"<table:table-row>{cell('string', '8D', hung)}</table:table-row>"
    sheet = read_workbook(ods(tmp_path / "a.ods", empty + row)).sheets[0]
    assert sheet.remarks == {(2, 0): [("note", "Ask\nJürgen"), ("link", "https://example.org/8d")]}
    assert sheet.rows[2] == ["8D"]


def test_words_of_an_opendocument_sheet_stay_apart_where_a_line_breaks(tmp_path: Path) -> None:
    text = "<text:p>left<text:line-break/>right<text:tab/>a<text:s/>b</text:p><text:p>below</text:p>"
    row = f'<table:table-row><table:table-cell office:value-type="string">{text}</table:table-cell>'
    sheet = read_workbook(ods(tmp_path / "a.ods", f"{row}</table:table-row>")).sheets[0]
    assert sheet.rows == [["left\nright\ta b\nbelow"]]


def test_spaces_without_end_in_an_opendocument_text_are_refused(tmp_path: Path) -> None:
    text = '<text:p>a<text:s text:c="300000000"/>b</text:p>'
    row = f'<table:table-row><table:table-cell office:value-type="string">{text}</table:table-cell>'
    with pytest.raises(WorkbookError, match="spaces"):
        read_workbook(ods(tmp_path / "a.ods", f"{row}</table:table-row>"))


def test_coloured_empty_cells_of_an_xls_are_read_in_the_colours_of_its_palette(tmp_path: Path) -> None:
    side_by_side = record(0xBE, pack("<HHHHH", 2, 2, RED_GROUND, 0, 3))
    cells: Cells = [*CELLS[:6], (1, 2, "", RED_GROUND), (2, 0, 8), (2, 3, 1)]
    sheet = read_workbook(xls(tmp_path / "a.xls", cells, side_by_side)).sheets[0]
    assert sheet.fills == {(1, 2): "red", (2, 2): "red"}
    palette = record(0x92, pack("<H", 3) + bytes(8) + bytes.fromhex("00b05000"))
    (tmp_path / "b.xls").write_bytes(ole(sheet_stream(cells, about=palette)))
    assert read_workbook(tmp_path / "b.xls").sheets[0].fills == {(1, 2): "green"}


def test_coloured_empty_cells_of_an_opendocument_sheet_are_read(tmp_path: Path) -> None:
    style = '<style:style style:name="ce1"><style:table-cell-properties fo:background-color="#ffc000"/>'
    empty = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="2"/>'
    rows = f"<table:table-row>{empty}{cell('float', '1', '<text:p>1</text:p>')}</table:table-row>"
    sheet = read_workbook(ods(tmp_path / "a.ods", rows, f"{style}</style:style>")).sheets[0]
    assert sheet.fills == {(0, 0): "yellow", (0, 1): "yellow"}


def hung(path: Path, relations: str) -> Path:
    """Write an .xlsb with two notes and a link, and the part that says where they are."""
    xlsb(path, [*CELLS, (4, 1, "", RED)], links=[(1, 0, "rId2")])
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("xl/comments1.bin", xlsb_notes([(1, 1, "Jane:\nask Tom"), (4, 0, "")]))
        packed.writestr("xl/worksheets/_rels/sheet1.bin.rels", relations)
    return path


OFFICE = "http://schemas.openxmlformats.org"
KIND = f"{OFFICE}/officeDocument/2006/relationships"
RELATIONS = (
    f'<Relationships xmlns="{OFFICE}/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{KIND}/comments" Target="../comments1.bin"/>'
    f'<Relationship Id="rId2" Type="{KIND}/hyperlink" Target="https://x.test/1" TargetMode="External"/>'
    "</Relationships>"
)


def test_notes_and_links_of_an_xlsb_are_read(tmp_path: Path) -> None:
    book = read_workbook(hung(tmp_path / "a.xlsb", RELATIONS))
    assert book.sheets[0].remarks == {
        (1, 1): [("note", "Jane:\nask Tom")],
        (1, 0): [("link", "https://x.test/1")],
    }
    assert book.notes == []


def test_damaged_relations_of_an_xlsb_cost_its_notes_and_no_cell(tmp_path: Path) -> None:
    whole = read_workbook(xlsb(tmp_path / "whole.xlsb", [*CELLS, (4, 1, "", RED)]))
    book = read_workbook(hung(tmp_path / "a.xlsb", RELATIONS[:-20]))
    assert book.sheets[0].rows == whole.sheets[0].rows
    assert book.sheets[0].remarks == {}
    assert "are damaged: they were left out, the cells are all here" in book.notes[0]


def test_coloured_empty_cells_of_an_xlsb_are_read_whatever_tells_the_colour(tmp_path: Path) -> None:
    looks = enumerate((RED, AMBER, GREEN, HATCHED))
    cells: Cells = [*CELLS, *((row, 5, "", style) for row, style in looks)]
    sheet = read_workbook(xlsb(tmp_path / "a.xlsb", cells)).sheets[0]
    assert sheet.fills == {(0, 5): "red", (1, 5): "yellow", (2, 5): "green"}
