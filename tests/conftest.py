"""A fresh data file per test, cloned from one that was migrated once; what is put into it, and when."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from qms_desktop.store import unit
from qms_desktop.store.datafile import Store, create, open_file
from qms_desktop.workflow import edit
from tests.workflow.kpi_month import NOON


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated data file; never written to."""
    path = tmp_path_factory.mktemp("template") / "empty.qms"
    create(path).close()
    return path


@pytest.fixture
def data_file(empty_file: Path, tmp_path: Path) -> Path:
    """The path of this test's own data file."""
    return Path(shutil.copy(empty_file, tmp_path / "quality.qms"))


@pytest.fixture
def store(data_file: Path) -> Iterator[Store]:
    """This test's own data file, open."""
    with open_file(data_file, "Jane Smith") as opened:
        yield opened


@pytest.fixture
def add(store: Store) -> Callable[..., int]:
    """Put a record into the data file: ``add("capa", title="Wrong label")`` answers its id."""

    def put(register: str, /, parts: Any = None, **values: Any) -> int:
        with store.change("test") as change:
            return edit.save(change.session, register, values, parts=parts).id

    return put


@pytest.fixture
def november(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let units of work happen on 22 November 2026."""
    monkeypatch.setattr(unit, "utc_now", lambda: NOON)
