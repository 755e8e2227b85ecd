"""The search box: results as you type, by keyboard alone, for records, commands, people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qms_desktop.store.datafile import open_file
from qms_desktop.store.search import Found
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.search_box import SearchBox
from qms_desktop.ui.workspace import Workspace

Add = Callable[..., int]


@pytest.fixture
def box(window: MainWindow, add: Add, qtbot: QtBot) -> SearchBox:
    """The box with the cursor in it, over a file with some records."""
    window.activateWindow()
    add("person", name="Jane Smith")
    for number in range(7):
        add("capa", title=f"Wrong label {number}")
    add("action", title="Print labels at the bench", notes="Ask Jane")
    window.search.follow()
    window.jobs.drain()
    window.menus.actions["search"].trigger()
    return window.search.box


def typed(box: SearchBox, window: MainWindow, qtbot: QtBot, text: str) -> list[str]:
    """Type and return the lines that come, a heading in brackets."""
    box.list.model.show_lines([])
    box.selectAll()
    QTest.keyClicks(box, text)
    qtbot.waitUntil(lambda: bool(box.list.model.lines))
    window.jobs.drain()
    return [line.text if line.opens else f"[{line.text}]" for line in box.list.model.lines]


def test_results_come_as_you_type_under_the_name_of_their_register(
    box: SearchBox, window: MainWindow, qtbot: QtBot
) -> None:
    lines = typed(box, window, qtbot, "label")
    newest = [f"Wrong label {number}" for number in (6, 5, 4, 3, 2)]
    assert lines == ["[CAPAs]", *newest, "Show all in the list", "[Actions]", "Print labels at the bench"]
    assert [line.number for line in box.list.model.lines if line.number][:1] == ["CAPA-2026-007"]


def test_arrows_and_enter_open_a_record_without_the_mouse(
    box: SearchBox, window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    typed(box, window, qtbot, "label")
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    window.jobs.drain()
    assert workspace.current is not None
    assert workspace.current.in_form
    assert workspace.current.form.header.title.text().endswith("Wrong label 5")
    assert box.list.isHidden()
    assert box.text() == ""


def test_the_cursor_passes_over_headings_up_and_down(
    box: SearchBox, window: MainWindow, qtbot: QtBot
) -> None:
    typed(box, window, qtbot, "label")
    QTest.keyClick(box, Qt.Key.Key_PageDown)
    current = box.list.current
    assert current is not None
    assert current.text == "Print labels at the bench"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.list.current is not None
    assert box.list.current.text == "Show all in the list"


def test_enter_right_after_typing_opens_the_best_result(
    box: SearchBox, window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "print label")
    QTest.keyClick(box, Qt.Key.Key_Return)
    window.jobs.drain()
    assert workspace.current is not None
    assert workspace.current.register == "action"
    assert workspace.current.in_form


def test_a_command_is_found_with_its_key_and_carried_out(
    box: SearchBox, window: MainWindow, qtbot: QtBot, workspace: Workspace
) -> None:
    assert typed(box, window, qtbot, "view capa") == ["[Commands]", "View › CAPA"]
    assert box.list.current is not None
    assert box.list.current.key == "Ctrl+5"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert workspace.current is not None
    assert workspace.current.register == "capa"


def test_a_command_that_makes_no_sense_here_is_not_offered(
    box: SearchBox, window: MainWindow, qtbot: QtBot
) -> None:
    assert not any("Withdraw" in line for line in typed(box, window, qtbot, "withdraw"))


def test_a_person_is_found_and_where_their_name_stands(
    box: SearchBox, window: MainWindow, qtbot: QtBot
) -> None:
    lines = typed(box, window, qtbot, "jane")
    assert lines == ["[People]", "Jane Smith", "[Actions]", "Print labels at the bench"]
    assert box.list.model.lines[3].aside == "Ask \x02Jane\x03"


def test_show_all_shows_them_in_their_list(
    box: SearchBox, window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    row = typed(box, window, qtbot, "label").index("Show all in the list")
    box.list.view.clicked.emit(box.list.model.index(row, 0))
    window.jobs.drain()
    assert workspace.current is not None
    assert workspace.current.filter.text() == "label"
    assert workspace.current.model.rowCount() == 7


@pytest.mark.parametrize(("width", "room"), [(683, 160), (1366, 300)])
def test_the_box_leaves_the_menus_their_place_in_a_narrow_window(
    box: SearchBox, window: MainWindow, width: int, room: int, qtbot: QtBot
) -> None:
    window.resize(width, 500)
    qtbot.waitUntil(lambda: abs(box.width() - room) < 20)
    bar = window.menuBar()
    assert all(bar.actionGeometry(one).right() < bar.width() - box.width() for one in bar.actions())


def test_nothing_found_is_said(box: SearchBox, window: MainWindow, qtbot: QtBot) -> None:
    assert typed(box, window, qtbot, "zqx") == ["[Nothing begins with “zqx”.]"]


def test_escape_puts_the_list_away_and_the_cursor_where_it_was(
    window: MainWindow, workspace: Workspace, add: Add, qtbot: QtBot
) -> None:
    window.activateWindow()
    tab = workspace.go_to("capa")
    window.jobs.drain()
    tab.filter.setFocus()
    window.menus.actions["search"].trigger()
    box = window.search.box
    typed(box, window, qtbot, "capa")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.list.isHidden()
    assert box.text() == ""
    assert QApplication.focusWidget() is tab.filter


def test_escape_leaves_the_search_and_not_the_form_behind_it(
    box: SearchBox, window: MainWindow, workspace: Workspace, add: Add, qtbot: QtBot
) -> None:
    workspace.open_record("capa", add("capa", title="First"))
    window.jobs.drain()
    tab = workspace.go_to("capa")
    title = tab.form.pages.fields.rows["title"].editor.focusProxy()
    assert title is not None
    title.setFocus()
    window.menus.actions["search"].trigger()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert tab.in_form
    assert title.hasFocus()
    QTest.keyClick(title, Qt.Key.Key_Escape)
    assert not tab.in_form


def test_what_was_just_saved_is_found(
    box: SearchBox, window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.open_record("capa", None)
    window.jobs.drain()
    form = workspace.go_to("capa").form
    title = form.pages.fields.rows["title"].editor.focusProxy()
    assert title is not None
    QTest.keyClicks(title, "Torn carton")
    form.save()
    window.jobs.drain()
    box.begin()
    assert typed(box, window, qtbot, "torn") == ["[CAPAs]", "Torn carton"]


def test_an_answer_of_before_the_index_followed_is_asked_for_again(
    box: SearchBox, window: MainWindow, add: Add, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.jobs.drain()
    index = window.search._index
    assert index is not None
    add("capa", title="Zebra crossing")
    window.search.follow_later()
    looked, followed = Event(), Event()
    find, update = index.find, index.update

    def find_before(words: str, limit: int) -> list[Found]:
        found = find(words, limit)
        looked.set()
        followed.wait(5)
        return found

    def update_after(report: Callable[[int, int], None]) -> None:
        looked.wait(5)
        update(report)

    monkeypatch.setattr(index, "find", find_before)
    monkeypatch.setattr(index, "update", update_after)
    box.begin()
    QTest.keyClicks(box, "zebra")
    qtbot.waitUntil(looked.is_set)
    qtbot.waitUntil(lambda: not window.search._updates)
    followed.set()
    window.jobs.drain()
    assert "Zebra crossing" in [line.text for line in box.list.model.lines]


def test_the_index_follows_a_change_after_the_lists(window: MainWindow, add: Add, qtbot: QtBot) -> None:
    window.jobs.drain()
    index = window.search._index
    assert index is not None
    add("capa", title="Zebra crossing")
    window.search._later.setInterval(200)
    assert window.workspace is not None
    window.workspace.saved.emit()
    window.jobs.drain()
    assert index.find("zebra", 5) == []
    qtbot.waitUntil(lambda: [found.title for found in index.find("zebra", 5)] == ["Zebra crossing"])


def test_another_file_is_searched_once_it_is_shown(
    box: SearchBox, window: MainWindow, desk: Desk, data_file: Path, qtbot: QtBot
) -> None:
    window.close_file()
    window.show_file(open_file(data_file))
    window.jobs.drain()
    box.begin()
    assert "Wrong label 6" in typed(box, window, qtbot, "label")
