"""Workbooks and texts that are broken, hostile or odd: rows 1-19 of the list of bad input."""

from __future__ import annotations

import io
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
import zlib
from contextlib import closing
from datetime import date
from pathlib import Path
from struct import pack
from typing import Any

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from qms_desktop.cli import main
from qms_desktop.exchange.export_book import require_safe_xml
from qms_desktop.exchange.importing import import_files
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.workflow import edit
from tests.bad_input.conftest import Refused, Taken
from tests.exchange.biff import Cells, dimensions, ole, record, sheet_stream, xls, xlsb
from tests.exchange.test_reading import ODS_ROWS, ods
from tests.exchange.workbooks import patched, workbook

ROWS = [["CAPA No", "Title", "Due date"], ["C-1", "Wrong label", "2026-03-01"], ["C-2", "Late", "2026-04-01"]]
CELLS: Cells = [(row, column, value) for row, line in enumerate(ROWS) for column, value in enumerate(line)]


def counts(document: dict[str, Any]) -> dict[str, int]:
    return {key: sum(table["counts"][key] for table in document["tables"]) for key in ("rows", "new")}


def problems(document: dict[str, Any]) -> list[tuple[int, str]]:
    return [(one["row"], one["col"]) for table in document["tables"] for one in table["problems"]]


def with_rows(folder: Path, xml: bytes) -> Path:
    """A good workbook with more XML at the end of its rows."""
    source = workbook(folder / "good.xlsx", CAPA=ROWS)
    return patched(
        source, folder / "odd.xlsx", lambda data: data.replace(b"</sheetData>", xml + b"</sheetData>")
    )


def bomb(size: int, method: int = zipfile.ZIP_DEFLATED, fill: bytes = b"\0") -> bytes:
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", method) as packed,
        packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(size):
            part.write(fill * 2**20)
    return buffer.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_a_zip_bomb_is_refused_by_its_directory(tmp_path: Path, refused: Refused, method: int) -> None:
    """Row 1."""
    (tmp_path / "bomb.xlsx").write_bytes(bomb(300, method))
    assert "unpacks to 300 MB" in refused(tmp_path / "bomb.xlsx")


def test_a_zip_bomb_whose_directory_lies_gives_no_reader_more_than_was_counted(tmp_path: Path) -> None:
    """Row 1: size and checksum of the first 1,000 bytes are declared, so that only counting tells."""
    source = workbook(tmp_path / "good.xlsx", CAPA=ROWS)
    honest = b"<x/>".ljust(1000)
    buffer = io.BytesIO(source.read_bytes())
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/media/image1.xml", honest + b" " * (300 * 2**20))
    data = bytearray(buffer.getvalue())
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 16 : entry + 20] = pack("<I", zlib.crc32(honest))
    data[entry + 24 : entry + 28] = pack("<I", len(honest))
    (tmp_path / "lie.xlsx").write_bytes(data)
    assert read_workbook(tmp_path / "lie.xlsx").sheets[0].rows == ROWS


def test_a_zip_in_a_zip_is_named_an_archive(tmp_path: Path, refused: Refused) -> None:
    """Row 1: nothing packed within is unpacked."""
    with zipfile.ZipFile(tmp_path / "nested.xlsx", "w") as packed:
        packed.writestr("inner.xlsx", bomb(1))
    assert "archive without a workbook" in refused(tmp_path / "nested.xlsx")


@pytest.mark.parametrize(
    "part",
    ["sheet1.xml", "sharedStrings.xml", "styles.xml", "xl/workbook.xml", "workbook.xml.rels", "_rels/.rels"],
)
@pytest.mark.parametrize(
    "declared",
    [
        b'<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
        b'<!ENTITY a "' + b"x" * 50_000 + b'">',
        b'<!ENTITY a SYSTEM "file:///etc/passwd">',
        b'<!ENTITY % a SYSTEM "http://127.0.0.1:9/x">%a;',
    ],
)
def test_entities_are_refused_in_every_part(
    tmp_path: Path, refused: Refused, part: str, declared: bytes
) -> None:
    """Row 2: billion laughs, quadratic blow-up, a file and an address read through an entity."""
    source = workbook(tmp_path / "good.xlsx", CAPA=ROWS)
    with zipfile.ZipFile(source, "a") as packed:
        packed.writestr("xl/sharedStrings.xml", "<sst><si><t>&a;</t></si></sst>")
    head = b"<!DOCTYPE x [" + declared + b"]>"

    def declare(data: bytes) -> bytes:
        end = data.find(b"?>") + 2 if data.startswith(b"<?xml") else 0
        return data[:end] + head + data[end:]

    assert "declares entities" in refused(patched(source, tmp_path / "evil.xlsx", declare, part))


