"""What people typed is shown as they typed it, also where it looks like HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.paste_dialog import PasteDialog
from qms_desktop.ui.workspace import Workspace

MARKUP = "<h1>Wrong</h1><table><tr><td>label"


def taken_for_html(*roots: QWidget) -> Iterator[str]:
    """Yield the typed texts that Qt would draw as HTML."""
    for root in roots:
        for label in root.findChildren(QLabel):
            if label.textFormat() is Qt.TextFormat.AutoText and "<h1>" in label.text():
                yield f"{type(label.parentWidget()).__name__}: {label.text()}"


@pytest.mark.parametrize("register", ["capa", "process", "kpi", "person"])
def test_a_title_that_looks_like_html_is_shown_as_typed(
    workspace: Workspace, window: MainWindow, add: Callable[..., int], register: str
) -> None:
    title = "title" if register == "capa" else "name"
    record = add(register, **{title: MARKUP})
    tab = workspace.go_to(register)
    window.jobs.drain()
    tab.grid.selectRow(0)
    window.jobs.drain()
    workspace.open_record(register, record)
    window.jobs.drain()
    tab.form.message.say(MARKUP)
    window.tell(MARKUP)
    window.tell_problem(MARKUP)
    assert list(taken_for_html(window)) == []


def test_pasted_html_is_shown_as_typed_before_it_is_taken_in(
    workspace: Workspace, window: MainWindow, add: Callable[..., int]
) -> None:
    add("capa", title="Wrong label")
    add("capa", title="Scratch")
    tab = workspace.go_to("capa")
    window.jobs.drain()
    tab.grid.setCurrentIndex(tab.model.index(0, tab.model.columns.index("title")))
    tab.grid.selectAll()
    QGuiApplication.clipboard().setText(f"{MARKUP}\n{MARKUP}")
    tab.grid.paste()
    window.jobs.drain()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasteDialog)
    try:
        assert any(MARKUP in label.text() for label in dialog.findChildren(QLabel))
        assert list(taken_for_html(dialog)) == []
    finally:
        dialog.reject()


def test_a_question_about_a_file_named_like_html_names_it(desk: Desk, qtbot: QtBot) -> None:
    dialog = ReasonDialog(None, "capa", f"Withdraw {MARKUP}", "Withdraw", MARKUP)
    qtbot.addWidget(dialog)
    dialog.warn(MARKUP)
    assert list(taken_for_html(dialog)) == []
