"""The workbook a quality lead gets: every value as it is, in a table that can be worked with and printed."""

from __future__ import annotations

import gc
import os
import random
import re
import sys
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook
from sqlalchemy import update
from sqlalchemy.orm import Session

from qms_desktop.errors import OutputError, UnknownRegisterError
from qms_desktop.exchange.export_book import Book
from qms_desktop.exchange.export_columns import columns_of
from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import EXCHANGED, PARTS, REGISTERS
from qms_desktop.model.statements import writing
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

TODAY = date(2026, 11, 22)
HOSTILE = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1",
    "-5 degrees",
    "@SUM(A1)",
    "\tx",
    "#N/A",
    "10.0",
    "007",
    "_x0041_",
]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "registers.xlsx"


def add(session: Session, name: str, values: dict[str, Any], **more: Any) -> int:
    return edit.save(session, name, values, **more).id


def export(store: Store, path: Path, registers: Sequence[str] | None = None, **more: Any) -> list[str]:
    with store.read() as session:
        return export_workbook(session, path, registers, TODAY, **more)


def sheet(path: Path, title: str) -> Worksheet:
    found = openpyxl.load_workbook(path)[title]
    assert isinstance(found, Worksheet)
    return found


def visible(path: Path) -> list[str]:
    book = openpyxl.load_workbook(path)
    return [one.title for one in book.worksheets if one.sheet_state == "visible"]


def rows(path: Path, title: str) -> list[dict[str, Any]]:
    """The rows of a sheet as the import's reader sees them."""
    table = CalamineWorkbook.from_path(path).get_sheet_by_name(title).to_python()
    return [dict(zip(map(str, table[0]), row, strict=True)) for row in table[1:]]


def test_there_is_a_sheet_a_register_and_others_only_where_they_hold_something(
    store: Store, out: Path
) -> None:
    with store.change("add") as change:
        add(change.session, "intent", {"title": "Keep our word"})
    export(store, out)
    plurals = [REGISTERS[name].plural for name in (*EXCHANGED, "intent")]
    assert visible(out) == plurals


def test_every_field_has_a_column_of_its_own_name(store: Store, out: Path) -> None:
    export(store, out, withdrawn=True)
    book = openpyxl.load_workbook(out)
    for name in EXCHANGED:
        headers = [cell.value for cell in next(book[REGISTERS[name].plural].iter_rows())]
        set_by_gates = {"state_basis", "analysis"}
        expected = [one.label for one in fields(REGISTERS[name]).values() if one.name not in set_by_gates]
        assert sorted(map(str, headers)) == sorted(expected)


@pytest.mark.parametrize("cls", [*REGISTERS.values(), *PARTS.values()])
def test_no_two_columns_of_a_sheet_have_the_same_header(cls: Any) -> None:
    headers = [column.header.casefold() for column in columns_of(cls, withdrawn=True)]
    assert len(headers) == len(set(headers))


def test_days_are_dates_and_numbers_are_numbers(store: Store, out: Path) -> None:
    with store.change("add") as change:
        add(change.session, "capa", {"title": "a", "due_on": date(2026, 2, 28), "cost": 1850.5})
    export(store, out, ["capa"])
    row = rows(out, "CAPAs")[0]
    assert row["Due"] == date(2026, 2, 28)
    assert row["Cost"] == 1850.5
    found = sheet(out, "CAPAs")
    due = next(cell for cell in found[2] if isinstance(cell.value, datetime))
    assert due.number_format == "yyyy-mm-dd"


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_the_text_it_was(store: Store, out: Path, text: str) -> None:
    with store.change("add") as change:
        add(change.session, "capa", {"title": text, "description": f"{text}\nnext line "})
    assert export(store, out, ["capa"]) == []
    row = rows(out, "CAPAs")[0]
    assert row["Title"] == text
    assert row["Description"] == f"{text}\nnext line "
    title = sheet(out, "CAPAs")["B2"]
    assert title.data_type == "s"
    assert bool(title.quotePrefix) is (text[0] in "=+-@\t")


def test_texts_of_every_odd_piece_come_back_exactly(store: Store, out: Path) -> None:
    pieces = [
        "_x",
        "x0041_",
        "_x000D_",
        "_",
        "=",
        "'",
        "\n",
        "\t",
        " ",
        "é",
        "😀",
        "&amp;",
        "<b>",
        "]]>",
        '"',
        "7",
    ]
    chance = random.Random(20261122)
    texts = ["".join(chance.choices(pieces, k=chance.randint(1, 9))) + "." for _ in range(400)]
    with store.change("add") as change:
        for text in texts:
            add(change.session, "capa", {"title": text}, extra={"Theirs": text})
    assert export(store, out, ["capa"]) == []
    found = rows(out, "CAPAs")
    assert [row["Title"] for row in found] == texts
    assert [row["Theirs"] for row in found] == texts


