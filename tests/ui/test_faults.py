"""Faults while the window is open: what is typed stays, and the message says what to do."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit

from qms_desktop.insight.rows import count
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.workspace import Workspace

pulled_away = pytest.mark.skipif(os.name == "nt", reason="there an open file can't be moved or deleted")


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
    """Save by the menu; answer the form's message."""
    window.menus.actions["save"].trigger()
    window.jobs.drain()
    return form.message.text


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
    assert "was moved, renamed or deleted while open" in message
    assert "put it back and save again" in message
    assert typed(form) == "Wrong label"
    away.rename(data_file)
    assert save(window, form) == ""
    assert window.store is not None
    assert saved(window.store) == 1


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
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "rescued.json"), ""))
    window.menus.actions["export_json"].trigger()
    window.jobs.drain()
    assert "Wrong label" in (tmp_path / "rescued.json").read_text(encoding="utf-8")


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
