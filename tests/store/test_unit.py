"""The unit of work: all or nothing, with gates and trail inside."""

from __future__ import annotations

import gc
from datetime import date
from weakref import ref

import pytest
from sqlalchemy import select

from qms_desktop.errors import ConflictError, RefusedError
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.kpis import EarlierTarget, Kpi
from qms_desktop.model.objectives import Objective, ObjectiveState
from qms_desktop.model.people import Person
from qms_desktop.model.record import Basis
from qms_desktop.model.trail import ChangeSet, TrailEntry
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, edit


def add(store: Store, register: str, /, **values: object) -> int:
    with store.change("add") as change:
        return edit.save(change.session, register, values).id


def test_a_change_is_saved_with_who_what_and_what_it_was(store: Store) -> None:
    id_ = add(store, "person", name="Jane Smith")
    with store.change("rename", reason="married") as change:
        edit.save(change.session, "person", {"name": "Jane Miller"}, id_=id_)
    assert change.changed == {"person": {id_}}
    with store.read() as session:
        entry, said = session.execute(
            select(TrailEntry, ChangeSet).join(ChangeSet).order_by(TrailEntry.id.desc()).limit(1)
        ).one()
        assert entry.changes == {"name": ["Jane Smith", "Jane Miller"]}
        assert (said.who, said.what, said.reason) == ("Jane Smith", "rename", "married")


def test_a_failure_in_the_middle_saves_nothing(store: Store) -> None:
    def save_two() -> None:
        with store.change("two records") as change:
            edit.save(change.session, "person", {"name": "Jane"})
            edit.save(change.session, "capa", {"title": ""})

    with pytest.raises(RefusedError):
        save_two()
    with store.read() as session:
        assert session.scalar(select(Person)) is None
        assert session.scalar(select(ChangeSet)) is None


def test_saving_the_same_values_leaves_no_trail(store: Store) -> None:
    id_ = add(store, "person", name="Jane")
    with store.change("save") as change:
        edit.save(change.session, "person", {"name": "Jane"}, id_=id_)
    assert change.change_set is None
    assert change.changed == {}


def test_a_required_field_left_empty_is_named(store: Store) -> None:
    with pytest.raises(RefusedError, match="Title") as refused:
        add(store, "capa", title="")
    assert refused.value.problems == {"title": "Title is required."}


def test_numbers_are_given_in_order_and_kept_verbatim(store: Store) -> None:
    with store.change("add") as change:
        people = [
            Person(name="A", number="10.0"),
            Person(name="B"),
            Person(name="C", number="P-007"),
            Person(name="D"),
        ]
        change.session.add_all(people)
    assert [person.number for person in people] == ["10.0", "P-008", "P-007", "P-009"]


def test_a_record_changed_elsewhere_is_not_overwritten(store: Store) -> None:
    id_ = add(store, "person", name="Jane")
    with store.change("first") as change:
        edit.save(change.session, "person", {"name": "Jane A"}, id_=id_, version=1)
    with pytest.raises(ConflictError, match="changed elsewhere"), store.change("second") as change:
        edit.save(change.session, "person", {"name": "Jane B"}, id_=id_, version=1)
    with store.read() as session:
        assert session.get_one(Person, id_).name == "Jane A"


def test_a_record_is_never_erased(store: Store) -> None:
    id_ = add(store, "person", name="Jane")
    with pytest.raises(RefusedError, match="Withdraw it with a reason"), store.change("erase") as change:
        change.session.delete(change.session.get_one(Person, id_))


def test_withdrawing_needs_a_reason(store: Store) -> None:
    id_ = add(store, "person", name="Jane")
    with pytest.raises(RefusedError, match="reason is missing"), store.change("withdraw") as change:
        edit.withdraw(change.session, "person", id_, " ", date(2026, 11, 1))
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "person", id_, "left", date(2026, 11, 1))
    with store.read() as session:
        assert session.get_one(Person, id_).withdrawn_reason == "left"


def test_a_state_moves_only_along_its_life(store: Store) -> None:
    id_ = add(store, "objective", title="Deliver on time")
    with pytest.raises(RefusedError, match="can't become “Reached”"), store.change("skip") as change:
        edit.move(change.session, "objective", id_, "reached")
    with store.change("approve") as change:
        edit.move(change.session, "objective", id_, "approved")
    with pytest.raises(RefusedError, match="needs a reason"), store.change("cancel") as change:
        edit.move(change.session, "objective", id_, "cancelled")


def test_a_new_record_starts_at_the_beginning(store: Store) -> None:
    with pytest.raises(RefusedError, match="starts as “Draft”"), store.change("cheat") as change:
        change.session.add(Objective(title="Done already", state=ObjectiveState.REACHED))


def test_imported_history_arrives_as_it_was(store: Store) -> None:
    with store.change("import") as change:
        change.session.add(Capa(title="Old", state=CapaState.CLOSED, state_basis=Basis.IMPORTED))
    with store.read() as session:
        capa = session.scalars(select(Capa)).one()
        assert (capa.state, capa.state_basis) == (CapaState.CLOSED, Basis.IMPORTED)


def test_nobody_types_the_stage_of_a_capa(store: Store) -> None:
    id_ = add(store, "capa", title="Wrong label")
    with pytest.raises(RefusedError, match="stays “Open”"), store.change("cheat") as change:
        change.session.get_one(Capa, id_).state = CapaState.CLOSED


