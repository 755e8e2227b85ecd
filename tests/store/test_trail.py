"""The trail's hash chain names the first entry that was touched."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qms_desktop.store.check import check
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.store.trail import entry_hash, first_broken
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


@pytest.mark.parametrize("parent", [(None, None), ("capa", 7), ("capa", None)])
def test_the_hash_is_taken_of_one_json_list(parent: tuple[str | None, int | None]) -> None:
    """Files written years ago are verified by this text: it may never change."""
    at = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    row = {
        "id": 3, "change_set": 2, "register": "action", "record": 9, "parent_register": parent[0],
        "parent": parent[1], "change": "new", "changes": {"title": [None, "Größe “x”"], "a": [1, 2.5]},
    }  # fmt: skip
    content = [
        "0" * 64, 3, 2, "action", 9, *parent, "new", row["changes"],
        "2026-11-24T08:30:00.000000+00:00", "Jane", "raise “it”", None,
    ]  # fmt: skip
    expected = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    assert entry_hash("0" * 64, row, at, "Jane", "raise “it”", None) == expected
