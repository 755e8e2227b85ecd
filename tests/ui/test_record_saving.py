"""What was typed into a form is saved once, all of it, and nothing else is changed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import history
from qms_desktop.ui.desk import Desk
from qms_desktop.workflow import edit
from tests.ui.conftest import Add
from tests.ui.test_record_form import line, opened, saved, stored, type_into


def test_a_new_record_is_saved_with_the_next_number(desk: Desk, qtbot: QtBot) -> None:
    form = opened(desk, qtbot, "capa")
    type_into(qtbot, form, "title", "Wrong label")
    saved(desk, form)
    assert form.record is not None
    found = stored(desk, "capa", form.record)
    assert found.values["title"] == "Wrong label"
    assert form.header.title.text() == f"{found.values['number']}   Wrong label"


def test_only_what_was_typed_is_changed(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label", due_on=date(2026, 12, 24), description="Two cartons.")
    form = opened(desk, qtbot, "capa", capa)
    type_into(qtbot, form, "title", "Wrong labels")
    saved(desk, form)
    with desk.store.read() as session:
        newest = [one for one in history(session, "capa", capa) if one.what.startswith("edited CAPA-")]
    assert [(one.field, one.old, one.new) for one in newest] == [("Title", "Wrong label", "Wrong labels")]


def test_who_is_refused_by_a_rule_is_led_to_the_field(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("kpi", number="KPI-01", name="Scrap rate")
    form = opened(desk, qtbot, "kpi", add("kpi", name="Lead time"))
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    type_into(qtbot, form, "number", "KPI-01")
    form.show_history()
    form.save()
    desk.jobs.drain()
    row = form.pages.fields.rows["number"]
    assert row.message.text() == "Another one has this value already."
    assert row.message.isVisible()
    assert line(form, "number").hasFocus()


def test_a_conflict_keeps_what_was_typed_and_offers_to_load_the_rest(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    with desk.store.change("elsewhere") as change:
        edit.save(change.session, "capa", {"product": "Valve 7"}, id_=capa)
    type_into(qtbot, form, "title", "Wrong labels")
    saved(desk, form)
    assert "was changed elsewhere" in form.message.text
    assert line(form, "title").text() == "Wrong labels"
    QTest.mouseClick(form.message.buttons["Load it and keep what I typed"], Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert line(form, "title").text() == "Wrong labels"
    assert line(form, "product").text() == "Valve 7"
    saved(desk, form)
    found = stored(desk, "capa", capa).values
    assert (found["title"], found["product"]) == ("Wrong labels", "Valve 7")


def test_a_step_saves_what_was_typed_in_the_same_change(desk: Desk, qtbot: QtBot, add: Add) -> None:
    objective = add("objective", title="Deliver on time")
    form = opened(desk, qtbot, "objective", objective)
    type_into(qtbot, form, "measure", "On-time delivery")
    QTest.mouseClick(form.header.step_buttons()["Approve"], Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    found = stored(desk, "objective", objective).values
    assert (found["state"], found["measure"]) == ("approved", "On-time delivery")
    assert set(form.header.step_buttons()) == {"Activate", "Cancel it"}


def test_a_row_nobody_typed_into_is_not_saved(desk: Desk, qtbot: QtBot, add: Add) -> None:
    kpi = add("kpi", name="On-time delivery", parts={"reading": [{"period": "2026-09", "value": 91.5}]})
    form = opened(desk, qtbot, "kpi", kpi)
    form.pages.parts["reading"].add()
    saved(desk, form)
    assert len(stored(desk, "kpi", kpi).parts["reading"]) == 1


def test_what_is_typed_while_a_save_runs_is_not_lost(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    type_into(qtbot, form, "title", "Wrong labels")
    form.save()
    type_into(qtbot, form, "product", "Valve 7")
    desk.jobs.drain()
    assert (line(form, "title").text(), line(form, "product").text()) == ("Wrong labels", "Valve 7")
    saved(desk, form)
    assert stored(desk, "capa", capa).values["product"] == "Valve 7"


def test_nothing_typed_is_nothing_saved_and_that_is_said(desk: Desk, qtbot: QtBot, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    form = opened(desk, qtbot, "capa", capa)
    said: list[str] = []
    form.said.connect(said.append)
    version = form.version
    saved(desk, form)
    assert said == ["Nothing was changed, so there is nothing to save."]
    assert form.version == stored(desk, "capa", capa).version == version
