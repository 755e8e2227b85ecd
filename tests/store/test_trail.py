"""The trail's hash chain names the first entry that was touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qms_desktop.store.check import check
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import edit


@pytest.fixture
def trailed(store: Store, data_file: Path) -> Path:
    for name in ("Jane", "John", "Ada"):
        with store.change("add") as change:
            edit.save(change.session, "person", {"name": name})
    store.close()
    return data_file


@pytest.mark.parametrize(
    ("tampering", "broken"),
    [
        ("""UPDATE trail_entry SET changes='{"name": [null, "X"]}' WHERE id=2""", 2),
        ("DELETE FROM trail_entry WHERE id=2", 2),
        ("UPDATE trail_entry SET record=9 WHERE id=1", 1),
        ("UPDATE change_set SET who='somebody else' WHERE id=3", 3),
        ("UPDATE trail_entry SET hash='0' WHERE id=1", 1),
        ("UPDATE change_set SET at='2020-01-01 00:00:00.000000' WHERE id=2", 2),
    ],
)
def test_tampering_is_named(trailed: Path, tampering: str, broken: int) -> None:
    with closing(sqlite3.connect(trailed)) as connection:
        connection.execute(tampering)
        connection.commit()
    with open_file(trailed) as store, store.read() as session:
        assert first_broken(session) == broken
        assert any(
            problem.area == "trail" and f"entry {broken}" in problem.message for problem in check(session)
        )


def test_an_untouched_file_is_whole(trailed: Path) -> None:
    with open_file(trailed) as store, store.read() as session:
        assert first_broken(session) is None
        assert check(session) == []
