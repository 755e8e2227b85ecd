"""Looking for files and comparing them with the registers stops when the user wants no more of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from qms_desktop.store.datafile import Store
from qms_desktop.ui.import_files import files_in, find, plan_import
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
    comparing = told[told.index((1, 1)) + 1 :]
    assert len(comparing) == comparing[-1][0] == comparing[-1][1], "steps are counted to the last"

    def cancelled_then(done: int, total: int) -> None:
        if (done, total) == comparing[-1]:
            raise Cancelled

    with pytest.raises(Cancelled):
        plan_import(store, files, cancelled_then)
