"""Opening files: what is read right, what is refused, and that each refusal names its reason."""

from __future__ import annotations

import errno
import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.archive import Archive, unpack
from qms_desktop.exchange.number_formats import Percent
from qms_desktop.exchange.reading import SIZE_LIMIT, read_workbook
from tests.exchange.workbooks import patched, workbook

ROWS = [["No", "Title", "Owner"], ["7", "Wrong label", "Jane Smith"]]


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


def test_a_part_in_utf_16_is_refused_because_it_could_hide_declarations(tmp_path: Path) -> None:
    source = workbook(tmp_path / "a.xlsx", CAPA=ROWS)
    path = patched(source, tmp_path / "b.xlsx", lambda data: data.decode().encode("utf-16"))
    with pytest.raises(WorkbookError, match="UTF-8"):
        read_workbook(path)


def test_a_part_that_other_programs_put_beside_the_sheets_may_be_in_utf_16(tmp_path: Path) -> None:
    path = workbook(tmp_path / "query.xlsx", CAPA=ROWS)
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("customXml/item1.xml", "<DataMashup>x</DataMashup>".encode("utf-16"))
    assert [one.name for one in read_workbook(path).sheets] == ["CAPA"]


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workbook with a note and a percentage, of which the sheet counts as large."""
    monkeypatch.setattr("qms_desktop.exchange.archive._SMALL", 20_000)
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["No", "Share"])
    sheet.append(["C-1", 0.25])
    for row in range(500):
        sheet.append([f"C-{row + 2}", "none"])
    sheet["B2"].number_format = "0%"
    sheet["A2"].comment = Comment("Seen twice", "QM")
    book.save(tmp_path / "large.xlsx")
    return tmp_path / "large.xlsx"


def test_a_large_workbook_is_read_whole_and_leaves_no_copy(
    large: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(aside))
    packed, used = Archive.packed, list[Path]()

    def watched(self: Archive, folder: Path) -> io.BytesIO | Path:
        used.append(folder)
        return packed(self, folder)

    monkeypatch.setattr(Archive, "packed", watched)
    sheet = read_workbook(large).sheets[0]
    assert len(sheet.rows) == 502
    assert sheet.rows[501] == ["C-501", "none"]
    assert isinstance(sheet.rows[1][1], Percent)
    assert sheet.remarks == {(1, 0): [("note", "Seen twice")]}
    assert [folder.parent for folder in used] == [aside]
    assert list(aside.iterdir()) == []


def test_no_room_for_the_copy_of_a_large_workbook_is_said(
    large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(WorkbookError, match=r"no room for a temporary copy .*No space left.*free some space"):
        read_workbook(large)


def test_more_rows_than_the_limit_are_cut_and_told(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("No,Title\n" + "".join(f"{n},x\n" for n in range(50_010)), encoding="utf-8")
    sheet = read_workbook(path).sheets[0]
    assert len(sheet.rows) == 50_000
    assert sheet.notes[0].message.startswith("22 cells lie beyond the limit")


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


def ods(path: Path, rows: str, styles: str = "") -> Path:
    """Write the least that is an OpenDocument sheet; ``styles`` of its cells may use ``style`` and ``fo``."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text", "style")
    )
    spaces += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    spaces += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    spaces += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles>"
        "<office:body><office:spreadsheet>"
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


def test_a_filled_cell_that_repeats_over_too_many_columns_is_cut_and_told(tmp_path: Path) -> None:
    row = (
        '<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="float" '
        'office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>'
    )
    sheet = read_workbook(ods(tmp_path / "a.ods", ODS_ROWS + row)).sheets[0]
    assert [[cell for cell in row if cell != ""] for row in sheet.rows[:2]] == [
        ["No", "Title"],
        [7.0, "Wrong label"],
    ]
    assert sheet.rows[2] == [1.0] * 200
    assert "16,184 cells" in sheet.notes[0].message


def test_a_filled_row_that_repeats_without_end_is_refused(tmp_path: Path) -> None:
    row = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" '
        'office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>'
    )
    with pytest.raises(WorkbookError, match="50,000 rows"):
        read_workbook(ods(tmp_path / "a.ods", ODS_ROWS + row))
