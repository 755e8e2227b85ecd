"""Somebody who has no mouse: presses keys where the keyboard is, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QMenu,
    QMenuBar,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.mnemonics import mnemonic

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
FAILURES = (AssertionError, RuntimeError, QtTimeoutError)
"""What a test can fail of inside a dialog; it is shown by the test, not by the event loop."""
FAR = 150
"""Presses of Tab after which nobody goes on looking."""


class Typist:
    """Reads the screen like anybody; ``press``, ``type`` and what is made of them is all that is done."""

    def __init__(self, window: MainWindow, jobs: Jobs, qtbot: QtBot) -> None:
        self.window, self.jobs, self.qtbot = window, jobs, qtbot
        self.look_at(window)

    def look_at(self, window: QWidget) -> None:
        """Wait until a window that opened has the keyboard; off screen nobody else gives it."""
        window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is: a list that lies open over the window, else the input with the focus."""
        if QApplication.activeWindow() is None:
            self.look_at(QApplication.activeModalWidget() or self.window)
        popup = QApplication.activePopupWidget()
        if popup is not None and popup.isVisible():
            box = popup.parentWidget()
            return box.view() if isinstance(box, QComboBox) else popup
        found = QApplication.focusWidget()
        found = found or QApplication.activeWindow()
        assert found is not None
        return found

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key, and wait for what it set going."""
        for _ in range(times):
            pressed = self.focus
            QTest.keyPress(pressed, key, held)
            if isValid(pressed):  # a list that closes is gone before the key is let go of
                QTest.keyRelease(pressed, key, held)
            self.jobs.drain()

    def type(self, text: str) -> None:
        """Type in the place of what stands there; in a list of choices the beginning of one."""
        if not isinstance(self.focus, QComboBox | QAbstractItemView):
            QTest.keyClick(self.focus, Key.Key_A, CTRL)
        QTest.keyClicks(self.focus, text)
        self.jobs.drain()

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab until the input or button of that name has the keyboard."""
        for _ in range(FAR):
            if name_of(self.focus) == name:
                self.jobs.drain()
                return
            QTest.keyClick(self.focus, Key.Key_Backtab if back else Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}, it is at {self.focus} {name_of(self.focus)}")

    def fill(self, **fields: str) -> None:
        """Type into inputs by their names, an underscore for a blank, wherever Tab finds them."""
        for name, text in fields.items():
            self.enter(name.replace("_", " "), text)

    def enter(self, name: str, text: str) -> None:
        """Go to an input and type."""
        self.tab_to(name)
        self.type(text)

    def push(self, name: str) -> None:
        """Go to a button and press it."""
        self.tab_to(name)
        self.press(Key.Key_Space)

    def menu(self, *path: str) -> None:
        """Choose an entry of the menu bar by Alt and letters."""
        bar = self.window.menuBar()
        self.press(_key(bar, path[0]), ALT)
        for words in path[1:]:
            self.choose(words)

    def press_menu_key(self) -> None:
        """Press the menu key, which the system turns into this."""
        reason, at = QContextMenuEvent.Reason.Keyboard, self.focus.rect().center()
        QApplication.sendEvent(self.focus, QContextMenuEvent(reason, at, self.focus.mapToGlobal(at)))

    def choose(self, words: str) -> None:
        """Press the letter of an entry of the menu that is open."""
        menu = self.focus
        assert isinstance(menu, QMenu)
        self.press(_key(menu, words))

    @contextmanager
    def answering(self, *acts: Callable[[], object]) -> Iterator[None]:
        """Do something in the dialog that what is done meanwhile opens; and in the one that follows it."""
        last, waiting, told = QApplication.activeModalWidget(), list(acts), list[Exception]()
        timer = QTimer(interval=5)

        def look() -> None:
            nonlocal last
            dialog = QApplication.activeModalWidget()
            if dialog is None or dialog is last:
                return
            timer.stop()
            last = dialog
            try:
                self.look_at(dialog)
                waiting[0]()
            except FAILURES as error:  # shown by the test, not by the event loop
                told.append(error)
            finally:
                if dialog.isVisible():
                    told.append(AssertionError(f"{dialog} stays open"))
                    dialog.hide()  # it would wait for ever
            waiting.pop(0)
            if waiting and not told:
                timer.start()

        timer.timeout.connect(look)
        timer.start()
        yield
        self.qtbot.waitUntil(lambda: bool(told) or not waiting)
        self.jobs.drain()
        if told:
            raise told[0]

    def name_file(self, path: Path) -> Callable[[], None]:
        """Answer a file dialog by typing where."""

        def go() -> None:
            assert isinstance(QApplication.activeModalWidget(), QFileDialog)
            self.type(str(path))
            self.press(Key.Key_Return)

        return go


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return (widget.accessibleName() or str(getattr(widget, "text", str)())).replace("&", "").rstrip("…")


def _key(menu: QMenu | QMenuBar, words: str) -> Qt.Key:
    entries = {one.text().partition("\t")[0].replace("&", ""): mnemonic(one.text()) for one in menu.actions()}
    assert entries.get(words), f"{words} is not there or has no letter: {list(entries)}"
    return Key(ord(entries[words].upper()))
