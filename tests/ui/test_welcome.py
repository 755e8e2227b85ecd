"""The first start."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import count
from qms_desktop.model.organisation import organisation
from qms_desktop.store.datafile import open_file
from qms_desktop.ui.jobs import Cancelled, Jobs
from qms_desktop.ui.welcome import SAMPLE_NAME, Start, WelcomeDialog
from qms_desktop.ui.welcome_sample import build_sample
from qms_desktop.workflow.undo import last_undoable


@pytest.fixture
def dialog(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> WelcomeDialog:
    """The welcome, open over an empty folder for data files."""
    shown = WelcomeDialog(jobs, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_a_new_data_file_is_made_and_chosen(qtbot: QtBot, dialog: WelcomeDialog, tmp_path: Path) -> None:
    path = tmp_path / "acme.qms"
    with qtbot.waitSignal(dialog.accepted):
        dialog.make(path)
    assert dialog.start == Start(path)
    with open_file(path) as store, store.read() as session:
        assert count(session, "capa") == 0


def test_a_file_made_in_a_german_window_prints_in_german_and_that_is_no_step_of_undo(
    qtbot: QtBot, dialog: WelcomeDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qms_desktop.ui.welcome.spoken_language", lambda: "de")
    path = tmp_path / "acme.qms"
    with qtbot.waitSignal(dialog.accepted):
        dialog.make(path)
    with open_file(path) as store, store.read() as session:
        assert organisation(session).language == "de"
        assert last_undoable(session) is None


def test_importing_first_makes_a_data_file_and_asks_for_the_wizard(
    qtbot: QtBot, dialog: WelcomeDialog, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.make(tmp_path / "acme.qms", import_next=True)
    assert dialog.start == Start(tmp_path / "acme.qms", import_next=True)


def test_a_file_that_exists_is_never_replaced(qtbot: QtBot, dialog: WelcomeDialog, tmp_path: Path) -> None:
    path = tmp_path / "acme.qms"
    path.write_bytes(b"mine")
    dialog.make(path)
    qtbot.waitUntil(lambda: bool(dialog.message.text))
    assert "already exists" in dialog.message.text
    assert path.read_bytes() == b"mine"
    assert dialog.isVisible()
    assert dialog.new_button.isEnabled()


def test_a_data_file_is_opened(dialog: WelcomeDialog, data_file: Path) -> None:
    dialog.open_file(data_file)
    assert dialog.start == Start(data_file)


def test_a_file_that_is_none_of_ours_is_said_so(dialog: WelcomeDialog, tmp_path: Path) -> None:
    path = tmp_path / "notes.qms"
    path.write_text("not a data file, but long enough to look like something " * 5)
    dialog.open_file(path)
    assert "not a data file" in dialog.message.text
    assert dialog.start is None


def test_the_sample_company_is_built_once_in_a_data_file_of_its_own(
    qtbot: QtBot, dialog: WelcomeDialog, jobs: Jobs, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.open_sample()
    path = tmp_path / SAMPLE_NAME
    assert dialog.start == Start(path)
    assert [found.name for found in tmp_path.iterdir()] == [SAMPLE_NAME]
    with open_file(path) as store, store.read() as session:
        assert count(session, "capa") == 122  # two drafted for KPIs that ask for one
        assert count(session, "kpi") == 20
        assert organisation(session).name
    before = path.stat().st_mtime_ns
    again = WelcomeDialog(jobs, tmp_path)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.accepted):
        again.open_sample()
    assert path.stat().st_mtime_ns == before


def test_a_cancelled_sample_leaves_nothing_behind(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        build_sample(tmp_path / SAMPLE_NAME, stop)
    assert list(tmp_path.iterdir()) == []