def test_no_cell_of_an_export_is_a_formula(store: Store, out: Path) -> None:
    with store.change("add") as change:
        for text in HOSTILE:
            add(change.session, "capa", {"title": text}, extra={text: text})
            add(change.session, "person", {"name": text})
    export(store, out)
    with zipfile.ZipFile(out) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    assert sheets
    assert not any(re.search(rb"<f[ />]", content) for content in sheets)


def test_a_text_too_long_for_a_cell_is_cut_and_said(store: Store, out: Path) -> None:
    with store.change("add") as change:
        add(change.session, "capa", {"title": "a", "description": "x" * 40_000})
        add(change.session, "capa", {"title": "b", "description": "😀" * 20_000})
        add(change.session, "capa", {"title": "c", "description": "x" * 32_767})
    warnings = export(store, out, ["capa"])
    year = date.today().year  # the year in the numbers of this test's records
    assert [warning.split(":")[0] for warning in warnings] == [
        f"CAPAs CAPA-{year}-001, Description",
        f"CAPAs CAPA-{year}-002, Description",
    ]
    assert "40,000" in warnings[0]
    found = [row["Description"] for row in rows(out, "CAPAs")]
    assert found == ["x" * 32_767, "😀" * 16_383, "x" * 32_767]


def test_control_characters_of_older_files_are_left_out_and_said(store: Store, out: Path) -> None:
    with store.change("add") as change:
        add(change.session, "capa", {"title": "bell"})
        with writing(change.session):
            change.session.execute(update(Capa).values(title="bell\x07 and\r\nbreak\x0b"))
    warnings = export(store, out, ["capa"])
    assert rows(out, "CAPAs")[0]["Title"] == "bell and\nbreak"
    assert len(warnings) == 1
    assert "Title: control characters were left out" in warnings[0]


def test_infinity_is_no_number_of_excel(store: Store, out: Path) -> None:
    with store.change("add") as change:
        id_ = add(change.session, "capa", {"title": "a"})
        with writing(change.session):
            change.session.execute(update(Capa).where(Capa.id == id_).values(cost=float("inf")))
    assert "Cost: inf is no number" in export(store, out, ["capa"])[0]
    assert rows(out, "CAPAs")[0]["Cost"] == ""


def test_people_are_written_by_name_and_all_else_by_number(store: Store, out: Path) -> None:
    with store.change("add") as change:
        jane = add(change.session, "person", {"name": "Jane Smith"})
        process = add(change.session, "process", {"name": "Packing"})
        add(change.session, "capa", {"title": "a", "owner": jane, "process": process})
    export(store, out, ["capa"])
    row = rows(out, "CAPAs")[0]
    assert (row["Owner"], row["Process"]) == ("Jane Smith", "PR-01")


def test_two_people_of_one_name_are_written_by_number(store: Store, out: Path) -> None:
    with store.change("add") as change:
        first = add(change.session, "person", {"name": "Jan Kowalski"})
        add(change.session, "person", {"name": "jan kowalski "})
        third = add(change.session, "person", {"name": "P-001"})
        for owner in (first, third):
            add(change.session, "capa", {"title": "a", "owner": owner})
    export(store, out, ["capa"])
    assert [row["Owner"] for row in rows(out, "CAPAs")] == ["P-001", "P-003"]


def test_choices_yes_no_and_lists_are_in_words(store: Store, out: Path) -> None:
    with store.change("add") as change:
        add(change.session, "capa", {"title": "a", "kind": "kpi_miss", "whys": ["no check", "no scanner"]})
        add(change.session, "person", {"name": "Jane Smith", "active": False})
    export(store, out)
    row = rows(out, "CAPAs")[0]
    assert (row["Kind"], row["Whys"], row["Stage"]) == ("KPI miss", "no check\nno scanner", "Open")
    assert rows(out, "People")[0]["Active"] == "No"


