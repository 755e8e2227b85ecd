"""Typing in the cells of a grid: the right editor, stored in the background, refused at the cell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import history, view
from qms_desktop.model.capas import Severity
from qms_desktop.store.datafile import open_file
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_model import GridModel
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.related import RelatedPanel
from qms_desktop.ui.words import today
from qms_desktop.workflow import edit
from tests.ui.grids import cell, column, editor, shown, start, text, type_into

Add = Callable[..., int]


def stored(desk: Desk, register: str, id_: int) -> dict[str, Any]:
    with desk.store.read() as session:
        return dict(view(session, register, id_).values)


def test_typing_replaces_the_cell_and_enter_stores_it(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    tab.grid.setCurrentIndex(cell(tab, 0, "title"))
    QTest.keyClicks(tab.grid, "S")
    inner = editor(tab).focusProxy()
    assert inner is not None
    QTest.keyClicks(inner, "cratch")
    QTest.keyClick(inner, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: text(tab, 0, "title") == "Scratch")
    desk.jobs.drain()
    assert stored(desk, "capa", capa)["title"] == text(tab, 0, "title") == "Scratch"
    assert tab.grid.hasFocus()


def test_one_cell_is_one_change_that_undo_takes_back(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label", cost=5)
    tab = shown(desk, qtbot, "capa")
    with qtbot.waitSignal(tab.changed):
        type_into(tab, 0, "title", "Scratch")
    desk.jobs.drain()
    with desk.store.read() as session:
        newest = history(session, "capa", capa)[0]
    assert (newest.field, newest.old, newest.new) == ("Title", "Wrong label", "Scratch")


def test_a_choice_is_chosen_from_its_list(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    box = start(tab, 0, "severity")
    assert isinstance(box, QComboBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    with qtbot.waitSignal(tab.changed):
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert stored(desk, "capa", capa)["severity"] is Severity.MAJOR


def test_a_name_typed_fast_is_looked_up_before_it_is_stored(desk: Desk, qtbot: QtBot, add: Add) -> None:
    jane = add("person", name="Jane Smith")
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    with qtbot.waitSignal(tab.changed):
        type_into(tab, 0, "owner", "smith")
    desk.jobs.drain()
    assert stored(desk, "capa", capa)["owner"] == jane
    assert text(tab, 0, "owner") == "Jane Smith"


def test_a_name_that_nobody_has_stays_in_the_cell_with_why(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    type_into(tab, 0, "owner", "Nobody")
    qtbot.waitUntil(lambda: tab.grid.delegate.problem is not None)
    open_editor = editor(tab)
    assert isinstance(open_editor, LinkEditor)
    assert open_editor.line.text() == "Nobody"


@pytest.mark.parametrize(("name", "words"), [("due_on", "31.31.2026"), ("cost", "a lot")])
def test_what_can_not_be_read_stays_open_with_the_reason_below_and_escape_gives_up(
    desk: Desk, qtbot: QtBot, add: Add, name: str, words: str
) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    tab.model.set_columns(["number", "title", name])
    desk.jobs.drain()
    inner = type_into(tab, 0, name, words)
    assert editor(tab).raw() == words
    assert tab.grid.delegate.problem is not None
    assert inner.accessibleDescription() == tab.grid.delegate.problem.text()
    QTest.keyClick(inner, Qt.Key.Key_Escape)
    assert tab.grid.delegate.editor is None
    assert text(tab, 0, name) == ""


def test_what_a_rule_refuses_comes_back_to_its_cell_with_the_message(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "title")
    QTest.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(inner, Qt.Key.Key_Backspace)
    QTest.keyClick(inner, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.grid.delegate.problem is not None)
    assert tab.model.refusal(capa, "title") is not None
    assert text(tab, 0, "title").startswith("■")
    assert stored(desk, "capa", capa)["title"] == "Wrong label"
    again = editor(tab).focusProxy()
    assert again is not None
    QTest.keyClicks(again, "Scratch")
    with qtbot.waitSignal(tab.changed):
        QTest.keyClick(again, Qt.Key.Key_Return)
    desk.jobs.drain()
    assert text(tab, 0, "title") == "Scratch"


def test_a_cell_changed_elsewhere_is_refused_and_what_was_typed_is_kept(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    with desk.store.change("elsewhere") as change:
        edit.save(change.session, "capa", {"title": "Theirs"}, id_=capa)
    type_into(tab, 0, "title", "Mine")
    qtbot.waitUntil(lambda: tab.model.refusal(capa, "title") is not None)
    refusal = tab.model.refusal(capa, "title")
    assert refusal is not None
    assert refusal.raw == "Mine"
    assert "changed elsewhere" in refusal.message
    assert stored(desk, "capa", capa)["title"] == "Theirs"


def test_a_due_date_of_an_action_asks_why_it_moves(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = add("action", title="Print labels", due_on=date(2026, 5, 1))
    answers = iter([None, "Supplier is late"])
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: next(answers))
    tab = shown(desk, qtbot, "action")
    type_into(tab, 0, "due_on", "2026-06-01")
    qtbot.waitUntil(lambda: tab.grid.delegate.editor is None)
    desk.jobs.drain()
    assert stored(desk, "action", action)["due_on"] == date(2026, 5, 1)
    with qtbot.waitSignal(tab.changed):
        type_into(tab, 0, "due_on", "2026-06-01")
    with desk.store.read() as session:
        seen = view(session, "action", action)
    assert seen.values["due_on"] == date(2026, 6, 1)
    assert [row["reason"] for row in seen.parts["extension"]] == ["Supplier is late"]


def test_two_cells_of_one_record_are_typed_one_after_the_other_without_a_conflict(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    tab.changed.disconnect()
    type_into(tab, 0, "title", "Scratch")
    type_into(tab, 0, "due_on", "2026-06-01")
    qtbot.waitUntil(lambda: tab.grid.delegate.editor is None)
    desk.jobs.drain()
    qtbot.waitUntil(lambda: stored(desk, "capa", capa)["due_on"] == date(2026, 6, 1))
    assert stored(desk, "capa", capa)["title"] == "Scratch"


def test_tab_goes_on_in_the_next_cell_that_can_be_typed_in(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "title")
    QTest.keyClick(inner, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: tab.grid.delegate.editor is not None)
    assert editor(tab).field.name == "owner"


def test_figures_states_and_withdrawn_records_are_not_typed_in(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label")
    gone = add("capa", title="Gone")
    with desk.store.change("test") as change:
        edit.withdraw(change.session, "capa", gone, "Twice", today())
    tab = shown(desk, qtbot, "capa")
    tab.show_query(type(tab.model.query)("capa", withdrawn=True))
    desk.jobs.drain()
    names = tab.model.columns
    assert [name for name in names if tab.model.can_edit(0, names.index(name))] == [
        "number", "title", "owner", "due_on", "kind", "process", "severity",
    ]  # fmt: skip
    assert not any(tab.model.can_edit(1, at) for at in range(len(names)))


def test_nothing_is_typed_in_a_file_open_to_look_only(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label")
    with open_file(desk.store.path, read_only=True) as store:
        looking = Desk(store, desk.jobs, desk.theme, desk.state, desk.drafts)
        tab = shown(looking, qtbot, "capa")
        assert not tab.model.can_edit(0, 1)
        tab.hide()


def test_rows_stay_where_they_are_while_a_cell_is_typed_in(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "title")
    QTest.keyClicks(inner, "half")
    add("capa", number="CAPA-0", title="Earlier")
    tab.refresh()
    desk.jobs.drain()
    assert tab.model.rowCount() == 1
    assert editor(tab).raw() == "half"
    QTest.keyClick(inner, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: column(tab, "title") == ["Earlier", "Wrong label"])


def test_a_late_day_that_is_moved_loses_its_sign(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label", due_on=today() - timedelta(days=1))
    tab = shown(desk, qtbot, "capa")
    assert text(tab, 0, "due_on").startswith("■")
    with qtbot.waitSignal(tab.changed):
        type_into(tab, 0, "due_on", "2099-01-01")
    desk.jobs.drain()
    assert text(tab, 0, "due_on") == "2099-01-01"


def test_a_name_is_chosen_from_the_list_by_keys(desk: Desk, qtbot: QtBot, add: Add) -> None:
    for name in ("Ada Berg", "Jane Smith"):
        add("person", name=name)
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "owner")
    QTest.keyClick(inner, Qt.Key.Key_Down)
    desk.jobs.drain()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(tab.changed):
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert stored(desk, "capa", capa)["owner"] is not None
    assert tab.grid.delegate.editor is None


def test_yes_and_no_are_ticked_in_the_cell(desk: Desk, qtbot: QtBot, add: Add) -> None:
    person = add("person", name="Jane Smith")
    tab = shown(desk, qtbot, "person")
    inner = start(tab, 0, "active")
    with qtbot.waitSignal(tab.changed):
        QTest.keyClick(inner, Qt.Key.Key_Space)
    assert stored(desk, "person", person)["active"] is False


def test_long_text_takes_line_breaks_and_ctrl_enter_stores_it(desk: Desk, qtbot: QtBot, add: Add) -> None:
    intent = add("intent", title="Deliver on time")
    tab = shown(desk, qtbot, "intent")
    inner = start(tab, 0, "statement")
    QTest.keyClicks(inner, "One")
    QTest.keyClick(inner, Qt.Key.Key_Return)
    QTest.keyClicks(inner, "Two")
    with qtbot.waitSignal(tab.changed):
        QTest.keyClick(inner, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored(desk, "intent", intent)["statement"] == "One\nTwo"


def test_a_click_beside_the_cell_stores_it(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    add("capa", title="Other")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "title")
    QTest.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(inner, "Scratch")
    with qtbot.waitSignal(tab.changed):
        place = tab.grid.visualRect(cell(tab, 1, "title")).center()
        QTest.mouseClick(tab.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stored(desk, "capa", capa)["title"] == "Scratch"


def test_what_stands_in_an_open_cell_is_stored_when_the_window_closes(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "title")
    QTest.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(inner, "Scratch")
    tab.keep_draft()
    desk.jobs.drain()
    assert stored(desk, "capa", capa)["title"] == "Scratch"


def test_related_records_in_a_form_are_typed_in_and_sorted_too(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    for title in ("Beta", "Alpha"):
        add("action", title=title, capa=capa)
    panel = RelatedPanel(desk, "action", "capa")
    qtbot.addWidget(panel)
    panel.resize(900, 300)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_under(capa)
    desk.jobs.drain()
    model = panel.grid.model()
    assert isinstance(model, GridModel)
    at = model.columns.index("title")
    panel.grid.horizontalHeader().sectionClicked.emit(at)
    desk.jobs.drain()
    assert [model.index(row, at).data() for row in range(2)] == ["Alpha", "Beta"]
    panel.grid.setCurrentIndex(model.index(0, at))
    panel.grid.setFocus()
    with qtbot.waitSignal(panel.changed):
        QTest.keyClicks(panel.grid, "G")
        editing = panel.grid.delegate.editor
        assert editing is not None
        inner = editing.focusProxy()
        assert inner is not None
        QTest.keyClick(inner, Qt.Key.Key_Return)
    assert stored(desk, "action", 2)["title"] == "G"


def test_enter_over_the_open_list_takes_the_only_name_that_fits(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("person", name="Ada Berg")
    jane = add("person", name="Jane Smith")
    capa = add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "owner")
    QTest.keyClicks(inner, "smi")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    with qtbot.waitSignal(tab.changed):
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert stored(desk, "capa", capa)["owner"] == jane


def test_an_extra_column_is_typed_in_and_the_others_stay(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.change("add") as change:
        extra = {"Line": "B", "Lot": 12.0}
        capa = edit.save(change.session, "capa", {"title": "Wrong label"}, extra=extra).id
    tab = shown(desk, qtbot, "capa")
    tab.model.set_columns(["number", "extra:Line", "extra:Lot"])
    desk.jobs.drain()
    with qtbot.waitSignal(tab.changed):
        type_into(tab, 0, "extra:Line", "C")
    desk.jobs.drain()
    type_into(tab, 0, "extra:Lot", "12.0")
    desk.jobs.drain()
    with desk.store.read() as session:
        assert view(session, "capa", capa).extra == {"Line": "C", "Lot": 12.0}


def test_a_list_that_lets_itself_be_waited_for_says_so(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    gate = Event()
    desk.jobs.run(gate.wait)
    with qtbot.waitSignal(tab.model.waits):
        tab.refresh()
    assert tab.foot.line.text() == "Reading…"
    gate.set()
    desk.jobs.drain()
    assert tab.foot.line.text() == "1 CAPA"


def test_a_refused_value_that_is_given_up_shows_at_once_what_is_stored(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "title")
    QTest.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(inner, Qt.Key.Key_Backspace)
    QTest.keyClick(inner, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.grid.delegate.problem is not None)
    again = editor(tab).focusProxy()
    assert again is not None
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert text(tab, 0, "title") == "Wrong label"


@pytest.mark.parametrize("name", ["title", "owner", "due_on"])
def test_a_space_leaves_a_cell_alone_and_delete_empties_it_for_enter(
    desk: Desk, qtbot: QtBot, add: Add, name: str
) -> None:
    day = date(2026, 12, 1)
    add("capa", title="Wrong label", owner=add("person", name="Jane"), due_on=day)
    tab = shown(desk, qtbot, "capa")
    before = text(tab, 0, name)
    tab.grid.setCurrentIndex(cell(tab, 0, name))
    QTest.keyClick(tab.grid, Qt.Key.Key_Space)
    assert tab.grid.delegate.editor is None
    QTest.keyClick(tab.grid, Qt.Key.Key_Delete)
    inner = editor(tab).focusProxy()
    assert isinstance(inner, QLineEdit)
    assert inner.text() == ""
    assert text(tab, 0, name) == before
    if name == "title":
        return  # a record needs one
    with qtbot.waitSignal(tab.changed):
        QTest.keyClick(inner, Qt.Key.Key_Return)
    desk.jobs.drain()
    assert text(tab, 0, name) == ""
