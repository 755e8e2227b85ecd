"""The wizard's guesses about tables overruled: where the header stands, and what is one table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from qms_desktop.exchange.importing import plan_files, result_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_wizard import PREVIEW, ImportWizard
from tests.exchange.workbooks import Rows, workbook

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


def take(wizard: ImportWizard, desk: Desk, table: int, words: str) -> None:
    menu = buttons(wizard)[table].menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    QCoreApplication.processEvents()
    desk.jobs.drain()


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
    take(wizard, desk, 0, "The header is another row…")
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
    take(wizard, desk, 1, "Read the sheet as one table")
    assert len(buttons(wizard)) == 1
    assert previewed(wizard, desk) == [(2, "new", "Wrong label"), (3, "new", "Burr")]
    for _ in range(2):
        QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    take(wizard, desk, 0, "Read as found")
    assert len(buttons(wizard)) == 2
    assert [row[2] for row in previewed(wizard, desk)] == ["Wrong label", "Burr", "Train the shift"]


NAMES = ["Number", "Title", "Owner", "Root cause 2026"]
LEGEND = ["CAPA No", "Title", "Owner", "Status"]


def log(path: Path, sheet: str, count: int, names: list[str] = NAMES, *above: list[str]) -> Path:
    """Write a log whose explanations look more like a header than its header does."""
    found = [[f"C-{number}", f"Wrong label {number}", "Jane Berg", "Old scan"] for number in range(count)]
    return workbook(path, **{sheet: [*above, LEGEND, names, *found]})


def imported(wizard: ImportWizard, desk: Desk) -> None:
    previewed(wizard, desk)
    QTest.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    wizard.close()


@pytest.fixture
def pointed_at(opened: Open, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log of March that was imported below the header that the user pointed at."""
    wizard = opened(log(tmp_path / "CAPA log 2026-03.xlsx", "March_2026", 2))
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (2, True))
    take(wizard, desk, 0, "The header is another row…")
    imported(wizard, desk)


@pytest.mark.usefixtures("pointed_at")
def test_next_month_the_header_is_the_row_of_the_same_words_and_one_click_imports(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    names = [*NAMES[:3], "Root cause 2027"]
    path = log(tmp_path / "CAPA log 2026-04.xlsx", "April_2026", 5, names, ["CAPA log, April"], [""])
    wizard = ImportWizard(desk, [path])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    desk.jobs.drain()
    assert wizard.steps.currentIndex() == PREVIEW
    assert "as last time (remembered)" in wizard.message.text
    assert [(row[0], row[1]) for row in previewed(wizard, desk) if row[1] != "left out"] == [
        (5, "unchanged"), (6, "unchanged"), (7, "new"), (8, "new"), (9, "new"),
    ]  # fmt: skip
    assert [button.text() for button in buttons(wizard)] == ["Row 4"]


@pytest.mark.usefixtures("pointed_at")
def test_the_command_line_takes_the_header_that_was_pointed_at_and_says_so(
    desk: Desk, tmp_path: Path
) -> None:
    path = log(tmp_path / "CAPA log 2026-04.xlsx", "April_2026", 5)
    with desk.store.read() as session:
        (result,) = result_of(plan_files(session, [path]))
    assert result["tables"][0]["header_rows"] == [2]
    assert result["tables"][0]["counts"]["new"] == 3
    told = "The header on sheet “April 2026” is row 2, as you chose last time (remembered)."
    assert told in result["message"]


@pytest.mark.usefixtures("pointed_at")
def test_a_header_of_other_words_is_found_as_if_nothing_was_remembered(desk: Desk, tmp_path: Path) -> None:
    path = log(tmp_path / "CAPA log 2026-04.xlsx", "April_2026", 5, ["No", "What", "Who", "Root cause"])
    with desk.store.read() as session:
        (result,) = result_of(plan_files(session, [path]))
    assert result["tables"][0]["header_rows"] == [1]


@pytest.mark.usefixtures("pointed_at")
def test_a_remembered_header_is_forgotten_once_the_sheet_is_read_as_found(
    opened: Open, desk: Desk, tmp_path: Path
) -> None:
    wizard = opened(log(tmp_path / "April.xlsx", "April", 5))
    take(wizard, desk, 0, "Read as found")
    assert [button.text() for button in buttons(wizard)] == ["Row 1"]
    imported(wizard, desk)
    wizard = opened(log(tmp_path / "May.xlsx", "May", 6))
    assert [button.text() for button in buttons(wizard)] == ["Row 1"]


def test_next_month_a_sheet_is_one_table_again_where_the_user_said_so(
    opened: Open, desk: Desk, tmp_path: Path
) -> None:
    def both(month: str, count: int) -> Path:
        head = ["CAPA No", "Title", "Owner", None, "Action No", "Action", "Due date"]
        rows: list[list[object]] = [
            [f"C-{n}", f"Label {n}", "Tom Lind", None, None, None, None] for n in range(count)
        ]
        rows[0][4:] = [f"A-{count}", "Train the shift", "2026-09-01"]
        sheets: dict[str, Rows] = {f"Log_{month}": [[f"Log of {month}"], head, *rows]}
        return workbook(tmp_path / f"{month}.xlsx", **sheets)

    wizard = opened(both("March", 3))
    take(wizard, desk, 1, "Read the sheet as one table")
    imported(wizard, desk)
    wizard = opened(both("April", 4))
    assert len(buttons(wizard)) == 1
    assert [row[1] for row in previewed(wizard, desk)][-1] == "new"
    with desk.store.read() as session:
        (result,) = result_of(plan_files(session, [both("May", 5)]))
    assert "Sheet “Log May” is read as one table, as you chose last time (remembered)." in result["message"]