def test_imported_columns_without_a_field_come_last_under_their_own_header(store: Store, out: Path) -> None:
    with store.change("add") as change:
        add(change.session, "capa", {"title": "a"}, extra={"8D no": "007", "Due": "TBD", "Score": 3.5})
        add(change.session, "capa", {"title": "b"}, extra={"Line\nbreak": "x", "": "y", "8d NO": "z"})
    export(store, out, ["capa"])
    first, second = rows(out, "CAPAs")
    assert list(first)[-6:] == ["8D no", "Due (as imported)", "Score", "Line break", "No header", "8d NO (2)"]
    assert (first["8D no"], first["Due (as imported)"], first["Score"]) == ("007", "TBD", 3.5)
    assert (second["Line break"], second["No header"], second["8d NO (2)"]) == ("x", "y", "z")


def test_withdrawn_records_come_only_when_asked_for(store: Store, out: Path) -> None:
    with store.change("add") as change:
        id_ = add(change.session, "capa", {"title": "a"})
        edit.withdraw(change.session, "capa", id_, "Entered twice", TODAY)
    export(store, out, ["capa"])
    assert rows(out, "CAPAs") == []
    assert "Withdrawn on" not in [cell.value for cell in sheet(out, "CAPAs")[1]]
    export(store, out, ["capa"], withdrawn=True)
    row = rows(out, "CAPAs")[0]
    assert (row["Withdrawn on"], row["Withdrawn because"]) == (TODAY, "Entered twice")


def test_readings_are_a_matrix_of_kpis_and_periods(store: Store, out: Path) -> None:
    readings = [{"period": "2026-02", "value": 0.0}, {"period": "2026-01", "value": 98.5}]
    with store.change("add") as change:
        add(change.session, "kpi", {"name": "On time", "unit": "%"}, parts={"reading": readings})
        add(change.session, "kpi", {"name": "Scrap"})
    export(store, out, ["kpi"])
    assert visible(out)[:2] == ["KPIs", "KPI readings"]
    on_time, scrap = rows(out, "KPI readings")
    assert list(on_time) == ["No", "Name", "Unit", "Target", "2026-01", "2026-02"]
    assert (on_time["2026-01"], on_time["2026-02"], scrap["2026-01"]) == (98.5, 0.0, "")


def test_comments_on_readings_have_a_sheet_of_their_own(store: Store, out: Path) -> None:
    readings = [
        {"period": "2026-01", "value": 98.5},
        {"period": "2026-02", "value": 80.0, "comment": "Machine down"},
        {"period": "2026-03", "value": None, "not_applicable": "No deliveries"},
    ]
    with store.change("add") as change:
        add(change.session, "kpi", {"name": "On time"}, parts={"reading": readings})
    export(store, out, ["kpi"])
    found = rows(out, "KPI reading comments")
    assert [(row["Period"], row["Comment"], row["Not applicable because"]) for row in found] == [
        ("2026-02", "Machine down", ""),
        ("2026-03", "", "No deliveries"),
    ]


def test_many_periods_are_spread_over_a_sheet_a_year(store: Store, out: Path) -> None:
    weeks = [f"{year}-W{week:02}" for year in (2023, 2024, 2025) for week in range(1, 53)]
    with store.change("add") as change:
        parts = {"reading": [{"period": week, "value": 1.0} for week in weeks]}
        add(change.session, "kpi", {"name": "On time", "frequency": "weekly"}, parts=parts)
    export(store, out, ["kpi"])
    assert visible(out) == [
        "KPIs", "KPI readings 2023", "KPI readings 2024", "KPI readings 2025",
    ]  # fmt: skip
    assert sum(value == 1.0 for value in rows(out, "KPI readings 2025")[0].values()) == 52


def test_decisions_attendance_and_inputs_of_reviews_are_not_lost(store: Store, out: Path) -> None:
    with store.change("add") as change:
        jane = add(change.session, "person", {"name": "Jane Smith"})
        parts: dict[str, list[dict[str, Any]]] = {
            "attendance": [{"person": jane, "presence": "apologies"}],
            "review_input": [{"topic": "c1", "discussion": "Fewer complaints"}],
            "decision": [{"sequence": 1, "text": "Buy a printer", "owner": jane, "due_on": TODAY}],
        }
        number = edit.save(change.session, "review", {"title": "2026"}, parts=parts).number
    export(store, out, ["review"])
    assert rows(out, "Review attendees") == [
        {"Review no": number, "Person": "Jane Smith", "Presence": "Apologies"}
    ]
    assert rows(out, "Review inputs")[0]["Input"] == "Customer satisfaction and feedback"
    decision = rows(out, "Review decisions")[0]
    assert (decision["Decision"], decision["Owner"], decision["Due"]) == (
        "Buy a printer",
        "Jane Smith",
        TODAY,
    )


