"""Every window by its keys: where it begins, where Tab goes, that the focus is seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.part_table import PartView
from qms_desktop.ui.theme import Mode
from qms_desktop.ui.workspace import Workspace
from tests.ui.conftest import Add
from tests.ui.keyboard import changed, clashing, out_of_order, stops, tabbed, unseen
from tests.ui.test_every_dialog import CASES, SMALL, Shop, shop
from tests.ui.test_every_widget import FORMS, records

__all__ = ["records", "shop"]

WINDOWS = [case for case in CASES if not case.startswith("MainWindow")]
TYPED_IN = QLineEdit | QPlainTextEdit | QComboBox | QListWidget


def walked(window: QWidget) -> None:
    """Tab goes through every control, down and to the right, each shows it; no key means two things."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    chain = tabbed(window)
    assert {_named(one) for one in chain} == {_named(one) for one in stops(window)}
    assert out_of_order(chain) == []
    assert clashing(window) == []
    assert unseen(window) == []


@pytest.mark.parametrize("case", WINDOWS)
def test_tab_walks_every_dialog_and_the_focus_is_seen(shop: Shop, qtbot: QtBot, case: str) -> None:
    made = shown(shop, qtbot, case)
    if isinstance(made, AskDialog):
        assert isinstance(QApplication.focusWidget(), TYPED_IN)
        assert made.button.isDefault()
    walked(made)


@pytest.mark.parametrize("name", FORMS)
def test_tab_walks_every_list_and_form_and_the_focus_is_seen(
    records: dict[str, int], workspace: Workspace, window: MainWindow, desk: Desk, name: str
) -> None:
    workspace.go_to(name)
    desk.jobs.drain()
    walked(window)
    workspace.open_record(name, records[name])
    desk.jobs.drain()
    walked(window)


@pytest.mark.parametrize("name", FORMS)
def test_shift_tab_walks_a_form_the_way_back(
    records: dict[str, int], workspace: Workspace, window: MainWindow, desk: Desk, name: str
) -> None:
    workspace.open_record(name, records[name])
    desk.jobs.drain()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    forth, back = ([one for one in chain if not _is_cell(one)] for chain in ways(window))
    assert [_named(one) for one in back[:1] + back[:0:-1]] == [_named(one) for one in forth]


def _is_cell(widget: QWidget | None) -> bool:
    """Whether it is a table of child rows or stands in one: the editors of cells are made anew."""
    return widget is not None and (isinstance(widget, PartView) or _is_cell(widget.parentWidget()))


def ways(window: MainWindow) -> Iterator[list[QWidget]]:
    """Yield what Tab goes through, then what Shift+Tab does."""
    yield tabbed(window)
    yield tabbed(window, back=True)


@pytest.mark.parametrize("name", ["kpi", "objective"])
def test_tab_comes_to_the_chart_before_the_fields_below_it(
    records: dict[str, int], workspace: Workspace, window: MainWindow, desk: Desk, name: str
) -> None:
    workspace.open_record(name, records[name])
    desk.jobs.drain()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    pages = workspace.go_to(name).form.pages
    chart, number = pages.chart, pages.fields.rows["number"].editor.focusProxy()
    assert chart is not None
    assert number is not None
    chart.show()
    chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # as where something is drawn on it
    chain = tabbed(window)
    assert chain.index(chart) == chain.index(number) - 1


def test_tab_walks_home_panel_by_panel(
    records: dict[str, int], workspace: Workspace, window: MainWindow, desk: Desk
) -> None:
    desk.jobs.drain()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    home = workspace.home
    panels = (home.breaks, home.ahead, home.review, home.wall)
    walked = [panel for one in tabbed(window) for panel in panels if panel.isAncestorOf(one)]
    visits = [panel.accessibleName() for panel, _ in groupby(walked)]
    assert len(visits) == len(set(visits)) > 2


@pytest.mark.parametrize(
    "case", ["SettingsDialog you", "VerifyCapaDialog", "PreviewDialog", "HandOverDialog"]
)
def test_the_focus_is_seen_in_the_dark(shop: Shop, qtbot: QtBot, case: str) -> None:
    shop.desk.theme.set_mode(Mode.DARK)
    assert unseen(shown(shop, qtbot, case)) == []


def test_the_focus_is_seen_in_the_dark_in_a_list_and_a_form(
    records: dict[str, int], workspace: Workspace, window: MainWindow, desk: Desk
) -> None:
    desk.theme.set_mode(Mode.DARK)
    workspace.go_to("capa")
    desk.jobs.drain()
    assert unseen(window) == []
    workspace.open_record("capa", records["capa"])
    desk.jobs.drain()
    assert unseen(window) == []


def shown(shop: Shop, qtbot: QtBot, case: str) -> QWidget:
    """Return a dialog or a window of its own, on screen and active."""
    made = CASES[case](shop)
    qtbot.addWidget(made)
    if not isinstance(made, QDialog):
        made.resize(*SMALL)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    shop.desk.jobs.drain()
    return made


def _named(widget: QWidget) -> tuple[str, str, int]:
    return type(widget).__name__, widget.accessibleName(), id(widget)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_a_spin_box_shows_the_focus_by_its_frame(shop: Shop, qtbot: QtBot, mode: Mode) -> None:
    shop.desk.theme.set_mode(mode)
    made = shown(shop, qtbot, "SettingsDialog you")
    (box,) = (one for one in made.findChildren(QSpinBox) if one.isVisible())
    made.setFocus()
    without = box.grab().toImage()
    box.setFocus()
    box.lineEdit().deselect()
    QApplication.processEvents()
    assert changed(without, box.grab().toImage()) > box.width()  # more than the cursor


FROM_A_LIST = (
    "import", "settings", "guide", "keys", "restore", "report_insight", "report_edit_map", "report_review",
    "report_gaps", "report_list", "report_record", "month_end", "mail", "about",
)  # fmt: skip
FROM_A_FORM = ("verify", "override", "move_due", "hand_over", "withdraw", "report_record", "mail")
"""Entries of the menus that open something, and may be chosen there."""


def test_the_keyboard_is_back_where_it_was_once_a_dialog_is_closed(
    records: dict[str, int], workspace: Workspace, window: MainWindow, desk: Desk, qtbot: QtBot, add: Add
) -> None:
    add("action", title="§ Promise", owner=records["person"], due_on=date(2026, 3, 2))
    for name in ("capa", "action", "person"):
        tab = workspace.go_to(name)
        desk.jobs.drain()
        tab.grid.setFocus()
        come_back(window, desk, qtbot, FROM_A_LIST)
        workspace.open_record(name, records[name])
        desk.jobs.drain()
        come_back(window, desk, qtbot, FROM_A_FORM)


def come_back(window: MainWindow, desk: Desk, qtbot: QtBot, entries: tuple[str, ...]) -> None:
    """Open each by its entry, leave it by Esc, and be where one was."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = QApplication.focusWidget()
    assert before is not None
    assert before.window() is window
    left: list[str] = []

    def leave() -> None:
        top = QApplication.activeModalWidget() or QApplication.activeWindow()
        if top is not None and top is not window:
            left.append(type(top).__name__)
            QTest.keyClick(top, Qt.Key.Key_Escape)

    timer = QTimer(window, interval=5)
    timer.timeout.connect(leave)
    for entry in entries:
        action = window.menus.actions[entry]
        if not action.isEnabled():
            continue
        left.clear()
        timer.start()
        action.trigger()
        desk.jobs.drain()
        qtbot.waitUntil(lambda: bool(left) and QApplication.activeWindow() in (window, None))
        timer.stop()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        assert QApplication.focusWidget() is before, (entry, left)
