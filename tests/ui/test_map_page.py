"""The process map on screen: links are drawn by dragging, removed by Delete, and undone like any change."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import view
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.map_page import MapPage
from qms_desktop.workflow import feeds
from tests.ui.walking import controls, tab_order, unnamed

Add = Callable[..., int]
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def chain(add: Add) -> dict[str, int]:
    """Four processes in two bands, none linked."""
    kinds = {"Leading": "management", "Sales": "core", "Making": "core", "Packing": "core"}
    return {name: add("process", name=name, kind=kind) for name, kind in kinds.items()}


@pytest.fixture
def page(desk: Desk, chain: dict[str, int], qtbot: QtBot) -> MapPage:
    """The map, shown and drawn."""
    made = MapPage(desk)
    qtbot.addWidget(made)
    made.changed.connect(lambda _: None)
    made.show()
    made.activateWindow()
    desk.jobs.drain()
    return made


def centre(page: MapPage, name: str) -> QPoint:
    number = next(one.number for one in page.processes if one.name == name)
    hit = next(one for one in page.view.hits if one.key == number)
    return page.view.place_of(hit).center().toPoint()


def drag(page: MapPage, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(page.view, LEFT, pos=start)
    QTest.mouseMove(page.view, (start + end) / 2)
    QTest.mouseMove(page.view, end)
    QTest.mouseRelease(page.view, LEFT, pos=end)


def receivers(desk: Desk, process: int) -> list[int]:
    with desk.store.read() as session:
        return [row["receiver"] for row in view(session, "process", process).parts["feed"]]


def linked(desk: Desk, page: MapPage, giver: int, receiver: int) -> None:
    with desk.store.change("link") as change:
        feeds.link(change.session, giver, receiver, "orders")
    page.refresh()
    desk.jobs.drain()


def test_escape_amid_a_drag_gives_the_drag_up_and_leaves_the_map_open(
    desk: Desk, page: MapPage, chain: dict[str, int]
) -> None:
    start, end = centre(page, "Sales"), centre(page, "Making")
    QTest.mousePress(page.view, LEFT, pos=start)
    QTest.mouseMove(page.view, (start + end) / 2)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.isVisible()
    QTest.mouseRelease(page.view, LEFT, pos=end)
    desk.jobs.drain()
    assert receivers(desk, chain["Sales"]) == []
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_dragging_from_box_to_box_links_them(desk: Desk, page: MapPage, chain: dict[str, int]) -> None:
    drag(page, centre(page, "Sales"), centre(page, "Making"))
    desk.jobs.drain()
    assert receivers(desk, chain["Sales"]) == [chain["Making"]]
    assert page.links.item(0).text() == "Sales → Making"


def test_dragging_into_the_open_links_nothing(desk: Desk, page: MapPage, chain: dict[str, int]) -> None:
    drag(page, centre(page, "Sales"), QPoint(2, 2))
    drag(page, centre(page, "Sales"), centre(page, "Sales") + QPoint(12, 0))
    desk.jobs.drain()
    assert receivers(desk, chain["Sales"]) == []


def test_a_click_on_a_box_opens_the_process(page: MapPage, chain: dict[str, int], qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open_record) as opened:
        QTest.mouseClick(page.view, LEFT, pos=centre(page, "Packing"))
    assert opened.args == ["process", chain["Packing"]]


def test_a_link_is_selected_by_a_click_and_removed_by_delete(
    desk: Desk, page: MapPage, chain: dict[str, int]
) -> None:
    linked(desk, page, chain["Leading"], chain["Packing"])
    (route,) = page.view._routes
    points = page.view.line_of(route)
    QTest.mouseClick(page.view, LEFT, pos=((points[1] + points[2]) / 2).toPoint())
    assert page.view.chosen == (route.giver, route.receiver)
    assert page.links.currentItem().text() == "Leading → Packing\norders"
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    desk.jobs.drain()
    assert receivers(desk, chain["Leading"]) == []
    assert page.links.count() == 0


def test_a_link_is_added_and_removed_by_keyboard_alone(
    desk: Desk, page: MapPage, chain: dict[str, int]
) -> None:
    page.giver.setFocus()
    QTest.keyClicks(page.giver, "Mak")
    assert not page.add.isEnabled(), "a link has two ends"
    page.receiver.setCurrentIndex(page.receiver.findText("Making"))
    assert not page.add.isEnabled(), "and they are not the same"
    page.receiver.setCurrentIndex(-1)
    QTest.keyClicks(page.receiver, "Pack")
    QTest.keyClicks(page.what, "parts")
    QTest.keyClick(page.what, Qt.Key.Key_Return)
    desk.jobs.drain()
    assert receivers(desk, chain["Making"]) == [chain["Packing"]]
    page.links.setCurrentRow(0)
    QTest.keyClick(page.links, Qt.Key.Key_Delete)
    desk.jobs.drain()
    assert receivers(desk, chain["Making"]) == []


def test_a_second_link_of_the_same_two_is_refused_and_said(
    desk: Desk, page: MapPage, chain: dict[str, int]
) -> None:
    linked(desk, page, chain["Sales"], chain["Making"])
    drag(page, centre(page, "Sales"), centre(page, "Making"))
    desk.jobs.drain()
    assert "already" in page.message.text
    assert receivers(desk, chain["Sales"]) == [chain["Making"]]


def test_the_map_is_zoomed_and_fits_again(page: MapPage) -> None:
    width = page.view.width()
    QTest.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.view.width() == pytest.approx(width * 1.25, abs=2)
    QTest.keyClick(page, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.view.width() == width


def test_every_control_of_the_map_is_named_and_reached_by_tab(page: MapPage) -> None:
    assert unnamed(page) == []
    assert set(tab_order(page)) == set(controls(page))


def test_a_link_drawn_from_the_menu_is_taken_back_by_undo(
    window: MainWindow, chain: dict[str, int], desk: Desk
) -> None:
    assert window.workspace is not None
    window.menus.actions["report_edit_map"].trigger()
    (page,) = window.workspace.findChildren(MapPage)
    desk.jobs.drain()
    drag(page, centre(page, "Sales"), centre(page, "Making"))
    desk.jobs.drain()
    assert receivers(desk, chain["Sales"]) == [chain["Making"]]
    window.take_last(again=False)
    desk.jobs.drain()
    assert receivers(desk, chain["Sales"]) == []
    assert page.links.count() == 0
    page.close()


def test_the_keys_of_undo_work_in_the_window_of_the_map(
    window: MainWindow, chain: dict[str, int], desk: Desk
) -> None:
    assert window.workspace is not None
    window.menus.actions["report_edit_map"].trigger()
    (page,) = window.workspace.findChildren(MapPage)
    page.activateWindow()
    desk.jobs.drain()
    words = "orders " * 10_000
    page.what.setText(words)
    drag(page, centre(page, "Sales"), centre(page, "Making"))
    desk.jobs.drain()
    assert page.processes[1].handed == (words.strip(),), "what was typed belongs to the link that is drawn"
    page.view.setFocus()
    for key, expected in ((CTRL, []), (CTRL | SHIFT, [chain["Making"]])):
        QTest.keyClick(page.view, Qt.Key.Key_Z, key)
        desk.jobs.drain()
        assert receivers(desk, chain["Sales"]) == expected
    page.close()


def test_a_process_reached_by_arrows_is_scrolled_to(page: MapPage, chain: dict[str, int]) -> None:
    page.resize(760, 300)
    for _ in range(6):
        page.zoom(1.25)
    page.view.setFocus()
    for _ in page.view.hits:
        QTest.keyClick(page.view, Qt.Key.Key_Right)
        hit = next(one for one in page.view.hits if one.words == page.view.accessibleDescription())
        assert page.view.visibleRegion().contains(page.view.place_of(hit).center().toPoint())


def test_the_map_of_an_empty_file_says_what_belongs_there(desk: Desk, qtbot: QtBot) -> None:
    made = MapPage(desk)
    qtbot.addWidget(made)
    made.show()
    desk.jobs.drain()
    assert made.message.text == "There is no process in use yet; add one on the tab Processes."
    assert not made.add.isEnabled()
