"""Evidence of a record: attached by button or drop, given back as a copy, never run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from qms_desktop.errors import RefusedError
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.evidence_panel import EvidencePanel, size_text
from qms_desktop.ui.language import speak
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.workflow.undo import undo


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, add: Callable[..., int]) -> EvidencePanel:
    made = EvidencePanel(desk, "capa")
    qtbot.addWidget(made)
    made.show_under(add("capa", title="Wrong label"))
    made.show()
    desk.jobs.drain()
    return made


def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"label" * 400)
    return path


def shown(panel: EvidencePanel) -> list[str]:
    cells = [panel.table.item(row, 2) for row in range(panel.table.rowCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_a_chosen_file_is_attached_and_comes_back_unchanged(
    desk: Desk, panel: EvidencePanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = photo(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(original)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy.jpg"), ""))
    with qtbot.waitSignals([panel.changed, panel.said]):
        QTest.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert shown(panel) == ["photo.jpg"]
    panel.table.selectRow(0)
    with qtbot.waitSignal(panel.said):
        QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "copy.jpg").read_bytes() == original.read_bytes()


def test_dropped_files_are_attached(desk: Desk, panel: EvidencePanel, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo(tmp_path)))])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dropEvent(drop)
    desk.jobs.drain()
    assert shown(panel) == ["photo.jpg"]


def test_one_bad_file_among_several_attaches_none_and_says_why(
    desk: Desk, panel: EvidencePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(panel.failed) as failed:
        panel.attach_files([photo(tmp_path), tmp_path / "gone.pdf"])
    desk.jobs.drain()
    assert isinstance(failed.args[0], RefusedError)
    assert "gone.pdf" in str(failed.args[0])
    assert shown(panel) == []


def test_evidence_is_withdrawn_with_a_reason_and_brought_back_by_undo(
    desk: Desk, show: Callable[[str, int], RecordForm], add: Callable[..., int], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    form = show("capa", add("capa", title="Wrong label"))
    form.changed.connect(form.take_changes)
    panel = form.pages.evidence
    form.pages.setCurrentWidget(panel)
    (tmp_path / "other.jpg").write_bytes(b"other")
    panel.attach_files([photo(tmp_path), tmp_path / "other.jpg"])
    desk.jobs.drain()
    assert not panel.withdraw_button.isEnabled()
    panel.table.selectAll()
    assert panel.withdraw_button.isEnabled()
    assert not panel.copy_button.isEnabled()  # of which of them?
    panel.table.selectRow(0)
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "Shows another label")
    with qtbot.waitSignal(panel.said) as said:
        QTest.mouseClick(panel.withdraw_button, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert said.args == ["Withdrew: photo.jpg"]
    assert shown(panel) == ["other.jpg"]
    form.show_history()
    told = [form.pages.history.table.item(0, column).text() for column in (2, 3, 6)]  # type: ignore[union-attr]
    assert told == [
        "withdrew photo.jpg from CAPA-2026-001",
        "Evidence EV-0001: Withdrawn on",
        "Shows another label",
    ]
    with desk.store.change("undo: withdrew") as change:
        undo(change.session, form.pages.history.table.item(0, 0).data(Qt.ItemDataRole.UserRole))  # type: ignore[union-attr]
    form.take_changes(change.changed)
    desk.jobs.drain()
    assert shown(panel) == ["photo.jpg", "other.jpg"]


def test_a_copy_needs_a_selection(panel: EvidencePanel) -> None:
    assert not panel.copy_button.isEnabled()


@pytest.mark.parametrize(("size", "words"), [(0, "0 B"), (1400, "1 kB"), (1_400_000, "1.4 MB")])
def test_sizes_are_said_as_people_say_them(size: int, words: str) -> None:
    assert size_text(size) == words


@pytest.mark.parametrize(("language", "words"), [("de", "1,4 MB"), ("fr", "1,4 Mo")])
def test_sizes_are_said_in_the_language_of_the_window(qapp: QApplication, language: str, words: str) -> None:
    speak(qapp, language)
    try:
        assert size_text(1_400_000).replace("\u00a0", " ") == words
    finally:
        speak(qapp, "en")
        QLocale.setDefault(QLocale.c())


def test_why_a_file_was_not_attached_can_be_put_away_and_goes_once_one_is(
    desk: Desk, show: Callable[[str, int], RecordForm], add: Callable[..., int], tmp_path: Path
) -> None:
    form = show("capa", add("capa", title="Wrong label"))
    panel, bar = form.pages.evidence, form.message
    for closes in (False, True):
        panel.attach_files([tmp_path / "gone.pdf"])
        desk.jobs.drain()
        assert "gone.pdf" in bar.text
        if closes:
            QTest.mouseClick(bar.buttons["Close"], Qt.MouseButton.LeftButton)
        else:
            panel.attach_files([photo(tmp_path)])
            desk.jobs.drain()
        assert bar.text == ""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system is asked to show."""
    shown: list[Path] = []

    def answer(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", answer)
    return shown


def test_a_picture_is_opened_as_a_copy_that_nobody_can_write_into(
    desk: Desk, panel: EvidencePanel, tmp_path: Path, opened: list[Path]
) -> None:
    panel.attach_files([photo(tmp_path)])
    desk.jobs.drain()
    panel.table.selectRow(0)
    QTest.mouseClick(panel.open_button, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    (copy,) = opened
    assert copy.read_bytes() == photo(tmp_path).read_bytes()
    assert copy.name == "photo.jpg"
    assert copy.stat().st_mode & 0o277 == 0


@pytest.mark.parametrize(
    "name", ["run.exe", "a.bat", "a.lnk", "a.js", "a.hta", "a.docm", "invoice.pdf.exe", "a.PDF.scr", "none"]
)
def test_what_could_run_a_program_is_never_opened(
    desk: Desk, panel: EvidencePanel, tmp_path: Path, opened: list[Path], name: str, qtbot: QtBot
) -> None:
    (tmp_path / name).write_bytes(b"MZ")
    panel.attach_files([tmp_path / name])
    desk.jobs.drain()
    panel.table.selectRow(0)
    assert not panel.open_button.isEnabled()
    assert panel.copy_button.isEnabled()
    with qtbot.waitSignal(panel.failed) as failed:
        panel.table.activated.emit(panel.table.model().index(0, 0))
    desk.jobs.drain()
    assert "Save a copy instead" in str(failed.args[0])
    assert opened == []
