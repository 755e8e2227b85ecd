"""A name that is not in People yet is added where it is typed: in a form, in a cell, in the meeting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import Ref, refs
from qms_desktop.insight.views import view
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.workspace import Workspace
from tests.ui.grids import editor, shown, start, text

Add = Callable[..., int]


def people(store: Store) -> list[str]:
    with store.read() as session:
        return [ref.title for ref in refs(session, "person")]


def owner_of(form: RecordForm) -> LinkEditor:
    found = form.pages.fields.rows["owner"].editor
    assert isinstance(found, LinkEditor)
    return found


def type_owner(qtbot: QtBot, desk: Desk, link: LinkEditor, words: str) -> None:
    """Type a name and wait until the list says who there is."""
    link.line.setFocus()
    QTest.keyClicks(link.line, words)
    qtbot.waitUntil(lambda: bool(link.offered()))
    desk.jobs.drain()


def take_last(desk: Desk) -> None:
    """Take the last line of the list by keys."""
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QAbstractItemView)
    QTest.keyClick(popup, Qt.Key.Key_Up)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    desk.jobs.drain()


def test_in_an_empty_file_the_first_owner_is_added_where_the_name_is_typed(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.open_record("capa", None)
    tab, desk = workspace.go_to("capa"), workspace.desk
    desk.jobs.drain()
    qtbot.waitUntil(window.isActiveWindow)
    title = tab.form.pages.fields.rows["title"].editor.focusProxy()
    assert title is not None
    QTest.keyClicks(title, "Wrong label")
    type_owner(qtbot, desk, owner_of(tab.form), "Jana Novak")
    assert owner_of(tab.form).offered() == ["Add “Jana Novak” to People"]
    take_last(desk)
    assert people(desk.store) == ["Jana Novak"]
    assert owner_of(tab.form).ref == Ref(1, "P-001", "Jana Novak")
    tab.form.save()
    desk.jobs.drain()
    workspace.go_to("person")
    desk.jobs.drain()
    assert workspace.go_to("person").model.rowCount() == 1


def test_escape_closes_the_list_of_names_and_leaves_the_form_open(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.open_record("capa", None)
    tab, desk = workspace.go_to("capa"), workspace.desk
    desk.jobs.drain()
    qtbot.waitUntil(window.isActiveWindow)
    type_owner(qtbot, desk, owner_of(tab.form), "Jana Novak")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert tab.in_form
    assert owner_of(tab.form).line.text() == "Jana Novak"


def test_who_is_there_already_comes_first_and_a_name_in_full_is_not_offered_again(
    qtbot: QtBot, desk: Desk, add: Add, show: Callable[[str, int], RecordForm]
) -> None:
    add("person", name="Jana Novak")
    link = owner_of(show("capa", add("capa", title="Wrong label")))
    type_owner(qtbot, desk, link, "jana")
    assert link.offered() == ["Jana Novak   P-001", "Add “jana” to People"]
    link.line.clear()
    type_owner(qtbot, desk, link, "jana novak")
    qtbot.waitUntil(lambda: link.offered() == ["Jana Novak   P-001"])


def test_a_name_typed_and_left_says_how_it_is_added(
    qtbot: QtBot, desk: Desk, add: Add, show: Callable[[str, int], RecordForm]
) -> None:
    form = show("capa", add("capa", title="Wrong label"))
    link = owner_of(form)
    link.line.setFocus()
    QTest.keyClicks(link.line, "Nobody")
    link.line.editingFinished.emit()
    desk.jobs.drain()
    said = form.pages.fields.rows["owner"].message.text()
    assert said == "Choose a person from the list, or add “Nobody” there (Down opens it)."
    link.line.setFocus()
    QTest.keyClick(link.line, Qt.Key.Key_Down)
    desk.jobs.drain()
    take_last(desk)
    assert form.pages.fields.rows["owner"].message.text() == ""
    assert people(desk.store) == ["Nobody"]


def test_an_owner_typed_into_a_cell_is_added_and_stored(qtbot: QtBot, desk: Desk, add: Add) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "owner")
    assert isinstance(inner, QLineEdit)
    link = editor(tab)
    assert isinstance(link, LinkEditor)
    type_owner(qtbot, desk, link, "Jana Novak")
    take_last(desk)
    qtbot.waitUntil(lambda: text(tab, 0, "owner") == "Jana Novak")
    desk.jobs.drain()
    with desk.store.read() as session:
        assert view(session, "capa", 1).values["owner"] == 1


def test_a_process_is_not_made_up_on_the_way(
    qtbot: QtBot, desk: Desk, add: Add, show: Callable[[str, int], RecordForm]
) -> None:
    form = show("capa", add("capa", title="Wrong label"))
    link = form.pages.fields.rows["process"].editor
    assert isinstance(link, LinkEditor)
    link.line.setFocus()
    QTest.keyClicks(link.line, "Packing")
    link.line.editingFinished.emit()
    desk.jobs.drain()
    assert link.offered() == []
    assert form.pages.fields.rows["process"].message.text() == "Choose from the list: process."
