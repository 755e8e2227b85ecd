"""Looking for files and comparing them with the registers stops when the user wants no more of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from qms_desktop.exchange.apply import apply_plan
from qms_desktop.exchange.importing import title_of
from qms_desktop.model.capas import Capa
from qms_desktop.model.trail import ChangeSet
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_files import FoundFile, files_in, find, plan_import
from qms_desktop.ui.import_wizard import ImportWizard
from qms_desktop.ui.jobs import Cancelled
from tests.exchange.workbooks import workbook


def test_a_folder_is_no_longer_walked_once_cancelled(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no register", encoding="utf-8")

    def cancelled(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        files_in([tmp_path], cancelled)


def test_the_comparison_with_the_registers_can_be_cancelled(store: Store, tmp_path: Path) -> None:
    rows = [["CAPA No", "Title", "Owner"], ["CA-1", "Wrong label", "Jane Berg"]]
    files = find([workbook(tmp_path / "log.xlsx", CAPA=rows)], lambda done, total: None, {})
    told: list[tuple[int, int]] = []
    plan_import(store, files, lambda done, total: told.append((done, total)))
    comparing = [step for step in told if step[1] > 1]
    steps = list(dict.fromkeys(comparing))
    assert len(steps) == steps[-1][0] == steps[-1][1], "steps are counted to the last"

    def cancelled_then(done: int, total: int) -> None:
        if (done, total) == comparing[-1]:
            raise Cancelled

    with pytest.raises(Cancelled):
        plan_import(store, files, cancelled_then)


def test_reading_a_large_file_is_given_up_at_once(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workbook is read in one piece that nothing can interrupt; nobody has to wait for its end."""
    path = workbook(tmp_path / "log.xlsx", CAPA=[["CAPA No", "Title", "Owner"], ["CA-1", "Label", "Jane"]])
    begun, go_on = Event(), Event()

    def slow(paths: list[Path], report: object, layouts: object) -> list[FoundFile]:
        begun.set()
        assert go_on.wait(10)
        return [FoundFile(path)]

    monkeypatch.setattr("qms_desktop.ui.import_wizard.find", slow)
    wizard = ImportWizard(desk, [path])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(begun.is_set)
    QTest.mouseClick(wizard.cancel, Qt.MouseButton.LeftButton)
    assert not wizard.work.isVisible()
    assert wizard.message.text == "Cancelled; nothing was changed."
    go_on.set()
    desk.jobs.drain()
    assert wizard.files.files == [], "what came too late is not shown"


@pytest.mark.parametrize("at", range(1, 40, 4))
def test_an_import_cancelled_at_any_report_leaves_nothing(store: Store, tmp_path: Path, at: int) -> None:
    rows = [[f"CA-{n}", f"Finding {n}", f"Person {n % 7}", f"Fix {n}"] for n in range(2500)]
    head = ["CAPA No", "Title", "Owner", "Corrective action"]
    files = find([workbook(tmp_path / "log.xlsx", CAPA=[head, *rows])], lambda done, total: None, {})
    plan = plan_import(store, files, lambda done, total: None)
    reports = 0

    def report(done: int, total: int) -> None:
        nonlocal reports
        reports += 1
        if reports == at:
            raise Cancelled

    def apply(title: str, tell: Callable[[int, int], None]) -> None:
        with store.change(title) as change:
            change.tick = lambda: tell(1, 1)
            apply_plan(change.session, plan, tell)

    with pytest.raises(Cancelled):
        apply(title_of([tmp_path / "log.xlsx"]), report)
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Capa)) == 0
        assert session.scalar(select(func.count()).select_from(ChangeSet)) == 0
