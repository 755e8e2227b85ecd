"""A fresh data file per test, cloned from one that was migrated once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from qms_desktop.store.datafile import Store, create, open_file


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
