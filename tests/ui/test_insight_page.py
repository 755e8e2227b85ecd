"""The insight page: every bar and box opens the records behind it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.insight.capas import CapaLine
from qms_desktop.ui.chart_view import ChartView
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.theme import Mode
from qms_desktop.ui.words import today

Add = Callable[..., int]


@pytest.fixture
def company(add: Add) -> dict[str, int]:
    """One intent, its objective in a process with a late action, and three CAPAs of two processes."""
    packing, milling = add("process", name="Packing"), add("process", name="Milling")
    intent = add("intent", title="Reliable partner")
    objective = add("objective", title="Deliver on time", intent=intent, process=packing)
    week = timedelta(days=7)
    action = add("action", title="Second bench", objective=objective, due_on=today() - week)
    capas = [
        add(
            "capa",
            title=f"Wrong label {at}",
            process=process,
            detected_on=today() - 5 * week,
            due_on=today() - week,
        )
        for at, process in enumerate((packing, packing, milling))
    ]
    return {"objective": objective, "action": action, "intent": intent, "capa": capas[2]}


@pytest.fixture
def page(desk: Desk, company: dict[str, int], qtbot: QtBot) -> InsightPage:
    """The page, shown and drawn."""
    made = InsightPage(desk)
    qtbot.addWidget(made)
    made.show()
    drawn(desk, made, qtbot)
    return made


def test_the_page_holds_on_to_no_record_behind_its_figures(page: InsightPage) -> None:
    assert page.charts
    assert not any(isinstance(one, CapaLine) for one in gc.get_objects())


def drawn(desk: Desk, page: InsightPage, qtbot: QtBot) -> None:
    desk.jobs.drain()
    qtbot.waitUntil(lambda: bool(page.charts))


def test_a_tall_chart_leaves_no_hole_beside_it(
    desk: Desk, company: dict[str, int], add: Add, qtbot: QtBot
) -> None:
    for number in range(8):  # as many bars, of which only the first chart has one each
        process = add("process", name=f"Process {number}")
        add("action", title="Late", process=process, due_on=today() - timedelta(days=9))
    page = InsightPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    drawn(desk, page, qtbot)
    tall, beside, below = (page.charts[name] for name in list(page.charts)[:3])
    qtbot.waitUntil(lambda: beside.mapTo(page, QPoint()).x() > 0)
    tops = [one.mapTo(page, QPoint()) for one in (tall, beside, below)]
    assert tops[2].x() == tops[1].x() > tops[0].x()
    assert tops[1].y() < tops[2].y() < tops[0].y() + tall.height()


def test_promises_without_a_process_stand_below_all_processes(
    desk: Desk, company: dict[str, int], add: Add, qtbot: QtBot
) -> None:
    add("action", title="Nobody's", due_on=today() - timedelta(days=9))
    page = InsightPage(desk)
    qtbot.addWidget(page)
    page.show()
    drawn(desk, page, qtbot)
    hits = page.charts["Kept on time, by process"].hits
    assert [hit.key for hit in sorted(hits, key=lambda hit: -hit.y)] == ["Packing", "No process"]


def click(page: InsightPage, title: str, key: str) -> None:
    view: ChartView = page.charts[title]
    hit = next(one for one in view.hits if one.key == key)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place_of(hit).center().toPoint())


def test_the_page_shows_where_promises_are_kept_what_is_late_and_what_carries_each_intent(
    page: InsightPage,
) -> None:
    assert list(page.charts) == [
        "Kept on time, by process",
        "Overdue actions",
        "Overdue CAPAs",
        "Open CAPAs",
        "Where CAPAs come from, by process",
        "Why the process failed, by cause",
        "From intent to action",
    ]


def test_too_few_promises_give_no_score(page: InsightPage) -> None:
    (hit,) = page.charts["Kept on time, by process"].hits
    assert hit.words == "Packing: 0 of 1, too few for a score"


def test_a_bar_opens_the_records_behind_it(page: InsightPage, company: dict[str, int], qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open_records) as opened:
        click(page, "Where CAPAs come from, by process", "Milling")
    name, query = opened.args or []
    assert (name, query.where) == ("capa", {"id": (company["capa"],)})


def test_a_box_of_the_cascade_opens_its_record(
    page: InsightPage, company: dict[str, int], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.open_record) as opened:
        click(page, "From intent to action", f"objective/{company['objective']}")
    assert opened.args == ["objective", company["objective"]]
    with qtbot.waitSignal(page.open_records) as records:
        click(page, "From intent to action", f"actions/{company['objective']}")
    assert (records.args or [])[1].where == {"id": (company["action"],)}


def test_charts_are_drawn_again_for_a_narrow_window_and_in_the_dark(
    page: InsightPage, desk: Desk, qtbot: QtBot
) -> None:
    wide = page.charts["Overdue actions"].width()
    with qtbot.waitSignal(page.painted):
        page.resize(600, 700)
    assert page.charts["Overdue actions"].width() > wide * 0.9
    with qtbot.waitSignal(page.painted):
        desk.theme.set_mode(Mode.DARK)
    desk.theme.set_mode(Mode.LIGHT)
    desk.jobs.drain()


def test_an_empty_file_says_what_is_needed(desk: Desk, qtbot: QtBot) -> None:
    page = InsightPage(desk)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.painted):
        desk.jobs.drain()
    assert page.message.text().startswith("There is nothing to draw yet")


def test_the_menu_opens_the_page_and_a_bar_leads_into_the_registers(
    window: MainWindow, company: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    window.menus.actions["report_insight"].trigger()
    (page,) = window.workspace.findChildren(InsightPage)
    drawn(desk, page, qtbot)
    click(page, "Where CAPAs come from, by process", "Packing")
    desk.jobs.drain()
    assert window.workspace.current is not None
    assert window.workspace.current.register == "capa"
    assert window.workspace.current.model.rowCount() == 2
    page.close()


def test_the_keyboard_begins_at_the_first_figure_and_stays_where_it_went(
    page: InsightPage, desk: Desk, qtbot: QtBot
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first, second = list(page.charts.values())[:2]
    assert page.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert page.focusWidget() is second


def test_charts_that_are_drawn_again_stay_where_they_are_looked_at(
    page: InsightPage, desk: Desk, qtbot: QtBot
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.resize(1000, 320)
    with qtbot.waitSignal(page.painted):
        page._draw()
    title = list(page.charts)[1]
    page.charts[title].setFocus()
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    assert at > 0
    with qtbot.waitSignal(page.painted):
        page.refresh()
    desk.jobs.drain()
    assert page.focusWidget() is page.charts[title]
    assert bar.value() == at
