"""What the tests of the grids share: a tab on screen, its cells read and typed in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import FieldEditor
from qms_desktop.ui.register_tab import RegisterTab


def follow(tab: RegisterTab) -> None:
    """Let a tab that stands alone follow its own changes."""
    tab.changed.connect(tab.take_changes)


def shown(desk: Desk, qtbot: QtBot, name: str) -> RegisterTab:
    """Return a register's tab, filled and active, that follows its own changes."""
    tab = RegisterTab(desk, name)
    qtbot.addWidget(tab)
    follow(tab)
    tab.resize(1200, 700)
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    desk.jobs.drain()
    tab.grid.setFocus()
    return tab


def cell(tab: RegisterTab, row: int, name: str) -> QModelIndex:
    """Return the index of a cell."""
    return tab.model.index(row, tab.model.columns.index(name))


def text(tab: RegisterTab, row: int, name: str) -> str:
    """Return what a cell shows."""
    return str(cell(tab, row, name).data())


def column(tab: RegisterTab, name: str) -> list[str]:
    """Return what a column shows, heads of groups left out."""
    rows = (row for row in range(tab.model.rowCount()) if tab.model.record_id(row) is not None)
    return [text(tab, row, name) for row in rows]


def heads(tab: RegisterTab) -> list[str]:
    """Return the heads of the groups."""
    rows = (row for row in range(tab.model.rowCount()) if tab.model.record_id(row) is None)
    return [str(tab.model.index(row, 0).data()) for row in rows]


def editor(tab: RegisterTab) -> FieldEditor:
    """Return the editor that is open."""
    found = tab.grid.delegate.editor
    assert found is not None
    return found


def start(tab: RegisterTab, row: int, name: str) -> QWidget:
    """Press F2 on a cell and return where to type."""
    tab.grid.setCurrentIndex(cell(tab, row, name))
    QTest.keyClick(tab.grid, Qt.Key.Key_F2)
    inner = editor(tab).focusProxy()
    assert inner is not None
    return inner


def type_into(tab: RegisterTab, row: int, name: str, words: str) -> QWidget:
    """Replace what stands in a cell and press Enter."""
    inner = start(tab, row, name)
    QTest.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(inner, words)
    QTest.keyClick(inner, Qt.Key.Key_Return)
    return inner
