"""Our own sheets are told by their names and headers, without guessing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl

from qms_desktop.exchange.export_recognised import ASIDES, OwnColumn, OwnSheet, own_sheet
from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.importing import plan_files
from qms_desktop.exchange.plan import Verdict
from qms_desktop.exchange.template import template
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import EXCHANGED, REGISTERS
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit


def recognised(path: Path) -> dict[str, OwnSheet | None]:
    book = openpyxl.load_workbook(path)
    return {one.title: own_sheet(one.title, [str(cell.value) for cell in one[1]]) for one in book.worksheets}


def test_every_sheet_of_a_template_is_recognised(tmp_path: Path) -> None:
    template(tmp_path / "a.xlsx")
    found = recognised(tmp_path / "a.xlsx")
    assert {title for title, sheet in found.items() if sheet is None} <= ASIDES
    names = [sheet.name for sheet in found.values() if sheet is not None]
    assert list(dict.fromkeys(names)) == list(EXCHANGED)
    readings = found["KPI readings"]
    assert readings is not None
    assert readings.columns[4].period is not None


def test_parts_and_imported_columns_of_an_export_are_recognised(store: Store, tmp_path: Path) -> None:
    with store.change("add") as change:
        parts = {"decision": [{"sequence": 1, "text": "Buy a printer"}]}
        values = {"title": "2026"}
        edit.save(change.session, "review", values, parts=parts, extra={"Site": "Hall 2", "Title": "MR"})
    with store.read() as session:
        export_workbook(session, tmp_path / "a.xlsx", ["review"], date(2026, 11, 22))
    found = recognised(tmp_path / "a.xlsx")
    review, decision = found["Reviews"], found["Review decisions"]
    assert review is not None
    assert review.columns[-2:] == (OwnColumn(None, "Site"), OwnColumn(None, "Title"))
    assert decision is not None
    assert decision.is_part
    assert decision.columns[0] == OwnColumn("review")
    assert {column.field for column in decision.columns} == set(fields(REGISTERS["review"].parts[2]))


def test_the_hidden_lists_of_an_export_are_no_records(store: Store, tmp_path: Path) -> None:
    with store.change("add") as change:
        edit.save(change.session, "person", {"name": "Ann Fox"})
        for number in ("C-1", "C-2", "C-3"):
            edit.save(change.session, "capa", {"number": number, "title": f"Leak {number}"})
        for name in ("KPI-01", "KPI-02"):
            edit.save(change.session, "kpi", {"number": name, "name": f"Scrap {name}"})
    with store.read() as session:
        export_workbook(session, tmp_path / "a.xlsx", None, date(2026, 11, 22))
        plan = plan_files(session, [tmp_path / "a.xlsx"])
    tables = {one.table.sheet.name: one for one in plan.files[0].tables}
    assert tables["Lists"].guess.register is None
    assert "lists or notes" in tables["Lists"].guess.why
    assert (
        sum(one.count(verdict) for one in tables.values() for verdict in (Verdict.NEW, Verdict.CHANGED)) == 0
    )


def test_a_name_repeated_for_the_reader_is_no_field_of_a_reading() -> None:
    headers = [
        "KPI no",
        "Name",
        "Period",
        "Value",
        "Not applicable because",
        "Comment",
        "Evidence",
        "Reading state",
        "CAPA",
    ]
    found = own_sheet("KPI reading comments", headers)
    assert found is not None
    assert found.columns[:3] == (OwnColumn("kpi"), OwnColumn(None), OwnColumn("period"))
    assert found.columns[-2:] == (OwnColumn("state"), OwnColumn("capa"))


def test_a_sheet_of_the_same_name_with_other_headers_is_not_ours() -> None:
    assert own_sheet("CAPAs", ["No", "Title", "Owner", "Due"]) is None
    assert own_sheet("Risks", ["No", "Title"]) is None
