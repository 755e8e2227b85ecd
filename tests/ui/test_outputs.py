"""Where files go that leave the window: their names, their endings, and what stands there already."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.outputs import ask_path
from qms_desktop.ui.workspace import Workspace


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Report", "Report.pdf"),
        ("Report 26.11.2026", "Report 26.11.2026.pdf"),
        ("report.PDF", "report.PDF"),
        ("report.xlsx", "report.xlsx.pdf"),
    ],
)
def test_a_file_gets_the_ending_of_what_is_in_it(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, written: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    assert ask_path(window, "Save", tmp_path / "offered.pdf") == tmp_path / written


def test_a_name_completed_to_that_of_a_file_is_asked_for_again_so_that_none_is_replaced_unasked(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Report.pdf").write_bytes(b"last month's")
    offers: list[str] = []

    def answer(_: object, __: str, offered: str, ___: str) -> tuple[str, str]:
        offers.append(Path(offered).name)
        return (str(tmp_path / "Report") if len(offers) == 1 else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    assert ask_path(window, "Save", tmp_path / "offered.pdf") is None
    assert offers == ["offered.pdf", "Report.pdf"]


def test_all_registers_do_not_go_into_a_csv_and_it_is_said_where_they_go(
    window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.csv"), ""))
    window.menus.actions["export_all"].trigger()
    window.jobs.drain()
    assert "a .csv file holds one register" in window.problem.text
    assert list(tmp_path.glob("all*")) == []


def test_earlier_revisions_are_offered_where_records_have_some(
    window: MainWindow, workspace: Workspace
) -> None:
    action = window.menus.actions["report_revision"]
    assert not action.isEnabled(), "Home shows no record"
    for name, offered in (("process", True), ("capa", False), ("review", True), ("person", False)):
        workspace.go_to(name)
        window.jobs.drain()
        assert action.isEnabled() is offered
