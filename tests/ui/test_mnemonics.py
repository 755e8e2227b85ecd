"""The menus by keys: each letter means one thing in every language, and the list of keys is the app's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.catalogue import LANGUAGES
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.keys import KeysDialog, as_markdown
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.mnemonics import marked, mnemonic
from qms_desktop.ui.workspace import Workspace
from tests.ui.test_every_widget import records

__all__ = ["records"]

LETTERS = 26


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn."""
    speak(qapp, request.param)
    yield str(request.param)
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


def menus_of(menu: QWidget) -> Iterator[list[QAction]]:
    """Yield the entries of a menu as it opens, then of each under it."""
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()
    actions = [action for action in menu.actions() if not action.isSeparator()]
    yield actions
    for action in actions:
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menus_of(below)


def test_every_menu_is_walked_by_letters_that_mean_one_thing(
    spoken: str, records: dict[str, int], window: MainWindow, workspace: Workspace, desk: Desk
) -> None:
    for name in ("capa", "person"):
        tab = workspace.go_to(name)
        desk.jobs.drain()
        menus = [window.menuBar(), tab.grid.cell_menu(), tab.view.menu()]
        workspace.open_record(name, records[name])
        desk.jobs.drain()
        for entries in [one for menu in [*menus, tab.form.header.menu] for one in menus_of(menu)]:
            letters = Counter(mnemonic(action.text()) for action in entries)
            assert [letter for letter, count in letters.items() if count > 1 and letter] == []
            bare = [action for action in entries if action.isEnabled() and not mnemonic(action.text())]
            assert not bare or len(entries) > LETTERS
        tab.form.close_form()


def test_a_letter_is_taken_once_and_the_first_of_a_word_where_it_is_free() -> None:
    assert marked(["Save", "Save a copy…", "Open\tEnter", "&New", "R&&D", "9"]) == [
        "&Save", "Save &a copy…", "&Open\tEnter", "&New", "&R&&D", "&9",
    ]  # fmt: skip
    assert marked(["a", "a"]) == ["&a", "a"]


def test_f10_opens_the_menus_and_letters_go_on(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_F10)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert opened.title() == "&File"
    opened.close()
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    keys = window.findChild(KeysDialog)
    assert isinstance(keys, KeysDialog)
    assert "Search everything" in keys.text.toPlainText()
    assert "Ctrl+K" in keys.text.toPlainText()
    keys.close()


def test_the_keys_of_the_list_are_those_of_the_menus(window: MainWindow) -> None:
    listed = as_markdown()
    for action in window.menus.actions.values():
        if not action.shortcut().isEmpty():
            assert f"| {QKeySequence(action.shortcut()).toString()} |" in listed
