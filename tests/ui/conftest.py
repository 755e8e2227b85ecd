"""Real windows on a real data file, off screen; every test ends with no job left and no crash untold."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.drafts import Drafts
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme
from qms_desktop.ui.workspace import Workspace
from tests.workflow.kpi_month import TODAY

Add = Callable[..., int]


@pytest.fixture(scope="session", autouse=True)
def _frozen_heap() -> None:
    """What was imported so far is never walked again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """As in the app: what only refers to itself is freed in the window's thread, never in a job's.

    Windows that this test closed go before the next one, which would style and lay them out again.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def _no_key_held() -> Iterator[None]:
    """Ctrl that a test pressed would add to or take from what the next one selects."""
    yield
    if QGuiApplication.instance() is not None and QGuiApplication.keyboardModifiers():
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """Qt without a screen ends with a fault where the clipboard still holds something."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    """Dates and numbers as everywhere, whatever the machine's locale is."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light palette."""
    return Theme(Mode.LIGHT)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """Background jobs; one that crashed fails the test."""
    crashes: list[str] = []
    made = Jobs()
    made.crashed.connect(crashes.append)
    yield made
    made.close()
    assert not crashes


@pytest.fixture
def desk(store: Store, jobs: Jobs, theme: Theme, tmp_path: Path) -> Desk:
    """What a tab works with."""
    config = tmp_path / "config"
    return Desk(store, jobs, theme, WindowState(config), Drafts(config, store.path))


@pytest.fixture
def november_in_window(november: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The month-end screen, too, takes today for 22 November 2026."""
    for module in ("month_end", "month_end_work"):
        monkeypatch.setattr(f"qms_desktop.ui.{module}.today", lambda: TODAY)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on this test's data file, shown and filled."""
    made = MainWindow(desk.theme, desk.jobs, desk.state)
    made.resize(1280, 800)
    made.show_file(desk.store)
    made.show()
    desk.jobs.drain()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def workspace(window: MainWindow) -> Workspace:
    """The tabs of the window."""
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def show(desk: Desk, qtbot: QtBot) -> Callable[[str, int], RecordForm]:
    """Opens a record in a form of its own, shown and filled."""

    def open_(name: str, id_: int) -> RecordForm:
        made = RecordForm(desk, name)
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show()
        made.load(id_)
        desk.jobs.drain()
        return made

    return open_
