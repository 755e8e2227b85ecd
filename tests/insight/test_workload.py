"""What each person holds, and the classes that figures are counted into."""

from __future__ import annotations

from datetime import date
from typing import Any

from qms_desktop.insight.capas import capa_figures
from qms_desktop.insight.execution import execution
from qms_desktop.insight.tally import ageing
from qms_desktop.insight.workload import workload
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaKind, CapaState, CauseCategory
from qms_desktop.model.objectives import Objective
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis
from qms_desktop.store.datafile import Store

TODAY = date(2026, 11, 22)


def put(store: Store, *records: Any) -> None:
    with store.change("set up") as change:
        change.session.add_all(records)


def test_workload_names_what_is_open_late_and_coming_by_owner(store: Store) -> None:
    put(store, Person(name="Bo"), Person(name="Al"))
    put(
        store,
        Action(title="late", owner=1, due_on=date(2026, 11, 1)),
        Action(title="today", owner=1, due_on=TODAY),
        Action(title="in 30 days", owner=2, due_on=date(2026, 12, 22)),
        Action(title="in 31 days", owner=2, due_on=date(2026, 12, 23)),
        Action(title="nobody's"),
        Capa(title="late", owner=2, due_on=date(2026, 11, 1)),
    )
    with store.read() as session:
        loads = workload(execution(session, TODAY), capa_figures(session, TODAY))
    assert [load.owner for load in loads] == ["", "Al", "Bo"]
    nobody, al, bo = loads
    assert (nobody.open, nobody.coming) == ((5,), ())
    assert (al.open, al.overdue, al.coming, al.capas_overdue) == ((3, 4), (), (3,), (1,))
    assert (bo.open, bo.overdue, bo.coming, bo.fell_due) == ((1, 2), (1,), (2,), (1,))


def test_promises_of_an_objective_are_scored_by_its_number(store: Store) -> None:
    put(store, Objective(title="o", number="OBJ-7"))
    done = {"state": ActionState.DONE, "state_basis": Basis.IMPORTED, "due_on": date(2026, 5, 1)}
    put(
        store,
        Action(title="kept", objective=1, original_due_on=date(2026, 5, 1), done_on=date(2026, 5, 1), **done),
        Action(title="late", objective=1, original_due_on=date(2026, 5, 1), done_on=date(2026, 5, 2), **done),
        Action(title="no objective", original_due_on=date(2026, 5, 1), done_on=date(2026, 5, 1), **done),
    )
    with store.read() as session:
        found = execution(session, TODAY)
    (score,) = found.by_objective
    assert (score.name, score.due, score.kept, score.score) == ("OBJ-7", 2, 1, None)
    assert score.ids == (1, 2)


def test_the_cost_of_poor_quality_sums_what_is_stated_of_the_period(store: Store) -> None:
    put(store, Process(name="Packing"))
    found = {"detected_on": date(2026, 5, 1), "process": 1, "cause_category": CauseCategory.METHOD}
    put(
        store,
        Capa(title="a", cost=100.0, kind=CapaKind.COMPLAINT, cause_code="M1", **found),
        Capa(title="b", cost=0.0, kind=CapaKind.SUPPLIER, cause_code=" M1 ", **found),
        Capa(title="not stated", **found),
        Capa(title="no process", cost=7.0, detected_on=date(2026, 5, 1)),
        Capa(title="another year", cost=1000.0, detected_on=date(2024, 5, 1)),
    )
    with store.read() as session:
        figures = capa_figures(session, TODAY)
    cost = figures.cost
    assert (cost.total, cost.stated, cost.raised) == (107.0, (1, 2, 4), 4)
    assert [(one.name, one.amount, one.ids) for one in cost.by_process] == [
        ("Packing", 100.0, (1, 2)),
        ("No process", 7.0, (4,)),
    ]
    assert [one.name for one in cost.by_kind] == ["Complaint", "No kind", "Supplier"]
    assert [(bar.name, bar.ids) for bar in figures.by_cause_code] == [
        ("M1", (1, 2)),
        ("No cause code", (3, 4)),
    ]


def test_a_capa_closed_after_the_day_is_open_on_it_and_its_stage_is_not_made_up(store: Store) -> None:
    closed = {"state": CapaState.CLOSED, "state_basis": Basis.IMPORTED, "detected_on": date(2026, 1, 1)}
    put(store, Capa(title="c", closed_on=date(2026, 6, 1), **closed))
    with store.read() as session:
        figures = capa_figures(session, date(2026, 5, 1))
    assert figures.by_state == ((CapaState.OPEN, 1),)
    assert [(bar.name, bar.ids) for bar in figures.age if bar.count] == [("91-365 days", (1,))]


def test_every_day_falls_into_one_age_class() -> None:
    found = ageing((days, days) for days in (0, 1, 7, 8, 30, 31, 90, 91, 365, 366))
    assert [(bar.name, bar.ids) for bar in found] == [
        ("1-7 days", (0, 1, 7)),
        ("8-30 days", (8, 30)),
        ("31-90 days", (31, 90)),
        ("91-365 days", (91, 365)),
        ("over a year", (366,)),
    ]
