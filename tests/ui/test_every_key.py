"""Every window by its keys: where it begins, where Tab goes, that the focus is seen."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.theme import Mode
from qms_desktop.ui.workspace import Workspace
from tests.ui.keyboard import clashing, out_of_order, stops, tabbed, unseen
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
