"""The app as it starts: paths, log, first file, the window."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qms_desktop import app, giving_way, paths
from qms_desktop.store.datafile import open_file
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.tour import Tour
from qms_desktop.ui.welcome import Start, WelcomeDialog


@pytest.fixture(autouse=True)
def _own_directories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("config_dir", "log_dir"):
        monkeypatch.setattr(paths, name, lambda name=name: tmp_path / name)
    monkeypatch.setattr(paths, "data_file", lambda: tmp_path / "data" / "quality.qms")
    before, interval = sys.excepthook, sys.getswitchinterval()
    yield
    sys.excepthook = before
    sys.setswitchinterval(interval)


def run(monkeypatch: pytest.MonkeyPatch, data: Path | None, act: Callable[[MainWindow], object]) -> int:
    """Start the app, let it open its file, do something, close the window."""
    open_first = app._open_first

    def opened(window: MainWindow, path: Path | None) -> None:
        open_first(window, path)
        window.jobs.drain()
        act(window)
        window.close()
        QTimer.singleShot(0, QApplication.quit)

    monkeypatch.setattr(app, "_open_first", opened)
    return app.run(data)


def test_the_file_asked_for_is_opened_and_let_go_at_the_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path
) -> None:
    titles: list[str] = []
    assert run(monkeypatch, data_file, lambda window: titles.append(window.windowTitle())) == 0
    assert titles == ["quality - QMS Desktop"]
    open_file(data_file).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows waits whole milliseconds")
def test_the_window_asks_for_the_interpreter_before_a_job_that_writes_lets_go_of_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path
) -> None:
    asked: list[float] = []
    run(monkeypatch, data_file, lambda _: asked.append(sys.getswitchinterval()))
    assert asked[0] < 0.0005


def test_jobs_give_way_to_the_window_for_as_long_as_there_is_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path
) -> None:
    told: list[object] = []
    run(monkeypatch, data_file, lambda _: told.append(giving_way._is_wanted))
    assert told[0] is not giving_way.nobody
    assert giving_way._is_wanted is giving_way.nobody


def test_a_window_that_ended_collects_no_more_while_others_work(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path
) -> None:
    made: list[QTimer] = []

    def collect_here(of: QCoreApplication, jobs: Jobs) -> QTimer:
        made.append(collecting(of, jobs))
        return made[-1]

    collecting = app.collect_here
    monkeypatch.setattr(app, "collect_here", collect_here)
    run(monkeypatch, data_file, lambda _: made[0].isActive() or pytest.fail("nothing is collected"))
    assert not made[0].isActive()


def test_a_file_that_is_open_elsewhere_is_said_and_the_window_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path
) -> None:
    said: list[str] = []
    with open_file(data_file):
        run(monkeypatch, data_file, lambda window: said.append(window.problem.text))
    assert "is open in another window" in said[0]


def test_the_first_start_asks_where_to_begin(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path
) -> None:
    monkeypatch.setattr(WelcomeDialog, "ask", lambda *_: Start(data_file))
    titles: list[str] = []
    run(monkeypatch, None, lambda window: titles.append(window.windowTitle()))
    assert titles == ["quality - QMS Desktop"]


def test_the_next_start_opens_the_last_file(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path
) -> None:
    run(monkeypatch, data_file, lambda _: None)
    monkeypatch.undo()
    titles: list[str] = []
    tmp_path = data_file.parent
    monkeypatch.setattr(paths, "config_dir", lambda: tmp_path / "config_dir")
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "log_dir")
    run(monkeypatch, None, lambda window: titles.append(window.windowTitle()))
    assert titles == ["quality - QMS Desktop"]


def test_a_bug_in_a_slot_is_logged_and_told_and_the_window_lives_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path, tmp_path: Path
) -> None:
    said: list[str] = []

    def crash(window: MainWindow) -> None:
        error = ValueError("private words")
        sys.excepthook(ValueError, error, None)
        said.append(window.problem.text)

    run(monkeypatch, data_file, crash)
    assert "Something went wrong" in said[0]
    assert "ValueError" in (tmp_path / "log_dir" / "qms-desktop.log").read_text(encoding="utf-8")


def test_a_file_in_a_synchronised_folder_is_warned_of_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path, tmp_path: Path
) -> None:
    """Row 28 of the list of bad input: said when it is first opened, not each morning."""
    (tmp_path / "Dropbox").mkdir()
    place = data_file.rename(tmp_path / "Dropbox" / data_file.name)
    said: list[str] = []
    for _ in range(2):
        run(monkeypatch, place, lambda window: said.append(window.problem.text))
    assert "Dropbox synchronises" in said[0]
    assert said[1] == ""


def test_the_tour_comes_at_the_first_start_and_never_by_itself_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path
) -> None:
    shown: list[bool] = []

    def look(window: MainWindow) -> None:
        tour = window.findChild(Tour)
        shown.append(isinstance(tour, Tour) and tour.isVisible())
        if isinstance(tour, Tour):
            tour.skip.click()

    for _ in range(2):
        run(monkeypatch, data_file, look)
    assert shown[0]
    assert not any(shown[1:])


def test_no_older_file_is_opened_where_the_last_one_is_not_there_now(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, data_file: Path, tmp_path: Path
) -> None:
    older = Path(shutil.copy(data_file, data_file.with_name("older.qms")))
    state = WindowState(paths.config_dir())
    for path in (older, data_file):
        state.remember_file(path)
    state.remember("toured", True)
    away = data_file.rename(tmp_path / "unplugged.qms")
    told: list[str] = []

    def act(window: MainWindow) -> None:
        assert window.workspace is None
        told.extend((window.problem.text, *window.problem.buttons))
        away.rename(data_file)
        window.problem.buttons["Try again"].click()
        window.jobs.drain()
        told.append(window.windowTitle())

    run(monkeypatch, None, act)
    assert told[0].startswith(f"quality.qms does not exist in {data_file.parent}; nothing was changed.")
    assert told[1:4] == ["Try again", "Open older.qms", "Restore from backup…"]
    assert told[-1] == "quality - QMS Desktop"
