"""Faults while the window is open: what is typed stays, and the message says what to do."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import count
from qms_desktop.insight.views import view
from qms_desktop.store import backup, engine
from qms_desktop.store.backup import backups_of
from qms_desktop.store.datafile import Store, create, open_file
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.drafts import Drafts
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow import edit

pulled_away = pytest.mark.skipif(os.name == "nt", reason="there an open file can't be moved or deleted")


def exported(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Export everything as JSON through the menu; return what the file says."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.menus.actions["export_json"].trigger()
    window.jobs.drain()
    return path.read_text(encoding="utf-8")


@pytest.fixture
def data_file(empty_file: Path, tmp_path: Path) -> Path:
    """This test's own data file, in a folder that can go away without what this computer remembers."""
    folder = tmp_path / "data"
    folder.mkdir()
    return Path(shutil.copy(empty_file, folder / "quality.qms"))


@pytest.fixture
def form(window: MainWindow, workspace: Workspace) -> RecordForm:
    """A new CAPA with a title typed."""
    workspace.open_record("capa", None)
    window.jobs.drain()
    made = workspace.go_to("capa").form
    title = made.pages.fields.rows["title"].editor.focusProxy()
    assert title is not None
    QTest.keyClicks(title, "Wrong label")
    return made


def save(window: MainWindow, form: RecordForm) -> str:
    """Save by the menu; answer what the form and the window say."""
    window.menus.actions["save"].trigger()
    window.jobs.drain()
    return f"{form.message.text} {window.problem.text}".strip()


def typed(form: RecordForm) -> str:
    return str(form.pages.fields.rows["title"].editor.raw())


def saved(store: Store) -> int:
    with store.read() as session:
        return count(session, "capa")


@pulled_away
def test_a_data_file_that_was_moved_takes_nothing_until_it_is_back(
    window: MainWindow, form: RecordForm, data_file: Path
) -> None:
    away = data_file.rename(data_file.with_name("away.qms"))
    message = save(window, form)
    assert message.startswith("Not saved; what you typed is kept.")
    assert message.count("was moved, renamed or deleted while open") == 1
    assert "put it back and save again" in message
    assert typed(form) == "Wrong label"
    away.rename(data_file)
    assert save(window, form) == ""
    assert window.store is not None
    assert saved(window.store) == 1


