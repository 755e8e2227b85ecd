"""One change on many records: all or none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.insight.views import view
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.processes import Process
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.several import approve_all, move_due_dates, set_field, withdraw_all
from qms_desktop.workflow.undo import last_undoable, undo

TODAY = date(2026, 11, 22)


@pytest.fixture
def people(store: Store) -> Store:
    with store.change("add") as change:
        for name in ("Jane Smith", "Ada Berg"):
            edit.save(change.session, "person", {"name": name})
        for number in range(3):
            edit.save(change.session, "capa", {"title": f"CAPA {number}", "owner": 1})
            edit.save(change.session, "action", {"title": f"Action {number}", "due_on": date(2026, 5, 1)})
    return store


def owners(store: Store) -> list[int | None]:
    with store.read() as session:
        return list(session.scalars(select(Capa.owner).order_by(Capa.id)))


def test_many_records_get_an_owner_in_one_change_that_one_undo_takes_back(people: Store) -> None:
    with people.change("change owner") as change:
        set_field(change.session, "capa", [1, 2, 3], "owner", 2)
    assert owners(people) == [2, 2, 2]
    with people.change("undo") as change:
        last = last_undoable(change.session)
        assert last is not None
        undo(change.session, last.change_set)
    assert owners(people) == [1, 1, 1]


def test_due_dates_of_actions_move_with_the_reason_and_the_old_day_kept(people: Store) -> None:
    with people.change("move", reason="Strike") as change:
        move_due_dates(change.session, "action", [1, 2], "due_on", date(2026, 6, 1), "Strike")
        move_due_dates(change.session, "action", [2], "due_on", date(2026, 6, 1), "Again")
    with people.read() as session:
        assert list(session.scalars(select(Action.due_on).order_by(Action.id))) == [
            date(2026, 6, 1), date(2026, 6, 1), date(2026, 5, 1),
        ]  # fmt: skip
        moved = view(session, "action", 2).parts["extension"]
    assert [(row["old_due_on"], row["reason"]) for row in moved] == [(date(2026, 5, 1), "Strike")]


def test_where_one_is_refused_none_is_changed_and_each_refusal_is_named(people: Store) -> None:
    with people.change("number") as change:
        edit.save(change.session, "capa", {"number": "X-1"}, id_=2)
    with pytest.raises(RefusedError) as refused, people.change("clear titles") as change:
        set_field(change.session, "capa", [1, 2, 3], "title", None)
    assert list(refused.value.problems) == [owner for owner in refused.value.problems if owner]
    assert len(refused.value.problems) == 3
    assert "X-1: " in str(refused.value)
    assert str(refused.value).startswith("None of the 3 CAPAs was changed, because 3 can't be:")
    with people.read() as session:
        assert None not in list(session.scalars(select(Capa.title)))


def test_the_good_ones_before_a_refused_one_are_not_changed_either(people: Store) -> None:
    with people.change("gone") as change:
        edit.move(change.session, "capa", 3, "void", "Entered twice")
    with pytest.raises(RefusedError), people.change("withdraw") as change:
        withdraw_all(change.session, "capa", [1, 2], " ", TODAY)
    with people.read() as session:
        assert list(session.scalars(select(Capa.withdrawn_on))) == [None, None, None]


def test_many_are_withdrawn_for_one_reason(people: Store) -> None:
    done: list[tuple[int, int]] = []
    with people.change("withdraw", reason="Old list") as change:
        withdraw_all(change.session, "capa", [1, 3], "Old list", TODAY, lambda *step: done.append(step))
    with people.read() as session:
        assert list(session.scalars(select(Capa.withdrawn_reason).order_by(Capa.id))) == [
            "Old list", None, "Old list",
        ]  # fmt: skip
    assert done == [(0, 2)]


def test_processes_are_approved_together_or_none_and_the_one_without_a_reason_is_named(
    store: Store, add: Callable[..., int]
) -> None:
    jane = add("person", name="Jane Smith")
    ids = [add("process", name=name, owner=jane) for name in ("Sales", "Packing")]
    with store.change("approve") as change:
        approve_all(change.session, ids[:1], jane, TODAY, "", TODAY)
    with pytest.raises(RefusedError, match="PR-01"), store.change("approve") as change:
        approve_all(change.session, ids, jane, TODAY, "", TODAY)
    with store.read() as session:
        assert [session.get_one(Process, id_).state.value for id_ in ids] == ["active", "draft"]