@pytest.mark.parametrize(
    "styles",
    [
        b'<xf numFmtId="x" fillId="x"/>',
        b'<xf numFmtId="' + b"9" * 6_000 + b'" fillId="' + b"9" * 6_000 + b'"/>',
        b'<xf numFmtId="9" fillId="1"/>' * 300_000,
    ],
    ids=["no numbers", "huge numbers", "300,000 styles"],
)
def test_styles_of_any_kind_are_read_without_harm(tmp_path: Path, planned: Taken, styles: bytes) -> None:
    """Row 2."""
    source = workbook(tmp_path / "good.xlsx", CAPA=ROWS)
    fill = b'<fill><patternFill patternType="solid"><fgColor rgb="FFnonsens"/></patternFill></fill></fills>'

    def change(data: bytes) -> bytes:
        return data.replace(b"</cellXfs>", styles + b"</cellXfs>").replace(b"</fills>", fill)

    assert counts(planned(patched(source, tmp_path / "odd.xlsx", change, "styles.xml")))["new"] == 2


def test_writing_starts_only_where_the_xml_reader_is_protected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Row 2."""
    require_safe_xml()
    monkeypatch.setattr(openpyxl, "DEFUSEDXML", False)
    with pytest.raises(Exception, match="defusedxml"):
        require_safe_xml()


@pytest.mark.parametrize("dimension", [b"A1:XFD1048576", b"C9:A1", b"A1"])
def test_a_dimension_that_lies_changes_nothing(tmp_path: Path, planned: Taken, dimension: bytes) -> None:
    """Rows 3 and 4: too large, backwards, smaller than the data."""
    source = workbook(tmp_path / "good.xlsx", CAPA=ROWS)
    lie = re.compile(rb'<dimension ref="[^"]*"')
    path = patched(
        source, tmp_path / "odd.xlsx", lambda data: lie.sub(b'<dimension ref="' + dimension + b'"', data)
    )
    assert counts(planned(path)) == {"rows": 2, "new": 2}


def test_an_old_workbook_whose_dimension_lies_does_not_exhaust_memory(
    tmp_path: Path, planned: Taken, refused: Refused
) -> None:
    """Row 3."""
    assert counts(planned(xls(tmp_path / "a.xls", CELLS, dimensions(65_536, 256))))["new"] == 2
    assert "limit" in refused(xls(tmp_path / "b.xls", CELLS, dimensions(2**31 - 1, 2**16 - 1)))


@pytest.mark.parametrize(
    "far",
    [
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        b'<row r = "1048576"><c r = "XFD1048576"><v>1</v></c></row>',
        b'<row r="1048576"><c r="&#88;FD1048576"><v>1</v></c></row>',
        b'<row r="1048576"><c r="xfd1048576"><v>1</v></c></row>',
        b'<row r="4294967295"><c><v>1</v></c></row>',
        b"<row/>" * 60_000 + b"<row>" + b"<c/>" * 16_000 + b"<c><v>1</v></c></row>",
    ],
)
def test_a_cell_at_the_end_of_the_sheet_is_left_out_however_it_says_where_it_is(
    tmp_path: Path, planned: Taken, far: bytes
) -> None:
    """Row 5: a reader that makes a dense grid would abort the whole program here."""
    document = planned(with_rows(tmp_path, far))
    assert counts(document) == {"rows": 2, "new": 2}
    assert "One cell lies beyond the limit of 50,000 rows x 200 columns" in document["message"]


def test_a_sheet_in_an_unusual_place_is_bounded_too(tmp_path: Path) -> None:
    """Row 5."""
    source = with_rows(tmp_path, b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    with (
        zipfile.ZipFile(source) as old,
        zipfile.ZipFile(tmp_path / "moved.xlsx", "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            data = old.read(name).replace(b"/xl/worksheets/sheet1.xml", b"/xl/elsewhere.dat")
            new.writestr("xl/elsewhere.dat" if name.endswith("sheet1.xml") else name, data)
    assert read_workbook(tmp_path / "moved.xlsx").sheets[0].rows == ROWS


@pytest.mark.parametrize("cell", [(65_535, 255), (65_535, 65_535)])
def test_an_old_workbook_with_a_far_cell_names_the_limit(
    tmp_path: Path, refused: Refused, cell: tuple[int, int]
) -> None:
    """Row 5."""
    assert "200 columns" in refused(xls(tmp_path / "a.xls", [*CELLS, (*cell, 1.0)]))


def test_a_binary_workbook_with_a_far_cell_names_the_limit(tmp_path: Path, refused: Refused) -> None:
    """Row 5."""
    assert "200 columns" in refused(xlsb(tmp_path / "a.xlsb", [*CELLS, (1_048_575, 16_383, 1.0)]))


def test_an_opendocument_sheet_that_repeats_itself_without_end_names_the_limit(
    tmp_path: Path, refused: Refused
) -> None:
    """Row 5: quotes of either kind, and many rows that are each within the limits."""
    row = (
        "<table:table-row table:number-rows-repeated='40000'><table:table-cell "
        "table:number-columns-repeated='150' office:value-type='float' office:value='1'/></table:table-row>"
    )
    assert "50,000 rows" in refused(ods(tmp_path / "a.ods", ODS_ROWS + row * 30))


def test_many_sheets_that_are_empty_but_for_a_far_corner_stay_within_memory(
    tmp_path: Path, refused: Refused
) -> None:
    """Row 5."""
    book = Workbook()
    for number in range(6):
        book.create_sheet(f"S{number}").cell(49_999, 200, 1)
        book[f"S{number}"]["A1"] = "No"
    book.save(tmp_path / "sparse.xlsx")
    assert "20,000,000 cells together" in refused(tmp_path / "sparse.xlsx")


def test_a_million_empty_styled_rows_take_seconds(tmp_path: Path, planned: Taken) -> None:
    """Row 6."""
    rows = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(10, 1_000_000))
    path = with_rows(tmp_path, rows)
    started = time.monotonic()
    assert counts(planned(path))["new"] == 2
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    "merges", [[b"A1:XFD1048576"], [b"A2:XFD1048576"], [b"A%d:A1048576" % row for row in range(1, 50_000)]]
)
def test_merges_over_everything_hide_no_header_and_take_seconds(
    tmp_path: Path, planned: Taken, merges: list[bytes]
) -> None:
    """Row 6."""
    more = b"".join(b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (n, n, n) for n in range(4, 5_000))
    source = with_rows(tmp_path, more)
    xml = b"</sheetData><mergeCells>" + b"".join(b'<mergeCell ref="%s"/>' % one for one in merges)
    path = patched(
        source, tmp_path / "b.xlsx", lambda data: data.replace(b"</sheetData>", xml + b"</mergeCells>")
    )
    started = time.monotonic()
    columns = [column["field"] for column in planned(path)["tables"][0]["columns"]]
    assert columns == ["number", "title", "due_on"]
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("tenth", range(10))
def test_a_workbook_cut_short_anywhere_is_named(tmp_path: Path, refused: Refused, tenth: int) -> None:
    """Row 7."""
    path = workbook(tmp_path / "cut.xlsx", CAPA=ROWS)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * tenth // 10])
    assert "damaged or cut short" in refused(path) if tenth else "empty" in refused(path)


@pytest.mark.parametrize("tenth", range(1, 9))
def test_an_old_workbook_cut_short_anywhere_is_named(tmp_path: Path, refused: Refused, tenth: int) -> None:
    """Row 7."""
    data = ole(sheet_stream([*CELLS, *((row, 1, "x" * 200) for row in range(4, 40))]))
    (tmp_path / "cut.xls").write_bytes(data[: len(data) * tenth // 10])
    assert "damaged" in refused(tmp_path / "cut.xls")


PASSWORD = sheet_stream(CELLS)[:20] + record(0x2F, b"\1\0" + bytes(50)) + sheet_stream(CELLS)[20:]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.xlsx", b"CAPA No,Title\nC-1,x\n", "rename it to .csv"),
        ("a.xlsx", ole(b"", "EncryptedPackage"), "password"),
        ("a.xls", ole(PASSWORD), "password"),
        ("a.doc", ole(b"", "WordDocument"), "Word document"),
        ("a.ppt", ole(b"", "PowerPoint Document"), "no workbook"),
        ("a.xlsx", b"%PDF-1.7\n", "a PDF"),
        ("a.csv", b"%PDF-1.7\n1, 2, 3\n", "a PDF"),
        ("a.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture"),
        ("a.csv", b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture"),
        ("a.doc", b"{\\rtf1 text}", "a text document"),
        ("a.xls", b"<html><table><tr><td>1</td></tr></table></html>", "a web page"),
        ("a.xlsx", b"\x1f\x8b\x08\0", "packed archive"),
        ("a.csv", bytes(range(1, 9)) * 50, "neither a workbook nor text"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 5000, "damaged"),
    ],
)
def test_what_is_no_workbook_is_named(
    tmp_path: Path, refused: Refused, name: str, content: bytes, reason: str
) -> None:
    """Row 7."""
    (tmp_path / name).write_bytes(content)
    assert reason in refused(tmp_path / name)


@pytest.mark.parametrize("part", ["word/document.xml", "ppt/presentation.xml"])
def test_a_document_renamed_to_a_workbook_is_named(tmp_path: Path, refused: Refused, part: str) -> None:
    """Row 7."""
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as packed:
        packed.writestr(part, "<x/>")
    assert "text document or presentation" in refused(tmp_path / "a.xlsx")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_or_a_device_is_no_file_to_wait_for(tmp_path: Path, refused: Refused) -> None:
    """Row 7."""
    os.mkfifo(tmp_path / "pipe.csv")
    assert "no ordinary file" in refused(tmp_path / "pipe.csv")
    assert "no ordinary file" in refused(Path("/dev/zero"))


def test_a_panic_of_the_reader_is_a_sentence(
    tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 7: the reader's own faults are no ``Exception``."""

    class PanicException(BaseException):
        """As the reader raises it."""

    def panic(*_: object) -> None:
        raise PanicException("index out of bounds")

    monkeypatch.setattr("qms_desktop.exchange.reading._sheets", panic)
    assert "index out of bounds" in refused(workbook(tmp_path / "a.xlsx", CAPA=ROWS))


