"""Figures as of a past day, from the trail and from the dates in the records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from sqlalchemy import select

from qms_desktop.insight.past import stood
from qms_desktop.insight.status import Status, status
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult
from qms_desktop.model.kpis import Direction, Kpi
from qms_desktop.model.objectives import Objective, ObjectiveState
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.printing import report
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.actions import mark_done, move_due_date
from qms_desktop.workflow.undo import last_undoable, undo

On = Callable[[int], None]


def seen(store: Store, day: int) -> Status:
    with store.read() as now, stood(now, date(2026, 3, day)) as session:
        return status(session, date(2026, 3, day))


def put(store: Store, *records: Any, what: str = "set up") -> None:
    with store.change(what) as change:
        change.session.add_all(records)


def test_a_capa_closed_yesterday_was_at_its_stage_last_week(store: Store, on: On) -> None:
    on(2)
    put(store, Person(name="Jane"), Person(name="Bo"), Process(name="Packing"))
    found = {"title": "Label", "detected_on": date(2026, 3, 1), "containment": "Blocked", "owner": 1}
    cause = {"root_cause": "No stop", "process": 1, "effectiveness_criterion": "None in May"}
    with store.change("raise") as change:
        edit.save(change.session, "capa", {**found, **cause, "effectiveness_due_on": date(2026, 3, 8)})
        edit.save(
            change.session, "action", {"title": "Stop", "capa": 1, "owner": 1, "due_on": date(2026, 3, 5)}
        )
    on(5)
    with store.change("do") as change:
        mark_done(change.session, 1, date(2026, 3, 5), "Photo")
    on(9)
    with store.change("check") as change:
        result = {"effectiveness_result": EffectivenessResult.EFFECTIVE, "verified_by": 2}
        edit.save(change.session, "capa", result, id_=1)
    stages = [dict(seen(store, day).capas.by_state) for day in (9, 8, 4)]
    assert stages == [{}, {CapaState.VERIFYING: 1}, {CapaState.PLANNED: 1}]
    assert [len(seen(store, day).capas.closed) for day in (9, 8)] == [1, 0]
    (line,) = seen(store, 1).capas.open
    assert (line.owner, line.number) == ("Jane", "CAPA-2026-001")
    with store.read() as now, stood(now, date(2026, 2, 28)) as session:
        assert status(session, date(2026, 2, 28)).capas.open == ()


def test_a_due_date_moved_yesterday_counts_with_the_day_it_had_last_week(store: Store, on: On) -> None:
    on(2)
    put(store, Action(title="Train", due_on=date(2026, 3, 4)))
    on(10)
    with store.change("move") as change:
        move_due_date(change.session, 1, date(2026, 6, 1), "The trainer is ill")
    assert [c.number for c in seen(store, 9).execution.overdue] == ["A-0001"]
    assert seen(store, 9).execution.total.slips == 0
    assert seen(store, 10).execution.overdue == ()
    assert seen(store, 10).execution.total.slips == 1


def test_a_target_changed_yesterday_judges_last_week_by_the_old_one(store: Store, on: On) -> None:
    on(2)
    put(store, Kpi(name="On time", direction=Direction.HIGHER, target=90.0))
    with store.change("report") as change:
        reported = {"period": "2026-02", "value": 92.0, "comment": "A carrier was late"}
        edit.save(change.session, "kpi", {}, id_=1, parts={"reading": [reported]})
    on(9)
    with store.change("raise the bar") as change:
        why = {"id": 1, "comment": "The target was raised afterwards"}
        edit.save(change.session, "kpi", {"target": 95.0}, id_=1, parts={"reading": [why]})
    assert [seen(store, day).kpis[0].outcome.value for day in (8, 9)] == ["met", "missed"]


def test_a_record_typed_later_without_a_day_of_its_own_was_not_there(store: Store, on: On) -> None:
    on(9)
    with store.change("add") as change:
        edit.save(change.session, "process", {"name": "Packing"})
    rules = [[gap.rule for gap in seen(store, day).gaps] for day in (8, 9)]
    assert rules[0] == []
    assert "process_without_owner" in rules[1]


def test_what_was_imported_last_week_counts_last_quarter_by_its_own_dates(store: Store, on: On) -> None:
    on(20)
    closed = {"state": CapaState.CLOSED, "state_basis": Basis.IMPORTED}
    done = {"state": ActionState.DONE, "state_basis": Basis.IMPORTED}
    reached = {"state": ObjectiveState.REACHED, "state_basis": Basis.IMPORTED}
    held = {"state": ReviewState.HELD, "state_basis": Basis.IMPORTED, "period_start": date(2025, 1, 1)}
    put(
        store,
        Kpi(name="On time"),
        Capa(title="open then", detected_on=date(2026, 2, 1), closed_on=date(2026, 3, 5), **closed),
        Capa(title="closed then", detected_on=date(2026, 1, 1), closed_on=date(2026, 2, 1), **closed),
        Capa(title="not raised yet", detected_on=date(2026, 3, 3)),
        Action(title="late then", due_on=date(2026, 2, 20), done_on=date(2026, 3, 4), **done),
        Objective(title="reached since", start_on=date(2026, 1, 1), due_on=date(2026, 3, 6), **reached),
        Review(title="held since", held_on=date(2026, 3, 7), next_review_on=date(2026, 9, 1), **held),
        what="import everything.xlsx",
    )
    with store.change("correct") as change:
        edit.save(change.session, "capa", {"title": "open then, corrected"}, id_=1)
    found = seen(store, 2)
    assert [(c.title, c.state) for c in found.capas.open] == [("open then, corrected", CapaState.OPEN)]
    assert [c.title for c in found.execution.overdue] == ["late then"]
    assert [o.state for o in found.objectives] == [ObjectiveState.ACTIVE]
    assert [kpi.name for kpi in found.kpis] == ["On time"]
    assert found.next_review is not None
    assert found.next_review.on == date(2026, 3, 7)
    now = seen(store, 20)
    assert [c.title for c in now.capas.open] == ["not raised yet"]
    assert now.next_review is not None
    assert now.next_review.on == date(2026, 9, 1)


def test_a_removed_reading_is_there_again_as_of_the_day_before(store: Store, on: On) -> None:
    on(2)
    put(store, Kpi(name="On time", direction=Direction.HIGHER, target=90.0))
    with store.change("report") as change:
        edit.save(change.session, "kpi", {}, id_=1, parts={"reading": [{"period": "2026-02", "value": 92.0}]})
    on(9)
    with store.read() as session:
        last = last_undoable(session)
    assert last is not None
    with store.change(last.title) as change:
        undo(change.session, last.change_set)
    assert [seen(store, day).kpis[0].last_value for day in (8, 9)] == [92.0, None]


def test_looking_back_changes_nothing_and_leaves_the_present_as_it_is(store: Store, on: On) -> None:
    on(2)
    put(store, Action(title="Train", due_on=date(2026, 3, 4)))
    on(9)
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "action", 1, "Twice", date(2026, 3, 9))
    with store.read() as session:
        with stood(session, date(2026, 3, 8)) as past:
            assert past.scalars(select(Action.withdrawn_on)).all() == [None]
        assert session.scalars(select(Action.withdrawn_on)).all() == [date(2026, 3, 9)]
        with stood(session, date(2026, 3, 9)) as same:
            assert same is session


def test_the_gaps_of_a_past_day_print_as_the_chain_stood_then(store: Store, on: On) -> None:
    on(2)
    put(store, Process(name="Packing", number="PR-01"), Person(name="Jane"))
    on(9)
    with store.change("own") as change:
        edit.save(change.session, "process", {"owner": 1}, id_=1)
    with store.read() as session:
        papers = [report(session, "gaps", date(2026, 3, 9), end=date(2026, 3, day)) for day in (8, 9)]
    texts = [PdfReader(BytesIO(paper)).pages[0].extract_text() for paper in papers]
    assert ["Process without an owner" in text for text in texts] == [True, False]