def test_an_action_brings_its_capa_to_the_next_stage(store: Store) -> None:
    owner = add(store, "person", name="Jane")
    process = add(store, "process", name="Packing")
    id_ = add(
        store, "capa", title="Wrong label", containment="Blocked", root_cause="No check", process=process,
        effectiveness_criterion="None in 3 months", effectiveness_due_on=date(2026, 12, 1),
    )  # fmt: skip
    add(store, "action", title="Add a check", capa=id_, owner=owner, due_on=date(2026, 11, 1))
    with store.read() as session:
        assert session.get_one(Capa, id_).state is CapaState.PLANNED


def test_a_due_date_moves_only_with_a_reason_and_the_first_promise_stays(store: Store) -> None:
    first, later = date(2026, 3, 1), date(2026, 4, 1)
    id_ = add(store, "action", title="Buy a gauge", due_on=first)
    with pytest.raises(RefusedError, match="only with a reason"), store.change("edit") as change:
        edit.save(change.session, "action", {"due_on": later}, id_=id_)
    with pytest.raises(RefusedError, match="reason is missing"), store.change("move") as change:
        actions.move_due_date(change.session, id_, later, "")
    with store.change("move") as change:
        actions.move_due_date(change.session, id_, later, "supplier late")
    with store.read() as session:
        action = session.get_one(Action, id_)
        assert (action.original_due_on, action.due_on) == (first, later)


def test_a_cancelled_action_knows_its_day(store: Store) -> None:
    id_ = add(store, "action", title="Buy a gauge")
    with store.change("cancel") as change:
        edit.move(change.session, "action", id_, ActionState.CANCELLED.value, "not needed")
    with store.read() as session:
        assert session.get_one(Action, id_).cancelled_on is not None


def test_a_new_target_keeps_the_old_one_for_earlier_readings(store: Store) -> None:
    id_ = add(store, "kpi", name="On time", target=95.0, warning=90.0, target_from=date(2025, 1, 1))
    with store.change("target") as change:
        edit.save(change.session, "kpi", {"target": 98.0, "target_from": date(2026, 1, 1)}, id_=id_)
    with store.read() as session:
        old = session.scalars(select(EarlierTarget)).one()
        assert (old.effective_on, old.target, old.warning) == (date(2025, 1, 1), 95.0, 90.0)
        assert session.get_one(Kpi, id_).target == 98.0


def test_a_capa_falls_back_when_its_action_moves_to_another(store: Store) -> None:
    owner, process = add(store, "person", name="Jane"), add(store, "process", name="Packing")
    planned: dict[str, object] = {
        "containment": "Blocked", "root_cause": "No check", "process": process,
        "effectiveness_criterion": "None in 3 months", "effectiveness_due_on": date(2026, 12, 1),
    }  # fmt: skip
    first, second = (add(store, "capa", title=title, **planned) for title in ("First", "Second"))
    action = add(store, "action", title="Add a check", capa=first, owner=owner, due_on=date(2026, 11, 1))
    with store.change("move") as change:
        edit.save(change.session, "action", {"capa": second}, id_=action)
    with store.read() as session:
        states = [session.get_one(Capa, id_).state for id_ in (first, second)]
        assert states == [CapaState.ANALYSED, CapaState.PLANNED]


def test_a_field_set_back_within_one_change_leaves_no_trail(store: Store) -> None:
    id_ = add(store, "person", name="Jane")
    with store.change("think twice") as change:
        edit.save(change.session, "person", {"name": "Ada"}, id_=id_)
        edit.save(change.session, "person", {"name": "Jane"}, id_=id_)
    assert change.change_set is None


def test_a_number_is_given_once_in_a_register_and_not_again_after_withdrawal(store: Store) -> None:
    id_ = add(store, "person", name="Jane", number="007")
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "person", id_, "left", date(2026, 11, 1))
    with pytest.raises(RefusedError, match="same value in “No”") as refused:
        add(store, "person", name="John", number="007")
    assert set(refused.value.problems) == {"number"}
    assert add(store, "capa", title="Another register", number="007")


def test_two_readings_of_one_period_are_refused_in_a_sentence(store: Store) -> None:
    twice = [{"period": "2026-03", "value": 1.0}, {"period": "2026-03", "value": 2.0}]
    with pytest.raises(RefusedError, match="same value in “Period”"), store.change("read") as change:
        edit.save(change.session, "kpi", {"name": "On time"}, parts={"reading": twice})


def test_a_link_to_nothing_is_refused_in_a_sentence(store: Store) -> None:
    with pytest.raises(RefusedError, match="no longer there"):
        add(store, "capa", title="Wrong label", owner=404)


def test_a_targets_day_that_is_cleared_and_set_again_keeps_one_earlier_target(store: Store) -> None:
    id_ = add(store, "kpi", name="On time", target=95.0)
    for target, day in ((96.0, date(2026, 1, 1)), (97.0, None), (98.0, date(2026, 3, 1))):
        with store.change("target") as change:
            edit.save(change.session, "kpi", {"target": target, "target_from": day}, id_=id_)
    with store.read() as session:
        assert [one.target for one in session.scalars(select(EarlierTarget))] == [97.0]


def test_what_a_change_held_goes_with_its_block_and_waits_for_no_collector(store: Store) -> None:
    gc.disable()
    try:
        with store.change("add person") as change:
            edit.save(change.session, "person", {"name": "Jane Smith"})
        assert change.changed == {"person": {1}}
        gone = [ref(change), ref(change.session.info["changes"])]
        del change
        assert [one() for one in gone] == [None, None]
    finally:
        gc.enable()
