"""The settings of the organisation and of the person at this computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.errors import DataFileError
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.store.backup import back_up, backups_of
from qms_desktop.store.datafile import Store
from qms_desktop.ui.ask_period import PeriodDialog, fiscal_year
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.preferences import Preferences, preferences, remember_preferences
from qms_desktop.ui.settings_dialog import SettingsDialog
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Theme
from qms_desktop.ui.words import today
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow.settings import save_organisation


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A real PNG."""
    path = tmp_path / "logo.png"
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#B3261E"))
    assert picture.save(str(path))
    return path


def test_what_is_typed_is_in_the_data_file_after_save(qtbot: QtBot, store: Store, logo: Path) -> None:
    names: list[str] = []

    def save(changed: Organisation, preferred: Preferences) -> None:
        with store.change("change settings") as change:
            save_organisation(change.session, changed)
        names.append(preferred.your_name)

    dialog = SettingsDialog(Organisation(), Preferences("Jane Smith"), [], save)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "ACME Moulding")
    dialog.use_logo(logo)
    dialog.month.setCurrentIndex(dialog.month.findData(4))
    dialog.edition.setCurrentIndex(dialog.edition.findData("2026"))
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.misses.setValue(3)
    dialog.signal.click()
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert names == ["Jane Smith"]
    with store.read() as session:
        assert organisation(session) == Organisation(
            "ACME Moulding", logo.read_bytes(), "QMS", 4, "2026", "de", 3, False
        )


def test_a_logo_that_is_no_picture_is_refused_and_the_old_one_stays(
    qtbot: QtBot, logo: Path, tmp_path: Path
) -> None:
    dialog = SettingsDialog(Organisation(logo=logo.read_bytes()), Preferences(), [], lambda *_: None)
    qtbot.addWidget(dialog)
    text = tmp_path / "notes.png"
    text.write_text("not a picture")
    dialog.use_logo(text)
    assert "notes.png was not taken" in dialog.message.text()
    assert dialog.entered()[0].logo == logo.read_bytes()


def test_a_damaged_picture_is_refused(qtbot: QtBot, logo: Path) -> None:
    dialog = SettingsDialog(Organisation(), Preferences(), [], lambda *_: None)
    qtbot.addWidget(dialog)
    logo.write_bytes(logo.read_bytes()[:20])
    dialog.use_logo(logo)
    assert "damaged" in dialog.message.text()
    assert dialog.entered()[0].logo is None


def test_a_missing_picture_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SettingsDialog(Organisation(), Preferences(), [], lambda *_: None)
    qtbot.addWidget(dialog)
    dialog.use_logo(tmp_path / "gone.png")
    assert "gone.png can't be read" in dialog.message.text()


def test_a_logo_can_be_taken_away(qtbot: QtBot, logo: Path) -> None:
    dialog = SettingsDialog(Organisation(logo=logo.read_bytes()), Preferences(), [], lambda *_: None)
    qtbot.addWidget(dialog)
    QTest.mouseClick(dialog.remove_logo, Qt.MouseButton.LeftButton)
    assert dialog.entered()[0].logo is None
    assert not dialog.remove_logo.isEnabled()


def test_a_refusal_stands_in_the_dialog_and_typing_is_kept(qtbot: QtBot) -> None:
    def refuse(changed: Organisation, preferred: Preferences) -> None:
        raise DataFileError("The disk is full; nothing was saved. Free some space and try again.")

    dialog = SettingsDialog(Organisation(), Preferences(), [], refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "ACME")
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "disk is full" in dialog.message.text()
    assert dialog.name.text() == "ACME"


