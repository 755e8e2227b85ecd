"""The history of a record: its own changes, and what happened to its evidence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from qms_desktop.insight.views import history
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.evidence import attach
from qms_desktop.workflow.undo import undo


@pytest.fixture
def capa(store: Store) -> int:
    with store.change("add") as change:
        return edit.save(change.session, "capa", {"title": "Wrong label"}).id


def _evidence_lines(store: Store, capa: int) -> list[tuple[str, str, str, str]]:
    """What was done, of what, old and new; newest first."""
    with store.read() as session:
        lines = [line for line in history(session, "capa", capa) if line.what != "add"]
    return [(line.what, line.where, line.old, line.new) for line in lines]


def test_the_history_tells_of_evidence_attached_and_withdrawn(
    store: Store, capa: int, tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"label")
    with store.change("attach") as change:
        one = attach(change.session, "capa", capa, tmp_path / "photo.jpg").id
    with store.change("withdraw", "The wrong photo") as change:
        edit.withdraw(change.session, "evidence", one, "The wrong photo", date(2026, 11, 2))
    of = "Evidence EV-0001"
    assert sorted(_evidence_lines(store, capa)) == [
        ("attach", "", "", "EV-0001 photo.jpg"),
        ("withdraw", of, "", "2026-11-02"),
        ("withdraw", of, "", "The wrong photo"),
    ]


def test_the_history_names_evidence_that_was_taken_back(store: Store, capa: int, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"label")
    with store.change("attach") as change:
        attach(change.session, "capa", capa, tmp_path / "photo.jpg")
    with store.read() as session:
        newest = history(session, "capa", capa)[0].change_set
    with store.change("undo: attach") as change:
        undo(change.session, newest)
    assert _evidence_lines(store, capa) == [
        ("undo: attach", "", "EV-0001 photo.jpg", ""),
        ("attach", "", "", "EV-0001 photo.jpg"),
    ]


def test_another_record_keeps_its_own_history(store: Store, capa: int, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"label")
    with store.change("add") as change:
        action = edit.save(change.session, "action", {"title": "Order labels"}).id
    assert action == capa  # the same id in another register
    with store.change("attach") as change:
        attach(change.session, "action", action, tmp_path / "photo.jpg")
    assert _evidence_lines(store, capa) == []
