"""The registers as they stood on a past day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from qms_desktop.insight.as_of import as_of
from qms_desktop.model.capas import CapaState, Severity
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.undo import last_undoable, undo

FIRST = date(2026, 3, 1)
On = Callable[[int], None]


def seen(store: Store, register: str, day: int) -> list[dict[str, object]]:
    with store.read() as session:
        return as_of(session, register, FIRST + timedelta(days=day - 1))


def test_a_capa_reads_as_it_did_on_each_past_day(store: Store, on: On) -> None:
    on(2)
    with store.change("raise") as change:
        first = {
            "title": "Wrong label",
            "severity": Severity.MINOR,
            "due_on": date(2026, 4, 1),
            "whys": ["a"],
        }
        id_ = edit.save(change.session, "capa", first, extra={"Shift": "late"}).id
    on(4)
    with store.change("edit") as change:
        later = {"severity": Severity.MAJOR, "due_on": None, "containment": "Blocked", "whys": None}
        edit.save(change.session, "capa", later, id_=id_, extra={})
    assert seen(store, "capa", 1) == []
    for day in (2, 3):
        (row,) = seen(store, "capa", day)
        assert {name: row[name] for name in first} == first
        assert (row["id"], row["extra"], row["state"]) == (id_, {"Shift": "late"}, CapaState.OPEN)
    (row,) = seen(store, "capa", 4)
    assert (row["severity"], row["due_on"], row["extra"]) == (Severity.MAJOR, None, {})
    assert row["state"] is CapaState.CONTAINED


def test_a_record_that_was_taken_back_later_stood_there_before(store: Store, on: On) -> None:
    on(2)
    with store.change("add") as change:
        kpi = {"name": "On time", "target": 95.0}
        edit.save(change.session, "kpi", kpi, parts={"reading": [{"period": "2026-02", "value": 91.5}]})
    on(5)
    with store.read() as session:
        last = last_undoable(session)
    assert last is not None
    with store.change(last.title) as change:
        undo(change.session, last.change_set)
    assert seen(store, "kpi", 5) == seen(store, "reading", 5) == []
    assert [row["target"] for row in seen(store, "kpi", 4)] == [95.0]
    assert [(row["period"], row["value"]) for row in seen(store, "reading", 4)] == [("2026-02", 91.5)]
