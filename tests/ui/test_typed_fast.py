"""Typing and saving faster than the app looks up names: nothing is refused for that, nothing saved twice."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import count
from qms_desktop.insight.views import view
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import register
from qms_desktop.ui.ask_link import LinkDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.meeting_decisions import DecisionsPanel
from qms_desktop.ui.part_table import PartTable
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.words import today
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow import edit

Add = Callable[..., int]


def input_of(form: RecordForm, name: str) -> QWidget:
    inner = form.pages.fields.rows[name].editor.focusProxy()
    assert inner is not None
    return inner


@pytest.fixture
def new_capa(window: MainWindow, workspace: Workspace) -> RecordForm:
    """A new CAPA with a title typed."""
    workspace.open_record("capa", None)
    window.jobs.drain()
    form = workspace.go_to("capa").form
    QTest.keyClicks(input_of(form, "title"), "Wrong label")
    return form


def press_save(window: MainWindow) -> None:
    window.menus.actions["save"].trigger()


def test_an_owner_typed_a_moment_before_save_is_looked_up_and_saved(
    window: MainWindow, new_capa: RecordForm, desk: Desk, add: Add
) -> None:
    jane = add("person", name="Jane Smith")
    add("person", name="Janet Smithers")
    QTest.keyClicks(input_of(new_capa, "owner"), "jane smith")
    press_save(window)
    window.jobs.drain()
    assert new_capa.message.text == ""
    assert new_capa.record is not None
    with desk.store.read() as session:
        assert view(session, "capa", new_capa.record).values["owner"] == jane


def test_an_owner_whom_nobody_knows_is_refused_beside_the_field_and_stays_typed(
    window: MainWindow, new_capa: RecordForm, desk: Desk
) -> None:
    QTest.keyClicks(input_of(new_capa, "owner"), "Nobody")
    press_save(window)
    window.jobs.drain()
    owner = new_capa.pages.fields.rows["owner"]
    assert "Choose a person" in owner.message.text()
    assert owner.editor.raw()["text"] == "Nobody"
    with desk.store.read() as session:
        assert count(session, "capa") == 0


def test_escape_right_after_save_still_saves_the_name_that_is_looked_up(
    window: MainWindow, new_capa: RecordForm, desk: Desk, add: Add
) -> None:
    add("person", name="Jane Smith")
    QTest.keyClicks(input_of(new_capa, "owner"), "jane")
    press_save(window)
    new_capa.close_form()
    window.jobs.drain()
    with desk.store.read() as session:
        assert count(session, "capa") == 1
    assert "capa:new" not in desk.drafts.keys()  # noqa: SIM118  # not a dict


@pytest.mark.parametrize("typed", ["", "jane"])
def test_save_pressed_twice_saves_once(
    window: MainWindow, new_capa: RecordForm, desk: Desk, add: Add, typed: str
) -> None:
    add("person", name="Jane Smith")
    QTest.keyClicks(input_of(new_capa, "owner"), typed)
    press_save(window)
    press_save(window)
    window.jobs.drain()
    assert new_capa.message.text == ""
    with desk.store.read() as session:
        assert count(session, "capa") == 1


def test_a_name_typed_fast_into_a_dialog_is_looked_up_before_it_answers(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    jane = add("person", name="Jane Smith")

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkDialog)
        QTest.keyClicks(dialog.editor.line, "smith")
        QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
        desk.jobs.drain()
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, act)
    ref = LinkDialog.ask(None, desk, fields(register("capa"))["owner"], "Who?", "Change owner")
    assert ref is not None
    assert ref.id == jane


def test_a_decision_is_written_down_with_the_owner_typed_a_moment_before(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    jane = add("person", name="Jane Smith")
    panel = DecisionsPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    wanted: list[object] = []
    panel.wanted.connect(lambda values, _: wanted.append(values["owner"]))
    for name, words in (("text", "Buy a scale"), ("owner", "smith")):
        inner = panel.editors[name].focusProxy()
        assert inner is not None
        QTest.keyClicks(inner, words)
    panel.add_typed()
    desk.jobs.drain()
    assert wanted == [jane]


@pytest.mark.parametrize("leaves", ["Tab and on", "Tab", "save"])
def test_a_name_typed_fast_into_a_list_of_a_form_is_looked_up(
    window: MainWindow, workspace: Workspace, desk: Desk, qtbot: QtBot, add: Add, leaves: str
) -> None:
    jane = add("person", name="Jane Smith")
    review = add("review", title="Review of the year")
    workspace.open_record("review", review)
    window.jobs.drain()
    form = workspace.go_to("review").form
    table = form.pages.parts["decision"]
    assert isinstance(table, PartTable)
    form.pages.setCurrentWidget(table)
    busy = Event()
    if leaves == "Tab and on":
        window.jobs.run(busy.wait)  # the name is looked up when its cell is left long since
    table.add()
    names = [table.model.field(column).name for column in range(table.model.columnCount())]
    for name, words in (("text", "Buy a scale"), ("owner", "smith")):
        index = table.model.index(0, names.index(name))
        if table.view.indexWidget(index) is None:
            table.view.setCurrentIndex(index)
        if table.view.indexWidget(index) is None:
            table.view.edit(index)
        line = table.view.indexWidget(index).focusProxy()
        assert line is not None
        QTest.keyClicks(line, words)
        if name == "text" or leaves != "save":
            QTest.keyClick(line, Qt.Key.Key_Tab)
    if leaves == "Tab and on":
        qtbot.waitUntil(lambda: not table.view.findChildren(LinkEditor))
        busy.set()
        window.jobs.drain()
    press_save(window)
    window.jobs.drain()
    assert form.message.text == ""
    with desk.store.read() as session:
        assert [row["owner"] for row in view(session, "review", review).parts["decision"]] == [jane]


def test_a_step_asked_of_one_review_never_happens_to_another(
    window: MainWindow, workspace: Workspace, desk: Desk, add: Add
) -> None:
    first, second = (add("review", title=title) for title in ("First", "Second"))
    workspace.open_record("review", first)
    window.jobs.drain()
    form = workspace.go_to("review").form
    QTest.keyClicks(input_of(form, "location"), "Hall")
    form.saving.save(
        "withdrew it", lambda change, id_: edit.withdraw(change.session, "review", id_, "x", today())
    )
    form.load(second)
    window.jobs.drain()
    QTest.keyClicks(input_of(form, "location"), "Office")
    press_save(window)
    window.jobs.drain()
    with desk.store.read() as session:
        assert view(session, "review", second).values["withdrawn_on"] is None


def test_what_is_typed_while_a_decision_is_written_down_stays(desk: Desk, qtbot: QtBot, add: Add) -> None:
    meeting = Meeting(desk, add("review", title="Review of the year"))
    qtbot.addWidget(meeting)
    meeting.show()
    desk.jobs.drain()
    area = meeting.decisions.editors["text"].focusProxy()
    assert area is not None
    busy = Event()
    QTest.keyClicks(area, "Buy a scale")
    desk.jobs.run(busy.wait)
    meeting.decisions.add_typed()
    QTest.keyClicks(area, " and a lamp")
    busy.set()
    desk.jobs.drain()
    assert meeting.decisions.editors["text"].raw() == "Buy a scale and a lamp"
    meeting.decisions.add_typed()
    desk.jobs.drain()
    assert meeting.decisions.editors["text"].raw() == ""
    meeting.end()
    desk.jobs.drain()
