"""A register as CSV: read by Excel as it is meant, dangerous to nobody."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from qms_desktop.errors import OutputError, UnknownRegisterError
from qms_desktop.exchange.export_csv import export_csv
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.model.capas import Capa
from qms_desktop.model.statements import writing
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit


def export(store: Store, path: Path, register: str = "capa") -> list[str]:
    with store.read() as session:
        return export_csv(session, path, register)


def records(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "capas.csv"


def test_it_begins_with_a_byte_order_mark_and_ends_lines_as_the_standard_says(
    store: Store, out: Path
) -> None:
    with store.change("add") as change:
        edit.save(change.session, "capa", {"title": 'Größe, “quoted” "twice"\nnext line'})
    export(store, out)
    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfNo,Title,")
    assert data.count(b"\r\n") == 2
    assert b'"Gr\xc3\xb6\xc3\x9fe, ' in data
    assert records(out)[0]["Title"] == 'Größe, “quoted” "twice"\nnext line'


@pytest.mark.parametrize("text", ["=1+1", "+1", "-5 degrees", "@SUM(A1)", "\tx", "'=1"])
def test_a_text_that_looks_like_a_formula_gets_an_apostrophe(store: Store, out: Path, text: str) -> None:
    with store.change("add") as change:
        edit.save(change.session, "capa", {"title": text}, extra={text: text})
    export(store, out)
    assert records(out)[0]["Title"] == f"'{text}"
    assert not any(line.lstrip('"').startswith(tuple("=+-@\t")) for line in out.read_text().splitlines())


@pytest.mark.parametrize("text", ["=1+1", "+1", "-5 degrees", "@SUM(A1)", "007", "10.0", "'quoted'"])
def test_the_reader_of_the_import_finds_the_text_again(store: Store, out: Path, text: str) -> None:
    with store.change("add") as change:
        edit.save(change.session, "capa", {"title": text})
    export(store, out)
    assert read_workbook(out).sheets[0].rows[1][1] == text


def test_numbers_and_days_are_plain(store: Store, out: Path) -> None:
    with store.change("add") as change:
        values = {"title": "a", "cost": -5.0, "effectiveness_before": 0.1, "due_on": date(2026, 2, 28)}
        edit.save(change.session, "capa", values)
    export(store, out)
    row = records(out)[0]
    assert (row["Cost"], row["KPI before"], row["Due"]) == ("-5", "0.1", "2026-02-28")


def test_control_characters_of_older_files_are_left_out_and_said(store: Store, out: Path) -> None:
    with store.change("add") as change:
        number = edit.save(change.session, "capa", {"title": "bell"}).number
        with writing(change.session):
            change.session.execute(update(Capa).values(title="bell\x07"))
    assert export(store, out) == [f"CAPAs {number}, Title: control characters were left out."]
    assert records(out)[0]["Title"] == "bell"


def test_the_readings_are_a_list_of_their_own(store: Store, out: Path) -> None:
    with store.change("add") as change:
        parts = {"reading": [{"period": "2026-01", "value": 98.5}]}
        edit.save(change.session, "kpi", {"name": "On time"}, parts=parts)
    export(store, out, "reading")
    row = records(out)[0]
    assert list(row.values()) == ["KPI-01", "On time", "2026-01", "98.5", "", "", "", "", ""]


def test_an_unknown_register_is_refused(store: Store, out: Path) -> None:
    with pytest.raises(UnknownRegisterError):
        export(store, out, "risk")
    assert not out.exists()


def test_a_path_that_is_a_folder_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="folder of that name"):
        export(store, tmp_path)
