"""Garbage on the clipboard is taken, cleaned, or refused beside its field: nothing freezes or is lost."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import count
from qms_desktop.insight.views import view
from qms_desktop.model.clean import DIRT
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import register
from qms_desktop.store.datafile import Store
from qms_desktop.store.search import SearchIndex
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.month_end_model import Column
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.words import beginning
from qms_desktop.workflow import edit
from tests.ui.grids import shown, start, text

PASTED = {
    "binary": bytes(range(256)).decode("latin-1") * 20,
    "a megabyte": "word " * 200_000,
    "ten thousand lines": "\n".join(f"line {number}" for number in range(10_000)),
    "right to left": "label \u202egnp.exe\u202c \u200fעברית",
    "NUL": "before\x00after",
    "breaks of other programs": "a\x0bb\x0cc\u2028d\r\ne",
}


def letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))


def paste(line: QWidget | None, words: str) -> None:
    assert isinstance(line, (QLineEdit, QPlainTextEdit))
    line.selectAll()
    QGuiApplication.clipboard().setText(words)
    line.paste()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> RecordForm:
    made = RecordForm(desk, "capa")
    qtbot.addWidget(made)
    made.load(None)
    made.show()
    desk.jobs.drain()
    made.pages.fields.rows["title"].editor.restore("Wrong label")
    return made


@pytest.mark.parametrize("words", PASTED.values(), ids=PASTED)
def test_every_word_of_what_is_pasted_into_a_form_is_stored_without_what_nobody_can_read(
    form: RecordForm, desk: Desk, words: str
) -> None:
    for name in ("title", "description"):
        paste(form.pages.fields.rows[name].editor.focusProxy(), words)
    form.save()
    desk.jobs.drain()
    assert form.message.text == ""
    assert form.record is not None
    with desk.store.read() as session:
        values = view(session, "capa", form.record).values
    for stored in (values["title"], values["description"]):
        assert not DIRT.search(stored)
        assert letters(stored) == letters(words)
    assert "\n" not in values["title"]


def test_a_title_of_a_megabyte_is_shown_by_its_beginning_and_all_of_it_is_kept(
    form: RecordForm, desk: Desk
) -> None:
    long = "word " * 200_000 + "end"
    row = form.pages.fields.rows["title"]
    paste(row.editor.focusProxy(), long)
    form.save()
    desk.jobs.drain()
    line = row.editor.focusProxy()
    assert isinstance(line, QLineEdit)
    assert line.text() == beginning(long)
    assert line.isReadOnly()
    assert row.editor.value() == row.editor.raw() == long

    (button,) = row.editor.findChildren(QPushButton)
    assert button.toolTip() == "The beginning of 1000003 characters; show all to edit them."
    button.click()
    assert line.text() == long
    assert not line.isReadOnly()
    row.editor.show_value("Short")
    assert not button.isVisible()
    assert row.editor.value() == "Short"


@pytest.mark.parametrize("words", PASTED.values(), ids=PASTED)
def test_what_is_no_name_number_or_day_stays_in_its_field_with_why_and_nothing_freezes(
    form: RecordForm, desk: Desk, words: str
) -> None:
    rows = [form.pages.fields.rows[name] for name in ("owner", "cost", "due_on")]
    for row in rows:
        paste(row.editor.focusProxy(), words)
    kept = [row.editor.raw() for row in rows]
    started = time.process_time()
    form.save()
    desk.jobs.drain()
    assert time.process_time() - started < 5
    assert all(row.message.text() for row in rows)
    assert [row.editor.raw() for row in rows] == kept
    assert [letters(one) for one in (kept[0]["text"], *kept[1:])] == [letters(words)] * 3
    with desk.store.read() as session:
        assert count(session, "capa") == 0


@pytest.mark.parametrize("words", PASTED.values(), ids=PASTED)
def test_what_is_pasted_into_a_cell_of_a_list_is_stored_and_shown(
    desk: Desk, qtbot: QtBot, words: str
) -> None:
    with desk.store.change("test") as change:
        capa = edit.save(change.session, "capa", {"title": "Wrong label"}).id
    tab = shown(desk, qtbot, "capa")
    inner = start(tab, 0, "title")
    paste(inner, words)
    tab.grid.finish_typing()
    desk.jobs.drain()
    with desk.store.read() as session:
        stored = str(view(session, "capa", capa).values["title"])
    assert letters(stored) == letters(words)
    assert text(tab, 0, "title") == beginning(stored)


@pytest.mark.parametrize("words", PASTED.values(), ids=PASTED)
def test_a_list_is_filtered_by_pasted_garbage_without_freezing(desk: Desk, qtbot: QtBot, words: str) -> None:
    with desk.store.change("test") as change:
        edit.save(change.session, "capa", {"title": "Wrong label"})
    tab = shown(desk, qtbot, "capa")
    started = time.process_time()
    paste(tab.bar.filter, words)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 0)
    desk.jobs.drain()
    assert time.process_time() - started < 3


@pytest.mark.parametrize("words", PASTED.values(), ids=PASTED)
def test_pasted_garbage_is_searched_everywhere_without_an_error(store: Store, words: str) -> None:
    with store.change("test") as change:
        edit.save(change.session, "capa", {"title": "before"})
    index = SearchIndex(store.path)
    index.update()
    started = time.process_time()
    assert not [one for one in index.find(words, 5) if words != PASTED["NUL"]]
    assert time.process_time() - started < 3
    index.close()


@pytest.mark.parametrize("words", PASTED.values(), ids=PASTED)
def test_what_is_pasted_into_the_month_end_stays_typed_in_one_line(
    desk: Desk, qtbot: QtBot, words: str
) -> None:
    with desk.store.change("test") as change:
        edit.save(change.session, "kpi", {"name": "On time", "direction": "higher", "target": 95})
    screen = MonthEnd(desk)
    qtbot.addWidget(screen)
    screen.show()
    desk.jobs.drain()
    index = screen.model.index(0, Column.COMMENT)
    screen.grid.setCurrentIndex(index)
    screen.grid.edit(index)
    paste(screen.grid.indexWidget(index), words)
    screen.grid.finish()
    comment = screen.model.rows[0].comment
    assert "\n" not in comment
    assert letters(comment) == letters(words)
    screen.reject()


def test_a_long_text_names_somebody_only_where_every_word_is_in_the_name(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.change("test") as change:
        edit.save(change.session, "person", {"name": "Jane Smith"})
    found: list[str | None] = []
    words = "jane " * 50
    editor = LinkEditor(fields(register("capa"))["owner"], desk)
    qtbot.addWidget(editor)
    for typed in (words, words + " ".join(f"w{number}" for number in range(50))):
        editor.restore({"text": typed, "ref": None})
        editor.look_up(lambda: found.append(editor.ref.title if editor.ref else None))
        desk.jobs.drain()
    assert found == ["Jane Smith", None]
