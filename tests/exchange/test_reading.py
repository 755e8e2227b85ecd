"""Opening files: what is read right, what is refused, and that each refusal names its reason."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.archive import unpack
from qms_desktop.exchange.reading import SIZE_LIMIT, read_workbook
from qms_desktop.exchange.xlsx_detail import Percent
from tests.exchange.workbooks import patched, workbook

ROWS = [["No", "Title", "Owner"], ["7", "Wrong label", "Jane Smith"]]


def test_a_zip_bomb_is_refused_by_its_directory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(210):
            part.write(b"\0" * 2**20)
    with pytest.raises(WorkbookError, match="unpacks to 210 MB"):
        read_workbook(path)


def test_a_zip_bomb_that_lies_about_its_sizes_is_refused_while_counting() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"\0" * (60 * 2**20))
    data = bytearray(buffer.getvalue())
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (1000).to_bytes(4, "little")
    with pytest.raises(WorkbookError):
        unpack(bytes(data), "bomb.xlsx")


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "parts.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        for number in range(2001):
            packed.writestr(f"xl/media/{number}.bin", b"")
    with pytest.raises(WorkbookError, match="2,001 parts"):
        read_workbook(path)


@pytest.mark.parametrize(
    "declaration",
    [
        b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entity_declarations_are_refused(tmp_path: Path, declaration: bytes) -> None:
    source = workbook(tmp_path / "a.xlsx", CAPA=ROWS)
    path = patched(source, tmp_path / "b.xlsx", lambda data: declaration + data)
    with pytest.raises(WorkbookError, match="entities"):
        read_workbook(path)


def test_a_part_in_utf_16_is_refused_because_it_could_hide_declarations(tmp_path: Path) -> None:
    source = workbook(tmp_path / "a.xlsx", CAPA=ROWS)
    path = patched(source, tmp_path / "b.xlsx", lambda data: data.decode().encode("utf-16"))
    with pytest.raises(WorkbookError, match="UTF-8"):
        read_workbook(path)


@pytest.mark.parametrize("dimension", [b"A1:XFD1048576", b"A1"])
def test_a_dimension_that_lies_changes_nothing(tmp_path: Path, dimension: bytes) -> None:
    source = workbook(tmp_path / "a.xlsx", CAPA=ROWS)

    def lie(data: bytes) -> bytes:
        return re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="' + dimension + b'"', data)

    assert read_workbook(patched(source, tmp_path / "b.xlsx", lie)).sheets[0].rows == ROWS


def test_a_cell_at_the_end_of_the_sheet_is_left_out_and_named(tmp_path: Path) -> None:
    source = workbook(tmp_path / "a.xlsx", CAPA=ROWS)
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path = patched(source, tmp_path / "b.xlsx", lambda data: data.replace(b"</sheetData>", far))
    sheet = read_workbook(path).sheets[0]
    assert sheet.rows == ROWS
    assert "50,000 rows x 200 columns" in sheet.notes[0].message
    assert "XFD1048576" in sheet.notes[0].message


def test_more_rows_than_the_limit_are_cut_and_told(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("No,Title\n" + "".join(f"{n},x\n" for n in range(50_010)), encoding="utf-8")
    sheet = read_workbook(path).sheets[0]
    assert len(sheet.rows) == 50_000
    assert sheet.notes[0].message.startswith("22 cells lie beyond the limit")


def test_a_merge_over_the_whole_sheet_and_a_million_styled_rows_take_seconds(tmp_path: Path) -> None:
    source = workbook(tmp_path / "a.xlsx", CAPA=ROWS)
    rows = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(10, 300_000))
    merge = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    path = patched(source, tmp_path / "b.xlsx", lambda data: data.replace(b"</sheetData>", rows + merge))
    assert read_workbook(path).sheets[0].rows == ROWS


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.xlsx", b"No,Title\n1,x\n", "text, not a workbook"),
        ("a.xlsx", b"", "empty"),
        ("a.xlsx", b"%PDF-1.7\n", "PDF"),
        ("a.csv", bytes(range(1, 9)) * 50, "neither a workbook nor text"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "Word document"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
def test_what_is_no_workbook_is_named(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(WorkbookError, match=reason):
        read_workbook(path)


def test_a_truncated_workbook_is_named_damaged(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", CAPA=ROWS)
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(WorkbookError, match="damaged or cut short"):
        read_workbook(path)


def test_a_missing_file_and_a_file_too_large_are_named(tmp_path: Path) -> None:
    with pytest.raises(WorkbookError, match="can't be read"):
        read_workbook(tmp_path / "none.xlsx")
    path = tmp_path / "large.xlsx"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    with pytest.raises(WorkbookError, match="25 MB"):
        read_workbook(path)


def test_error_values_and_formulas_never_calculated_are_told(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["No", "Cost", "Total"])
    sheet.append(["1", "#DIV/0!", "=B2*2"])
    sheet["B2"].data_type = "e"
    path = tmp_path / "a.xlsx"
    book.save(path)
    read = read_workbook(path).sheets[0]
    assert read.rows[1][1] == "#DIV/0!"
    assert [(note.row, note.col) for note in read.notes] == [(2, "C")]


def test_percent_formats_are_read_as_percentages(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append([0.985, 0.985])
    sheet["A1"].number_format = "0.0%"
    path = tmp_path / "a.xlsx"
    book.save(path)
    first, second = read_workbook(path).sheets[0].rows[0]
    assert isinstance(first, Percent)
    assert (first, second) == (98.5, 0.985)


def test_the_1904_epoch_is_honoured(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.worksheets[0].append([date(2026, 3, 4)])
    path = tmp_path / "a.xlsx"
    book.save(path)
    assert read_workbook(path).sheets[0].rows[0][0] == date(2026, 3, 4)


def test_hidden_sheets_and_rows_are_read(tmp_path: Path) -> None:
    book = Workbook()
    first = book.worksheets[0]
    for row in ROWS:
        first.append(row)
    first.row_dimensions[2].hidden = True
    book.create_sheet("Lists").sheet_state = "hidden"
    path = tmp_path / "a.xlsx"
    book.save(path)
    sheets = read_workbook(path).sheets
    assert sheets[0].rows == ROWS
    assert [sheet.hidden for sheet in sheets] == [False, True]


def test_invisible_characters_are_removed_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\ufeffNo,Title\n1,Wr\u200bong\u202e label\x0bsecond line\n", encoding="utf-8")
    sheet = read_workbook(path).sheets[0]
    assert sheet.rows == [["No", "Title"], ["1", "Wrong label\nsecond line"]]
    assert [(note.row, note.col) for note in sheet.notes] == [(2, "B")]
    assert "removed" in sheet.notes[0].message


@pytest.mark.parametrize("suffix", [".xlsm", ".xltx"])
def test_workbooks_with_macros_and_templates_give_their_data(tmp_path: Path, suffix: str) -> None:
    path = workbook(tmp_path / "a.xlsx", CAPA=ROWS).rename(tmp_path / f"a{suffix}")
    assert read_workbook(path).sheets[0].rows == ROWS


@pytest.mark.parametrize(
    ("encoding", "said"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16"), ("cp1252", "Windows-1252")],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_text_files_are_read_in_any_encoding_and_with_any_delimiter(
    tmp_path: Path, encoding: str, said: str, delimiter: str
) -> None:
    lines = [["Nr", "Titel", "Fällig"], ["1", "Maß\nfalsch", "1.5.2026"], ["2", 'Das "Ding"', "2.5.2026"]]
    text = "\r\n".join(
        delimiter.join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) for row in lines
    )
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    read = read_workbook(path)
    assert read.sheets[0].rows == lines
    assert said in read.notes[0]


def test_a_declared_separator_is_taken_and_its_line_is_no_data(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=;\nNo;Title, long\n1;a, b, c\n", encoding="utf-8")
    assert read_workbook(path).sheets[0].rows == [["No", "Title, long"], ["1", "a, b, c"]]


def test_the_apostrophe_that_guards_a_formula_is_taken_off_again(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("No,Title\n1,'=1+1\n2,'tis fine\n", encoding="utf-8")
    assert [row[1] for row in read_workbook(path).sheets[0].rows[1:]] == ["=1+1", "'tis fine"]


def test_decimal_commas_without_quotes_are_joined_again_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("No,Ziel,Basis,Soll\n1,Ausschuss,5,8 %,4,2 %\n2,Termin,90,95\n", encoding="utf-8")
    sheet = read_workbook(path).sheets[0]
    assert sheet.rows[1] == ["1", "Ausschuss", "5,8 %", "4,2 %"]
    assert "5,8 % and 4,2 %" in sheet.notes[0].message


ODS_ROWS = (
    '<table:table-row><table:table-cell office:value-type="string"><text:p>No</text:p>'
    "</table:table-cell>"
    '<table:table-cell office:value-type="string"><text:p>Title</text:p></table:table-cell>'
    "</table:table-row>"
    '<table:table-row><table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p>'
    "</table:table-cell>"
    '<table:table-cell office:value-type="string"><text:p>Wrong label</text:p></table:table-cell>'
    "</table:table-row>"
)


def ods(path: Path, rows: str) -> Path:
    """Write the least that is an OpenDocument sheet."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="CAPA">{rows}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def test_an_opendocument_sheet_is_read(tmp_path: Path) -> None:
    empty = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'
    sheet = read_workbook(ods(tmp_path / "a.ods", ODS_ROWS + empty)).sheets[0]
    assert (sheet.name, sheet.rows) == ("CAPA", [["No", "Title"], [7.0, "Wrong label"]])


@pytest.mark.parametrize(
    ("row", "cell", "reason"),
    [
        ("", ' table:number-columns-repeated="16384"', "200 columns"),
        (' table:number-rows-repeated="1048576"', "", "50,000 rows"),
    ],
)
def test_a_filled_cell_that_repeats_without_end_is_refused(
    tmp_path: Path, row: str, cell: str, reason: str
) -> None:
    hostile = (
        f'<table:table-row{row}><table:table-cell office:value-type="float" office:value="1"{cell}>'
        "<text:p>1</text:p></table:table-cell></table:table-row>"
    )
    with pytest.raises(WorkbookError, match=reason):
        read_workbook(ods(tmp_path / "a.ods", ODS_ROWS + hostile))


def test_a_binary_sheet_with_a_cell_beyond_every_limit_is_refused() -> None:
    row_record = bytes([0, 17]) + (0).to_bytes(4, "little") + bytes(13)
    cell_record = bytes([2, 12]) + (16_000).to_bytes(4, "little") + bytes(8)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("xl/worksheets/sheet1.bin", row_record + cell_record)
    with pytest.raises(WorkbookError, match="200 columns"):
        unpack(buffer.getvalue(), "a.xlsb")
