"""A backup is restored from the menu: chosen, checked, the file before kept, the restored one opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from qms_desktop.model.people import Person
from qms_desktop.store.backup import back_up, known_backups
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.ui.ask_backup import BackupDialog
from qms_desktop.ui.main_window import MainWindow
from tests.ui.conftest import Add

Choose = Callable[[Path], None]


@pytest.fixture
def choose(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Restore a backup by the menu, through the dialog's own list."""

    def go(backup: Path) -> None:
        def answered(dialog: BackupDialog) -> bool:
            paths = [Path(dialog.list.item(row).toolTip()) for row in range(dialog.list.count())]
            if backup in paths:
                dialog.list.setCurrentRow(paths.index(backup))
            else:
                dialog.take(backup)
            dialog.deleteLater()
            return dialog.chosen == backup

        monkeypatch.setattr(BackupDialog, "answered", answered)
        window.menus.actions["restore"].trigger()
        window.jobs.drain()

    return go


def names(store: Store | None) -> list[str]:
    assert store is not None
    with store.read() as session:
        return list(session.scalars(select(Person.name)))


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:16384] = b"\xff" * 8192
    path.write_bytes(content)


def make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num='9999'")
        connection.commit()


def test_the_restored_file_is_open_and_the_one_before_is_kept_and_named(
    window: MainWindow, add: Add, choose: Choose, data_file: Path
) -> None:
    add("person", name="Jane")
    backup = back_up(data_file)
    add("person", name="John")
    choose(backup)
    assert names(window.store) == ["Jane"]
    assert window.store is not None
    assert window.store.path == data_file
    (kept,) = (one.path for one in known_backups(data_file) if one.reason == "replaced")
    assert kept.name in window.problem.text
    assert str(kept.parent) in window.problem.text
    with open_file(kept, read_only=True) as before:
        assert names(before) == ["Jane", "John"]
    choose(kept)  # and back again
    assert names(window.store) == ["Jane", "John"]


@pytest.mark.parametrize(("spoil", "said"), [(damage, "is damaged"), (make_newer, "newer version")])
def test_a_damaged_or_newer_backup_is_refused_while_the_file_stays_open(
    window: MainWindow, add: Add, choose: Choose, data_file: Path, spoil: Callable[[Path], None], said: str
) -> None:
    backup = back_up(data_file)
    spoil(backup)
    add("person", name="Jane")
    shown = window.workspace
    choose(backup)
    assert said in window.problem.text
    assert backup.name in window.problem.text
    assert window.workspace is shown
    assert names(window.store) == ["Jane"]
    assert [one.path for one in known_backups(data_file)] == [backup]


def test_a_file_that_another_window_holds_is_not_replaced(
    window: MainWindow, add: Add, choose: Choose, data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("person", name="Jane")
    backup = back_up(data_file)
    others: list[Store] = []
    close = window.close_file

    def close_and_lose() -> None:
        close()
        others.append(open_file(data_file))

    monkeypatch.setattr(window.restoring, "_close", close_and_lose)
    choose(backup)
    assert "open in another window" in window.problem.text
    assert window.store is None
    assert names(others[0]) == ["Jane"]
    others[0].close()
    assert not [one for one in known_backups(data_file) if one.reason == "replaced"]


def test_where_the_disk_refuses_the_present_file_is_open_again(
    window: MainWindow, add: Add, choose: Choose, data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("person", name="Jane")
    backup = back_up(data_file)
    add("person", name="John")

    def full(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("qms_desktop.store.backup.set_aside", full)
    choose(backup)
    assert "No space left" in window.problem.text
    assert names(window.store) == ["Jane", "John"]


def test_a_restore_that_is_cancelled_leaves_the_file_as_it_was(
    window: MainWindow, add: Add, choose: Choose, data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("person", name="Jane")
    backup = back_up(data_file)
    run = window.restoring.work.run

    def run_and_cancel(*told: object, **options: object) -> None:
        run(*told, **options)  # type: ignore[arg-type]
        window.restoring.work.cancel()

    monkeypatch.setattr(window.restoring.work, "run", run_and_cancel)
    choose(backup)
    assert "Cancelled" in window.problem.text
    assert names(window.store) == ["Jane"]


def test_a_file_that_would_not_open_offers_its_backups(
    window: MainWindow, choose: Choose, add: Add, data_file: Path
) -> None:
    add("person", name="Jane")
    backup = back_up(data_file)
    window.close_file()
    damage(data_file)
    window.files.open(data_file)
    window.jobs.drain()
    assert "is damaged" in window.problem.text
    assert "Restore from backup…" in window.problem.buttons
    choose(backup)
    assert names(window.store) == ["Jane"]
    assert [one.reason for one in known_backups(data_file)].count("replaced") == 1


def test_the_list_says_day_size_and_reason_and_takes_a_file_from_elsewhere(
    qtbot: QtBot, data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for reason in ("backup", "before-update"):
        back_up(data_file, reason=reason)
    back_up(data_file, data_file.with_name("quality backups") / "quality Berlin 2026-01-02 030405 backup.qms")
    known = known_backups(data_file)
    dialog = BackupDialog(None, data_file, known)
    qtbot.addWidget(dialog)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert len(rows) == 2, "the backups of “quality Berlin” are another file's"
    assert f"{datetime.now().astimezone():%Y-%m-%d}" in rows[0]
    assert "kB" in rows[0] or "KiB" in rows[0]
    assert any("before an update of the app" in row for row in rows)
    assert dialog.chosen == known[0].path
    elsewhere, letter = back_up(data_file, tmp_path / "usb" / "q.qms"), tmp_path / "letter.qms"
    letter.write_text("Dear Jane, " * 20)
    for path, said in ((letter, "is not a data file"), (data_file, "the file itself"), (elsewhere, "")):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        dialog.other.click()
        assert said in dialog.problem.text()
    assert dialog.chosen == elsewhere
