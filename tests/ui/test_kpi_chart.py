"""A KPI's run chart stands on its form and in its summary."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from qms_desktop.ui.desk import Desk
from qms_desktop.ui.kpi_chart import run_chart_of
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.theme import Mode

Add = Callable[..., int]
READINGS = [{"period": f"2026-{month:02}", "value": 90.0 + month} for month in range(1, 8)]


def test_a_kpi_with_readings_shows_its_chart_beside_the_list_and_on_its_form(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    add("kpi", name="On-time delivery", unit="%", target=95.0, parts={"reading": READINGS})
    tab = RegisterTab(desk, "kpi")
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    desk.jobs.drain()
    assert tab.detail.chart.isVisible()
    tab.open_current()
    desk.jobs.drain()
    chart = tab.form.pages.chart
    assert chart is not None
    assert chart.isVisible()
    assert chart.renderer().isValid()


def test_a_kpi_without_readings_shows_none(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("kpi", name="On-time delivery")
    tab = RegisterTab(desk, "kpi")
    qtbot.addWidget(tab)
    tab.show()
    desk.jobs.drain()
    assert not tab.detail.chart.isVisible()


def test_the_chart_is_drawn_again_in_the_colours_of_the_window(desk: Desk, add: Add) -> None:
    kpi = add("kpi", name="On-time delivery", parts={"reading": READINGS})
    light, dark = (run_chart_of(desk.store, kpi, (400, 120), dark=dark) for dark in (False, True))
    assert light is not None
    assert dark is not None
    assert light != dark
    desk.theme.set_mode(Mode.LIGHT)
