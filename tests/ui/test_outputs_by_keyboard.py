"""What leaves the window and what changes hands, by keys only, on real windows and real files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from qms_desktop.errors import QmsError
from qms_desktop.insight.views import view
from qms_desktop.store.backup import back_up
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.hand_over import HandOverDialog
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.preview import PreviewDialog
from qms_desktop.ui.theme import Mode
from qms_desktop.ui.workspace import Workspace
from tests.ui.conftest import Add
from tests.ui.typist import CTRL, Key, Typist


@pytest.fixture
def keys(desk: Desk, window: MainWindow, qtbot: QtBot) -> Typist:
    return Typist(window, desk.jobs, qtbot)


def test_a_list_is_given_columns_printed_to_pdf_and_exported(
    keys: Typist, add: Add, workspace: Workspace, tmp_path: Path
) -> None:
    owner = add("person", name="Jane Smith")
    add("action", title="Print", owner=owner, due_on=date(2026, 12, 1))
    tab = workspace.go_to("action")
    keys.jobs.drain()

    def evidence_too() -> None:
        keys.type("evidence")
        keys.tab_to("Columns")
        keys.press(Key.Key_Space)
        keys.push("Show these columns")

    with keys.answering(evidence_too):
        keys.menu("View", "List: views, filters, groups, columns", "Columns…")
    assert "evidence" in tab.model.columns
    keys.press(Key.Key_P, CTRL)
    preview = keys.window.findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    keys.look_at(preview)
    with keys.answering(keys.name_file(tmp_path / "list.pdf")):
        keys.push("Save PDF")
    assert "Print" in PdfReader(tmp_path / "list.pdf").pages[0].extract_text()
    keys.press(Key.Key_Escape)
    keys.look_at(keys.window)
    with keys.answering(keys.name_file(tmp_path / "list.xlsx")):
        keys.menu("File", "Export", "This register as Excel workbook…")
    assert load_workbook(tmp_path / "list.xlsx").sheetnames
    keys.menu("View", "Dark")
    assert keys.window.theme.mode is Mode.DARK


def test_who_leaves_hands_over_all_that_is_held(
    keys: Typist, desk: Desk, add: Add, workspace: Workspace
) -> None:
    jane, omar = add("person", name="Jane Smith"), add("person", name="Omar Diaz")
    capa = add("capa", title="Wrong label", owner=jane)
    workspace.open_record("person", jane)
    keys.jobs.drain()
    keys.menu("Record", "Hand over…")
    dialog = keys.window.findChild(HandOverDialog)
    assert isinstance(dialog, HandOverDialog)
    keys.look_at(dialog)
    keys.enter("New owner", "Omar Diaz")
    keys.push("Give them the chosen rows")
    keys.push("Hand over")
    keys.look_at(keys.window)

    def owner() -> object:
        with desk.store.read() as session:
            return view(session, "capa", capa).values["owner"]

    assert owner() == omar


def test_a_backup_is_restored_by_keys(keys: Typist, desk: Desk, add: Add, workspace: Workspace) -> None:
    add("person", name="Jane Smith")
    back_up(desk.store.path)
    add("person", name="Omar Diaz")
    with keys.answering(lambda: keys.push("Restore")):
        keys.menu("File", "Restore from backup…")
    keys.qtbot.waitUntil(lambda: "was restored" in keys.window.problem.text)
    store = keys.window.store
    assert store is not None
    with store.read() as session:
        assert view(session, "person", 1).values["name"] == "Jane Smith"
        with pytest.raises(QmsError, match="no longer"):
            view(session, "person", 2)
