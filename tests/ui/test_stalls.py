"""What keeps the window from stalling, told by what is done and not by the clock."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop import app
from qms_desktop.model.registers import REGISTERS
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.register_tab import RegisterTab

Add = Callable[..., int]
MANY = 20
"""Widgets whose styles are worked out anew where what holds them moves into another one."""


class Moves(QObject):
    """Notes which widgets with many others inside were moved into another one."""

    def __init__(self) -> None:
        super().__init__()
        self.moved: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, QWidget):
            inside = len(watched.findChildren(QWidget))
            if inside > MANY:
                self.moved.append(f"{type(watched).__name__}: {inside}")
        return False


@pytest.mark.parametrize("name", list(REGISTERS))
def test_a_form_is_built_where_it_stands(desk: Desk, qtbot: QtBot, name: str) -> None:
    tab = RegisterTab(desk, name)
    qtbot.addWidget(tab)
    tab.show()
    desk.jobs.drain()
    moves, running = Moves(), QApplication.instance()
    assert running is not None
    running.installEventFilter(moves)
    tab.new_record()
    running.removeEventFilter(moves)
    assert tab.in_form
    assert moves.moved == []


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], list[str]]:
    """What the collector counts, to be set, and what is done about it."""
    count, done = [0, 0, 0], []
    monkeypatch.setattr(gc, "get_count", lambda: tuple(count))
    monkeypatch.setattr(gc, "collect", lambda generation: done.append(f"collect {generation}"))
    monkeypatch.setattr(gc, "freeze", lambda: done.append("freeze"))
    return count, done


def test_the_collector_walks_a_little_at_a_time(counts: tuple[list[int], list[str]]) -> None:
    count, done = counts
    for young, middle in ((app.YOUNG - 1, 99), (app.YOUNG, 0), (app.YOUNG, app.MIDDLE), (app.MOST + 1, 0)):
        count[:2] = young, middle
        app.collect_if_due()
    assert done == ["collect 0", "collect 1", "freeze"]
