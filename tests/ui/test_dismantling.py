"""What is closed for good is gone, though its parts refer to each other and no collector walks them."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.store.datafile import create
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.workspace import TABS, Workspace

Add = Callable[..., int]


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def shown(window: MainWindow) -> Workspace:
    """The tabs of the window; a fixture would hold on to them."""
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def used(window: MainWindow, add: Add) -> list[ref[Any]]:
    """A workspace in which every register and a form were looked at: what shall go with it."""
    workspace = shown(window)
    for name in (name for names in TABS for name in names):
        workspace.go_to(name)
        window.jobs.drain()
    for name, title in (("capa", "title"), ("kpi", "name")):
        workspace.open_record(name, add(name, **{title: "Late"}))
        window.jobs.drain()
    workspace.show_insight()
    window.jobs.drain()
    parts = [workspace, workspace.home, workspace.undoing]
    for tab in workspace.registers:
        parts += [tab, tab.grid, tab.model, tab.form]
    return [ref(part) for part in parts]


def test_a_closed_workspace_is_gone(
    window: MainWindow, used: list[ref[Any]], qtbot: QtBot, tmp_path: Path
) -> None:
    assert not gc.isenabled()
    assert all(part() is not None for part in used)
    window.show_file(create(tmp_path / "other.qms"))
    window.jobs.drain()
    qtbot.waitUntil(lambda: [part() for part in used if part() is not None] == [])


def test_it_is_gone_too_where_another_language_is_spoken(
    window: MainWindow, used: list[ref[Any]], qtbot: QtBot
) -> None:
    window.speak("de")
    window.jobs.drain()
    qtbot.waitUntil(lambda: [part() for part in used if part() is not None] == [])
    assert window.workspace is not None


class Deleted(QObject):
    """Counts the widgets that are deleted in each turn of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[type[QObject]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.DeferredDelete:
            self.found.append(type(watched))
        return False


def test_its_tabs_go_one_after_the_other_and_not_all_at_once(window: MainWindow, tmp_path: Path) -> None:
    for name in ("capa", "kpi"):
        shown(window).go_to(name)
    window.jobs.drain()
    gone = ref(shown(window))
    deleted, running = Deleted(), QApplication.instance()
    assert running is not None
    running.installEventFilter(deleted)
    window.show_file(create(tmp_path / "other.qms"))
    turns = []
    while gone() is not None:
        deleted.found.clear()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        turns.append([kind for kind in deleted.found if issubclass(kind, QWidget)])
        QApplication.processEvents()
    running.removeEventFilter(deleted)
    assert sum(turn.count(RegisterTab) for turn in turns) == 2
    assert all(turn.count(RegisterTab) + turn.count(Workspace) <= 1 for turn in turns)
