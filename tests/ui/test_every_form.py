"""What holds for the form of every register: checks beside the field, drafts, the order of Tab, history."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from qms_desktop.model.fields import Kind
from qms_desktop.model.registers import register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.workflow import edit
from tests.ui.walking import tab_order

Add = Callable[..., int]
FORMS = ["intent", "objective", "process", "kpi", "capa", "action", "review", "person", "role"]
READ = {
    Kind.DAY: "2026-12-24", Kind.NUMBER: "12.5", Kind.MONEY: "12.5", Kind.WHOLE: "6", Kind.PERIOD: "2026-03",
}  # fmt: skip
LONG_TEXT = " ".join(f"word{at}" for at in range(10_000))


def opened(desk: Desk, qtbot: QtBot, name: str, id_: int | None = None) -> RecordForm:
    form = RecordForm(desk, name)
    qtbot.addWidget(form)
    form.resize(1024, 700)
    form.show()
    form.load(id_)
    desk.jobs.drain()
    return form


def stored(add: Add, name: str) -> int:
    return add(name, **{register(name).title_field: "First"})


@pytest.mark.parametrize("name", FORMS)
def test_what_cannot_be_read_is_said_beside_the_field_when_it_is_left_then_live(
    desk: Desk, qtbot: QtBot, name: str
) -> None:
    form = opened(desk, qtbot, name)
    rows = [row for row in form.pages.fields.rows.values() if row.field.kind in READ]
    for row in rows:
        row.editor.restore("soon?")
        row.editor.edited.emit()
        assert row.message.text() == ""
        row.editor.settled.emit()
        assert row.message.text().startswith("Type a")
        assert row.message.isVisibleTo(form)
        row.editor.restore(READ[row.field.kind])
        row.editor.edited.emit()
        assert row.message.text() == ""


@pytest.mark.parametrize("name", FORMS)
def test_what_is_typed_survives_as_a_draft(desk: Desk, qtbot: QtBot, add: Add, name: str) -> None:
    id_ = stored(add, name)
    form = opened(desk, qtbot, name, id_)
    for row in form.pages.fields.rows.values():
        if row.field.kind in (Kind.TEXT, Kind.LONG):
            row.editor.restore(f"Typed into {row.field.name}")
    form.close_form()
    again = opened(desk, qtbot, name, id_)
    for row in again.pages.fields.rows.values():
        if row.field.kind in (Kind.TEXT, Kind.LONG):
            assert row.editor.raw() == f"Typed into {row.field.name}"
    assert again.message.text.startswith("Draft of ")


@pytest.mark.parametrize("name", FORMS)
def test_tab_follows_the_fields_as_they_are_laid_out(desk: Desk, qtbot: QtBot, name: str) -> None:
    form = opened(desk, qtbot, name)
    order = tab_order(form)
    inner = [row.editor.focusProxy() for row in form.pages.fields.rows.values() if row.editor.isEnabled()]
    places = [order.index(widget) for widget in inner if widget is not None]
    assert len(places) == len(inner)
    assert places == sorted(places)


@pytest.mark.parametrize("name", FORMS)
def test_ten_thousand_words_fit_every_long_field(desk: Desk, qtbot: QtBot, add: Add, name: str) -> None:
    id_ = stored(add, name)
    long = [
        field
        for field in opened(desk, qtbot, name).pages.fields.rows.values()
        if field.field.kind is Kind.LONG
    ]
    with desk.store.change("write") as change:
        edit.save(change.session, name, {row.field.name: LONG_TEXT for row in long}, id_=id_)
    form = opened(desk, qtbot, name, id_)
    for row in long:
        editor = form.pages.fields.rows[row.field.name].editor
        assert editor.value() == LONG_TEXT
        assert editor.height() < form.height() / 2
    assert form.pages._scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("name", FORMS)
def test_the_history_tells_old_and_new_whole_and_names_each_change_once(
    desk: Desk, qtbot: QtBot, add: Add, name: str
) -> None:
    id_, title = stored(add, name), register(name).title_field
    with desk.store.change("renamed") as change:
        edit.save(change.session, name, {title: LONG_TEXT}, id_=id_)
    form = opened(desk, qtbot, name, id_)
    form.show_history()
    page = form.pages.history
    page.table.selectRow(0)
    assert (page.old.toPlainText(), page.new.toPlainText()) == ("First", LONG_TEXT)
    said = [page.table.item(row, 2) for row in range(page.table.rowCount())]
    assert [item.text() for item in said if item is not None and item.text()] == ["renamed", "test"]