def test_a_sheet_is_a_table_with_filter_frozen_header_and_print_set_up(store: Store, out: Path) -> None:
    with store.change("add") as change:
        for title in ("a", "b"):
            add(change.session, "capa", {"title": title, "description": "word " * 200})
    export(store, out, ["capa"])
    found = sheet(out, "CAPAs")
    table = found.tables["CAPAs"]
    assert table.ref.endswith("3")
    assert table.autoFilter.ref == table.ref
    assert table.column_names == [cell.value for cell in found[1]]
    assert found.freeze_panes == "C2"
    assert found.print_title_rows == "$1:$1"
    assert found.print_area.endswith("$3")
    assert found.page_setup.orientation == "landscape"
    assert (found.page_setup.fitToWidth, found.page_setup.fitToHeight) == (1, 0)
    assert found.sheet_properties.pageSetUpPr is not None
    assert found.sheet_properties.pageSetUpPr.fitToPage
    assert found.HeaderFooter.oddFooter is not None
    assert found.HeaderFooter.oddFooter.right.text == "Page &P of &N"
    description = next(cell for cell in found[2] if str(cell.value).startswith("word"))
    assert description.alignment.wrap_text
    assert description.alignment.vertical == "top"
    assert found.column_dimensions[get_column_letter(description.column or 0)].width >= 40


def test_choices_and_people_have_drop_downs_below_the_last_record_too(store: Store, out: Path) -> None:
    with store.change("add") as change:
        add(change.session, "person", {"name": "Jane Smith"})
        gone = add(change.session, "person", {"name": "Old Timer"})
        edit.withdraw(change.session, "person", gone, "Entered twice", TODAY)
        add(change.session, "review", {"title": "2026"}, parts={"review_input": [{"topic": "c1"}]})
        add(change.session, "capa", {"title": "a"})
    export(store, out)
    checks = {check.formula1: check for check in sheet(out, "CAPAs").data_validations.dataValidation}
    assert "C1000" in checks['"Nonconformity,Complaint,Audit finding,Supplier,KPI miss,Opportunity"'].sqref
    book = openpyxl.load_workbook(out)
    lists = book["Lists"]
    assert lists.sheet_state == "hidden"
    columns = [[cell.value for cell in column if cell.value] for column in lists.iter_cols()]
    assert ["Jane Smith"] in columns
    assert any("Customer satisfaction and feedback" in column for column in columns)
    people = get_column_letter(columns.index(["Jane Smith"]) + 1)
    assert f"Lists!${people}$1:${people}$1" in checks


def test_one_register_can_be_exported_alone(store: Store, out: Path) -> None:
    export(store, out, ["capa"])
    assert visible(out) == ["CAPAs"]


def test_an_unknown_register_is_refused_and_the_old_file_stays(store: Store, out: Path) -> None:
    out.write_bytes(b"old")
    with pytest.raises(UnknownRegisterError):
        export(store, out, ["capa", "risk"])
    assert out.read_bytes() == b"old"


def test_an_export_takes_the_place_of_an_older_one_and_leaves_nothing_beside_it(
    store: Store, out: Path
) -> None:
    out.write_bytes(b"old")
    before = set(out.parent.iterdir())
    export(store, out, ["capa"])
    assert zipfile.is_zipfile(out)
    assert set(out.parent.iterdir()) == before


def test_a_folder_that_is_missing_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"could not be written \(No such file"):
        export(store, tmp_path / "nowhere" / "a.xlsx")


def test_a_failure_half_way_leaves_the_old_file_untouched(
    store: Store, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out.write_bytes(b"old")

    def disk_full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    before = set(out.parent.iterdir())
    with pytest.raises(OutputError, match="disk is full"):
        export(store, out, ["capa"])
    assert out.read_bytes() == b"old"
    assert set(out.parent.iterdir()) == before


def test_an_export_stopped_while_it_is_packed_leaves_nothing_open_for_the_collector(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", told.append)
    pieces = count()

    def stop() -> None:
        if next(pieces) == 3:
            raise LookupError

    def packed() -> None:
        with Book({}) as book:
            book.add_prose("About", ["Exported"])
            book.save(out, stop)

    gc.disable()
    try:
        with pytest.raises(LookupError):
            packed()
        gc.collect()
    finally:
        gc.enable()
    assert told == []
    assert not out.exists()


def test_nothing_is_written_while_the_xml_reader_is_unprotected(
    store: Store, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openpyxl, "DEFUSEDXML", False)
    with pytest.raises(OutputError, match="defusedxml"):
        export(store, out)
    assert not out.exists()
