"""What an earlier copy of a file brought and the newest has no more is told, and stays."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from qms_desktop.exchange.importing import import_files, result_of, title_of
from qms_desktop.model.capas import Capa
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from tests.exchange.workbooks import Rows, workbook

HEAD = ["CAPA No", "Title", "Root cause"]
JANUARY: Rows = [HEAD, *([f"C-{n}", f"Fault of part {n}", "Wear"] for n in range(1, 9))]
FEBRUARY: Rows = [HEAD, *JANUARY[1:3], *JANUARY[4:], ["C-9", "A new fault", "Damp"]]


def told(store: Store, path: Path) -> str:
    with store.change(title_of([path])) as change:
        return str(result_of(import_files(change.session, [path]))[0]["message"])


def test_a_record_that_is_gone_from_a_newer_copy_is_named_and_stays(store: Store, tmp_path: Path) -> None:
    assert "any more" not in told(store, workbook(tmp_path / "January.xlsx", CAPA=JANUARY))
    message = told(store, workbook(tmp_path / "February.xlsx", CAPA=FEBRUARY))
    assert "In no row of the file any more, and kept here as they are: C-3." in message
    with store.read() as session:
        assert len(session.scalars(select(Capa)).all()) == 9


def test_what_was_raised_here_is_not_missed_and_a_short_list_misses_nothing(
    store: Store, tmp_path: Path
) -> None:
    told(store, workbook(tmp_path / "January.xlsx", CAPA=JANUARY))
    with store.change("raise") as change:
        edit.save(change.session, "capa", {"title": "Raised here"})
    assert "any more" not in told(store, tmp_path / "January.xlsx")
    assert "any more" not in told(store, workbook(tmp_path / "some.xlsx", CAPA=JANUARY[:4]))