def test_each_preference_is_kept_on_this_computer_and_comes_back(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    kept: list[Preferences] = []
    people = [(3, "Jane Smith"), (4, "Owen Price")]
    first = SettingsDialog(Organisation(), Preferences(), people, lambda _, preferred: kept.append(preferred))
    qtbot.addWidget(first)
    page = first.person
    page.your_name.setText("  Owen  ")
    page.me.setCurrentIndex(page.me.findText("Owen Price"))
    page.language.setCurrentIndex(page.language.findText("Deutsch"))
    page.tray.setChecked(False)
    page.on_close.setChecked(False)
    page.kept.setValue(7)
    page.folder.setText(str(tmp_path))
    QTest.mouseClick(first.save_button, Qt.MouseButton.LeftButton)
    (preferred,) = kept
    assert preferred == Preferences("Owen", 4, "de", False, False, 7, str(tmp_path))
    remember_preferences(desk.state, store.path, preferred)
    assert preferences(WindowState(desk.state.folder), store.path) == preferred
    again = SettingsDialog(Organisation(), preferred, people, lambda *_: None)
    qtbot.addWidget(again)
    assert again.person.entered() == preferred


def test_who_the_user_is_counts_for_one_data_file_only(desk: Desk, store: Store, tmp_path: Path) -> None:
    remember_preferences(desk.state, store.path, Preferences(me=4))
    assert preferences(desk.state, store.path).me == 4
    assert preferences(desk.state, tmp_path / "other.qms").me is None


def test_saved_settings_have_their_effect_at_once(
    window: MainWindow, add: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    jane = add("person", name="Jane Smith")

    def fill(dialog: SettingsDialog) -> None:
        dialog.name.setText("ACME")
        dialog.person.your_name.setText("Jane S.")
        dialog.person.me.setCurrentIndex(dialog.person.me.findData(jane))
        dialog.save_button.click()

    monkeypatch.setattr(SettingsDialog, "exec", fill)
    window.menus.actions["settings"].trigger()
    window.jobs.drain()
    assert window.store is not None
    assert window.store.who == "Jane S."
    assert window.workspace is not None
    assert "Jane Smith" in window.workspace.home.whose.words.text()
    assert "changed settings" in window.status.undo.text()
    with window.store.read() as session:
        assert organisation(session).name == "ACME"


@pytest.mark.parametrize("folder", ["gone/backups", "backups", "a\0b", "file.txt"])
def test_backups_go_to_no_folder_that_is_not_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    (tmp_path / "file.txt").write_text("no folder")
    told: list[str] = []

    def fill(dialog: SettingsDialog) -> None:
        dialog.name.setText("ACME")
        dialog.person.folder.setText(folder if folder == "backups" else str(tmp_path / folder))
        dialog.save_button.click()
        told.append(dialog.message.text())

    monkeypatch.setattr(SettingsDialog, "exec", fill)
    window.menus.actions["settings"].trigger()
    window.jobs.drain()
    assert "there is no folder" in told[0]
    assert window.store is not None
    assert preferences(window.state, window.store.path).backup_folder == ""
    with window.store.read() as session:
        assert organisation(session).name == ""


@pytest.fixture
def changed(window: MainWindow, workspace: Workspace, add: Callable[..., int]) -> MainWindow:
    """The window after something was changed in it."""
    workspace.open_record("capa", add("capa", title="Wrong label"))
    window.jobs.drain()
    form = workspace.go_to("capa").form
    title = form.pages.fields.rows["title"].editor.focusProxy()
    assert title is not None
    QTest.keyClicks(title, "!")
    form.save()
    window.jobs.drain()
    return window


def test_closing_a_changed_file_backs_it_up_where_and_as_often_as_set(
    changed: MainWindow, data_file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "safe"
    remember_preferences(changed.state, data_file, Preferences(backup_folder=str(folder), backups_kept=2))
    for _ in range(3):
        back_up(data_file, folder=folder, kept=9)
    changed.close()
    assert changed.store is None
    assert len(list(folder.glob("quality *.qms"))) == 2
    assert backups_of(data_file) == []


def test_a_file_that_was_only_looked_at_is_not_backed_up(window: MainWindow, data_file: Path) -> None:
    window.close()
    assert backups_of(data_file) == []


def test_no_backup_is_made_on_closing_where_it_is_not_wanted(changed: MainWindow, data_file: Path) -> None:
    remember_preferences(changed.state, data_file, Preferences(backup_on_close=False))
    changed.close()
    assert backups_of(data_file) == []


def test_a_backup_that_fails_keeps_the_window_open_until_the_user_decides(
    changed: MainWindow, data_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "safe").write_text("a file stands in the way", encoding="utf-8")
    remember_preferences(changed.state, data_file, Preferences(backup_folder=str(tmp_path / "safe")))
    changed.close()
    assert changed.isVisible()
    assert "backup could not be written" in changed.problem.text
    QTest.mouseClick(changed.problem.buttons["Close anyway"], Qt.MouseButton.LeftButton)
    assert changed.store is None


@pytest.mark.parametrize(
    ("day", "start", "first", "last"),
    [
        (date(2026, 3, 31), 4, date(2025, 4, 1), date(2026, 3, 31)),
        (date(2026, 4, 1), 4, date(2026, 4, 1), date(2027, 3, 31)),
        (date(2026, 1, 1), 1, date(2026, 1, 1), date(2026, 12, 31)),
        (date(2028, 2, 29), 3, date(2027, 3, 1), date(2028, 2, 29)),
    ],
)
def test_a_fiscal_year_begins_with_its_month(day: date, start: int, first: date, last: date) -> None:
    assert fiscal_year(day, start) == (first, last)


def test_the_fiscal_year_set_is_offered_for_reports(qtbot: QtBot, theme: Theme) -> None:
    dialog = PeriodDialog(None, theme, "Execution", 4)
    qtbot.addWidget(dialog)
    dialog.usual.activated.emit(dialog.usual.findText("Last fiscal year"))
    start, end = dialog.start.value(), dialog.end.value()
    assert start is not None
    assert end is not None
    assert (start.month, start.day, end.month, end.day) == (4, 1, 3, 31)
    assert end < today()
