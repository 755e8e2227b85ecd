"""An objective's form shows its line, why it stands as it does, and its actions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.ui.desk import Desk
from qms_desktop.ui.objective_fields import line_of
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.services import record_pdf

Add = Callable[..., int]
TODAY = date(2026, 11, 25)


def objective(add: Add) -> int:
    readings = [{"period": f"2026-{month:02}", "value": 80.0 + month} for month in range(1, 11)]
    kpi = add("kpi", name="On-time delivery", unit="%", target=95.0, parts={"reading": readings})
    way: dict[str, Any] = {"baseline": 80.0, "target": 95.0, "start_on": date(2026, 1, 1)}
    found = add("objective", title="Deliver on time", kpi=kpi, due_on=date(2027, 12, 31), **way)
    add("action", title="Second bench", objective=found, due_on=date(2020, 1, 1))
    return found


def shown(desk: Desk, qtbot: QtBot, id_: int | None) -> RecordForm:
    form = RecordForm(desk, "objective")
    qtbot.addWidget(form)
    form.resize(1100, 800)
    form.show()
    form.load(id_)
    desk.jobs.drain()
    return form


def test_the_chart_says_how_the_objective_stands_and_why(desk: Desk, qtbot: QtBot, add: Add) -> None:
    form = shown(desk, qtbot, objective(add))
    chart = form.pages.chart
    assert chart is not None
    assert chart.isVisible()
    assert "0 of 1 actions done · 1 overdue" in chart.accessibleName()
    assert [hit.key for hit in chart.hits] == [f"2026-{month:02}" for month in range(1, 11)]


def test_a_reading_on_the_line_opens_its_kpi(desk: Desk, qtbot: QtBot, add: Add) -> None:
    form = shown(desk, qtbot, objective(add))
    chart = form.pages.chart
    assert chart is not None
    with qtbot.waitSignal(form.wanted) as wanted:
        spot = chart.place_of(chart.hits[-1]).center().toPoint()
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot)
    assert (wanted.args or [])[:2] == ["kpi", 1]


def test_the_actions_stand_among_the_fields(desk: Desk, qtbot: QtBot, add: Add) -> None:
    form = shown(desk, qtbot, objective(add))
    assert form.pages.fields.sections["Actions"].head.text() == "Actions (1)"
    panel = next(one for one in form.pages.related if one.register == "action")
    assert panel.isVisible()


def test_an_objective_without_a_way_shows_no_chart(desk: Desk, qtbot: QtBot, add: Add) -> None:
    form = shown(desk, qtbot, add("objective", title="Deliver on time"))
    assert form.pages.chart is not None
    assert not form.pages.chart.isVisible()
    form.load(None)
    assert not form.pages.chart.isVisible()


def test_the_sheet_of_an_objective_prints_the_same_line(desk: Desk, add: Add) -> None:
    id_ = objective(add)
    pdf = record_pdf(desk.store, "objective", "OBJ-2026-01", id_, TODAY, lambda *_: None)
    text = PdfReader(BytesIO(pdf)).pages[0].extract_text()
    assert "baseline 80" in text
    assert "newest 90" in text


def test_the_days_under_the_line_are_written_as_the_user_writes_them(desk: Desk, add: Add) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    line = line_of(desk.store, objective(add), (480, 140), dark=False)
    assert line is not None
    assert b"31.12.2027" in line.svg