def test_workbooks_of_every_format_give_their_data(tmp_path: Path, planned: Taken) -> None:
    """Row 8: also with macros, which stay where they are."""
    source = workbook(tmp_path / "a.xlsx", CAPA=ROWS)
    data = source.read_bytes()
    paths = [xls(tmp_path / "a.xls", CELLS), xlsb(tmp_path / "a.xlsb", CELLS)]
    for name in ("a.xlsm", "a.xltx", "a.xltm"):
        (tmp_path / name).write_bytes(data)
        with zipfile.ZipFile(tmp_path / name, "a") as packed:
            packed.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")
        paths.append(tmp_path / name)
    assert [counts(planned(path))["new"] for path in paths] == [2] * 5


def test_nothing_outside_the_workbook_is_fetched(
    tmp_path: Path, planned: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 9: external links, DDE, pictures and queries on other servers."""

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("the import opened a connection or a program")

    for name in ("socket.socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system"):
        monkeypatch.setattr(name, forbidden)
    source = workbook(
        tmp_path / "a.xlsx", CAPA=[*ROWS, ["C-3", "=cmd|'/c calc'!A1", "='\\\\host\\[b.xlsx]S'!A1"]]
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'externalLinkPath" Target="http://127.0.0.1:9/x.xlsx" TargetMode="External"/></Relationships>'
    )
    with zipfile.ZipFile(source, "a") as packed:
        for part in ("externalLinks/_rels/externalLink1", "drawings/_rels/drawing1", "queryTables/_rels/q1"):
            packed.writestr(f"xl/{part}.xml.rels", relations)
    assert counts(planned(source))["rows"] == 3


def test_a_formula_without_a_value_and_an_error_are_problems_of_their_cells(
    tmp_path: Path, planned: Taken
) -> None:
    """Row 10: the rows come in without those values."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in [
        *ROWS,
        ["C-3", "Scrap", "=TODAY()"],
        ["C-4", "Rework", "#REF!"],
        ["C-5", "Return", "#DIV/0!"],
    ]:
        sheet.append(row)
    for place in ("C5", "C6"):
        sheet[place].data_type = "e"
    book.save(tmp_path / "a.xlsx")
    document = planned(tmp_path / "a.xlsx")
    assert counts(document) == {"rows": 5, "new": 5}
    assert {(4, "C"), (5, "C"), (6, "C")} <= set(problems(document))


