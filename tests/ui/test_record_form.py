"""The form: add, edit, refuse, conflict, draft, states, parts, history."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.record import AS_IMPORTED, Basis
from qms_desktop.model.reviews import Review, Topic
from qms_desktop.ui.ask import DoneDialog, DueDialog, ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.part_table import PartTable
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.theme import ROW_HEIGHT
from qms_desktop.workflow import edit

Add = Callable[..., int]


def opened(desk: Desk, qtbot: QtBot, name: str, id_: int | None = None) -> RecordForm:
    form = RecordForm(desk, name)
    qtbot.addWidget(form)
    form.resize(1000, 700)
    form.show()
    form.load(id_)
    desk.jobs.drain()
    return form


def stored(desk: Desk, name: str, id_: int) -> RecordView:
    with desk.store.read() as session:
        return view(session, name, id_)


def line(form: RecordForm, name: str) -> QLineEdit:
    inner = form.pages.fields.rows[name].editor.focusProxy()
    assert isinstance(inner, QLineEdit)
    return inner


def type_into(qtbot: QtBot, form: RecordForm, name: str, text: str) -> None:
    inner = form.pages.fields.rows[name].editor.focusProxy()
    assert inner is not None
    inner.setFocus()
    if isinstance(inner, QLineEdit):
        inner.selectAll()
    QTest.keyClicks(inner, text)


def cell(table: PartTable) -> QWidget:
    """The input open in a table."""
    inner = table.view.indexWidget(table.view.currentIndex()).focusProxy()
    assert inner is not None
    return inner


def item_text(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def saved(desk: Desk, form: RecordForm) -> None:
    form.save()
    desk.jobs.drain()


def test_an_empty_required_field_is_refused_beside_the_field(desk: Desk, qtbot: QtBot) -> None:
    form = opened(desk, qtbot, "capa")
    saved(desk, form)
    assert form.pages.fields.rows["title"].message.text() == "Title is required."
    assert "Title is required." in form.message.text
    assert form.record is None


def test_a_field_is_checked_when_it_is_left_and_live_from_then_on(desk: Desk, qtbot: QtBot) -> None:
    form = opened(desk, qtbot, "capa")
    row = form.pages.fields.rows["due_on"]
    type_into(qtbot, form, "due_on", "soon")
    assert row.message.text() == ""
    line(form, "due_on").editingFinished.emit()
    assert row.message.text().startswith("Type a date like 2026-03-31")
    type_into(qtbot, form, "due_on", "2026-12-24")
    assert row.message.text() == ""


def test_a_link_is_chosen_by_typing_a_part_of_the_name(desk: Desk, qtbot: QtBot, add: Add) -> None:
    jane = add("person", name="Jane Smith")
    add("person", name="Tom Weber")
    form = opened(desk, qtbot, "capa")
    type_into(qtbot, form, "title", "Wrong label")
    type_into(qtbot, form, "owner", "smi")
    line(form, "owner").editingFinished.emit()
    desk.jobs.drain()
    assert line(form, "owner").text() == "Jane Smith"
    saved(desk, form)
    assert form.record is not None
    assert stored(desk, "capa", form.record).values["owner"] == jane


def test_a_name_nobody_has_is_refused_beside_the_field(desk: Desk, qtbot: QtBot) -> None:
    form = opened(desk, qtbot, "capa")
    type_into(qtbot, form, "title", "Wrong label")
    type_into(qtbot, form, "owner", "Nobody")
    saved(desk, form)
    said = form.pages.fields.rows["owner"].message.text()
    assert said == "Choose a person from the list, or add “Nobody” there (Down opens it)."
    assert form.record is None


def test_the_list_of_a_link_shows_everybody(desk: Desk, qtbot: QtBot, add: Add) -> None:
    for name in ("Jane Smith", "Tom Weber"):
        add("person", name=name)
    form = opened(desk, qtbot, "capa")
    editor = form.pages.fields.rows["owner"].editor
    assert isinstance(editor, LinkEditor)
    editor.search_all()
    desk.jobs.drain()
    assert [text.split("   ")[0] for text in editor.offered()] == ["Jane Smith", "Tom Weber"]


def test_what_was_typed_survives_closing(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    type_into(qtbot, form, "description", "Two cartons were ")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    again = opened(desk, qtbot, "capa", capa)
    assert again.pages.fields.rows["description"].editor.raw() == "Two cartons were "
    assert again.message.text.startswith("Draft of ")
    assert stored(desk, "capa", capa).values["description"] is None


def test_a_draft_is_written_while_typing(desk: Desk, qtbot: QtBot) -> None:
    form = opened(desk, qtbot, "capa")
    type_into(qtbot, form, "title", "Wrong la")
    qtbot.waitUntil(lambda: desk.drafts.get("capa:new") is not None)
    draft = desk.drafts.get("capa:new")
    assert draft is not None
    assert draft.values == {"title": "Wrong la"}


def test_an_unreadable_value_is_kept_in_the_draft_as_typed(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    type_into(qtbot, form, "due_on", "next Tues")
    form.close_form()
    again = opened(desk, qtbot, "capa", capa)
    assert line(again, "due_on").text() == "next Tues"


def test_a_draft_is_gone_once_saved_or_discarded(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    type_into(qtbot, form, "title", "Scratch")
    form.keep_draft()
    form.discard_draft()
    desk.jobs.drain()
    assert line(form, "title").text() == "Wrong label"
    assert desk.drafts.keys() == []
    type_into(qtbot, form, "title", "Scratch")
    form.keep_draft()
    saved(desk, form)
    assert desk.drafts.keys() == []


def test_a_state_that_needs_a_reason_asks_for_it(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    answers: list[str | None] = [None, "Raised twice"]
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: answers.pop(0))
    QTest.mouseClick(form.header.step_buttons()["Void"], Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert stored(desk, "capa", capa).values["state"] == "open"
    QTest.mouseClick(form.header.step_buttons()["Void"], Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    found = stored(desk, "capa", capa).values
    assert (found["state"], found["state_reason"]) == ("void", "Raised twice")


def test_a_due_date_moves_with_a_reason_and_the_move_is_shown(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = add("action", title="Print labels", due_on=date(2026, 11, 1))
    form = opened(desk, qtbot, "action", action)
    due = form.pages.fields.rows["due_on"].editor.focusProxy()
    assert isinstance(due, QLineEdit)
    assert due.isReadOnly()
    assert "Move due date" in due.toolTip()
    answer = (date(2026, 12, 1), "Printer is late")
    monkeypatch.setattr(DueDialog, "ask", lambda *_: answer)
    form.do("move_due")
    desk.jobs.drain()
    assert stored(desk, "action", action).values["due_on"] == date(2026, 12, 1)
    moves = form.pages.parts["extension"]
    assert moves.model.rowCount() == 1
    assert form.pages.isTabVisible(form.pages.indexOf(moves))
    assert "First promised for: 2026-11-01" in form.standing.facts.text()
    assert "Analysis" not in form.standing.facts.text(), "it answers no CAPA"


def test_next_steps_that_would_leave_no_room_for_the_title_stand_under_more(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = add("action", title="Print one label after the other at the bench")
    form = opened(desk, qtbot, "action", action)
    form.resize(1200, 700)
    QApplication.processEvents()
    done = form.header.step_buttons()["Mark done"]
    assert done.isVisible()
    assert "Mark done" not in [entry.text() for entry in form.header.menu.actions()]
    form.resize(620, 700)
    QApplication.processEvents()
    assert form.header.title.width() >= 200
    assert done.isHidden()
    monkeypatch.setattr(DoneDialog, "ask", lambda *_, **__: (date(2026, 11, 20), "Photo"))
    next(entry for entry in form.header.menu.actions() if entry.text() == "Mark done").trigger()
    desk.jobs.drain()
    assert stored(desk, "action", action).values["state"] == "done"


def test_an_action_is_marked_done_with_its_day_and_evidence(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = add("action", title="Print labels")
    form = opened(desk, qtbot, "action", action)
    answer = (date(2026, 11, 20), "Photo of the label")
    monkeypatch.setattr(DoneDialog, "ask", lambda *_, **__: answer)
    QTest.mouseClick(form.header.step_buttons()["Mark done"], Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    found = stored(desk, "action", action).values
    assert (found["state"], found["done_on"], found["evidence"]) == ("done", *answer)


def test_a_record_is_withdrawn_with_a_reason_and_brought_back(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "Typed twice")
    form.do("withdraw")
    desk.jobs.drain()
    assert stored(desk, "capa", capa).values["withdrawn_reason"] == "Typed twice"
    assert "Withdrawn because: Typed twice" in form.standing.facts.text()
    assert form.verbs == ["bring_back"]
    form.do("bring_back")
    desk.jobs.drain()
    assert stored(desk, "capa", capa).values["withdrawn_on"] is None


def test_a_capa_shows_its_stages_and_what_the_next_one_lacks(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label", containment="Stock blocked")
    form = opened(desk, qtbot, "capa", capa)
    words = " ".join(re.sub("<[^>]+>|&nbsp;", " ", form.standing.stages.text()).split())
    assert words.startswith("● Open ◔ Contained ○ Analysed ○ Planned ○ Implementing ○ Verifying ○ Closed ")
    assert words.endswith("Missing for the next stage: the root cause , the process that failed .")


def test_readings_are_typed_under_the_kpi_and_the_next_period_is_filled_in(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    kpi = add("kpi", name="On-time delivery", parts={"reading": [{"period": "2026-09", "value": 91.5}]})
    form = opened(desk, qtbot, "kpi", kpi)
    table = form.pages.parts["reading"]
    form.pages.setCurrentWidget(table)
    table.add()
    assert table.model.field(table.view.currentIndex().column()).name == "value"
    QTest.keyClicks(cell(table), "94.5")
    saved(desk, form)
    rows = stored(desk, "kpi", kpi).parts["reading"]
    assert [(row["period"], row["value"]) for row in rows] == [("2026-09", 91.5), ("2026-10", 94.5)]


def test_half_typed_readings_survive_closing_too(desk: Desk, qtbot: QtBot, add: Add) -> None:
    kpi = add("kpi", name="On-time delivery", parts={"reading": [{"period": "2026-09", "value": 91.5}]})
    form = opened(desk, qtbot, "kpi", kpi)
    table = form.pages.parts["reading"]
    form.pages.setCurrentWidget(table)
    table.add()
    QTest.keyClicks(cell(table), "94")
    form.close_form()
    again = opened(desk, qtbot, "kpi", kpi)
    assert [row["value"] for row in again.pages.parts["reading"].model.rows()] == [91.5, 94.0]
    assert len(stored(desk, "kpi", kpi).parts["reading"]) == 1


def test_the_history_says_who_changed_what_from_what_to_what(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    type_into(qtbot, form, "title", "Scratch")
    saved(desk, form)
    cells = [item_text(form.pages.history.table, 0, column) for column in range(1, 6)]
    assert cells == ["Jane Smith", f"edited {form.number}", "Title", "Wrong label", "Scratch"]


def test_a_capa_lists_its_actions_and_follows_a_new_one(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label", containment="Blocked")
    form = opened(desk, qtbot, "capa", capa)
    type_into(qtbot, form, "product", "Valve 7")
    action = add("action", title="Print labels", capa=capa)
    with desk.store.change("elsewhere") as change:
        edit.save(change.session, "capa", {"customer": "ACME"}, id_=capa)
    form.take_changes({"action": frozenset({action}), "capa": frozenset({capa})})
    desk.jobs.drain()
    panel = next(one for one in form.pages.related if one.register == "action")
    assert panel.isVisible()
    assert form.pages.fields.sections["Plan and actions"].head.text() == "Plan and actions (1)"
    assert (line(form, "product").text(), line(form, "customer").text()) == ("Valve 7", "ACME")
    saved(desk, form)
    assert stored(desk, "capa", capa).values["product"] == "Valve 7"


def test_a_new_record_started_from_another_is_linked_to_it(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    asked: list[tuple[Any, ...]] = []
    form.wanted.connect(lambda *args: asked.append(args))
    panel = next(one for one in form.pages.related if one.register == "action")
    panel.add_wanted.emit()
    name, id_, initial = asked[0]
    assert (name, id_, initial["capa"].id) == ("action", None, capa)


def test_extra_columns_of_an_imported_register_are_shown(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    with desk.store.change("import") as change:
        edit.save(change.session, "capa", {}, id_=capa, extra={"Batch": "B-17"})
    form = opened(desk, qtbot, "capa", capa)
    assert form.pages.isTabVisible(form.pages.indexOf(form.pages.extra))
    assert [item_text(form.pages.extra, 0, column) for column in (0, 1)] == ["Batch", "B-17"]


def test_a_review_takes_all_its_inputs_at_once(desk: Desk, qtbot: QtBot, add: Add) -> None:
    review = add(
        "review", title="Review", parts={"review_input": [{"topic": Topic.OBJECTIVES, "waiver": "No"}]}
    )
    form = opened(desk, qtbot, "review", review)
    table = form.pages.parts["review_input"]
    table.add_all()
    assert {row["topic"] for row in table.model.rows() if row["id"] is not None} == {Topic.OBJECTIVES}
    assert table.model.rowCount() == len(Topic)
    assert not table.model.has_free_key


def test_freezing_a_review_fixes_its_figures(desk: Desk, qtbot: QtBot, add: Add) -> None:
    review = add("review", title="Review", period_start=date(2026, 1, 1), period_end=date(2026, 6, 30))
    form = opened(desk, qtbot, "review", review)
    QTest.mouseClick(form.header.step_buttons()["Freeze figures"], Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert stored(desk, "review", review).values["state"] == "frozen"
    with desk.store.read() as session:
        frozen = edit.fetch(session, "review", review)
        assert isinstance(frozen, Review)
        assert frozen.pack


def test_a_record_that_is_gone_is_said_in_the_form(desk: Desk, qtbot: QtBot) -> None:
    form = opened(desk, qtbot, "capa", 4711)
    assert "no longer in the data file" in form.message.text


def test_evidence_is_attached_on_the_form_of_its_record(
    desk: Desk, qtbot: QtBot, add: Add, tmp_path: Path
) -> None:
    capa = add("capa", title="Wrong label")
    photo = tmp_path / "label.txt"
    photo.write_text("a photo of the label", encoding="utf-8")
    form = opened(desk, qtbot, "capa", capa)
    form.pages.evidence.attach_files([photo])
    desk.jobs.drain()
    assert form.pages.tabText(form.pages.indexOf(form.pages.evidence)) == "Evidence (1)"


def test_a_capa_is_raised_from_the_newest_reading_and_shown(desk: Desk, qtbot: QtBot, add: Add) -> None:
    readings = [{"period": "2026-10", "value": 4.0}, {"period": "2026-09", "value": 3.0}]
    kpi = add("kpi", name="Complaints", target=2.0, parts={"reading": readings})
    form = opened(desk, qtbot, "kpi", kpi)
    wanted: list[tuple[object, ...]] = []
    form.wanted.connect(lambda *what: wanted.append(what))
    next(one for one in form.header.menu.actions() if one.text().startswith("Raise CAPA")).trigger()
    desk.jobs.drain()
    assert wanted == [("capa", 1, {})]
    assert (stored(desk, "capa", 1).values["kpi"], stored(desk, "capa", 1).values["reading"]) == (
        kpi,
        "2026-10",
    )
    form.do("raise_capa")
    desk.jobs.drain()
    assert "still open" in form.message.text


def test_a_closed_capa_is_not_taken_for_approved_minutes(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.change("import") as change:
        capa = Capa(title="Wrong label", state=CapaState.CLOSED, state_basis=Basis.IMPORTED)
        change.session.add(capa)
        change.session.flush()
        id_ = capa.id
    form = opened(desk, qtbot, "capa", id_)
    assert form.message.text == ""
    assert form.header.save_button.isEnabled()
    type_into(qtbot, form, "title", "Wrong label on two boxes")
    saved(desk, form)
    assert stored(desk, "capa", id_).values["title"] == "Wrong label on two boxes"


def test_that_a_state_was_imported_is_said_once(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.change("import") as change:
        capa = Capa(
            title="Wrong label", state=CapaState.CLOSED, state_basis=Basis.IMPORTED, state_reason=AS_IMPORTED
        )
        change.session.add(capa)
        change.session.flush()
        id_ = capa.id
    standing = opened(desk, qtbot, "capa", id_).standing
    assert standing.marks.text() == "▲ Imported in this state; nothing here shows how it came to it."
    assert not standing.facts.text()


def test_the_history_of_a_new_record_names_its_fields_in_the_order_of_the_form(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    id_ = add("capa", title="Wrong label", source="Call", severity="major", description="On a pallet", cost=5)
    form = opened(desk, qtbot, "capa", id_)
    form.show_history()
    table = form.pages.history.table
    named = [item_text(table, row, 3) for row in range(table.rowCount())]
    wanted = ["No", "Title", "Source", "Severity", "Description", "Cost"]
    assert [name for name in named if name in wanted] == wanted


@pytest.mark.parametrize("width", [1366, 960])
def test_the_history_fits_a_small_screen_and_wraps_long_texts(
    desk: Desk, qtbot: QtBot, add: Add, width: int
) -> None:
    id_ = add("capa", title="Wrong label", description="Found on a pallet in the yard. " * 8)
    form = opened(desk, qtbot, "capa", id_)
    form.resize(width, 700)
    form.show_history()
    desk.jobs.drain()
    QApplication.processEvents()
    table = form.pages.history.table
    assert table.horizontalScrollBar().maximum() == 0
    fields = [item_text(table, row, 3) for row in range(table.rowCount())]
    assert table.rowHeight(fields.index("Title")) == ROW_HEIGHT
    assert table.rowHeight(fields.index("Description")) >= 3 * table.fontMetrics().lineSpacing()
