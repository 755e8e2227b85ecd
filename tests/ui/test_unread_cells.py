"""A cell of a list in a form that can't be read stays as it was typed, marked, beyond the next start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import view
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.part_table import PartTable
from qms_desktop.ui.record_form import RecordForm

Add = Callable[..., int]


def type_into(table: PartTable, row: int, name: str, text: str) -> None:
    """Type into a cell by keyboard and leave it."""
    table.build()
    model = table.model
    column = next(at for at in range(model.columnCount()) if model.field(at).name == name)
    index = model.index(row, column)
    table.view.setCurrentIndex(index)
    table.view.edit(index)
    editor = table.view.indexWidget(index)
    assert editor is not None
    inner: QWidget | None = editor.focusProxy()
    assert inner is not None
    QTest.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(inner, text)
    table.finish()
    table.view.closePersistentEditor(index)
    QApplication.processEvents()


def cell(table: PartTable, row: int, name: str) -> str:
    model = table.model
    column = next(at for at in range(model.columnCount()) if model.field(at).name == name)
    return str(model.index(row, column).data())


CASES = [
    ("kpi", {"name": "OTD", "unit": "%"}, "reading", "value", "abc", "Type a number"),
    ("kpi", {"name": "OTD", "unit": "%"}, "reading", "period", "March", "Type a period"),
    ("review", {"title": "Review"}, "decision", "due_on", "31.02.2026", "Type a date"),
    ("review", {"title": "Review"}, "decision", "owner", "Nobody we know", "Choose a person"),
    ("review", {"title": "Review"}, "attendance", "person", "Nobody we know", "Choose a person"),
]


@pytest.mark.parametrize(("register", "values", "part", "field", "typed", "told"), CASES)
def test_what_can_not_be_read_stays_in_its_cell_is_marked_and_not_saved_over(
    desk: Desk, add: Add, show: Callable[[str, int], RecordForm],
    register: str, values: dict[str, str], part: str, field: str, typed: str, told: str,
) -> None:  # fmt: skip
    id_ = add(register, **values)
    form = show(register, id_)
    table = form.pages.parts[part]
    table.add()
    type_into(table, 0, field, typed)
    assert cell(table, 0, field) == f"■ {typed}"
    form.save()
    desk.jobs.drain()
    assert "Not saved yet" in form.message.text
    assert told in form.message.text
    with desk.store.read() as session:
        assert not view(session, register, id_).parts[part]
    form.keep_draft()
    again = show(register, id_)
    assert cell(again.pages.parts[part], 0, field) == f"■ {typed}"
    assert told in again.pages.parts[part].problem()


def test_what_is_typed_anew_is_saved(desk: Desk, add: Add, show: Callable[[str, int], RecordForm]) -> None:
    kpi = add("kpi", name="OTD", unit="%", parts={"reading": [{"period": "2026-03", "value": 90.0}]})
    form = show("kpi", kpi)
    table = form.pages.parts["reading"]
    type_into(table, 0, "value", "9o")
    assert cell(table, 0, "value") == "■ 9o"
    type_into(table, 0, "value", "91")
    assert cell(table, 0, "value") == "91"
    form.save()
    desk.jobs.drain()
    assert form.message.text == ""
    with desk.store.read() as session:
        (row,) = view(session, "kpi", kpi).parts["reading"]
    assert row["value"] == 91.0


def test_a_half_typed_cell_is_drafted_with_every_keystroke(
    desk: Desk, add: Add, show: Callable[[str, int], RecordForm], qtbot: QtBot
) -> None:
    review = add("review", title="Review")
    form = show("review", review)
    table = form.pages.parts["decision"]
    table.add()
    type_into(table, 0, "due_on", "31.0")
    qtbot.waitUntil(lambda: bool(desk.drafts.keys()))
    assert "31.0" in str(desk.drafts.get(f"review:{review}"))


def test_a_day_typed_wrong_into_a_meetings_decision_is_there_when_the_meeting_is_opened_again(
    desk: Desk, add: Add, qtbot: QtBot
) -> None:
    period = {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
    review = add("review", title="Review", **period)

    def meet() -> Meeting:
        made = Meeting(desk, review)
        qtbot.addWidget(made)
        made.show()
        desk.jobs.drain()
        return made

    meeting = meet()
    day = meeting.decisions.editors["due_on"].focusProxy()
    assert day is not None
    QTest.keyClicks(day, "31.02.2026")
    meeting.end()
    desk.jobs.drain()
    assert meeting.isVisible()
    assert "decided first" in meeting.decisions.problem.text()
    meeting.keep_draft()
    again = meet()
    assert again.decisions.editors["due_on"].raw() == "31.02.2026"
