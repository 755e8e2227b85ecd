"""A chart in the window answers mouse and keyboard where the drawing says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from qms_desktop.charts.bars import Bar, ageing, pareto
from qms_desktop.ui.chart_view import ChartView, picture_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.theme import Theme

Add = Callable[..., int]
BARS = [Bar("Milling", 3, key="PR-01"), Bar("Turning", 9, key="PR-02"), Bar("Packing", 6)]


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ChartView:
    """A Pareto, twice as large as drawn."""
    made = ChartView(theme)
    qtbot.addWidget(made)
    made.show_picture(picture_of(pareto(BARS, width=480, height=160), "CAPAs by process"))
    made.resize(960, 320)
    made.show()
    return made


def _centre(view: ChartView, key: str) -> QPoint:
    return view.place_of(next(hit for hit in view.hits if hit.key == key)).center().toPoint()


def test_a_click_on_a_bar_names_what_stands_behind_it(view: ChartView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.picked) as picked:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_centre(view, "PR-02"))
    assert picked.args == ["PR-02"]


def test_the_largest_bar_is_hit_at_the_left_where_it_is_drawn(view: ChartView) -> None:
    places = {hit.key: view.place_of(hit) for hit in view.hits}
    assert set(places) == {"PR-01", "PR-02"}
    assert places["PR-02"].left() < places["PR-01"].left()
    assert places["PR-02"].top() < places["PR-01"].top()
    assert places["PR-02"].bottom() == pytest.approx(view.height(), abs=1)


def test_hovering_says_the_figure(view: ChartView) -> None:
    spot = _centre(view, "PR-02")
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, spot, view.mapToGlobal(spot)))
    assert QToolTip.text() == "Turning: 9"
    QToolTip.hideText()


def test_the_places_of_a_chart_are_walked_with_the_arrows_and_opened_with_enter(
    view: ChartView, qtbot: QtBot
) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    assert view.accessibleDescription() == "Turning: 9; Milling: 3"
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.accessibleDescription() == "Turning: 9"
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "Milling: 3"
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription() == "Turning: 9"
    for key, place in ((Qt.Key.Key_End, "Milling: 3"), (Qt.Key.Key_Home, "Turning: 9")):
        QTest.keyClick(view, key)
        assert view.accessibleDescription() == place
    with qtbot.waitSignal(view.picked) as picked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert picked.args == ["PR-02"]


def test_a_picture_without_places_takes_no_focus(theme: Theme, qtbot: QtBot) -> None:
    view = ChartView(theme)
    qtbot.addWidget(view)
    view.show_picture(picture_of(ageing([Bar("1-7 days", 2)]), "Ageing"))
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert view.accessibleName() == "Ageing"
    assert view.accessibleDescription() == ""


def test_a_point_of_the_run_chart_says_value_target_and_opens_its_reading(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    readings = [{"period": f"2026-{month:02}", "value": 90.0 + month} for month in range(1, 8)]
    add("kpi", name="On-time delivery", unit="%", target=95.0, parts={"reading": readings})
    tab = RegisterTab(desk, "kpi")
    qtbot.addWidget(tab)
    tab.resize(1200, 800)
    tab.show()
    desk.jobs.drain()
    tab.open_current()
    desk.jobs.drain()
    pages = tab.form.pages
    assert pages.chart is not None
    hit = next(one for one in pages.chart.hits if one.key == "2026-03")
    assert hit.words.splitlines()[:2] == ["2026-03: 93 %", "target 95"]
    QTest.mouseClick(pages.chart, Qt.MouseButton.LeftButton, pos=pages.chart.place_of(hit).center().toPoint())
    table = pages.parts["reading"]
    assert pages.currentWidget() is table
    assert table.view.currentIndex().siblingAtColumn(0).data() == "2026-03"
