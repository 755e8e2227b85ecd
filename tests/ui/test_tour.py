"""The short tour: by keyboard, once, and again from the Help menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.tour import Tour
from qms_desktop.ui.workspace import Workspace


@pytest.fixture
def tour(window: MainWindow) -> Tour:
    """The tour, begun from the Help menu."""
    window.activateWindow()
    window.menus.actions["tour"].trigger()
    found = window.findChild(Tour)
    assert isinstance(found, Tour)
    return found


def test_five_steps_are_walked_with_the_keyboard_and_show_what_they_tell_of(
    tour: Tour, window: MainWindow, workspace: Workspace
) -> None:
    titles, shown = [], []
    while tour.isVisible():
        titles.append(tour.title.text())
        shown.append(workspace.current.register if workspace.current is not None else "home")
        assert tour.next.hasFocus()
        QTest.keyClick(tour.next, Qt.Key.Key_Space)
    assert len(set(titles)) == 5
    assert shown == ["home", "home", "capa", "review", "home"]
    assert window.state.value("toured") is True


def test_escape_leaves_the_tour_for_good(tour: Tour, window: MainWindow) -> None:
    QTest.keyClick(tour.next, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert window.state.value("toured") is True


def test_back_goes_a_step_back(tour: Tour) -> None:
    first = tour.title.text()
    assert not tour.back.isEnabled()
    QTest.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    QTest.mouseClick(tour.back, Qt.MouseButton.LeftButton)
    assert tour.title.text() == first


def test_it_stays_inside_the_window(tour: Tour, window: MainWindow) -> None:
    window.resize(900, 600)
    assert window.rect().contains(tour.geometry())
    assert tour.words.heightForWidth(tour.words.width()) <= tour.words.height()
