"""Undo and redo as a user does them: by keys, in the menu, at the foot of the window, in the history."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import count
from qms_desktop.insight.views import view
from qms_desktop.model.bulk import write_new
from qms_desktop.model.people import Person
from qms_desktop.store.datafile import Store
from qms_desktop.ui import undoing
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow import edit

Add = Callable[..., int]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def capa(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> int:
    """A CAPA raised in the form, with the list in front again."""
    with qtbot.waitActive(window):
        window.activateWindow()
    workspace.go_to("capa")
    window.jobs.drain()
    window.menus.actions["new"].trigger()
    tab = current(workspace)
    QTest.keyClicks(title_of(tab), "Wrong label")
    window.menus.actions["save"].trigger()
    window.jobs.drain()
    id_ = tab.form.record
    assert id_ is not None
    tab.form.close_form()
    window.jobs.drain()
    return id_


def current(workspace: Workspace) -> RegisterTab:
    tab = workspace.current
    assert tab is not None
    return tab


def title_of(tab: RegisterTab) -> QLineEdit:
    title = tab.form.pages.fields.rows["title"].editor.focusProxy()
    assert isinstance(title, QLineEdit)
    return title


def capas(store: Store) -> int:
    with store.read() as session:
        return count(session, "capa")


def test_ctrl_z_takes_the_last_change_back_and_shift_ctrl_z_does_it_again(
    window: MainWindow, workspace: Workspace, store: Store, capa: int, qtbot: QtBot
) -> None:
    grid = current(workspace).grid
    grid.setFocus()
    assert window.menus.actions["undo"].text() == "Undo: added CAPA “Wrong label”"
    QTest.keyClick(grid, Qt.Key.Key_Z, CTRL)
    window.jobs.drain()
    assert capas(store) == 0
    assert current(workspace).model.rowCount() == 0
    assert window.status.message.text() == "Taken back: added CAPA “Wrong label”"
    assert window.menus.actions["redo"].text() == "Redo: added CAPA “Wrong label”"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    window.jobs.drain()
    assert current(workspace).model.rowCount() == 1
    with store.read() as session:
        assert view(session, "capa", capa).values["title"] == "Wrong label"


def test_ctrl_z_in_a_text_field_undoes_typing_and_nothing_else(
    window: MainWindow, workspace: Workspace, store: Store, capa: int
) -> None:
    current(workspace).open_record(capa)
    window.jobs.drain()
    title = title_of(current(workspace))
    title.setFocus()
    QTest.keyClicks(title, "s")
    typed = title.text()
    QTest.keyClick(title, Qt.Key.Key_Z, CTRL)
    window.jobs.drain()
    assert title.text() != typed
    assert capas(store) == 1


def test_ctrl_z_takes_a_save_back_although_the_cursor_stays_in_its_field(
    window: MainWindow, workspace: Workspace, capa: int
) -> None:
    current(workspace).open_record(capa)
    window.jobs.drain()
    title = title_of(current(workspace))
    title.setFocus()
    QTest.keyClicks(title, "New ")
    QTest.keyClick(title, Qt.Key.Key_S, CTRL)
    window.jobs.drain()
    assert title.text() == "New Wrong label"
    QTest.keyClick(title, Qt.Key.Key_Z, CTRL)
    window.jobs.drain()
    assert title.text() == "Wrong label"
    QTest.keyClick(title, Qt.Key.Key_Z, CTRL | SHIFT)
    window.jobs.drain()
    assert title.text() == "New Wrong label"


def test_what_was_taken_back_is_no_longer_said_after_the_next_save(
    window: MainWindow, workspace: Workspace, capa: int
) -> None:
    current(workspace).open_record(capa)
    window.jobs.drain()
    told = []
    for words in ("New ", "Old "):
        QTest.keyClicks(title_of(current(workspace)), words)
        current(workspace).form.save()
        window.jobs.drain()
        told.append(window.status.message.text())
        window.take_last(again=False)
        window.jobs.drain()
        assert "Taken back" in window.status.message.text()
    assert told == ["", ""]


def test_ctrl_z_once_too_often_takes_typing_back_and_no_change(
    window: MainWindow, workspace: Workspace, store: Store, capa: int
) -> None:
    current(workspace).open_record(capa)
    window.jobs.drain()
    title = title_of(current(workspace))
    title.setFocus()
    QTest.keyClicks(title, "s")
    for _ in range(3):
        QTest.keyClick(title, Qt.Key.Key_Z, CTRL)
        window.jobs.drain()
    assert title.text() == "Wrong label"
    assert capas(store) == 1


def test_ctrl_z_takes_no_change_back_while_something_else_is_typed_and_not_saved(
    window: MainWindow, workspace: Workspace, store: Store, capa: int
) -> None:
    current(workspace).open_record(capa)
    window.jobs.drain()
    rows = current(workspace).form.pages.fields.rows
    title, source = title_of(current(workspace)), rows["source"].editor.focusProxy()
    title.setFocus()
    QTest.keyClicks(title, "New ")
    assert source is not None
    source.setFocus()
    QTest.keyClick(source, Qt.Key.Key_Z, CTRL)
    window.jobs.drain()
    assert title.text() == "New Wrong label"
    assert capas(store) == 1


def test_who_discards_a_draft_by_keyboard_stays_in_the_form(
    window: MainWindow, workspace: Workspace, capa: int
) -> None:
    tab = current(workspace)
    tab.open_record(capa)
    window.jobs.drain()
    QTest.keyClicks(title_of(tab), "s")
    tab.form.close_form()
    tab.open_record(capa)
    window.jobs.drain()
    buttons = list(tab.form.message.buttons.values())
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert buttons[1].hasFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    window.jobs.drain()
    assert title_of(tab).text() == "Wrong label"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert tab.form.isAncestorOf(focus)


def test_undo_is_grey_where_there_is_nothing_to_undo(window: MainWindow) -> None:
    for name, words in (("undo", "Undo"), ("redo", "Redo")):
        action = window.menus.actions[name]
        assert (action.text(), action.isEnabled()) == (words, False)


def test_ctrl_y_is_a_key_of_redo_where_the_system_says_so(window: MainWindow) -> None:
    keys = window.menus.actions["redo"].shortcuts()
    assert keys[0] == QKeySequence("Ctrl+Shift+Z")
    assert set(keys) >= set(QKeySequence.keyBindings(QKeySequence.StandardKey.Redo))


def test_the_foot_of_the_window_offers_to_undo_and_then_to_redo(
    window: MainWindow, store: Store, capa: int
) -> None:
    assert "undo: added CAPA “Wrong label”" in window.status.undo.text()
    window.status.undo.linkActivated.emit("undo")
    window.jobs.drain()
    assert capas(store) == 0
    assert "redo: added CAPA" in window.status.undo.text()
    window.status.undo.linkActivated.emit("redo")
    window.jobs.drain()
    assert capas(store) == 1
    assert "undo: added CAPA" in window.status.undo.text()


def test_the_foot_offers_nothing_before_the_first_change(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    add("capa", title="Yesterday's")
    workspace.undoing.refresh()
    window.jobs.drain()
    assert window.status.undo.text() == ""
    assert window.menus.actions["undo"].text() == "Undo: test"


def test_a_change_is_taken_back_from_the_history_of_its_record(
    window: MainWindow, workspace: Workspace, store: Store, capa: int
) -> None:
    for product in ("Bolt", "Nut"):
        with store.change("edited") as change:
            edit.save(change.session, "capa", {"product": product}, id_=capa)
    with store.change("owner") as change:
        edit.save(change.session, "capa", {"customer": "ACME"}, id_=capa)
    current(workspace).open_record(capa)
    window.jobs.drain()
    history = current(workspace).form.pages.history
    assert not history.take_back.isEnabled()
    history.table.selectRow(1)
    history.take_back.click()
    window.jobs.drain()
    with store.read() as session:
        values = view(session, "capa", capa).values
    assert (values["product"], values["customer"]) == ("Bolt", "ACME")
    assert history.table.item(0, 2).text() == "undo: edited"  # type: ignore[union-attr]  # filled
    history.table.selectRow(3)
    history.take_back.click()
    window.jobs.drain()
    assert window.problem.text == ""
    history.table.selectRow(history.table.rowCount() - 1)
    history.take_back.click()
    window.jobs.drain()
    assert "was not taken back" in window.problem.text


def test_what_is_typed_stays_when_another_field_is_taken_back(
    window: MainWindow, workspace: Workspace, store: Store, capa: int
) -> None:
    with store.change("edited") as change:
        edit.save(change.session, "capa", {"product": "Bolt"}, id_=capa)
    current(workspace).open_record(capa)
    window.jobs.drain()
    QTest.keyClicks(title_of(current(workspace)), " again")
    typed = title_of(current(workspace)).text()
    window.take_last(again=False)
    window.jobs.drain()
    assert title_of(current(workspace)).text() == typed
    assert current(workspace).form.pages.fields.rows["product"].editor.raw() == ""


def test_a_long_undo_shows_how_far_it_is_and_can_be_stopped(
    window: MainWindow, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capa: int
) -> None:
    monkeypatch.setattr(undoing, "LASTS", 0)
    workspace = window.workspace
    assert workspace is not None
    workspace.undoing._soon.setInterval(0)
    with store.change("import: many.xlsx") as change:
        write_new(change.session, [Person.unsaved({"name": f"Person {at}"}) for at in range(1500)])
    window.take_last(again=False)
    qtbot.waitUntil(lambda: "Cancel" in window.problem.buttons and window.problem.text != "")
    window.problem.buttons["Cancel"].click()
    window.jobs.drain()
    assert window.problem.text == "Cancelled; nothing was changed."
    with store.read() as session:
        assert count(session, "person") == 1500


def test_the_form_of_a_record_that_is_taken_back_closes(
    window: MainWindow, workspace: Workspace, capa: int
) -> None:
    current(workspace).open_record(capa)
    window.jobs.drain()
    window.take_last(again=False)
    window.jobs.drain()
    assert not current(workspace).in_form
    assert window.problem.text == ""


def test_typed_text_keeps_the_form_of_a_record_that_is_taken_back(
    window: MainWindow, workspace: Workspace, capa: int
) -> None:
    current(workspace).open_record(capa)
    window.jobs.drain()
    QTest.keyClicks(title_of(current(workspace)), " again")
    window.take_last(again=False)
    window.jobs.drain()
    form = current(workspace).form
    assert current(workspace).in_form
    assert "no longer in the data file" in form.message.text
    assert title_of(current(workspace)).text() == " againWrong label"
