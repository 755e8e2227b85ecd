"""A file that somebody else has open, opened to look only: it follows them, and offers nothing in vain."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolTip
from pytestqt.qtbot import QtBot

from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow import edit

Add = Callable[..., int]


@pytest.fixture
def store(store: Store) -> Store:
    """The data file, held by Jane."""
    store.close()
    from qms_desktop.store.datafile import open_file

    return open_file(store.path, "Jane Smith")


@pytest.fixture
def looking(store: Store, desk: Desk) -> Iterator[MainWindow]:
    """A second window, open to look only, as its message offers."""
    made = MainWindow(desk.theme, desk.jobs, desk.state)
    made.show()
    made.files.open(store.path)
    desk.jobs.drain()
    made.problem.buttons["Open to look only"].click()
    desk.jobs.drain()
    yield made
    made.close()
    store.close()


@pytest.fixture
def looked(looking: MainWindow) -> Workspace:
    """Its tabs."""
    assert looking.workspace is not None
    return looking.workspace


def assert_says_why(*verbs: QAbstractButton | QAction) -> None:
    for verb in verbs:
        assert not verb.isEnabled(), verb.text()
        assert "open to look only; save a copy" in verb.toolTip(), verb.text()


def look_again(looking: MainWindow, looked: Workspace) -> None:
    assert looked.following is not None
    looked.following.look()
    looking.jobs.drain()


def test_who_has_the_file_open_and_since_when_is_said_before_and_while_one_looks(
    store: Store, looking: MainWindow, desk: Desk
) -> None:
    assert "To look only: Jane Smith has had this file open on" in looking.problem.text
    other = MainWindow(desk.theme, desk.jobs, desk.state)
    other.files.open(store.path)
    desk.jobs.drain()
    assert "open in another window: Jane Smith has had it open on" in other.problem.text
    other.close()


def test_what_is_saved_elsewhere_appears_in_lists_forms_and_search(
    store: Store, add: Add, looking: MainWindow, looked: Workspace, qtbot: QtBot
) -> None:
    capa = add("capa", title="Wrong label")
    look_again(looking, looked)
    tab = looked.go_to("capa")
    looking.jobs.drain()
    assert tab.model.rowCount() == 1
    tab.open_record(capa)
    looking.jobs.drain()
    with store.change("retitle") as change:
        edit.save(change.session, "capa", {"title": "Wrong pallet"}, id_=capa)
    look_again(looking, looked)
    assert tab.form.header.title.text().endswith("Wrong pallet")
    box = looking.search.box
    looking.activateWindow()
    box.setFocus()
    QTest.keyClicks(box, "pallet")
    qtbot.waitUntil(lambda: any(line.text == "Wrong pallet" for line in box.list.model.lines))


def test_what_would_write_is_grey_and_says_why(add: Add, looking: MainWindow, looked: Workspace) -> None:
    process, review = add("process", name="Packing"), add("review", title="Half year")
    look_again(looking, looked)
    kpis = looked.go_to("kpi")
    looking.jobs.drain()
    month_end = next(one for one in kpis.bar.findChildren(QAbstractButton) if "Month-end" in one.text())
    imports = next(one for one in kpis.bar.findChildren(QAbstractButton) if "Import" in one.text())
    assert_says_why(kpis.bar.new_button, imports, month_end, kpis.empty.add_button, kpis.empty.import_button)
    reviews = looked.go_to("review")
    reviews.open_record(review)
    looking.jobs.drain()
    assert_says_why(reviews.form.meet_button, reviews.form.header.more)
    processes = looked.go_to("process")
    processes.open_record(process)
    looking.jobs.drain()
    form = processes.form
    form.pages.evidence.build()
    form.pages.history.build()
    form.pages.history.table.selectRow(0)
    assert form.header.step_buttons()
    assert_says_why(
        *form.header.step_buttons().values(), form.pages.evidence.add_button, form.pages.history.take_back
    )
    for name in ("import", "new", "month_end", "meet", "save", "withdraw", "undo"):
        assert not looking.menus.actions[name].isEnabled(), name
    for name in ("export_all", "save_copy", "report_gaps", "settings"):
        assert looking.menus.actions[name].isEnabled(), name


def test_the_map_of_a_file_open_to_look_only_is_only_looked_at(
    add: Add, looking: MainWindow, looked: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    giver, receiver = (add("process", name=name, state="active") for name in ("Sales", "Packing"))
    assert giver != receiver
    page = MapPage(looked.desk, looked)
    looking.jobs.drain()
    assert_says_why(page.add, page.remove)
    page.show()
    looking.jobs.drain()
    start, end = (page.view.place_of(hit).center().toPoint() for hit in page.view.hits[:2])
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, *_: said.append(words))
    opened: list[str] = []
    page.view.picked.connect(opened.append)
    QTest.mousePress(page.view, Qt.MouseButton.LeftButton, pos=start)
    for place in ((start + end) / 2, end):
        QTest.mouseMove(page.view, place)
    assert said == [said[0]] * 2
    assert "open to look only; save a copy" in said[0]
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=end)
    looking.jobs.drain()
    assert page.message.text == ""
    assert not opened
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=start)
    assert len(opened) == 1
    page.close()


def test_opening_the_file_that_is_open_says_that_it_is(looking: MainWindow, store: Store) -> None:
    looking.files.open(store.path)
    assert looking.status.message.text() == "quality.qms is open already."


def test_a_file_dropped_on_a_window_that_only_looks_is_told_why_nothing_happens(looking: MainWindow) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/register.xlsx")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    looking.dropEvent(QDropEvent(QPointF(400, 400), copy, files, left, none))
    assert "open to look only; save a copy" in looking.problem.text


def test_once_the_file_is_free_the_window_that_looked_may_work_in_it(
    store: Store, looking: MainWindow, looked: Workspace
) -> None:
    store.close()
    look_again(looking, looked)
    assert "is free again" in looking.problem.text
    looking.problem.buttons["Work in it"].click()
    looking.jobs.drain()
    assert looking.store is not None
    assert not looking.store.read_only
    assert looking.menus.actions["import"].isEnabled()


@pytest.mark.skipif(os.name == "nt", reason="there an open file can't be replaced")
def test_a_file_replaced_while_one_looks_is_said_once_with_the_way_out(
    store: Store, looking: MainWindow, looked: Workspace, tmp_path: Path
) -> None:
    other = Path(shutil.copy(store.path, tmp_path / "other.qms"))
    store.close()
    other.replace(store.path)
    look_again(looking, looked)
    assert "another file was put in its place" in looking.problem.text
    looking.problem.buttons["Open it again"].click()
    looking.jobs.drain()
    assert looking.store is not None
    assert looking.store.is_in_place