@pytest.mark.parametrize(
    "value", ["2025-02-30", "13/01/32026", date(9999, 12, 31), "31.12.1899", 99_999_999, -5, 1e300]
)
def test_an_impossible_date_is_kept_as_text_and_told(store: Store, tmp_path: Path, value: object) -> None:
    """Row 11."""
    path = workbook(tmp_path / "a.xlsx", CAPA=[*ROWS, ["C-3", "Odd day", value]])
    with store.change("import") as change:
        plan = import_files(change.session, [path])
    assert [(one.row, one.col) for one in plan.files[0].tables[0].problems] == [(4, "C")]
    with store.read() as session:
        due, extra = session.connection().exec_driver_sql(
            "SELECT due_on, extra FROM capa WHERE number='C-3'"
        ).one()  # fmt: skip
    assert due is None
    assert "Due date" in extra


def test_the_epoch_of_1904_is_honoured(tmp_path: Path) -> None:
    """Row 11."""
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.worksheets[0].append([date(2026, 3, 4)])
    book.save(tmp_path / "a.xlsx")
    assert read_workbook(tmp_path / "a.xlsx").sheets[0].rows[0][0] == date(2026, 3, 4)


@pytest.mark.parametrize(("other", "month"), [("13/04/2026", 4), ("04/13/2026", 3)])
def test_the_order_of_day_and_month_is_the_columns(
    store: Store, tmp_path: Path, other: str, month: int
) -> None:
    """Row 12: one value that can be read in one way only decides for its column."""
    rows = [["CAPA No", "Title", "Due date"], ["C-1", "A", "03/04/2026"], ["C-2", "B", other]]
    with store.change("import") as change:
        import_files(change.session, [workbook(tmp_path / "a.xlsx", CAPA=rows)])
    with store.read() as session:
        query = "SELECT due_on FROM capa WHERE number='C-1'"
        (due,) = session.connection().exec_driver_sql(query).one()
    assert due == f"2026-0{month}-0{7 - month}"


