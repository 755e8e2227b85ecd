"""The wizard's guesses about tables overruled: where the header stands, and what is one table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_wizard import PREVIEW, ImportWizard
from tests.exchange.workbooks import workbook

Open = Callable[[Path], ImportWizard]


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Open:
    """Open the wizard on a workbook and stay where its tables are listed."""

    def go(path: Path) -> ImportWizard:
        wizard = ImportWizard(desk, [path])
        qtbot.addWidget(wizard)
        wizard.show()
        qtbot.waitUntil(lambda: bool(wizard.files.files))
        desk.jobs.drain()
        while wizard.steps.currentIndex():
            QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
        return wizard

    return go


def buttons(wizard: ImportWizard) -> list[QPushButton]:
    """Return the header buttons of the tables of the first file."""
    tree = wizard.files.tree
    top = tree.topLevelItem(0)
    assert top is not None
    items = [top.child(row) for row in range(top.childCount())]
    found = [tree.itemWidget(item, 2) for item in items if item is not None]
    return [button for button in found if isinstance(button, QPushButton)]


def take(wizard: ImportWizard, table: int, words: str) -> None:
    menu = buttons(wizard)[table].menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    QCoreApplication.processEvents()


def previewed(wizard: ImportWizard, desk: Desk) -> list[tuple[int, str, str]]:
    while wizard.steps.currentIndex() != PREVIEW:
        QTest.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
        desk.jobs.drain()
    model = wizard.preview.model
    rows = [model.row_at(at) for at in range(model.rowCount())]
    return [(row.row, row.verdict, row.title) for row in rows]


def test_the_header_is_the_row_that_the_user_points_at(
    opened: Open, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["Number", "Title", "Owner", "Root cause"]
    rows = [["CAPA No", "Title", "Owner", "Status"], names, ["C-1", "Wrong label", "Jane Berg", "Old scan"]]
    wizard = opened(workbook(tmp_path / "log.xlsx", CAPA=rows))
    assert [button.text() for button in buttons(wizard)] == ["Row 1"]
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (2, True))
    take(wizard, 0, "The header is another row…")
    assert [button.text() for button in buttons(wizard)] == ["Row 2"]
    (found,) = wizard.files.files[0].tables
    assert [match.head.text for match in found.guess.matches] == names
    assert [row for row in previewed(wizard, desk) if row[1] == "new"] == [(3, "new", "Wrong label")]


def test_two_tables_are_read_as_one_where_the_user_says_so_and_as_found_again(
    opened: Open, desk: Desk, tmp_path: Path
) -> None:
    left = [["CAPA No", "Title", "Owner"], ["C-1", "Wrong label", "Jane Berg"], ["C-2", "Burr", "Tom Lind"]]
    right = [["Action No", "Action", "Due date"], ["A-7", "Train the shift", "2026-09-01"], ["", "", ""]]
    rows = [[*a, None, *b] for a, b in zip(left, right, strict=True)]
    wizard = opened(workbook(tmp_path / "both.xlsx", Log=rows))
    assert len(buttons(wizard)) == 2
    take(wizard, 1, "Read the sheet as one table")
    assert len(buttons(wizard)) == 1
    assert previewed(wizard, desk) == [(2, "new", "Wrong label"), (3, "new", "Burr")]
    for _ in range(2):
        QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    take(wizard, 0, "Read as found")
    assert len(buttons(wizard)) == 2
    assert [row[2] for row in previewed(wizard, desk)] == ["Wrong label", "Burr", "Train the shift"]