@pulled_away
def test_a_file_on_a_share_that_can_be_reached_no_more_is_said_and_what_was_typed_stays(
    window: MainWindow, form: RecordForm, data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = data_file.parent.rename(data_file.parent.with_name("away"))
    look = Path.stat

    def refuse(path: Path, **how: bool) -> os.stat_result:
        if data_file.parent in (path, path.parent):
            raise PermissionError(13, "Permission denied")
        return look(path, **how)

    with monkeypatch.context() as shut:
        shut.setattr(Path, "stat", refuse)
        assert "was moved, renamed or deleted while open" in save(window, form)
        assert typed(form) == "Wrong label"
        assert "Save a copy…" in window.problem.buttons
    away.rename(data_file.parent)
    assert save(window, form) == ""


@pulled_away
def test_a_deleted_data_file_can_still_be_exported_from_the_window(
    window: MainWindow,
    form: RecordForm,
    data_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(window, form)
    data_file.unlink()
    assert "Wrong label" in exported(window, tmp_path / "rescued.json", monkeypatch)


@pulled_away
def test_a_window_on_a_deleted_file_closes_only_when_the_user_says_so(
    window: MainWindow, form: RecordForm, data_file: Path
) -> None:
    save(window, form)
    data_file.unlink()
    window.close()
    assert window.isVisible()
    assert {"Close anyway", "Stay"} <= set(window.problem.buttons)
    window.problem.buttons["Close anyway"].click()
    assert window.store is None


def test_a_draft_that_could_not_be_kept_is_not_spoken_of_once_all_is_saved(
    window: MainWindow, form: RecordForm, monkeypatch: pytest.MonkeyPatch
) -> None:

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_text", full)
        window.close()
    assert window.isVisible()
    assert "The draft could not be kept" in window.problem.text
    assert save(window, form) == ""
    assert window.problem.text == ""


def test_a_full_disk_keeps_what_was_typed_and_saving_again_works(
    window: MainWindow, form: RecordForm
) -> None:
    store = window.store
    assert store is not None

    def limit(pages: int | None) -> None:
        with store.read() as session:
            connection = session.connection()
            most = pages or connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count={most}")

    form.pages.fields.rows["description"].editor.restore("x" * 200_000)
    window.jobs.run(lambda: limit(None))
    assert "disk is full" in save(window, form)
    assert typed(form) == "Wrong label"
    window.jobs.run(lambda: limit(2**30))
    assert save(window, form) == ""
    assert saved(store) == 1


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another program has the file for itself."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A held file is waited for shortly; how long in earnest is tested with the data file."""
    for module in (engine, backup):
        monkeypatch.setattr(module, "BUSY_SECONDS", 0.2)


@pytest.mark.usefixtures("impatient")
def test_a_file_held_by_another_program_keeps_what_was_typed_and_saving_again_works(
    window: MainWindow, form: RecordForm, data_file: Path
) -> None:
    with held(data_file):
        message = save(window, form)
    assert "in use by another program" in message
    assert typed(form) == "Wrong label"
    assert save(window, form) == ""
    assert window.store is not None
    assert saved(window.store) == 1


def test_a_second_window_on_one_file_is_told_and_keeps_its_own(
    window: MainWindow, form: RecordForm, desk: Desk, data_file: Path, tmp_path: Path
) -> None:
    second = MainWindow(desk.theme, desk.jobs, desk.state)
    second.show()
    second.files.open(data_file)
    desk.jobs.drain()
    assert "is open in another window" in second.problem.text
    assert second.windowTitle() == "QMS Desktop"
    assert not second.menus.actions["import"].isEnabled()
    window.close()
    second.files.open(data_file)
    desk.jobs.drain()
    assert second.windowTitle() == "quality - QMS Desktop"
    second.close()
    open_file(data_file).close()


LONG = "word " * 10_000
GARBAGE = "\x00\x0b\u202e\u200b<b>R&D</b>\ud83d\ude00" + "=cmd|' /C calc'!A0"


@pytest.mark.parametrize("text", [LONG, GARBAGE], ids=["10,000 words", "garbage"])
def test_whatever_is_pasted_is_saved_or_said_and_never_lost(
    window: MainWindow, form: RecordForm, text: str
) -> None:
    form.pages.fields.rows["description"].editor.restore(text.replace("\ud83d\ude00", "😀"))
    message = save(window, form)
    assert window.store is not None
    assert saved(window.store) == 1 or message
    assert window.isVisible()


def test_a_day_typed_wrong_stays_in_its_field_with_a_message_beside_it(
    window: MainWindow, form: RecordForm
) -> None:
    row = form.pages.fields.rows["detected_on"]
    row.editor.restore("31.02.2026")
    save(window, form)
    assert window.store is not None
    assert saved(window.store) == 0
    assert row.editor.raw() == "31.02.2026"
    assert row.message.text()


@pytest.mark.parametrize("name", ["title", "description"])
def test_ten_thousand_words_pasted_into_a_field_are_all_there(
    window: MainWindow, form: RecordForm, name: str
) -> None:
    editor = form.pages.fields.rows[name].editor
    line = editor.focusProxy()
    assert isinstance(line, (QLineEdit, QPlainTextEdit))
    line.selectAll()
    QGuiApplication.clipboard().setText(LONG)
    line.paste()
    assert editor.raw() == LONG
    save(window, form)
    assert editor.value() == LONG.strip()


@pulled_away
@pytest.mark.parametrize("gone", ["renamed", "its folder gone"])
def test_what_was_typed_into_a_file_that_vanished_is_there_at_the_next_start(
    window: MainWindow, form: RecordForm, data_file: Path, desk: Desk, gone: str
) -> None:
    place = data_file if gone == "renamed" else data_file.parent
    away = place.rename(place.with_name(f"{place.name} away"))
    assert save(window, form)
    assert typed(form) == "Wrong label"
    window.close()
    if window.isVisible():
        window.problem.buttons["Close anyway"].click()
    away.rename(place)
    again = MainWindow(desk.theme, desk.jobs, desk.state)
    again.show()
    again.files.open(data_file)
    desk.jobs.drain()
    assert again.workspace is not None
    again.workspace.open_record("capa", None)
    desk.jobs.drain()
    assert typed(again.workspace.go_to("capa").form) == "Wrong label"
    again.close()


@pulled_away
def test_the_lists_and_home_say_so_where_the_file_is_gone_and_come_back_with_it(
    window: MainWindow, workspace: Workspace, form: RecordForm, data_file: Path
) -> None:
    save(window, form)
    form.close_form()
    away = data_file.rename(data_file.with_name("away.qms"))
    for name in ("capa", "kpi", "review"):
        workspace.go_to(name)
        window.jobs.drain()
    workspace.bar.setCurrentIndex(0)
    window.jobs.drain()
    assert window.isVisible()
    assert not data_file.exists(), "nothing puts an empty file in its place"
    away.rename(data_file)
    workspace.open_record("capa", None)
    window.jobs.drain()
    workspace.go_to("capa").form.pages.fields.rows["title"].editor.restore("Second")
    assert save(window, workspace.go_to("capa").form) == ""


def replace(path: Path) -> None:
    """Another file comes to the place of the data file: from a synchronised folder, or a copy put back."""
    other = Path(shutil.copy(path, path.with_name("other")))
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("UPDATE person SET name='Jane Other'")
        connection.commit()
    other.replace(path)


@pytest.fixture
def person(store: Store) -> int:
    with store.change("test") as change:
        return edit.save(change.session, "person", {"name": "Jane Smith"}).id


@pulled_away
def test_a_data_file_replaced_by_another_is_opened_again_and_what_was_typed_comes_back(
    window: MainWindow, form: RecordForm, data_file: Path, person: int
) -> None:
    replace(data_file)
    assert "another file was put in its place" in save(window, form)
    assert typed(form) == "Wrong label"
    window.problem.buttons["Open it again"].click()
    window.jobs.drain()
    assert "is open again" in window.problem.text
    assert window.workspace is not None
    window.workspace.open_record("capa", None)
    window.jobs.drain()
    again = window.workspace.go_to("capa").form
    assert typed(again) == "Wrong label"
    save(window, again)
    assert again.message.text == ""
    kept = open_file(backups_of(data_file)[0], read_only=True)
    with kept, kept.read() as session:
        assert view(session, "person", person).values["name"] == "Jane Smith"


def written_over(path: Path, by: Path) -> None:
    """Another file's bytes are put into the data file, as a copy over an open file does."""
    path.write_bytes(by.read_bytes())


def test_nothing_is_saved_into_another_file_written_over_the_open_one(
    window: MainWindow, workspace: Workspace, form: RecordForm, data_file: Path, tmp_path: Path
) -> None:
    save(window, form)
    other = tmp_path / "other.qms"
    with create(other) as store:
        for title in ("Another company's", "One more"):
            with store.change("test") as change:
                edit.save(change.session, "capa", {"title": title})
    written_over(data_file, other)
    workspace.go_to("person")
    window.jobs.drain()
    assert "another file was put in its place" in window.problem.text, "no list shows what is not its own"
    form.pages.fields.rows["title"].editor.restore("Wrong label again")
    assert "another file was put in its place" in save(window, form)
    assert typed(form) == "Wrong label again"
    window.problem.buttons["Open it again"].click()
    window.jobs.drain()
    assert "is open again" in window.problem.text
    assert "kept as" not in window.problem.text
    assert window.store is not None
    with window.store.read() as session:
        assert view(session, "capa", 1).values["title"] == "Another company's"


def test_nothing_is_saved_into_an_older_copy_of_the_file_written_over_it(
    window: MainWindow, form: RecordForm, data_file: Path, tmp_path: Path
) -> None:
    save(window, form)
    older = Path(shutil.copy(data_file, tmp_path / "older.qms"))
    form.pages.fields.rows["title"].editor.restore("Wrong label again")
    assert save(window, form) == ""
    written_over(data_file, older)
    form.pages.fields.rows["title"].editor.restore("Wrong label for the third time")
    assert "another file was put in its place" in save(window, form)


def test_a_data_file_emptied_while_open_is_said_and_what_was_typed_stays(
    window: MainWindow, form: RecordForm, data_file: Path
) -> None:
    data_file.write_bytes(b"")
    assert "another file was put in its place" in save(window, form)
    assert typed(form) == "Wrong label"
    window.problem.buttons["Open it again"].click()
    window.jobs.drain()
    assert "is empty (0 bytes)" in window.problem.text


@pulled_away
def test_figures_and_exports_come_from_the_file_that_is_open_not_from_another_in_its_place(
    window: MainWindow, data_file: Path, person: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace(data_file)
    assert "Jane Smith" in exported(window, tmp_path / "all.json", monkeypatch)


@pulled_away
def test_a_deleted_data_file_is_rescued_whole_by_a_copy(
    window: MainWindow,
    form: RecordForm,
    data_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(window, form)
    data_file.unlink()
    form.pages.fields.rows["title"].editor.restore("Wrong label again")
    assert "Save a copy" in save(window, form)
    target = tmp_path / "rescued.qms"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.problem.buttons["Save a copy…"].click()
    window.jobs.drain()
    with open_file(target) as rescued:
        assert saved(rescued) == 1
    assert not data_file.exists()


@pulled_away
def test_a_backup_of_a_file_whose_folder_went_away_makes_no_folder_in_its_place(
    window: MainWindow, form: RecordForm, data_file: Path
) -> None:
    folder = data_file.parent
    folder.rename(folder.with_name("away"))
    window.menus.actions["back_up"].trigger()
    window.jobs.drain()
    assert "was moved, renamed or deleted while open" in window.problem.text
    assert not folder.exists()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("verb", ["export_json", "save_copy", "back_up"])
def test_what_copies_a_file_held_by_another_program_says_so_instead_of_waiting_for_ever(
    window: MainWindow, data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    target = tmp_path / ("all.json" if verb == "export_json" else "copy.qms")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    patience = QTimer(singleShot=True, interval=6000)
    patience.timeout.connect(window.jobs.cancel_all)
    patience.start()
    with held(data_file):
        window.menus.actions[verb].trigger()
        window.jobs.drain()
    assert "in use by another program" in window.problem.text
    assert not target.exists()


@pytest.mark.usefixtures("impatient")
def test_home_says_that_the_file_is_held_and_shows_its_figures_once_it_is_free(
    window: MainWindow, workspace: Workspace, data_file: Path, qtbot: QtBot
) -> None:
    home = workspace.home
    home._again.setInterval(20)
    with held(data_file):
        home.refresh()
        qtbot.waitUntil(lambda: not home.message.isHidden())
        assert "in use by another program" in home.message.text()
    qtbot.waitUntil(home.message.isHidden)


def test_a_file_open_elsewhere_is_looked_into_and_nothing_can_be_typed_there_in_vain(
    window: MainWindow, workspace: Workspace, form: RecordForm, desk: Desk, data_file: Path
) -> None:
    form.keep_draft()
    second = MainWindow(desk.theme, desk.jobs, desk.state)
    second.show()
    second.files.open(data_file)
    desk.jobs.drain()
    assert {"Try again", "Open to look only"} <= set(second.problem.buttons)
    second.problem.buttons["Open to look only"].click()
    desk.jobs.drain()
    assert second.workspace is not None
    assert second.windowTitle() == "quality (to look only) - QMS Desktop"
    second.workspace.open_record("capa", None)
    desk.jobs.drain()
    looked = second.workspace.go_to("capa").form
    title = looked.pages.fields.rows["title"].editor.focusProxy()
    assert isinstance(title, QLineEdit)
    assert title.isReadOnly()
    assert not looked.header.save_button.isEnabled()
    assert "save a copy to work in it" in looked.message.text
    second.close()
    assert Drafts(desk.state.folder, data_file).get("capa:new") is not None, "the first window's draft"
    assert save(window, form) == ""


def test_what_is_open_elsewhere_opens_once_it_is_closed_there(
    window: MainWindow, workspace: Workspace, desk: Desk, data_file: Path
) -> None:
    second = MainWindow(desk.theme, desk.jobs, desk.state)
    second.show()
    second.files.open(data_file)
    desk.jobs.drain()
    window.close()
    second.problem.buttons["Try again"].click()
    desk.jobs.drain()
    assert second.windowTitle() == "quality - QMS Desktop"
    assert second.problem.text == ""
    second.close()


def test_drafts_that_can_not_be_written_are_said_and_saving_still_works(
    window: MainWindow, form: RecordForm, desk: Desk, qtbot: QtBot
) -> None:
    form.keep_draft()
    drafts = desk.state.folder / "drafts"
    shutil.rmtree(drafts)
    drafts.write_text("in the way")
    form.pages.edited.emit()
    qtbot.waitUntil(lambda: "The draft could not be kept" in form.message.text)
    assert save(window, form) == ""
    assert window.store is not None
    assert saved(window.store) == 1
