"""Who has a data file open, as somebody else is told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qms_desktop.errors import LockedError
from qms_desktop.store.datafile import Store, create, discard, open_file
from qms_desktop.store.holding import held_by, holder_of


def test_a_file_that_is_open_says_who_has_it_open_where_and_since_when(store: Store) -> None:
    store.close()
    with open_file(store.path, "Jane Smith"):
        holder = holder_of(store.path)
        assert holder is not None
        assert holder.who == "Jane Smith"
        assert abs((datetime.now(UTC) - holder.since).total_seconds()) < 60
        with pytest.raises(LockedError) as refused:
            open_file(store.path, "Bo")
        since = f"{holder.since:%Y-%m-%d %H:%M}"
        assert f"Jane Smith has had it open on {holder.computer} since {since}." in str(refused.value)
        still = holder_of(store.path)
        assert still is not None
        assert still.who == "Jane Smith", "who was refused says nothing about himself"


def test_a_file_that_was_closed_is_held_by_nobody_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "quality.qms"
    create(path, "Jane Smith").close()
    assert holder_of(path) is None
    discard(path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("note", [b"", b"\xff\xfe", b"[]", b'{"who": "Jane"}', b'{"since": 3}'])
def test_a_note_that_nobody_can_read_leaves_the_sentence_without_a_name(store: Store, note: bytes) -> None:
    (store.path.parent / "quality.qms.holder").write_bytes(note)
    with pytest.raises(LockedError, match=r"is open in another window\. Nothing was changed"):
        open_file(store.path)


def test_a_name_in_a_note_is_said_in_one_short_line(store: Store) -> None:
    note = '{"who": "Jane\\n\\u202eSmith%s", "computer": "pc", "since": "2026-11-26T08:12:00+00:00"}'
    (store.path.parent / "quality.qms.holder").write_text(note % ("x" * 5000), encoding="utf-8")
    holder = holder_of(store.path)
    assert holder is None, "a note longer than any we write is not read"
    (store.path.parent / "quality.qms.holder").write_text(note % ("x" * 200), encoding="utf-8")
    holder = holder_of(store.path)
    assert holder is not None
    assert holder.who.startswith("Jane Smith")
    assert len(holder.who) == 80


def test_a_note_that_a_crash_left_names_nobody_who_holds_the_file_now(store: Store) -> None:
    assert held_by(store.path) is not None
    note = store.path.with_name("quality.qms.holder").read_bytes()
    store.close()
    store.path.with_name("quality.qms.holder").write_bytes(note)
    assert holder_of(store.path) is not None
    assert held_by(store.path) is None
    with open_file(store.path, "Bo"):
        holder = held_by(store.path)
        assert holder is not None
        assert holder.who == "Bo"
