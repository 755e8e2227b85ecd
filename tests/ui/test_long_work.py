"""Long work: the window stays in use, each can be cancelled, and the end leaves nothing half done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from qms_desktop.printing import report
from qms_desktop.store.backup import backups_of
from qms_desktop.store.datafile import Store, create, open_file
from qms_desktop.ui.evidence_panel import EvidencePanel
from qms_desktop.ui.jobs import Cancelled, Lane
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.preferences import preferences
from qms_desktop.ui.preview import PreviewDialog
from qms_desktop.ui.workspace import Workspace

Add = Callable[..., int]


@pytest.fixture
def held(window: MainWindow) -> Iterator[Event]:
    """Nothing that is written or printed begins before this is set."""
    release = Event()
    for _ in range(Lane.OUTPUT.value):
        window.jobs.run(lambda: release.wait(20), lane=Lane.OUTPUT)
    yield release
    release.set()
    window.jobs.drain()


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where every file goes that is asked for: one stands there already."""
    path = tmp_path / "there.csv"
    path.write_text("as it was", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def press(window: MainWindow, entry: str) -> None:
    window.menus.actions[entry].trigger()


def cancel(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Wait until the window offers to cancel it, and do."""
    qtbot.waitUntil(lambda: window.problem.text.startswith(words))
    window.problem.buttons["Cancel"].click()


def test_lists_are_read_and_records_saved_while_something_is_exported(
    window: MainWindow, workspace: Workspace, add: Add, held: Event, target: Path, qtbot: QtBot
) -> None:
    add("capa", title="Wrong label")
    tab = workspace.go_to("capa")
    press(window, "export_csv")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    add("capa", title="Scratched lid")
    tab.refresh()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    held.set()
    window.jobs.drain()
    assert target.read_text(encoding="utf-8-sig").count("\n") == 3


def test_lists_are_read_and_records_saved_while_figures_are_worked_out(
    window: MainWindow, workspace: Workspace, add: Add, qtbot: QtBot
) -> None:
    add("capa", title="Wrong label")
    tab = workspace.go_to("capa")
    release = Event()
    for _ in range(Lane.FIGURES.value):
        window.jobs.run(lambda: release.wait(20), lane=Lane.FIGURES)
    painted: list[bool] = []
    workspace.home.painted.connect(lambda: painted.append(True))
    workspace.home.refresh()
    tab.refresh()
    add("capa", title="Scratched lid")
    tab.refresh()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    assert painted == []
    workspace.home.refresh()
    release.set()
    window.jobs.drain()
    assert painted == [True], "what was worked out before the change is not shown"


def test_a_cancelled_export_leaves_the_file_that_stood_there(
    window: MainWindow, workspace: Workspace, add: Add, held: Event, target: Path, qtbot: QtBot
) -> None:
    add("capa", title="Wrong label")
    workspace.go_to("capa")
    press(window, "export_csv")
    cancel(window, qtbot, "Exporting…")
    held.set()
    window.jobs.drain()
    assert target.read_text(encoding="utf-8") == "as it was"
    assert window.problem.text == "Cancelled; nothing was changed."
    assert [path.name for path in target.parent.glob("*.part")] == []


def test_a_second_export_says_that_the_first_is_under_way(
    window: MainWindow, workspace: Workspace, held: Event, target: Path
) -> None:
    workspace.go_to("capa")
    press(window, "export_csv")
    press(window, "export_csv")
    assert "being written already" in window.problem.text


def test_who_cancels_a_report_does_not_wait_for_it(
    window: MainWindow, workspace: Workspace, held: Event, qtbot: QtBot
) -> None:
    press(window, "report_gaps")
    cancel(window, qtbot, "Preparing")
    assert window.problem.text == "Cancelled; nothing was changed."
    assert not held.is_set()
    held.set()
    window.jobs.drain()
    assert window.findChild(PreviewDialog) is None


def test_a_report_that_was_left_takes_nothing_with_it_when_it_is_cancelled_again(
    window: MainWindow, workspace: Workspace, held: Event, qtbot: QtBot
) -> None:
    press(window, "report_gaps")
    left = window.outputs.work.job
    assert left is not None
    cancel(window, qtbot, "Preparing")
    press(window, "report_gaps")
    left.cancel()
    assert window.outputs.work.job not in (left, None)


@pytest.mark.parametrize("kind", ["review", "execution", "kpis", "gaps", "trail", "process", "register"])
def test_a_cancelled_report_stops_at_the_page_it_is_at(store: Store, kind: str) -> None:
    def stop(page: int) -> None:
        raise Cancelled

    number = "capa" if kind == "register" else None
    with store.read() as session, pytest.raises(Cancelled):
        report(session, kind, date(2026, 11, 26), number=number, on_page=stop)


def test_another_file_is_opened_in_the_place_of_one_that_is_still_being_opened(
    window: MainWindow, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.qms", tmp_path / "second.qms"
    for path in (first, second):
        create(path).close()
    release = Event()
    window.jobs.run(lambda: release.wait(20))
    window.files.open(first)
    window.files.open(second)
    release.set()
    window.jobs.drain()
    assert window.store is not None
    assert window.store.path == second
    assert window.problem.text == ""
    open_file(first).close()


def test_opening_a_file_can_be_cancelled_and_the_one_before_stays(
    window: MainWindow, data_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    create(tmp_path / "other.qms").close()
    release = Event()
    window.jobs.run(lambda: release.wait(20))
    window.files.open(tmp_path / "other.qms")
    cancel(window, qtbot, "Opening…")
    release.set()
    window.jobs.drain()
    assert window.store is not None
    assert window.store.path == data_file
    assert window.problem.text == "Cancelled; nothing was changed."


def test_of_two_things_under_way_each_can_be_cancelled(
    window: MainWindow, workspace: Workspace, held: Event, target: Path, qtbot: QtBot, data_file: Path
) -> None:
    press(window, "back_up")
    qtbot.waitUntil(lambda: window.problem.text == "Backing up…")
    press(window, "report_gaps")
    cancel(window, qtbot, "Preparing")
    assert window.problem.text == "Cancelled; nothing was changed."
    window.files.work.cancel()
    held.set()
    window.jobs.drain()
    assert backups_of(data_file) == []


def test_cancelled_files_are_none_of_them_attached(
    window: MainWindow, workspace: Workspace, add: Add, tmp_path: Path
) -> None:
    capa = add("capa", title="Wrong label")
    photos = [tmp_path / f"{number}.jpg" for number in range(3)]
    for photo in photos:
        photo.write_bytes(photo.name.encode())
    panel = EvidencePanel(workspace.desk, "capa", workspace)
    panel.show_under(capa)
    window.jobs.drain()
    said: list[str] = []
    panel.failed.connect(lambda error: said.append(str(error)))
    panel.attach_files(photos)
    panel.work.cancel()
    window.jobs.drain()
    assert said in ([], ["Cancelled; nothing was changed."])
    assert panel.table.rowCount() == (0 if said else 3)


def test_nothing_can_be_typed_while_work_ends_and_who_closes_again_waits_for_it(
    window: MainWindow, workspace: Workspace, held: Event
) -> None:
    seen: list[bool] = []

    def close_again() -> None:
        window.close()
        seen.extend((window.store is not None, workspace.isEnabled(), window.isVisible()))
        held.set()

    QTimer.singleShot(0, close_again)
    assert window.close()
    assert seen == [True, False, True]
    assert window.store is None


def test_a_file_that_is_still_being_opened_is_let_go_when_the_window_closes(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    create(tmp_path / "other.qms").close()
    release = Event()
    window.jobs.run(lambda: release.wait(20))
    window.files.open(tmp_path / "other.qms")
    QTimer.singleShot(0, release.set)
    assert window.close()
    window.jobs.drain()
    open_file(tmp_path / "other.qms").close()


def test_the_backup_on_closing_can_be_cancelled_and_the_file_stays_open(
    window: MainWindow, workspace: Workspace, add: Add, data_file: Path
) -> None:
    assert preferences(window.state, data_file).backup_on_close
    window.closing.note_change()
    release = Event()
    window.jobs.run(lambda: release.wait(20))

    def cancel_it() -> None:
        window.problem.buttons["Cancel"].click()
        release.set()

    QTimer.singleShot(0, cancel_it)
    assert not window.close()
    assert backups_of(data_file) == []
    assert window.store is not None
    window.problem.buttons["Close anyway"].click()
    with open_file(data_file):
        assert window.store is None
