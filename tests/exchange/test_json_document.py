"""The lossless document: out and in again without a difference, or not at all."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from qms_desktop.errors import QmsError, RefusedError, WorkbookError
from qms_desktop.exchange.json_document import export_json, import_json, tables
from qms_desktop.insight.views import history
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.model.record import Base
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import edit
from qms_desktop.workflow.actions import move_due_date
from qms_desktop.workflow.evidence import attach
from qms_desktop.workflow.settings import save_organisation

Tamper = Callable[[dict[str, Any]], object]


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> Store:
    photo = tmp_path / "label.png"
    photo.write_bytes(bytes(range(256)) * 20)
    with store.change("add", "first year") as change:
        session = change.session
        save_organisation(session, Organisation(name="Größe & Söhne", logo=b"\x89PNG\r\n\x1a\n"))
        jane = edit.save(session, "person", {"name": "Jane Smith"}).id
        readings = [{"period": "2026-01", "value": 0.1}, {"period": "2026-02", "value": 1e-9}]
        kpi = edit.save(session, "kpi", {"name": "On time"}, parts={"reading": readings}).id
        edit.save(session, "objective", {"title": "On time", "kpi": kpi, "owner": jane})
        values = {"title": "=1\x07 “é” 😀\r\n", "whys": ["a", "b"], "kind": "kpi_miss", "cost": float("inf")}
        capa = edit.save(session, "capa", values, extra={"8D no": "007", "n": 1, "x": [None, True]}).id
        action = edit.save(session, "action", {"title": "a", "capa": capa, "due_on": date(2026, 2, 28)}).id
        attach(session, "capa", capa, photo)
    with store.change("move") as change:
        move_due_date(change.session, action, date(2026, 3, 31), "Part late")
        edit.withdraw(change.session, "capa", capa, "Entered twice", date(2026, 3, 1))
    return store


@pytest.fixture
def other(empty_file: Path, tmp_path: Path) -> Iterator[Store]:
    with open_file(Path(shutil.copy(empty_file, tmp_path / "other.qms")), "John") as opened:
        yield opened


def export(store: Store, path: Path) -> Path:
    with store.read() as session:
        export_json(session, path)
    return path


def test_a_document_loaded_into_an_empty_file_exports_as_the_same_document(
    filled: Store, other: Store, tmp_path: Path
) -> None:
    document = export(filled, tmp_path / "a.json")
    counts = import_json(other, document, first_broken)
    assert (counts["capa"], counts["reading"], counts["content"], counts["extension"]) == (1, 2, 1, 1)
    assert export(other, tmp_path / "b.json").read_bytes() == document.read_bytes()


def test_the_trail_stays_verifiable_and_readable_and_goes_on(
    filled: Store, other: Store, tmp_path: Path
) -> None:
    import_json(other, export(filled, tmp_path / "a.json"))
    with other.read() as session:
        assert first_broken(session) is None
        assert {line.who for line in history(session, "capa", 1)} == {"Jane Smith"}
        assert organisation(session).name == "Größe & Söhne"
    with other.change("go on") as change:
        assert edit.save(change.session, "action", {"title": "b"}).number == "A-0002"
    with other.read() as session:
        assert first_broken(session) is None


def test_the_document_holds_every_table_there_is() -> None:
    assert set(tables()) == set(Base.metadata.tables)


def test_it_is_plain_json_with_a_record_a_line(filled: Store, tmp_path: Path) -> None:
    document = export(filled, tmp_path / "a.json")
    content = json.loads(document.read_text(encoding="utf-8"))
    assert content["format"] == "qms-desktop"
    assert content["tables"]["capa"][0]["extra"] == {"8D no": "007", "n": 1, "x": [None, True]}
    assert content["tables"]["capa"][0]["created"].endswith("+00:00")
    assert any('"Jane Smith"' in line for line in document.read_text(encoding="utf-8").splitlines())


def test_a_file_that_holds_records_is_not_overwritten(filled: Store, tmp_path: Path) -> None:
    document = export(filled, tmp_path / "a.json")
    with pytest.raises(RefusedError, match="already holds records"):
        import_json(filled, document)
    assert export(filled, tmp_path / "b.json").read_bytes() == document.read_bytes()


def _capa(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["tables"]["capa"][0]
    return found


TAMPERED: dict[str, Tamper] = {
    "another version": lambda d: d.update(schema="0000"),
    "a format": lambda d: d.update(format_version=2),
    "no document of QMS": lambda d: d.update(format="x"),
    "tables are not ours": lambda d: d["tables"].pop("capa"),
    "points to a record that is missing": lambda d: _capa(d).update(owner=99),
    "other columns": lambda d: _capa(d).pop("title"),
    "a value that can't be there": lambda d: _capa(d).update(kind="no such kind"),
    "row of capa holds a value": lambda d: _capa(d).update(title=None),
    "exclude each other": lambda d: d["tables"]["capa"].append(_capa(d)),
    "is no list": lambda d: d["tables"].update(capa={}),
    "bytes of an evidence file": lambda d: d["tables"]["content"][0].update(data="AAAA"),
    "was altered: entry 3": lambda d: d["tables"]["trail_entry"][2]["changes"].update(x=[1, 2]),
}


@pytest.mark.parametrize("said", TAMPERED)
def test_an_altered_document_is_refused_whole(filled: Store, other: Store, tmp_path: Path, said: str) -> None:
    path = export(filled, tmp_path / "a.json")
    document = json.loads(path.read_text(encoding="utf-8"))
    TAMPERED[said](document)
    path.write_text(json.dumps(document), encoding="utf-8")
    empty = export(other, tmp_path / "empty.json").read_bytes()
    with pytest.raises(WorkbookError, match=said):
        import_json(other, path, first_broken)
    assert export(other, tmp_path / "after.json").read_bytes() == empty


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 200_000, b"PK\x03\x04"])
def test_what_is_no_document_is_refused(other: Store, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    with pytest.raises(WorkbookError, match="nothing was loaded"):
        import_json(other, path)


def test_a_missing_document_is_said(other: Store, tmp_path: Path) -> None:
    with pytest.raises(QmsError, match="can't be read"):
        import_json(other, tmp_path / "none.json")