def test_an_open_order_of_day_and_month_is_told(tmp_path: Path, planned: Taken) -> None:
    """Row 12: the default is taken, and the column says that it was."""
    rows = [["CAPA No", "Title", "Due date"], ["C-1", "A", "03/04/2026"], ["C-2", "B", "05/06/2026"]]
    document = planned(workbook(tmp_path / "a.xlsx", CAPA=rows))
    told = [one["message"] for one in document["tables"][0]["problems"] if one["col"] == "C"]
    assert len(told) == 1
    assert "day" in told[0]


def test_odd_headers_and_hidden_rows_lose_nothing(tmp_path: Path, planned: Taken) -> None:
    """Row 13: headers twice, blank and over two rows; a hidden row is data, a hidden sheet is told."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["CAPA No", "Title", "Due date", "Note", "Note", None],
        ["C-1", "Wrong label", "2026-03-01", "one", "two", "three"],
        ["C-2", "Late", "2026-04-01", "four", "five", "six"],
    ):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["D"].hidden = True
    hidden = book.create_sheet("Old")
    hidden.append(["CAPA No", "Title"])
    hidden.append(["C-9", "Old one"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    document = planned(tmp_path / "a.xlsx")
    first = document["tables"][0]
    assert first["counts"]["rows"] == 2
    assert [column["col"] for column in first["columns"]] == ["A", "B", "C", "D", "E", "F"]
    assert "“Old” is hidden" in document["message"]


def test_duplicates_unknown_people_and_unknown_states_overwrite_nothing(
    tmp_path: Path, data_file: Path, planned: Taken
) -> None:
    """Row 14: each is told; rejected rows go to a workbook with the reason."""
    rows = [
        ["CAPA No", "Title", "Owner", "Status"],
        ["C-1", "Wrong label", "Jane Smith / Bob Ray", "open"],
        ["C-2", "Late", "Jane Smith", "zzz"],
        ["C-1", "Another", "Ada Berg", "open"],
    ]
    path = workbook(tmp_path / "a.xlsx", CAPA=rows)
    document = planned(path)
    assert counts(document) == {"rows": 3, "new": 2}
    assert {(3, "D"), (4, "")} <= set(problems(document))
    rejects = tmp_path / "rejects.xlsx"
    assert main(["--data", str(data_file), "import", str(path), "--rejects", str(rejects)]) == 0
    last = list(openpyxl.load_workbook(rejects).worksheets[0].iter_rows(values_only=True))[-1]
    assert last[0] == "C-1"
    assert "nothing was overwritten" in str(last[-1])
    with closing(sqlite3.connect(data_file)) as connection:
        assert connection.execute("SELECT title FROM capa ORDER BY number").fetchall() == [
            ("Wrong label",),
            ("Late",),
        ]


@pytest.mark.parametrize(
    "dirt",
    ["\0", "\x0b", "\ud800", "\u202e", "\u200b", "\ufeff", "\u2066"],
    ids=lambda dirt: f"U{ord(dirt):04X}",
)
def test_characters_that_hide_or_reorder_are_removed_and_told(
    tmp_path: Path, planned: Taken, dirt: str
) -> None:
    """Row 15."""
    text = f"CAPA No,Title,Due date\nC-1,Wrong{dirt} label,2026-03-01\n"
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    document = planned(path)
    assert counts(document)["new"] == 1
    told = " ".join(one["message"] for table in document["tables"] for one in table["problems"])
    removed = " ".join([told, document["message"]])
    assert "removed" in removed or dirt == "\x0b"
    cell = read_workbook(path).sheets[0].rows[1][1]
    assert cell == ("Wrong\n label" if dirt == "\x0b" else "Wrong label")


POLISH = "CAPA No;Title\nC-1;Zażółć gęślą jaźń\n"
TURKISH = "CAPA No;Title\nC-1;Yanlış etiket, geç teslim\n"
RUSSIAN = "CAPA No;Title\nC-1;Неверная этикетка\n"
GREEK = "CAPA No;Title\nC-1;Λάθος ετικέτα\n"
GERMAN = "CAPA No;Title\nC-1;Maß überschritten, 20 °C\n"


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (POLISH, "utf-16", "UTF-16"),
        (POLISH, "utf-16-le", "UTF-16"),
        (POLISH, "utf-16-be", "UTF-16"),
        (POLISH, "utf-32", "UTF-32"),
        (POLISH, "cp1250", "Windows-1250"),
        (POLISH, "iso8859-2", "ISO 8859-2"),
        (TURKISH, "cp1254", "Windows-1254"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (GREEK, "cp1253", "Windows-1253"),
        (GERMAN, "cp1252", "Windows-1252"),
        (GERMAN, "utf-8", "UTF-8"),
    ],
)
def test_a_text_in_any_encoding_is_read_right_and_says_which(
    tmp_path: Path, text: str, encoding: str, said: str
) -> None:
    """Row 16."""
    (tmp_path / "a.csv").write_bytes(text.encode(encoding))
    book = read_workbook(tmp_path / "a.csv")
    assert book.sheets[0].rows == [line.split(";") for line in text.splitlines()]
    assert f"as {said} text separated by semicolon" in book.notes[0]


def test_a_few_broken_bytes_do_not_spoil_the_rest_of_a_text(tmp_path: Path) -> None:
    """Row 16."""
    (tmp_path / "a.csv").write_bytes(POLISH.encode() + b"C-2;bro\xffken\n")
    book = read_workbook(tmp_path / "a.csv")
    assert book.sheets[0].rows[1][1] == "Zażółć gęślą jaźń"
    assert book.sheets[0].rows[2][1] == "bro\ufffdken"
    assert "1 unreadable" in book.notes[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_delimiter_and_quotes_with_newlines_are_read(tmp_path: Path, delimiter: str) -> None:
    """Row 16."""
    lines = [["No", "Title"], ["1", f"a{delimiter} b\nc"], ["2", 'the "thing"']]
    quoted = ['"' + cell.replace('"', '""') + '"' for line in lines for cell in line]
    text = "\r\n".join(delimiter.join(quoted[at : at + 2]) for at in (0, 2, 4))
    (tmp_path / "a.csv").write_text(text, encoding="utf-8", newline="")
    assert read_workbook(tmp_path / "a.csv").sheets[0].rows == lines


def test_a_quote_that_is_never_closed_is_told(tmp_path: Path, planned: Taken) -> None:
    """Row 16: it swallows the rows that follow."""
    (tmp_path / "a.csv").write_text('CAPA No,Title\nC-1,"abc\nC-2,def\n', encoding="utf-8")
    assert (2, "B") in problems(planned(tmp_path / "a.csv"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"C-1," + b"x" * 10_000_000 + b"\n", None),
        (b"C-1,a" + b",b" * 5_000 + b"\n", "beyond the limit"),
        (b"C-1,x\n" + b"," * 10_000_000, None),
        (b"C-1,x\n" + b"1," * 2_000_000, "beyond the limit"),
        (b"C-1,x\n" * 60_000, "beyond the limit"),
        (b"C-1,x\n" + b"\n" * 1_000_000, None),
    ],
    ids=["one long cell", "5,000 columns", "commas", "a long row", "60,000 rows", "blank lines"],
)
def test_a_text_of_any_shape_takes_seconds(tmp_path: Path, content: bytes, said: str | None) -> None:
    """Row 16."""
    (tmp_path / "a.csv").write_bytes(b"CAPA No,Title\n" + content)
    started = time.monotonic()
    sheet = read_workbook(tmp_path / "a.csv").sheets[0]
    assert time.monotonic() - started < 10
    assert sheet.rows[1][0] == "C-1"
    assert max(len(row) for row in sheet.rows) <= 200
    assert any(said in note.message for note in sheet.notes) if said else True


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as this system does")
def test_a_full_sheet_stays_below_a_gigabyte(tmp_path: Path) -> None:
    """Row 6: 30,000 rows of 200 cells, near the limit of what a workbook may unpack to."""
    letters = [openpyxl.utils.get_column_letter(number) for number in range(1, 201)]
    rows = "".join(
        f'<row r="{row}">' + "".join(f'<c r="{one}{row}"><v>{row}</v></c>' for one in letters) + "</row>"
        for row in range(4, 30_000)
    )
    path = with_rows(tmp_path, rows.encode())
    code = (
        "import sys; from qms_desktop.cli import main; main(sys.argv[1:])\n"
        "peak = next(line for line in open('/proc/self/status') if line.startswith('VmHWM'))\n"
        "print(int(peak.split()[1]) // 1024, file=sys.stderr)"
    )
    named = ["--data", str(tmp_path / "none.qms"), "import", str(path), "--dry-run"]
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, *named], capture_output=True, text=True, check=True
    )
    assert int(done.stderr.split()[-1]) < 1000  # getrusage would count the test runner that started it


def test_a_name_of_thirty_thousand_characters_takes_seconds(tmp_path: Path, planned: Taken) -> None:
    """Row 16."""
    rows = [["CAPA No", "Title", "Owner"], ["C-1", "x", "J" * 30_000]]
    started = time.monotonic()
    assert counts(planned(workbook(tmp_path / "a.xlsx", CAPA=rows)))["new"] == 1
    assert time.monotonic() - started < 5


@pytest.fixture
def exported(store: Store, data_file: Path, tmp_path: Path) -> Any:
    """Save one CAPA of a title, export it, and give the path and what was warned about."""

    def run(title: str, ending: str, capsys: pytest.CaptureFixture[str]) -> tuple[Path, str]:
        with store.change("add") as change:
            edit.save(change.session, "capa", {"number": "C-1", "title": title})
        store.close()
        out = tmp_path / f"out.{ending}"
        capsys.readouterr()
        assert main(["--data", str(data_file), "export", str(out), "--register", "capa"]) == 0
        return out, capsys.readouterr().err

    return run


def test_a_text_too_long_for_a_cell_is_warned_about(
    exported: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """Row 17: a workbook holds 32,767 characters a cell; JSON holds all."""
    out, warned = exported("x" * 40_000, "xlsx", capsys)
    assert "C-1, Title: the text has 40,000 characters" in warned
    assert len(read_workbook(out).sheets[0].rows[-1][1]) == 32_767  # type: ignore[arg-type]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize(
    "title",
    [
        "=1+1",
        "+1 too many",
        "-1 too few",
        "@SUM(A1)",
        "\ttab",
        "\rreturn",
        "'=1",
        "''x",
        "_x0041_",
        "=cmd|'/c calc'!A1",
    ],
)
def test_a_text_like_a_formula_stays_text_and_comes_back_exactly(
    exported: Any, tmp_path: Path, ending: str, title: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Row 18."""
    out, _ = exported(title, ending, capsys)
    if ending == "csv":
        assert title[0] not in "=+-@\t\r" or f",{title}" not in out.read_text(encoding="utf-8-sig")
    else:
        assert all(cell.data_type != "f" for row in openpyxl.load_workbook(out).worksheets[0] for cell in row)
    fresh = tmp_path / "fresh.qms"
    assert main(["--data", str(fresh), "import", str(out)]) == 0
    with closing(sqlite3.connect(fresh)) as connection:
        (back,) = connection.execute("SELECT title FROM capa").fetchone()
    assert back == title.replace("\r", "\n").strip()


