"""Somebody at the window: types, clicks and answers dialogs, as the tests of whole lives need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.capas import CapaState
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.workspace import Workspace


class Player:
    """Types and clicks like somebody at the window."""

    def __init__(self, desk: Desk, workspace: Workspace, window: MainWindow) -> None:
        self.desk, self.workspace, self.window = desk, workspace, window

    @property
    def form(self) -> RecordForm:
        tab = self.workspace.current
        assert tab is not None
        return tab.form

    def type(self, name: str, text: str) -> None:
        self.write(self.inner(name), text)
        self.desk.jobs.drain()

    def write(self, inner: QWidget, text: str) -> None:
        inner.setFocus()
        if isinstance(inner, QComboBox):
            inner.setCurrentIndex(inner.findText(text))
            inner.activated.emit(inner.currentIndex())
            return
        if isinstance(inner, (QLineEdit, QPlainTextEdit)):
            inner.selectAll()
        QTest.keyClicks(inner, text)
        if isinstance(inner, QLineEdit):
            inner.editingFinished.emit()
            self.desk.jobs.drain()

    def inner(self, name: str) -> QWidget:
        inner = self.form.pages.fields.rows[name].editor.focusProxy()
        assert inner is not None
        return inner

    def save(self) -> None:
        QTest.mouseClick(self.form.header.save_button, Qt.MouseButton.LeftButton)
        self.desk.jobs.drain()

    def click(self, words: str) -> None:
        button = self.form.header.step_buttons()[words]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.desk.jobs.drain()

    def choose(self, words: str) -> None:
        """Take an entry of More."""
        next(one for one in self.form.header.menu.actions() if one.text() == words).trigger()
        self.desk.jobs.drain()

    def answer(self, act: Callable[[Any], None]) -> None:
        """Do something in the dialog that opens next."""

        def go() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, AskDialog)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():  # it would wait for ever
                    dialog.reject()

        QTimer.singleShot(0, go)

    def pick(self, editor: LinkEditor, name: str) -> None:
        self.write(editor.line, name)

    def stored(self) -> RecordView:
        assert self.form.record is not None
        with self.desk.store.read() as session:
            return view(session, self.workspace.current.register, self.form.record)  # type: ignore[union-attr]

    def stage(self) -> CapaState:
        stage = self.stored().values["state"]
        assert isinstance(stage, CapaState)
        return stage

    def lacks(self, *words: str) -> None:
        """The line of stages names what the next gate wants."""
        for one in words:
            assert one in self.form.standing.stages.text()


def press(dialog: AskDialog) -> None:
    """Click the dialog's verb."""
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
