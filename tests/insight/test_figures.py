"""Execution score, CAPA figures, objectives and chain gaps on a small company."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from qms_desktop.catalogue import catalogue
from qms_desktop.insight.capas import capa_figures
from qms_desktop.insight.execution import execution
from qms_desktop.insight.gaps import gaps
from qms_desktop.insight.objectives import Health, objective_statuses
from qms_desktop.insight.review_pack import review_pack
from qms_desktop.insight.status import status, status_json
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState, CauseCategory
from qms_desktop.model.kpis import Direction, Kpi, Reading
from qms_desktop.model.objectives import Objective, ObjectiveState
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis
from qms_desktop.model.reviews import Decision, Review, Topic
from qms_desktop.store.datafile import Store

TODAY = date(2026, 11, 22)


def put(store: Store, *records: Any) -> None:
    with store.change("set up") as change:
        change.session.add_all(records)


def action(due: date | None, done: date | None = None, **values: Any) -> Action:
    state = ActionState.DONE if done else ActionState.PLANNED
    values = {"original_due_on": due, "state": state, **values}
    return Action(title="Do", due_on=due, done_on=done, state_basis=Basis.IMPORTED, **values)


def test_the_score_counts_against_the_day_first_promised(store: Store) -> None:
    on_time = [action(date(2026, 5, 1), date(2026, 5, 1)) for _ in range(3)]
    put(
        store,
        *on_time,
        action(date(2026, 6, 15), date(2026, 6, 10), original_due_on=date(2026, 5, 1)),
        action(date(2026, 5, 1)),
        action(date(2026, 5, 1), date(2026, 5, 2)),
        action(date(2024, 5, 1), date(2024, 5, 1)),
        action(TODAY),
        action(date(2027, 1, 1)),
    )
    with store.read() as session:
        found = execution(session, TODAY)
    assert (found.total.due, found.total.kept, found.total.kept_against_current) == (6, 3, 4)
    assert found.total.score == pytest.approx(0.5)
    assert found.total.slips == 1
    assert (len(found.open), len(found.overdue)) == (3, 1)


def test_fewer_than_five_due_give_no_score(store: Store) -> None:
    put(store, *[action(date(2026, 5, 1), date(2026, 5, 1)) for _ in range(4)])
    with store.read() as session:
        assert execution(session, TODAY).total.score is None


def test_cancelling_after_the_day_does_not_keep_the_promise(store: Store) -> None:
    cancelled: dict[str, Any] = {"state": ActionState.CANCELLED, "state_reason": "no budget"}
    put(
        store,
        action(date(2026, 5, 1), cancelled_on=date(2026, 6, 1), **cancelled),
        action(date(2026, 5, 1), cancelled_on=date(2026, 4, 1), **cancelled),
    )
    with store.read() as session:
        total = execution(session, TODAY).total
    assert (total.due, total.kept) == (1, 0)


def test_done_on_an_unknown_day_is_not_shown_to_be_kept(store: Store) -> None:
    put(store, action(date(2026, 5, 1), None, state=ActionState.DONE))
    with store.read() as session:
        found = execution(session, TODAY)
    assert (found.total.due, found.total.kept, len(found.open)) == (1, 0, 0)


def test_as_of_an_earlier_day_an_action_was_still_open(store: Store) -> None:
    put(store, action(date(2026, 5, 1), date(2026, 6, 1)))
    with store.read() as session:
        assert len(execution(session, date(2026, 5, 15)).overdue) == 1
        assert len(execution(session, TODAY).overdue) == 0


def test_a_capa_that_repeats_one_closed_within_a_year_is_named(store: Store) -> None:
    put(store, Process(name="Packing"))
    same = {"process": 1, "cause_category": CauseCategory.METHOD, "state_basis": Basis.IMPORTED}
    put(
        store,
        Capa(title="a", number="C1", state=CapaState.CLOSED, closed_on=date(2026, 1, 1), **same),
        Capa(title="b", number="C2", state=CapaState.OPEN, detected_on=date(2026, 9, 1), **same),
        Capa(title="c", number="C3", state=CapaState.CLOSED, closed_on=date(2024, 1, 1), **same),
    )
    with store.read() as session:
        found = capa_figures(session, TODAY)
    assert [recurrence.numbers for recurrence in found.recurrences] == [("C1", "C2")]


def objective(store: Store, last: float | None, **values: Any) -> Health | None:
    kpi = Kpi(name="On time", direction=values.pop("direction", Direction.HIGHER), target=100.0)
    put(store, kpi)
    if last is not None:
        put(store, Reading(kpi=kpi.id, period="2026-10", value=last, comment="Strike"))
    shared = {"state": ObjectiveState.ACTIVE, "state_basis": Basis.IMPORTED, "kpi": kpi.id, "baseline": 80.0}
    span = {"target": 100.0, "start_on": date(2026, 1, 1), "due_on": date(2026, 12, 31)}
    put(store, Objective(title="Deliver on time", **{**shared, **span, **values}))
    with store.read() as session:
        return objective_statuses(session, TODAY)[0].health


@pytest.mark.parametrize(
    ("last", "health"),
    [(97.0, Health.ON_TRACK), (95.5, Health.AT_RISK), (90.0, Health.OFF_TRACK), (None, Health.NO_DATA)],
)
def test_health_compares_the_kpi_with_the_line_to_the_target(
    store: Store, last: float | None, health: Health
) -> None:
    assert objective(store, last) is health


def test_an_objective_past_its_day_is_off_track_whatever_its_kpi_says(store: Store) -> None:
    assert objective(store, 100.0, due_on=date(2026, 6, 30)) is Health.OFF_TRACK


@pytest.mark.parametrize(
    ("last", "values", "health"),
    [
        # Lower is better, and the target is zero: 10 to 0 over the year, the line stands at 1.7 in October.
        (1.6, {"direction": Direction.LOWER, "baseline": 10.0, "target": 0.0}, Health.ON_TRACK),
        (2.5, {"direction": Direction.LOWER, "baseline": 10.0, "target": 0.0}, Health.AT_RISK),
        (9.0, {"direction": Direction.LOWER, "baseline": 10.0, "target": 0.0}, Health.OFF_TRACK),
        (-1.0, {"direction": Direction.LOWER, "baseline": 10.0, "target": 0.0}, Health.ON_TRACK),
        # To keep a level there is no line: at it or not.
        (90.0, {"baseline": 90.0, "target": 90.0}, Health.ON_TRACK),
        (89.0, {"baseline": 90.0, "target": 90.0}, Health.OFF_TRACK),
        # Without a start, a baseline or any target the KPI's own outcome decides, unless it is reached.
        (96.0, {"start_on": None}, Health.OFF_TRACK),
        (97.0, {"start_on": None, "target": 97.0}, Health.ON_TRACK),
        (100.0, {"baseline": None, "target": None}, Health.ON_TRACK),
        (99.0, {"baseline": None, "target": None}, Health.OFF_TRACK),
        (97.0, {"start_on": date(2027, 1, 1), "due_on": date(2027, 12, 31)}, Health.NO_DATA),
        # The newest reading is of October: before the objective began.
        (97.0, {"start_on": date(2026, 11, 1)}, Health.NO_DATA),
        # Contradictory: up to the target, but lower is better.
        (97.0, {"direction": Direction.LOWER}, Health.NO_DATA),
        (97.0, {"direction": None}, Health.ON_TRACK),
        (99.0, {"direction": None, "baseline": None}, Health.NO_DATA),
        (97.0, {"start_on": date(2026, 12, 31), "due_on": date(2026, 12, 31)}, Health.NO_DATA),
    ],
)
def test_health_where_values_are_missing_or_contradict_each_other(
    store: Store, last: float, values: dict[str, Any], health: Health
) -> None:
    assert objective(store, last, **values) is health


def test_an_overdue_action_takes_an_objective_from_on_track_to_at_risk(store: Store) -> None:
    put(store, action(date(2026, 11, 1)))
    assert objective(store, 97.0) is Health.ON_TRACK
    with store.change("link") as change:
        change.session.get_one(Action, 1).objective = 1
    with store.read() as session:
        (found,) = objective_statuses(session, TODAY)
    assert (found.health, found.why) == (Health.AT_RISK, "1 overdue action")


def test_an_objective_without_a_kpi_is_never_green(store: Store) -> None:
    assert objective(store, 100.0, kpi=None) is Health.NO_DATA


def test_a_bare_record_of_each_register_shows_its_gaps(store: Store) -> None:
    put(store, Objective(title="o", number="O"), Process(name="p", number="P"), Kpi(name="k", number="K"))
    put(store, Review(title="r", number="R"), Action(title="a", number="A", due_on=date(2026, 1, 1)))
    put(store, Decision(review=1, sequence=1, text="Do it"))
    put(store, Capa(title="c", number="C", state=CapaState.CLOSED, state_basis=Basis.IMPORTED))
    with store.read() as session:
        found = {(gap.rule, gap.number) for gap in gaps(session, TODAY)}
    assert found == {
        ("objective_without_kpi", "O"),
        ("objective_without_process", "O"),
        ("objective_without_owner", "O"),
        ("objective_without_action", "O"),
        ("process_without_owner", "P"),
        ("process_without_kpi", "P"),
        ("process_without_review_date", "P"),
        ("kpi_without_owner", "K"),
        ("kpi_without_target", "K"),
        ("kpi_without_recent_reading", "K"),
        ("capa_without_effectiveness_date", "C"),
        ("imported_gate_not_shown", "C"),
        ("decision_without_owner", "R"),
        ("overdue_without_new_date", "A"),
    }


def test_a_target_is_judged_only_where_the_kpi_says_which_way_is_good_and_that_is_told(store: Store) -> None:
    put(store, Person(name="Jane"), Kpi(name="k", number="K", owner=1, target=100.0, start_on=TODAY))
    with store.read() as session:
        assert "kpi_without_direction" in [gap.rule for gap in gaps(session, TODAY)]
    with store.change("say") as change:
        change.session.get_one(Kpi, 1).direction = Direction.HIGHER
    with store.read() as session:
        assert "kpi_without_direction" not in [gap.rule for gap in gaps(session, TODAY)]


def test_a_kpi_missed_twice_running_needs_an_open_capa(store: Store) -> None:
    put(store, Person(name="Jane"))
    values = {"trigger_misses": 0, "trigger_signal": False}
    put(store, Kpi(name="k", number="K", owner=1, direction=Direction.HIGHER, target=95.0, **values))
    missed = {"value": 90.0, "comment": "Strike"}
    put(store, *(Reading(kpi=1, period=period, **missed) for period in ("2026-09", "2026-10")))
    with store.read() as session:
        assert [gap.rule for gap in gaps(session, TODAY)] == ["missed_kpi_without_capa"]
    put(store, Capa(title="c", kpi=1))
    with store.read() as session:
        assert gaps(session, TODAY) == []


def test_the_status_of_an_empty_file_claims_nothing(store: Store) -> None:
    with store.read() as session:
        document = status_json(status(session, TODAY))
    assert document["execution"] == {
        "due": 0,
        "kept": 0,
        "score": None,
        "kept_against_current": 0,
        "slips": 0,
    }
    assert document["kpis"] == document["gaps"] == []
    assert document["next_review"] is None


def test_the_pack_holds_only_its_period(store: Store) -> None:
    put(
        store,
        Capa(title="before", number="C1", detected_on=date(2025, 12, 31)),
        Capa(title="within", number="C2", detected_on=date(2026, 1, 1)),
        Capa(title="after", number="C3", detected_on=date(2026, 7, 1)),
    )
    with store.read() as session:
        pack = review_pack(session, date(2026, 1, 1), date(2026, 6, 30), TODAY)
    assert [section.topic for section in pack.sections] == [topic.value for topic in Topic]
    capas = next(section for section in pack.sections if section.topic == Topic.CAPAS.value)
    figures = {figure.label: figure.value for figure in capas.figures}
    assert (figures["Raised in the period"], figures["Open at its end"]) == ("1", "2")


def test_in_a_period_that_has_not_ended_nothing_is_late_before_its_time(store: Store) -> None:
    put(store, action(date(2026, 12, 1)))
    with store.read() as session:
        pack = review_pack(session, date(2026, 7, 1), date(2026, 12, 31), TODAY)
    assert pack.as_of == TODAY
    assert pack.execution.overdue == ()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_how_an_objective_stands_by_its_kpi_alone_is_said_in_every_language(
    store: Store, language: str
) -> None:
    put(store, Person(name="Jane"))
    put(store, Kpi(name="k", number="KPI-02", owner=1, target=95.0, direction=Direction.HIGHER))
    put(store, Reading(kpi=1, period="2026-10", value=90.0, comment="Strike"))
    put(
        store,
        Objective(
            title="o", number="O", kpi=1, target=97.0, state=ObjectiveState.ACTIVE, state_basis=Basis.IMPORTED
        ),
    )
    with store.read() as session:
        (found,) = objective_statuses(session, TODAY)
    assert (found.health, found.why) == (Health.OFF_TRACK, "KPI-02 missed its target")
    said = catalogue(language).retold(found.why)
    assert said.startswith("KPI-02 ")
    assert said != found.why