IMPORT = """
import sys
from pathlib import Path
from qms_desktop.cli import main
if sys.argv[1] != "0":
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
print("ready", flush=True)
sys.exit(main(["--data", sys.argv[2], "import", sys.argv[3]]))
"""


@pytest.fixture
def long_log(tmp_path: Path) -> Path:
    return workbook(tmp_path / "long.xlsx", CAPA=[ROWS[0], *([f"C-{n}", "x" * 300] for n in range(3_000))])


def left_in(data_file: Path) -> tuple[str, int, int]:
    """Open the file as the app does, which rolls an interrupted change back, and look at it."""
    with open_file(data_file), closing(sqlite3.connect(data_file)) as connection:
        whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
        capas = connection.execute("SELECT count(*) FROM capa").fetchone()[0]
        return whole, capas, connection.execute("SELECT count(*) FROM trail_entry").fetchone()[0]


ENDED = """
import os, signal, sys
from itertools import count
from sqlalchemy import event
import qms_desktop.exchange.importing as importing
from qms_desktop.cli import main

kind, at = int(sys.argv[1]), sys.argv[2]
steps = count(1)

def end(moment):
    if at == moment:
        os.kill(os.getpid(), kind)

def applied(session, plan, progress):
    def told(*how_far):
        end(f"row {next(steps)}")
        progress(*how_far)
    apply(session, plan, told)
    event.listen(session.get_bind(), "commit", lambda _: end("commit"))

apply, importing.apply_plan = importing.apply_plan, applied
sys.exit(main(["--data", sys.argv[3], "import", sys.argv[4]]))
"""
"""The command line, which sends itself a signal while it writes."""


