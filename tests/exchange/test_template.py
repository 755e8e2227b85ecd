"""The template: a workbook that a quality lead can fill in without reading a manual."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from qms_desktop.errors import UnknownRegisterError
from qms_desktop.exchange.template import template
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import EXCHANGED, REGISTERS


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "template.xlsx"


def test_a_page_in_plain_words_comes_first(out: Path) -> None:
    template(out)
    book = openpyxl.load_workbook(out)
    assert book.sheetnames[0] == "Read me"
    lines = [str(row[0].value) for row in book["Read me"].iter_rows()]
    assert any("example" in line for line in lines)
    assert not [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"]


@pytest.mark.parametrize("name", EXCHANGED)
def test_every_register_has_one_filled_example_row(out: Path, name: str) -> None:
    template(out)
    cls = REGISTERS[name]
    sheet = openpyxl.load_workbook(out)[cls.plural]
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == 2
    example = dict(zip(rows[0], rows[1], strict=True))
    for field in fields(cls).values():
        if field.required or field.name == "number":
            assert example[field.label]
        value = example.get(field.label)
        if value is not None:
            expected: Any = {Kind.DAY: datetime, Kind.NUMBER: (int, float), Kind.WHOLE: int}
            assert isinstance(value, expected.get(field.kind, (str, int, float)))
        if value is not None and field.choices is not None:
            assert value in [member.label for member in field.choices]


def test_what_only_the_app_sets_is_not_asked_for(out: Path) -> None:
    template(out, ["capa"])
    headers = [cell.value for cell in openpyxl.load_workbook(out)["CAPAs"][1]]
    assert not {"State rests on", "Withdrawn on", "Withdrawn because"} & set(headers)


def test_people_are_chosen_from_the_sheet_of_people(out: Path) -> None:
    template(out)
    sheet = openpyxl.load_workbook(out)["CAPAs"]
    formulas = [str(check.formula1) for check in sheet.data_validations.dataValidation]
    assert any("'People'!$B$2" in formula for formula in formulas)
    assert any("'Processes'!$A$2" in formula for formula in formulas)


def test_the_readings_have_a_column_a_month(out: Path) -> None:
    template(out, ["kpi"])
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["Read me", "KPIs", "KPI readings"]
    headers = [cell.value for cell in book["KPI readings"][1]]
    assert headers[:6] == ["No", "Name", "Unit", "Target", "2026-01", "2026-02"]


def test_an_unknown_register_is_refused(out: Path) -> None:
    with pytest.raises(UnknownRegisterError):
        template(out, ["risk"])
    assert not out.exists()