@pytest.fixture
def short_log(tmp_path: Path) -> Path:
    return workbook(
        tmp_path / "short.xlsx", CAPA=[ROWS[0], *([f"C-{n}", "Wrong label"] for n in range(1_100))]
    )


def ended(kind: int, moment: str, data_file: Path, log: Path) -> tuple[int, str]:
    """Import, with a signal sent at a moment; return the exit code and what was said of it."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", ENDED, str(kind), moment, str(data_file), str(log)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr.strip()


@pytest.mark.skipif(os.name == "nt", reason="needs a signal that can't be caught")
def test_an_import_killed_while_it_writes_leaves_nothing_and_goes_through_the_next_time(
    data_file: Path, short_log: Path
) -> None:
    """Row 19."""
    for moment in ("row 4", "commit"):
        assert ended(signal.SIGKILL, moment, data_file, short_log)[0] == -signal.SIGKILL
        assert left_in(data_file) == ("ok", 0, 0), moment
    assert main(["--data", str(data_file), "check"]) == 0
    assert main(["--data", str(data_file), "import", str(short_log)]) == 0
    assert left_in(data_file) == ("ok", 1_100, 1_100)


@pytest.mark.skipif(os.name == "nt", reason="a process can't send itself these signals")
@pytest.mark.parametrize("kind", ["SIGINT", "SIGTERM"])
def test_an_import_asked_to_stop_while_it_writes_leaves_nothing_and_says_so(
    data_file: Path, short_log: Path, kind: str
) -> None:
    """Row 19."""
    code, said = ended(getattr(signal, kind), "row 4", data_file, short_log)
    assert (code, said) == (1, "Stopped; nothing of this command is in the data file.")
    assert left_in(data_file) == ("ok", 0, 0)


@pytest.mark.skipif(os.name == "nt", reason="a process can't send itself these signals")
def test_a_wish_to_stop_that_comes_with_the_commit_comes_too_late_and_nothing_else_is_said(
    data_file: Path, short_log: Path
) -> None:
    """Row 19."""
    assert ended(signal.SIGINT, "commit", data_file, short_log) == (0, "")
    assert left_in(data_file) == ("ok", 1_100, 1_100)


@pytest.mark.skipif(os.name == "nt", reason="a process can't send itself these signals")
def test_an_import_into_a_new_file_that_is_stopped_leaves_no_file(tmp_path: Path, short_log: Path) -> None:
    """Row 19."""
    assert ended(signal.SIGTERM, "row 4", tmp_path / "new.qms", short_log)[0] == 1
    assert not (tmp_path / "new.qms").exists()


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
def test_an_import_onto_a_full_disk_leaves_nothing_and_says_so(data_file: Path, long_log: Path) -> None:
    """Row 19."""
    before = data_file.read_bytes()
    limit = str(len(before) + 200_000)
    done = subprocess.run(
        [sys.executable, "-B", "-c", IMPORT, limit, str(data_file), str(long_log)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Nothing" in done.stderr
    assert left_in(data_file) == ("ok", 0, 0)


def test_a_cancelled_import_leaves_nothing(
    data_file: Path, long_log: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 19: Ctrl+C in the middle of writing."""

    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("qms_desktop.exchange.apply.apply_parts", stopped)
    assert main(["--data", str(data_file), "import", str(long_log)]) == 1
    assert "nothing of this command" in capsys.readouterr().err
    assert left_in(data_file) == ("ok", 0, 0)
